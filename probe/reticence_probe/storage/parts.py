"""Finished blocks, kept on disk until the run is finished, so that a stopped run can resume."""

from __future__ import annotations

from pathlib import Path

from ..contract.errors import ProbeFailure
from .sealed import SealedFiles

PARTS_DIRECTORY = "parts"


class PartStore:
    """One part per block and model, for one task and one plan of it; see ``SealedFiles``."""

    def __init__(self, out: Path, task: str, plan: str) -> None:
        """``plan``: digest of everything that the parts depend on."""
        self._files = SealedFiles(out / PARTS_DIRECTORY / task, plan)

    def has(self, block: int, model: str) -> bool:
        return _name(block, model) in self._files

    def save(self, block: int, model: str, content: bytes) -> None:
        """Raises ``disk-full`` and ``output-unwritable``."""
        self._files.save(_name(block, model), content)

    def load(self, block: int, model: str) -> bytes:
        """Raises ``output-changed`` for a part that existed when the run began but is gone now."""
        content = self._files.load(_name(block, model))
        if content is None:
            raise ProbeFailure("output-changed")
        return content

    def remove(self) -> None:
        self._files.remove()


def _name(block: int, model: str) -> str:
    return f"{block:06d}-{model}"
