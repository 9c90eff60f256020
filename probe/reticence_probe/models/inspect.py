"""What the checkpoint and its base are, and whether they can be measured without their code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import ProbeFailure
from ..job import Job, ModelSource
from . import configs
from .adapters import AdapterPlan, plan_adapter
from .configs import Config
from .weights import StoredWeights, read_adapter_weights, read_model_weights


@dataclass(frozen=True)
class InspectedModel:
    """The facts of one model; ``config`` and ``weights`` are those of its own files.

    ``adapter`` is None for a full model.
    """

    name: str
    source: ModelSource
    architecture: str
    context: int
    vocabulary: int
    config: Config
    weights: StoredWeights
    adapter: AdapterPlan | None = None

    def report(self) -> dict[str, Any]:
        """As ``inspectedModel`` of signals.schema.json."""
        return {
            "kind": self.source.kind,
            "architecture": self.architecture,
            "parameters": self.weights.parameters,
            "dtype": self.weights.dtype,
            "bytes": self.weights.bytes,
            "context": self.context,
            "vocabulary": self.vocabulary,
        }


def inspect_models(job: Job) -> dict[str, InspectedModel]:
    """Reads headers and configurations of ``base`` and ``tuned``; loads no weights.

    Raises the codes of weights.py and configs.py, ``architecture-unsupported``,
    ``quantised-unsupported`` and ``adapter-unsupported``.
    """
    base = _inspect_full("base", job.base)
    if job.tuned.kind == "adapter":
        return {"tuned": _inspect_adapter(job.tuned, base), "base": base}
    return {"tuned": _inspect_full("tuned", job.tuned), "base": base}


def _inspect_full(name: str, source: ModelSource) -> InspectedModel:
    config = configs.read_config(source.path, "config.json", name)
    configs.refuse_remote_code(source.path, name)
    if config.get("quantization_config"):
        raise ProbeFailure("quantised-unsupported", model=name)
    architecture = _causal_architecture(config, name)
    weights = read_model_weights(source.path, name)
    vocabulary = configs.text_config(config).get("vocab_size")
    if not isinstance(vocabulary, int) or vocabulary < 1:
        raise ProbeFailure("config-unreadable", model=name)
    return InspectedModel(
        name, source, architecture, configs.context(config), vocabulary, config, weights
    )


def _inspect_adapter(source: ModelSource, base: InspectedModel) -> InspectedModel:
    config = configs.read_config(source.path, "adapter_config.json", "tuned")
    configs.refuse_remote_code(source.path, "tuned")
    weights = read_adapter_weights(source.path)
    plan = plan_adapter(config, weights)
    return InspectedModel(
        "tuned",
        source,
        base.architecture,
        base.context,
        plan.embedding_rows or base.vocabulary,
        config,
        weights,
        plan,
    )


def _causal_architecture(config: Config, model: str) -> str:
    """The class name of a decoder-only language model that transformers itself knows."""
    from transformers import CONFIG_MAPPING
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES as CAUSAL

    kind = config.get("model_type")
    if kind not in CONFIG_MAPPING or kind not in CAUSAL or config.get("is_encoder_decoder"):
        raise ProbeFailure("architecture-unsupported", model=model)
    known = CAUSAL[kind]
    known = {known} if isinstance(known, str) else set(known)
    declared = config.get("architectures") or sorted(known)
    if declared[0] not in known:
        raise ProbeFailure("architecture-unsupported", model=model)
    return declared[0]
