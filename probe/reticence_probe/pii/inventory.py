"""The inventory: every PII value of an audit's records, where it stands and in which tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from ..data.fold import Folded, fold, fold_value
from ..data.records import Record, RecordSet
from .columns import find_columns
from .guess import frequent_domains, is_guessed, is_named_by_address
from .hit import Hit, resolve
from .kept_finds import Finds, KeptFinds
from .names import find_names, load_recogniser
from .normalise import COMPACT_TYPES
from .recognisers import find_all

if TYPE_CHECKING:
    from ..contract.events import Events
    from ..contract.job import Audit, Job

MEMBERS = "members"
# One value of these is one too many, whoever's it is.
SENSITIVE_TYPES = frozenset({"credit_card", "iban", "national_id", "us_ssn", "secret"})
# Fewer people cannot tell what is everybody's.
LEAST_HOLDERS = 10
PROGRESS_EVERY = 500
# Digits that must agree for a number to count as present earlier, without its country code.
PHONE_TAIL_DIGITS = 9
LEAST_TAIL = 7
# How far before an address the name is looked for that it may be guessed from.
NAME_CHARACTERS = 2000
# Between a value and the cut: the value may have gone on.
_CONTINUES = re.compile(r"[\s.,:;/()_@+-]*\Z")


@dataclass(frozen=True, slots=True)
class Span:
    """A row of table `spans` but its ordinal; see signals.schema.json for the columns.

    Beside the table, for the probe alone: characters [start, end) of the record's text, and the
    value's normal form.
    """

    audit: str
    set: str
    record: int
    value: int
    type: str
    subject: int | None
    part: int
    first: int
    last: int
    source: str
    in_prefix: bool
    guessed: bool
    start: int
    end: int
    normal: str = field(repr=False)


def find_spans(
    job: Job,
    audit: Audit,
    sets: dict[str, RecordSet],
    events: Events,
    finds: Iterator[list[Hit]] | None = None,
    kept: KeptFinds | None = None,
) -> list[Span]:
    """Finds the PII values of every record of the audit, in order of set, record and position.

    A value that is written earlier in its record, where nothing told what it is, is also given that
    first place. Values come from the pattern recognisers (recognisers.py), from the fields that the
    user named (columns.py) and from the user's recogniser of names (names.py), overlaps resolved by
    hit.py.
    A number without a country code belongs to the region that ``phone.settle_home`` found.
    `value` counts unique (type, normal form) in order of first appearance over the audit. Left out
    is a value that the truncation cut or may have cut.

    `guessed`: rules give the e-mail address (guess.py, with the domains of the members), an
    address before it gives the name, or the value is everybody's (_shared). A named field that no
    record has gives one warning column-absent, its count the number of such fields; a type that
    the user asked for by a field that is there or a recogniser of names, and of which the members
    hold no value, one pii-absent with these types, which are of the job; values that are
    everybody's one pii-shared. Raises what names.py raises.

    ``finds``: of the recognisers in each of ``searched_texts(sets)``, where others look for them.
    ``kept``: what an earlier run found in them, or where this one's finds are kept.
    """
    found = _find_hits(job, audit, sets, events, finds, kept)
    domains = frequent_domains(
        (hit.value, _holder(record))
        for record, hits in found
        if record.set == "members"
        for hit in hits
        if hit.type == "email"
    )
    absent = _absent_columns(job.pii.columns, sets)
    if absent:
        events.warning("inventory", "column-absent", audit=audit.name, count=len(absent))

    asked = {type for field, type in job.pii.columns.items() if field not in absent}
    if job.pii.name_model is not None:
        asked.add("person")
    of_members = [(record, hit) for record, hits in found for hit in hits if record.set == MEMBERS]
    missing = asked - {hit.type for _, hit in of_members}
    if missing and MEMBERS in sets:
        events.warning(
            "inventory",
            "pii-absent",
            audit=audit.name,
            count=len(missing),
            types=sorted(missing),
        )
    shared = _shared(of_members, sets)
    if shared:
        events.warning("inventory", "pii-shared", audit=audit.name, count=len(shared))

    values: dict[tuple[str, str], int] = {}
    spans = []
    for record, hits in found:
        earlier = _Earlier(record.text)
        for hit in earlier.with_first_places(hits):
            first, last = token_span(record.offsets, hit.start, hit.end)
            spans.append(
                Span(
                    audit=record.audit,
                    set=record.set,
                    record=record.ordinal,
                    value=values.setdefault((hit.type, hit.value), len(values)),
                    type=hit.type,
                    subject=record.subject,
                    part=int(record.parts[first]),
                    first=first,
                    last=last,
                    source=hit.source,
                    in_prefix=earlier.has(hit),
                    guessed=(hit.type, hit.value) in shared
                    or _is_guessed(hit, _before(record.text, hit.start), domains),
                    start=hit.start,
                    end=hit.end,
                    normal=hit.value,
                )
            )
            earlier.add(hit)
    return spans


def token_span(offsets: np.ndarray, start: int, end: int) -> tuple[int, int]:
    """First and last token that holds a character of [start, end); offsets int32 [n, 2].

    Tokens without characters hold none. The offsets cover the text, so there is always one.
    """
    holds = (offsets[:, 0] < end) & (offsets[:, 1] > start)
    tokens = np.flatnonzero(holds)
    return int(tokens[0]), int(tokens[-1])


def _is_guessed(hit: Hit, before: str, domains: frozenset[str]) -> bool:
    if hit.type == "email":
        return is_guessed(hit.value, before, domains)
    return hit.type == "person" and is_named_by_address(hit.value, before)


def _shared(
    of_members: Iterable[tuple[Record, Hit]], sets: dict[str, RecordSet]
) -> set[tuple[str, str]]:
    """Values that half of the members' subjects (records where there are none) or more hold.

    A hotline or a signature is nobody's secret: who has seen one record knows it, so the guess
    that needs no model is the value that stands everywhere. They stay in the inventory, marked as
    guessed. Not so for sensitive types, where a key in every system prompt is a leak all the same,
    and not below LEAST_HOLDERS.
    """
    if MEMBERS not in sets:
        return set()
    everybody = {_holder(record) for record in sets[MEMBERS].records}
    holders: dict[tuple[str, str], set[object]] = {}
    for record, hit in of_members:
        if hit.type not in SENSITIVE_TYPES:
            holders.setdefault((hit.type, hit.value), set()).add(_holder(record))
    least = max(LEAST_HOLDERS, len(everybody) / 2)
    return {value for value, of_value in holders.items() if len(of_value) >= least}


def searched_texts(sets: dict[str, RecordSet]) -> list[str]:
    """The texts of the records, in the order in which the recognisers read them."""
    return [record.text for of_set in sets.values() for record in of_set.records]


def _find_hits(
    job: Job,
    audit: Audit,
    sets: dict[str, RecordSet],
    events: Events,
    finds: Iterator[list[Hit]] | None,
    kept: KeptFinds | None,
) -> list[tuple[Record, list[Hit]]]:
    records = [record for of_set in sets.values() for record in of_set.records]
    texts = searched_texts(sets)
    each = None if kept is None else kept.load(audit.name, texts)
    if each is None:
        each = _search(job, texts, finds)
        each = each if kept is None else kept.saving(audit.name, texts, each)
    found = []
    for done, (record, (patterns, names)) in enumerate(zip(records, each, strict=True), start=1):
        hits = resolve([*patterns, *find_columns(record, job.pii.columns), *names])
        if record.cut:
            hits = [hit for hit in hits if not _CONTINUES.match(record.text, hit.end)]
        if hits:
            found.append((record, hits))
        if done % PROGRESS_EVERY == 0 or done == len(records):
            events.progress("inventory", done, len(records), audit=audit.name)
    return found


def _search(job: Job, texts: Sequence[str], finds: Iterator[list[Hit]] | None) -> Iterator[Finds]:
    names: Iterator[list[Hit]] = repeat([])
    if job.pii.name_model is not None:
        names = find_names(texts, load_recogniser(job.pii.name_model))
    if finds is None:
        finds = (list(find_all(text)) for text in texts)
    return zip(finds, names, strict=False)


class _Earlier:
    """Whether a value has been given in the text before it.

    Either it was found there, or it stands there in a form that was no find of its own: so a number
    that first occurs without a word that tells what it is still counts as given.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: set[tuple[str, str]] = set()

    def add(self, hit: Hit) -> None:
        self._found.add((hit.type, hit.value))

    def has(self, hit: Hit) -> bool:
        return (hit.type, hit.value) in self._found or self._written(hit) is not None

    def with_first_places(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits, and each value's first place where that was no find of its own.

        Without it nothing would ask for such a value: the places that are finds all repeat it.
        """
        known: set[tuple[str, str]] = set()
        places = list(hits)
        for hit in hits:
            place = None if (hit.type, hit.value) in known else self._written(hit)
            if place is not None:
                places.append(replace(hit, start=place[0], end=place[1]))
            known.add((hit.type, hit.value))
        return sorted(places, key=lambda hit: (hit.start, hit.end))

    def _written(self, hit: Hit) -> tuple[int, int] | None:
        """(start, end) of the first place before the hit where its value is written."""
        if hit.type == "phone" or hit.type in COMPACT_TYPES:
            whole = "".join(filter(str.isalnum, hit.value)).upper()
            value = whole[-PHONE_TAIL_DIGITS:] if hit.type == "phone" else whole
            text, ends = self._squeezed
            at = text.find(value) if len(value) >= LEAST_TAIL else -1
            if at < 0 or ends[at + len(value) - 1] > hit.start:
                return None
            end = ends[at + len(value) - 1]
            # As much of the digits before the tail as stands there.
            for digit in reversed(whole[: -len(value)]):
                if text[at - 1 : at] != digit:
                    break
                at -= 1
            return ends[at] - 1, end
        value = fold_value(self._text[hit.start : hit.end])
        first = next(self._folded.occurrences(value), None) if value else None
        return first if first is not None and first[1] <= hit.start else None

    @cached_property
    def _folded(self) -> Folded:
        return fold(self._text)

    @cached_property
    def _squeezed(self) -> tuple[str, list[int]]:
        """Letters and digits only, and where each ends in the text."""
        kept = [(char, at + 1) for at, char in enumerate(self._text) if char.isalnum()]
        # One character each: the upper case of "ß" has two.
        return "".join(char.upper()[:1] for char, _ in kept), [end for _, end in kept]


def _before(text: str, start: int) -> str:
    return text[max(0, start - NAME_CHARACTERS) : start]


def _holder(record: Record) -> object:
    """The subject, or the record itself where the audit has no subjects."""
    return record.subject if record.subject is not None else (record.set, record.ordinal)


def _absent_columns(columns: Mapping[str, str], sets: dict[str, RecordSet]) -> set[str]:
    absent = set(columns)
    for of_set in sets.values():
        absent &= of_set.absent_columns
    return absent
