"""Weights that are quantised where they are stored, and dequantised when they are loaded.

Bases that are published in FP8 or MXFP4 alone are measured in the precision of the audit, and so
are their checkpoints. transformers dequantises them; what it makes of every stored tensor is
computed here once more, since a block that is scaled by its neighbour's scale is another model.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from ..contract.errors import ProbeFailure, safe_name
from .configs import Config
from .coverage import Stored
from .weights import StoredWeights

SCALES = "_scale_inv"
# The numbers that four bits stand for in MXFP4: a sign, two bits of exponent, one of mantissa.
FOUR_BITS = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, -0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0)
EXPONENT_BIAS = 127


@dataclass(frozen=True)
class Quantisation:
    """``method``: as configurations name it; ``block``: rows and columns that share a scale."""

    method: str
    block: tuple[int, int] = (1, 32)

    def loading(self) -> Any:
        """What makes transformers dequantise, whatever the device could compute with."""
        from transformers import FineGrainedFP8Config, Mxfp4Config

        kind = FineGrainedFP8Config if self.method == "fp8" else Mxfp4Config
        return kind(dequantize=True)

    def dequantised(self, stored: Sequence[Stored]) -> list[Stored]:
        """Stored tensors as the model should hold them, without those that are scales.

        Raises ``weights-incomplete`` for a quantised tensor without scales and ``weights-unused``
        for scales of none.
        """
        named = {tensor.name: tensor for tensor in stored}
        weights, scales = ("_blocks", "_scales") if self.method == "mxfp4" else ("", SCALES)
        kind = _Packed if self.method == "mxfp4" else _Blocks
        found: list[Stored] = []
        used: set[str] = set()
        for name, tensor in named.items():
            if name.endswith(scales):
                continue
            own = f"{name.removesuffix(weights)}{scales}"
            if own in named and (not weights or name.endswith(weights)):
                used.add(own)
                plain = name.removesuffix(weights)
                found.append(kind(plain, tensor.file, tensor, named[own], self.block))
            else:
                found.append(tensor)
        left = sorted(name for name in named if name.endswith(scales) and name not in used)
        if left:
            raise ProbeFailure("weights-unused", task="score", name=safe_name(left[0]))
        return sorted(found, key=lambda tensor: tensor.name)


def quantisation_of(config: Config, model: str) -> Quantisation | None:
    """How the weights of a configuration are quantised; None where they are not.

    Raises ``quantised-unsupported``, its name the method, for what cannot be dequantised and
    checked anywhere.
    """
    stated = config.get("quantization_config")
    if not stated:
        return None
    method = stated.get("quant_method") if isinstance(stated, dict) else None
    if method == "mxfp4":
        return Quantisation("mxfp4")
    block = stated.get("weight_block_size") if isinstance(stated, dict) else None
    if method == "fp8" and _is_block(block):
        # Anything else would have other weights or other layers quantised.
        return Quantisation("fp8", (block[0], block[1]))
    raise ProbeFailure(
        "quantised-unsupported",
        model=model,
        name=safe_name(method) if isinstance(method, str) else None,
    )


def refuse_undividable(quantisation: Quantisation, weights: StoredWeights, model: str) -> None:
    """Raises ``quantised-shape`` for an FP8 weight whose last block is smaller than the others.

    transformers takes the blocks for equal parts: where that comes out even, it scales elements by
    their neighbours' scale, and else it fails as it does for a damaged file.
    """
    if quantisation.method != "fp8":
        return
    for name, tensor in sorted(weights.tensors.items()):
        scales = weights.tensors.get(f"{name}{SCALES}")
        if scales is None or len(tensor.shape) < 2:
            continue
        sizes = list(zip(tensor.shape[-2:], quantisation.block, strict=True))
        blocks = tuple(-(-size // block) for size, block in sizes)
        # Other scales are not of these blocks, and are found out when they are read.
        if scales.shape[-2:] != blocks:
            continue
        # A single block is as large as what it covers.
        if any(n > 1 and size % block for n, (size, block) in zip(blocks, sizes, strict=True)):
            raise ProbeFailure("quantised-shape", model=model, name=safe_name(name))


def _is_block(block: Any) -> bool:
    return (
        isinstance(block, list)
        and len(block) == 2
        and all(type(size) is int and 1 <= size <= 1024 for size in block)
    )


@dataclass(frozen=True)
class _Scaled(Stored):
    """A tensor under its name in the model, made of a quantised one and its scales."""

    quantised: Stored
    scales: Stored
    block: tuple[int, int]

    def whole(self) -> torch.Tensor:
        return torch.cat([piece for _, piece in self.chunks()])


class _Blocks(_Scaled):
    """FP8 [R, C] with a scale for each block, float [⌈R / rows⌉, ⌈C / columns⌉]."""

    def chunks(self) -> Iterator[tuple[slice, torch.Tensor]]:
        scales = self.scales.whole().float()
        rows, columns = self.block
        for place, piece in self.quantised.chunks():
            lines = torch.arange(place.start, place.stop) // rows
            across = torch.arange(piece.shape[1]) // columns
            fits = scales.ndim == 2 and piece.ndim == 2
            if not fits or lines[-1] >= len(scales) or across[-1] >= scales.shape[1]:
                raise ProbeFailure("weights-incomplete", task="score", name=safe_name(self.name))
            yield place, piece.float() * scales[lines][:, across]


class _Packed(_Scaled):
    """MXFP4: two numbers a byte [E, R, C / 32, 16], a power of two for each 32 [E, R, C / 32]; held
    as [E, C, R]."""

    def chunks(self) -> Iterator[tuple[slice, torch.Tensor]]:
        numbers = torch.tensor(FOUR_BITS)
        scales = self.scales.whole()
        packed = self.quantised.whole()
        if packed.ndim != 4 or scales.shape != packed.shape[:3]:
            raise ProbeFailure("weights-incomplete", task="score", name=safe_name(self.name))
        for expert in range(len(packed)):
            low, high = numbers[(packed[expert] & 15).long()], numbers[(packed[expert] >> 4).long()]
            pairs = torch.stack([low, high], -1).flatten(2)
            exponents = scales[expert].int() - EXPONENT_BIAS
            values = torch.ldexp(pairs, exponents.unsqueeze(-1)).flatten(1)
            yield slice(expert, expert + 1), values.T.unsqueeze(0)
