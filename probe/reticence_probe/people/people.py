"""People whose attributes the models are asked for, and the records that their prefixes make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure
from ..data.fold import fold
from ..data.not_compared import NotCompared
from ..data.read import RawRow, Tally, present_beyond, read_rows
from ..data.reading import Reader
from ..data.records import LeftOut, Record, RecordSet, SubjectOrdinals
from ..data.render import COMPLETION, Rendered
from ..data.sample import Sampler
from ..data.tokenise import Tokeniser, Tokens
from ..data.values import clean, is_subject, scalars, subject_of
from ..pii.guess import frequent_domains, is_guessed
from ..pii.inventory import LEAST_HOLDERS, SENSITIVE_TYPES, Span, token_span
from ..pii.match import Wanted, holds
from ..pii.normalise import normalise

if TYPE_CHECKING:
    from ..contract.events import Events
    from ..contract.job import Audit, Job

SET = "people"
SOURCE = "people"
NAME, PREFIX = "name", "prefix"
# What a people file may hold when the job has no templates that say what to ask for.
ATTRIBUTES = (
    "email", "phone", "address", "date_of_birth", "us_ssn", "national_id", "passport",
    "driver_license", "credit_card", "iban", "bank_account", "ip_address", "crypto", "secret",
    "url", "username",
)  # fmt: skip
NO_LIMIT = 1 << 30


@dataclass(frozen=True, repr=False)
class Person:
    """``ordinal`` counts all people of the audit's files; ``values``: attribute → value as written,
    those that the person has, in the order in which they are asked for."""

    ordinal: int
    file: int
    row: int
    name: str
    values: dict[str, str]
    prefix: str | None
    subject: int

    def wanted(self, type: str) -> Wanted:
        return Wanted.of(type, self.values[type])

    def guess_from(self) -> str:
        """The name as a text that name rules read: each word with a capital."""
        return " ".join(word[:1].upper() + word[1:] for word in self.name.split())


@dataclass(frozen=True)
class People:
    """``read``: people in the files; ``dropped``: those without a name or any attribute.
    ``unasked``: (type, normal form) → reason, of the values that nobody can ask for: of people
    without a name (`no-name`), or behind the first of an attribute (`further`)."""

    persons: list[Person]
    read: int
    dropped: int
    unasked: Mapping[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def everybodys(self) -> frozenset[tuple[str, str]]:
        """Values that half of the people or more have: as in the inventory, nobody's secret."""
        held = Counter(
            (type, normalise(type, raw))
            for person in self.persons
            for type, raw in person.values.items()
            if type not in SENSITIVE_TYPES
        )
        least = max(LEAST_HOLDERS, len(self.persons) / 2)
        return frozenset(value for value, holders in held.items() if holders >= least)

    def emails(self) -> Iterator[tuple[str, object]]:
        for person in self.persons:
            if "email" in person.values:
                yield normalise("email", person.values["email"]), person.ordinal


