"""MinHash signatures of sets of 64-bit hashes, and candidates that share a band of them.

Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, §3.3. Our own rather
than a library's index, whose buckets have no limit: templated records all land in the same few, and
every query would then meet every record.
"""

from __future__ import annotations

from bisect import bisect_left
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
    buckets = _buckets(signatures, side)
    for at in range(len(signatures)):
        found: set[int] = set()
        for bucket_of, buckets_of_band in buckets:
            for of_side, bucket in enumerate(buckets_of_band[bucket_of[at]]):
                if of_side == side[at]:
                    place = bisect_left(bucket, at)
                    found.update(bucket[max(0, place - BUCKET_CANDIDATES) : place])
                else:
                    found.update(_spread(bucket, at))
        if found:
            yield at, np.array(sorted(found))


def _buckets(
    signatures: np.ndarray, side: np.ndarray
) -> list[tuple[np.ndarray, list[list[list[int]]]]]:
    """For each band the bucket number of each record, and the records of each bucket and set."""
    sides = int(side.max()) + 1
    bands = []
    for band in range(BANDS):
        key = np.zeros(len(signatures), dtype=np.uint64)
        for row in range(ROWS):
            key = mixed(key ^ signatures[:, band * ROWS + row].astype(np.uint64))
        _, bucket_of = np.unique(key, return_inverse=True)
        members: list[list[list[int]]] = [
            [[] for _ in range(sides)] for _ in range(int(bucket_of.max()) + 1)
        ]
        for at, bucket in enumerate(bucket_of.tolist()):
            members[bucket][side[at]].append(at)
        bands.append((bucket_of, members))
    return bands


def _spread(bucket: Sequence[int], at: int) -> Sequence[int]:
    """Up to BUCKET_CANDIDATES of a bucket, others for each record: not the same few for all."""
    size = len(bucket)
    if size <= BUCKET_CANDIDATES:
        return bucket
    step = size // BUCKET_CANDIDATES
    return [bucket[(at + step * i) % size] for i in range(BUCKET_CANDIDATES)]


def mixed(values: np.ndarray) -> np.ndarray:
    """The finaliser of SplitMix64 (Steele et al. 2014), a bijection of 64-bit integers."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
