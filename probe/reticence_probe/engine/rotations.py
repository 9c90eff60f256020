"""Rotations whose angles depend on how long the longest text of a batch is.

LongRoPE takes one set of frequencies for a batch that stays within the original context and another
for a longer one; dynamic scaling computes them anew for every length beyond it, and keeps them. So
what a model says of a record would depend on the records beside it and before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Boundary:
    """``length``: tokens of the longest text that is read with the original angles; ``single``:
    beyond it, every length has angles of its own."""

    length: int
    single: bool


class Rotations:
    """The rotations of a model that depend on the length; most models have none."""

    def __init__(self, model: nn.Module) -> None:
        self._modules = [module for module in model.modules() if _kinds(module)]
        self.boundaries = tuple(
            sorted(
                {boundary for module in self._modules for boundary in _boundaries(module)},
                key=lambda boundary: (boundary.length, boundary.single),
            )
        )
        self._states = [_state(module) for module in self._modules]

    @property
    def shortest(self) -> int | None:
        """Tokens up to which all texts are read alike; None where their length does not matter."""
        return min((boundary.length for boundary in self.boundaries), default=None)

    def groups(self, lengths: Sequence[int]) -> list[list[int]]:
        """Indices of texts that may share a batch: padded to the longest of its group, each is read
        as it would be alone."""
        found: dict[tuple[int, ...], list[int]] = {}
        for index, length in enumerate(lengths):
            found.setdefault(self._angles(length), []).append(index)
        return list(found.values())

    @contextmanager
    def fresh(self) -> Iterator[None]:
        """Meanwhile the angles are those of a model that has read nothing yet."""
        self._restore()
        try:
            yield
        finally:
            self._restore()

    def _restore(self) -> None:
        for module, (values, buffers) in zip(self._modules, self._states, strict=True):
            module.__dict__.update(values)
            for name, value in buffers.items():
                module._buffers[name] = _copy(value)

    def _angles(self, length: int) -> tuple[int, ...]:
        """Equal for two lengths whose texts are read with the same angles."""
        return tuple(
            0 if length <= boundary.length else length if boundary.single else 1
            for boundary in self.boundaries
        )


def _boundary(kind: str, parameters: dict[str, Any], most: int) -> Boundary | None:
    if kind == "longrope":
        return Boundary(int(parameters["original_max_position_embeddings"]), single=False)
    return Boundary(int(most), single=True) if "dynamic" in kind else None


def _boundaries(module: nn.Module) -> Iterator[Boundary]:
    parameters = getattr(module.config, "rope_parameters", None) or {}  # type: ignore[union-attr]
    for layer, kind in _kinds(module).items():
        own = parameters.get(layer, parameters) if layer else parameters
        boundary = _boundary(kind, own, getattr(module, "original_max_seq_len", 0))
        if boundary is not None:
            yield boundary


def _kinds(module: nn.Module) -> dict[str, str]:
    """Kind of layers ("" for all) → kind of rotation, of those that depend on the length."""
    stated = getattr(module, "rope_type", None)
    kinds = {"": stated} if isinstance(stated, str) else stated
    if not isinstance(kinds, dict) or not hasattr(module, "config"):
        return {}
    return {
        layer: kind for layer, kind in kinds.items() if kind == "longrope" or "dynamic" in str(kind)
    }


def _state(module: nn.Module) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """Numbers and buffers of a rotation, to be put back."""
    values = {
        name: value for name, value in vars(module).items() if isinstance(value, (int, float))
    }
    buffers = {name: _copy(b) for name, b in module._buffers.items() if b is not None}
    return values, buffers


def _copy(buffer: Tensor) -> Tensor:
    """A tensor of its own, since some angles are changed in place, and one that may be changed
    outside inference mode too."""
    with torch.inference_mode(False):
        return buffer.clone()
