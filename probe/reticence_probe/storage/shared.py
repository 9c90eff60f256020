"""What depends on base and data alone, kept for the audits of other checkpoints."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .sealed import SealedFiles
from .tables import FileEntry, write_atomically

SHARED_DIRECTORY = "shared"
OUTCOME = "outcome"


def has_any(out: Path, task: str) -> bool:
    """Whether an audit of another checkpoint may have kept something of a task."""
    folder = out / SHARED_DIRECTORY / task
    return folder.is_dir() and any(folder.iterdir())


@dataclass(frozen=True)
class SharedOutcome:
    """As the task that found it reports it; see ``Outcome``."""

    files: Mapping[str, FileEntry]
    info: Mapping[str, Any]


class SharedStore:
    """Content under digests of what it depends on, which no checkpoint's weights are part of.

    Like everything that a stopped run leaves, it reveals damage and mix-ups. That nobody plants
    content is for the caller to see to, who brings the folder from one audit to the next.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._directory = out / SHARED_DIRECTORY

    def files(self, task: str, digest: str) -> SealedFiles:
        """Those of one task. ``digest``: of everything that they depend on."""
        # A folder each: opening one removes what was written under another digest.
        return SealedFiles(self._directory / task / digest[:32], digest)

    def keep(self, task: str, digest: str, outcome: SharedOutcome) -> None:
        """Keeps a finished result with its files. Raises ``disk-full``, ``output-unwritable``."""
        kept = self.files(task, digest)
        for name in outcome.files:
            kept.save(name, (self._out / name).read_bytes())
        files = {name: asdict(entry) for name, entry in outcome.files.items()}
        # Last: with it, all is there.
        kept.save(OUTCOME, json.dumps([files, dict(outcome.info)]).encode("ascii"))

    def holds(self, task: str, digest: str) -> bool:
        """Whether a result was kept, of which nothing says that it is whole."""
        return OUTCOME in self.files(task, digest)

    def bring(self, task: str, digest: str) -> SharedOutcome | None:
        """Writes the files of a result and returns it; None if there is none, or a part is gone."""
        kept = self.files(task, digest)
        stored = kept.load(OUTCOME)
        if stored is None:
            return None
        named, info = json.loads(stored)
        files = {name: FileEntry(**entry) for name, entry in named.items()}
        contents = {name: kept.load(name) for name in files}
        for name, content in contents.items():
            digests = hashlib.sha256(content or b"").hexdigest()
            if content is None or digests != files[name].sha256:
                return None
        for name, content in contents.items():
            write_atomically(self._out / name, content or b"")
        return SharedOutcome(files, info)
