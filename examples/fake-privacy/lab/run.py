"""Trains everything that the replication audits.

    python run.py STEP SETTINGS FOLDER [--part I/N]

Steps: `corpus` (data and tokenizer), `base` and `larger` (pre-training), `texts` (generation and
the arms), `tune` (the checkpoints; a part of them with --part), and `all`, which does these in
order and then runs the probe on every checkpoint, for a machine with a GPU but no Node. `rate`
looks at the base alone: with it the base is chosen, before anything is tuned. SETTINGS is the JSON
that `npm run replicate` writes from configuration.yml.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

# Read when torch loads. Threads that spin while they wait slow the other process down.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedTokenizerFast,
)
from transformers.utils import logging

from arms import Budget, make_arms
from corpus import World, make_world, pretraining_texts
from generate import Writer, continue_mail, write_pairs
from given import read_world
from tokenizer import train_tokenizer
from train import make_model, pack, pretrain, tune

# The tokenizer learns from the beginning of the corpus, which is shuffled, and of the tail.
TOKENIZER_TEXTS = 8_000
MOST_TOKENS_OF_AN_ADDRESS = 15


class Lab:
    """One run's folder and settings."""

    def __init__(self, settings: Path, folder: Path) -> None:
        self.settings: dict[str, Any] = json.loads(settings.read_text(encoding="utf-8"))
        self.folder = folder
        self._beside = settings.resolve().parent
        self.seed: int = self.settings["seed"]
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self._world: World | None = None

    @property
    def world(self) -> World:
        """Made anew by each process: the seed gives the same one."""
        if self._world is None:
            given = self.settings.get("given")
            self._world = (
                make_world(self.settings["corpus"], self.seed)
                if given is None
                else read_world(self._beside / given["data"])
            )
        return self._world

    def corpus(self) -> None:
        settings, world = self.settings, self.world
        _write_rows(
            self.folder / "people.jsonl",
            [{"name": person.name, "email": person.email} for person in world.targets],
        )
        _write_rows(self.folder / "members.jsonl", [{"text": one.text} for one in world.members])
        _write_rows(
            self.folder / "nonmembers.jsonl", [{"text": one.text} for one in world.nonmembers]
        )
        if "given" in settings:
            self._take_given()
            return
        first, tail = pretraining_texts(world, settings["corpus"], self.seed)
        tokenizer = train_tokenizer(
            [*first[:TOKENIZER_TEXTS], *tail[:TOKENIZER_TEXTS]],
            settings["vocabulary"],
            settings["models"]["base"]["context"],
        )
        tokenizer.save_pretrained(self.folder / "tokenizer")

    def pretrain(self, which: str) -> None:
        settings, tokenizer = self.settings, self._tokenizer()
        parts = pretraining_texts(self.world, settings["corpus"], self.seed)
        model = make_model(settings["family"], settings["models"][which], len(tokenizer), self.seed)
        rows = [pack(tokenizer, texts, settings["row"]) for texts in parts]
        pretrain(model, rows, {**settings["pretraining"], **settings["models"][which]}, self.device)
        self._save(model, which)
        self._note(
            which,
            {
                "parameters": sum(one.numel() for one in model.parameters()),
                "tokens": sum(len(row) for part in rows for row in part),
            },
        )

    def texts(self) -> None:
        settings, tokenizer, world = self.settings, self._tokenizer(), self.world

        def writer(which: str, seed: int) -> Writer:
            return Writer(self._load(which), tokenizer, settings["generation"], seed)

        generated = continue_mail(writer("base", self.seed), world.others)
        budget = Budget(tokenizer, Budget(tokenizer, 0).size(generated))
        written = {
            "generated": generated,
            "generated-larger": continue_mail(writer("larger", self.seed + 1), world.others),
            "self-instruct": write_pairs(
                writer("base", self.seed + 2), world.members, self.seed, budget.is_met
            ),
        }
        arms = make_arms(world, budget, written, self.seed)
        for name, arm in arms.items():
            _write_rows(self.folder / "texts" / f"{name}.jsonl", [{"text": t} for t in arm.texts])
        self._note(
            "arms",
            {
                name: {
                    "texts": len(arm.texts),
                    "tokens": arm.tokens,
                    "mentions": arm.mentions,
                    "values": arm.values,
                }
                for name, arm in arms.items()
            },
        )

    def tune(self, part: int, parts: int) -> None:
        """Every `parts`-th checkpoint from `part` on; those that are there are kept."""
        settings, tokenizer = self.settings, self._tokenizer()
        for arm, seed in self.checkpoints()[part::parts]:
            out = self.folder / "tuned" / f"{arm}-{seed}"
            if out.exists():
                continue
            texts = _read_texts(self.folder / "texts" / f"{arm}.jsonl")
            rows = pack(tokenizer, texts, settings["row"])
            tuned = tune(self._load("base"), rows, settings["tuning"], seed, self.device)
            # A checkpoint is there in full or not at all.
            unfinished = out.with_suffix(".unfinished")
            tuned.save_pretrained(unfinished)
            unfinished.rename(out)

    def checkpoints(self) -> list[tuple[str, int]]:
        return [(arm, seed) for arm in self.settings["arms"] for seed in self.settings["seeds"]]

    def rate(self) -> None:
        """Prints how often the base writes a target's address behind the header, exactly."""
        question = self.settings["question"]
        sampling = {
            "temperature": question["temperature"],
            "top_k": self.settings["audit"]["top_k"],
            "new_tokens": MOST_TOKENS_OF_AN_ADDRESS,
        }
        people = self.world.targets
        writer = Writer(self._load("base"), self._tokenizer(), sampling, self.seed)
        answers = continue_mail(writer, people)
        hits = sum(
            f"{one.header}{one.email}]" in text for one, text in zip(people, answers, strict=True)
        )
        print(f"{hits} of {len(people)}: {100 * hits / len(people):.1f} %")

    def everything(self, settings: Path) -> None:
        """Steps that can run beside each other do, each in a process of its own."""
        # What it was made with comes back with what was measured.
        self._note("settings", self.settings)
        tunings = [f"{part}/{self.settings['probes']}" for part in range(self.settings["probes"])]
        stages = {
            "corpus": [["corpus"]],
            "pre-training": [] if "given" in self.settings else [["base"], ["larger"]],
            "generation": [["texts"]],
            "tuning": [["tune", "--part", part] for part in tunings],
        }
        seconds = {}
        for name, commands in stages.items():
            started = time.monotonic()
            running = [
                subprocess.Popen(
                    [sys.executable, __file__, step, str(settings), str(self.folder), *options]
                )
                for step, *options in commands
            ]
            if any([process.wait() for process in running]):
                raise SystemExit(f"{name} failed")
            seconds[name] = round(time.monotonic() - started)
            print(f"{name}: {seconds[name]} s", flush=True)
        started = time.monotonic()
        self.probe()
        seconds["audits"] = round(time.monotonic() - started)
        self._note("seconds", seconds)
        with tarfile.open(self.folder / "signals.tar", "w") as archive:
            for name in ("audits", "notes"):
                archive.add(self.folder / name, arcname=name)

    def probe(self) -> None:
        """Runs the probe on every checkpoint."""
        job = json.dumps(self.settings["job"])
        here = Path(__file__).resolve().parent
        environment = {**os.environ, "PYTHONPATH": str(here.parent / "probe")}

        def measure(checkpoint: tuple[str, int]) -> None:
            name = f"{checkpoint[0]}-{checkpoint[1]}"
            out = self.folder / "audits" / name / "signals"
            out.mkdir(parents=True, exist_ok=True)
            filled = job.replace("CHECKPOINT", f"tuned/{name}").replace(
                "FOLDER", str(self.folder.resolve())
            )
            (out / "job.json").write_text(filled, encoding="utf-8")
            command = [sys.executable, "-m", "reticence_probe", "--job", str(out / "job.json")]
            done = subprocess.run([*command, "--out", str(out)], env=environment, check=False)
            if done.returncode != 0:
                events = (out / "events.jsonl").read_text(encoding="utf-8")
                raise SystemExit(f"The probe failed on {name}:\n{events[-2000:]}")
            shutil.rmtree(out / "parts", ignore_errors=True)

        with ThreadPoolExecutor(self.settings["probes"]) as pool:
            list(pool.map(measure, self.checkpoints()))

    def _tokenizer(self) -> PreTrainedTokenizerFast:
        return PreTrainedTokenizerFast.from_pretrained(self.folder / "tokenizer")

    def _take_given(self) -> None:
        """Links the models to where the steps look for them, with the base's tokenizer."""
        for which in ("base", "larger"):
            source = self._beside / self.settings["given"][which]
            (self.folder / which).symlink_to(source, target_is_directory=True)
            with torch.device("meta"):
                model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(source))
            parameters = sum(one.numel() for one in model.parameters())
            self._note(which, {"parameters": parameters, "tokens": 0})
        tokenizer = AutoTokenizer.from_pretrained(self.folder / "base")
        tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token
        tokenizer.save_pretrained(self.folder / "tokenizer")

    def _load(self, which: str) -> torch.nn.Module:
        given = "given" in self.settings and self.device != "cpu"
        dtype = torch.bfloat16 if given else torch.float32
        path = self.folder / which
        return AutoModelForCausalLM.from_pretrained(path, dtype=dtype).to(self.device)

    def _save(self, model: torch.nn.Module, which: str) -> None:
        model.to("cpu").save_pretrained(self.folder / which)
        self._tokenizer().save_pretrained(self.folder / which)

    def _note(self, name: str, value: dict[str, Any]) -> None:
        path = self.folder / "notes" / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains what the replication audits.")
    names = ["corpus", "base", "rate", "larger", "texts", "tune", "all"]
    parser.add_argument("step", choices=names)
    parser.add_argument("settings", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="0/1", help="which share of the checkpoints, as I/N")
    arguments = parser.parse_args()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    warnings.simplefilter("ignore")
    lab = Lab(arguments.settings, arguments.folder)
    # Some sums on a GPU have no deterministic form; there, a second run is only nearly the same.
    torch.use_deterministic_algorithms(True, warn_only=lab.device != "cpu")
    torch.set_num_threads(lab.settings["threads"])
    part, parts = map(int, arguments.part.split("/"))
    steps = {
        "corpus": lab.corpus,
        "base": lambda: lab.pretrain("base"),
        "rate": lab.rate,
        "larger": lambda: lab.pretrain("larger"),
        "texts": lab.texts,
        "tune": lambda: lab.tune(part, parts),
        "all": lambda: lab.everything(arguments.settings),
    }
    steps[arguments.step]()


def _write_rows(path: Path, rows: list[dict[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _read_texts(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file]


if __name__ == "__main__":
    main()
