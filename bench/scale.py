"""Memory and time of each phase of the probe by the number of records: `npm run bench -- scale`.

    python bench/scale.py [--sizes 10000,50000] [--inventory 2000,4000] [--probe DIRECTORY]
                          [--folder DIRECTORY] [--no-score] [--keep-signals DIRECTORY] [--words N]

Sizes of 200000 and 1000000 are for a machine of one's own: a million takes 40 GB of disk and some
hours, fewer with `--words 200`, which makes the statistics of a token cheap. Writes records of 250
tokens, a tenth of them nonmembers and some of them copies of others, two models of some thousand
parameters, and runs the probe's job on them as `reticence audit` does. Of each phase it prints seconds, those that its
process had the processor, the most anonymous memory of that process (what a machine must have;
pages of files can be given back), and between two sizes the exponent of growth of processor time
and memory: 1 is linear, and n log n is at most 1.1 here.

The search for personal values costs core-hours at a million records, so that it runs on the sizes
of --inventory alone, and is extrapolated to the others by what a record more takes: a process of
its own searches while libraries load, which hides some seconds. Such figures are marked.
The models are not what is measured: their memory is nothing beside the records'.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
TOKENS = 250
# Different words, one token each; of few letters, so that a token has the usual four characters.
WORDS = 2_000
MOST_WORDS = 4_900
NONMEMBERS = 10
COPIED_SHARE = 0.01
MEBIBYTE = 1 << 20
SECONDS_BETWEEN_LOOKS = 0.05
CHUNK = 10_000
PHASES = ("records", "overlap", "blind", "inventory", "control", "score")


@dataclass
class Phase:
    """Of one phase: seconds, seconds of the processor, and the most anonymous bytes."""

    seconds: float = 0.0
    processor: float = 0.0
    memory: int = 0
    extrapolated: bool = False


@dataclass
class Look:
    """At a time: anonymous bytes of the probe's process, and what it has taken of the processor."""

    at: float
    memory: int
    processor: float


@dataclass
class Measured:
    records: int
    phases: dict[str, Phase] = field(default_factory=dict)


def main() -> None:
    options = _options()
    found = []
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        for size in options.inventory:
            found.append(measure(Path(name), size, options, inventory=True))
        for size in options.sizes:
            found.append(measure(Path(name), size, options))
    rows = [(one, _with_inventory(one, found)) for one in found]
    for one, phases in rows:
        print(f"\n{one.records:,} records of {TOKENS} tokens")
        for phase, figures in phases.items():
            mark = "  extrapolated" if figures.extrapolated else ""
            memory = (
                f"{figures.memory / MEBIBYTE:9,.0f} MiB" if figures.memory else " " * 13
            )
            taken = f"{figures.processor:9.1f} s" if figures.processor else " " * 11
            print(f"  {phase:10} {figures.seconds:9.1f} s {taken} {memory}{mark}")
        most = max(figures.memory for figures in phases.values())
        print(f"  {'most':10} {'':11} {'':11} {most / MEBIBYTE:9,.0f} MiB")
    _print_growth([one for one in found if len(one.phases) > 1])


def measure(
    folder: Path, records: int, options: Any, inventory: bool = False
) -> Measured:
    """Runs a job of so many records, and looks at the memory of its process meanwhile."""
    place = folder / f"{records}{'-inventory' if inventory else ''}"
    place.mkdir()
    job = write_job(place, records, options.words, inventory)
    out = place / "out"
    environment = os.environ | {
        "PYTHONPATH": str(options.probe),
        "OMP_NUM_THREADS": "1",
    }
    command = [
        sys.executable,
        "-m",
        "reticence_probe",
        "--job",
        str(job),
        "--out",
        str(out),
    ]
    process = subprocess.Popen(command, env=environment)
    looks: list[Look] = []
    while process.poll() is None:
        look = _look(process.pid)
        if look is not None:
            looks.append(look)
        if options.no_score and _reached(out, "score"):
            process.terminate()
        time.sleep(SECONDS_BETWEEN_LOOKS)
    if process.returncode != 0 and not options.no_score:
        raise SystemExit(
            f"the probe ended with {process.returncode}: {_last_event(out)}"
        )
    measured = Measured(records, dict(_phases(out, looks)))
    print(f"{records:,} records: done", file=sys.stderr, flush=True)
    if inventory:
        measured.phases = {"inventory": measured.phases["inventory"]}
    else:
        measured.phases.pop("inventory", None)
    if options.keep_signals is None:
        shutil.rmtree(place)
    else:
        shutil.move(place, options.keep_signals)
    return measured


