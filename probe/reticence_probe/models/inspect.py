"""What the checkpoint and its base are, and whether they can be measured without their code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from ..contract.errors import ProbeFailure
from ..contract.job import Job, ModelSource
from . import configs
from .adapters import AdapterPlan, plan_adapter, stored_whole
from .configs import Config
from .patterns import refuse_costly_patterns
from .quantised import Quantisation, quantisation_of, refuse_undividable
from .repeated import refuse_repeated
from .sizes import hold_adapter, hold_config
from .weights import StoredWeights, read_adapter_weights, read_model_weights


@dataclass(frozen=True)
class InspectedModel:
    """The facts of one model; ``config`` and ``weights`` are those of its own files.

    ``loaded`` is the configuration as transformers reads it; ``adapter`` is None for a full model,
    ``quantisation`` for one whose weights are stored as they are. ``before``: the adapters that are
    merged into the base, in this order, before this one.
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
    quantisation: Quantisation | None = None
    before: tuple[InspectedModel, ...] = ()

    @property
    def stack(self) -> tuple[InspectedModel, ...]:
        """The adapters in the order of merging, this one the last."""
        return (*self.before, self)

    @property
    def parameters(self) -> int:
        return sum(one.weights.parameters for one in self.stack)

    def report(self) -> dict[str, Any]:
        """As ``inspectedModel`` of signals.schema.json."""
        dequantised = f" ({self.quantisation.method}, dequantised)" if self.quantisation else ""
        return {
            "kind": self.source.kind,
            "architecture": self.architecture,
            "parameters": self.parameters,
            "dtype": f"{self.weights.dtype}{dequantised}",
            "bytes": sum(one.weights.bytes for one in self.stack),
            "context": self.context,
            "vocabulary": self.vocabulary,
        }


def inspect_models(job: Job) -> dict[str, InspectedModel]:
    """Reads headers and configurations of ``base``, ``tuned`` and, where adapters are on a model
    that is neither, ``foundation``; loads no weights.

    Raises the codes of weights.py, configs.py, sizes.py and patterns.py,
    ``architecture-unsupported``, ``quantised-unsupported``, ``quantised-shape``,
    ``adapter-unsupported``, ``adapter-repeated``, ``config-versioned``, ``generation-biased`` and
    ``context-shortened``.
    """
    if job.foundation is None:
        beside: dict[str, InspectedModel] = {}
        base = inspect_full("base", job.base)
    else:
        beside = {"foundation": inspect_full("foundation", job.foundation)}
        base = _inspect_base(job.base, beside["foundation"])
    if job.tuned.kind == "adapter":
        tuned = _inspect_stack(job.tuned, beside.get("foundation", base))
        return {"tuned": tuned, "base": base, **beside}
    tuned = inspect_full("tuned", job.tuned)
    configs.refuse_biased_generation(job.tuned.path, job.base.path)
    # Many architectures run on beyond what they state: a checkpoint must not cut its own audit.
    if tuned.context < min(base.context, job.limits.tokens):
        raise ProbeFailure("context-shortened", model="tuned", count=tuned.context)
    return {"tuned": tuned, "base": base, **beside}


def _inspect_base(source: ModelSource, foundation: InspectedModel) -> InspectedModel:
    """The base, which may be adapters itself: those of the release before."""
    if source.kind == "model":
        return inspect_full("base", source)
    with of_model("base"):
        last = _inspect_stack(source, foundation)
    before = tuple(replace(one, name="base") for one in last.before)
    return replace(last, name="base", before=before)


@contextmanager
def of_model(name: str) -> Iterator[None]:
    """Failures inside that are about an adapter are about this model's."""
    try:
        yield
    except ProbeFailure as failure:
        if failure.model == "tuned":
            failure.model = name
        raise


def foundation_of(models: dict[str, InspectedModel]) -> InspectedModel:
    """The full model that adapters are on."""
    return models["foundation" if "foundation" in models else "base"]


