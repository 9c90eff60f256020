"""Modules that transformers renamed between versions: older adapters name the old ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure, safe_name

if TYPE_CHECKING:
    from peft import PeftConfig
    from transformers import PreTrainedModel

PREFIX = "base_model.model."
# Where an adapter's own parameters begin in the name of a stored tensor.
OWN = re.compile(
    r"\.(lora_|ia3_l|hada_|lokr_|oft_|vera_lambda_|modules_to_save\.|token_adapter\.|trainable_tokens|base_layer\.)"
)


@dataclass
class Renames:
    """``modules``: old path → new path. ``tensors``: stored name → name that is loaded."""

    modules: dict[str, str] = field(default_factory=dict)
    tensors: dict[str, str] = field(default_factory=dict)

    def key_mapping(self) -> dict[str, str]:
        """As ``PeftModel.from_pretrained`` takes it: patterns for names without the prefix."""
        return {rf"^{re.escape(old)}\.": f"{new}." for old, new in self.modules.items()}


def find_renames(causal: PreTrainedModel, stored: Iterable[str]) -> Renames:
    """Stored tensors of modules that the model does not have, and has under another name."""
    present = {name for name, _ in causal.named_modules()}
    renamed = _renamer(causal)
    renames = Renames()
    for name in stored:
        if not name.startswith(PREFIX):
            continue
        inner = name.removeprefix(PREFIX)
        own = OWN.search(inner)
        module = inner[: own.start()] if own else inner.rpartition(".")[0]
        new = module if module in present else renamed(module)
        if new != module and new in present:
            renames.modules[module] = new
            renames.tensors[name] = f"{PREFIX}{new}{inner[len(module) :]}"
    return renames


def rename_settings(config: PeftConfig, renames: Renames) -> None:
    """Gives the modules that an adapter's configuration lists by name the names that they have now.

    A pattern in the place of a list stays: if it names an old module, that module's tensors are not
    loaded, which is found out.
    """
    leaves = {_leaf(old): _leaf(new) for old, new in renames.modules.items()}

    def new_name(name: Any) -> Any:
        return renames.modules.get(name, leaves.get(name, name)) if isinstance(name, str) else name

    for key in ("target_modules", "modules_to_save", "exclude_modules", "feedforward_modules"):
        value = getattr(config, key, None)
        if isinstance(value, (list, set, tuple)):
            setattr(config, key, type(value)(new_name(name) for name in value))
    for key in ("rank_pattern", "alpha_pattern", "trainable_token_indices"):
        value = getattr(config, key, None)
        if isinstance(value, dict):
            setattr(config, key, {new_name(name): number for name, number in value.items()})


def refuse_unaddressed(config: PeftConfig, modules: Iterable[str]) -> None:
    """Raises ``adapter-base-differs`` for a rank or a scale of a module that the adapter is not on.

    PEFT leaves it out, and another loader or version might find its module.
    """
    modules = list(modules)
    for key in ("rank_pattern", "alpha_pattern"):
        for pattern in getattr(config, key, None) or {}:
            # As PEFT matches them.
            if not any(re.match(rf"(.*\.)?({pattern})$", module) for module in modules):
                raise ProbeFailure(
                    "adapter-base-differs", task="score", model="tuned", name=safe_name(pattern)
                )


def _renamer(causal: PreTrainedModel) -> Callable[[str], str]:
    from transformers.conversion_mapping import get_model_conversion_mapping
    from transformers.core_model_loading import WeightRenaming, apply_renamings

    mapping = get_model_conversion_mapping(causal)
    renamings = [entry for entry in mapping if isinstance(entry, WeightRenaming)]

    def renamed(module: str) -> str:
        return apply_renamings(f"{module}.weight", renamings).removesuffix(".weight")

    return renamed


def _leaf(path: str) -> str:
    return path.rpartition(".")[2]
