"""The time limit, shared by the tasks that it cuts short."""

from __future__ import annotations

import time


class Deadline:
    """``limits.minutes`` from the first ``start`` on: scoring starts it, later tasks get the rest.

    A resumed run has the whole limit again, for what is left.
    """

    def __init__(self, minutes: float) -> None:
        self._seconds = minutes * 60
        self._end: float | None = None

    def start(self) -> None:
        if self._end is None:
            self._end = time.monotonic() + self._seconds

    def remaining(self) -> float:
        """Seconds, not below 0."""
        self.start()
        assert self._end is not None
        return max(0.0, self._end - time.monotonic())
