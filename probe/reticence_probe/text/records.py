"""Records: from data files to rendered, tokenised, masked records of one audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ProbeFailure
from .fields import Fields, Row, extract
from .not_compared import NotCompared
from .read import Tally, check_sets_differ, read_rows
from .reading import Reader, Reading
from .render import COMPLETION, Rendered, Renderer, Unrendered, make_renderer
from .sample import Sampler
from .tokenise import Tokeniser, Tokens

if TYPE_CHECKING:
    from ..events import Events
    from ..job import Audit, Job

SET_ORDER = ("members", "nonmembers")
ENCODE_BATCH = 512
PROGRESS_EVERY = 2048
# What is counted of texts that a chat template leaves out; see signals.schema.json `unrendered`.
UNRENDERED = ("records", "held", "content", "reasoning", "calls", "other", "prompts")


@dataclass(frozen=True)
class Record:
    """One record in use.

    `ordinal` counts within (audit, set) in file order, after sampling and dropping; `file` is the
    index of the data file within the set and `row` its line or row from 1. `text` is the rendered
    text that the tokens cover, cut where they were truncated, without an appended end token.
    `token_ids` int32 [n]; `parts` int8 [n]: 0 prompt, 1 completion, 2 left out; `offsets`
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


@dataclass(frozen=True, repr=False)
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
    or cut. `sampled_out` reads the files again and yields the records beyond the limit.
    """

    records: list[Record]
    counts: dict[str, Any]
    absent_columns: frozenset[str] = frozenset()
    left_out: Sequence[LeftOut] = ()
    sampled_out: Callable[[], Iterator[LeftOut]] = _nothing


def read_audit(
    job: Job,
    audit: Audit,
    tokenizer,
    *,
    max_tokens: int,
    events: Events,
    reader: Reader | None = None,
    subjects: SubjectOrdinals | None = None,
) -> dict[str, RecordSet]:
    """Reads, samples, renders and tokenises every set of an audit.

    ``tokenizer`` is the base's; ``reader`` reads as the checkpoint does, None where that is no
    different.

    Every record of every file is checked; those beyond `job.limits.records` are then left out by
    seeded sampling (sample.py). Records that cannot be scored are dropped, counted, and told as one
    warning a reason and set. `subjects` numbers the subjects; give one to go on with it.

    A field that the policy names and no record of a set has is refused: the subject, and optional
    fields under a name of their own.

    Raises ProbeFailure: what read.py and fields.py raise, subject-absent, field-absent,
    sets-identical, set-empty, chat-template-missing, chat-template-failed, tokenizer-no-offsets.
    """
    check_sets_differ(audit)
    render = make_renderer(audit, tokenizer)
    tokenise = Tokeniser(
        tokenizer,
        max_tokens=max_tokens,
        append_eos=audit.data.append_eos,
        chat=audit.data.format == "chat",
        end_of_turn=render.end_of_turn,
        reader=reader,
    )
    subjects = subjects or SubjectOrdinals()
    names = [name for name in SET_ORDER if name in audit.sets]
    return {name: _read_set(job, audit, name, render, tokenise, subjects, events) for name in names}


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
) -> RecordSet:
    fields = Fields.of(audit, job.pii.columns if job.pii.prefix else {})
    sampler = Sampler(job.limits.records, job.seed)
    present: set[str] = set()
    read = without_subject = 0
    tally = Tally()
    for raw in read_rows(audit.name, name, audit.sets[name], fields.names, tally):
        row = extract(raw, fields, audit=audit.name, set=name)
        read += 1
        present.update(raw.values)
        without_subject += fields.subject is not None and row.subject is None
        sampler.offer(row.subject, row)
    if fields.subject is not None and fields.subject not in present:
        raise ProbeFailure("subject-absent", task="records", audit=audit.name, set=name)
    if not fields.renamed <= present:
        raise ProbeFailure("field-absent", task="records", audit=audit.name, set=name)
    for index in tally.empty_files:
        events.warning("records", "file-empty-skipped", audit=audit.name, set=name, file=index)
    kept = sampler.items()
    if len(kept) < read:
        events.warning("records", "records-sampled", audit=audit.name, set=name, count=len(kept))

    left_out: list[LeftOut] = []
    dropped = {"empty": 0, "short": 0, "no-completion": 0, "left-out": 0}
    not_compared = NotCompared()
    records: list[Record] = []
    unrendered: Counter[str] = Counter()
    done = 0
    for row, rendered, tokens in _tokenised(kept, render, tokenise):
        done += 1
        # Also of what is dropped: a record whose answer is not rendered has nothing to score.
        unrendered.update(_characters(rendered.unrendered))
        if done % PROGRESS_EVERY == 0 or done == len(kept):
            events.progress("records", done, len(kept))
        reason = _reason_to_drop(rendered, tokens)
        if reason is not None:
            dropped[reason] += 1
            left_out.append(LeftOut("dropped", rendered.text, row.columns))
            if reason == "left-out":
                not_compared.add(tokens, dropped=True)
            continue
        not_compared.add(tokens)
        if tokens.characters < len(rendered.text):
            left_out.append(LeftOut("cut", rendered.text, row.columns))
        subject = None if fields.subject is None else subjects.of(row.subject)
        records.append(_record(audit.name, name, len(records), row, rendered, tokens, subject))
    truncated = sum(record.truncated for record in records)
    for reason, number in dropped.items():
        _warn(events, f"records-dropped-{reason}", audit.name, name, number)
    _warn(events, "records-truncated", audit.name, name, truncated)
    _warn(events, "records-unrendered", audit.name, name, unrendered["records"])
    _warn(events, "tokens-left-out", audit.name, name, not_compared.tokens)
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
        "subjects": (
            None if fields.subject is None else len({record.subject for record in records})
        ),
        "without_subject": None if fields.subject is None else without_subject,
        "unaudited_fields": tally.unaudited(),
        "empty_files": len(tally.empty_files),
    }
    if audit.data.format == "chat":
        counts["unrendered"] = {key: unrendered[key] for key in UNRENDERED}
    absent = frozenset(fields.columns) - present
    return RecordSet(
        records,
        counts,
        absent,
        left_out,
        partial(_sampled_out, audit, name, fields, render, {(row.file, row.row) for row in kept})
        if len(kept) < read
        else _nothing,
    )


def _sampled_out(
    audit: Audit, name: str, fields: Fields, render: Renderer, kept: set[tuple[int, int]]
) -> Iterator[LeftOut]:
    for raw in read_rows(audit.name, name, audit.sets[name], fields.names):
        if (raw.file, raw.row) not in kept:
            row = extract(raw, fields, audit=audit.name, set=name)
            yield LeftOut("sampled-out", render(row).text, row.columns)


def _tokenised(
    rows: Sequence[Row], render: Renderer, tokenise: Tokeniser
) -> Iterator[tuple[Row, Rendered, Tokens | None]]:
    """Renders and encodes in batches; an empty text gets no tokens."""
    for start in range(0, len(rows), ENCODE_BATCH):
        batch = rows[start : start + ENCODE_BATCH]
        rendered = [render(row) for row in batch]
        encoded = iter(tokenise([item for item in rendered if item.text.strip()]))
        for row, item in zip(batch, rendered, strict=True):
            yield row, item, next(encoded) if item.text.strip() else None


def _reason_to_drop(rendered: Rendered, tokens: Tokens | None) -> str | None:
    if tokens is None or rendered.empty:
        return "empty"
    if len(tokens.ids) < 2:
        return "short"
    # An end token alone answers nothing, and would be scored as if it did.
    if not _has_completion(rendered):
        return "no-completion"
    # Position 0 is never predicted, so a completion token there does not count.
    if not np.any(tokens.own_parts[1:] == COMPLETION):
        return "no-completion"
    # A record that will be refused stays, so that its place is told.
    if tokens.reading is None or not tokens.reading.extends or tokens.reading.beyond:
        return None
    has_text = tokens.offsets[:, 0] < tokens.offsets[:, 1]
    kept = (tokens.parts == COMPLETION) & has_text
    return None if np.any(kept[1:]) else "left-out"


def _characters(unrendered: Unrendered) -> dict[str, int]:
    answers = dict(unrendered.answers)
    return {
        "records": int(bool(answers)),
        "held": unrendered.held,
        "prompts": unrendered.prompts,
        **answers,
    }


def _has_completion(rendered: Rendered) -> bool:
    return any(
        part == COMPLETION and rendered.text[start:end].strip()
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


def _warn(events: Events, code: str, audit: str, name: str, number: int) -> None:
    if number:
        events.warning("records", code, audit=audit, set=name, count=number)
