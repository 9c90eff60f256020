"""The recognisers over many texts, on all cores where there is enough to read.

What is found does not depend on the number of processes: each text is read by itself, and the finds
come in the order of the texts.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from .hit import Hit
from .phone import home, set_home
from .recognisers import find_all

# A process takes some seconds to begin; below so many characters for each, one core is as fast.
CHARACTERS_FOR_EACH = 2_000_000
# Each takes some 120 MB.
MOST_PROCESSES = 32
BATCH = 32


def find_everywhere(
    texts: Sequence[str], most: int | None = None, characters_for_each: int = CHARACTERS_FOR_EACH
) -> Iterator[list[Hit]]:
    """Yields what find_all gives for each text, in order.

    ``most``: processes at most, None for one per core. Small inputs are read in this process, and
    so is what is left where processes cannot be started or die.
    """
    processes = min(most or cores(), MOST_PROCESSES, sum(map(len, texts)) // characters_for_each)
    done = 0
    if processes > 1:
        try:
            for hits in _in_processes(texts, processes):
                yield hits
                done += 1
        except (BrokenProcessPool, OSError):
            # No shared memory, too many processes, or killed for memory: slower, but the same.
            pass
    for text in islice(texts, done, None):
        yield list(find_all(text))


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_processes(texts: Sequence[str], processes: int) -> Iterator[list[Hit]]:
    # Spawned: a forked copy of a process with threads or a GPU may hang.
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _prepare, (home(),))
    batches = (texts[at : at + BATCH] for at in range(0, len(texts), BATCH))
    try:
        for found in pool.map(_find, batches):
            yield from found
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepare(region: str | None) -> None:
    # Presidio's dependencies load these where they can. No recogniser here uses a model, and
    # without them a process starts in a third of the time and a quarter of the memory.
    for name in ("torch", "transformers"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    set_home(region)


def _find(texts: Sequence[str]) -> list[list[Hit]]:
    return [list(find_all(text)) for text in texts]
