"""Log-probabilities of many continuations of several prefixes at once, few rows for each prefix.

Continuations behind one prefix, each in a row of its own, cost more memory traffic than
computation: the keys and values of the prefix are copied for every one. Here a row holds many of
them behind one copy: the tree of their tokens, in which a token sees its own ancestors only. What
several begin with is read once. This is the attention over a tree that speculative decoding uses
(Miao et al., SpecInfer, arXiv 2305.09781).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..data.encode import common_beginning
from .cache import cache_in, holds_positions_only, select_rows
from .continuations import CACHED_WEIGHT, Question
from .head import SlicedHead

# Tokens of a row behind its prefix. Each is compared with all others: more of them cost attention,
# fewer cost copies of the prefix.
ROW_TOKENS = 128
# A row that holds fewer continuations gains nothing.
LEAST_IN_ROW = 4


class Branches:
    """The tree of some continuations, without the last token of each, which nothing follows.

    ``tokens`` int64 [n], parents before their children; ``depths`` int64 [n], 0 behind the prefix;
    ``paths`` int64 [c, L]: the node of each token of each continuation, −1 where there is none.
    """

    def __init__(self, continuations: Sequence[np.ndarray]) -> None:
        fed = [continuation[:-1] for continuation in continuations]
        length = max(map(len, fed), default=0)
        given = np.full((len(fed), length), -1, dtype=np.int64)
        for row, ids in enumerate(fed):
            given[row, : len(ids)] = ids
        self.paths = np.full_like(given, -1)
        tokens, depths = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        parents = np.zeros(len(fed), dtype=np.int64)
        count = 0
        for depth in range(length):
            alive = np.flatnonzero(given[:, depth] >= 0)
            # A node is its parent and its token.
            _, own, which = _different(parents[alive], given[alive, depth])
            self.paths[alive, depth] = count + which
            tokens.append(own)
            depths.append(np.full(len(own), depth, dtype=np.int64))
            parents[alive] = self.paths[alive, depth]
            count += len(own)
        self.tokens = np.concatenate(tokens)
        self.depths = np.concatenate(depths)

    def __len__(self) -> int:
        return len(self.tokens)

    def sees(self) -> np.ndarray:
        """bool [n, n]: whether a node sees another: itself and its ancestors."""
        found = np.eye(len(self), dtype=bool)
        for depth in range(1, self.paths.shape[1]):
            paths = self.paths[self.paths[:, depth] >= 0]
            found[paths[:, depth]] |= found[paths[:, depth - 1]]
        return found


@dataclass(frozen=True, repr=False)
class _Row:
    """Some continuations of one question: their indices and their tree."""

    question: int
    continuations: Sequence[int]
    branches: Branches


def takes_branches(head: SlicedHead, question: Question) -> bool:
    """Whether a row of this question may be as long as the model's configuration says that a token
    sees. That the model reads such rows rightly is for the caller to check.
    """
    shortest = head.rotations.shortest
    if not head.takes_positions or (shortest is not None and question.longest > shortest):
        return False
    longest = question.longest - len(question.prefix)
    return _row_tokens(head, question) >= min(ROW_TOKENS, LEAST_IN_ROW * longest)


def _row_tokens(head: SlicedHead, question: Question) -> int:
    """How many tokens may stand in a row behind the prefix."""
    reach = head.reach
    return ROW_TOKENS if reach is None else min(ROW_TOKENS, reach - len(question.prefix))


@torch.inference_mode()
def branches_logp(
    head: SlicedHead, questions: Sequence[Question], tokens_per_batch: int
) -> list[list[np.ndarray]]:
    """Log-probability of each token of each continuation of each question, at temperature 1.

    As ``continuation_logp`` gives them for one: float64 [n] each. The prefixes run in one batch,
    which the caller plans, the continuations in batches of ``tokens_per_batch``. Raises
    ``non-finite-logits``, NotImplementedError for a model whose cache is not one of positions, and
    whatever a model raises that takes no mask of its own for each token.
    """
    ids, mask = head.padded([question.prefix for question in questions])
    output = head.read_padded(ids, mask, keep=True)
    cache = cache_in(output)
    if not holds_positions_only(cache):
        raise NotImplementedError
    lengths = [len(question.prefix) for question in questions]
    every = torch.arange(len(questions), device=ids.device)
    last = output.last_hidden_state[every, torch.tensor(lengths, device=ids.device) - 1]
    found = _opening(head, last, questions)
    rows = sorted(_rows(head, questions), key=lambda row: -len(row.branches))
    while rows:
        cost = len(rows[0].branches) + CACHED_WEIGHT * ids.shape[1]
        count = max(1, int(tokens_per_batch // cost))
        _read(head, cache, mask, questions, rows[:count], found)
        rows = rows[count:]
    return found


def _opening(
    head: SlicedHead, last: Tensor, questions: Sequence[Question]
) -> list[list[np.ndarray]]:
    """Of each continuation, the log-probability of its first token, in an array that has room for
    all."""
    first = [np.array([c[0] for c in question.continuations]) for question in questions]
    rows = np.repeat(np.arange(len(questions)), [len(tokens) for tokens in first])
    logp = _asked(head, last, np.concatenate(first), rows)
    found = []
    start = 0
    for question in questions:
        answers = []
        for at, continuation in enumerate(question.continuations, start):
            answer = np.empty(len(continuation), dtype=np.float64)
            answer[0] = logp[at]
            answers.append(answer)
        start += len(answers)
        found.append(answers)
    return found


def _rows(head: SlicedHead, questions: Sequence[Question]) -> Iterator[_Row]:
    """Neighbours in the order of their tokens, which share most, in as few rows as hold them."""
    for index, question in enumerate(questions):
        given = [(tuple(ids), at) for at, ids in enumerate(question.continuations) if len(ids) > 1]
        order = [at for _, at in sorted(given)]
        room = max(1, _row_tokens(head, question))
        for part in _parts(question, order, room):
            yield _Row(index, part, Branches([question.continuations[at] for at in part]))


def _parts(question: Question, order: Sequence[int], room: int) -> Iterator[list[int]]:
    """Runs of ``order`` whose trees have at most ``room`` tokens, or one continuation."""
    part: list[int] = []
    size = 0
    for at in order:
        ids = question.continuations[at]
        new = len(ids) - 1
        if part:
            before = question.continuations[part[-1]][:-1]
            new -= min(common_beginning(before, ids), new)
        if part and size + new > room:
            yield part
            part, size, new = [], 0, len(ids) - 1
        part.append(at)
        size += new
    if part:
        yield part


def _read(
    head: SlicedHead,
    cache: Any,
    prefixes: Tensor,
    questions: Sequence[Question],
    rows: Sequence[_Row],
    found: list[list[np.ndarray]],
) -> None:
    """Puts the log-probabilities of all tokens but the first into ``found``.

    ``cache``: of all prefixes; ``prefixes`` int64 [questions, P]: 1 at their tokens.
    """
    device = prefixes.device
    of_row = torch.tensor([row.question for row in rows], device=device)
    longest = max(len(row.branches) for row in rows)
    ids = np.zeros((len(rows), longest), dtype=np.int64)
    positions = np.zeros_like(ids)
    sees = np.zeros((len(rows), longest, longest), dtype=bool)
    for at, row in enumerate(rows):
        size = len(row.branches)
        ids[at, :size] = row.branches.tokens
        positions[at, :size] = len(questions[row.question].prefix) + row.branches.depths
        sees[at, :size, :size] = row.branches.sees()
    seen = torch.cat(
        [
            prefixes[of_row].bool().unsqueeze(1).expand(-1, longest, -1),
            torch.from_numpy(sees).to(device),
        ],
        dim=2,
    )
    dtype = head.model.dtype
    # Added to the scores: what every implementation of attention takes.
    mask = torch.zeros(seen.shape, dtype=dtype, device=device)
    mask.masked_fill_(~seen, torch.finfo(dtype).min)
    expanded = copy.deepcopy(cache)
    select_rows(expanded, of_row)
    output = head.continue_body(
        head.embeddable(ids), mask.unsqueeze(1), torch.from_numpy(positions).to(device), expanded
    )
    targets, behind, places = [], [], []
    for at, row in enumerate(rows):
        for continuation, path in zip(row.continuations, row.branches.paths, strict=True):
            tokens = questions[row.question].continuations[continuation]
            targets.append(tokens[1:])
            behind.append(at * longest + path[: len(tokens) - 1])
            places.append((row.question, continuation))
    logp = _asked(
        head,
        output.last_hidden_state.flatten(0, 1),
        np.concatenate(targets),
        np.concatenate(behind),
    )
    start = 0
    for (question, continuation), tokens in zip(places, targets, strict=True):
        found[question][continuation][1:] = logp[start : start + len(tokens)]
        start += len(tokens)


def _asked(head: SlicedHead, hidden: Tensor, targets: np.ndarray, behind: np.ndarray) -> np.ndarray:
    """Log-probability float64 [M] of ``targets`` [M], each behind the state of its row ``behind``;
    each pair is computed once."""
    states, tokens, which = _different(behind, targets)
    states, rows = np.unique(states, return_inverse=True)
    logp = head.target_logp(
        hidden[torch.from_numpy(states).to(hidden.device)],
        torch.from_numpy(tokens).to(hidden.device),
        torch.from_numpy(rows.reshape(-1).astype(np.int64)).to(hidden.device),
    )
    return logp.double().cpu().numpy()[which]


def _different(nodes: np.ndarray, tokens: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The different pairs of a node and a token, int64 [n] each and sorted, and which of them each
    pair given is, int64 [N]."""
    # One number each: NumPy sorts those many times faster than pairs. Ids have less than 32 bits.
    pairs = (nodes.astype(np.int64) << 32) | tokens.astype(np.int64)
    different, which = np.unique(pairs, return_inverse=True)
    return different >> 32, different & 0xFFFFFFFF, which.reshape(-1)
