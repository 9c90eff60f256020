"""What a checkpoint's configuration computes otherwise than its base's.

Tuning changes weights. A configuration that changes what is computed from them is either meant, as
a longer context is, or hides from the audit what programs that read other keys, or other spellings
of them, still bring out.
"""

from __future__ import annotations

from typing import Any

from .configs import CONTEXT_KEYS, Config

# What changes no probability of a token, or changes with the stored weights, which are all loaded.
WITHOUT_EFFECT = frozenset(
    {
        "_attn_implementation",
        "_attn_implementation_internal",
        "_experts_implementation",
        "_name_or_path",
        "architectures",
        "bos_token_id",
        "chunk_size_feed_forward",
        "dtype",
        "eos_token_id",
        "experts_implementation",
        "finetuning_task",
        "gradient_checkpointing",
        "id2label",
        "initializer_range",
        "is_encoder_decoder",
        "label2id",
        "num_labels",
        "output_attentions",
        "output_hidden_states",
        "output_router_logits",
        "pad_token_id",
        "pretraining_tp",
        "prefix",
        "problem_type",
        "return_dict",
        "router_aux_loss_coef",
        "router_z_loss_coef",
        "sep_token_id",
        "task_specific_params",
        "tie_word_embeddings",
        "torch_dtype",
        "transformers_version",
        "use_cache",
        "vocab_size",
    }
)
# Of these rotations the positions that a model may take change no value at a position.
UNSCALED = frozenset({None, "default", "linear"})


def changed_keys(tuned: Any, base: Any) -> list[str]:
    """Names of the settings that differ between two configurations as transformers has read them.

    Only what the architecture itself knows is compared: whatever else a file holds is read by none
    of its modules. Sorted; ``model_type`` alone when the architectures differ.
    """
    if type(tuned) is not type(base):
        return ["model_type"]
    names = set()
    for part in sorted({"", *_parts(tuned), *_parts(base)}):
        ours, theirs = (getattr(config, part, None) if part else config for config in (tuned, base))
        if type(ours) is not type(theirs):
            names.add(part)
        elif ours is not None:
            names.update(f"{part}.{name}" if part else name for name in _changed(ours, theirs))
    return sorted(names)


def uneven_scales(adapter: Config) -> list[str]:
    """The settings by which PEFT scales single modules of an adapter in another way than the rest.

    vLLM knows ``r`` and ``lora_alpha`` alone and would run another model. ``adapter``: its
    adapter_config.json.
    """
    defaults = {"alpha_pattern": adapter.get("lora_alpha"), "rank_pattern": adapter.get("r")}
    return [
        f"adapter_config.{name}"
        for name, default in defaults.items()
        if any(value != default for value in (adapter.get(name) or {}).values())
    ]


def _parts(config: Any) -> list[str]:
    """Names of the nested configurations, such as ``text_config``."""
    return [name for name in getattr(config, "sub_configs", {}) if getattr(config, name, None)]


def _changed(tuned: Any, base: Any) -> list[str]:
    ours, theirs = tuned.to_dict(), base.to_dict()
    known = _known(type(tuned), ours.keys() | theirs.keys())
    known -= getattr(tuned, "sub_configs", {}).keys()
    ignored = WITHOUT_EFFECT | (set() if _scales(tuned) or _scales(base) else set(CONTEXT_KEYS))
    return [
        name
        for name in known
        if name not in ignored
        and "dropout" not in name
        and not name.endswith(("pdrop", "layerdrop"))
        and ours.get(name) != theirs.get(name)
    ]


def _known(kind: type, stated: set[str]) -> set[str]:
    """The settings of an architecture; where none can be made by default, all that are stated."""
    try:
        return set(kind().to_dict())
    except Exception:
        return stated


def _scales(config: Any) -> bool:
    """Whether what is computed at a position hangs on how many there may be."""
    parameters = getattr(config, "rope_parameters", None)
    if not isinstance(parameters, dict):
        return False
    kinds = [parameters, *(value for value in parameters.values() if isinstance(value, dict))]
    return any(kind.get("rope_type") not in UNSCALED for kind in kinds)
