"""MinHash signatures of sets of 64-bit hashes, and candidates that share a band of them.

Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, §3.3. Our own rather
than a library's index, whose buckets have no limit: templated records all land in the same few, and
every query would then meet every record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

# 20 bands of 6 rows: a pair at 0.8 becomes a candidate with probability 0.998, at 0.5 with 0.27.
BANDS, ROWS = 20, 6
# Of each bucket a record meets so many of each set, hence at most 2·20·4 candidates a record.
BUCKET_CANDIDATES = 4
PERMUTATION_SEED = 20240911
SIGNATURE_CHUNK = 1 << 15


def signatures_of(shingles: Sequence[np.ndarray]) -> np.ndarray:
    """MinHash signatures, uint32 [records, BANDS·ROWS]: the upper halves of a·h + b mod 2⁶⁴."""
    random = np.random.default_rng(PERMUTATION_SEED)
    factors = random.integers(0, 2**63, BANDS * ROWS, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    shifts = random.integers(0, 2**63, BANDS * ROWS, dtype=np.uint64)
    signatures = np.empty((len(shingles), BANDS * ROWS), dtype=np.uint32)
    ends = np.cumsum([len(hashes) for hashes in shingles])
    first = 0
    while first < len(shingles):
        # Whole records, about SIGNATURE_CHUNK shingles at a time, so that memory stays bounded.
        start = ends[first] - len(shingles[first])
        last = max(first + 1, int(np.searchsorted(ends, start + SIGNATURE_CHUNK, side="right")))
        joined = np.concatenate(shingles[first:last])
        bounds = ends[first:last] - start
        begins = np.concatenate([[0], bounds[:-1]])
        for column, (factor, shift) in enumerate(zip(factors, shifts, strict=True)):
            values = (joined * factor + shift) >> np.uint64(32)
            signatures[first:last, column] = np.minimum.reduceat(values, begins)
        first = last
    return signatures


def candidates_of(signatures: np.ndarray, side: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """(record, records that share a bucket with it), both as rows of the signatures.

    A record looks back within its own set and everywhere in the other one, so that every pair is
    met at least once where the buckets are small.
    """
    buckets = _Buckets(signatures, side)
    for at in buckets.shared:
        found: set[int] = set()
        for of_side, bucket in buckets.of(at):
            if of_side == side[at]:
                place = int(np.searchsorted(bucket, at))
                found.update(bucket[max(0, place - BUCKET_CANDIDATES) : place].tolist())
            else:
                found.update(_spread(bucket, at).tolist())
        if found:
            yield at, np.array(sorted(found))


class _Buckets:
    """The buckets of each band that hold more than one record; most hold one, and are not kept."""

    def __init__(self, signatures: np.ndarray, side: np.ndarray) -> None:
        # Of each band, the bucket of each record, −1 where it is alone in it.
        self._bucket_of = np.full((BANDS, len(signatures)), -1, dtype=np.int32)
        # Of each band, each bucket as (set, its records ascending).
        self._buckets: list[list[list[tuple[int, np.ndarray]]]] = []
        for band in range(BANDS):
            key = np.zeros(len(signatures), dtype=np.uint64)
            for row in range(ROWS):
                key = mixed(key ^ signatures[:, band * ROWS + row].astype(np.uint64))
            order = np.lexsort((side, key)).astype(np.int32)
            key = key[order]
            firsts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
            sizes = np.diff(np.append(firsts, len(key)))
            firsts, sizes = firsts[sizes > 1], sizes[sizes > 1]
            kept = []
            for number, (first, size) in enumerate(
                zip(firsts.tolist(), sizes.tolist(), strict=True)
            ):
                records = order[first : first + size]
                self._bucket_of[band, records] = number
                sides = side[records]
                ends = np.flatnonzero(np.append(sides[1:] != sides[:-1], True)) + 1
                parts = np.split(records, ends[:-1])
                kept.append([(int(side[part[0]]), part) for part in parts])
            self._buckets.append(kept)

    @property
    def shared(self) -> list[int]:
        """Records that are not alone in every band, ascending."""
        return np.flatnonzero((self._bucket_of >= 0).any(axis=0)).tolist()

    def of(self, at: int) -> Iterator[tuple[int, np.ndarray]]:
        """(set, records of the set) of every bucket that a record is in."""
        for band, number in enumerate(self._bucket_of[:, at].tolist()):
            if number >= 0:
                yield from self._buckets[band][number]


def _spread(bucket: np.ndarray, at: int) -> np.ndarray:
    """Up to BUCKET_CANDIDATES of a bucket, others for each record: not the same few for all."""
    size = len(bucket)
    if size <= BUCKET_CANDIDATES:
        return bucket
    step = size // BUCKET_CANDIDATES
    return bucket[(at + step * np.arange(BUCKET_CANDIDATES)) % size]


def mixed(values: np.ndarray) -> np.ndarray:
    """The finaliser of SplitMix64 (Steele et al. 2014), a bijection of 64-bit integers."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
