"""Who runs the blocks of a plan: this process all of them or its shard, or others before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from ..contract.events import Events
from ..models.store import ModelStore
from ..storage.parts import PartStore
from .deadline import Deadline
from .runner import BlockRunner, Work, finished_blocks


class Division(Protocol):
    @property
    def devices(self) -> Sequence[str]:
        """Those of the processes that it starts; none where this one runs the blocks."""
        ...

    def run(
        self,
        work: Work[Any],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> list[int]:
        """Has the blocks run that are this program's to run; those of them that count, in order."""
        ...


class Whole:
    """This process runs every block."""

    devices: Sequence[str] = ()

    def run(
        self,
        work: Work[Any],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> list[int]:
        return BlockRunner(work, parts, store, deadline, events).run()


@dataclass(frozen=True)
class Shard:
    """Every ``of``-th block, from the ``number``-th on, which counts from 1.

    Each shard's blocks are spread over the whole plan: shards that a time limit cuts at about the
    same place leave a beginning of it.
    """

    number: int
    of: int
    devices: ClassVar[Sequence[str]] = ()

    def blocks(self, count: int) -> Sequence[int]:
        return range(self.number - 1, count, self.of)

    def run(
        self,
        work: Work[Any],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> list[int]:
        blocks = self.blocks(len(work.sizes))
        return BlockRunner(work, parts, store, deadline, events, blocks).run()


class Assembled:
    """Others ran the blocks; no model is asked."""

    devices: Sequence[str] = ()

    def run(
        self,
        work: Work[Any],
        parts: PartStore,
        store: ModelStore,
        deadline: Deadline,
        events: Events,
    ) -> list[int]:
        return finished_blocks(work, parts, events)
