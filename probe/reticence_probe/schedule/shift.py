"""One task's blocks and the workers on them: who runs which next, and what comes of it."""

from __future__ import annotations

import heapq
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing import connection
from typing import Any, Protocol

from ..contract.errors import ProbeFailure
from ..contract.events import Events
from ..contract.job import MODELS
from ..models.store import ModelStore
from ..storage.parts import PartStore
from .deadline import Deadline
from .runner import Work
from .serving import Pipe, packed

# A block under one model, in the plan's order: (block, index of the model).
Item = tuple[int, int]
# Codes of failures that another device may not have.
OF_DEVICE = ("out-of-memory", "memory-needed")
# Seconds that a worker has to end by itself.
GRACE_SECONDS = 5


class Process(Protocol):
    def join(self, timeout: float, /) -> None: ...

    def is_alive(self) -> bool: ...

    def kill(self) -> None: ...


@dataclass(eq=False)
class Worker:
    process: Process
    pipe: Pipe
    number: int
    item: Item | None = None
    # Units of the block at hand.
    done: int = 0
    # The model that it holds, of a worker that can hold one only.
    holds: str | None = None
    apart: bool = False
    work: int = -1


@dataclass
class _Progress:
    """Finished units by model and audit."""

    totals: Counter[str | None] = field(default_factory=Counter)
    done: Counter[tuple[str, str | None]] = field(default_factory=Counter)


def greet(worker: Worker, store: ModelStore, events: Events, task: str) -> ProbeFailure | None:
    """Waits until a worker has loaded its models; what it died of, if it did. Raises what another
    worker would die of too.
    """
    failure = ProbeFailure("worker-lost", task=task)
    try:
        kind, *given = worker.pipe.recv()
    except (EOFError, OSError):
        kind, given = "lost", []
    if kind == "failed":
        failure = ProbeFailure(**given[0])
        if failure.code not in OF_DEVICE:
            raise failure
    elif kind != "lost":
        checks, worker.apart, worker.holds = given
        store.learn(checks)
        return None
    events.warning(task, "worker-retried")
    return failure


def last_words(crew: Sequence[Worker]) -> ProbeFailure | None:
    """What one of some ranks says it failed of: the others end with it, maybe before it says so."""
    pipes = [worker.pipe for worker in crew]
    end = time.monotonic() + GRACE_SECONDS
    while pipes and (left := end - time.monotonic()) > 0:
        for pipe in [one for one in connection.wait(pipes, left) if one in pipes]:
            try:
                kind, *given = pipe.recv()  # type: ignore[union-attr]
            except (EOFError, OSError):
                pipes.remove(pipe)  # type: ignore[arg-type]
                continue
            if kind == "failed":
                return ProbeFailure(**given[0])
    return None


