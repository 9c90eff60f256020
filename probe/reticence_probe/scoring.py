"""Scoring: every record under both models, block by block, with what can go wrong on the way."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .batches import plan_batches
from .control import is_planted, raise_true_tokens
from .errors import ProbeFailure
from .events import Events
from .job import MODELS, Decoding
from .models.load import LoadedModel
from .models.memory import attempt
from .models.statistics import TokenStatistics
from .own_reading import read_own_way
from .parts import Parts
from .text.records import Record


@dataclass(frozen=True)
class Plan:
    """What is scored: all records in one list, blocks of indices into it, and the limits.

    The first ``control_blocks`` blocks run whatever the time.
    """

    records: Sequence[Record]
    blocks: Sequence[np.ndarray]
    control_blocks: int
    schemes: Sequence[Decoding]
    tokens_per_batch: int
    minutes: float


class OutOfTime(Exception):
    """The limit came inside a block; what was scored of it is not a random sample."""


class Scorer:
    """Runs a plan. ``load(name)`` gives a model when it is needed, ``release()`` frees them all.

    With ``together`` both models stay loaded and each block is scored under both before the next;
    otherwise one model after the other, the first one for half of the time.
    """

    def __init__(
        self,
        plan: Plan,
        parts: Parts,
        load: Callable[[str], LoadedModel],
        release: Callable[[], None],
        together: bool,
        events: Events,
    ) -> None:
        self._plan = plan
        self._parts = parts
        self._load = load
        self._release = release
        self._together = together
        self._events = events
        self._budget = dict.fromkeys(MODELS, plan.tokens_per_batch)
        self._done = dict.fromkeys(MODELS, 0)
        self._lengths = [len(record.token_ids) for record in plan.records]

    def run(self) -> list[int]:
        """Blocks that are finished under both models, in order.

        Raises ``out-of-memory``, ``non-finite-logits``, and what loading raises.
        """
        started = time.monotonic()
        seconds = self._plan.minutes * 60
        blocks = range(len(self._plan.blocks))
        if self._together:
            self._pass(blocks, MODELS, started + seconds)
        else:
            self._pass(blocks, ("tuned",), started + seconds / 2)
            self._release()
            there = [block for block in blocks if self._parts.has(block, "tuned")]
            self._pass(there, ("base",), started + seconds)
        finished = [
            block for block in blocks if all(self._parts.has(block, model) for model in MODELS)
        ]
        if len(finished) < len(self._plan.blocks):
            left = sum(len(block) for block in self._plan.blocks)
            left -= sum(len(self._plan.blocks[block]) for block in finished)
            self._events.warning("score", "time-limit", count=left)
        return finished

    def _pass(self, blocks: Sequence[int], models: Sequence[str], deadline: float) -> None:
        for block in blocks:
            for model in models:
                if self._parts.has(block, model):
                    self._done[model] += len(self._plan.blocks[block])
                    continue
                limit = float("inf") if block < self._plan.control_blocks else deadline
                try:
                    self._score_block(block, model, limit)
                except OutOfTime:
                    return

    def _score_block(self, block: int, model: str, deadline: float) -> None:
        # Scored whole before the part is opened: a stopped or failed block leaves nothing.
        scored = list(self._batches(block, model, deadline))
        self._parts.write(block, model, self._plan.records, scored)

    def _batches(
        self, block: int, model: str, deadline: float
    ) -> Iterator[tuple[list[int], TokenStatistics]]:
        indices = self._plan.blocks[block]
        waiting = deque(plan_batches(indices, self._lengths, self._budget[model]))
        loaded = self._load(model)
        while waiting:
            if time.monotonic() > deadline:
                raise OutOfTime
            statistics = self._try(loaded, waiting[0], model)
            if statistics is None:
                left = [index for batch in waiting for index in batch]
                waiting = deque(self._smaller(left, waiting[0], model))
                continue
            batch = waiting.popleft()
            self._done[model] += len(batch)
            self._events.progress("score", self._done[model], len(self._plan.records), model=model)
            yield batch, statistics

    def _try(self, loaded: LoadedModel, batch: list[int], model: str) -> TokenStatistics | None:
        """Statistics of a batch, or None when memory did not suffice for it."""
        records = [self._plan.records[index] for index in batch]
        planted = [is_planted(record, model) for record in records]

        def statistics() -> TokenStatistics:
            with loaded.active():
                found = loaded.head.statistics(
                    [record.token_ids for record in records],
                    self._plan.schemes,
                    planted=planted,
                    plant=raise_true_tokens if any(planted) else None,
                )
                if model == "tuned":
                    read_own_way(loaded.head, records, self._plan.schemes, found)
                return found

        try:
            return attempt(statistics)
        except ProbeFailure as failure:
            failure.model = model
            raise

    def _smaller(self, indices: list[int], failed: list[int], model: str) -> list[list[int]]:
        if len(failed) == 1:
            raise ProbeFailure("out-of-memory", task="score", model=model)
        longest = self._lengths[failed[0]]
        # Half of what was tried: the budget itself may be far above what a batch filled.
        tried = min(self._budget[model], longest * len(failed))
        self._budget[model] = max(1, tried // 2)
        self._events.warning("score", "batch-halved", model=model, count=self._budget[model])
        return plan_batches(indices, self._lengths, self._budget[model])
