"""What PEFT would make of an adapter, tried on a model without memory."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import torch
from torch import nn

from ..contract.errors import ProbeFailure
from .adapters import INITIALISATIONS
from .weights import StoredWeights

if TYPE_CHECKING:
    from peft import PeftConfig

# Elements that PEFT may make beyond twice the stored ones: a tied copy of what it saves once.
ELEMENTS_BESIDES = 1 << 20


def refuse_larger_than_stored(bare: nn.Module, config: PeftConfig, stored: StoredWeights) -> None:
    """Raises ``config-sizes`` when the adapter would be far larger than its files.

    ``bare``: the base on the meta device; it is changed. Raises what PEFT raises for an adapter
    that does not fit.
    """
    from peft import PeftModel, get_peft_model_state_dict

    config = copy.deepcopy(config)
    # Other ways of starting compute with the weights, and there are none.
    setattr(config, INITIALISATIONS[config.peft_type.value], False)
    with torch.device("meta"):
        adapted = PeftModel(bare, config)
        made = get_peft_model_state_dict(adapted, save_embedding_layers=False)
    elements = sum(tensor.numel() for tensor in made.values())
    if elements > 2 * stored.elements + ELEMENTS_BESIDES:
        raise ProbeFailure("config-sizes", task="score", model="tuned")
