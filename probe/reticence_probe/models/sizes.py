"""Numbers and lists of configurations, held against the stored tensors before memory is taken.

A configuration is a few bytes and can ask for any amount of memory and time; the tensors of a file
are as large as the file.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from ..contract.errors import ProbeFailure
from .configs import Config
from .weights import StoredWeights

# Numbers that take no memory however large they are: positions, ids of tokens, bases of rotations.
TAKES_NOTHING = re.compile(
    r"position|length|window|token|seq|ctx|context|theta|base|seed|_id$|size_in"
)
# Numbers of modules, each of which takes time and memory even without weights.
MODULES = re.compile(r"layer|block|expert|depth|head|stage")
LEAST_MODULES = 1024
LEAST_NUMBER = 65_536
# Entries of one list or mapping of config.json: labels, kinds of layers, factors of rotations.
MOST_ENTRIES = 32_768
LARGEST_RANK_UNSTORED = 1024
LARGEST_ALPHA = 1e9
# Entries of a list of an adapter beyond the tensors that it stores.
ENTRIES_BESIDES = 256


def hold_config(config: Config, weights: StoredWeights, model: str) -> None:
    """Raises ``config-sizes`` when a number of config.json is out of proportion to the weights."""
    largest = max((size for t in weights.tensors.values() for size in t.shape), default=0)
    modules = max(LEAST_MODULES, largest, len(weights.tensors))
    numbers = max(LEAST_NUMBER, largest)
    for key, value in _values(config):
        if isinstance(value, (list, dict)):
            too_large = len(value) > MOST_ENTRIES
        elif type(value) is not int or TAKES_NOTHING.search(key):
            continue
        else:
            too_large = abs(value) > (modules if MODULES.search(key) else numbers)
        if too_large:
            raise ProbeFailure("config-sizes", model=model)


def hold_adapter(config: Config, weights: StoredWeights, base: StoredWeights) -> None:
    """Raises for an adapter whose configuration is not one, or asks for more than is stored.

    ``config-unreadable``: a value of a type that PEFT does not write. ``config-sizes``: ranks,
    lists or replicated layers beyond what the tensors can fill. ``adapter-base-differs``: LoRA
    tensors that no tensor of ``base`` has the width for.
    """
    kind = config.get("peft_type")
    types = ADAPTER_TYPES | (OFT_TYPES if kind == "OFT" else {})
    if any(not is_right(config.get(key)) for key, is_right in types.items()):
        raise ProbeFailure("config-unreadable", model="tuned")
    too_large = ProbeFailure("config-sizes", model="tuned")
    entries = len(weights.tensors) + ENTRIES_BESIDES
    if any(size > entries for size in _list_sizes(config)):
        raise too_large
    ranks = _stored_ranks(weights, base)
    largest = max(ranks, default=LARGEST_RANK_UNSTORED)
    stated = [config.get("r") or 0, *(config.get("rank_pattern") or {}).values()]
    if kind == "OFT":
        # The number of blocks and the size of one, which divide a width between them.
        largest = LEAST_NUMBER
        stated.append(config.get("oft_block_size") or 0)
    if max(stated) > largest:
        raise too_large
    alphas = [
        config.get("lora_alpha") or 0,
        config.get("alpha") or 0,
        *(config.get("alpha_pattern") or {}).values(),
    ]
    if any(abs(alpha) > LARGEST_ALPHA for alpha in alphas):
        raise too_large
    replicated = config.get("layer_replication") or []
    if sum(end - start for start, end in replicated) > len(weights.tensors):
        raise too_large


# Part of a matrix's name → which of its dimensions is the rank. VeRA's are shared by all modules.
RANK_DIMENSION = {
    "lora_A.": 0, "lora_embedding_A": 0, "lora_B.": 1, "lora_embedding_B": 1,
    ".vera_A": 0, ".vera_B": 1,
}  # fmt: skip


def _stored_ranks(weights: StoredWeights, base: StoredWeights) -> list[int]:
    """Ranks of the stored LoRA matrices. Raises ``adapter-base-differs`` where one cannot fit."""
    # An embedding that the adapter stores whole may have been resized, and carry LoRA too.
    whole = [tensor for name, tensor in weights.tensors.items() if "lora_" not in name]
    fitting = {
        size
        for tensor in (*base.tensors.values(), *whole)
        for size in tensor.shape
        if tensor.elements > 0
    }
    ranks = []
    for name, tensor in weights.tensors.items():
        dimensions = [at for part, at in RANK_DIMENSION.items() if part in name]
        if not dimensions or name.endswith(".bias"):
            continue
        at = dimensions[0]
        if len(tensor.shape) != 2 or tensor.elements == 0 or tensor.shape[1 - at] not in fitting:
            raise ProbeFailure("adapter-base-differs", model="tuned")
        ranks.append(tensor.shape[at])
    return ranks


def _values(config: Config) -> Iterator[tuple[str, Any]]:
    """Every value of a configuration, with the key that it stands under, however deep."""
    waiting: list[tuple[str, Any]] = [("", config)]
    while waiting:
        key, value = waiting.pop()
        yield key, value
        if isinstance(value, dict):
            waiting += value.items()
        elif isinstance(value, list):
            waiting += ((key, item) for item in value)


def _list_sizes(config: Config) -> Iterator[int]:
    for key in (
        *("target_modules", "exclude_modules", "modules_to_save", "layers_to_transform"),
        "feedforward_modules",
        *("layers_pattern", "rank_pattern", "alpha_pattern", "target_parameters"),
        "layer_replication",
    ):
        value = config.get(key)
        if isinstance(value, (list, dict)):
            yield len(value)


BIASES = ("none", "all", "lora_only", "oft_only", "vera_only")

# What a value of adapter_config.json may be; null stands for the default everywhere.


def _either(*kinds: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or any(kind(value) for kind in kinds)


def _list_of(kind: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(kind(item) for item in value)


def _dict_of(kind: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, dict) and all(kind(item) for item in value.values())


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_rank(value: Any) -> bool:
    return type(value) is int and value >= 1


def _is_number(value: Any) -> bool:
    # An integer may be too large for a float.
    return type(value) is int or (isinstance(value, float) and math.isfinite(value))


def _is_share(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 1


def _is_range(value: Any) -> bool:
    return _list_of(_is_count)(value) and len(value) == 2 and value[0] < value[1]


ADAPTER_TYPES: dict[str, Callable[[Any], bool]] = {
    "r": _either(_is_rank),
    "lora_alpha": _either(_is_number),
    "alpha": _either(_is_number),
    "feedforward_modules": _either(_is_text, _list_of(_is_text)),
    "decompose_factor": _either(lambda value: value == -1, _is_rank),
    "init_ia3_weights": _either(_is_flag),
    "init_weights": _either(_is_flag, lambda value: value == "lycoris"),
    "lora_dropout": _either(_is_share),
    "target_modules": _either(_is_text, _list_of(_is_text)),
    "exclude_modules": _either(_is_text, _list_of(_is_text)),
    "modules_to_save": _either(_list_of(_is_text)),
    "target_parameters": _either(_list_of(_is_text)),
    "layers_to_transform": _either(_is_count, _list_of(_is_count)),
    "layers_pattern": _either(_is_text, _list_of(_is_text)),
    "rank_pattern": _either(_dict_of(_is_rank)),
    "alpha_pattern": _either(_dict_of(_is_number)),
    "layer_replication": _either(_list_of(_is_range)),
    "trainable_token_indices": _either(_list_of(_is_count), _dict_of(_list_of(_is_count))),
    "bias": _either(lambda value: isinstance(value, str) and value in BIASES),
    "task_type": _either(_is_text),
    "base_model_name_or_path": _either(_is_text),
    "revision": _either(_is_text),
    **dict.fromkeys(
        ("fan_in_fan_out", "use_rslora", "use_dora", "lora_bias", "use_qalora"), _either(_is_flag)
    ),
    **dict.fromkeys(("rank_dropout", "module_dropout", "vera_dropout"), _either(_is_share)),
    **dict.fromkeys(("eps", "d_initial"), _either(_is_number)),
    **dict.fromkeys(
        ("coft", "block_share", "use_cayley_neumann", "save_projection"), _either(_is_flag)
    ),
    "projection_prng_key": _either(_is_count),
    # Each is a product of matrices for every module and batch.
    "num_cayley_neumann_terms": _either(lambda value: type(value) is int and 1 <= value <= 64),
    **dict.fromkeys(
        ("decompose_both", "rank_dropout_scale", "use_effective_conv2d"), _either(_is_flag)
    ),
    **dict.fromkeys(("ensure_weight_tying", "inference_mode"), _either(_is_flag)),
}
# One of the two is 0, and follows from the other.
OFT_TYPES = {"r": _either(_is_count), "oft_block_size": _either(_is_count)}
