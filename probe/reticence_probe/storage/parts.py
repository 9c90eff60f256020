"""Finished blocks, kept on disk until the run is finished, so that a stopped run can resume."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..contract.errors import ProbeFailure
from .sealed import SealedFiles

PARTS_DIRECTORY = "parts"


class PartStore:
    """One part per block and model, for one task and one plan of it; see ``SealedFiles``."""

    def __init__(
        self, out: Path, task: str, plan: str, shared: Mapping[str, SealedFiles] | None = None
    ) -> None:
        """``plan``: digest of everything that the parts depend on; ``shared``: model → where its
        parts are kept for other audits, under a digest of what these depend on."""
        self.plan = plan
        self._files = SealedFiles(out / PARTS_DIRECTORY / task, plan)
        self._shared = shared or {}

    def has(self, block: int, model: str) -> bool:
        return _name(block, model) in self._kept(model)

    def save(self, block: int, model: str, content: bytes) -> None:
        """Raises ``disk-full`` and ``output-unwritable``."""
        self._kept(model).save(_name(block, model), content)

    def load(self, block: int, model: str) -> bytes:
        """Raises ``output-changed`` for a part that existed when the run began but is gone now."""
        content = self._kept(model).load(_name(block, model))
        if content is None:
            raise ProbeFailure("output-changed")
        return content

    def remove(self) -> None:
        self._files.remove()

    def _kept(self, model: str) -> SealedFiles:
        return self._shared.get(model, self._files)


def _name(block: int, model: str) -> str:
    return f"{block:06d}-{model}"
