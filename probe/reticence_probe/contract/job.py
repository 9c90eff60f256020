"""The job from TypeScript: read, validated, frozen."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .errors import ProbeFailure
from .schemas import validator

CONTRACT = 1
MODELS = ("tuned", "base")
SETS = ("members", "nonmembers", "generated")
# The audit of a generated data set, which has no model.
SYNTHETIC = "synthetic"


@dataclass(frozen=True)
class ModelSource:
    """``before``: adapters that are merged into the base, in this order, before the one at ``path``
    is put on it."""

    kind: str  # "model" or "adapter"
    path: Path
    before: tuple[Path, ...] = ()

    @property
    def folders(self) -> tuple[Path, ...]:
        return (*self.before, self.path)


@dataclass(frozen=True)
class DataFile:
    path: Path
    type: str  # "jsonl", "json", "csv", "parquet" or "arrow"
    compression: str | None = None  # or "gzip", "zstd"
    # Of a csv; absent: a comma, and UTF-8.
    delimiter: str | None = None
    encoding: str | None = None
    # Rows that are read of it, from the first; None: all. No job says so: an inspection does.
    first: int | None = None


@dataclass(frozen=True)
class DataSpec:
    format: str  # "text", "prompt-completion", "instruct" or "chat"
    fields: dict[str, str]
    append_eos: bool
    subject: str | None = None
    chat_template: str | None = None
    # "sharegpt", "prompt-completion" or "preference": how a record holds what the format renders.
    shape: str | None = None
    train_on: str = "completions"  # or "all", "last", "both"
    max_dropped: float = 0.01


@dataclass(frozen=True)
class Audit:
    name: str
    data: DataSpec
    sets: dict[str, tuple[DataFile, ...]]
    people: tuple[DataFile, ...] = ()
    # The manifest of the canaries (canaries/records.py).
    canaries: Path | None = None


@dataclass(frozen=True)
class Limits:
    records: int
    tokens: int
    minutes: float


@dataclass(frozen=True)
class Decoding:
    name: str
    temperature: float
    top_k: int | None = None


@dataclass(frozen=True)
class Scoring:
    decoding: tuple[Decoding, ...]
    tokens_per_batch: int
    device: str
    dtype: str
    threads: int | None = None
    # What may hold layers that no GPU has room for: "none", "memory", "disk".
    offload: str = "memory"
    # How several GPUs hold a model that one does not hold: "layers", "fsdp", "tensor".
    parallel: str = "layers"


@dataclass(frozen=True)
class NameModel:
    """A recogniser of names in a local directory."""

    kind: str  # "spacy", "transformers" or "gliner"
    path: Path


@dataclass(frozen=True)
class Candidates:
    """``values`` true values are ranked among ``decoys`` invented and ``others`` real ones."""

    values: int
    decoys: int
    others: int


@dataclass(frozen=True)
class Templates:
    """Each of ``people`` sampled people is asked for each of ``attributes``, in every form."""

    attributes: tuple[str, ...]
    forms: tuple[str, ...]  # "few-shot", "zero-shot" or "grounded"
    decoding: tuple[Decoding, ...]
    tokens: int
    people: int


@dataclass(frozen=True)
class Sampling:
    """``prompts``: a file with one prompt per line; None for the start token."""

    sequences: int
    tokens: int
    decoding: Decoding
    prompts: Path | None = None


@dataclass(frozen=True)
class Pii:
    prefix: bool
    columns: dict[str, str]
    templates: Templates | None = None
    sampling: Sampling | None = None
    name_model: NameModel | None = None
    candidates: Candidates | None = None


@dataclass(frozen=True)
class Job:
    sha256: str
    seed: int
    # Both None: the job is about generated data, and has no model.
    tuned: ModelSource | None
    # What the tuned one is compared with: its base, or the release before it.
    base: ModelSource | None
    # The full model that adapters are on; None: the base.
    foundation: ModelSource | None
    audits: tuple[Audit, ...]
    limits: Limits
    scoring: Scoring
    pii: Pii
    control_records: int
    # A model that is tuned on the generated data, for the attack of that name.
    auxiliary: ModelSource | None = None
    # Digest of the contents of everything but the checkpoint, where it is known.
    contents: str | None = None

    @property
    def has_models(self) -> bool:
        return self.base is not None

    @property
    def looks_for_values(self) -> bool:
        return self.pii.prefix or self.pii.sampling is not None

    @property
    def models(self) -> tuple[ModelSource, ...]:
        """The models, the tuned one first."""
        models = (self.tuned, self.base, self.foundation)
        return tuple(model for model in models if model is not None)

    def model(self, name: str) -> ModelSource:
        source = self.tuned if name == "tuned" else self.base
        if source is None:
            raise RuntimeError("the job has no models")
        return source

    def audit(self, name: str) -> Audit:
        return next(audit for audit in self.audits if audit.name == name)

    def of_first_rows(self, rows: int) -> Job:
        """The same job over the first rows of each data file."""
        audits = tuple(
            replace(
                audit,
                sets={name: _beginnings(files, rows) for name, files in audit.sets.items()},
                people=_beginnings(audit.people, rows),
            )
            for audit in self.audits
        )
        return replace(self, audits=audits)


def _beginnings(files: tuple[DataFile, ...], rows: int) -> tuple[DataFile, ...]:
    return tuple(replace(file, first=rows) for file in files)


def load_job(path: Path) -> Job:
    """Reads ``job.json``. Raises ``job-invalid`` or ``contract-unknown``.

    Relative paths in a job are relative to the working directory.
    """
    try:
        content = path.read_bytes()
        document = json.loads(content)
    except (OSError, ValueError):
        raise ProbeFailure("job-invalid", task="job") from None
    if isinstance(document, dict) and document.get("contract", CONTRACT) != CONTRACT:
        raise ProbeFailure("contract-unknown", task="job")
    if not validator("job").is_valid(document):
        raise ProbeFailure("job-invalid", task="job")
    job = _job(document, hashlib.sha256(content).hexdigest())
    _check_names(job)
    return job


def _job(document: dict[str, Any], sha256: str) -> Job:
    models, scoring = document.get("models"), document["scoring"]
    return Job(
        sha256=sha256,
        seed=document["seed"],
        tuned=models and _source(models["tuned"]),
        base=models and _source(models["base"]),
        foundation=_source(models["foundation"]) if models and "foundation" in models else None,
        audits=tuple(_audit(audit) for audit in document["audits"]),
        limits=Limits(**document["limits"]),
        scoring=Scoring(
            **{**scoring, "decoding": tuple(Decoding(**scheme) for scheme in scoring["decoding"])}
        ),
        pii=_pii(document["pii"]),
        control_records=document["control"]["records"],
        auxiliary=_source(document["auxiliary"]) if "auxiliary" in document else None,
        contents=document.get("contents"),
    )


def _pii(pii: dict[str, Any]) -> Pii:
    name_model, candidates = pii.get("name_model"), pii.get("candidates")
    templates, sampling = pii.get("templates"), pii.get("sampling")
    return Pii(
        prefix=pii["prefix"],
        columns=pii["columns"],
        name_model=name_model and NameModel(name_model["kind"], Path(name_model["path"])),
        candidates=candidates and Candidates(**candidates),
        templates=templates and _templates(templates),
        sampling=sampling and _sampling(sampling),
    )


def _templates(templates: dict[str, Any]) -> Templates:
    return Templates(
        attributes=tuple(dict.fromkeys(templates["attributes"])),
        forms=tuple(templates["forms"]),
        decoding=tuple(Decoding(**scheme) for scheme in templates["decoding"]),
        tokens=templates["tokens"],
        people=templates["people"],
    )


def _sampling(sampling: dict[str, Any]) -> Sampling:
    prompts = sampling.get("prompts")
    return Sampling(
        sequences=sampling["sequences"],
        tokens=sampling["tokens"],
        decoding=Decoding(**sampling["decoding"]),
        prompts=None if prompts is None else Path(prompts),
    )


def _source(model: dict[str, Any]) -> ModelSource:
    before = tuple(Path(path) for path in model.get("before", ()))
    return ModelSource(model["kind"], Path(model["path"]), before)


def _audit(audit: dict[str, Any]) -> Audit:
    sets = {name: _files(audit["sets"][name]) for name in SETS if name in audit["sets"]}
    people = _files(audit.get("people", []))
    canaries = None if "canaries" not in audit else Path(audit["canaries"])
    return Audit(audit["name"], DataSpec(**audit["data"]), sets, people, canaries)


def _files(files: list[dict[str, str]]) -> tuple[DataFile, ...]:
    return tuple(DataFile(**{**file, "path": Path(file["path"])}) for file in files)


def _check_names(job: Job) -> None:
    """Checks what a schema cannot express: names that key tables are unique, what adapters are on
    is a full model, only adapters have others before them, and values are ranked only if they are
    searched for.
    """
    audits = [audit.name for audit in job.audits]
    lists = [job.scoring.decoding, *([job.pii.templates.decoding] if job.pii.templates else [])]
    schemes = [[scheme.name for scheme in decoding] for decoding in lists]
    unique = all(len(set(names)) == len(names) for names in (audits, *schemes))
    # Only people can replace members, and nonmembers need members to compare with.
    memberless = [audit for audit in job.audits if "members" not in audit.sets]
    empty = any(audit.sets or not audit.people for audit in memberless)
    # Without the inventory there is nothing to rank.
    idle = job.pii.candidates is not None and not job.pii.prefix
    stacked = any(model.before and model.kind != "adapter" for model in job.models)
    below = job.foundation or job.base
    based = below is None or below.kind == "model"
    # Generated data are audited by themselves, and against two sets.
    generated = [audit for audit in job.audits if audit.name == SYNTHETIC or SETS[2] in audit.sets]
    whole = all(audit.name == SYNTHETIC and set(SETS) == audit.sets.keys() for audit in generated)
    alone = not generated or len(job.audits) == 1
    apart = whole and alone and bool(generated) != job.has_models
    tunable = job.auxiliary is None or (bool(generated) and job.auxiliary.kind == "model")
    if not unique or empty or idle or stacked or not based or not apart or not tunable:
        raise ProbeFailure("job-invalid", task="job")
