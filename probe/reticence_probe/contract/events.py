"""events.jsonl: what the probe reports while it works. Codes and numbers only."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from .errors import NO_ROOM, ProbeFailure
from .schemas import validator

EVENTS_FILE = "events.jsonl"
PROGRESS_SECONDS = 0.5
RESERVE_FILE = ".reserve"
RESERVE_BYTES = 64 * 1024

Field = str | int | bool | list[str] | None
Warning = dict[str, Field]


class Events:
    """Appends one line per event to ``DIR/events.jsonl`` and flushes it.

    Every event is checked against ``events.schema.json`` before it is written, so that no free text
    can slip out; a violation is a bug in the probe and raises ``ValueError``. A small reserve file
    is deleted when the disk is full, so that the event that reports it still fits.
    """

    def __init__(self, directory: Path) -> None:
        self._reserve = directory / RESERVE_FILE
        self._last_progress: dict[tuple[Field, ...], float] = {}
        self._warnings: list[Warning] = []
        try:
            if not self._reserve.exists():
                self._reserve.write_bytes(b"\0" * RESERVE_BYTES)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._descriptor = os.open(directory / EVENTS_FILE, flags, 0o600)
        except OSError as error:
            if error.errno in NO_ROOM:
                # A partly written reserve is useless and takes up space.
                self._reserve.unlink(missing_ok=True)
            raise _unwritable(error) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._descriptor)
        self._reserve.unlink(missing_ok=True)

    def start(self, task: str, **fields: Field) -> None:
        self._write(task, "start", fields)

    def done(self, task: str, **fields: Field) -> None:
        self._write(task, "done", fields)

    def warning(self, task: str, code: str, **fields: Field) -> None:
        told = {"code": code, **fields}
        self._write(task, "warning", told)
        kept = {name: value for name, value in told.items() if value is not None}
        self._warnings.append({"task": task, **kept})

    @contextmanager
    def gathered(self) -> Iterator[list[Warning]]:
        """The warnings that are given inside the block, as ``warning`` of signals.schema.json."""
        start, gathered = len(self._warnings), []
        yield gathered
        gathered += self._warnings[start:]

    def error(self, failure: ProbeFailure, task: str = "job") -> None:
        fields = failure.fields()
        self._write(str(fields.pop("task", task)), "error", fields)

    def plan(self, task: str, total: int, done: int = 0, **fields: Field) -> None:
        """Says how much work there is, of which an earlier run has ``done`` some."""
        self._write(task, "plan", {"done": done, "total": total, **fields})

    def progress(
        self, task: str, done: int, total: int, left: float | None = None, **fields: Field
    ) -> None:
        """Writes at most one line every 0.5 s for the same task and fields, but always the last
        one. ``left``: seconds of the time limit that the task has left.
        """
        key = (task, *(value for _, value in sorted(fields.items())))
        now = time.monotonic()
        due = now - self._last_progress.get(key, -PROGRESS_SECONDS) >= PROGRESS_SECONDS
        if due or done == total:
            self._last_progress[key] = now
            seconds = None if left is None else round(left)
            self._write(task, "progress", {"done": done, "total": total, "left": seconds, **fields})

    def _write(self, task: str, kind: str, fields: dict[str, Field]) -> None:
        event = {"v": 1, "t": round(time.time(), 3), "task": task, "kind": kind}
        event |= {name: value for name, value in fields.items() if value is not None}
        if not validator("events").is_valid(event):
            raise ValueError("event outside its schema")
        line = (json.dumps(event, separators=(",", ":")) + "\n").encode("ascii")
        end = os.fstat(self._descriptor).st_size
        try:
            try:
                self._append(line)
            except OSError as error:
                if error.errno not in NO_ROOM or not self._reserve.exists():
                    raise
                os.ftruncate(self._descriptor, end)
                self._reserve.unlink()
                self._append(line)
        except OSError as error:
            # Leave no partial line.
            os.ftruncate(self._descriptor, end)
            raise _unwritable(error) from None

    def _append(self, line: bytes) -> None:
        """A nearly full disk may accept only the first part of a line."""
        while line:
            line = line[os.write(self._descriptor, line) :]


def _unwritable(error: OSError) -> ProbeFailure:
    return ProbeFailure("disk-full" if error.errno in NO_ROOM else "output-unwritable", task="job")
