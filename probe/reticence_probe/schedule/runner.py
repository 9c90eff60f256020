"""Blocks of work under both models: what a time or memory limit leaves is a random sample.

A task says what it asks of a model and what it keeps of the answers (``Work``). Everything that can
go wrong is handled here, once for all tasks: a stopped run, the end of the time limit, and a lack
of memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from typing import Any, Generic, Protocol, TypeVar

from ..contract.errors import ProbeFailure
from ..contract.events import Events
from ..contract.job import MODELS
from ..models.load import LoadedModel
from ..models.memory import attempt
from ..models.store import ModelStore
from ..storage.parts import PartStore
from .deadline import Deadline

Answer = TypeVar("Answer")


class Work(Protocol[Answer]):
    """What a task asks of both models.

    An item is a number that identifies what the task asks: a record, or a question of a block.
    """

    @property
    def task(self) -> str: ...

    @property
    def sizes(self) -> Sequence[int]:
        """Size of each block, in the unit in which progress is reported."""
        ...

    @property
    def tokens(self) -> int:
        """About how many tokens a model reads and writes for all blocks. It only weighs the task's
        progress against that of others.
        """
        ...

    @property
    def untimed(self) -> int:
        """Number of first blocks that run regardless of the time limit."""
        ...

    @property
    def room(self) -> int:
        """Tokens that a batch may fill at first."""
        ...

    def items(self, block: int) -> Sequence[int]: ...

    def audit(self, block: int) -> str | None:
        """The audit under which a block's progress is reported; None: under the task as a whole."""
        ...

    def batches(
        self, block: int, items: Sequence[int], name: str, room: int
    ) -> list[list[int]]: ...

    def filled(self, block: int, batch: Sequence[int]) -> int:
        """Tokens that a batch fills, padding included."""
        ...

    def can_be_smaller(self, block: int, batch: Sequence[int], room: int) -> bool:
        """Whether less ``room`` makes the batch take less memory."""
        ...

    def ask(
        self, block: int, batch: Sequence[int], name: str, model: LoadedModel, room: int
    ) -> Answer: ...

    def part(self, block: int, name: str, answers: Sequence[tuple[Sequence[int], Answer]]) -> bytes:
        """Serialises what is kept of a finished block: its batches, each with its answer."""
        ...


def finished_blocks(
    work: Work[Any], parts: PartStore, events: Events, blocks: Iterable[int] | None = None
) -> list[int]:
    """Blocks that are finished under both models, up to the first of ``blocks`` (all, unless given)
    that is not. What ran them, and in which order, does not matter: what counts is a beginning of
    the plan's order, and so a random sample. Warns of what is left.
    """
    planned = range(len(work.sizes)) if blocks is None else list(blocks)
    finished = list(
        takewhile(lambda block: all(parts.has(block, model) for model in MODELS), planned)
    )
    left = sum(work.sizes[block] for block in planned[len(finished) :])
    if left:
        events.warning(work.task, "time-limit", count=left)
    return finished


class _OutOfTime(Exception):
    """Time ran out within a block; its finished part is not a random sample and is dropped."""


class _NotTogether(Exception):
    """Holding both models at once leaves too little memory."""