def write_job(
    folder: Path, records: int, words: int = WORDS, inventory: bool = False
) -> Path:
    """Data, two models and the job of an audit; returns the path of the job."""
    nonmembers = max(1, records // NONMEMBERS)
    sets = {"members": records - nonmembers, "nonmembers": nonmembers}
    for seed, (name, count) in enumerate(sets.items()):
        with (folder / f"{name}.jsonl").open("w", encoding="ascii") as file:
            for text in texts(count, seed, words, inventory):
                file.write(json.dumps({"text": text}) + "\n")
    for seed, name in enumerate(("base", "tuned")):
        _save_model(folder / name, seed, words)
    job = {
        "contract": 1,
        "seed": 7,
        "models": {
            name: {"kind": "model", "path": str(folder / name)}
            for name in ("tuned", "base")
        },
        "audits": [
            {
                "name": "finetuning",
                "data": {
                    "format": "text",
                    "fields": {"text": "text"},
                    "append_eos": False,
                },
                "sets": {
                    name: [{"path": str(folder / f"{name}.jsonl"), "type": "jsonl"}]
                    for name in sets
                },
            }
        ],
        "limits": {"records": records, "tokens": 512, "minutes": 10_000},
        "scoring": {
            "decoding": [{"name": "declared", "top_k": 40, "temperature": 1}],
            "tokens_per_batch": 65_536,
            "device": "cpu",
            "dtype": "auto",
            "threads": 1,
        },
        "pii": {"prefix": inventory, "columns": {}},
        "control": {"records": 128},
    }
    path = folder / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    return path


def texts(
    count: int, seed: int, different: int = WORDS, values: bool = False
) -> Iterator[str]:
    """Records of TOKENS words; one in a hundred is an earlier one with a word or two changed.

    ``different``: how many words there are.

    ``values``: one in three holds an address.
    """
    generator = np.random.default_rng([seed, count])
    words = np.array(_words(different))
    last: np.ndarray | None = None
    for start in range(0, count, CHUNK):
        size = min(CHUNK, count - start)
        drawn = generator.integers(0, different, (size, TOKENS))
        copied = generator.random(size) < COPIED_SHARE
        for row in range(size):
            if copied[row] and last is not None:
                drawn[row] = last
                drawn[row, generator.integers(0, TOKENS)] = 0
            last = drawn[row] if row % 7 == 0 else last
            text = " ".join(words[drawn[row]])
            if values and row % 3 == 0:
                text += f" user{start + row}@example.com"
            yield text


def _words(different: int) -> list[str]:
    letters = "etaoinshrdlucmfwy"
    made = [a + b + c for a in letters for b in letters for c in letters]
    return made[:different]


def _save_model(folder: Path, seed: int, words: int) -> None:
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    vocabulary = {
        word: at for at, word in enumerate(["<unk>", "<end>", *_words(words)])
    }
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(vocabulary), hidden_size=4, intermediate_size=4, num_hidden_layers=1,
        num_attention_heads=1, max_position_embeddings=512, initializer_range=0.3,
        bos_token_id=1, eos_token_id=1, pad_token_id=0,
    )  # fmt: skip
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="<unk>",
        eos_token="<end>",
        pad_token="<unk>",
    )
    wrapped.save_pretrained(folder)


def _look(pid: int) -> Look | None:
    """None where the process has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return None
    memory = next(
        (int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon")),
        None,
    )
    # User and system time, the 14th and 15th of all fields.
    ticks = int(fields[11]) + int(fields[12])
    return (
        None
        if memory is None
        else Look(time.time(), memory, ticks / os.sysconf("SC_CLK_TCK"))
    )


def _events(out: Path) -> list[dict[str, Any]]:
    path = out / "events.jsonl"
    lines = path.read_text("ascii").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines]


def _reached(out: Path, task: str) -> bool:
    return any(one["task"] == task and one["kind"] == "start" for one in _events(out))


def _last_event(out: Path) -> Any:
    return (_events(out) or [None])[-1]


def _phases(out: Path, looks: list[Look]) -> Iterator[tuple[str, Phase]]:
    times = {(one["task"], one["kind"]): one["t"] for one in _events(out)}
    for phase in PHASES:
        if (phase, "start") in times and (phase, "done") in times:
            start, end = times[phase, "start"], times[phase, "done"]
            seen = [look for look in looks if start <= look.at <= end]
            taken = seen[-1].processor - seen[0].processor if seen else 0.0
            memory = max((look.memory for look in seen), default=0)
            yield phase, Phase(end - start, taken, memory)


def _with_inventory(one: Measured, found: list[Measured]) -> dict[str, Phase]:
    """The phases of a run; the inventory by what each record more took in the two largest that were
    measured.
    """
    searched = sorted(
        (other for other in found if "inventory" in other.phases),
        key=lambda other: other.records,
    )
    if "inventory" in one.phases or len(searched) < 2:
        return one.phases
    smaller, larger = searched[-2:]
    more = larger.phases["inventory"].seconds - smaller.phases["inventory"].seconds
    seconds = more * one.records / (larger.records - smaller.records)
    return one.phases | {"inventory": Phase(seconds, extrapolated=True)}


def _print_growth(found: list[Measured]) -> None:
    for smaller, larger in pairwise(found):
        print(
            f"\ngrowth from {smaller.records:,} to {larger.records:,} records, as exponents"
        )
        step = math.log(larger.records / smaller.records)
        for phase, one in smaller.phases.items():
            if phase not in larger.phases:
                continue
            other = larger.phases[phase]
            took = max(other.processor, 1e-2) / max(one.processor, 1e-2)
            processor = math.log(took) / step
            memory = math.log(max(other.memory, 1) / max(one.memory, 1)) / step
            each = (other.memory - one.memory) / (larger.records - smaller.records)
            print(
                f"  {phase:10} processor {processor:5.2f}   memory {memory:5.2f},"
                f" {each:7,.0f} bytes for each more"
            )


def _options() -> argparse.Namespace:
    def sizes(text: str) -> list[int]:
        return sorted(int(size) for size in text.split(",") if size)

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=sizes, default=[10_000, 50_000])
    parser.add_argument("--inventory", type=sizes, default=[2_000, 4_000])
    parser.add_argument(
        "--probe", type=Path, default=ROOT / "probe", help="another probe's folder"
    )
    parser.add_argument(
        "--folder", type=Path, help="where data and signals lie meanwhile"
    )
    parser.add_argument(
        "--no-score", action="store_true", help="end before the models run"
    )
    parser.add_argument(
        "--words",
        type=int,
        choices=range(1, MOST_WORDS),
        metavar="N",
        default=WORDS,
        help="different words, and so about the vocabulary",
    )
    parser.add_argument("--keep-signals", type=Path, help="move data and signals there")
    return parser.parse_args()


if __name__ == "__main__":
    main()
