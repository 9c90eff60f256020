"""Ranks that hold the models between them (models/ranks.py), as workers of one coordinator.

Fully sharded, each rank pulls blocks as any worker does, and gathers with the others meanwhile.
Tensor parallel, the first rank pulls them and tells the others, so that all run the same. If one is
lost, the others cannot go on: all are started anew, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import connection
from pathlib import Path
from typing import Any

import torch

from ..models.ranks import TENSOR, Ranks
from .deadline import Clock, Deadline

# Seconds that a rank which has nothing to do waits for work before it asks the others again.
IDLE_SECONDS = 0.01


@dataclass(frozen=True)
class Place:
    """Which of the ranks a worker is, and where they meet."""

    kind: str
    rank: int
    count: int
    meeting: Path

    @property
    def is_told(self) -> bool:
        """Whether another rank tells this one what to run."""
        return self.kind == TENSOR and self.rank > 0

    def join(self, device: torch.device) -> Ranks:
        return Ranks(self.kind, self.rank, self.count, device, self.meeting)


class RankPipe:
    """What a rank hears of the coordinator; takes part in what the other ranks do meanwhile."""

    def __init__(self, pipe: connection.Connection | None, ranks: Ranks) -> None:
        """``pipe``: None for a rank that takes its orders from the first one."""
        self._pipe = pipe
        self._ranks = ranks

    def recv(self) -> Any:
        """Raises EOFError where nobody asks any more."""
        if self._ranks.kind == TENSOR:
            return self._ranks.told(None if self._pipe is None else self._pipe.recv())
        assert self._pipe is not None
        while not self._pipe.poll():
            if not self._ranks.idle():
                self._pipe.poll(IDLE_SECONDS)
        return self._pipe.recv()

    def send(self, message: Any) -> None:
        if self._pipe is not None:
            self._pipe.send(message)


class AgreedDeadline(Deadline):
    """Ranks that run the same stop at the same batch."""

    def __init__(self, seconds: float, clock: Clock, ranks: Ranks) -> None:
        super().__init__(seconds, clock)
        self._ranks = ranks

    def remaining(self) -> float:
        return self._ranks.least(super().remaining())


def turn_of(item: tuple[int, int], count: int) -> tuple[int, int, int]:
    """As many blocks under one model as there are ranks, then the same under the other: a rank that
    runs another model than the rest only gathers meanwhile.
    """
    block, model = item
    return (block // count, model, block)