class Shift:
    """One task's blocks and the workers on them."""

    def __init__(
        self,
        crew: list[Worker],
        work: Work[Any],
        number: int,
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> None:
        self._crew = crew
        self._work = work
        self._number = number
        self._parts = parts
        self._store = store
        self._deadline = deadline
        self._events = events
        self._progress = _Progress()
        self._lost: Counter[Item] = Counter()
        # Workers to come; who takes a lost one's place; what waits until one of the pipes has news.
        self.recruits: list[Worker] = []
        self.replace: Callable[[Worker], None] = lambda _: None
        self.wait: Callable[[Sequence[Any]], Sequence[Any]] = connection.wait
        # Of ranks: what ends with a process, and what starts all anew. Who is next comes first.
        self.watched: Callable[[], Sequence[int]] = list
        self.renew: Callable[[Item | None], None] | None = None
        self.turn: Callable[[Item], tuple[int, ...]] = tuple

    def run(self, blocks: Sequence[int], todo: Sequence[Item]) -> None:
        work, progress = self._work, self._progress
        waiting = list(todo)
        heapq.heapify(waiting)
        left_out = set(todo)
        for block in blocks:
            progress.totals[work.audit(block)] += work.sizes[block]
            for index, model in enumerate(MODELS):
                if (block, index) not in left_out:
                    progress.done[model, work.audit(block)] += work.sizes[block]
        content = packed(work, self._store)
        while True:
            for worker in [one for one in self._crew if one.item is None]:
                # Ranks may have been started anew meanwhile.
                if worker in self._crew:
                    self._give(worker, waiting, content)
            busy = [worker for worker in self._crew if worker.item is not None]
            heard = [*busy, *self.recruits] if waiting else busy
            if not heard:
                if waiting:
                    raise ProbeFailure("worker-lost", task=work.task)
                return
            ready = self.wait([*(worker.pipe for worker in heard), *self.watched()])
            if not ready:
                raise ProbeFailure("worker-lost", task=work.task)
            told = [one for one in heard if one.pipe in ready]
            for worker in told:
                if worker in self.recruits:
                    self._welcome(worker)
                elif worker in self._crew:
                    self._hear(worker, waiting)
            if not told:
                self._lose(busy[0], waiting)

    def _give(self, worker: Worker, waiting: list[Item], content: bytes) -> None:
        """The next block of the plan, of the worker's own model where it holds one only."""
        while waiting:
            own = [one for one in waiting if MODELS[one[1]] == worker.holds]
            item = min(own) if worker.apart and own else min(waiting, key=self.turn)
            timed = item[0] >= self._work.untimed
            left = self._deadline.remaining() if timed else None
            if left is not None and left <= 0:
                self._end_timed(waiting)
                continue
            waiting.remove(item)
            heapq.heapify(waiting)
            worker.item, worker.done = item, 0
            try:
                if worker.work != self._number:
                    worker.pipe.send(("work", content))
                    worker.work = self._number
                worker.pipe.send(("block", item[0], MODELS[item[1]], left))
                return
            except (OSError, ValueError):
                self._lose(worker, waiting)
                return

    def _end_timed(self, waiting: list[Item]) -> None:
        """The time is up: what is left of the plan does not run, but for what has no limit."""
        waiting[:] = [item for item in waiting if item[0] < self._work.untimed]
        heapq.heapify(waiting)

    def _welcome(self, worker: Worker) -> None:
        """A recruit that has loaded its models joins the others; one that died of it does not."""
        self.recruits.remove(worker)
        if greet(worker, self._store, self._events, self._work.task) is None:
            self._crew.append(worker)
        else:
            self.replace(worker)

    def _hear(self, worker: Worker, waiting: list[Item]) -> None:
        try:
            kind, *given = worker.pipe.recv()
        except (EOFError, OSError):
            self._lose(worker, waiting)
            return
        if kind == "progress":
            (worker.done,) = given
            self._tell(worker)
        elif kind == "warning":
            code, fields = given
            self._events.warning(self._work.task, code, **fields)
        elif kind == "failed":
            failure = ProbeFailure(**given[0])
            if failure.code not in OF_DEVICE or self.renew is not None:
                raise failure
            self._lose(worker, waiting, failure)
        else:
            part, checks, worker.apart, worker.holds = given
            assert worker.item is not None
            block, model = worker.item[0], MODELS[worker.item[1]]
            self._store.learn(checks)
            if part is None:
                self._end_timed(waiting)
            else:
                self._parts.save(block, model, part)
                self._progress.done[model, self._work.audit(block)] += self._work.sizes[block]
                worker.done = 0
                self._tell(worker)
            worker.item, worker.done = None, 0

    def _lose(
        self, worker: Worker, waiting: list[Item], failure: ProbeFailure | None = None
    ) -> None:
        """Gives the block of a lost worker back, once."""
        item, worker.item = worker.item, None
        assert item is not None
        if self.renew is not None:
            waiting += [item, *(one.item for one in self._crew if one.item is not None)]
            heapq.heapify(waiting)
            self.renew(item)
            return
        self._crew.remove(worker)
        worker.pipe.close()
        worker.process.kill()
        self._lost[item] += 1
        self.replace(worker)
        if self._lost[item] > 1 or not (self._crew or self.recruits):
            raise failure or ProbeFailure(
                "worker-lost", task=self._work.task, model=MODELS[item[1]]
            )
        self._events.warning(self._work.task, "worker-retried", model=MODELS[item[1]])
        heapq.heappush(waiting, item)

    def _tell(self, worker: Worker) -> None:
        assert worker.item is not None
        block, index = worker.item
        model, audit = MODELS[index], self._work.audit(block)
        under_way = sum(
            one.done
            for one in self._crew
            if one.item is not None
            and one.item[1] == index
            and self._work.audit(one.item[0]) == audit
        )
        self._events.progress(
            self._work.task,
            self._progress.done[model, audit] + under_way,
            self._progress.totals[audit],
            left=self._deadline.remaining() if block >= self._work.untimed else None,
            model=model,
            audit=audit,
        )
