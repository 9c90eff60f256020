"""Caches of generation: the keyword that takes one, and the rows of one chosen."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from torch import Tensor

# By which forwards have taken what they keep, the newest first.
KEYWORDS = ("cache", "past_key_values", "cache_params")


def cache_keyword(parameters: Collection[str]) -> str | None:
    """The name under which a forward with these parameters takes its cache; None without one."""
    return next((name for name in KEYWORDS if name in parameters), None)


def cache_in(output: Any) -> Any:
    """What a forward kept, or None. A model that keeps it under another name keeps none."""
    declared = getattr(output, "__dataclass_fields__", {})
    return next((getattr(output, name) for name in KEYWORDS if name in declared), None)


def select_rows(cache: Any, rows: Tensor) -> None:
    """Keeps ``rows`` int64 [n] of a cache, in this order; one may come several times.

    Raises AttributeError for a cache that cannot.
    """
    layers = getattr(cache, "layers", None)
    devices = [_device(layer) for layer in layers or ()]
    spread = len(set(devices) - {None}) > 1
    if layers is None or not (spread or any(map(_has_states, layers))):
        cache.batch_select_indices(rows)
        return
    for layer, device in zip(layers, devices, strict=True):
        # States have no method of their own for it; what a beam search does is the same.
        select = layer.reorder_cache if _has_states(layer) else layer.batch_select_indices
        select(rows if device is None else rows.to(device))


def _device(layer: Any) -> Any:
    """The device of a layer of a model that may be spread over several; None where it has none."""
    return getattr(getattr(layer, "keys", None), "device", None)


def holds_positions_only(cache: Any) -> bool:
    """Whether a cache is nothing but keys and values of positions, so that several tokens may
    follow at once: recurrent states are made for one at a time."""
    layers = getattr(cache, "layers", None)
    return bool(layers) and all(
        hasattr(layer, "keys")
        and hasattr(layer, "batch_repeat_interleave")
        and not _has_states(layer)
        for layer in layers
    ) and not hasattr(cache, "linear_cache")  # fmt: skip


def _has_states(layer: Any) -> bool:
    return hasattr(layer, "recurrent_states") or hasattr(layer, "conv_states")
