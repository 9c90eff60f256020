"""A calculation beside this process: the GPU need not wait for what is of the data alone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from .processes import NO_PROCESS, start_process

Result = TypeVar("Result")


class Aside(Generic[Result]):
    """What ``run(*given)`` gives, calculated by a process of its own from now on.

    Where none can be started, or it ends without a result, this process calculates it when it is
    asked for. ``run``: of a module, which the other process imports.
    """

    def __init__(self, run: Callable[..., Result], *given: Any) -> None:
        self._run = run
        self._given = given
        self._process: BaseProcess | None = None
        self._results: Connection | None = None
        with suppress(*NO_PROCESS):
            self._process, self._results = start_process(_serve, run, given)

    def result(self) -> Result:
        """Waits for it. Raises what ``run`` raises."""
        results, self._results = self._results, None
        if results is not None:
            with suppress(EOFError, OSError):
                found: Result = results.recv()
                self._end()
                return found
        self._end()
        return self._run(*self._given)

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None


def _serve(results: Connection, run: Callable[..., Any], given: tuple[Any, ...]) -> None:
    results.send(run(*given))
