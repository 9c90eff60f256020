"""Whether the checkpoint is the same model in the precision in which others will load it.

An audit in float32 measures nothing of a checkpoint whose weights make it another model once they,
or what is computed from them, are rounded to 16 bits.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..contract.errors import ProbeFailure
from . import configs
from .configs import Config
from .load import DTYPES, LoadedModel

# Records that are compared, and the tokens of each that are.
SAMPLE = 16
SAMPLE_TOKENS = 128
# Nats a token. Rounding moves the mean loss of a language model by some thousandths.
LARGEST_SHIFT = 0.2


def other_precision(config: Config, stored: str, dtype: torch.dtype) -> torch.dtype | None:
    """The precision besides the audit's own in which the checkpoint is likely to be loaded.

    ``config``: that of the full model; ``stored``: the precision of its weights. Loaders take the
    precision that the configuration names, else the stored one; a model in float32 is commonly
    served in 16 bits. None when the audit's is the one.
    """
    text = configs.text_config(config)
    named = text.get("dtype", text.get("torch_dtype"))
    expected = DTYPES.get(named if isinstance(named, str) else stored)
    if expected is not None and expected != dtype:
        return expected
    return torch.bfloat16 if dtype == torch.float32 else None


def sample(records: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Token ids of a few of ``records``, evenly spaced, each cut to its first tokens."""
    step = max(1, len(records) // SAMPLE)
    return [ids[:SAMPLE_TOKENS] for ids in records[::step][:SAMPLE]]


def mean_loss(loaded: LoadedModel, texts: Sequence[np.ndarray]) -> float:
    """Mean loss over all predicted tokens of ``texts``, nats; NaN where it is not finite."""
    with loaded.active():
        logp = torch.cat([loaded.head.plain_logp(ids) for ids in texts])
    return float(-logp.double().mean())


def refuse_shift(audited: float, other: float) -> None:
    """Raises ``precision-differs`` when two precisions give another mean loss, nats a token."""
    if not abs(audited - other) <= LARGEST_SHIFT:
        raise ProbeFailure("precision-differs", task="score", model="tuned")
