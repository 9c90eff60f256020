"""Log-probabilities of several continuations of one prefix, the prefix computed once."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .cache import cache_in, holds_positions_only, select_rows
from .head import SlicedHead

# A cached position costs memory but next to no computation: it weighs this part of a token.
CACHED_WEIGHT = 1 / 8


@dataclass(frozen=True, repr=False)
class Question:
    """``prefix`` int32 [P], P ≥ 1; ``continuations`` int32 [n] each, n ≥ 1."""

    prefix: np.ndarray
    continuations: Sequence[np.ndarray]

    @property
    def longest(self) -> int:
        """Tokens of the prefix and its longest continuation."""
        return len(self.prefix) + max(map(len, self.continuations))


@torch.inference_mode()
def continuation_logp(
    head: SlicedHead,
    prefix: np.ndarray,
    continuations: Sequence[np.ndarray],
    tokens_per_batch: int,
) -> list[np.ndarray]:
    """Log-probability of each token of each continuation after the prefix, at temperature 1.

    ``prefix`` int32 [P], P ≥ 1; ``continuations`` int32 [n], n ≥ 1 each; gives float64 [n] each.
    The prefix runs once and its keys and values are expanded for a batch of continuations, which
    are padded at the right. A model without such a cache (state-space layers), and texts that end
    beyond the boundary of a rotation, run prefix and continuation together instead. Raises
    ``non-finite-logits``.
    """
    shortest = head.rotations.shortest
    within = shortest is None or len(prefix) + max(map(len, continuations)) <= shortest
    first, cache = _prefix(head, prefix) if within else (None, None)
    if first is None or cache is None:
        return whole_logp(head, prefix, continuations, tokens_per_batch)
    starts = torch.from_numpy(np.array([c[0] for c in continuations], dtype=np.int64))
    opening = head.target_logp(first.expand(len(starts), -1), starts.to(head.device))
    found = [np.array([value], dtype=np.float64) for value in opening.double().cpu().numpy()]
    lengths = [len(continuation) - 1 for continuation in continuations]
    for batch in _batches(lengths, CACHED_WEIGHT * len(prefix), tokens_per_batch):
        rest = _rest(head, cache, len(prefix), [continuations[index] for index in batch])
        for index, values in zip(batch, rest, strict=True):
            found[index] = np.concatenate([found[index], values])
    return found


@torch.inference_mode()
def whole_logp(
    head: SlicedHead,
    prefix: np.ndarray,
    continuations: Sequence[np.ndarray],
    tokens_per_batch: int,
) -> list[np.ndarray]:
    """The same without a cache: prefix and continuation run together."""
    found: list[Any] = [None] * len(continuations)
    lengths = [len(continuation) for continuation in continuations]
    for planned in _batches(lengths, len(prefix), tokens_per_batch, least=1):
        for group in head.rotations.groups([len(prefix) + lengths[index] for index in planned]):
            batch = [planned[place] for place in group]
            _whole_batch(head, prefix, continuations, batch, found)
    return found


def _whole_batch(
    head: SlicedHead,
    prefix: np.ndarray,
    continuations: Sequence[np.ndarray],
    batch: Sequence[int],
    found: list[Any],
) -> None:
    """Puts the log-probabilities of the continuations ``batch`` into ``found``."""
    if batch:
        lengths = {index: len(continuations[index]) for index in batch}
        rows = [np.concatenate([prefix, continuations[index]]) for index in batch]
        ids, mask = head.padded(rows)
        hidden = head.read_padded(ids, mask).last_hidden_state
        chosen = torch.zeros_like(mask, dtype=torch.bool)
        for row, index in enumerate(batch):
            chosen[row, len(prefix) - 1 : len(prefix) - 1 + lengths[index]] = True
        targets = ids.roll(-1, 1)
        logp = head.target_logp(hidden[chosen], targets[chosen])
        pieces = logp.double().cpu().split([lengths[index] for index in batch])
        for index, values in zip(batch, pieces, strict=True):
            found[index] = values.numpy()


def _prefix(head: SlicedHead, prefix: np.ndarray) -> tuple[Tensor, Any]:
    """Hidden state [1, H] behind the prefix, and the cache of its keys and values, if any."""
    ids, mask = head.padded([prefix])
    output = head.body(ids, mask, keep=True)
    cache = cache_in(output)
    return output.last_hidden_state[0, -1:], cache if holds_positions_only(cache) else None


def _rest(
    head: SlicedHead, cache: Any, cached: int, continuations: Sequence[np.ndarray]
) -> list[np.ndarray]:
    """Log-probabilities of all tokens but the first of continuations of two tokens or more."""
    fed, fed_mask = head.padded([continuation[:-1] for continuation in continuations])
    targets, _ = head.padded([continuation[1:] for continuation in continuations])
    expanded = copy.deepcopy(cache)
    select_rows(expanded, torch.zeros(len(continuations), dtype=torch.int64, device=head.device))
    mask = torch.cat([fed_mask.new_ones(len(fed), cached), fed_mask], dim=1)
    hidden = head.body(fed, mask, cache=expanded).last_hidden_state
    chosen = fed_mask.bool()
    logp = head.target_logp(hidden[chosen], targets[chosen]).double().cpu()
    return [piece.numpy() for piece in logp.split([len(c) - 1 for c in continuations])]


def _batches(
    lengths: Sequence[int], shared: float, tokens_per_batch: int, least: int = 0
) -> Iterator[list[int]]:
    """Indices of continuations in batches, longest first; those with no token left in none."""
    order = sorted(range(len(lengths)), key=lambda index: (-lengths[index], index))
    order = [index for index in order if lengths[index] > 0 or least]
    while order:
        rows = max(1, int(tokens_per_batch // (lengths[order[0]] + shared)))
        yield order[:rows]
        order = order[rows:]
