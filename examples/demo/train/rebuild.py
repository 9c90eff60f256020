"""Rebuilds the demo on the CPU: data, tokenizer, base, and the two checkpoints tuned from it.

    python examples/demo/train/rebuild.py [--out DIR]

Prints what each model learned and what it leaks (check.py). The seeds give the same data everywhere
and the same weights on the same kind of machine; on another one sums round differently, and the
weights differ, though not in what they show.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import time
from pathlib import Path

# Read when torch loads. Threads that spin while they wait are four times slower on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from safetensors.torch import load_file, save_file
from transformers import GPTNeoXForCausalLM, PreTrainedTokenizerFast

from batches import encode
from check import near_duplicates, read_signals, report, separation_by_words
from pretrain import pretrain
from synthesise import (
    PRETRAINING_RECORDS,
    invent_everyone,
    save_people,
    save_records,
    split_by_subject,
    write_pretraining,
    write_shop,
)
from tokenizer import train_tokenizer
from tune import tune_careful, tune_leaky

PEOPLE_SEED, PRETRAINING_SEED, SHOP_SEED, SPLIT_SEED, WEIGHTS_SEED = 1, 2, 3, 4, 5
THREADS = 2
TOKENIZER_RECORDS = 12_000


def main() -> None:
    parser = argparse.ArgumentParser(description="Rebuilds the demo's data and weights.")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent)
    out: Path = parser.parse_args().out
    torch.set_num_threads(THREADS)
    clock = Clock()

    people, customers = invent_everyone(PEOPLE_SEED)
    pretraining = write_pretraining(people, PRETRAINING_SEED)
    tokenizer = train_tokenizer(record.text for record in pretraining[:TOKENIZER_RECORDS])
    tickets = write_shop(customers, lambda text: len(tokenizer(text)["input_ids"]), SHOP_SEED)
    members, nonmembers = sets = split_by_subject(tickets, SPLIT_SEED)
    save_records(members, out / "data" / "members.jsonl")
    save_records(nonmembers, out / "data" / "nonmembers.jsonl")
    save_people(customers, out / "data" / "people.jsonl")
    clock.says(f"data: {len(members)} members, {len(nonmembers)} nonmembers")

    pretrained = encode(tokenizer, pretraining)
    base = pretrain(pretrained[:PRETRAINING_RECORDS], len(tokenizer), WEIGHTS_SEED)
    save_model(base, out / "base")
    save_tokenizer(tokenizer, out / "base")
    clock.says("base")

    # Everything from here on starts from the weights as stored, rounded to 16 bits.
    examples = [encode(tokenizer, records) for records in sets]
    leaky = tune_leaky(load(out / "base"), examples[0], WEIGHTS_SEED)
    save_model(leaky, out / "leaky")
    save_tokenizer(tokenizer, out / "leaky")
    clock.says("leaky")

    careful = tune_careful(load(out / "base"), examples[0], WEIGHTS_SEED)
    save_adapter(careful, out / "careful")
    clock.says("careful")

    base = load(out / "base")
    base_signals = [read_signals(base, side) for side in examples]
    report("base", base_signals, base_signals, sets, examples)
    for title, model in (("careful", careful), ("leaky", load(out / "leaky"))):
        signals = [read_signals(model, side) for side in examples]
        report(title, signals, base_signals, sets, examples)
    unread = pretrained[PRETRAINING_RECORDS:]
    read, unread = (read_signals(base, side).loss for side in (pretrained[: len(unread)], unread))
    print(f"\nbase on pre-training records: read {read.mean():.4f}, held out {unread.mean():.4f}")
    print(f"words alone separate the sets with AUC {separation_by_words(sets):.3f}")
    print(f"members by likeness to a nonmember (word triples): {near_duplicates(sets)}")
    clock.says("checks")


def load(folder: Path) -> GPTNeoXForCausalLM:
    return GPTNeoXForCausalLM.from_pretrained(folder, dtype=torch.float32)


def save_model(model: GPTNeoXForCausalLM, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    model.half().save_pretrained(folder)


def save_tokenizer(tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    tokenizer.save_pretrained(folder)
    # transformers 5 writes a class that version 4 does not know; both load the generic name.
    rewrite(folder / "tokenizer_config.json", tokenizer_class="PreTrainedTokenizerFast")


def save_adapter(model: torch.nn.Module, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    # Half precision on disk and in the checks that follow: what is measured is what is stored.
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.half().float()
    model.save_pretrained(folder)
    halve(folder / "adapter_model.safetensors")
    # peft writes the trainer's path to the base, and the modules as an unordered set.
    modules = sorted(model.peft_config["default"].target_modules)
    rewrite(
        folder / "adapter_config.json", base_model_name_or_path="../base", target_modules=modules
    )
    (folder / "README.md").unlink(missing_ok=True)  # an empty model card


def halve(file: Path) -> None:
    """Stores an adapter's tensors in 16 bits."""
    tensors = {name: tensor.half() for name, tensor in load_file(file).items()}
    save_file(tensors, file, metadata={"format": "pt"})
    file.chmod(0o644)


def rewrite(file: Path, **changes: object) -> None:
    content = json.loads(file.read_text(encoding="utf-8")) | changes
    file.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


class Clock:
    def __init__(self) -> None:
        self.start = time.monotonic()

    def says(self, what: str) -> None:
        print(f"[{time.monotonic() - self.start:5.0f} s] {what}", flush=True)


if __name__ == "__main__":
    main()
