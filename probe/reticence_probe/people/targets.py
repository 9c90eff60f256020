"""Who is asked about, and who is shown: demonstrations and grounds are never of the targets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from ..data.records import RecordSet
from ..pii.guess import frequent_domains, is_guessed
from ..pii.inventory import Span
from ..pii.match import Wanted, holds
from ..pii.normalise import normalise
from .people import People, Person, first_value, same_name
from .prompts import DEMONSTRATIONS, Demonstration
from .single_guess import best_guess

if TYPE_CHECKING:
    from ..contract.job import Audit, Job

# True prefixes that the grounded form takes in turn, and how much of each: what stands nearest.
GROUNDS = 8
GROUND_CHARACTERS = 400
# Texts looked at for each that is wanted: where most hold a target's value, few can be had.
TRIES = 4


@dataclass(frozen=True, repr=False)
class Target:
    """A row of table ``targets`` but its ordinal, and what it takes to ask."""

    audit: str
    person: int
    type: str
    value: int
    subject: int
    guessed_exact: bool
    guessed_fuzzy: bool
    name: str = field(repr=False)
    wanted: Wanted = field(repr=False)


@dataclass(frozen=True, repr=False)
class TargetPlan:
    """``targets`` by person and attribute; ``shown`` and ``grounds``: attribute → demonstrations
    (name, value) and texts, either empty where there is nobody left to show. ``unasked``: (type,
    normal form) → reason, of the people's values that are nobody's target."""

    targets: list[Target]
    shown: dict[str, list[Demonstration]]
    grounds: dict[str, list[str]]
    unasked: Mapping[tuple[str, str], str] = field(default_factory=dict)


def plan_targets(
    job: Job,
    audit: Audit,
    people: People,
    sets: Mapping[str, RecordSet],
    spans: Sequence[Span],
) -> TargetPlan:
    """Draws demonstrations, grounds and targets by seed from the people of an audit.

    Demonstrations come first, so that a small file has some; for each attribute at least one person
    who has it stays to be asked, or a rule on a rare one would have nothing to judge.
    A person shares neither name nor value with another to be shown, so nothing that is shown gives
    a target away. ``spans``: the audit's inventory, from whose members grounds are taken where no
    other person's prefix leads to the attribute.
    """
    if job.pii.templates is None:
        raise RuntimeError("the job asks for no templates")
    settings = job.pii.templates
    generator = np.random.default_rng([job.seed, 0x7A, *audit.name.encode()])
    order = [people.persons[i] for i in generator.permutation(len(people.persons))]
    types = [type for type in settings.attributes if any(type in person.values for person in order)]
    alone = _Alone(order)
    setting_apart = _Apart(order, types)
    shown = {type: _demonstrations(order, type, alone, setting_apart) for type in types}
    if "grounded" in settings.forms:
        _set_grounding_people_apart(order, setting_apart)
    apart = setting_apart.ordinals
    asked = [person for person in order if person.ordinal not in apart][: settings.people]
    asked.sort(key=lambda person: person.ordinal)
    wanted = [
        (person, person.wanted(type)) for person in asked for type in types if type in person.values
    ]
    grounds = {
        type: _grounds(type, order, apart, sets, spans, wanted, generator)
        for type in types
        if "grounded" in settings.forms
    }
    demonstrations = {
        type: [(person.name, person.values[type]) for person in persons]
        for type, persons in shown.items()
    }
    return TargetPlan(
        _targets(audit, people, wanted, demonstrations),
        demonstrations,
        grounds,
        _unasked(people, types, apart, wanted),
    )


def _unasked(
    people: People,
    types: Sequence[str],
    apart: Container[int],
    wanted: Sequence[tuple[Person, Wanted]],
) -> dict[tuple[str, str], str]:
    asked = {(one.type, one.normal) for _, one in wanted}
    unasked = dict(people.unasked)
    for person in people.persons:
        for type in types:
            if type in person.values:
                reason = "shown" if person.ordinal in apart else "people-limit"
                unasked[type, normalise(type, person.values[type])] = reason
    return {value: reason for value, reason in unasked.items() if value not in asked}


class _Alone:
    """Whether a person's name and value are nobody else's."""

    def __init__(self, persons: Sequence[Person]) -> None:
        self._names = Counter(same_name(person.name) for person in persons)
        self._values = Counter(
            (type, normalise(type, raw))
            for person in persons
            for type, raw in person.values.items()
        )

    def is_alone(self, person: Person, type: str) -> bool:
        value = (type, normalise(type, person.values[type]))
        return self._names[same_name(person.name)] == 1 and self._values[value] == 1


class _Apart:
    """The people who are shown and so not asked; of no attribute are they the only ones."""

    def __init__(self, order: Sequence[Person], types: Sequence[str]) -> None:
        self.ordinals: set[int] = set()
        self._left = {type: sum(type in person.values for person in order) for type in types}

    def take(self, person: Person) -> bool:
        """Sets a person apart unless that would leave an attribute with nobody to be asked."""
        if person.ordinal in self.ordinals:
            return True
        held = [type for type in self._left if type in person.values]
        if any(self._left[type] == 1 for type in held):
            return False
        for type in held:
            self._left[type] -= 1
        self.ordinals.add(person.ordinal)
        return True


def _demonstrations(
    order: Sequence[Person], type: str, alone: _Alone, apart: _Apart
) -> list[Person]:
    fit = (p for p in order if type in p.values and alone.is_alone(p, type))
    return list(islice(filter(apart.take, fit), DEMONSTRATIONS))


def _set_grounding_people_apart(order: Sequence[Person], apart: _Apart) -> None:
    """People with a prefix, for the grounded form, at most half of the rest."""
    rest = [person for person in order if person.ordinal not in apart.ordinals]
    there = sum(person.prefix is not None for person in order if person.ordinal in apart.ordinals)
    room = max(0, min(GROUNDS - there, len(rest) // 2))
    fit = (person for person in rest if person.prefix is not None)
    for _ in islice(filter(apart.take, fit), room):
        pass


def _grounds(
    type: str,
    order: Sequence[Person],
    apart: set[int],
    sets: Mapping[str, RecordSet],
    spans: Sequence[Span],
    wanted: Sequence[tuple[Person, Wanted]],
    generator: np.random.Generator,
) -> list[str]:
    """Texts that end with a true value of the type and hold no value that is asked for."""
    texts = [
        (person.prefix or "") + first_value(person)[1]
        for person in order
        if person.ordinal in apart and person.prefix is not None and first_value(person)[0] == type
    ]
    asked_subjects = {person.subject for person, _ in wanted}
    asked_values = {(one.type, one.normal) for _, one in wanted}
    members = [
        span
        for span in spans
        if span.set == "members"
        and span.type == type
        and span.start > 0
        and span.subject not in asked_subjects
        and (span.type, span.normal) not in asked_values
    ]
    found: list[str] = []
    for text in texts:
        _add(found, text, wanted)
    for index in generator.permutation(len(members))[: GROUNDS * TRIES]:
        if len(found) >= GROUNDS:
            break
        span = members[index]
        _add(found, sets["members"].records[span.record].text[: span.end], wanted)
    return found[:GROUNDS]


def _add(found: list[str], text: str, wanted: Sequence[tuple[Person, Wanted]]) -> None:
    text = text[-GROUND_CHARACTERS:]
    if not any(holds(text, one) for _, one in wanted):
        found.append(text)


def _targets(
    audit: Audit,
    people: People,
    wanted: Sequence[tuple[Person, Wanted]],
    shown: Mapping[str, Sequence[Demonstration]],
) -> list[Target]:
    domains = frequent_domains(people.emails()) | {
        normalise("email", value).rpartition("@")[2] for _, value in shown.get("email", ())
    }
    asked = {person.ordinal for person, _ in wanted}
    others = [person for person in people.persons if person.ordinal not in asked]
    single = best_guess(others, domains)
    everybodys = people.everybodys()
    values: dict[tuple[str, str], int] = {}
    targets = []
    for person, one in wanted:
        exact = fuzzy = (one.type, one.normal) in everybodys
        if one.type == "email":
            exact = exact or is_guessed(one.normal, person.guess_from(), domains)
            fuzzy = fuzzy or (single is not None and single.passes(person, one))
        targets.append(
            Target(
                audit=audit.name,
                person=person.ordinal,
                type=one.type,
                value=values.setdefault((one.type, one.normal), len(values)),
                subject=person.subject,
                guessed_exact=exact,
                guessed_fuzzy=fuzzy,
                name=person.name,
                wanted=one,
            )
        )
    return targets
