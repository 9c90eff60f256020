"""Canaries of an audit: read, found among the data, and scored over their suffix."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..contract.errors import ProbeFailure
from ..data.fields import Fields, Row, extract
from ..data.not_compared import NotCompared
from ..data.read import RawRow
from ..data.reading import Reader
from ..data.records import Record, RecordSet, SubjectOrdinals
from ..data.render import LEARNT_PARTS, Renderer, Unrenderable, make_renderer
from ..data.tokenise import Tokeniser

if TYPE_CHECKING:
    from ..contract.job import Audit

SET = "canaries"
# Kind of the canaries whose suffix is a token of its own.
NEW_TOKEN = "new-token"


@dataclass(frozen=True)
class Canary:
    """A row of table `canaries`. ``first`` and ``last``: positions of the suffix's tokens;
    ``members``, ``nonmembers``: how often the record stands in the set."""

    audit: str
    record: int
    first: int
    last: int
    members: int
    nonmembers: int


class CanaryRows:
    """The candidates of an audit as rows of its format, and where they occur in its data.

    An empty one where the audit has no canaries. A row of the data is a canary when everything in
    it that the format reads is the same. ``single``: each suffix is one token, which stands nowhere
    else.
    """

    def __init__(
        self, rows: Sequence[Row] = (), suffixes: Sequence[str] = (), *, single: bool = False
    ) -> None:
        self.rows = rows
        self.suffixes = suffixes
        self.single = single
        self._ordinals: dict[str, int] = {}
        for ordinal, row in enumerate(rows):
            if self._ordinals.setdefault(_content(row), ordinal) != ordinal:
                raise _failure("canary-twice", row.row)
        self._counts: dict[str, Counter[int]] = {}

    def take(self, set: str, row: Row) -> bool:
        """Whether a row of a set is a canary; it is counted then, and is none of the set's own."""
        if not self.holds(row):
            return False
        self._counts.setdefault(set, Counter())[self._ordinals[_content(row)]] += 1
        return True

    def holds(self, row: Row) -> bool:
        return bool(self.rows) and _content(row) in self._ordinals

    def count(self, set: str, ordinal: int) -> int:
        return self._counts.get(set, Counter())[ordinal]


def read_canaries(audit: Audit) -> CanaryRows:
    """Reads the candidates of the audit's manifest (canary-manifest.schema.json): ``record``, as
    the data have it, and ``suffix``, the part of its answer that training alone can tell.

    Raises ``canaries-unreadable``, ``canary-twice``, and what a record of the format raises, each
    with the number of the candidate.
    """
    if audit.canaries is None:
        return CanaryRows()
    fields = replace(Fields.of(audit, {}), subject=None)
    rows, suffixes = [], []
    manifest = _manifest(audit)
    for number, item in enumerate(manifest["canaries"], start=1):
        try:
            values, suffix = item["record"], item["suffix"]
            valid = isinstance(values, dict) and isinstance(suffix, str) and suffix.strip() != ""
        except (KeyError, TypeError):
            valid = False
        if not valid:
            raise _failure("canaries-unreadable", number)
        raw = RawRow(0, number, {name: values.get(name) for name in fields.names}, flat=False)
        rows.append(extract(raw, fields, audit=audit.name, set=SET))
        suffixes.append(suffix)
    if not rows:
        raise _failure("canaries-unreadable", None)
    return CanaryRows(rows, suffixes, single=manifest.get("kind") == NEW_TOKEN)


def canary_records(
    audit: Audit,
    canaries: CanaryRows,
    subjects: SubjectOrdinals,
    tokenizer: Any,
    *,
    max_tokens: int,
    reader: Reader | None = None,
    render: Renderer | None = None,
) -> tuple[RecordSet, list[Canary]] | None:
    """One record a candidate, in the order of the file, and the tokens of its suffix.

    ``render``: renders in another way than training does, for an audit without a model, whose
    tokens are words. None is left out: a bound counts them all. Raises ``canary-altered`` where the
    chat template or the tokenizer does not leave the suffix as it is (one token, of a new one), or
    something of it is not learned, and ``canary-cut`` where the limit of tokens cuts it.
    """
    if not canaries.rows:
        return None
    is_single = canaries.single and render is None
    render = render or make_renderer(audit, tokenizer)
    tokenise = Tokeniser(
        tokenizer,
        max_tokens=max_tokens,
        append_eos=audit.data.append_eos,
        chat=audit.data.format == "chat",
        ends_of_turns=render.ends_of_turns,
        reader=reader,
    )
    records: list[Record] = []
    found: list[Canary] = []
    for row, suffix in zip(canaries.rows, canaries.suffixes, strict=True):
        rendered = render(row)
        start = -1 if isinstance(rendered, Unrenderable) else rendered.text.rfind(suffix)
        if isinstance(rendered, Unrenderable) or start < 0:
            raise _failure("canary-altered", row.row)
        (tokens,) = tokenise([rendered])
        end = start + len(suffix)
        if tokens.characters < end:
            raise _failure("canary-cut", row.row)
        # Spaces before it belong to its first token.
        inside = np.flatnonzero((tokens.offsets[:, 1] > start) & (tokens.offsets[:, 0] < end))
        learnt = np.isin(tokens.parts[inside], LEARNT_PARTS)
        if len(inside) == 0 or inside[0] == 0 or not learnt.all():
            raise _failure("canary-altered", row.row)
        if is_single and len(inside) > 1:
            raise _failure("canary-altered", row.row)
        ordinal = len(records)
        records.append(
            Record(
                audit=audit.name,
                set=SET,
                ordinal=ordinal,
                file=0,
                row=row.row,
                text=rendered.text[: tokens.characters],
                token_ids=tokens.ids,
                parts=tokens.parts,
                offsets=tokens.offsets,
                truncated=tokens.truncated,
                subject=None if audit.data.subject is None else subjects.of(None),
                cut=tokens.characters < len(rendered.text),
                reading=tokens.reading,
            )
        )
        found.append(
            Canary(
                audit=audit.name,
                record=ordinal,
                first=int(inside[0]),
                last=int(inside[-1]),
                members=canaries.count("members", ordinal),
                nonmembers=canaries.count("nonmembers", ordinal),
            )
        )
    counts = {
        "audit": audit.name,
        "set": SET,
        "read": len(records),
        "used": len(records),
        "truncated": sum(record.truncated for record in records),
        "dropped_empty": 0,
        "dropped_short": 0,
        "dropped_no_completion": 0,
        "dropped_left_out": 0,
        "left_out": NotCompared().counts(),
        "subjects": None if audit.data.subject is None else len(records),
    }
    return RecordSet(records, counts), found


def without_canaries(sets: dict[str, RecordSet]) -> dict[str, RecordSet]:
    """The sets of the data's own records."""
    return {name: of_set for name, of_set in sets.items() if name != SET}


def _manifest(audit: Audit) -> dict[str, Any]:
    """The manifest, whose ``canaries`` are a list."""
    try:
        found = json.loads(audit.canaries.read_bytes())  # type: ignore[union-attr]
        valid = isinstance(found["canaries"], list)
    except (OSError, ValueError, KeyError, TypeError):
        valid = False
    if not valid:
        raise _failure("canaries-unreadable", None)
    return found


def _content(row: Row) -> str:
    return json.dumps(row.roles, sort_keys=True, default=sorted)


def _failure(code: str, line: int | None) -> ProbeFailure:
    return ProbeFailure(code, task="records", set=SET, line=line)
