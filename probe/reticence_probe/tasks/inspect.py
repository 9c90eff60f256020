"""The task ``inspect``: what will be measured, and how it will run here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from ..contract.events import Events
from ..contract.job import Job
from ..data.words import NO_LIMIT, WordTokeniser
from ..generated.tuning import NAME as AUXILIARY
from ..generated.tuning import SEQUENCE_TOKENS
from ..models.changes import changed_keys, uneven_scales
from ..models.copies import remove_copies
from ..models.inspect import InspectedModel, foundation_of, inspect_full, inspect_models
from ..models.load import choose_device, choose_dtype, without_memory
from ..models.memory import refuse_too_large
from ..models.placement import DISK, MEMORY, Plan, plan_placement
from ..models.precision import other_precision
from ..models.tokenizers import TokenizerPair, chat_template, load_tokenizer, load_tokenizers

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast


@dataclass(frozen=True)
class WordTokenisers:
    """Takes the place of the models' tokenizers where there is no model."""

    base: WordTokeniser
    reader: None = None


@dataclass(frozen=True)
class Auxiliary:
    """A model that is tuned on generated data; ``sequence``: tokens that it is given at a time."""

    model: InspectedModel
    tokenizer: PreTrainedTokenizerFast
    device: torch.device
    dtype: torch.dtype
    sequence: int


@dataclass(frozen=True)
class Inspection:
    """What the models are and how they will run."""

    models: dict[str, InspectedModel]
    tokenizers: TokenizerPair | WordTokenisers
    device: torch.device
    dtype: torch.dtype
    single_load: bool
    placement: Plan
    # None for a job without models.
    report: dict[str, Any] | None
    # None unless a job about generated data names one.
    auxiliary: Auxiliary | None = None
    # Name of the device that the models ran on, where it was another machine's.
    measured_on: str | None = None

    @property
    def together(self) -> bool:
        return self.placement.together

    @property
    def device_name(self) -> str:
        return self.measured_on or device_name(self.device)

    @property
    def other_dtype(self) -> torch.dtype | None:
        """The precision in which the checkpoint is likely to be loaded, if not the audit's."""
        tuned = self.models["tuned"]
        full = foundation_of(self.models) if tuned.adapter else tuned
        return other_precision(full.config, full.weights.dtype, self.dtype)

    @property
    def dtype_name(self) -> str:
        return str(self.dtype).removeprefix("torch.")

    @property
    def context(self) -> int:
        return min((model.context for model in self.models.values()), default=NO_LIMIT)


def describe_adapter(tuned: InspectedModel) -> dict[str, Any] | None:
    """PEFT's name of the kind and the largest rank that the configuration gives; None for a full
    model."""
    if tuned.adapter is None:
        return None
    ranks = [tuned.config.get("r"), *(tuned.config.get("rank_pattern") or {}).values()]
    kind = "DORA" if tuned.config.get("use_dora") else tuned.adapter.kind
    return {"kind": kind, "rank": max((r for r in ranks if type(r) is int), default=None)}


def device_name(device: torch.device) -> str:
    if device.type != "cuda":
        return device.type
    return f"cuda {torch.cuda.get_device_name(device)}"


def inspect(
    job: Job, events: Events, out: Path, loads: bool = True, devices: Sequence[str] = ()
) -> Inspection:
    """Checks everything that can be refused before any weight is loaded. ``out``: the folder of
    signals; ``loads``: whether models will be loaded by this run, and have to fit; ``devices``:
    those of several processes that will load them.
    """
    remove_copies(out)
    if not job.has_models:
        auxiliary = _inspect_auxiliary(job)
        return Inspection(
            models={},
            tokenizers=WordTokenisers(WordTokeniser()),
            device=auxiliary.device if auxiliary else torch.device("cpu"),
            dtype=auxiliary.dtype if auxiliary else torch.float32,
            single_load=False,
            placement=Plan({}, together=False),
            report=None,
            auxiliary=auxiliary,
        )
    device = choose_device(job.scoring.device)
    models = inspect_models(job)
    tokenizers = load_tokenizers(models, events)
    adapter = models["tuned"].adapter
    stored = (foundation_of(models) if adapter else models["tuned"]).weights.dtype
    dtype = choose_dtype(job.scoring.dtype, stored, device)
    # Switched off, it is what it is on.
    single_load = adapter is not None and adapter.single_load and "foundation" not in models
    placement = (
        plan_placement(
            models,
            single_load=single_load,
            dtype=dtype,
            device=device,
            offload=job.scoring.offload,
            folder=out,
            build=without_memory,
            parallel=job.scoring.parallel,
            devices=[torch.device(name) for name in devices],
        )
        if loads
        else Plan({}, together=True)
    )
    if placement.refused is not None:
        events.warning("inspect", placement.refused)
    if placement.kind in (MEMORY, DISK):
        events.warning("inspect", f"layers-in-{placement.kind}")
    return Inspection(
        models=models,
        tokenizers=tokenizers,
        device=device,
        dtype=dtype,
        single_load=single_load,
        placement=placement,
        report={
            "tuned": models["tuned"].report(),
            "base": models["base"].report(),
            "tokenizer": tokenizers.report(),
            "chat_template": chat_template(job, tokenizers, events),
            "config_changes": _config_changes(models),
        },
    )


def _inspect_auxiliary(job: Job) -> Auxiliary | None:
    if job.auxiliary is None:
        return None
    device = choose_device(job.scoring.device)
    model = inspect_full(AUXILIARY, job.auxiliary)
    dtype = choose_dtype(job.scoring.dtype, model.weights.dtype, device)
    # Gradients in float16 vanish.
    if job.scoring.dtype == "auto" and dtype == torch.float16:
        dtype = torch.float32
    refuse_too_large(model, dtype, device)
    return Auxiliary(
        model,
        load_tokenizer(model.source.path, AUXILIARY),
        device,
        dtype,
        min(SEQUENCE_TOKENS, model.context),
    )


def _config_changes(models: dict[str, InspectedModel]) -> list[str]:
    """Settings of the checkpoint that are not the base's, and such as scale single modules."""
    tuned, base = models["tuned"], models["base"]
    scales = _scale_changes(tuned) if tuned.adapter else []
    if tuned.adapter and "foundation" not in models:
        return scales
    return [*scales, *changed_keys(tuned.loaded, base.loaded)]


def _scale_changes(tuned: InspectedModel) -> list[str]:
    """Settings that scale single modules of an adapter; of several adapters, with its number."""
    numbered = len(tuned.stack) > 1
    return [
        f"adapters.{number}.{name}" if numbered else name
        for number, adapter in enumerate(tuned.stack, 1)
        for name in uneven_scales(adapter.config)
    ]
