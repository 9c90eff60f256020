"""Generation: prompts continued in batches, each continuation the same whatever it runs beside.

Every continuation has random numbers of its own, one a token, drawn beforehand from its own seed.
So the batch, its order and a halved batch after an out-of-memory error change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..contract.errors import ProbeFailure
from ..contract.job import Decoding
from .cache import cache_in, select_rows
from .failures import is_of_architecture
from .head import LIKELY_TOKENS, SlicedHead, tolerance

# Steps between two looks at what has been generated so far.
LOOK_EVERY = 4
# A state that is carried on wrongly may show some tokens later only.
CHECKED_STEPS = 3

Decode = Callable[[Sequence[np.ndarray]], list[str]]


@dataclass(frozen=True, repr=False)
class Request:
    """One continuation that is asked for.

    ``prompt`` int32 [P], P ≥ 1; ``tokens``: new tokens at most; ``seed``: of its random numbers;
    ``stop``: whether the text so far decides, so that nothing more is needed.
    """

    prompt: np.ndarray
    scheme: Decoding
    tokens: int
    seed: tuple[int, ...]
    stop: Callable[[str], bool] | None = None

    def uniforms(self) -> np.ndarray:
        """float64 [tokens] in [0, 1)."""
        return np.random.default_rng(self.seed).random(self.tokens)


@dataclass(frozen=True)
class Mode:
    """How a model can be run. ``padded``: prompts of different length in one batch, padded at the
    left; ``cached``: keys and values of earlier tokens are kept."""

    padded: bool
    cached: bool


# A text of its own, or beside others of its length, read anew for each token.
UNSHARED = Mode(False, False)
MODES = (Mode(True, True), Mode(False, True), UNSHARED)


def find_mode(head: SlicedHead, texts: Sequence[np.ndarray]) -> Mode:
    """The fastest way in which the model says what it says of a text alone.

    ``texts``: token ids of texts of different length. Compared are the log-probabilities of the
    likeliest tokens behind each text and a few tokens later. Raises ``self-check-failed``.
    """
    steps = max(1, min(CHECKED_STEPS, min(map(len, texts)) - 1))
    prompts = [text[: len(text) - steps] for text in texts]
    for mode in MODES:
        if _agrees(head, mode, prompts, texts):
            return mode
    raise ProbeFailure("self-check-failed")


def plan_requests(requests: Sequence[Request], mode: Mode, room: int) -> list[list[int]]:
    """Indices of requests in batches of at most ``room`` padded tokens, or of one.

    New tokens are counted too. Longest prompt first, the requests of a prompt side by side.
    """
    batches: list[list[int]] = []
    order = sorted(
        range(len(requests)),
        key=lambda i: (-len(requests[i].prompt), requests[i].prompt.tobytes(), i),
    )
    for index in order:
        request = requests[index]
        batch = batches[-1] if batches else []
        longest = len(requests[batch[0]].prompt) if batch else 0
        new = max((requests[i].tokens for i in (*batch, index)), default=0)
        fits = (longest + new) * (len(batch) + 1) <= room
        if batch and fits and (mode.padded or longest == len(request.prompt)):
            batch.append(index)
        else:
            batches.append([index])
    return batches


class Generator:
    """Continues batches of requests under one model."""

    def __init__(
        self, head: SlicedHead, mode: Mode, end: frozenset[int], decode: Decode | None = None
    ) -> None:
        """``end``: tokens that end a text; ``decode``: texts of generated tokens, for ``stop``."""
        self._head = head
        self._mode = mode
        self._end = np.array(sorted(end), dtype=np.int64)
        self._decode = decode

    def batch(self, requests: Sequence[Request]) -> list[np.ndarray]:
        """The new tokens of each request, int64 [≤ tokens], without the token that ends a text.

        A text that may grow beyond the boundary of a rotation is read anew for every token, beside
        texts of its own length alone: the keys that a cache holds were turned by other angles.
        Raises ``non-finite-logits``.
        """
        shortest = self._head.rotations.shortest
        if shortest is None or self._mode == UNSHARED:
            return self._batch(requests, self._mode)
        found: dict[int, np.ndarray] = {}
        groups: dict[int, list[int]] = {}
        for index, request in enumerate(requests):
            within = len(request.prompt) + request.tokens <= shortest
            groups.setdefault(0 if within else len(request.prompt), []).append(index)
        for length, group in groups.items():
            mode = UNSHARED if length else self._mode
            answers = self._batch([requests[index] for index in group], mode)
            found |= dict(zip(group, answers, strict=True))
        return [found[index] for index in range(len(requests))]

    @torch.inference_mode()
    def _batch(self, requests: Sequence[Request], mode: Mode) -> list[np.ndarray]:
        found = [np.empty(request.tokens, dtype=np.int64) for request in requests]
        lengths = [0] * len(requests)
        uniforms = [request.uniforms() for request in requests]
        live = [index for index, request in enumerate(requests) if request.tokens > 0]
        prompts, source = _distinct([requests[index].prompt for index in live])
        rows = _Rows(self._head, mode, prompts)
        step = 0
        while live:
            asked = [requests[index] for index in live]
            draws = np.array([uniforms[index][step] for index in live])
            chosen = self._choose(rows.hidden, source, asked, draws)
            if step == 0:
                rows.select(source)
            step += 1
            done = np.isin(chosen, self._end)
            for row, index in enumerate(live):
                if not done[row]:
                    found[index][step - 1] = chosen[row]
                    lengths[index] = step
                    done[row] = step == requests[index].tokens
            if step % LOOK_EVERY == 0:
                self._look(requests, live, found, lengths, done)
            live, chosen = self._drop(live, rows, chosen, done)
            if live:
                rows.append(chosen)
                source = np.arange(len(chosen))
        return [tokens[:length] for tokens, length in zip(found, lengths, strict=True)]

    def _look(
        self,
        requests: Sequence[Request],
        live: Sequence[int],
        found: Sequence[np.ndarray],
        lengths: Sequence[int],
        done: np.ndarray,
    ) -> None:
        """Marks the rows as done whose text decides already."""
        asked = [row for row, index in enumerate(live) if requests[index].stop and not done[row]]
        if not asked or self._decode is None:
            return
        texts = self._decode([found[live[row]][: lengths[live[row]]] for row in asked])
        for row, text in zip(asked, texts, strict=True):
            stop = requests[live[row]].stop
            done[row] = stop is not None and stop(text)

    def _drop(
        self, live: list[int], rows: _Rows, chosen: np.ndarray, done: np.ndarray
    ) -> tuple[list[int], np.ndarray]:
        """Leaves the finished rows out at once: what they would cost is more than the copy."""
        if not done.any():
            return live, chosen
        keep = np.flatnonzero(~done)
        if len(keep):
            rows.select(keep)
        return [live[row] for row in keep], chosen[keep]

    def _choose(
        self,
        hidden: Tensor,
        source: np.ndarray,
        requests: Sequence[Request],
        draws: np.ndarray,
    ) -> np.ndarray:
        """The next token of each request; ``source``: which hidden state it reads."""
        chosen = np.empty(len(requests), dtype=np.int64)
        widths = np.array([request.scheme.top_k or 0 for request in requests])
        for width in np.unique(widths):
            rows = np.flatnonzero(widths == width)
            needed, place = np.unique(source[rows], return_inverse=True)
            states = hidden[torch.from_numpy(needed).to(hidden.device)]
            values, ids = self._largest(states, int(width))
            temperatures = np.array([requests[row].scheme.temperature for row in rows])
            chosen[rows] = draw(values[place], ids[place], temperatures, draws[rows])
        return chosen

    def _largest(self, hidden: Tensor, width: int) -> tuple[np.ndarray, np.ndarray]:
        """The ``width`` largest logits behind each hidden state (0: all), and their ids by rising
        id: float64 [N, width] and int64 [N, width]."""
        values, ids = [], []
        for _, _, logits in self._head.logits_in_slices(hidden):
            if not torch.isfinite(logits.amax(1)).all():
                raise ProbeFailure("non-finite-logits")
            kept = largest_ids(logits, width)
            values.append(logits.gather(1, kept).cpu().double().numpy())
            ids.append(kept.cpu().numpy())
        return np.concatenate(values), np.concatenate(ids)


def largest_ids(logits: Tensor, width: int) -> Tensor:
    """Ids of the ``width`` largest of each row (0: all), by rising id; int64 [N, width].

    Of equal logits the lower id comes first, as scoring ranks them.
    """
    vocabulary = logits.shape[1]
    if width == 0 or width >= vocabulary:
        return torch.arange(vocabulary, device=logits.device).expand(len(logits), -1)
    if width == 1:
        return logits.argmax(1, keepdim=True)
    least = logits.topk(width, 1).values.amin(1, keepdim=True)
    inside = logits >= least
    for row in (inside.sum(1) > width).nonzero().squeeze(1).tolist():
        # More than fit are as large as the least: the last of those go.
        equal = (logits[row] == least[row]).nonzero().squeeze(1)
        inside[row, equal[len(equal) - int(inside[row].sum()) + width :]] = False
    return inside.nonzero()[:, 1].view(len(logits), width)


def draw(
    values: np.ndarray, ids: np.ndarray, temperatures: np.ndarray, uniforms: np.ndarray
) -> np.ndarray:
    """One id a row by inverse of the cumulative distribution, int64 [N].

    ``values`` float64 [N, K] logits; ``ids`` int64 [N, K]; ``temperatures``, ``uniforms`` [N].
    """
    scaled = (values - values.max(1, keepdims=True)) / temperatures[:, None]
    cumulative = np.cumsum(np.exp(scaled), axis=1)
    at = (cumulative <= (uniforms * cumulative[:, -1])[:, None]).sum(1)
    return ids[np.arange(len(ids)), np.minimum(at, ids.shape[1] - 1)]


@dataclass
class _Rows:
    """What a batch has read so far: ids and mask, or ids' keys and values; and its last states."""

    head: SlicedHead
    mode: Mode
    prompts: Sequence[np.ndarray]
    hidden: Tensor = field(init=False)
    _ids: Tensor = field(init=False)
    _mask: Tensor = field(init=False)
    _cache: Any = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._ids, self._mask = self.head.padded(self.prompts, left=True)
        self._run(self._ids)

    def append(self, tokens: np.ndarray) -> None:
        """One more token a row."""
        column = torch.from_numpy(tokens).to(self.head.device).unsqueeze(1)
        self._mask = torch.cat([self._mask, torch.ones_like(column)], 1)
        if not self.mode.cached:
            self._ids = column = torch.cat([self._ids, column], 1)
        self._run(column)

    def select(self, rows: np.ndarray) -> None:
        """Keeps these rows, in this order; one may come several times."""
        index = torch.from_numpy(np.asarray(rows, dtype=np.int64)).to(self.head.device)
        self._mask, self._ids = self._mask[index], self._ids[index]
        if self._cache is not None:
            select_rows(self._cache, index)

    def _run(self, fed: Tensor) -> None:
        positions = (self._mask.cumsum(1) - 1).clamp(min=0)[:, -fed.shape[1] :]
        # Some states take a mask of the tokens that are fed for one of all tokens so far. Without
        # padding no mask says the same.
        mask = self._mask if self.mode.padded else None
        output = self.head.continue_body(fed, mask, positions, self._cache)
        self.hidden = output.last_hidden_state[:, -1]
        if self.mode.cached:
            self._cache = cache_in(output)
            if self._cache is None:
                raise NotImplementedError
            self._ids = self._ids[:, :0]


