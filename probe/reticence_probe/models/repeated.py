"""Adapters of one checkpoint that hold the same change: merged, it would count twice.

A trainer that goes on with an adapter saves it with what it held before, so it replaces the earlier
one. Merging both gives a model that nobody trained.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from ..contract.errors import ProbeFailure
from .coverage import Stored, stored_in
from .weights import StoredWeights

# Cosine between two changes of the base's weights. Adapters that were trained one on top of the
# other are near 0, whether they started from the same random numbers or not; continued training
# moves an adapter little.
MOST_ALIKE = 0.95
PAIRS = (("lora_A.weight", "lora_B.weight"), ("lora_embedding_A", "lora_embedding_B"))


def refuse_repeated(weights: StoredWeights, earlier: Sequence[StoredWeights]) -> None:
    """Raises ``adapter-repeated`` where one of ``earlier`` holds the same change.

    The changes of LoRA are compared as what they add to the base, W += B A, whatever their ranks;
    those of other kinds must hold the same numbers under the same names.
    """
    for other in earlier:
        if _is_equal(weights, other) or not _similarity(weights, other) <= MOST_ALIKE:
            raise ProbeFailure("adapter-repeated", model="tuned")


def _is_equal(one: StoredWeights, other: StoredWeights) -> bool:
    if one.tensors != other.tensors:
        return False
    pairs = zip(stored_in(one.files), stored_in(other.files), strict=True)
    return all(torch.equal(mine.whole(), theirs.whole()) for mine, theirs in pairs)


def _similarity(one: StoredWeights, other: StoredWeights) -> float:
    """Cosine between what two adapters add; 0 where one of them adds nothing by LoRA."""
    mine, theirs = _changes(one), _changes(other)
    together = sum(_inner(mine[module], theirs[module]) for module in mine.keys() & theirs.keys())
    sizes = [sum(_inner(change, change) for change in side.values()) for side in (mine, theirs)]
    # What is not finite is refused where it is loaded.
    if not all(math.isfinite(size) and size > 0 for size in sizes):
        return 0.0
    return together / math.sqrt(sizes[0] * sizes[1])


Change = tuple[Stored, Stored]


def _changes(weights: StoredWeights) -> dict[str, Change]:
    """Module → its A [rank, in] and B [out, rank]."""
    named = {stored.name: stored for stored in stored_in(weights.files)}
    found: dict[str, Change] = {}
    for first, second in PAIRS:
        for name, stored in named.items():
            module = name.removesuffix(first)
            if module != name and f"{module}{second}" in named:
                found[module] = (stored, named[f"{module}{second}"])
    return found


def _inner(one: Change, other: Change) -> float:
    """Sum over the elements of B A times B' A', without making either; 0 for other shapes."""
    (a, b), (c, d) = ([part.whole().double() for part in change] for change in (one, other))
    if any(part.ndim != 2 for part in (a, b, c, d)) or a.shape[1] != c.shape[1]:
        return 0.0
    if len(b) != len(d) or b.shape[1] != len(a) or d.shape[1] != len(c):
        return 0.0
    return float(((b.T @ d) * (a @ c.T)).sum())
