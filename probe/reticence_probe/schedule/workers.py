"""Several devices of one host: a process each, which pull blocks from this one.

What says "processes" here holds for the replicas of a cluster too (schedule/ray.py), whose workers
lie behind another kind of pipe.

The plan, what is kept of it, and every decision stay here; a worker loads the models and asks them.
One worker scores a block as a whole, so the result does not depend on which. A worker may die
(of memory, of a failing GPU): its block is given to another once; if that dies too, the run ends.
Workers may also be the ranks that hold a model between them (ranks.py).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from multiprocessing import connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

import torch

from ..contract.errors import ProbeFailure
from ..contract.events import Events
from ..contract.job import MODELS
from ..contract.processes import start_process
from ..models.ranks import SHARDED
from ..models.store import ModelStore
from ..storage.parts import PartStore
from .deadline import Deadline
from .ranks import Place, turn_of
from .runner import BlockRunner, Work, finished_blocks
from .serving import Recipe, first_model, serve, serve_told
from .shift import GRACE_SECONDS, Item, Shift, Worker, greet, last_words


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
        self._crew: list[Worker] = []
        # Those that still load their models.
        self._recruits: list[Worker] = []
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
            shift = Shift(self._crew, work, self._next_work(), parts, store, deadline, events)
            self._staff(shift)
            if ranked is not None:
                shift.watched = lambda: [one.sentinel for one in self._processes]
                shift.renew = lambda item: self._renew(store, events, work.task, item)
            if ranked == SHARDED:
                shift.turn = lambda item: turn_of(item, len(self._devices))
            shift.run(blocks, todo)
        return finished_blocks(work, parts, events, blocks)

    def _staff(self, shift: Shift) -> None:
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
        failure = last_words(self._crew)
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
            recipe = self._recipe(store, device, threads, place)
            is_told = place is not None and place.is_told
            target = serve_told if is_told else serve
            process, pipe = start_process(target, recipe, first_model(number))
            if is_told:
                self._told.append(process)
            else:
                self._crew.append(Worker(process, pipe, number))
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

    def _greet_rank(self, worker: Worker, store: ModelStore, events: Events, task: str) -> bool:
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
            raise ProbeFailure(**given[0])
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


def devices_of(device: torch.device, workers: int | None) -> list[str]:
    """The devices of as many ``workers``; None: all GPUs of this host, or the one device."""
    if device.type != "cuda" or device.index is not None:
        # Processes on one processor stand for devices in tests.
        return [str(device)] * (workers or 1)
    count = torch.cuda.device_count()
    return [f"cuda:{number}" for number in range(min(workers or count, count))]
