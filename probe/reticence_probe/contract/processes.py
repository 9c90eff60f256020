"""What processes that this program starts have in common."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import connection, get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Thread
from typing import Any

from .errors import ProbeFailure

LOG_FILE = "probe.log"
# Where no process can be started: no shared memory, too many processes, a system without them.
NO_PROCESS = (OSError, ImportError, NotImplementedError)


def start_process(target: Callable[..., None], *given: Any) -> tuple[SpawnProcess, Connection]:
    """Starts a process that runs ``target(pipe, *given)``; gives it and the other end of ``pipe``.

    ``target``: of a module, which the process imports. Where the process ends before it has read
    what it is given, the pipe ends as well: multiprocessing writes what it is given itself to a
    process that is about to begin, and waits for ever if that ends first. Raises one of NO_PROCESS.
    """
    # Spawned: a forked copy of a process with threads or a GPU may hang.
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    # A daemon ends with this process, whatever that ends of.
    process = spawn.Process(target=_receive, args=(theirs,), daemon=True)
    try:
        process.start()
    finally:
        theirs.close()
    # Whoever asks the process for something finds that it has ended.
    with suppress(OSError):
        ours.send((target, given))
    return process, ours


def _receive(pipe: Connection) -> None:
    end_with_parent()
    try:
        target, given = pipe.recv()
    except (EOFError, OSError):
        return
    target(pipe, *given)


def end_with_parent() -> None:
    """A process that nobody will ask again holds texts: it does not outlive a killed parent."""
    Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(0)


def log_trace(out: Path, error: BaseException) -> None:
    """Where an error came from, without its message, which may quote a record."""
    lines = []
    chain: BaseException | None = error
    while chain is not None:
        name = chain.code if isinstance(chain, ProbeFailure) else type(chain).__name__
        lines.append(name)
        for frame in traceback.extract_tb(chain.__traceback__):
            lines.append(f"  {frame.filename}:{frame.lineno} {frame.name}")
        chain = chain.__cause__ or chain.__context__
    try:
        descriptor = os.open(out / LOG_FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        pass
