"""The task ``inspect``: what will be measured, and how it will run here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from .events import Events
from .job import Job
from .models.changes import changed_keys, uneven_scales
from .models.inspect import InspectedModel, inspect_models
from .models.load import choose_device, choose_dtype
from .models.memory import fits_both
from .models.precision import other_precision
from .models.tokenizers import TokenizerPair, chat_template, load_tokenizers


@dataclass(frozen=True)
class Inspection:
    """What the models are and how they will run."""

    models: dict[str, InspectedModel]
    tokenizers: TokenizerPair
    device: torch.device
    dtype: torch.dtype
    single_load: bool
    together: bool
    report: dict[str, Any]

    @property
    def device_name(self) -> str:
        if self.device.type != "cuda":
            return self.device.type
        return f"cuda {torch.cuda.get_device_name(self.device)}"

    @property
    def other_dtype(self) -> torch.dtype | None:
        """The precision, other than the audit's, in which the checkpoint is likely to be loaded."""
        tuned = self.models["tuned"]
        full = self.models["base"] if tuned.adapter else tuned
        return other_precision(full.config, full.weights.dtype, self.dtype)

    @property
    def dtype_name(self) -> str:
        return str(self.dtype).removeprefix("torch.")

    @property
    def context(self) -> int:
        return min(model.context for model in self.models.values())


def inspect(job: Job, events: Events) -> Inspection:
    """Everything that can be refused before a weight is loaded."""
    device = choose_device(job.scoring.device)
    models = inspect_models(job)
    tokenizers = load_tokenizers(models, events)
    stored = models["base" if models["tuned"].adapter else "tuned"].weights.dtype
    dtype = choose_dtype(job.scoring.dtype, stored, device)
    adapter = models["tuned"].adapter
    single_load = adapter is not None and adapter.single_load
    return Inspection(
        models=models,
        tokenizers=tokenizers,
        device=device,
        dtype=dtype,
        single_load=single_load,
        together=fits_both(models, single_load, dtype, device),
        report={
            "tuned": models["tuned"].report(),
            "base": models["base"].report(),
            "tokenizer": tokenizers.report(),
            "chat_template": chat_template(job, tokenizers),
            "config_changes": uneven_scales(models["tuned"].config)
            if adapter
            else changed_keys(models["tuned"].loaded, models["base"].loaded),
        },
    )
