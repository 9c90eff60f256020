"""Records: from data files to rendered, tokenised, masked records of one audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..contract.errors import ProbeFailure
from .fields import Fields, Row, extract
from .not_compared import NotCompared
from .read import Tally, check_sets_differ, present_beyond, read_rows
from .reading import Reader, Reading
from .render import LEARNT_PARTS, Rendered, Renderer, Unrenderable, Unrendered, make_renderer
from .roles import RoleCounts
from .sample import Sampler
from .tokenise import Tokeniser, Tokens

if TYPE_CHECKING:
    from ..contract.events import Events
    from ..contract.job import Audit, DataFile, Job

# The data set that the audit synthetic is about.
GENERATED = "generated"
SET_ORDER = ("members", "nonmembers", GENERATED)
# The rejected answers of the members, where training learned from them, too: records of their own,
# of the same files and rows.
REJECTED = "rejected"
# The sets whose texts training saw.
TRAINED_SETS = ("members", REJECTED)
# Sentences of a chat template that are quoted for one set of records.
MOST_QUOTED = 3
ENCODE_BATCH = 512
# Of a set of more records, what the tokenizer makes of them is put away in a file.
MOST_IN_MEMORY = 8192
PROGRESS_EVERY = 2048
# Why a chat template does not render a record; see signals.schema.json `dropped_template`.
UNRENDERABLE = ("raised", "unrenderable", "altered")


# Gives arrays of one type and width back from where they take no memory (storage/shelf.py).
Keep = Callable[[Sequence[np.ndarray]], list[np.ndarray]]


class SetAside(Protocol):
    """Rows of the data that are no records of a set: its canaries."""

    def take(self, set: str, row: Row) -> bool:
        """Whether a row of a set is one of them; it is counted then."""
        ...

    def holds(self, row: Row) -> bool:
        """Whether a row is one of them."""
        ...


# What is counted of texts that a chat template leaves out; see `unrendered` there.
UNRENDERED = ("records", "held", "content", "reasoning", "calls", "other", "prompts")


@dataclass(frozen=True, slots=True)
class Record:
    """One record in use.

    `ordinal` counts within (audit, set) in file order, after sampling and dropping; `file` is the
    index of the data file within the set and `row` its line or row from 1. `text` is the rendered
    text that the tokens cover, cut where they were truncated, without an appended end token.
    `token_ids` int32 [n]; `parts` int8 [n]: 0 prompt, 1 completion, 2 left out, 3 a prompt that
    training learns; `offsets`
    int32 [n, 2]: character spans into `text` that cover it without a gap (white space that a
    tokenizer leaves out of its own offsets belongs to the token that follows it). Special tokens
    that have no characters have an empty span. `subject` is shared between the sets of the audit.
    `columns` are the raw values of the fields that the user named as PII. `cut`: the truncation
    took text away, not just the end token. `reading`: the tokens that the checkpoint's own
    tokenizer makes of the text, where they are not `token_ids`, which are the base's.
    """

    audit: str
    set: str
    ordinal: int
    file: int
    row: int
    text: str
    token_ids: np.ndarray
    parts: np.ndarray
    offsets: np.ndarray
    truncated: bool
    subject: int | None
    columns: tuple[tuple[str, str], ...] = ()
    cut: bool = False
    reading: Reading | None = None

    def __repr__(self) -> str:
        # A record must not print itself: reprs end up in tracebacks and logs.
        return f"Record({self.audit}/{self.set} {self.ordinal}, file {self.file}, row {self.row})"


@dataclass(frozen=True, repr=False, slots=True)
class LeftOut:
    """Text of the data that no model is asked about, for the count of the values in it.

    `reason`: `dropped`, `cut` (the whole text of a record whose end was cut away) or `sampled-out`,
    as signals.schema.json has them. `columns` are as in Record. `values`: (type, normal form) of
    what is known to be in it without a search.
    """

    reason: str
    text: str
    columns: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = ()


def _nothing() -> Iterator[LeftOut]:
    return iter(())


@dataclass(frozen=True)
class RecordSet:
    """The records of one set, and its counts: keys of signals.schema.json `setCounts` but `scored`.

    `absent_columns`: user-named fields that no record of the set has. `left_out`: what was dropped
    or cut. `sampled_out` reads the files again and yields the records beyond the limit. `partial`:
    only the first rows of its files were read, as an inspection does.
    """

    records: list[Record]
    counts: dict[str, Any]
    absent_columns: frozenset[str] = frozenset()
    left_out: Sequence[LeftOut] = ()
    sampled_out: Callable[[], Iterator[LeftOut]] = _nothing
    partial: bool = False


def read_audit(
    job: Job,
    audit: Audit,
    tokenizer,
    *,
    max_tokens: int,
    events: Events,
    reader: Reader | None = None,
    subjects: SubjectOrdinals | None = None,
    canaries: SetAside | None = None,
    render: Renderer | None = None,
    keep: Keep = list,
) -> dict[str, RecordSet]:
    """Reads, samples, renders and tokenises every set of an audit; with `train_on: both` also the
    set ``rejected``, the members with the rejected answer in place of the chosen one.

    ``tokenizer`` is the base's; ``reader`` reads as the checkpoint does, None where that is no
    different.

    Every record of every file is checked; those beyond `job.limits.records` are then left out by
    seeded sampling (sample.py). Records that cannot be scored are dropped, counted, and reported in
    one warning per reason and set; where the chat template fails on more of a set than
    `max_dropped`, the audit is refused. `subjects` numbers the subjects; give one to go on with it.
    Rows that are `canaries` are counted there, and are no records of the set. `render`: renders in
    another way than training does. `keep` puts the arrays of many records away.

    A field that the policy names and no record of a set has is refused: the subject, and optional
    fields under a name of their own.

    Raises ProbeFailure: what read.py and fields.py raise, subject-absent, field-absent,
    sets-identical, set-empty, chat-template-missing, chat-template-failed, tokenizer-no-offsets.
    """
    check_sets_differ(audit)
    render = render or make_renderer(audit, tokenizer)
    tokenise = Tokeniser(
        tokenizer,
        max_tokens=max_tokens,
        append_eos=audit.data.append_eos,
        chat=audit.data.format == "chat",
        ends_of_turns=render.ends_of_turns,
        reader=reader,
    )
    subjects = subjects or SubjectOrdinals()
    names = [name for name in SET_ORDER if name in audit.sets]
    if audit.data.train_on == "both" and "members" in names:
        names.append(REJECTED)
    return {
        name: _read_set(
            job,
            audit,
            name,
            render,
            tokenise,
            subjects,
            events,
            # A canary that the generator repeats is what is looked for.
            None if name == GENERATED else canaries,
            keep,
        )
        for name in names
    }


def check_columns(audits: Iterable[Mapping[str, RecordSet]]) -> None:
    """Raises ProbeFailure column-absent when no member of any audit has a field that the policy
    names as PII, its count the number of such fields: misspelt, it would find nothing."""
    members = [sets["members"].absent_columns for sets in audits if "members" in sets]
    absent = frozenset.intersection(*members) if members else frozenset()
    if absent:
        raise ProbeFailure("column-absent", task="records", set="members", count=len(absent))


def _read_set(
    job: Job,
    audit: Audit,
    name: str,
    render: Renderer,
    tokenise: Tokeniser,
    subjects: SubjectOrdinals,
    events: Events,
    canaries: SetAside | None,
    keep: Keep,
) -> RecordSet:
    columns = job.pii.columns if job.pii.prefix else {}
    if name == GENERATED:
        # It is about nobody, and whose values it holds is what is asked.
        columns, audit = {}, replace(audit, data=replace(audit.data, subject=None))
    fields = Fields.of(audit, columns, rejected=name == REJECTED)
    sampler = Sampler(job.limits.records, job.seed)
    present: set[str] = set()
    read = without_subject = 0
    tally = Tally()
    for raw in read_rows(audit.name, name, _files(audit, name), fields.names, tally, fields.aside):
        row = extract(raw, fields, audit=audit.name, set=name)
        if canaries is not None and canaries.take(name, row):
            continue
        read += 1
        present.update(raw.values)
        without_subject += fields.subject is not None and row.subject is None
        sampler.offer(row.subject, row)
    if tally.partial:
        # What the first rows lack, later ones may have.
        named = {*fields.renamed, *fields.columns, *filter(None, [fields.subject])}
        lacking = frozenset(named - present)
        present |= present_beyond(audit.name, name, audit.sets[name], lacking)
    if fields.subject is not None and fields.subject not in present:
        raise ProbeFailure("subject-absent", task="records", audit=audit.name, set=name)
    if not fields.renamed <= present:
        raise ProbeFailure("field-absent", task="records", audit=audit.name, set=name)
    for index in tally.empty_files:
        events.warning("records", "file-empty-skipped", audit=audit.name, set=name, file=index)
    kept = sampler.items()
    sampler.clear()
    used = len(kept)
    if used < read and not tally.partial:
        events.warning("records", "records-sampled", audit=audit.name, set=name, count=used)
    in_use = {(row.file, row.row) for row in kept} if used < read else set()

    left_out: list[LeftOut] = []
    dropped = {"empty": 0, "short": 0, "no-completion": 0, "left-out": 0}
    not_compared = NotCompared()
    roles = RoleCounts(chat=audit.data.format == "chat")
    records: list[Record] = []
    unrendered: Counter[str] = Counter()
    done = 0
    unrenderable: list[tuple[Row, Unrenderable]] = []
    keep = keep if used > MOST_IN_MEMORY else list
    for row, rendered, tokens in _tokenised(kept, render, tokenise, keep):
        done += 1
        if isinstance(rendered, Unrenderable):
            unrenderable.append((row, rendered))
            left_out.append(LeftOut("dropped", rendered.text, row.columns))
            continue
        # Also of what is dropped: a record whose answer is not rendered has nothing to score.
        unrendered.update(_characters(rendered.unrendered))
        if done % PROGRESS_EVERY == 0 or done == used:
            events.progress("records", done, used, audit=audit.name, set=name)
        reason = _reason_to_drop(rendered, tokens)
        if reason is not None:
            dropped[reason] += 1
            left_out.append(LeftOut("dropped", rendered.text, row.columns))
            if reason == "left-out":
                not_compared.add(tokens, dropped=True)
            continue
        not_compared.add(tokens)
        roles.add(rendered, tokens)
        if tokens.characters < len(rendered.text):
            left_out.append(LeftOut("cut", rendered.text, row.columns))
        subject = None if fields.subject is None else subjects.of(row.subject)
        records.append(_record(audit.name, name, len(records), row, rendered, tokens, subject))
    if len(unrenderable) > audit.data.max_dropped * used:
        raise _too_many(audit.name, name, unrenderable)
    for (reason, said), number in _reasons([item for _, item in unrenderable]).items():
        _warn(events, f"records-dropped-{reason}", audit.name, name, number, said=said)
    truncated = sum(record.truncated for record in records)
    for reason, number in dropped.items():
        _warn(events, f"records-dropped-{reason}", audit.name, name, number)
    _warn(events, "records-truncated", audit.name, name, truncated)
    _warn(events, "records-unrendered", audit.name, name, unrendered["records"])
    not_compared.warn(events, audit.name, name)
    if not records:
        raise ProbeFailure("set-empty", task="records", audit=audit.name, set=name)
    counts = {
        "audit": audit.name,
        "set": name,
        "read": read,
        "used": len(records),
        "truncated": truncated,
        "dropped_empty": dropped["empty"],
        "dropped_short": dropped["short"],
        "dropped_no_completion": dropped["no-completion"],
        "dropped_left_out": dropped["left-out"],
        "left_out": not_compared.counts(),
        "roles": roles.counts(),
        "subjects": (
            None if fields.subject is None else len({record.subject for record in records})
        ),
        "without_subject": None if fields.subject is None else without_subject,
        "unaudited_fields": tally.unaudited(),
        "empty_files": len(tally.empty_files),
    }
    if audit.data.format == "chat":
        counts["unrendered"] = {key: unrendered[key] for key in UNRENDERED}
        reasons = Counter(item.reason for _, item in unrenderable)
        counts["dropped_template"] = {reason: reasons[reason] for reason in UNRENDERABLE}
    absent = frozenset(fields.columns) - present
    return RecordSet(
        records,
        counts,
        absent,
        left_out,
        partial(
            _sampled_out,
            audit,
            name,
            fields,
            render,
            in_use,
            canaries,
        )
        if used < read
        else _nothing,
        tally.partial,
    )


def _files(audit: Audit, name: str) -> Sequence[DataFile]:
    return audit.sets["members" if name == REJECTED else name]


def _sampled_out(
    audit: Audit,
    name: str,
    fields: Fields,
    render: Renderer,
    kept: set[tuple[int, int]],
    canaries: SetAside | None,
) -> Iterator[LeftOut]:
    for raw in read_rows(audit.name, name, _files(audit, name), fields.names):
        if (raw.file, raw.row) not in kept:
            row = extract(raw, fields, audit=audit.name, set=name)
            if canaries is not None and canaries.holds(row):
                continue
            yield LeftOut("sampled-out", render(row).text, row.columns)


def _tokenised(
    rows: list[Row], render: Renderer, tokenise: Tokeniser, keep: Keep
) -> Iterator[tuple[Row, Rendered | Unrenderable, Tokens | None]]:
    """Renders and encodes in batches; an empty text, and none at all, gets no tokens. Empties
    ``rows``: a record needs little of what its row holds.
    """
    rows.reverse()
    while rows:
        batch = [rows.pop() for _ in range(min(ENCODE_BATCH, len(rows)))]
        rendered = [render(row) for row in batch]
        encoded = iter(_put_away(tokenise([item for item in rendered if _is_text(item)]), keep))
        for row, item in zip(batch, rendered, strict=True):
            yield row, item, next(encoded) if _is_text(item) else None


def _put_away(batch: list[Tokens], keep: Keep) -> list[Tokens]:
    columns = [
        keep([getattr(tokens, name) for tokens in batch]) for name in ("ids", "parts", "offsets")
    ]
    return [
        replace(tokens, ids=ids, parts=parts, offsets=offsets)
        for tokens, ids, parts, offsets in zip(batch, *columns, strict=True)
    ]


def _is_text(item: Rendered | Unrenderable) -> bool:
    return isinstance(item, Rendered) and bool(item.text.strip())


def _reasons(unrenderable: Sequence[Unrenderable]) -> Counter[tuple[str, str | None]]:
    """How often each reason, with what the template says of it where that is among the commonest.

    A template with a literal for every case would otherwise tell which records are which.
    """
    commonest = Counter(item.said for item in unrenderable if item.said is not None)
    quoted = {said for said, _ in commonest.most_common(MOST_QUOTED)}
    return Counter(
        (item.reason, item.said if item.said in quoted else None) for item in unrenderable
    )


def _too_many(
    audit: str, name: str, unrenderable: Sequence[tuple[Row, Unrenderable]]
) -> ProbeFailure:
    """The failure that names the first of them, and what the template says of one of them."""
    row, _ = unrenderable[0]
    return ProbeFailure(
        "chat-template-failed",
        task="records",
        audit=audit,
        set=name,
        file=row.file,
        line=row.row,
        count=len(unrenderable),
        said=next((item.said for _, item in unrenderable if item.said is not None), None),
    )


def _reason_to_drop(rendered: Rendered, tokens: Tokens | None) -> str | None:
    if tokens is None or rendered.empty:
        return "empty"
    if len(tokens.ids) < 2:
        return "short"
    # An end token alone answers nothing, and would be scored as if it did.
    if not _has_learnt(rendered):
        return "no-completion"
    # Position 0 is never predicted, so a completion token there does not count.
    if not np.any(np.isin(tokens.own_parts[1:], LEARNT_PARTS)):
        return "no-completion"
    # A record that will be refused stays, so that its place is told.
    if tokens.reading is None or not tokens.reading.extends or tokens.reading.beyond:
        return None
    has_text = tokens.offsets[:, 0] < tokens.offsets[:, 1]
    kept = np.isin(tokens.parts, LEARNT_PARTS) & has_text
    return None if np.any(kept[1:]) else "left-out"


def _characters(unrendered: Unrendered) -> dict[str, int]:
    answers = dict(unrendered.answers)
    return {
        "records": int(bool(answers)),
        "held": unrendered.held,
        "prompts": unrendered.prompts,
        **answers,
    }


def _has_learnt(rendered: Rendered) -> bool:
    return any(
        part in LEARNT_PARTS and rendered.text[start:end].strip()
        for start, end, part in rendered.segments
    )


def _record(
    audit: str,
    name: str,
    ordinal: int,
    row: Row,
    rendered: Rendered,
    tokens: Tokens,
    subject: int | None,
) -> Record:
    return Record(
        audit=audit,
        set=name,
        ordinal=ordinal,
        file=row.file,
        row=row.row,
        text=rendered.text[: tokens.characters],
        token_ids=tokens.ids,
        parts=tokens.parts,
        offsets=tokens.offsets,
        truncated=tokens.truncated,
        subject=subject,
        columns=row.columns,
        cut=tokens.characters < len(rendered.text),
        reading=tokens.reading,
    )


class SubjectOrdinals:
    """Subject value → ordinal, in order of first appearance over the sets of the audit.

    A record without a subject value is its own subject.
    """

    def __init__(self) -> None:
        self._ordinals: dict[str, int] = {}
        self._next = count()

    def of(self, value: str | None) -> int:
        if value is None:
            return next(self._next)
        if value not in self._ordinals:
            self._ordinals[value] = next(self._next)
        return self._ordinals[value]


def _warn(
    events: Events, code: str, audit: str, name: str, number: int, said: str | None = None
) -> None:
    if number:
        given = {} if said is None else {"said": said}
        events.warning("records", code, audit=audit, set=name, count=number, **given)