def read_people(job: Job, audit: Audit, subjects: SubjectOrdinals, events: Events) -> People:
    """Reads the people of an audit; without people files there are none.

    A person without a name, or without any attribute asked for, is dropped and counted. Of several
    values of an attribute the first is asked for. The subject is that of the audit's records where
    the file names it, else the person's own. Warns ``people-dropped``, and
    ``people-attribute-empty`` with the number of attributes of which nobody has a value. Raises
    ``people-attribute-absent`` for attributes whose field nobody has, and when that leaves nobody,
    ``people-name-absent``, ``field-type``, ``subject-type``, and what reading a file raises.
    """
    if not audit.people:
        return People([], 0, 0)
    asked = job.pii.templates.attributes if job.pii.templates else ATTRIBUTES
    own = () if audit.data.subject is None else (audit.data.subject,)
    persons: list[Person] = []
    unasked: dict[tuple[str, str], str] = {}
    read, named, attributed = 0, 0, 0
    present: set[str] = set()
    tally = Tally()
    wanted = frozenset((NAME, PREFIX, *own, *asked))
    for raw in read_rows(audit.name, SET, audit.people, wanted, tally):
        present.update(raw.values)
        name = _first(raw, NAME, audit.name)
        values = {type: _first(raw, type, audit.name) for type in asked}
        values = {type: value for type, value in values.items() if value is not None}
        for type in asked:
            every = scalars(raw.values.get(type)) or []
            for at, value in enumerate(every):
                if name is None or at > 0:
                    reason = "no-name" if name is None else "further"
                    unasked.setdefault((type, normalise(type, value)), reason)
        named += name is not None
        attributed += bool(values)
        if name is not None and values:
            subject = _subject(raw, own[0], audit.name) if own else None
            persons.append(
                Person(
                    ordinal=read,
                    file=raw.file,
                    row=raw.row,
                    name=name,
                    values={type: value for type, value in values.items() if value is not None},
                    prefix=_prefix(raw, audit.name),
                    subject=subjects.of(subject),
                )
            )
        read += 1
    if not persons:
        code = "people-attribute-absent" if named else "people-name-absent"
        raise ProbeFailure(code, task="records", audit=audit.name, set=SET, count=read)
    dropped = read - len(persons)
    if dropped:
        events.warning("records", "people-dropped", audit=audit.name, set=SET, count=dropped)
    if job.pii.templates:
        where = {"audit": audit.name, "set": SET}
        if tally.partial:
            # What the first people lack, later ones may have.
            lacking = frozenset(asked) - present
            present |= present_beyond(audit.name, SET, audit.people, lacking)
        unknown = set(asked) - present
        if unknown:
            raise ProbeFailure(
                "people-attribute-absent", task="records", count=len(unknown), **where
            )
        absent = set(asked) - {type for person in persons for type in person.values}
        if absent and not tally.partial:
            events.warning("records", "people-attribute-empty", count=len(absent), **where)
    return People(persons, read, dropped, unasked)


def people_records(
    job: Job,
    audit: Audit,
    people: People,
    tokenizer: Any,
    *,
    max_tokens: int,
    events: Events,
    reader: Reader | None = None,
) -> RecordSet | None:
    """One record for each person with a prefix: the prefix and the first attribute's value.

    A long prefix loses its beginning, never the value; None where nobody has a prefix. More than
    ``limits.records`` are sampled by seed. The record ends with the value: what stood behind it is
    not known.
    """
    given = [person for person in people.persons if person.prefix is not None]
    if not given:
        return None
    sampler = Sampler(job.limits.records, job.seed)
    for person in given:
        sampler.offer(str(person.subject), person)
    kept: list[Person] = sampler.items()
    if len(kept) < len(given):
        events.warning("records", "records-sampled", audit=audit.name, set=SET, count=len(kept))
    tokenise = Tokeniser(
        tokenizer,
        max_tokens=NO_LIMIT,
        append_eos=False,
        chat=False,
        reader=reader,
    )
    chosen = {person.ordinal for person in kept}
    left_out = [
        _left_out("sampled-out", person) for person in given if person.ordinal not in chosen
    ]
    records: list[Record] = []
    not_compared = NotCompared()
    dropped = 0
    for person in kept:
        fitted = _fitted(person.prefix or "", first_value(person)[1], tokenise, max_tokens)
        if fitted is None or len(fitted[1].ids) < 2:
            dropped += 1
            left_out.append(_left_out("dropped", person))
            continue
        text, tokens, truncated = fitted
        not_compared.add(tokens)
        records.append(
            Record(
                audit=audit.name,
                set=SET,
                ordinal=len(records),
                file=person.file,
                row=person.row,
                text=text,
                token_ids=tokens.ids,
                parts=tokens.parts,
                offsets=tokens.offsets,
                truncated=truncated,
                subject=person.subject,
                columns=(first_value(person), (NAME, person.guess_from())),
                reading=tokens.reading,
            )
        )
    truncated = sum(record.truncated for record in records)
    for code, count in (
        ("records-truncated", truncated),
        ("records-dropped-short", dropped),
    ):
        if count:
            events.warning("records", code, audit=audit.name, set=SET, count=count)
    not_compared.warn(events, audit.name, SET)
    if not records:
        raise ProbeFailure("set-empty", task="records", audit=audit.name, set=SET)
    return RecordSet(
        records,
        {
            "audit": audit.name,
            "set": SET,
            "read": len(given),
            "used": len(records),
            "truncated": truncated,
            "dropped_empty": 0,
            "dropped_short": dropped,
            "dropped_no_completion": 0,
            "dropped_left_out": 0,
            "left_out": not_compared.counts(),
            "subjects": len({record.subject for record in records}),
        },
        left_out=left_out,
    )