def _distinct(prompts: Sequence[np.ndarray]) -> tuple[list[np.ndarray], np.ndarray]:
    """Each prompt once, and which of them each was."""
    places: dict[bytes, int] = {}
    source = [places.setdefault(prompt.tobytes(), len(places)) for prompt in prompts]
    distinct: dict[int, np.ndarray] = {}
    for place, prompt in zip(source, prompts, strict=True):
        distinct.setdefault(place, prompt)
    return list(distinct.values()), np.array(source, dtype=np.int64)


@torch.inference_mode()
def _agrees(
    head: SlicedHead, mode: Mode, prompts: Sequence[np.ndarray], texts: Sequence[np.ndarray]
) -> bool:
    groups = [range(len(prompts))] if mode.padded else [[i] for i in range(len(prompts))]
    try:
        for group in groups:
            rows = _Rows(head, mode, [prompts[i] for i in group])
            kept = list(group)
            for step in range(len(texts[0]) - len(prompts[0]) + 1):
                if not all(
                    _close(head, rows.hidden[row : row + 1], texts[i][: len(prompts[i]) + step])
                    for row, i in enumerate(kept)
                ):
                    return False
                if step == 0:
                    # As a batch drops, repeats and reorders its rows.
                    order = [*reversed(range(len(group))), 0]
                    rows.select(np.array(order))
                    kept = [group[row] for row in order]
                if len(prompts[0]) + step < len(texts[0]):
                    rows.append(np.array([texts[i][len(prompts[i]) + step] for i in kept]))
    except Exception as error:
        if not is_of_architecture(error):
            raise
        # An architecture without such a cache says so in its own way.
        return False
    return True


def _close(head: SlicedHead, hidden: Tensor, text: np.ndarray) -> bool:
    plain = head.plain_last(text)
    ((_, _, logits),) = head.logits_in_slices(hidden)
    likely = plain.topk(min(LIKELY_TOKENS, len(plain))).indices
    found = torch.log_softmax(logits[0], 0)[likely]
    difference = (found - torch.log_softmax(plain, 0)[likely]).abs().max()
    return bool(difference <= tolerance(head.model.dtype))
