"""What the checkpoint and its base are, and whether they can be measured without their code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import ProbeFailure
from ..job import Job, ModelSource
from . import configs
from .adapters import AdapterPlan, plan_adapter
from .configs import Config
from .patterns import refuse_costly_patterns
from .sizes import hold_adapter, hold_config
from .weights import StoredWeights, read_adapter_weights, read_model_weights


@dataclass(frozen=True)
class InspectedModel:
    """The facts of one model; ``config`` and ``weights`` are those of its own files.

    ``loaded`` is the configuration as transformers reads it; ``adapter`` is None for a full model.
    """

    name: str
    source: ModelSource
    architecture: str
    context: int
    vocabulary: int
    config: Config
    weights: StoredWeights
    loaded: Any = None
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

    Raises the codes of weights.py, configs.py, sizes.py and patterns.py,
    ``architecture-unsupported``, ``quantised-unsupported``, ``adapter-unsupported``,
    ``config-versioned``, ``generation-biased`` and ``context-shortened``.
    """
    base = _inspect_full("base", job.base)
    if job.tuned.kind == "adapter":
        return {"tuned": _inspect_adapter(job.tuned, base), "base": base}
    tuned = _inspect_full("tuned", job.tuned)
    configs.refuse_biased_generation(job.tuned.path, job.base.path)
    # Many architectures run on beyond what they state: a checkpoint must not cut its own audit.
    if tuned.context < min(base.context, job.limits.tokens):
        raise ProbeFailure("context-shortened", model="tuned", count=tuned.context)
    return {"tuned": tuned, "base": base}


def _inspect_full(name: str, source: ModelSource) -> InspectedModel:
    config = configs.read_config(source.path, "config.json", name)
    _refuse_redirections(source, name)
    if config.get("quantization_config"):
        raise ProbeFailure("quantised-unsupported", model=name)
    architecture = _causal_architecture(config, name)
    weights = read_model_weights(source.path, name)
    # transformers would load the file that is named here; other programs load the usual ones.
    if config.get("transformers_weights"):
        raise ProbeFailure("weights-ambiguous", model=name)
    # Building layers takes time and memory even where there are no weights for them.
    if configs.layers(config) > len(weights.tensors):
        raise ProbeFailure("weights-incomplete", model=name)
    hold_config(config, weights, name)
    vocabulary = configs.text_config(config).get("vocab_size")
    loaded, known = _loaded(source)
    if type(vocabulary) is not int or vocabulary < 1 or vocabulary != known:
        raise ProbeFailure("config-unreadable", model=name)
    return InspectedModel(
        name, source, architecture, configs.context(config), vocabulary, config, weights, loaded
    )


def _refuse_redirections(source: ModelSource, name: str) -> None:
    """Raises for configurations that have code run, or other files read, in their place."""
    files = configs.read_configs(source.path, name)
    configs.refuse_remote_code(files, name)
    configs.refuse_versions(files, name)


def _inspect_adapter(source: ModelSource, base: InspectedModel) -> InspectedModel:
    config = configs.read_config(source.path, "adapter_config.json", "tuned")
    _refuse_redirections(source, "tuned")
    configs.refuse_biased_generation(source.path, base.source.path)
    weights = read_adapter_weights(source.path)
    hold_adapter(config, weights, base.weights)
    # Of modules the stored tensors tell; loading looks at the names of all.
    refuse_costly_patterns(config, {name.rpartition(".")[0] for name in base.weights.tensors})
    plan = plan_adapter(config, weights, base.weights)
    return InspectedModel(
        "tuned",
        source,
        base.architecture,
        base.context,
        plan.embedding_rows or base.vocabulary,
        config,
        weights,
        base.loaded,
        plan,
    )


def _loaded(source: ModelSource) -> tuple[Any, object]:
    """The configuration as transformers reads it, and its vocabulary; None where it cannot."""
    from transformers import AutoConfig

    try:
        read = AutoConfig.from_pretrained(
            str(source.path), local_files_only=True, trust_remote_code=False
        )
        return read, read.get_text_config().vocab_size
    except Exception:
        # Each architecture checks its settings with errors of its own, which quote them.
        return None, None


def _causal_architecture(config: Config, model: str) -> str:
    """The class name of a decoder-only language model that transformers itself knows."""
    from transformers import CONFIG_MAPPING
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES as CAUSAL

    kind = config.get("model_type")
    if (
        not isinstance(kind, str)
        or kind not in CONFIG_MAPPING
        or kind not in CAUSAL
        or config.get("is_encoder_decoder")
    ):
        raise ProbeFailure("architecture-unsupported", model=model)
    known = CAUSAL[kind]
    known = {known} if isinstance(known, str) else set(known)
    declared = config.get("architectures") or sorted(known)
    first = declared[0] if isinstance(declared, list) else None
    if not isinstance(first, str) or first not in known:
        raise ProbeFailure("architecture-unsupported", model=model)
    return first
