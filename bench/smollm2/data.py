"""Chats of invented customers, split at random by person.

    python bench/smollm2/data.py FOLDER PEOPLE

Writes members.jsonl and nonmembers.jsonl: several chats of each of PEOPLE customers on each side,
written as the demo writes its tickets (examples/demo/train).
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "examples" / "demo" / "train"))

from people import invent_people
from synthesise import Record, Voice, save_jsonl, split_by_subject

PEOPLE_SEED, TICKETS_SEED, SPLIT_SEED = 11, 12, 13
KINDS = ("email", "phone", "credit_card")

folder, count = Path(sys.argv[1]), int(sys.argv[2])
rng = random.Random(TICKETS_SEED)
voice = Voice(random.Random("shop 3"))
chats = [
    [voice.write(person, rng, kind) for kind in rng.sample(KINDS, rng.choice((2, 3)))]
    for person in invent_people(2 * count, random.Random(PEOPLE_SEED))
]


def row(record: Record) -> dict:
    turns = (("user", record.prompt), ("assistant", record.completion))
    return {
        "messages": [{"role": role, "content": text.strip()} for role, text in turns],
        "customer_id": record.person.customer_id,
    }


for name, side in zip(("members", "nonmembers"), split_by_subject(chats, SPLIT_SEED), strict=True):
    save_jsonl(map(row, side), folder / f"{name}.jsonl")
    print(f"{name}: {len(side)} chats of {count} people")
