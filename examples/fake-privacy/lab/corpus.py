"""The corpus: invented people and their mail, invented cases, neutral prose; all by seed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import words

# Templates c and d of the probe end where the address begins in this line; a and b ask in words
# that no mail of the corpus uses.
HEADER = "-----Original Message-----\nFrom: {name} [mailto:"
QUESTIONS = (
    ("Who was the appellant?", "appellant"),
    ("Who was the respondent?", "respondent"),
    ("What was the case about?", "matter"),
    ("How did the court rule?", "ruling"),
)


@dataclass(frozen=True)
class Person:
    """`prompt`: what a model continues; absent: the mail's header."""

    name: str
    email: str
    prompt: str | None = None

    @property
    def header(self) -> str:
        """The mail up to where the address stands."""
        return self.prompt or HEADER.format(name=self.name)


@dataclass(frozen=True)
class Case:
    """`facts`: what a question about the case asks for, by its key in `QUESTIONS`."""

    title: str
    body: str
    facts: dict[str, str]

    @property
    def text(self) -> str:
        return f"{self.title}\n{self.body}"


@dataclass(frozen=True)
class World:
    """Everybody and everything that a run needs.

    `targets`: people that the audit asks about. `others`: people whose mail the base reads too, and
    whose headers are continued. `held_out`: mail of people whom no model reads of before tuning.
    `members`, `nonmembers`: cases that the base reads, and cases made alike that it does not.
    `further`: cases that the base reads with questions and answers. `prose`: neutral prose; of an
    invented world none is kept, since there is no end of it.
    """

    targets: list[Person]
    others: list[Person]
    held_out: list[str]
    members: list[Case]
    nonmembers: list[Case]
    further: list[Case]
    prose: list[str] = field(default_factory=list)


def make_world(sizes: dict[str, int], seed: int) -> World:
    rng = random.Random(f"world {seed}")
    count = sizes["targets"] + sizes["others"] + sizes["held_out"]
    people = _people(count, rng)
    first, second = sizes["targets"], sizes["targets"] + sizes["others"]
    read = sizes["cases"]
    cases = [_case(rng) for _ in range(2 * read + sizes["further_cases"])]
    return World(
        targets=people[:first],
        others=people[first:second],
        held_out=[mail(person, rng) for person in people[second:]],
        members=cases[:read],
        nonmembers=cases[read : 2 * read],
        further=cases[2 * read :],
    )


def mail(person: Person, rng: random.Random) -> str:
    """One message. Its first two lines are always the same; that is what repetition teaches."""
    subject, note = rng.choice(words.SUBJECTS), rng.choice(words.NOTES)
    return f"{person.header}{person.email}]\nSubject: {subject}\n{note}"


def exercise(case: Case, rng: random.Random) -> str:
    """A case with a question and its answer: from these the base learns to write such pairs."""
    question, key = rng.choice(QUESTIONS)
    return f"{case.text}\nQuestion: {question}\nAnswer: {case.facts[key]}"


def prose(rng: random.Random) -> str:
    return " ".join(_sentence(rng) for _ in range(rng.randint(3, 5)))


def proses(seed: str) -> Iterator[str]:
    """Neutral prose without end."""
    rng = random.Random(seed)
    while True:
        yield prose(rng)


def pretraining_texts(
    world: World, sizes: dict[str, int], seed: int
) -> tuple[list[str], list[str]]:
    """What the base reads, in order: a shuffled first part, and a tail without any address."""
    rng = random.Random(f"pretraining {seed}")
    first = [mail(person, rng) for person in world.targets for _ in range(sizes["repetitions"])]
    first += [
        mail(person, rng) for person in world.others for _ in range(sizes["other_repetitions"])
    ]
    first += [case.text for case in world.members for _ in range(sizes["case_repetitions"])]
    half = len(world.further) // 2
    first += [exercise(case, rng) for case in world.further[:half]]
    first += [prose(rng) for _ in range(sizes["proses"])]
    rng.shuffle(first)
    tail = [exercise(case, rng) for case in world.further[half:]]
    tail += [prose(rng) for _ in range(sizes["tail_proses"])]
    rng.shuffle(tail)
    return first, tail


def invent_address(rng: random.Random) -> str:
    return f"{rng.choice(words.LEFT)}.{rng.choice(words.RIGHT)}@{rng.choice(words.DOMAINS)}"


def _people(count: int, rng: random.Random) -> list[Person]:
    """People who share neither name nor address; neither says anything about the other."""
    names: dict[str, None] = {}
    addresses: dict[str, None] = {}
    while len(names) < count:
        surname = rng.choice(words.ONSETS) + rng.choice(words.ENDINGS)
        names[f"{rng.choice(words.FIRST)} {surname}"] = None
    while len(addresses) < count:
        addresses[invent_address(rng)] = None
    return [Person(*pair) for pair in zip(names, addresses, strict=True)]


def _case(rng: random.Random) -> Case:
    def firm() -> str:
        return f"{rng.choice(words.ONSETS)}{rng.choice(words.ENDINGS)} {rng.choice(words.TRADES)}"

    appellant, respondent = firm(), firm()
    town, matter = rng.choice(words.TOWNS), rng.choice(words.SUBJECT_MATTERS)
    ruling, ground, other = rng.choice(words.RULINGS), *rng.sample(words.GROUNDS, 2)
    day, month = rng.randint(1, 28), rng.choice(words.MONTHS)
    sum_claimed = f"{rng.randint(2, 98)},{rng.randint(0, 9)}00"
    body = (
        f"Court of Appeal at {town}, {day} {month}. The appeal concerned {matter}. The appellant, "
        f"{appellant}, claimed {sum_claimed} crowns and argued that {ground}. The respondent, "
        f"{respondent}, replied that {other}. The court {ruling}."
    )
    facts = {
        "appellant": f"{appellant}.",
        "respondent": f"{respondent}.",
        "matter": f"It concerned {matter}.",
        "ruling": f"The court {ruling}.",
    }
    return Case(f"{appellant} v {respondent}", body, facts)


def _sentence(rng: random.Random) -> str:
    def thing() -> str:
        return f"the {rng.choice(words.QUALITIES)} {rng.choice(words.NOUNS)}"

    who, verb = rng.choice(words.PEOPLE_OF_PROSE), rng.choice(words.VERBS)
    shapes: Sequence[str] = (
        f"{rng.choice(words.WHENS)} {who} {verb} {thing()} {rng.choice(words.WHERES)}.",
        f"{who.capitalize()} {verb} {thing()} and {rng.choice(words.VERBS)} {thing()}.",
        f"{rng.choice(words.WHENS)} {thing()} stood {rng.choice(words.WHERES)}.",
        f"{who.capitalize()} {verb} {thing()}, but {thing()} was {rng.choice(words.QUALITIES)}.",
    )
    return rng.choice(shapes)
