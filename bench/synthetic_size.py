"""Memory and time of the probe on generated data of a given size: `npm run bench -- synthetic size`.

    python bench/synthetic_size.py [--private 100000] [--heldout N] [--generated N] [--pii]
                                   [--seed 1] [--folder DIRECTORY]

Writes records of about 85 words each, one in fifty of the generated ones a copy of a private
record, runs the probe's job on them as `reticence audit` does, and prints what each of its tasks
took and the most memory that its processes held at a time. `--pii`: with the search for personal
values, one record in three holding some. Quote the load of the machine beside the figures: it is
printed too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMON, TOPICS, WORDS_OF_TOPIC = 2_000, 400, 120
LEAST_WORDS, MOST_WORDS = 50, 120
COPIED_SHARE = 0.02
VALUES_SHARE = 1 / 3
SECONDS_BETWEEN_LOOKS = 1
MEBIBYTE = 1 << 20


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        started = time.monotonic()
        job = _write_job(folder, options)
        size = sum(path.stat().st_size for path in folder.glob("*.jsonl"))
        print(
            f"{options.private} private, {options.heldout} held-out, {options.generated} generated"
            f" records, {size / MEBIBYTE:.0f} MiB, made in {time.monotonic() - started:.0f} s;"
            f" personal values: {'searched' if options.pii else 'not searched'}",
            flush=True,
        )
        out = folder / "out"
        out.mkdir()
        loads = [os.getloadavg()[0]]
        started = time.monotonic()
        probe = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "reticence_probe",
                "--job",
                str(job),
                "--out",
                str(out),
            ],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT / "probe")},
        )
        peaks: dict[str, int] = {}
        while probe.poll() is None:
            task = _current_task(out)
            peaks[task] = max(peaks.get(task, 0), _memory(probe.pid))
            time.sleep(SECONDS_BETWEEN_LOOKS)
        loads.append(os.getloadavg()[0])
        _print_tasks(out, peaks)
        signals = sum(path.stat().st_size for path in out.glob("*.arrow"))
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(
            f"whole\t{time.monotonic() - started:.0f} s"
            f" ({used.ru_utime + used.ru_stime:.0f} s of a processor)\t{max(peaks.values()) / MEBIBYTE:.0f} MiB"
            f"\tload {loads[0]:.1f} to {loads[1]:.1f} on {os.cpu_count()} cores"
            f"\tsignals {signals / MEBIBYTE:.0f} MiB"
        )
        sys.exit(probe.returncode)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="npm run bench -- synthetic size")
    parser.add_argument("--private", type=int, default=100_000)
    parser.add_argument("--heldout", type=int)
    parser.add_argument("--generated", type=int)
    parser.add_argument("--pii", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    options.heldout = options.heldout or options.private
    options.generated = options.generated or options.private
    return options


def _write_job(folder: Path, options: argparse.Namespace) -> Path:
    rng = random.Random(options.seed)
    # Zipf's law, as words of a language have it.
    common = [f"{_word(rng)}" for _ in range(COMMON)]
    weights = list(accumulate(1 / rank for rank in range(1, COMMON + 1)))
    topics = [[_word(rng) for _ in range(WORDS_OF_TOPIC)] for _ in range(TOPICS)]

    def text(values: bool) -> str:
        size = rng.randrange(LEAST_WORDS, MOST_WORDS)
        words = rng.choices(common, cum_weights=weights, k=size)
        topic = rng.choice(topics)
        for at in range(0, size, 3):
            words[at] = rng.choice(topic)
        for at in range(11, size, 12):
            words[at] += "."
        if values and rng.random() < VALUES_SHARE:
            words += [
                "Write to",
                f"{rng.choice(topic)}.{rng.randrange(10**6)}@mail{rng.randrange(50)}.example",
                f"or call (202) 555-01{rng.randrange(100):02}.",
            ]
        return " ".join(words).capitalize()

    sets = {"members": options.private, "nonmembers": options.heldout}
    texts = {
        name: [text(options.pii) for _ in range(count)] for name, count in sets.items()
    }
    texts["generated"] = [
        rng.choice(texts["members"])
        if rng.random() < COPIED_SHARE
        else text(options.pii)
        for _ in range(options.generated)
    ]
    for name, of_set in texts.items():
        with (folder / f"{name}.jsonl").open("w", encoding="ascii") as file:
            file.writelines(json.dumps({"text": one}) + "\n" for one in of_set)
    job = {
        "contract": 1,
        "seed": options.seed,
        "audits": [
            {
                "name": "synthetic",
                "data": {
                    "format": "text",
                    "fields": {"text": "text"},
                    "append_eos": False,
                },
                "sets": {
                    name: [{"path": str(folder / f"{name}.jsonl"), "type": "jsonl"}]
                    for name in texts
                },
            }
        ],
        "limits": {"records": 200_000, "tokens": 1024, "minutes": 600},
        "scoring": {
            "decoding": [],
            "tokens_per_batch": 64,
            "device": "auto",
            "dtype": "auto",
        },
        "pii": {"prefix": options.pii, "columns": {}},
        "control": {"records": 128},
    }
    path = folder / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    return path


def _word(rng: random.Random) -> str:
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randrange(3, 10)))


def _events(out: Path) -> list[dict]:
    path = out / "events.jsonl"
    if not path.is_file():
        return []
    whole = (
        line
        for line in path.read_text("utf-8").splitlines(keepends=True)
        if line[-1] == "\n"
    )
    return [json.loads(line) for line in whole]


def _current_task(out: Path) -> str:
    started = [
        event["task"]
        for event in _events(out)
        if event["kind"] == "start" and event["task"] != "job"
    ]
    return started[-1] if started else "start"


def _print_tasks(out: Path, peaks: dict[str, int]) -> None:
    begun: dict[str, float] = {}
    for event in _events(out):
        task, at = event["task"], float(event["t"])
        if event["kind"] == "start":
            begun[task] = at
        elif event["kind"] == "done" and task != "job":
            print(
                f"{task}\t{at - begun[task]:.0f} s\t{peaks.get(task, 0) / MEBIBYTE:.0f} MiB"
            )


def _memory(pid: int) -> int:
    """Bytes that a process and its descendants hold; pages that they share count once."""
    total = 0
    for one in _tree(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text("ascii").splitlines()
        except OSError:
            continue
        total += sum(
            int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")
        )
    return total


def _tree(pid: int) -> list[int]:
    try:
        children = [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text("ascii").split()
        ]
    except OSError:
        return []
    return [pid, *(one for child in children for one in _tree(child))]


if __name__ == "__main__":
    main()
