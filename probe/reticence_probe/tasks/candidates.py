"""The task ``candidates``: every target's alternatives under both models, and their table."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..candidates.pools import AuditPools, Target
from ..candidates.tokens import Alternatives, CandidateTokeniser
from ..contract.job import MODELS
from ..engine.answers import Answers
from ..engine.continuations import Question
from ..models.load import LoadedModel
from ..schedule.plan import plan_batches
from ..storage.parts import PartStore
from ..storage.tables import FileEntry, table_bytes, table_from, table_schema, write_table
from .context import Context, Outcome, Planned

TASK = "candidates"
TABLE = "candidates"
TARGETS_PER_BLOCK = 16

Columns = dict[str, list[Any]]


def run(context: Context) -> Outcome:
    """Ranks the targets of every audit in random order until the time is up.

    Writes ``candidates``. Raises ``out-of-memory``, ``non-finite-logits``, ``self-check-failed``,
    and what loading raises.
    """
    planned = context.take(TASK, plan)
    work, parts = planned.work, planned.parts
    finished = measure(context, planned)
    complete = work.complete(finished)
    audits = {audit: {"candidates_complete": done} for audit, done in complete.items()}
    files = _assemble(context, parts, finished)
    return Outcome(files, {"audits": audits}, complete=all(complete.values()))


def measure(context: Context, planned: Planned) -> list[int]:
    """Has the models asked; blocks that are finished, see ``Context.run_blocks``."""
    return context.run_blocks(planned, context.deadline)


def plan(context: Context) -> Planned:
    work = Ranking(context)
    return Planned(work, context.parts(TASK, work.plan()))


class Ranking:
    """Targets in seeded random blocks. An item is a question of the block: one target and pool."""

    task = TASK
    untimed = 0

    def __init__(self, context: Context) -> None:
        job, inspection = context.job, context.inspection
        if job.pii.candidates is None:
            raise RuntimeError("the job asks for no candidates")
        self.room = job.scoring.tokens_per_batch
        self._answers = {name: Answers() for name in MODELS}
        self._asked: dict[int, list[tuple[Target, str, Alternatives]]] = {}
        self._pools: dict[str, AuditPools] = {}
        self._tokenisers: dict[str, CandidateTokeniser] = {}
        targets: list[Target] = []
        for audit in job.audits:
            own = [item for item in enumerate(context.data.spans) if item[1].audit == audit.name]
            sets = context.data.sets[audit.name]
            pools = AuditPools(own, sets, job.pii.candidates, job.seed)
            self._pools[audit.name] = pools
            self._tokenisers[audit.name] = CandidateTokeniser(
                inspection.tokenizers.base,
                chat=audit.data.format == "chat",
                context=inspection.context,
            )
            targets += pools.targets
        order = np.random.default_rng([job.seed, 0xCB]).permutation(len(targets))
        shuffled = [targets[index] for index in order]
        self._blocks = [
            shuffled[start : start + TARGETS_PER_BLOCK]
            for start in range(0, len(shuffled), TARGETS_PER_BLOCK)
        ]
        self.sizes = [len(block) for block in self._blocks]
        settings = job.pii.candidates
        pools = (settings.decoys > 0) + (settings.others > 0)
        # A prefix is read once for a pool; every alternative is about as long as the true value.
        self.tokens = sum(
            pools * span.first + (settings.decoys + settings.others) * (span.last - span.first + 1)
            for span in (target.span for target in targets)
        )

    def plan(self) -> bytes:
        """Two runs with the same plan ask the same questions in the same blocks."""
        order = [[target.ordinal for target in block] for block in self._blocks]
        return json.dumps(order).encode("ascii")

    def complete(self, finished: Sequence[int]) -> dict[str, bool]:
        done = {target.ordinal for block in finished for target in self._blocks[block]}
        return {
            name: all(target.ordinal in done for target in pools.targets)
            for name, pools in self._pools.items()
        }

    def items(self, block: int) -> Sequence[int]:
        return range(len(self._questions(block)))

    def audit(self, block: int) -> str | None:
        return None

    def batches(self, block: int, items: Sequence[int], name: str, room: int) -> list[list[int]]:
        """Questions whose prefixes, padded to the longest, fill a batch; their continuations are
        split into as many batches as needed.
        """
        lengths = [len(alternatives.prefix) for _, _, alternatives in self._questions(block)]
        return plan_batches(items, lengths, room)

    def filled(self, block: int, batch: Sequence[int]) -> int:
        alternatives = [self._questions(block)[item][2] for item in batch]
        return sum(
            (len(one.prefix) + max(map(len, one.continuations))) * len(one.continuations)
            for one in alternatives
        )

    def can_be_smaller(self, block: int, batch: Sequence[int], room: int) -> bool:
        return min(room, self.filled(block, batch)) > 1

    def ask(
        self, block: int, batch: Sequence[int], name: str, model: LoadedModel, room: int
    ) -> list[list[np.ndarray]]:
        """Of each item, float [tokens] of each candidate: log-probabilities."""
        questions = [
            Question(alternatives.prefix, alternatives.continuations)
            for _, _, alternatives in (self._questions(block)[item] for item in batch)
        ]
        return self._answers[name].of(model.head, questions, room)

    def part(
        self, block: int, name: str, answers: Sequence[tuple[Sequence[int], list[list[np.ndarray]]]]
    ) -> bytes:
        """Rows of ``candidates``."""
        columns: Columns = {column: [] for column in table_schema(TABLE).names}
        asked = [pair for items, found in answers for pair in zip(items, found, strict=True)]
        for item, logp in asked:
            target, pool, _ = self._questions(block)[item]
            for candidate, values in enumerate(logp):
                columns["span"].append(target.ordinal)
                columns["pool"].append(pool)
                columns["candidate"].append(candidate)
                columns["model"].append(name)
                columns["logp"].append(math.fsum(values))
                columns["tokens"].append(len(values))
                columns["is_true"].append(candidate == 0)
        return table_bytes(table_schema(TABLE), [columns])

    def _questions(self, block: int) -> list[tuple[Target, str, Alternatives]]:
        """The questions of a block, cached for the second model."""
        if block not in self._asked:
            self._asked[block] = [
                (target, pool, alternatives)
                for target in self._blocks[block]
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


def _assemble(context: Context, parts: PartStore, blocks: Sequence[int]) -> dict[str, FileEntry]:
    """The table: rows by span, pool, model and candidate."""
    rows: list[dict[str, Any]] = []
    for block in blocks:
        for model in MODELS:
            rows += table_from(parts.load(block, model)).to_pylist()
    rows.sort(
        key=lambda row: (row["span"], row["pool"], MODELS.index(row["model"]), row["candidate"])
    )
    columns = {name: [row[name] for row in rows] for name in table_schema(TABLE).names}
    return write_table(context.out, TABLE, columns)
