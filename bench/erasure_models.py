"""Three checkpoints of the demo's base for `npm run bench -- erasure`: who is to be forgotten, and was.

    python bench/erasure_models.py OUT [--subjects 50] [--epochs 20]

* leaky: tuned for many epochs on all members of the demo, the subjects' records among them;
* retrained: the same from the base again, without the subjects' records;
* unlearned: leaky, then gradient ascent on the subjects' records until their mean loss is that of
  persons who were never trained on, which is where such methods usually stop.

Look-alikes: the demo's held-out customers, and as many new customers of the same shop as are needed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch

DEMO = Path(__file__).resolve().parent.parent / "examples" / "demo"
sys.path.insert(0, str(DEMO / "train"))

import tune
from batches import IGNORED, encode, pad
from people import invent_people
from rebuild import WEIGHTS_SEED, load, save_model, save_tokenizer
from synthesise import SUBJECTS, invent_everyone, split_by_subject, write_shop
from transformers import PreTrainedTokenizerFast

PEOPLE_SEED, SHOP_SEED, SPLIT_SEED = 1, 3, 4
NEW_SEED = 11
NEW_LOOKALIKES = 1_000

ASCENT_BATCH = 32  # records
ASCENT_RATE = 1e-4
ASCENT_STEPS = 300  # at most


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--subjects", type=int, default=50)
    parser.add_argument("--epochs", type=int, default=tune.LEAKY_EPOCHS)
    asked = parser.parse_args()
    tune.LEAKY_EPOCHS = asked.epochs
    torch.set_num_threads(2)
    out: Path = asked.out
    tokenizer = PreTrainedTokenizerFast.from_pretrained(DEMO / "base")

    def count(text: str) -> int:
        return len(tokenizer(text)["input_ids"])

    _, customers = invent_everyone(PEOPLE_SEED)
    members, nonmembers = split_by_subject(write_shop(customers, count, SHOP_SEED), SPLIT_SEED)
    strangers = invent_people(SUBJECTS, random.Random(NEW_SEED))
    new = write_shop(strangers, count, NEW_SEED)[:NEW_LOOKALIKES]
    ids = sorted({record.person.customer_id for record in members})
    chosen = set(random.Random(NEW_SEED).sample(ids, asked.subjects))
    forgotten = [record for record in members if record.person.customer_id in chosen]
    kept = [record for record in members if record.person.customer_id not in chosen]
    # An id of a new customer may be that of an old one: these are other persons.
    save(out / "data" / "subjects.jsonl", [(r, r.person.customer_id) for r in forgotten])
    save(
        out / "data" / "lookalikes.jsonl",
        [(r, r.person.customer_id) for r in nonmembers]
        + [(r, f"N-{r.person.customer_id}") for records in new for r in records],
    )
    shutil.copytree(DEMO / "base", out / "base", dirs_exist_ok=True)

    base = out / "base"
    leaky = tune.tune_leaky(load(base), encode(tokenizer, members), WEIGHTS_SEED)
    store(leaky, tokenizer, out / "leaky")
    print("leaky", flush=True)
    retrained = tune.tune_leaky(load(base), encode(tokenizer, kept), WEIGHTS_SEED)
    store(retrained, tokenizer, out / "retrained")
    print("retrained", flush=True)
    unlearned, steps = ascend(
        load(out / "leaky"), encode(tokenizer, forgotten), encode(tokenizer, nonmembers)
    )
    store(unlearned, tokenizer, out / "unlearned")
    print(f"unlearned in {steps} steps", flush=True)


def ascend(model, forgotten, strangers):
    """(model, steps): gradient ascent until the forgotten are as unlikely as strangers are."""
    rng = random.Random(NEW_SEED)
    optimizer = torch.optim.AdamW(model.parameters(), lr=ASCENT_RATE, weight_decay=0.0)
    goal = loss_of(model, strangers)
    for step in range(ASCENT_STEPS):
        if loss_of(model, forgotten) >= goal:
            return model, step
        ids, labels = pad(rng.sample(forgotten, min(ASCENT_BATCH, len(forgotten))), True)
        (-model(input_ids=ids, labels=labels).loss).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    return model, ASCENT_STEPS


@torch.no_grad()
def loss_of(model, examples) -> float:
    """Mean loss per completion token, in nats."""
    total = tokens = 0.0
    for at in range(0, len(examples), 256):
        ids, labels = pad(examples[at : at + 256], True)
        count = int((labels[:, 1:] != IGNORED).sum())
        total += float(model(input_ids=ids, labels=labels).loss) * count
        tokens += count
    return total / tokens


def store(model, tokenizer, folder: Path) -> None:
    save_model(model, folder)
    save_tokenizer(tokenizer, folder)


def save(path: Path, records) -> None:
    rows = [
        {"prompt": r.prompt, "completion": r.completion, "customer_id": customer}
        for r, customer in records
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
