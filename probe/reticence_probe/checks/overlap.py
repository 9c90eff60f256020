"""Records of an audit that are the same, or nearly so, within and between its sets.

Near duplicates: word 5-gram shingles, candidates by MinHash with banding (minhash.py), verified by
the Jaccard similarity of the shingle sets.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..data.fold import UNSPACED, normal_text
from ..data.records import Record, RecordSet
from .minhash import candidates_of, mixed, signatures_of

if TYPE_CHECKING:
    from ..contract.job import Audit

SHINGLE_WORDS = 5
LEAST_SIMILARITY = 0.8
# Pairs kept of a record with each set, the likeliest first: enough to know that it overlaps.
KEPT_PAIRS = 4
# The estimate of a pair at 0.8 has standard deviation 0.037, so this loses one pair in 10⁴.
LEAST_ESTIMATE = 0.65

_WORD = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+")


@dataclass(frozen=True)
class Overlap:
    """A row of table `overlap`, one a pair: `record` of `set` and `other` of `other_set`."""

    audit: str
    set: str
    record: int
    other_set: str
    other: int
    similarity: float


def find_overlaps(audit: Audit, sets: dict[str, RecordSet]) -> list[Overlap]:
    """Pairs of equal (similarity 1) or nearly equal records (Jaccard from 0.8 on).

    Equal means equal after NFKC, case folding and collapsing of white space. A group of equal
    records is not listed pair by pair: within a set every record is paired with the group's first,
    and between sets every record with the first of the other set, so that each overlapping record
    stands in at least one row and rows grow with n, not n². Records of fewer than five words are
    compared for equality only.

    Near duplicates are looked for among at most minhash.BUCKET_CANDIDATES records of each set in
    each bucket, and at most KEPT_PAIRS of each set are kept. A record with more near duplicates
    than that keeps some of its pairs, so it is still known to overlap. Deterministic; the members
    come first in a pair, then the lower ordinal.
    """
    texts = _Texts([record for of_set in sets.values() for record in of_set.records])
    pairs = {pair: 1.0 for pair in _equal_pairs(texts)}
    for left, right, similarity in _near_pairs(texts):
        pairs.setdefault((left, right), similarity)
    records = texts.records
    return [
        Overlap(
            audit=audit.name,
            set=records[left].set,
            record=records[left].ordinal,
            other_set=records[right].set,
            other=records[right].ordinal,
            similarity=similarity,
        )
        for (left, right), similarity in sorted(pairs.items())
    ]


class _Texts:
    """Records of both sets in one row, with what they are compared by.

    `groups`: indices of equal records, by normal text; near duplicates are sought among the first
    of each set in each group only. `side[i]`: number of the record's set.
    """

    def __init__(self, records: Sequence[Record]) -> None:
        self.records = records
        names = list(dict.fromkeys(record.set for record in records))
        self.side = np.array([names.index(record.set) for record in records], dtype=np.int8)
        self.groups: dict[str, list[int]] = defaultdict(list)
        for index, record in enumerate(records):
            self.groups[normal_text(record.text)].append(index)

    def firsts(self) -> Iterator[tuple[int, str]]:
        """(index, normal text) of the first of each set in each group, in order of the index."""
        found = []
        for text, group in self.groups.items():
            first = {int(self.side[index]): index for index in reversed(group)}
            found.extend((index, text) for index in first.values())
        yield from sorted(found)


def _equal_pairs(texts: _Texts) -> Iterator[tuple[int, int]]:
    for group in texts.groups.values():
        if len(group) == 1:
            continue
        first = {int(texts.side[index]): index for index in reversed(group)}
        for index in group:
            for other in first.values():
                if other != index:
                    yield min(index, other), max(index, other)


def _near_pairs(texts: _Texts) -> Iterator[tuple[int, int, float]]:
    indices, shingles = [], []
    vocabulary: dict[str, int] = {}
    for index, text in texts.firsts():
        hashes = _shingles(text, vocabulary)
        if len(hashes):
            indices.append(index)
            shingles.append(hashes)
    if len(indices) < 2:
        return
    signatures = signatures_of(shingles)
    side = texts.side[indices]
    for at, candidates in candidates_of(signatures, side):
        agreement = (signatures[candidates] == signatures[at]).mean(axis=1)
        kept = [0] * (int(side.max()) + 1)
        for place in np.argsort(-agreement, kind="stable"):
            other = candidates[place]
            if agreement[place] < LEAST_ESTIMATE:
                break
            if kept[side[other]] == KEPT_PAIRS:
                continue
            similarity = _jaccard(shingles[at], shingles[other])
            if similarity >= LEAST_SIMILARITY:
                kept[side[other]] += 1
                left, right = sorted((indices[at], indices[other]))
                yield left, right, similarity


def _shingles(text: str, vocabulary: dict[str, int]) -> np.ndarray:
    """64-bit hashes of the word 5-grams in their order; empty for fewer than five words."""
    words = [vocabulary.setdefault(word, len(vocabulary)) for word in _WORD.findall(text)]
    if len(words) < SHINGLE_WORDS:
        return np.empty(0, dtype=np.uint64)
    ids = np.array(words, dtype=np.uint64)
    size = len(ids) - SHINGLE_WORDS + 1
    hashes = np.zeros(size, dtype=np.uint64)
    for offset in range(SHINGLE_WORDS):
        hashes = mixed(hashes ^ ids[offset : offset + size])
    return hashes


def _jaccard(left: np.ndarray, right: np.ndarray) -> float:
    left, right = np.unique(left), np.unique(right)
    shared = len(np.intersect1d(left, right, assume_unique=True))
    return shared / (len(left) + len(right) - shared)
