"""PEFT adapters: which are understood, and which leave the base intact when switched off."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ProbeFailure
from .configs import Config
from .weights import StoredWeights

# Settings of a plain LoRA or DoRA: whatever their value, a switched-off adapter is the base.
PLAIN_SETTINGS = frozenset(
    {
        "task_type", "peft_type", "auto_mapping", "peft_version", "base_model_name_or_path",
        "revision", "inference_mode", "r", "target_modules", "exclude_modules", "lora_alpha",
        "lora_dropout", "fan_in_fan_out", "use_rslora", "layers_to_transform", "layers_pattern",
        "rank_pattern", "alpha_pattern", "megatron_core", "use_dora", "lora_bias",
        "qalora_group_size", "runtime_config", "ensure_weight_tying",
    }
)  # fmt: skip
# Initialisations that leave the weights of the base as they are. Under all others PEFT changes the
# base when it loads the adapter and other loaders do not, so that each runs another model.
PLAIN_INITIALISATIONS = (True, False, None, "gaussian", "orthogonal", "eva")
EMBEDDING_NAMES = ("embed_tokens", "embed_in", "wte", "lm_head", "embed_out", "word_embeddings")


@dataclass(frozen=True)
class AdapterPlan:
    """``single_load``: tuned and base can run from one load of the base.

    ``embedding_rows``: rows of an embedding that the adapter stores whole, which the base must be
    resized to; None when it stores none.
    """

    single_load: bool
    embedding_rows: int | None


def plan_adapter(config: Config, weights: StoredWeights, base: StoredWeights) -> AdapterPlan:
    """Raises ``adapter-unsupported`` for anything but LoRA with its variants DoRA and rsLoRA.

    ``adapter-initialisation``: the base would be changed when the adapter is loaded.
    ``adapter-base-differs``: it stores an embedding that is not as wide as one of the base's.
    """
    if config.get("peft_type") != "LORA" or config.get("alora_invocation_tokens"):
        raise ProbeFailure("adapter-unsupported", model="tuned")
    if not _leaves_base(config):
        raise ProbeFailure("adapter-initialisation", model="tuned")
    # The base is resized to so many rows of its own width.
    widths = {shape[1:] for shape in _embeddings(base)}
    if any(len(shape) != 2 or shape[1:] not in widths for shape in _embeddings(weights)):
        raise ProbeFailure("adapter-base-differs", model="tuned")
    rows = [shape[0] for shape in _embeddings(weights)]
    return AdapterPlan(_is_plain(config) and _only_lora(weights), max(rows, default=None))


def _is_plain(config: Config) -> bool:
    special = {key for key, value in config.items() if value and key not in PLAIN_SETTINGS}
    special -= {"bias", "init_lora_weights"}
    return not special and config.get("bias", "none") == "none"


def _leaves_base(config: Config) -> bool:
    initialisation = config.get("init_lora_weights", True)
    return not isinstance(initialisation, list | dict) and initialisation in PLAIN_INITIALISATIONS


def _only_lora(weights: StoredWeights) -> bool:
    return all("lora_" in name for name in weights.tensors)


def _embeddings(weights: StoredWeights) -> list[tuple[int, ...]]:
    """Shapes of the embeddings that are stored whole."""
    return [
        tensor.shape
        for name, tensor in weights.tensors.items()
        if name.endswith(".weight") and "lora_" not in name and _is_embedding(name)
    ]


def _is_embedding(name: str) -> bool:
    return any(f".{part}." in f".{name}." for part in EMBEDDING_NAMES)
