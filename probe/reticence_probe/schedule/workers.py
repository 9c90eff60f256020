"""Several devices of one host: a process each, which pull blocks from this one.

What says "processes" here holds for the replicas of a cluster too (schedule/ray.py), whose workers
lie behind another kind of pipe.

The plan, what is kept of it, and every decision stay here; a worker loads the models and asks them.
One worker scores a block as a whole, so the result does not depend on which. A worker may die
(of memory, of a failing GPU): its block is given to another once; if that dies too, the run ends.
Workers may also be the ranks that hold a model between them (ranks.py).
"""

from __future__ import annotations

import heapq
import io
import os
import pickle
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Protocol

import torch

from ..contract.errors import ProbeFailure, is_lack_of_memory
from ..contract.events import Events
from ..contract.job import MODELS
from ..contract.processes import end_with_parent, log_trace
from ..models.load import Loader
from ..models.ranks import SHARDED, Ranks
from ..models.store import ModelStore
from ..storage.parts import PartStore
from .deadline import Clock, Deadline
from .ranks import AgreedDeadline, Place, RankPipe, turn_of
from .runner import BlockRunner, Work, finished_blocks

# A block under one model, in the plan's order: (block, index of the model).
Item = tuple[int, int]
# Codes of failures that another device may not have.
OF_DEVICE = ("out-of-memory", "memory-needed")
# Seconds that a worker has to end by itself.
GRACE_SECONDS = 5
STORE = "store"


@dataclass(frozen=True)
class Recipe:
    """What a worker makes its models of."""

    loader: Loader
    texts: Sequence[Any]
    single_load: bool
    together: bool
    device: str
    seed: int
    threads: int
    out: Path
    place: Place | None = None


class Pipe(Protocol):
    """Both ends of a worker's line; raises EOFError or OSError where the other end is gone."""

    def send(self, message: tuple[Any, ...], /) -> None: ...

    def recv(self) -> tuple[Any, ...]: ...

    def close(self) -> None: ...


class Process(Protocol):
    def join(self, timeout: float, /) -> None: ...

    def is_alive(self) -> bool: ...

    def kill(self) -> None: ...


@dataclass(eq=False)
class _Worker:
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