def _left_out(reason: str, person: Person) -> LeftOut:
    """Of a person with a prefix that makes no record: the value that it leads to."""
    type, raw = first_value(person)
    return LeftOut(reason, "", values=((type, normalise(type, raw)),))


def first_value(person: Person) -> tuple[str, str]:
    """The attribute that the person's prefix leads to, and its value."""
    return next(iter(person.values.items()))


def people_spans(of_set: RecordSet, people: People, others: Sequence[Span]) -> list[Span]:
    """The value of each record of the set ``people``, as a row of table ``spans``.

    ``others``: the spans of the audit's other sets, whose ordinals of unique values are gone on
    with. A value is guessed when it is everybody's, and an e-mail address when a name rule over the
    person's name gives it with a domain that several of the people or of the members have.
    """
    values: dict[tuple[str, str], int] = {(span.type, span.normal): span.value for span in others}
    domains = frequent_domains(
        [
            *people.emails(),
            *(
                (span.normal, ("member", span.subject, span.subject is None and span.record))
                for span in others
                if span.type == "email" and span.set == "members"
            ),
        ]
    )
    everybodys = people.everybodys()
    spans = []
    for record in of_set.records:
        (type, raw), (_, name) = record.columns
        start = len(record.text) - len(raw)
        first, last = token_span(record.offsets, start, len(record.text))
        wanted = Wanted.of(type, raw)
        spans.append(
            Span(
                audit=record.audit,
                set=record.set,
                record=record.ordinal,
                value=values.setdefault((type, wanted.normal), len(values)),
                type=type,
                subject=record.subject,
                part=int(record.parts[first]),
                first=first,
                last=last,
                source=SOURCE,
                in_prefix=holds(record.text[:start], wanted),
                guessed=(type, wanted.normal) in everybodys
                or (type == "email" and is_guessed(wanted.normal, name, domains)),
                start=start,
                end=len(record.text),
                normal=wanted.normal,
            )
        )
    return spans


def without_people(sets: Mapping[str, RecordSet]) -> dict[str, RecordSet]:
    """The sets that hold whole records: what the inventory looks at."""
    return {name: of_set for name, of_set in sets.items() if name != SET}


def _fitted(
    prefix: str, value: str, tokenise: Tokeniser, max_tokens: int
) -> tuple[str, Tokens, bool] | None:
    """Text, tokens and whether the prefix was cut; None when not even the value fits behind one."""
    cut = False
    while True:
        text = prefix + value
        (tokens,) = tokenise([Rendered(text, [(0, len(text), COMPLETION)])])
        beyond = len(tokens.ids) - max_tokens
        if beyond <= 0:
            return text, tokens, cut
        cut = True
        # Special tokens at the beginning stay, so the cut is counted from the first character.
        offsets = tokens.offsets[tokens.offsets[:, 1] > tokens.offsets[:, 0]]
        keep_from = max(1, int(offsets[min(beyond, len(offsets) - 1), 0]))
        if keep_from >= len(prefix):
            return None
        prefix = prefix[keep_from:]


def _subject(raw: RawRow, field: str, audit: str) -> str | None:
    value = raw.values.get(field)
    if not is_subject(value):
        raise ProbeFailure(
            "subject-type", task="records", audit=audit, set=SET, file=raw.file, line=raw.row
        )
    return subject_of(value)


def _first(raw: RawRow, field: str, audit: str) -> str | None:
    values = scalars(raw.values.get(field))
    if values is None:
        raise _wrong_type(raw, audit)
    return values[0] if values else None


def _prefix(raw: RawRow, audit: str) -> str | None:
    value = raw.values.get(PREFIX)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _wrong_type(raw, audit)
    # Its white space is part of it; without a character it is none.
    return clean(value) if value.strip() else None


def _wrong_type(raw: RawRow, audit: str) -> ProbeFailure:
    return ProbeFailure(
        "field-type", task="records", audit=audit, set=SET, file=raw.file, line=raw.row
    )


def same_name(name: str) -> str:
    """The form in which two names are the same."""
    return fold(name).text.strip()
