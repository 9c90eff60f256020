"""Which tasks are finished in this folder, with which files, and what each result depends on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .sealed import SUFFIX, load_sealed, own_digest, save_sealed
from .tables import FileEntry

STATE_FILE = f"state{SUFFIX}"
PURPOSE = "state"
# Why something is measured again although no key changed: a file of the result changed, or the time
# limit that had cut it short.
OUTPUT, LIMIT = "output", "limit"

# What a result depends on, by a word that says what changed.
Key = Mapping[str, str]


class State:
    """What earlier runs finished. A state that was changed or truncated counts as missing."""

    def __init__(self, out: Path) -> None:
        self._out = out
        stored = load_sealed(out / STATE_FILE, PURPOSE)
        self._tasks: dict[str, Any] = {} if stored is None else json.loads(stored)

    def why_again(self, task: str, key: Key, minutes: float) -> str | None:
        """Why an earlier result no longer holds; None if it holds, or there is none.

        ``minutes``: the time limit, which only matters to a result that an earlier limit cut short.
        """
        finished = self._tasks.get(task)
        if finished is None:
            return None
        for what, digest in key.items():
            if finished["key"].get(what) != digest:
                return what
        if finished["minutes"] not in (None, minutes):
            return LIMIT
        return None if self.unchanged(task) else OUTPUT

    def __contains__(self, task: str) -> bool:
        """Whether an earlier run finished the task; see why_again."""
        return task in self._tasks

    def keep(self, tasks: Iterable[str]) -> None:
        """Forgets the results of all other tasks."""
        self._tasks = {task: self._tasks[task] for task in tasks}

    def files(self, task: str) -> dict[str, FileEntry]:
        return {name: FileEntry(**entry) for name, entry in self._tasks[task]["files"].items()}

    def unchanged(self, task: str) -> bool:
        """Whether every file of a finished task is as it was written."""
        files = self.files(task).items()
        return all(own_digest(self._out / name) == entry.sha256 for name, entry in files)

    def info(self, task: str) -> dict[str, Any]:
        return self._tasks[task]["info"]

    def work(self, task: str) -> dict[str, int]:
        """How much work a finished task was, as it was given to ``finish``."""
        return self._tasks[task].get("work", {})

    def finish(
        self,
        task: str,
        key: Key,
        files: Mapping[str, FileEntry],
        info: Mapping[str, Any] | None = None,
        minutes: float | None = None,
        work: Mapping[str, int] | None = None,
    ) -> None:
        """``minutes``: the time limit, if it cut the result short. ``work``: for the progress of a
        later run.
        """
        self._tasks[task] = {
            "key": dict(key),
            "minutes": minutes,
            "files": {name: asdict(entry) for name, entry in files.items()},
            "info": dict(info or {}),
            "work": dict(work or {}),
        }
        content = json.dumps(self._tasks).encode("ascii")
        save_sealed(self._out / STATE_FILE, PURPOSE, content)
