"""The recognisers over many texts, beside the process that runs the models.

What is found does not depend on the number of processes: each text is read by itself, and the finds
come in the order of the texts.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context

from ..contract.processes import NO_PROCESS, end_with_parent
from .hit import Hit
from .phone import home, set_home
from .recognisers import find_all, load_recognisers

# A process takes some seconds to begin; below so many characters for each, one core is as fast.
CHARACTERS_FOR_EACH = 2_000_000
# Each takes some 120 MB.
MOST_PROCESSES = 32
BATCH = 32
# No process could be started, or one was killed for memory.
UNABLE = (BrokenProcessPool, *NO_PROCESS)


class Search:
    """Finds values in processes of its own, or in this one where none can be started.

    ``begin`` starts the first while this process still loads its libraries. A search that was not
    begun reads small inputs here.
    """

    def __init__(
        self, most: int | None = None, characters_for_each: int = CHARACTERS_FOR_EACH
    ) -> None:
        """``most``: processes at most, None for one per core."""
        self._most = min(most or cores(), MOST_PROCESSES)
        self._characters_for_each = characters_for_each
        self._pool: ProcessPoolExecutor | None = None
        self._processes = 0

    def begin(self) -> None:
        """Starts a process, which loads the recognisers."""
        with suppress(*UNABLE):
            self._start(1).submit(_load)

    def find(self, texts: Sequence[str]) -> Iterator[list[Hit]]:
        """What find_all gives for each text, in order, for the region that ``phone.settle_home``
        settled. Other processes begin to read at once.
        """
        wanted = min(self._most, sum(map(len, texts)) // self._characters_for_each)
        found: list[Future[list[list[Hit]]]] = []
        try:
            if wanted > max(self._processes, 1):
                self._start(wanted)
            if self._pool is not None:
                for batch in _batches(texts):
                    found.append(self._pool.submit(_find, home(), batch))
        except UNABLE:
            self.close()
        return _in_order(texts, deque(found))

    def close(self) -> None:
        """Ends the processes; finds that were not asked for yet are made in this one."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool, self._processes = None, 0

    def _start(self, processes: int) -> ProcessPoolExecutor:
        if self._pool is not None:
            # It ends once what others wait for is found.
            self._pool.shutdown(wait=False)
        # Spawned: a forked copy of a process with threads or a GPU may hang.
        self._pool = ProcessPoolExecutor(processes, get_context("spawn"), _prepare)
        self._processes = processes
        return self._pool


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(texts), BATCH):
        yield texts[at : at + BATCH]


def _in_order(texts: Sequence[str], found: deque[Future[list[list[Hit]]]]) -> Iterator[list[Hit]]:
    """Lets go of finds as they are given."""
    done = 0
    with suppress(*UNABLE):
        while found:
            future = found.popleft()
            if future.cancelled():
                break
            for hits in future.result():
                yield hits
                done += 1
    # Slower, but the same.
    for text in islice(texts, done, None):
        yield list(find_all(text))


def _prepare() -> None:
    end_with_parent()
    # Presidio's dependencies load these where they can. No recogniser here uses a model, and
    # without them a process starts in a third of the time and a quarter of the memory.
    for name in ("torch", "transformers"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]


def _load() -> None:
    """Returns nothing: a thread of this process would import Presidio to read what it is."""
    load_recognisers()


def _find(region: str | None, texts: Sequence[str]) -> list[list[Hit]]:
    set_home(region)
    return [list(find_all(text)) for text in texts]
