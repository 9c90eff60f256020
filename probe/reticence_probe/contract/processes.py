"""What processes that this program starts have in common."""

from __future__ import annotations

import os
import traceback
from multiprocessing import connection, parent_process
from pathlib import Path
from threading import Thread

from .errors import ProbeFailure

LOG_FILE = "probe.log"
# Where no process can be started: no shared memory, too many processes, a system without them.
NO_PROCESS = (OSError, ImportError, NotImplementedError)


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
