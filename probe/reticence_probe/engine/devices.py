"""Where a module computes, which is not always where its weights are."""

from __future__ import annotations

import torch
from torch import nn


def device_of(module: nn.Module) -> torch.device:
    """The device on which a module computes.

    Layers that wait in the host's memory have their weights on the meta device between two calls;
    the hook that brings them says where to.
    """
    for part in module.modules():
        hook = getattr(part, "_hf_hook", None)
        wanted = getattr(hook, "execution_device", None)
        if wanted is not None:
            # accelerate counts GPUs by number.
            return torch.device("cuda", wanted) if isinstance(wanted, int) else torch.device(wanted)
    return next(module.parameters()).device