class Workers:
    """A division of the blocks among processes, one for each of ``devices``.

    ``close`` ends them. ``blocks``: which of a plan's blocks, by their number, are to be run; all,
    unless given.
    """

    def __init__(
        self,
        devices: Sequence[str],
        seed: int,
        threads: int | None,
        out: Path,
        blocks: Callable[[int], Sequence[int]] = range,
    ) -> None:
        self._devices = devices
        self._seed = seed
        self._threads = threads
        self._out = out
        self._blocks = blocks
        self._crew: list[_Worker] = []
        # Those that still load their models.
        self._recruits: list[_Worker] = []
        # Ranks that another one tells what to run.
        self._told: list[SpawnProcess] = []
        # A folder of theirs.
        self._meeting: tempfile.TemporaryDirectory[str] | None = None
        self._started = False
        self._renewed = False
        self._works = 0

    @property
    def devices(self) -> Sequence[str]:
        return self._devices

    def run(
        self,
        work: Work[Any],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> list[int]:
        """Raises ``worker-lost``, and what a worker's models or checks raise."""
        blocks = self._blocks(len(work.sizes))
        ranked = store.loader.ranked
        if ranked is None and store.loader.spreads and self._devices:
            # Each worker would take the memory of all GPUs of this machine.
            return BlockRunner(work, parts, store, deadline, events, blocks).run()
        todo = [
            (block, index)
            for block in blocks
            for index, model in enumerate(MODELS)
            if not parts.has(block, model)
        ]
        if todo:
            with store.untimed():
                # Their memory is the workers'.
                store.release()
                self._start(store, events, work.task)
            if not (self._crew or self._recruits):
                raise ProbeFailure("worker-lost", task=work.task)
            shift = _Shift(self._crew, work, self._next_work(), parts, store, deadline, events)
            self._staff(shift)
            if ranked is not None:
                shift.watched = lambda: [one.sentinel for one in self._processes]
                shift.renew = lambda item: self._renew(store, events, work.task, item)
            if ranked == SHARDED:
                shift.turn = lambda item: turn_of(item, len(self._devices))
            shift.run(blocks, todo)
        return finished_blocks(work, parts, events, blocks)

    def _staff(self, shift: _Shift) -> None:
        """Says what else the shift may draw on. Processes are there from the start, or never."""

    def close(self) -> None:
        workers = [*self._crew, *self._recruits]
        for worker in workers:
            worker.pipe.close()
        for process in self._processes:
            process.join(0 if process in self._told else GRACE_SECONDS)
            if process.is_alive():
                process.kill()
        self._crew.clear()
        self._recruits.clear()
        self._told.clear()
        if self._meeting is not None:
            self._meeting.cleanup()
            self._meeting = None

    @property
    def _processes(self) -> list[Any]:
        return [*(worker.process for worker in (*self._crew, *self._recruits)), *self._told]

    def _renew(self, store: ModelStore, events: Events, task: str, item: Item | None) -> None:
        """Starts all ranks anew, once. Raises ``worker-lost``, or what one of them says it failed
        of."""
        model = None if item is None else MODELS[item[1]]
        failure = _last_words(self._crew)
        for process in self._processes:
            process.kill()
        self.close()
        if failure is not None or self._renewed:
            raise failure or ProbeFailure("worker-lost", task=task, model=model)
        self._renewed = True
        events.warning(task, "worker-retried", **({} if model is None else {"model": model}))
        with store.untimed():
            self._gather(store, events, task)

    def _next_work(self) -> int:
        self._works += 1
        return self._works

    def _start(self, store: ModelStore, events: Events, task: str) -> None:
        """Starts the workers and waits until each has loaded its models, or died of it."""
        if self._started:
            return
        self._started = True
        self._gather(store, events, task)

    def _gather(self, store: ModelStore, events: Events, task: str) -> None:
        spawn = get_context("spawn")
        ranked = store.loader.ranked
        # Where they meet is private to this user, and needs no port.
        if ranked is not None:
            self._meeting = tempfile.TemporaryDirectory(prefix="reticence-")
        threads = self._threads or max(1, torch.get_num_threads() // len(self._devices))
        for number, device in enumerate(self._devices):
            place = None
            if ranked is not None and self._meeting is not None:
                meeting = Path(self._meeting.name) / "ranks"
                place = Place(ranked, number, len(self._devices), meeting)
            ours, theirs = spawn.Pipe()
            recipe = self._recipe(store, device, threads, place)
            is_told = place is not None and place.is_told
            given = (None if is_told else theirs, recipe, first_model(number))
            process = spawn.Process(target=_serve, args=given, daemon=True)
            process.start()
            theirs.close()
            if is_told:
                self._told.append(process)
            else:
                self._crew.append(_Worker(process, ours, number))
        failure: ProbeFailure | None = None
        for worker in list(self._crew):
            if ranked is not None:
                if not self._greet_rank(worker, store, events, task):
                    return
                continue
            found = greet(worker, store, events, task)
            if found is not None:
                failure = found
                self._crew.remove(worker)
        if not self._crew:
            raise failure or ProbeFailure("worker-lost", task=task)

    def _greet_rank(self, worker: _Worker, store: ModelStore, events: Events, task: str) -> bool:
        """Waits until a rank has loaded its part; whether it did, else all were started anew."""
        try:
            # Another rank that ends is one that this waits for.
            lost = [one.sentinel for one in self._processes]
            if worker.pipe not in connection.wait([worker.pipe, *lost]):
                raise EOFError
            kind, *given = worker.pipe.recv()
        except (EOFError, OSError):
            self._renew(store, events, task, None)
            return False
        if kind == "failed":
            raise _failure(given[0])
        checks, worker.apart, worker.holds = given
        store.learn(checks)
        return True

    def _recipe(
        self, store: ModelStore, device: str, threads: int, place: Place | None = None
    ) -> Recipe:
        return Recipe(
            store.loader.on(torch.device(device)),
            store.texts,
            store.single_load,
            store.together,
            device,
            self._seed,
            threads,
            self._out,
            place,
        )


def greet(worker: _Worker, store: ModelStore, events: Events, task: str) -> ProbeFailure | None:
    """Waits until a worker has loaded its models; what it died of, if it did. Raises what another
    worker would die of too.
    """
    failure = ProbeFailure("worker-lost", task=task)
    try:
        kind, *given = worker.pipe.recv()
    except (EOFError, OSError):
        kind, given = "lost", []
    if kind == "failed":
        failure = _failure(given[0])
        if failure.code not in OF_DEVICE:
            raise failure
    elif kind != "lost":
        checks, worker.apart, worker.holds = given
        store.learn(checks)
        return None
    events.warning(task, "worker-retried")
    return failure


def first_model(number: int) -> str:
    """The model that a worker begins with where only one fits: their turn differs."""
    return MODELS[number % len(MODELS)]


class _Shift:
    """One task's blocks and the workers on them."""

    def __init__(
        self,
        crew: list[_Worker],
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
        self.recruits: list[_Worker] = []
        self.replace: Callable[[_Worker], None] = lambda _: None
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
        content = _dumps(work, self._store)
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

    def _give(self, worker: _Worker, waiting: list[Item], content: bytes) -> None:
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

    def _welcome(self, worker: _Worker) -> None:
        """A recruit that has loaded its models joins the others; one that died of it does not."""
        self.recruits.remove(worker)
        if greet(worker, self._store, self._events, self._work.task) is None:
            self._crew.append(worker)
        else:
            self.replace(worker)

    def _hear(self, worker: _Worker, waiting: list[Item]) -> None:
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
            failure = _failure(given[0])
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
        self, worker: _Worker, waiting: list[Item], failure: ProbeFailure | None = None
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

    def _tell(self, worker: _Worker) -> None:
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


def devices_of(device: torch.device, workers: int | None) -> list[str]:
    """The devices of as many ``workers``; None: all GPUs of this host, or the one device."""
    if device.type != "cuda" or device.index is not None:
        # Processes on one processor stand for devices in tests.
        return [str(device)] * (workers or 1)
    count = torch.cuda.device_count()
    return [f"cuda:{number}" for number in range(min(workers or count, count))]


def _last_words(crew: Sequence[_Worker]) -> ProbeFailure | None:
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
                return _failure(given[0])
    return None


def _failure(fields: dict[str, Any]) -> ProbeFailure:
    return ProbeFailure(**fields)


def _dumps(work: Work[Any], store: ModelStore) -> bytes:
    """A plan for a worker, whose own store takes the place of this one's."""
    sink = io.BytesIO()
    pickler = pickle.Pickler(sink, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.persistent_id = lambda one: STORE if one is store else None  # type: ignore[method-assign]
    pickler.dump(work)
    return sink.getvalue()


def _loads(content: bytes, store: ModelStore) -> Work[Any]:
    unpickler = pickle.Unpickler(io.BytesIO(content))
    unpickler.persistent_load = lambda _: store  # type: ignore[method-assign]
    return unpickler.load()


# What follows runs in a worker.


class _Kept:
    """What a store keeps of its checks; this process only tells them."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.contents

    def load(self, name: str) -> bytes | None:
        return self.contents.get(name)

    def save(self, name: str, content: bytes) -> None:
        self.contents[name] = content


class _Told:
    """Events that the coordinator tells for this process."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    def warning(self, _task: str, code: str, **fields: Any) -> None:
        self._pipe.send(("warning", code, fields))

    def progress(self, _task: str, done: int, *_: Any, **__: Any) -> None:
        self._pipe.send(("progress", done))


def _serve(pipe: Pipe | None, recipe: Recipe, first: str) -> None:
    """A worker: loads the models, then asks them block by block, until nobody asks any more.

    ``pipe``: None for a rank that another one tells what to ask.
    """
    end_with_parent()
    try:
        with suppress(EOFError, BrokenPipeError):
            _work(pipe, recipe, first)
    except ProbeFailure as failure:
        log_trace(recipe.out, failure)
        if pipe is not None:
            pipe.send(("failed", failure.fields()))
    except Exception as error:
        log_trace(recipe.out, error)
        if is_lack_of_memory(error) and pipe is not None:
            pipe.send(("failed", {"code": "memory-needed"}))
        # Else its end tells: a failing GPU spoils all that this process could still do.
        os._exit(1)


def _work(coordinator: Pipe | None, recipe: Recipe, first: str) -> None:
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    torch.set_deterministic_debug_mode("warn")
    torch.utils.deterministic.fill_uninitialized_memory = False
    if recipe.device.startswith("cuda"):
        torch.cuda.set_device(recipe.device)
    clock = Clock()
    pipe, loader, ranks = coordinator, recipe.loader, None
    if recipe.place is not None:
        ranks = recipe.place.join(torch.device(recipe.device))
        pipe, loader = RankPipe(coordinator, ranks), loader.shared_by(ranks)
    assert pipe is not None
    store = ModelStore(
        loader,
        recipe.texts,
        _Kept(),
        untimed=clock.stopped,
        single_load=recipe.single_load,
        together=recipe.together,
        # They would have to load the other model at the same time.
        may_part=ranks is None,
    )
    for model in MODELS if recipe.together or recipe.single_load else (first,):
        store.get(model)
    pipe.send(("ready", *_state(store)))
    runner: BlockRunner[Any] | None = None
    while True:
        kind, *given = pipe.recv()
        if kind == "work":
            work = _loads(given[0], store)
            # Parts are the coordinator's; the deadline is set block by block.
            lacked = bool if ranks is None else ranks.any
            runner = BlockRunner(
                work,
                None,
                store,
                Deadline(0, clock),
                _Told(pipe),
                lacked=lacked,  # type: ignore[arg-type]
            )
        else:
            assert runner is not None
            block, model, left = given
            limit = None if left is None else _limit(left, clock, ranks)
            part = runner.part_of(block, model, limit)
            pipe.send(("part", part, *_state(store)))


def _limit(seconds: float, clock: Clock, ranks: Ranks | None) -> Deadline:
    return Deadline(seconds, clock) if ranks is None else AgreedDeadline(seconds, clock, ranks)


def _state(store: ModelStore) -> tuple[dict[str, float], bool, str | None]:
    """Its checks so far, whether it holds one model at a time, and which."""
    return store.checks, not store.together, next(iter(store.loaded), None)
