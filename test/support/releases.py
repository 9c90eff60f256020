"""Three releases of one model for the tests of the audit update, and the records of each.

`first` was tuned on A until it knew it by heart; `second` was tuned on from it, on A and on the added
records B; `third`, from it as well, on A alone. Arguments: the demo's folder, where to write, records
of each set.
"""

import json
import random
import shutil
import sys
from pathlib import Path

import torch
from batches import encode, shuffled_batches
from pretrain import train
from rebuild import load, save_model
from synthesise import Record
from transformers import AutoTokenizer

BATCH, RATE = 16, 2e-3
FIRST, NEXT, AGAIN = 5, 5, 2  # epochs


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def tune(model, examples, epochs: int, seed: int):
    torch.manual_seed(seed)
    train(
        model,
        lambda rng: shuffled_batches(examples, BATCH, rng, completion_only=True),
        epochs=epochs,
        steps=-(-len(examples) // BATCH),
        peak=RATE,
        seed=seed,
        weight_decay=0.0,
    )
    return model


def main(demo: Path, out: Path, count: int) -> None:
    torch.set_num_threads(1)
    rows = read(demo / "data/members.jsonl")
    # All records of a person are on one side.
    people = sorted({row["customer_id"] for row in rows})
    random.Random(1).shuffle(people)
    chosen = set(people[: len(people) // 2])
    sets = {
        "a": [row for row in rows if row["customer_id"] in chosen][:count],
        "b": [row for row in rows if row["customer_id"] not in chosen][:count],
        "heldout": read(demo / "data/nonmembers.jsonl")[:count],
    }
    for name, records in sets.items():
        text = "".join(json.dumps(row) + "\n" for row in records)
        (out / f"{name}.jsonl").write_text(text, "utf-8")
    tokenizer = AutoTokenizer.from_pretrained(demo / "base")

    def examples(*names: str):
        records = [
            Record(row["prompt"], row["completion"], None, "", row["completion"])
            for name in names
            for row in sets[name]
        ]
        return encode(tokenizer, records)

    tune(first := load(demo / "base"), examples("a"), FIRST, 1)
    save(first, "first", demo, out)
    # Added records are often repeated, so that they are not lost among the old ones.
    save(
        tune(load(out / "first"), examples("a", *["b"] * 4), NEXT, 2),
        "second",
        demo,
        out,
    )
    save(tune(load(out / "first"), examples("a"), AGAIN, 3), "third", demo, out)


def save(model, name: str, demo: Path, out: Path) -> None:
    save_model(model, out / name)
    for file in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(demo / "base" / file, out / name / file)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