def inspect_full(name: str, source: ModelSource) -> InspectedModel:
    """The facts of a full model; raises as inspect_models does."""
    config = configs.read_config(source.path, "config.json", name)
    _refuse_redirections(source, name)
    quantisation = quantisation_of(config, name)
    architecture = _causal_architecture(config, name)
    weights = read_model_weights(source.path, name, quantisation and quantisation.method)
    if quantisation is not None:
        refuse_undividable(quantisation, weights, name)
    # transformers would load the file that is named here; other programs load the usual ones.
    if config.get("transformers_weights"):
        raise ProbeFailure("weights-ambiguous", model=name)
    # Building layers takes time and memory even where there are no weights for them.
    if configs.layers(config) > len(weights.tensors):
        raise ProbeFailure("weights-incomplete", model=name)
    hold_config(config, weights, name)
    loaded, known = _loaded(source)
    # Multimodal configurations leave out what is their text model's default.
    vocabulary = configs.text_config(config).get("vocab_size", known)
    if type(vocabulary) is not int or vocabulary < 1 or vocabulary != known:
        raise ProbeFailure("config-unreadable", model=name)
    return InspectedModel(
        name,
        source,
        architecture,
        configs.context(config),
        vocabulary,
        config,
        weights,
        loaded,
        quantisation=quantisation,
    )


def _refuse_redirections(source: ModelSource, name: str) -> None:
    """Raises for configurations that have code run, or other files read, in their place."""
    files = configs.read_configs(source.path, name)
    configs.refuse_remote_code(files, name)
    configs.refuse_versions(files, name)


@contextmanager
def of_adapter(number: int, adapters: int) -> Iterator[None]:
    """Failures inside say which of several adapters they are about, counted from 1."""
    try:
        yield
    except ProbeFailure as failure:
        if adapters > 1 and failure.model not in ("base", "foundation"):
            failure.adapter = number
        raise


def _inspect_stack(source: ModelSource, base: InspectedModel) -> InspectedModel:
    """The last adapter with those before it, each held against what it is merged into."""
    adapters: list[InspectedModel] = []
    below = base
    for number, folder in enumerate(source.folders, 1):
        with of_adapter(number, len(source.folders)):
            adapter = _inspect_adapter(ModelSource("adapter", folder), below)
            refuse_repeated(adapter.weights, [one.weights for one in adapters])
        adapters.append(adapter)
        # Merged, whole tensors of an adapter take the place of the base's, resized ones with it.
        below = replace(
            below,
            weights=below.weights.with_shapes_of(stored_whole(adapter.weights)),
            vocabulary=adapter.vocabulary,
        )
    last = adapters.pop()
    if not adapters:
        return last
    assert last.adapter is not None
    # What is merged cannot be switched off.
    plan = replace(last.adapter, single_load=False)
    return replace(last, source=source, adapter=plan, before=tuple(adapters))


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
    """The class name of a decoder that transformers itself knows, with or without eyes.

    Whether it does read from left to right is found out when it runs.
    """
    from transformers import CONFIG_MAPPING

    kind = config.get("model_type")
    known = [name for names in architectures(kind).values() for name in names]
    encodes = (part.get("is_encoder_decoder") for part in (config, configs.text_config(config)))
    if not known or kind not in CONFIG_MAPPING or any(encodes):
        raise ProbeFailure("architecture-unsupported", model=model)
    declared = config.get("architectures") or known
    first = declared[0] if isinstance(declared, list) else None
    if not isinstance(first, str) or first not in known:
        raise ProbeFailure("architecture-unsupported", model=model)
    return first


def architectures(kind: object) -> dict[str, list[str]]:
    """Names of the auto classes of transformers that load decoders → of what they load for a
    ``model_type``; empty where there is none."""
    from transformers.models.auto import modeling_auto

    if not isinstance(kind, str):
        return {}
    tables = {
        "AutoModelForCausalLM": modeling_auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES,
        "AutoModelForImageTextToText": modeling_auto.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES,
    }
    found = {auto: table.get(kind, ()) for auto, table in tables.items()}
    return {
        auto: [names] if isinstance(names, str) else list(names)
        for auto, names in found.items()
        if names
    }
