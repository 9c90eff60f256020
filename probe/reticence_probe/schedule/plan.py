"""Which records are scored together: planned before anything runs, so results are repeatable."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# Of a block that is read in batches of BATCH_TOKENS. A block grows with its batches: they are
# filled with records of similar length, of which a small block has too few (of 256 records, with
# lengths as texts have them, batches of 65,536 tokens are half padding).
BLOCK_RECORDS = 256
BLOCK_TOKENS = 65_536
BATCH_TOKENS = 4096


def plan_blocks(
    lengths: Sequence[int], seed: int, first: int = 0, tokens_per_batch: int = BATCH_TOKENS
) -> list[np.ndarray]:
    """Cuts a seeded random order of all records into blocks, each an int64 array of indices.

    ``lengths``: tokens of each record; ``tokens_per_batch``: what a batch may hold. The ``first``
    records form a block of their own that runs before the others (the control). A run that stops
    after any block has seen a random sample, since every block mixes all sets.
    """
    larger = max(1, tokens_per_batch // BATCH_TOKENS)
    order = first + np.random.default_rng([seed, 0xB1]).permutation(len(lengths) - first)
    blocks: list[np.ndarray] = [np.arange(first)] if first else []
    start = tokens = 0
    for stop, index in enumerate(order):
        full = stop - start >= larger * BLOCK_RECORDS
        full = full or tokens + lengths[index] > larger * BLOCK_TOKENS
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
