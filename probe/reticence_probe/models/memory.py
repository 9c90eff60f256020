"""Memory: how much the models need and how much there is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import torch

from ..contract.errors import ProbeFailure, is_lack_of_memory
from .inspect import InspectedModel, foundation_of

BYTES_A_PARAMETER = {torch.float32: 4, torch.float16: 2, torch.bfloat16: 2}
Result = TypeVar("Result")

# For logits in slices, activations and the libraries.
WORKING_BYTES = 512 * 1024 * 1024


def parameters_of(models: dict[str, InspectedModel], name: str) -> int:
    """Of a model as it runs: with adapters, also of what they are on."""
    model = models[name]
    below = 0 if model.adapter is None else foundation_of(models).parameters
    return model.parameters + below


def refuse_too_large(model: InspectedModel, dtype: torch.dtype, device: torch.device) -> None:
    """Raises ``memory-needed``, its count the bytes that are needed, when a model does not fit."""
    free = available_bytes(device)
    needed = model.parameters * BYTES_A_PARAMETER[dtype] + WORKING_BYTES
    if free is not None and needed > free:
        raise ProbeFailure("memory-needed", task="inspect", model=model.name, count=needed)


def attempt(run: Callable[[], Result]) -> Result | None:
    """What ``run`` gives, or None when memory did not suffice for it; what it held is freed."""
    try:
        return run()
    except Exception as error:
        if not is_lack_of_memory(error):
            raise
    # Outside the handler, where the failed run's tensors are no longer held.
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    return None


def available_bytes(device: torch.device) -> int | None:
    """Free memory of the device; None where it cannot be told."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    limits = [size for size in (_free_of_machine(), _free_of_container()) if size is not None]
    return min(limits, default=None)


def _free_of_machine() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvail"))
    except (OSError, ValueError, StopIteration):
        names = ("SC_PAGE_SIZE", "SC_PHYS_PAGES")
        if not all(name in os.sysconf_names for name in names):
            return None
        return os.sysconf(names[0]) * os.sysconf(names[1])


# Of a control group's memory: folder, limit, use, and the page cache among the statistics.
CONTROL_GROUPS = (
    (".", "memory.max", "memory.current", "inactive_file"),  # version 2
    ("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),  # 1
)


def _free_of_container(root: Path = Path("/sys/fs/cgroup")) -> int | None:
    """What the control group still allows; its own page cache can be given back."""
    for folder, limit, used, cache in CONTROL_GROUPS:
        try:
            allowed = int((root / folder / limit).read_text("ascii"))
            taken = int((root / folder / used).read_text("ascii"))
            lines = (root / folder / "memory.stat").read_text("ascii").splitlines()
            statistics = dict(line.split() for line in lines)
            return max(0, allowed - taken + int(statistics.get(cache, 0)))
        except (OSError, ValueError):
            # Not this version, or no limit ("max").
            continue
    return None
