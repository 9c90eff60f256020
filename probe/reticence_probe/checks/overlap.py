"""Records of an audit that are the same, or nearly so, within and between its sets.

Near duplicates: word 5-gram shingles, candidates by MinHash with banding (minhash.py), verified by
the Jaccard similarity of the shingle sets.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np

from ..data.fold import UNSPACED, digest_of, normal_text
from ..data.records import MOST_IN_MEMORY, Keep, Record, RecordSet
from .minhash import candidates_of, mixed, signatures_of

if TYPE_CHECKING:
    from ..contract.job import Audit

SHINGLE_WORDS = 5
LEAST_SIMILARITY = 0.8
# Pairs kept of a record with each set, the likeliest first: enough to know that it overlaps.
KEPT_PAIRS = 4
# Records whose shingles are put away at once.
SHELVED_TOGETHER = 512
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
    columns = overlap_columns(audit, sets)
    return [Overlap(*row) for row in zip(*columns.values(), strict=True)]


def overlap_columns(
    audit: Audit, sets: dict[str, RecordSet], keep: Keep = list
) -> dict[str, list[Any]]:
    """The same as columns of the table. ``keep`` puts the shingles of many records away."""
    texts = _Texts([record for of_set in sets.values() for record in of_set.records], keep)
    lefts, rights, similarities = array("i"), array("i"), array("d")
    for left, right, similarity in chain(_equal_pairs(texts), _near_pairs(texts)):
        lefts.append(left)
        rights.append(right)
        similarities.append(similarity)
    # Of a pair that was met several times, the first.
    keys = np.array(lefts, dtype=np.int64) << 32 | np.array(rights, dtype=np.int64)
    _, first = np.unique(keys, return_index=True)
    records = texts.records
    left = [records[lefts[at]] for at in first]
    right = [records[rights[at]] for at in first]
    return {
        "audit": [audit.name] * len(first),
        "set": [record.set for record in left],
        "record": [record.ordinal for record in left],
        "other_set": [record.set for record in right],
        "other": [record.ordinal for record in right],
        "similarity": [similarities[at] for at in first],
    }


class _Texts:
    """Records of both sets in one row, with what they are compared by.

    `side[i]`: number of the record's set. Near duplicates are sought among `firsts`, the first of
    each set in each group of equal records, by their `shingles`; those of fewer than five words are
    left out of both. Every text is read once and none is kept.
    """

    def __init__(self, records: Sequence[Record], keep: Keep) -> None:
        self.records = records
        names = list(dict.fromkeys(record.set for record in records))
        self.side = np.array([names.index(record.set) for record in records], dtype=np.int8)
        self.firsts: list[int] = []
        self.shingles: list[np.ndarray] = []
        keep = keep if len(records) > MOST_IN_MEMORY else list
        vocabulary: dict[str, int] = {}
        seen: set[tuple[bytes, int]] = set()
        waiting: list[np.ndarray] = []
        # Normal texts by a digest of 128 bits: no two of any number of records share one.
        self._digests = np.empty(len(records), dtype="V16")
        for index, record in enumerate(records):
            text = normal_text(record.text)
            digest = digest_of(text)
            self._digests[index] = digest
            key = (digest, int(self.side[index]))
            if key in seen:
                continue
            seen.add(key)
            hashes = _shingles(text, vocabulary)
            if len(hashes):
                self.firsts.append(index)
                waiting.append(hashes)
            if len(waiting) == SHELVED_TOGETHER:
                self.shingles += keep(waiting)
                waiting = []
        self.shingles += keep(waiting)

    def equal(self) -> Iterator[list[int]]:
        """Indices of equal records, ascending, of groups of two or more."""
        values = self._digests.view("<u8").reshape(-1, 2)
        order = np.lexsort(values.T)
        differs = (values[order[1:]] != values[order[:-1]]).any(axis=1)
        for group in np.split(order, np.flatnonzero(differs) + 1):
            if len(group) > 1:
                yield sorted(group.tolist())


def _equal_pairs(texts: _Texts) -> Iterator[tuple[int, int, float]]:
    for group in texts.equal():
        first = {int(texts.side[index]): index for index in reversed(group)}
        for index in group:
            for other in first.values():
                if other != index:
                    yield min(index, other), max(index, other), 1.0


def _near_pairs(texts: _Texts) -> Iterator[tuple[int, int, float]]:
    indices, shingles = texts.firsts, texts.shingles
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
