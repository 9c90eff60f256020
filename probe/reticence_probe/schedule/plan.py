"""Which records are scored together: planned before anything runs, so results are repeatable."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

BLOCK_RECORDS = 256
BLOCK_TOKENS = 65_536


def plan_blocks(lengths: Sequence[int], seed: int, first: int = 0) -> list[np.ndarray]:
    """Cuts a seeded random order of all records into blocks, each an int64 array of indices.

    ``lengths``: tokens of each record. The ``first`` records form a block of their own that runs
    before the others (the control). A run that stops after any block has seen a random sample,
    since every block mixes all sets.
    """
    order = first + np.random.default_rng([seed, 0xB1]).permutation(len(lengths) - first)
    blocks: list[np.ndarray] = [np.arange(first)] if first else []
    start = tokens = 0
    for stop, index in enumerate(order):
        full = stop - start >= BLOCK_RECORDS or tokens + lengths[index] > BLOCK_TOKENS
        if full and stop > start:
            blocks.append(order[start:stop])
            start, tokens = stop, 0
        tokens += lengths[index]
    if start < len(order):
        blocks.append(order[start:])
    return blocks


def plan_batches(
    indices: Sequence[int] | np.ndarray, lengths: Sequence[int], tokens_per_batch: int
) -> list[list[int]]:
    """Cuts a block into batches of at most ``tokens_per_batch`` padded tokens, or of one record.

    Longest first: padding is smallest among records of similar length, and a batch that does not
    fit into memory shows at once.
    """
    batches: list[list[int]] = []
    for index in sorted(map(int, indices), key=lambda index: (-lengths[index], index)):
        batch = batches[-1] if batches else []
        # The first record of a batch is its longest.
        if batch and lengths[batch[0]] * (len(batch) + 1) <= tokens_per_batch:
            batch.append(index)
        else:
            batches.append([index])
    return batches
