"""The task ``candidates``: every target's alternatives under both models, and the table of them."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..deadline import Deadline
from ..errors import ProbeFailure
from ..events import Events
from ..inspection import Inspection
from ..job import MODELS, Job
from ..models.continuations import continuation_logp, whole_logp
from ..models.head import tolerance
from ..models.load import LoadedModel
from ..models.memory import attempt
from ..models.store import ModelStore
from ..parts import PARTS_DIRECTORY, BlockTables
from ..score_task import model_store
from ..tables import FileEntry, TableWriter, table_schema
from ..text.inventory import Span
from ..text.records import Record, RecordSet
from .pools import AuditPools, Target
from .tokens import Alternatives, CandidateTokeniser

TABLE = "candidates"
PARTS = "candidates"
TARGETS_PER_BLOCK = 16
# Continuations on which the cache is compared with the plain forward when a model is loaded.
CHECKED_CONTINUATIONS = 4

Columns = dict[str, list[Any]]


@dataclass(frozen=True)
class Ranked:
    """``complete``: audit → whether every target of it was ranked under both models."""

    files: dict[str, FileEntry]
    complete: dict[str, bool]

    def info(self) -> dict[str, Any]:
        """As the state keeps it; see generation_counts.py."""
        return {
            "audits": {
                audit: {"candidates_complete": done} for audit, done in self.complete.items()
            }
        }


def rank_candidates(
    job: Job,
    inspection: Inspection,
    sets: dict[str, dict[str, RecordSet]],
    spans: Sequence[Span],
    controls: Sequence[Record],
    inputs: str,
    out: Path,
    deadline: Deadline,
    events: Events,
) -> Ranked:
    """Ranks the targets of every audit in ``sets``, in random order until the deadline.

    ``spans``: the rows of table ``spans``, in order; ``controls``: strings for the start-up checks;
    ``inputs``: digest of what the job refers to. Blocks that an earlier run finished are kept.
    Raises ``out-of-memory``, ``non-finite-logits``, ``self-check-failed``, and what loading raises.
    """
    ranking = _Ranking(job, inspection, sets, spans, events)
    parts = BlockTables(
        out / PARTS_DIRECTORY / PARTS,
        ranking.digest(f"{inputs} {inspection.device_name}"),
        table_schema(TABLE),
    )
    store = model_store(inspection, controls)
    ranking.run(parts, store, deadline, inspection.together)
    store.release()
    finished = [
        block
        for block in range(len(ranking.blocks))
        if all(parts.has(block, model) for model in MODELS)
    ]
    left = sum(map(len, ranking.blocks)) - sum(len(ranking.blocks[block]) for block in finished)
    if left:
        events.warning("candidates", "time-limit", count=left)
    file = f"{TABLE}.arrow"
    entry = _assemble(parts, out / file, finished)
    parts.remove()
    return Ranked({file: entry}, ranking.complete(finished))


class _Ranking:
    """The plan (targets in seeded random blocks) and what runs it."""

    def __init__(
        self,
        job: Job,
        inspection: Inspection,
        sets: dict[str, dict[str, RecordSet]],
        spans: Sequence[Span],
        events: Events,
    ) -> None:
        if job.pii.candidates is None:
            raise RuntimeError("the job asks for no candidates")
        self._job = job
        self._events = events
        self._budget = dict.fromkeys(MODELS, job.scoring.tokens_per_batch)
        self._checked: set[str] = set()
        self._done = dict.fromkeys(MODELS, 0)
        self._asked: dict[int, list[tuple[Target, str, Alternatives]]] = {}
        self._pools: dict[str, AuditPools] = {}
        self._tokenisers: dict[str, CandidateTokeniser] = {}
        targets: list[Target] = []
        for audit in job.audits:
            own = [(at, span) for at, span in enumerate(spans) if span.audit == audit.name]
            pools = AuditPools(own, sets[audit.name], job.pii.candidates, job.seed)
            self._pools[audit.name] = pools
            self._tokenisers[audit.name] = CandidateTokeniser(
                inspection.tokenizers.base,
                chat=audit.data.format == "chat",
                context=inspection.context,
            )
            targets += pools.targets
        order = np.random.default_rng([job.seed, 0xCB]).permutation(len(targets))
        shuffled = [targets[index] for index in order]
        self.blocks = [
            shuffled[start : start + TARGETS_PER_BLOCK]
            for start in range(0, len(shuffled), TARGETS_PER_BLOCK)
        ]

    def digest(self, settings: str) -> str:
        """Two runs with the same digest ask the same in the same blocks."""
        order = [[target.ordinal for target in block] for block in self.blocks]
        content = json.dumps([self._job.sha256, settings, order])
        return hashlib.sha256(content.encode("utf-8")).hexdigest()

    def complete(self, finished: Sequence[int]) -> dict[str, bool]:
        done = {target.ordinal for block in finished for target in self.blocks[block]}
        return {
            name: all(target.ordinal in done for target in pools.targets)
            for name, pools in self._pools.items()
        }

    def run(
        self, parts: BlockTables, store: ModelStore, deadline: Deadline, together: bool
    ) -> None:
        """Both models block by block, or one after the other with half of the time each."""
        blocks = range(len(self.blocks))
        if together:
            self._pass(blocks, MODELS, parts, store, deadline, 0.0)
        else:
            self._pass(blocks, ("tuned",), parts, store, deadline, deadline.remaining() / 2)
            store.release()
            there = [block for block in blocks if parts.has(block, "tuned")]
            self._pass(there, ("base",), parts, store, deadline, 0.0)

    def _pass(
        self,
        blocks: Sequence[int],
        models: Sequence[str],
        parts: BlockTables,
        store: ModelStore,
        deadline: Deadline,
        reserve: float,
    ) -> None:
        for block in blocks:
            for model in models:
                if not parts.has(block, model):
                    columns = self._rank_block(block, model, store, deadline, reserve)
                    if columns is None:
                        return
                    parts.write(block, model, [columns])
                self._done[model] += len(self.blocks[block])

    def _rank_block(
        self, block: int, model: str, store: ModelStore, deadline: Deadline, reserve: float
    ) -> Columns | None:
        """The block's rows, or None when the time is up inside it."""
        columns: Columns = {name: [] for name in table_schema(TABLE).names}
        total = sum(map(len, self.blocks))
        asked = self._questions(block)
        for done, (target, pool, alternatives) in enumerate(asked, start=1):
            if deadline.remaining() <= reserve:
                return None
            logp = self._logp(store.get(model), model, alternatives)
            for candidate, values in enumerate(logp):
                columns["span"].append(target.ordinal)
                columns["pool"].append(pool)
                columns["candidate"].append(candidate)
                columns["model"].append(model)
                columns["logp"].append(math.fsum(values))
                columns["tokens"].append(len(values))
                columns["is_true"].append(candidate == 0)
            share = len(self.blocks[block]) * done // len(asked)
            self._events.progress("candidates", self._done[model] + share, total, model=model)
        return columns

    def _questions(self, block: int) -> list[tuple[Target, str, Alternatives]]:
        """What a block asks; kept for the second model."""
        if block not in self._asked:
            self._asked[block] = [
                (target, pool, alternatives)
                for target in self.blocks[block]
                for pool, alternatives in self._alternatives(target)
            ]
        return self._asked[block]

    def _alternatives(self, target: Target) -> list[tuple[str, Alternatives]]:
        span = target.span
        tokenise = self._tokenisers[span.audit]
        found = []
        for pool, values in self._pools[span.audit].alternatives(target).items():
            alternatives = tokenise.alternatives(target.record, span.start, span.end, values)
            if alternatives is not None:
                found.append((pool, alternatives))
        return found

    def _logp(
        self, loaded: LoadedModel, model: str, alternatives: Alternatives
    ) -> list[np.ndarray]:
        prefix, continuations = alternatives.prefix, alternatives.continuations
        longest = max(map(len, continuations))

        def run() -> list[np.ndarray]:
            with loaded.active():
                self._check(loaded, model, alternatives)
                return continuation_logp(loaded.head, prefix, continuations, self._budget[model])

        while True:
            try:
                found = attempt(run)
            except ProbeFailure as failure:
                failure.task, failure.model = "candidates", model
                raise
            if found is not None:
                return found
            # Half of what was tried: the budget may be far above what the alternatives filled.
            tried = min(self._budget[model], (len(prefix) + longest) * len(continuations))
            if tried <= 1:
                raise ProbeFailure("out-of-memory", task="candidates", model=model)
            self._budget[model] = tried // 2
            self._events.warning(
                "candidates", "batch-halved", model=model, count=self._budget[model]
            )

    def _check(self, loaded: LoadedModel, model: str, alternatives: Alternatives) -> None:
        """Once a model: the cached run agrees with one that has no cache."""
        if model in self._checked:
            return
        given = alternatives.continuations[:CHECKED_CONTINUATIONS]
        cached = continuation_logp(loaded.head, alternatives.prefix, given, self._budget[model])
        whole = whole_logp(loaded.head, alternatives.prefix, given, self._budget[model])
        for one, other in zip(cached, whole, strict=True):
            known = np.isfinite(one) & np.isfinite(other)
            same = np.array_equal(np.isfinite(one), np.isfinite(other))
            difference = np.abs(one[known] - other[known]).max(initial=0.0)
            if not same or not difference <= tolerance(loaded.head.model.dtype):
                raise ProbeFailure("self-check-failed")
        self._checked.add(model)


def _assemble(parts: BlockTables, path: Path, blocks: Sequence[int]) -> FileEntry:
    """The table: rows by span, pool, model and candidate."""
    rows: list[dict[str, Any]] = []
    for block in blocks:
        for model in MODELS:
            rows += parts.read(block, model).to_pylist()
    rows.sort(
        key=lambda row: (row["span"], row["pool"], MODELS.index(row["model"]), row["candidate"])
    )
    with TableWriter(path, table_schema(TABLE)) as writer:
        writer.append({name: [row[name] for row in rows] for name in table_schema(TABLE).names})
    assert writer.entry is not None
    return writer.entry
