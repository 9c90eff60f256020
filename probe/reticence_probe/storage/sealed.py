"""What a stopped run leaves for the next one: content sealed by a digest of its purpose, name and
bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from pathlib import Path
from typing import BinaryIO

from .tables import write_atomically, writing_failures

SUFFIX = ".sealed"
# SHA-256 in hex, and a line end.
SEAL_BYTES = 65


class SealedFiles:
    """Named content in a folder of its own, for one purpose (such as a plan).

    Content that was truncated, changed, renamed, or written for another purpose counts as missing,
    and is removed when the folder is opened. The seal has no key: it reveals damage and mix-ups,
    but does not stop somebody who writes seals.
    """

    def __init__(self, directory: Path, purpose: str) -> None:
        self._directory = directory
        self._purpose = purpose
        with writing_failures():
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._names = {name for path in directory.iterdir() if (name := self._keep(path))}

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def load(self, name: str) -> bytes | None:
        """The content under ``name``, or None if there is none or it has changed."""
        return load_sealed(self._path(name), self._purpose) if name in self._names else None

    def save(self, name: str, content: bytes) -> None:
        """Raises ``disk-full`` and ``output-unwritable``."""
        save_sealed(self._path(name), self._purpose, content)
        self._names.add(name)

    def remove(self) -> None:
        self._names = set()
        shutil.rmtree(self._directory, ignore_errors=True)

    def _path(self, name: str) -> Path:
        return self._directory / f"{name}{SUFFIX}"

    def _keep(self, path: Path) -> str | None:
        """The name of the content if its seal holds; anything else is removed."""
        if path.suffix == SUFFIX and load_sealed(path, self._purpose) is not None:
            return path.stem
        remove(path)
        return None


def remove(path: Path) -> None:
    """Removes whatever is at the path, but never the target of a link. Raises
    ``output-unwritable``.
    """
    with writing_failures():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def save_sealed(path: Path, purpose: str, content: bytes) -> None:
    """Writes a sealed file atomically. Raises ``disk-full`` and ``output-unwritable``."""
    seal = _seal(path.name, purpose, content)
    write_atomically(path, f"{seal}\n".encode("ascii") + content)


def load_sealed(path: Path, purpose: str) -> bytes | None:
    """The content of a sealed file, or None if there is no such file or its seal is broken."""
    try:
        with _open_own(path) as file:
            stored = file.read()
    except OSError:
        return None
    seal, content = stored[:SEAL_BYTES], stored[SEAL_BYTES:]
    return content if seal == f"{_seal(path.name, purpose, content)}\n".encode("ascii") else None


def own_digest(path: Path) -> str | None:
    """SHA-256 in hex of a file of this program; None if it is missing, a link, or not a file."""
    try:
        with _open_own(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _open_own(path: Path) -> BinaryIO:
    """Follows no link and waits for no pipe that was put in the file's place. Raises OSError."""
    file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb")
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise OSError("not a regular file")


def _seal(name: str, purpose: str, content: bytes) -> str:
    of_what = json.dumps([purpose, name]).encode("ascii") + b"\n"
    return hashlib.sha256(of_what + content).hexdigest()
