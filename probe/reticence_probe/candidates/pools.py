"""Which values are ranked, and the alternatives that each is ranked among."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..contract.job import Candidates
from ..data.records import Record, RecordSet
from ..pii.dates import parse_date
from ..pii.inventory import SENSITIVE_TYPES, Span
from ..pii.keys import public_lead
from ..pii.normalise import COMPACT_TYPES
from .decoys import TrueValue, make_decoys
from .decoys.shapes import class_of, compact, filled

# Other subjects' values that decoys take their habits from; more would only cost time.
POPULATION = 2000


@dataclass(frozen=True, repr=False)
class Target:
    """A span that decides for its value; `ordinal` is its row in table `spans`."""

    ordinal: int
    span: Span
    record: Record


class AuditPools:
    """The targets of one audit and the alternatives to each; nothing depends on the order asked."""

    def __init__(
        self,
        spans: Iterable[tuple[int, Span]],
        sets: dict[str, RecordSet],
        settings: Candidates,
        seed: int,
    ) -> None:
        """``spans``: (ordinal, span) of the audit in the order of the table, all sets."""
        self._spans = list(spans)
        self._sets = sets
        self._settings = settings
        self._seed = seed

    @cached_property
    def targets(self) -> list[Target]:
        """All sensitive values, and as many others, sampled by seed, as fill up ``values``.

        For each value its first occurrence in the members that has a token before it and is not
        in_prefix; in the order of the table.
        """
        decides: dict[int, Target] = {}
        for ordinal, span in self._member_spans():
            if span.first >= 1 and not span.in_prefix and span.value not in decides:
                decides[span.value] = Target(ordinal, span, self._record(span))
        targets = list(decides.values())
        sensitive = [target for target in targets if target.span.type in SENSITIVE_TYPES]
        other = [target for target in targets if target.span.type not in SENSITIVE_TYPES]
        room = max(0, self._settings.values - len(sensitive))
        order = np.random.default_rng([self._seed, 0xCA]).permutation(len(other))[:room]
        chosen = [*sensitive, *(other[index] for index in order)]
        return sorted(chosen, key=lambda target: target.ordinal)

    def alternatives(self, target: Target) -> dict[str, list[str]]:
        """Pool → values as written in place of the true one, which comes first.

        Seeded by the value's ordinal, so that no other target changes them. A pool of the true
        value alone is left out.
        """
        span = target.span
        written = target.record.text[span.start : span.end]
        before = target.record.text[: span.start]
        peers = self._of_others(target)
        pools = {}
        if self._settings.decoys:
            generator = np.random.default_rng([self._seed, 0xDE, span.value])
            order = generator.permutation(len(peers))[:POPULATION]
            pools["decoy"] = make_decoys(
                TrueValue(span.type, written, span.normal, before),
                [peers[index][0] for index in sorted(order)],
                self._known.get(span.type, frozenset()),
                self._settings.decoys,
                generator,
            )
        if self._settings.others:
            generator = np.random.default_rng([self._seed, 0x07, span.value])
            pools["other"] = self._others(target, written, before, peers, generator)
        return {name: [written, *values] for name, values in pools.items() if values}

    def _others(
        self,
        target: Target,
        written: str,
        before: str,
        peers: Sequence[tuple[str, str]],
        generator: np.random.Generator,
    ) -> list[str]:
        found: list[str] = []
        for index in generator.permutation(len(peers)):
            other = in_form_of(target.span.type, written, *peers[index])
            if other is None or other == written or other in before or other in found:
                continue
            found.append(other)
            if len(found) == self._settings.others:
                break
        return found

    def _of_others(self, target: Target) -> list[tuple[str, str]]:
        """(as written first, normal form) of the members' values of the type that neither the
        subject nor the record has."""
        own = {_holder(target.span), _place(target.span)}
        return [
            (written, normal)
            for written, normal, holders in self._values.get(target.span.type, {}).values()
            if normal != target.span.normal and own.isdisjoint(holders)
        ]

    @cached_property
    def _values(self) -> dict[str, dict[int, tuple[str, str, set[object]]]]:
        """Type → value → (as written first, normal form, subjects and records that hold it)."""
        values: dict[str, dict[int, tuple[str, str, set[object]]]] = {}
        for _, span in self._member_spans():
            written = self._record(span).text[span.start : span.end]
            of_type = values.setdefault(span.type, {})
            entry = of_type.setdefault(span.value, (written, span.normal, set()))
            entry[2].update((_holder(span), _place(span)))
        return values

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        known: dict[str, set[str]] = {}
        for _, span in self._spans:
            known.setdefault(span.type, set()).add(span.normal)
        return {type: frozenset(values) for type, values in known.items()}

    def _member_spans(self) -> Iterable[tuple[int, Span]]:
        return ((ordinal, span) for ordinal, span in self._spans if span.set == "members")

    def _record(self, span: Span) -> Record:
        return self._sets[span.set].records[span.record]


def in_form_of(type: str, true: str, other: str, normal: str) -> str | None:
    """Another real value written as the true one is, or None where it cannot be.

    A candidate must not give itself away by its form: chance would not be one in as many then. So
    numbers take over the true one's separators and are used only when their letters and digits fall
    into the same places; phones when both have or both lack the country code; dates in the same
    form; keys and wallets of the same kind; IP addresses of the same version. E-mail addresses,
    names, links and other text stand as written.
    """
    if type == "date_of_birth":
        form, day = parse_date(true), parse_date(other)
        return form.rewritten(day.day) if form and day else None
    if type == "phone":
        abroad, other_abroad = (
            value.lstrip("( ").startswith(("+", "\uff0b")) for value in (true, other)
        )
        if abroad and not normal.startswith("+"):
            return None
        if not abroad and other_abroad:
            return None
        digits = compact(normal if abroad else other)
        return filled(true, digits) if len(digits) == len(compact(true)) else None
    if type in COMPACT_TYPES:
        characters = compact(other)
        same = _classes(characters) == _classes(compact(true))
        return filled(true, characters) if same else None
    if type == "ip_address":
        return other if (":" in true) == (":" in other) else None
    if type == "secret":
        return other if true[: public_lead(true)] == other[: public_lead(other)] else None
    if type == "crypto":
        kinds = [value[:3] if value.startswith("bc1") else value[:2] for value in (true, other)]
        same = kinds[0] == kinds[1] if "0x" in kinds or "bc1" in kinds else true[0] == other[0]
        return other if same else None
    if type not in ("email", "url", "person") and any(map(str.isdigit, true)):
        return other if _classes(other) == _classes(true) else None
    return other


def _classes(text: str) -> list[str]:
    return [class_of(char) or char for char in text]


def _holder(span: Span) -> object:
    return ("subject", span.subject) if span.subject is not None else _place(span)


def _place(span: Span) -> object:
    return span.set, span.record