class BlockRunner(Generic[Answer]):
    """Runs a task's blocks: each under both models before the next one, or, if only one model fits
    into memory, all under one model and then the other, the first for half of the time.
    """

    def __init__(
        self,
        work: Work[Answer],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
        blocks: Sequence[int] | None = None,
        lacked: Callable[[bool], bool] = bool,
    ) -> None:
        """``blocks``: those to run, in their order; all, unless given. ``lacked``: whether memory
        counts as too little for a batch, from whether it was here.
        """
        self._work = work
        self._blocks = range(len(work.sizes)) if blocks is None else blocks
        self._parts = parts
        self._store = store
        self._deadline = deadline
        self._events = events
        self._lacked = lacked
        self._room = dict.fromkeys(MODELS, work.room)
        # Finished units by model and audit, and all units by audit.
        self._done: Counter[tuple[str, str | None]] = Counter()
        self._totals: Counter[str | None] = Counter()
        for block in self._blocks:
            self._totals[work.audit(block)] += work.sizes[block]

    def run(self) -> list[int]:
        """Blocks that are finished under both models, see ``finished_blocks``.

        Raises ``out-of-memory``, what the work raises, and what loading raises.
        """
        everything = self._blocks
        if self._store.together:
            try:
                self._pass(everything, MODELS, 0.0)
            except _NotTogether:
                self._part_models()
        if not self._store.together:
            first, second = self._store.order()
            self._pass(everything, (first,), self._deadline.remaining() / 2)
            self._pass([b for b in everything if self._parts.has(b, first)], (second,), 0.0)
        return finished_blocks(self._work, self._parts, self._events, everything)

    def _pass(self, blocks: Sequence[int], models: Sequence[str], reserve: float) -> None:
        """Runs until the first block for which there is not enough time. ``reserve``: seconds of it
        that are left for others.
        """
        for key in [key for key in self._done if key[0] in models]:
            del self._done[key]
        for block in blocks:
            for model in models:
                held = self._parts.has(block, model)
                if not held:
                    limit = None if block < self._work.untimed else reserve
                    try:
                        part = self._run_block(block, model, limit)
                    except _OutOfTime:
                        return
                    except ProbeFailure as failure:
                        failure.task = failure.task or self._work.task
                        failure.model = failure.model or model
                        raise
                    # Saved only once complete: a block that is stopped or fails leaves nothing.
                    self._parts.save(block, model, part)
                self._done[model, self._work.audit(block)] += self._work.sizes[block]
                if held:
                    self._tell(block, model, 0)
                # Loading the second model may have shown it: the first was given up for it.
                if len(models) > 1 and not self._store.together:
                    raise _NotTogether

    def part_of(self, block: int, name: str, deadline: Deadline | None) -> bytes | None:
        """One block under one model; None where the time, if it has a limit, was up before its end.

        What both models together have no memory for is run by one after the other. Raises like
        ``run``.
        """
        if deadline is not None:
            self._deadline = deadline
        self._done.clear()
        while True:
            try:
                return self._run_block(block, name, None if deadline is None else 0.0)
            except _OutOfTime:
                return None
            except _NotTogether:
                self._part_models()
            except ProbeFailure as failure:
                failure.task = failure.task or self._work.task
                failure.model = failure.model or name
                raise

    def _part_models(self) -> None:
        self._events.warning(self._work.task, "models-apart")
        self._room = dict.fromkeys(MODELS, self._work.room)

    def _run_block(self, block: int, name: str, reserve: float | None) -> bytes:
        work = self._work
        items = work.items(block)
        model = self._store.get(name)
        answers: list[tuple[Sequence[int], Answer]] = []
        done = 0
        waiting = work.batches(block, items, name, self._room[name])
        while waiting:
            left = None if reserve is None else self._deadline.remaining() - reserve
            if left is not None and left <= 0:
                raise _OutOfTime
            batch = waiting[0]
            answer = self._ask(block, batch, name, model)
            if answer is None:
                rest = [item for batch in waiting for item in batch]
                self._halve(block, batch, name)
                waiting = work.batches(block, rest, name, self._room[name])
                continue
            waiting.pop(0)
            answers.append((batch, answer))
            done += len(batch)
            self._tell(block, name, work.sizes[block] * done // len(items), left)
        return work.part(block, name, answers)

    def _tell(self, block: int, name: str, done: int, left: float | None = None) -> None:
        """Reports ``done`` units of a block beside those of the finished ones. ``left``: seconds
        until the time limit; None where none holds.
        """
        audit = self._work.audit(block)
        self._events.progress(
            self._work.task,
            self._done[name, audit] + done,
            self._totals[audit],
            left=left,
            model=name,
            audit=audit,
        )

    def _ask(
        self, block: int, batch: Sequence[int], name: str, model: LoadedModel
    ) -> Answer | None:
        """None if there was not enough memory."""

        def ask() -> Answer:
            with model.active():
                return self._work.ask(block, batch, name, model, self._room[name])

        answer = attempt(ask)
        return None if self._lacked(answer is None) else answer

    def _halve(self, block: int, failed: Sequence[int], name: str) -> None:
        if not self._work.can_be_smaller(block, failed, self._room[name]):
            if self._store.can_part:
                self._store.part()
                raise _NotTogether
            raise ProbeFailure("out-of-memory")
        # Half of what was tried: the room itself may be far more than a batch filled.
        tried = min(self._room[name], self._work.filled(block, failed))
        self._room[name] = max(1, tried // 2)
        self._events.warning(self._work.task, "batch-halved", model=name, count=self._room[name])
