"""The time limit: seconds of measuring, not counting the loading of models."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """Counts seconds while it is not stopped."""

    def __init__(self) -> None:
        self._lost = 0.0
        self._stopped_at: float | None = None

    def now(self) -> float:
        at = time.monotonic() if self._stopped_at is None else self._stopped_at
        return at - self._lost

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Stops the clock inside the block. If nested, the outermost block counts."""
        if self._stopped_at is not None:
            yield
            return
        self._stopped_at = time.monotonic()
        try:
            yield
        finally:
            self._lost += time.monotonic() - self._stopped_at
            self._stopped_at = None


class Deadline:
    """``seconds`` from the first ``start`` or ``remaining`` on.

    A resumed run gets the whole limit again for the remaining work.
    """

    def __init__(self, seconds: float, clock: Clock | None = None) -> None:
        self._seconds = seconds
        self._clock = clock or Clock()
        self._end: float | None = None

    def start(self) -> None:
        if self._end is None:
            self._end = self._clock.now() + self._seconds

    def remaining(self) -> float:
        """Seconds, never below 0."""
        self.start()
        assert self._end is not None
        return max(0.0, self._end - self._clock.now())

    def share(self, tasks: int, least: float = 0.0) -> Deadline:
        """A deadline for one of ``tasks`` that share the remaining time, but at least the fraction
        ``least`` of the whole limit.
        """
        return Deadline(max(self.remaining() / tasks, least * self._seconds), self._clock)
