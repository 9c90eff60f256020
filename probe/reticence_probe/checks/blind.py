"""The blind check: how well a classifier that sees only the text tells members from nonmembers.

Where it does, a membership inference attack has measured the difference of the two sets, not the
model's memory (Das, Zhang, Tramèr 2024, arXiv 2406.16201; Meeus et al. 2024, arXiv 2406.17975).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..contract.aside import Aside
from ..data.records import Record, RecordSet
from .classifier import FOLDS, out_of_fold

if TYPE_CHECKING:
    from ..contract.job import Audit

LEAST_OF_CLASS = 2 * FOLDS
# Characters that the classifier reads of a record: a shift shows early, and books take minutes.
CHARACTERS = 20_000
# Records of a set that it is trained and tested on: an AUC is then known to half a per cent.
MOST_RECORDS = 20_000
# Of all texts, from which on a process of its own is worth the seconds that it takes to begin.
CHARACTERS_FOR_A_PROCESS = 500_000


@dataclass(frozen=True)
class BlindScore:
    """A row of table `blind`: probability of being a member, by a classifier that never saw it."""

    audit: str
    set: str
    record: int
    fold: int
    score: float


class BlindCheck:
    """The check of one audit's sets, which is calculated from now on.

    The sets are those of records that are compared as texts. The texts of many records are read by
    a process of their own.
    """

    def __init__(self, audit: Audit, sets: dict[str, RecordSet], seed: int) -> None:
        self._audit = audit
        self._records = _checked(sets, seed)
        texts = [record.text[:CHARACTERS] for record in self._records]
        labels = np.array([record.set == "members" for record in self._records])
        self._given = (texts, labels, _groups(self._records), seed)
        self._aside: Aside[tuple[np.ndarray, np.ndarray]] | None = None
        if sum(map(len, texts)) > CHARACTERS_FOR_A_PROCESS:
            self._aside = Aside(out_of_fold, *self._given)

    def scores(self) -> list[BlindScore]:
        """One out-of-fold score for each record, members first.

        A classifier must not recognise people: the records of a subject are all in one fold. Empty
        without nonmembers, and where a set has fewer than ten records or subjects: no fold could
        then be trained and tested. A fold that ends up with one class on either side leaves its
        records out; texts that give no feature get the same score. The scores depend on seed and
        texts only.
        """
        if not self._records:
            return []
        aside = self._aside
        folds, scores = out_of_fold(*self._given) if aside is None else aside.result()
        return [
            BlindScore(self._audit.name, record.set, record.ordinal, int(fold), float(score))
            for record, fold, score in zip(self._records, folds, scores, strict=True)
            if not np.isnan(score)
        ]


def _checked(sets: dict[str, RecordSet], seed: int) -> list[Record]:
    """Members, then nonmembers; none where no fold could be trained and tested."""
    if not {"members", "nonmembers"} <= sets.keys():
        return []
    records = [
        record
        for name in ("members", "nonmembers")
        for record in _sampled(sets[name].records, seed)
    ]
    labels = np.array([record.set == "members" for record in records])
    groups = _groups(records)
    if any(len(set(groups[labels == label])) < LEAST_OF_CLASS for label in (True, False)):
        return []
    return records


def _sampled(records: Sequence[Record], seed: int) -> Sequence[Record]:
    """At most MOST_RECORDS of a set, drawn by seed."""
    if len(records) <= MOST_RECORDS:
        return records
    chosen = np.random.default_rng([seed, 0xB1]).permutation(len(records))[:MOST_RECORDS]
    return [records[at] for at in sorted(chosen.tolist())]


def _groups(records: Sequence[Record]) -> np.ndarray:
    """The subject of each record; without subjects every record is its own."""
    return np.array(
        [
            index if record.subject is None else record.subject
            for index, record in enumerate(records)
        ]
    )
