"""What every task receives and returns."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import torch

from ..checks.blind import BlindCheck
from ..contract.events import Events
from ..contract.job import Job
from ..models.load import Loader
from ..models.store import ModelStore
from ..pii.kept_finds import FINDS, KeptFinds
from ..pii.search import Search
from ..schedule.deadline import Clock, Deadline
from ..schedule.division import Division, Whole
from ..schedule.runner import Work
from ..storage.parts import PARTS_DIRECTORY, PartStore
from ..storage.sealed import SealedFiles
from ..storage.shared import SharedStore
from ..storage.state import Key
from ..storage.tables import FileEntry, table_schema
from .audit_data import AuditData
from .inspect import Inspection
from .keys import base_keys


@dataclass(frozen=True)
class Outcome:
    """``files``: those that the task wrote; ``info``: its part of the manifest, kept in the state;
    ``complete``: whether no time limit cut it short.
    """

    files: Mapping[str, FileEntry] = field(default_factory=dict)
    info: Mapping[str, Any] = field(default_factory=dict)
    complete: bool = True


@dataclass(frozen=True)
class Planned:
    """What a task asks of the models, and what an earlier run has kept of the answers."""

    work: Work[Any]
    parts: PartStore

    def held(self, model: str) -> int:
        """Units that are finished."""
        sizes = enumerate(self.work.sizes)
        return sum(size for block, size in sizes if self.parts.has(block, model))


class Context:
    """One run: the job, its data and models, and what its tasks share."""

    def __init__(
        self,
        job: Job,
        inspection: Inspection,
        keys: Mapping[str, Key],
        out: Path,
        events: Events,
        share: bool = False,
        search: Search | None = None,
        division: Division | None = None,
        inputs: str | None = None,
    ) -> None:
        """``keys``: task → what its result depends on. ``share``: keep what depends on base and
        data alone for other audits, and use what they kept. ``search``: one that has begun.
        ``division``: who runs the blocks; unless given, this process. ``inputs``: see task_keys.
        """
        self.job = job
        self.inspection = inspection
        self.out = out
        self.events = events
        self.data = AuditData(job, inspection, events, search, out)
        self.clock = Clock()
        self.deadline = Deadline(job.limits.minutes * 60, self.clock)
        self._keys = keys
        self._division = division or Whole()
        self._inputs = inputs
        self._planned: dict[str, Planned] = {}
        self.shared = SharedStore(out) if share else None
        # Checks that go on beside other tasks, once they have begun.
        self.blind: list[BlindCheck] | None = None

    def plan(self, task: str, make: Callable[[Context], Planned]) -> Planned:
        """Plans a task before its turn; ``take`` hands the plan to the task."""
        if task not in self._planned:
            self._planned[task] = make(self)
        return self._planned[task]

    def take(self, task: str, make: Callable[[Context], Planned]) -> Planned:
        """The plan of a task, made now if nobody has asked for it. It is not kept: a plan holds
        prompts and alternatives.
        """
        return self._planned.pop(task, None) or make(self)

    @cached_property
    def store(self) -> ModelStore:
        """The models, each loaded once for all tasks."""
        return ModelStore(
            self.loader(self.inspection.dtype),
            self.data.check_texts,
            self.checks,
            untimed=self.clock.stopped,
            single_load=self.inspection.single_load,
            together=self.inspection.together,
            of_base=self._shared_checks,
        )

    def loader(self, dtype: torch.dtype) -> Loader:
        pair = self.inspection.tokenizers
        base_size = pair.base_size if pair.added_ids else None
        return Loader(
            self.inspection.models,
            self.inspection.device,
            dtype,
            base_size,
            self.inspection.placement.of,
            self.out,
            self.inspection.placement.ranked,
        )

    @cached_property
    def checks(self) -> SealedFiles:
        """Results of the models' checks, for a resumed run."""
        return SealedFiles(self.out / PARTS_DIRECTORY / "checks", self.digest("score"))

    def keep_finds(self) -> None:
        """Uses what an earlier run found in the records, and keeps what this one finds, for a
        resumed run and, where that is shared, for other audits.
        """
        if not self.job.looks_for_values:
            return
        if self.shared is not None:
            files = self.shared.files(FINDS, self.base_digest("inventory"))
        else:
            files = SealedFiles(self.out / PARTS_DIRECTORY / FINDS, self.digest("inventory"))
        self.data.kept_finds = KeptFinds(files)

    @property
    def _shared_checks(self) -> SealedFiles | None:
        """The same of the base, for other audits."""
        if self.shared is None:
            return None
        return self.shared.files("checks", self.base_digest("score"))

    def parts(self, task: str, *plan: bytes) -> PartStore:
        """``plan``: what the parts depend on besides the task's key."""
        shared = {}
        if self.shared is not None:
            shared["base"] = self.shared.files(f"{task}-base", self.base_digest(task, *plan))
        return PartStore(self.out, task, self.digest(task, *plan), shared)

    def run_blocks(self, planned: Planned, deadline: Deadline) -> list[int]:
        """Blocks that are finished under both models; see Division."""
        work, parts = planned.work, planned.parts
        return self._division.run(work, parts, self.store, deadline, self.events)

    def key(self, task: str) -> Key:
        """What a task's result depends on."""
        return self._keys[task]

    def digest(self, task: str, *plan: bytes) -> str:
        """Digest of everything that a task's result depends on, and of its plan."""
        return _digest_of(task, self._keys[task], plan)

    def base_digest(self, task: str, *plan: bytes) -> str:
        """The same of what the result says of base and data, whatever the checkpoint's weights."""
        return _digest_of(task, self._base_keys[task], plan)

    @cached_property
    def _base_keys(self) -> Mapping[str, Key]:
        inspection = self.inspection
        tuned = inspection.models["tuned"]
        adapter = tuned.adapter
        found = {
            "dtype": inspection.dtype_name,
            "single_load": inspection.single_load,
            "context": inspection.context,
            "vocabulary": {name: model.vocabulary for name, model in inspection.models.items()},
            "tokenizer": inspection.tokenizers.report(),
            "rows": None if adapter is None else adapter.embedding_rows,
            "chat_template": inspection.report["chat_template"],
        }
        return base_keys(self.job, inspection.device_name, found, self._inputs)


def _digest_of(task: str, key: Key, plan: Iterable[bytes]) -> str:
    content = hashlib.sha256(json.dumps([task, dict(key)]).encode("ascii"))
    for piece in plan:
        content.update(len(piece).to_bytes(8, "big") + piece)
    return content.hexdigest()


def columns_of(
    table: str, rows: Sequence[Any], given: Mapping[str, Iterable[int]] | None = None
) -> dict[str, list[Any]]:
    """Rows (objects with an attribute per column) as columns; ``given``: columns that the rows
    lack.
    """
    given = given or {}
    return {
        name: list(given[name]) if name in given else [getattr(row, name) for row in rows]
        for name in table_schema(table).names
    }
