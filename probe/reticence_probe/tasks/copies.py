"""The task ``copies``: what of the private records stands in the generated data, and the other way;
see generated/copies.py and generated/values.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..checks.overlap import find_overlaps
from ..contract.job import Audit
from ..data.records import GENERATED, RecordSet
from ..generated.copies import Copied, copied, drawn
from ..generated.values import FoundValue, found_values
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of
from .generated_texts import COMPARED, GeneratedTexts

# Words that a text must have to be compared as a near duplicate; those of a shingle (overlap.py).
LEAST_WORDS = 5

# Set and ordinal of a record → those of others.
Pairs = dict[tuple[str, int], set[tuple[str, int]]]


@dataclass(frozen=True)
class CopiedRecord:
    """A row of table `copies`."""

    audit: str
    set: str
    record: int
    words: int
    run: int
    grams: float
    near: bool


@dataclass(frozen=True)
class CopyingRecord:
    """A row of table `copied`."""

    audit: str
    record: int
    words: int
    run_members: int
    run_nonmembers: int
    grams_members: float
    grams_nonmembers: float
    near_members: bool
    near_nonmembers: bool
    source: int | None


def run(context: Context) -> Outcome:
    """Writes ``copies``, ``copied`` and ``found``."""
    copies: list[CopiedRecord] = []
    copying: list[CopyingRecord] = []
    found: list[FoundValue] = []
    for audit, sets in context.data.generated_audits():
        texts = context.data.compared_texts[audit.name]
        near = _near(audit, sets, texts)
        copies += _copies(audit, sets, texts, near)
        copying += _copying(audit, sets, texts, near, context.job.seed)
        records = {
            (name, record.ordinal): record
            for name, of_set in sets.items()
            for record in of_set.records
        }
        found += found_values(
            audit.name, context.data.spans, records, texts.corpora[0][GENERATED], texts.vocabulary
        )
    tables = {"copies": copies, "copied": copying, "found": found}
    files = {}
    for table, rows in tables.items():
        files |= write_table(context.out, table, columns_of(table, rows))
    return Outcome(files)


def records(context: Context) -> int:
    """How many records are compared."""
    return sum(
        len(of_set.records)
        for _, sets in context.data.generated_audits()
        for of_set in sets.values()
    )


def _copies(
    audit: Audit, sets: Mapping[str, RecordSet], texts: GeneratedTexts, near: Pairs
) -> list[CopiedRecord]:
    of_pool = _best(
        [
            copied(texts.pool(order), texts.corpora[order][GENERATED], texts.boilerplate[order])
            for order in range(len(texts.corpora))
        ]
    )
    rows, first = [], 0
    for name in COMPARED:
        for record in sets[name].records:
            at = first + record.ordinal
            rows.append(
                CopiedRecord(
                    audit.name,
                    name,
                    record.ordinal,
                    int(of_pool.words[at]),
                    int(of_pool.run[at]),
                    float(of_pool.grams[at]),
                    (name, record.ordinal) in near,
                )
            )
        first += len(sets[name].records)
    return rows


def _copying(
    audit: Audit, sets: Mapping[str, RecordSet], texts: GeneratedTexts, near: Pairs, seed: int
) -> list[CopyingRecord]:
    chosen = dict(
        zip(
            COMPARED,
            drawn([len(sets[name].records) for name in COMPARED], seed),
            strict=True,
        )
    )
    sides = {
        name: _best(
            [
                copied(
                    texts.corpora[order][GENERATED],
                    texts.corpora[order][name].some(chosen[name]),
                    texts.boilerplate[order],
                    whole=False,
                )
                for order in range(len(texts.corpora))
            ]
        )
        for name in COMPARED
    }
    members, nonmembers = (sides[name] for name in COMPARED)
    # Drawn record → its number among the drawn ones of both sides.
    drawn_ones = ((name, at) for name in COMPARED for at in chosen[name].tolist())
    numbers = {key: number for number, key in enumerate(drawn_ones)}
    half = len(chosen["members"])

    def source(at: int) -> int | None:
        if members.source[at] >= 0:
            return int(members.source[at])
        if nonmembers.source[at] >= 0:
            return half + int(nonmembers.source[at])
        like = near.get((GENERATED, at), ())
        return min((numbers[one] for one in like if one in numbers), default=None)

    return [
        CopyingRecord(
            audit.name,
            at,
            int(members.words[at]),
            int(members.run[at]),
            int(nonmembers.run[at]),
            float(members.grams[at]),
            float(nonmembers.grams[at]),
            *(
                any(one[0] == name and one in numbers for one in near.get((GENERATED, at), ()))
                for name in COMPARED
            ),
            source(at),
        )
        for at in range(len(sets[GENERATED].records))
    ]


def _best(found: list[Copied]) -> Copied:
    first, *others = found
    for other in others:
        first = first.better(other)
    return first


def _near(audit: Audit, sets: Mapping[str, RecordSet], texts: GeneratedTexts) -> Pairs:
    """Record → its near duplicates on the other side of generated and real."""
    _, ordered = texts.corpora
    plain: dict[str, RecordSet] = {}
    for name, of_set in sets.items():
        corpus = ordered[name]
        kept = [
            replace(record, text=" ".join(map(str, corpus.ids[start:end].tolist())))
            for record, start, end in zip(
                of_set.records, corpus.starts[:-1], corpus.starts[1:], strict=True
            )
            if end - start >= LEAST_WORDS
        ]
        plain[name] = RecordSet(kept, of_set.counts)
    pairs: Pairs = {}
    for pair in find_overlaps(audit, plain):
        left, right = (pair.set, pair.record), (pair.other_set, pair.other)
        if (left[0] == GENERATED) != (right[0] == GENERATED):
            pairs.setdefault(left, set()).add(right)
            pairs.setdefault(right, set()).add(left)
    return pairs
