"""Which tasks of this job are finished in this folder, and with which files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from . import __version__
from .job import Job
from .sealed import SUFFIX, load_sealed, own_digest, save_sealed
from .tables import FileEntry

STATE_FILE = f"state{SUFFIX}"
PACKAGES = ("torch", "transformers", "tokenizers", "peft", "safetensors", "pyarrow", "numpy")


class State:
    """What earlier runs finished. Another job, other inputs or another probe start afresh, and so
    does a state that was changed or cut short."""

    def __init__(self, out: Path, job: Job) -> None:
        self._out = out
        self._inputs = _inputs_digest(job)
        self._purpose = f"state {job.sha256} {self._inputs}"
        stored = load_sealed(out / STATE_FILE, self._purpose)
        self._tasks: dict[str, Any] = {} if stored is None else json.loads(stored)
        self.fresh = not self._tasks

    @property
    def inputs(self) -> str:
        """Digest of what the job refers to, by the stamps of its files, and of the probe itself."""
        return self._inputs

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
        content = json.dumps(self._tasks).encode("ascii")
        save_sealed(self._out / STATE_FILE, self._purpose, content)

    def _unchanged(self, name: str, entry: FileEntry) -> bool:
        return own_digest(self._out / name) == entry.sha256


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
    for directory in (job.tuned.path, job.base.path):
        # Loading reads no folder below; an output folder there would change with every run.
        files += _files_in(directory, "*")
    if job.pii.name_model is not None:
        files += _files_in(job.pii.name_model.path, "**/*")
    content = json.dumps([[_stamp(file) for file in files], versions(), _code_digest()])
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def _files_in(directory: Path, pattern: str) -> list[Path]:
    try:
        return sorted(path for path in directory.glob(pattern) if path.is_file())
    except OSError:
        return []


def _stamp(path: Path) -> tuple[str | int, ...]:
    """Changes with every change of the file: a program can set the time of the last writing back,
    but not that of the last change, and what is put in a file's place is another inode."""
    try:
        status = path.stat()
    except OSError:
        return (str(path),)
    return (
        str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino,
    )  # fmt: skip


@cache
def _code_digest() -> str:
    """Two builds of one release may measure differently."""
    content = hashlib.sha256()
    package = Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        content.update(f"{path.relative_to(package)}\0".encode() + path.read_bytes())
    return content.hexdigest()
