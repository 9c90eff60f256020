"""state.json: which tasks of this job are finished in this folder, and with which files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from importlib import metadata
from pathlib import Path
from typing import Any

from . import __version__
from .job import Job
from .tables import FileEntry, digest, write_atomically

STATE_FILE = "state.json"
PACKAGES = ("torch", "transformers", "tokenizers", "peft", "safetensors", "pyarrow", "numpy")


class State:
    """What earlier runs finished. Another job, other inputs or other versions start afresh."""

    def __init__(self, out: Path, job: Job) -> None:
        self._out = out
        self._key = {"job_sha256": job.sha256, "inputs": _inputs_digest(job)}
        stored = self._stored()
        self._tasks = stored["tasks"] if stored and stored.get("key") == self._key else {}
        self.fresh = not self._tasks

    @property
    def inputs(self) -> str:
        """Digest of what the job refers to: sizes and times of its files, and versions."""
        return self._key["inputs"]

    def files(self, task: str) -> dict[str, FileEntry] | None:
        """Files of a finished task, or None when it is not finished or a file has changed."""
        finished = self._tasks.get(task)
        if finished is None:
            return None
        files = {name: FileEntry(**entry) for name, entry in finished["files"].items()}
        return files if all(self._unchanged(name, entry) for name, entry in files.items()) else None

    def info(self, task: str) -> dict[str, Any]:
        return self._tasks[task]["info"]

    def finish(
        self, task: str, files: dict[str, FileEntry], info: dict[str, Any] | None = None
    ) -> None:
        entries = {name: asdict(entry) for name, entry in files.items()}
        self._tasks[task] = {"files": entries, "info": info or {}}
        content = {"key": self._key, "tasks": self._tasks}
        write_atomically(self._out / STATE_FILE, json.dumps(content).encode("ascii"))

    def _unchanged(self, name: str, entry: FileEntry) -> bool:
        path = self._out / name
        return path.is_file() and digest(path) == entry.sha256

    def _stored(self) -> dict[str, Any] | None:
        try:
            return json.loads((self._out / STATE_FILE).read_text("ascii"))
        except (OSError, ValueError):
            return None


def versions() -> dict[str, str]:
    """Versions of everything that can change a number."""
    import platform

    return {
        "reticence_probe": __version__,
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in PACKAGES},
    }


def _inputs_digest(job: Job) -> str:
    files = [file.path for audit in job.audits for of_set in audit.sets.values() for file in of_set]
    files += [file.path for audit in job.audits for file in audit.people]
    if job.pii.sampling is not None and job.pii.sampling.prompts is not None:
        files.append(job.pii.sampling.prompts)
    directories = [job.tuned.path, job.base.path]
    if job.pii.name_model is not None:
        directories.append(job.pii.name_model.path)
    seen = [_stamp(file) for file in files]
    for directory in directories:
        seen += [_stamp(path) for path in sorted(_children(directory))]
    content = json.dumps([seen, versions()], sort_keys=True)
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def _children(directory: Path) -> Iterable[Path]:
    try:
        return list(directory.iterdir())
    except OSError:
        return []


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        status = path.stat()
    except OSError:
        return str(path), -1, -1
    return str(path), status.st_size, status.st_mtime_ns
