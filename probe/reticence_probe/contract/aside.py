"""A calculation beside this process: the GPU need not wait for what is of the data alone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from .processes import NO_PROCESS, end_with_parent

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
            # Spawned: a forked copy of a process with threads or a GPU may hang.
            spawn = get_context("spawn")
            ours, theirs = spawn.Pipe(duplex=False)
            # A daemon ends with this process, whatever that ends of.
            process = spawn.Process(target=_serve, args=(theirs, run, given), daemon=True)
            process.start()
            theirs.close()
            self._process, self._results = process, ours

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
    end_with_parent()
    results.send(run(*given))
