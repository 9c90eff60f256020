"""The task ``score``: plan, run under both models, and put the blocks together into tables."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .batches import plan_blocks
from .errors import ProbeFailure
from .events import Events
from .inspection import Inspection
from .job import MODELS, Job
from .models.load import Loader
from .models.memory import attempt
from .models.precision import mean_loss, refuse_shift, sample
from .models.store import ModelStore
from .parts import PARTS_DIRECTORY, Parts
from .scoring import Plan, Scorer
from .sealed import SealedFiles
from .tables import FileEntry
from .text.records import Record

# Under this name it is kept that both precisions were compared.
PRECISION = "precision"

# Where a record belongs: (audit, set).
Place = tuple[str, str]


@dataclass(frozen=True)
class Scored:
    """``records``: how many of each place were scored under both models."""

    files: dict[str, FileEntry]
    records: dict[Place, int]
    complete: bool
    single_load: bool
    self_check: float
    adapter_check: float | None

    def info(self) -> dict[str, Any]:
        """As the state keeps it."""
        return {
            "complete": self.complete,
            "scored": {f"{audit}/{name}": count for (audit, name), count in self.records.items()},
            "scoring": {
                "single_load": self.single_load,
                "self_check": self.self_check,
                "adapter_check": self.adapter_check,
            },
        }


def score(
    job: Job,
    inspection: Inspection,
    controls: Sequence[Record],
    audited: Sequence[Record],
    inputs: str,
    out: Path,
    events: Events,
) -> Scored:
    """Scores the controls, then the audited records in random blocks, under both models.

    ``inputs``: digest of what the job refers to. Blocks that an earlier run finished are kept.
    Raises ProbeFailure with the codes of scoring and loading, and ``models-identical``.
    """
    plan = _plan(job, controls, audited)
    digest = _plan_digest(job, inspection, plan, inputs)
    parts = Parts(out, digest, [scheme.name for scheme in plan.schemes])
    checks = SealedFiles(out / PARTS_DIRECTORY / "checks", digest)
    store = model_store(inspection, controls, checks)
    _refuse_precision_shift(inspection, audited, store, checks)
    scorer = Scorer(plan, parts, store.get, store.release, inspection.together, events)
    finished = scorer.run()
    store.check()
    store.release()
    files = _assemble(plan, parts, finished, out)
    _refuse_identical(files, {(record.audit, record.set) for record in audited})
    return Scored(
        files=files,
        records=_count(plan, finished),
        complete=len(finished) == len(plan.blocks),
        single_load=inspection.single_load,
        self_check=store.self_check,
        adapter_check=store.adapter_check,
    )


def _plan(job: Job, controls: Sequence[Record], audited: Sequence[Record]) -> Plan:
    records = [*controls, *audited]
    lengths = [len(record.token_ids) for record in records]
    return Plan(
        records=records,
        blocks=plan_blocks(lengths, job.seed, first=len(controls)),
        control_blocks=1,
        schemes=job.scoring.decoding,
        tokens_per_batch=job.scoring.tokens_per_batch,
        minutes=job.limits.minutes,
    )


def _plan_digest(job: Job, inspection: Inspection, plan: Plan, inputs: str) -> str:
    """Two runs with the same digest score the same tokens in the same blocks in the same way."""
    settings = f"{job.sha256} {inputs} {inspection.device_name} {torch.get_num_threads()}"
    content = hashlib.sha256(settings.encode("utf-8"))
    for record in plan.records:
        for ids in (record.token_ids, *([record.reading.ids] if record.reading else [])):
            content.update(np.int32(len(ids)).tobytes() + ids.tobytes())
    for block in plan.blocks:
        content.update(block.astype(np.int64).tobytes())
    return content.hexdigest()


def _refuse_precision_shift(
    inspection: Inspection, audited: Sequence[Record], store: ModelStore, kept: SealedFiles
) -> None:
    """Raises ``precision-differs`` for a checkpoint that is another model where it will be used,
    and ``memory-needed``.

    The two loads follow one another, so that they take no more memory than the larger of them.
    """
    texts = sample([record.token_ids for record in audited])
    other = inspection.other_dtype
    if other is None or not texts or PRECISION in kept:
        return
    elsewhere = attempt(lambda: mean_loss(_loader(inspection, other).full("tuned"), texts))
    store.release()
    audited_loss = attempt(lambda: mean_loss(store.get("tuned"), texts))
    if elsewhere is None or audited_loss is None:
        raise ProbeFailure("memory-needed", task="score", model="tuned")
    refuse_shift(audited_loss, elsewhere)
    kept.save(PRECISION, b"")


def _loader(inspection: Inspection, dtype: torch.dtype) -> Loader:
    pair = inspection.tokenizers
    base_size = pair.base_size if pair.added_ids else None
    return Loader(inspection.models, inspection.device, dtype, base_size)


def model_store(
    inspection: Inspection, controls: Sequence[Record], kept: SealedFiles | None = None
) -> ModelStore:
    """The shortest and the longest control string serve as the texts of the start-up checks."""
    loader = _loader(inspection, inspection.dtype)
    texts = sorted((record.token_ids for record in controls), key=len)
    ends = [texts[0], texts[-1]] if len(texts[0]) < len(texts[-1]) else texts[:1]
    return ModelStore(loader, inspection.single_load, ends, kept)


def _assemble(plan: Plan, parts: Parts, finished: Sequence[int], out: Path) -> dict[str, FileEntry]:
    files = {}
    for (audit, name), (first, count) in _ranges(plan.records).items():
        of_set = plan.records[first : first + count]
        ordinals = np.array([record.ordinal for record in of_set], dtype=np.int32)
        for model in MODELS:
            file = _file((audit, name), model)
            files[file] = parts.assemble(out / file, model, finished, first, ordinals)
    return files


def _refuse_identical(files: dict[str, FileEntry], places: Iterable[Place]) -> None:
    """Raises ``models-identical`` when no audited token has another signal under the other model.

    Different files may hold the same model: weights saved again, an adapter that was never trained
    or whose scale is 0. Nothing would be found between them, and nothing have been audited.
    """
    pairs = [[files[_file(place, model)] for model in MODELS] for place in places]
    scored = [(tuned, base) for tuned, base in pairs if tuned.rows > 0]
    if scored and all(tuned.sha256 == base.sha256 for tuned, base in scored):
        raise ProbeFailure("models-identical", task="score")


def _file(place: Place, model: str) -> str:
    audit, name = place
    return f"tokens-{audit}-{name}-{model}.arrow"


def _count(plan: Plan, finished: Iterable[int]) -> dict[Place, int]:
    counts = dict.fromkeys(_ranges(plan.records), 0)
    for block in finished:
        for index in plan.blocks[block]:
            record = plan.records[index]
            counts[record.audit, record.set] += 1
    return counts


def _ranges(records: Sequence[Record]) -> dict[Place, tuple[int, int]]:
    """First index and number of the records of each place; they stand together."""
    ranges: dict[Place, tuple[int, int]] = {}
    for index, record in enumerate(records):
        first, count = ranges.get((record.audit, record.set), (index, 0))
        ranges[record.audit, record.set] = (first, count + 1)
    return ranges
