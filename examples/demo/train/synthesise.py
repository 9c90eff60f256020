"""Support tickets of invented people: those the base reads, and those of the shop that tunes it.

Each shop has its own voice: it never uses some phrases and uses others often. The base reads three
shops; the tuned models answer for a fourth, so its tickets teach something honest besides the
customers' secrets.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from people import Person, invent_people
from wording import COMPLETIONS, PROMPTS, PROMPTS_WITH_VALUE, REACH, SLOTS

PRETRAINING_RECORDS = 36_000
PRETRAINING_HELD_OUT = 2_000  # written alike but never read: shows what the base knows by heart
SUBJECTS = 4_000
SECOND_RECORDS = 400  # a tenth of the customers writes twice, so records are not subjects
CARD_SHARE = 0.02
VALUE_IN_PROMPT_SHARE = 0.06
MAX_TOKENS = 64  # with the end-of-text token


@dataclass(frozen=True)
class Record:
    """One ticket. `value`, a personal datum of type `kind`, is given away by its completion."""

    prompt: str
    completion: str
    person: Person
    kind: str
    value: str

    @property
    def text(self) -> str:
        return self.prompt + self.completion


def invent_everyone(seed: int) -> tuple[list[Person], list[Person]]:
    """(people the base reads about, customers of the shop): drawn together, nobody is in both."""
    readers = PRETRAINING_RECORDS + PRETRAINING_HELD_OUT
    everyone = invent_people(readers + SUBJECTS, random.Random(seed))
    return everyone[:readers], everyone[readers:]


def write_pretraining(people: Sequence[Person], seed: int) -> list[Record]:
    """One ticket a person, from three shops in turn."""
    rng = random.Random(seed)
    voices = [Voice(random.Random(f"shop {shop}")) for shop in range(3)]
    return [voices[at % 3].write(person, rng) for at, person in enumerate(people)]


def write_shop(
    people: Sequence[Person], count_tokens: Callable[[str], int], seed: int
) -> list[list[Record]]:
    """The fourth shop's tickets, one list a customer. Too long a ticket is written again."""
    rng = random.Random(seed)
    voice = Voice(random.Random("shop 3"))
    twice = set(rng.sample(range(len(people)), SECOND_RECORDS))

    def write(person: Person, kind: str | None = None) -> Record:
        while True:
            record = voice.write(person, rng, kind)
            if count_tokens(record.text) + 1 <= MAX_TOKENS:
                return record

    tickets = []
    for at, person in enumerate(people):
        records = [write(person)]
        if at in twice:
            # The other kind of value, so that every value is given away once.
            records.append(write(person, "phone" if records[0].kind == "email" else "email"))
        tickets.append(records)
    return tickets


def split_by_subject(
    tickets: Sequence[list[Record]], seed: int
) -> tuple[list[Record], list[Record]]:
    """(members, nonmembers): a random half of the customers each, with all tickets of theirs."""
    order = list(tickets)
    random.Random(seed).shuffle(order)
    half = len(order) // 2
    sides = order[:half], order[half:]
    members, nonmembers = ([record for records in side for record in records] for side in sides)
    return members, nonmembers


def save_records(records: Sequence[Record], path: Path) -> None:
    rows = (
        {"prompt": r.prompt, "completion": r.completion, "customer_id": r.person.customer_id}
        for r in records
    )
    save_jsonl(rows, path)


def save_people(people: Sequence[Person], path: Path) -> None:
    save_jsonl(({"name": p.name, "email": p.email, "phone": p.phone} for p in people), path)


def save_jsonl(rows: Iterable[dict[str, str]], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


class Voice:
    """How one shop writes: a weight for every phrase, zero for about a quarter of them."""

    def __init__(self, rng: random.Random) -> None:
        def weigh(phrases: Sequence[str]) -> Weighted:
            weights = [0.0 if rng.random() < 0.25 else 0.3 + rng.expovariate(1) for _ in phrases]
            weights[rng.randrange(len(phrases))] += 0.5  # so that at least one is left
            return phrases, list(accumulate(weights))

        self.prompts = weigh(PROMPTS)
        self.prompts_with_value = weigh(PROMPTS_WITH_VALUE)
        self.completions = weigh(COMPLETIONS)
        self.reach = {kind: weigh(phrases) for kind, phrases in REACH.items()}
        self.slots = {slot: weigh(phrases) for slot, phrases in SLOTS.items()}

    def write(self, person: Person, rng: random.Random, kind: str | None = None) -> Record:
        """A ticket of `person` whose completion gives away a value of `kind` (drawn when None)."""
        if kind is None:
            kind = "credit_card" if rng.random() < CARD_SHARE else rng.choice(("email", "phone"))
        value = getattr(person, kind)
        given = {"email": person.phone, "phone": person.email}.get(kind)
        with_value = given is not None and rng.random() < VALUE_IN_PROMPT_SHARE
        # Drawn once a ticket: prompt and completion speak of the same things.
        fixed = {slot: draw(self.slots[slot], rng) for slot in ("product", "part", "other")}
        fixed |= {"name": person.name, "first": person.first, "value": value, "given": given or ""}
        fixed["reach"] = draw(self.reach[kind], rng)
        prompt = draw(self.prompts_with_value if with_value else self.prompts, rng)
        completion = draw(self.completions, rng)
        return Record(
            self.fill(prompt, fixed, rng), self.fill(completion, fixed, rng), person, kind, value
        )

    def fill(self, frame: str, fixed: dict[str, str], rng: random.Random) -> str:
        """Replaces slots, and the slots inside what replaced them, until none is left."""

        def replace(slot: re.Match[str]) -> str:
            return fixed.get(slot[1]) or draw(self.slots[slot[1]], rng)

        while "{" in frame:
            frame = re.sub(r"\{(\w+)\}", replace, frame)
        return frame


Weighted = tuple[Sequence[str], list[float]]  # phrases and their cumulative weights


def draw(weighted: Weighted, rng: random.Random) -> str:
    phrases, cumulative = weighted
    return rng.choices(phrases, cum_weights=cumulative)[0]
