"""PEFT adapters: which are understood, and which leave the base intact when switched off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure, safe_name
from .configs import Config
from .weights import StoredWeights

if TYPE_CHECKING:
    from peft import PeftConfig

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
_COMMON = frozenset(
    {
        "task_type", "peft_type", "auto_mapping", "peft_version", "base_model_name_or_path",
        "revision", "inference_mode", "target_modules", "exclude_modules", "runtime_config",
    }
)  # fmt: skip
_LAYERS = frozenset({"rank_pattern", "alpha_pattern", "layers_to_transform", "layers_pattern"})
_LYCORIS = _COMMON | _LAYERS | {"r", "alpha", "rank_dropout", "module_dropout", "init_weights"}
# Other kinds whose adapter is what is stored and nothing else, with the settings under which that
# is known; the model that they are on is loaded for them alone.
OTHER_KINDS = {
    "IA3": _COMMON | {"feedforward_modules", "fan_in_fan_out", "init_ia3_weights"},
    "LOHA": _LYCORIS,
    "LOKR": _LYCORIS | {"decompose_both", "decompose_factor", "rank_dropout_scale"},
    "OFT": _COMMON
    | {
        "r",
        "oft_block_size",
        "module_dropout",
        "fan_in_fan_out",
        "init_weights",
        "eps",
        "layers_to_transform",
        "layers_pattern",
        "block_share",
        "use_cayley_neumann",
        "num_cayley_neumann_terms",
    },
    "VERA": _COMMON
    | {
        "r",
        "vera_dropout",
        "d_initial",
        "fan_in_fan_out",
        "init_weights",
        "layers_to_transform",
        "layers_pattern",
        "projection_prng_key",
        "save_projection",
    },
}
# Releases of PEFT before this one make another rotation of what an OFT adapter by Neumann's series
# stores, or did not know the series, which is what a configuration without the key now asks for.
OLDEST_NEUMANN = (0, 18)
# How the settings of PEFT say that what is stored is not computed with when it is made.
INITIALISATIONS = {
    "LORA": "init_lora_weights", "IA3": "init_ia3_weights", "LOHA": "init_weights",
    "LOKR": "init_weights", "OFT": "init_weights", "VERA": "init_weights",
}  # fmt: skip
EMBEDDING_NAMES = ("embed_tokens", "embed_in", "wte", "lm_head", "embed_out", "word_embeddings")


@dataclass(frozen=True)
class AdapterPlan:
    """``single_load``: tuned and base can run from one load of the base.

    ``embedding_rows``: rows of an embedding that the adapter stores whole, which the base must be
    resized to; None when it stores none. ``kind``: PEFT's name of it.
    """

    single_load: bool
    embedding_rows: int | None
    kind: str = "LORA"

    def read_config(self, directory: Path) -> PeftConfig:
        """The settings as PEFT reads them."""
        import peft

        kinds = {"LORA": "Lora", "LOHA": "LoHa", "LOKR": "LoKr", "VERA": "Vera"}
        name = kinds.get(self.kind, self.kind)
        return getattr(peft, f"{name}Config").from_pretrained(str(directory))


def plan_adapter(config: Config, weights: StoredWeights, base: StoredWeights) -> AdapterPlan:
    """Raises ``adapter-unsupported``, its name the kind or the setting, for anything but LoRA with
    its variants DoRA and rsLoRA, and the plain forms of ``OTHER_KINDS``.


    ``adapter-initialisation``: the base would be changed when the adapter is loaded.
    ``adapter-base-differs``: it stores an embedding that is not as wide as one of the base's.
    """
    kind = config.get("peft_type")
    if isinstance(kind, str) and kind in OTHER_KINDS:
        unsupported = _unsupported(kind, config)
        if unsupported is not None:
            raise ProbeFailure("adapter-unsupported", model="tuned", name=safe_name(unsupported))
        return AdapterPlan(single_load=False, embedding_rows=None, kind=kind)
    if kind != "LORA" or config.get("alora_invocation_tokens"):
        name = safe_name(kind) if isinstance(kind, str) else None
        raise ProbeFailure("adapter-unsupported", model="tuned", name=name)
    if not _leaves_base(config):
        raise ProbeFailure("adapter-initialisation", model="tuned")
    # The base is resized to so many rows of its own width.
    widths = {shape[1:] for shape in _embeddings(base)}
    if any(len(shape) != 2 or shape[1:] not in widths for shape in _embeddings(weights)):
        raise ProbeFailure("adapter-base-differs", model="tuned")
    rows = [shape[0] for shape in _embeddings(weights)]
    return AdapterPlan(_is_plain(config) and _only_lora(weights), max(rows, default=None))


def _unsupported(kind: str, config: Config) -> str | None:
    """A setting under which what is stored is not all of the adapter; None where there is none."""
    unknown = {key for key, value in config.items() if value and key not in OTHER_KINDS[kind]}
    if config.get("bias") == "none":
        unknown.discard("bias")
    by_series = kind == "OFT" and config.get("use_cayley_neumann") is not False
    if by_series and _release(config.get("peft_version")) < OLDEST_NEUMANN:
        unknown.add("peft_version")
    # Projections that are not stored are drawn again, by whatever draws random numbers there.
    if kind == "VERA" and config.get("save_projection") is False:
        unknown.add("save_projection")
    return min(unknown, default=None)


def _release(version: Any) -> tuple[int, ...]:
    """The first two numbers of a version, (0, 0) for what is none."""
    found = re.match(r"(\d{1,6})\.(\d{1,6})", version) if isinstance(version, str) else None
    return (0, 0) if found is None else tuple(int(number) for number in found.groups())


def stored_whole(weights: StoredWeights) -> StoredWeights:
    """What a LoRA adapter stores besides its own matrices: modules and biases to take the base's
    place."""
    whole = {name: tensor for name, tensor in weights.tensors.items() if "lora_" not in name}
    return StoredWeights(whole, 0)


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
