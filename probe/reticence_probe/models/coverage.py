"""What a loaded model holds of the stored tensors: all of them, or the audit is refused by name.

Loaders leave out what they do not know, without a word. A tensor that one leaves out may be what
another loads, or what the training was about.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import torch

from ..contract.errors import ProbeFailure, safe_name

if TYPE_CHECKING:
    from transformers import PreTrainedModel

# Rows of a tensor that are compared at once hold about this many elements.
CHUNK_ELEMENTS = 1 << 24
# A stored 16-bit buffer has lost what its recomputed twin has beyond 8 bits of mantissa.
BUFFER_TOLERANCE = 2**-7
# Where the own parameters of an adapter begin in the name of a tensor.
OWN = re.compile(r"\.(lora_|ia3_l|hada_|lokr_|oft_|vera_lambda_)")
# Old masks hold this or less where nothing may be attended to.
MASKED = -1e4


@dataclass(frozen=True)
class Stored:
    """A tensor in a safetensors file, read piece by piece."""

    name: str
    file: Path

    def chunks(self) -> Iterator[tuple[slice, torch.Tensor]]:
        """Rows and their values, all of them at once for what has no rows."""
        from safetensors import safe_open

        with safe_open(self.file, framework="pt", device="cpu") as opened:
            view = opened.get_slice(self.name)
            shape = view.get_shape()
            if len(shape) == 0:
                yield slice(None), opened.get_tensor(self.name)
                return
            elements = 1
            for size in shape[1:]:
                elements *= size
            rows = max(1, CHUNK_ELEMENTS // max(1, elements))
            for start in range(0, shape[0], rows):
                piece = slice(start, min(start + rows, shape[0]))
                yield piece, view[piece]

    def whole(self) -> torch.Tensor:
        from safetensors import safe_open

        with safe_open(self.file, framework="pt", device="cpu") as opened:
            return opened.get_tensor(self.name)


def stored_in(files: Sequence[Path]) -> list[Stored]:
    """Every tensor of some safetensors files, in the order of their names."""
    from safetensors import safe_open

    found = []
    for file in files:
        with safe_open(file, framework="pt", device="cpu") as opened:
            names: list[str] = opened.keys()
            found += [Stored(name, file) for name in names]
    return sorted(found, key=lambda stored: stored.name)


def refuse_unloaded(causal: PreTrainedModel, stored_tensors: Sequence[Stored], model: str) -> None:
    """Raises ``weights-unused`` unless every stored tensor's values are in the loaded model.

    Buffers that the architecture computes may be stored beside them if they hold what it computes.
    ``weights-ambiguous`` for a head that is stored with other values than the embedding that the
    configuration ties it to: some loaders use the one, some the other.
    """
    _refuse_untied(causal, model)
    held = causal.state_dict()
    buffers = dict(causal.named_buffers())
    target = targets(causal, held)
    covered: set[str] = set()
    converted: list[Stored] = []
    for stored in stored_tensors:
        name, is_converted = target(stored.name)
        if is_converted:
            converted.append(stored)
        elif name in held:
            if not _equals(stored, held[name]):
                _refuse(stored.name, model)
            covered.add(name)
        elif not (_is_computed(stored, name, buffers) or _is_ignored_of_base(causal, name, model)):
            _refuse(stored.name, model)
    # One parameter may be made of many stored tensors (experts), which are compared as a whole.
    rest = _distinct(held, covered)
    if rest and not converted:
        _fail("weights-incomplete", min(rest), model)
    if _content(_values(converted, rest)) != _content(iter(rest.values())):
        _refuse(converted[0].name, model)


def refuse_unloaded_adapter(
    held: Mapping[str, torch.Tensor],
    others: Mapping[str, torch.Tensor],
    stored: Sequence[Stored],
    renamed: Mapping[str, str],
) -> None:
    """Raises ``weights-unused`` unless every stored tensor of an adapter is in the loaded model.

    ``held``: what the adapter's own parameters would be saved as. ``others``: all of the model,
    where PEFT puts stored weights that are no adapter's. ``renamed``: names that loading changed.
    ``adapter-base-differs`` when the model lacks a module of the adapter or the adapter one that it
    is configured for; ``weights-incomplete`` when it has another parameter that is not stored.
    """
    left = set(held)
    for tensor in stored:
        name = renamed.get(tensor.name, tensor.name)
        value = held.get(name, others.get(name))
        if value is None and _is_of_no_module(name, others):
            _fail("adapter-base-differs", tensor.name, "tuned")
        if value is None or not _equals(tensor, value):
            _refuse(tensor.name, "tuned")
        left.discard(name)
    for name in sorted(left):
        code = "adapter-base-differs" if OWN.search(name) else "weights-incomplete"
        _fail(code, name, "tuned")


def _is_of_no_module(name: str, others: Iterable[str]) -> bool:
    own = OWN.search(name)
    module = name[: own.start()] if own else ""
    return own is not None and not any(other.startswith(f"{module}.") for other in others)


def _refuse(name: str, model: str) -> NoReturn:
    _fail("weights-unused", name, model)


def _fail(code: str, name: str, model: str) -> NoReturn:
    raise ProbeFailure(code, task="score", model=model, name=safe_name(name))


def _refuse_untied(causal: PreTrainedModel, model: str) -> None:
    # Asked for again, since loading drops a pair from its own list when it finds two values.
    for target, source in causal.get_expanded_tied_weights_keys(all_submodels=True).items():
        one, other = causal.get_parameter_or_buffer(target), causal.get_parameter_or_buffer(source)
        if one is not other and one.data_ptr() != other.data_ptr():
            _fail("weights-ambiguous", target, model)


def targets(
    causal: PreTrainedModel, held: dict[str, torch.Tensor]
) -> Callable[[str], tuple[str, bool]]:
    """Stored name → name in the model, and whether several such make up one parameter."""
    from transformers.conversion_mapping import get_model_conversion_mapping
    from transformers.core_model_loading import (
        WeightConverter,
        WeightRenaming,
        rename_source_key,
    )

    mapping = get_model_conversion_mapping(causal)
    renamings = [entry for entry in mapping if isinstance(entry, WeightRenaming)]
    converters = [entry for entry in mapping if isinstance(entry, WeightConverter)]
    prefix = causal.base_model_prefix

    def target(name: str) -> tuple[str, bool]:
        renamed, pattern = rename_source_key(name, renamings, converters, prefix, held)
        if renamed not in held and name in held:
            renamed, pattern = rename_source_key(name, [], [], prefix, held)
        return renamed, pattern is not None

    return target


def _equals(stored: Stored, held: torch.Tensor) -> bool:
    """Whether the stored values, in the precision of the held ones, are the held ones."""
    seen = 0
    for rows, piece in stored.chunks():
        mine = held[rows] if held.ndim else held
        if piece.shape != mine.shape or not torch.equal(
            piece.to(device=held.device, dtype=held.dtype), mine
        ):
            return False
        seen += piece.numel()
    return seen == held.numel()


def _is_computed(stored: Stored, name: str, buffers: Mapping[str, torch.Tensor]) -> bool:
    """A buffer that older versions stored, with the values that this one computes."""
    leaf = name.rsplit(".", 1)[-1]
    twins = [buffers[name]] if name in buffers else []
    if leaf in ("inv_freq", "position_ids"):
        # Each layer's own in older versions, the whole model's now.
        twins += [value for other, value in buffers.items() if other.endswith(leaf)]
    if not twins and leaf not in ("bias", "masked_bias", "position_ids"):
        return False
    value = stored.whole().float()
    if twins:
        return any(_close(value, twin.detach().float().cpu()) for twin in twins)
    if leaf == "masked_bias":
        return value.numel() == 1 and value.item() <= MASKED
    if leaf == "position_ids":
        return torch.equal(value.flatten(), torch.arange(value.numel(), dtype=torch.float32))
    if value.ndim != 4 or value.shape[:2] != (1, 1) or value.shape[2] != value.shape[3]:
        return False
    return torch.equal(value[0, 0], torch.ones(value.shape[2:]).tril())


def _close(value: torch.Tensor, twin: torch.Tensor) -> bool:
    return value.shape == twin.shape and torch.allclose(
        value, twin, rtol=BUFFER_TOLERANCE, atol=1e-6
    )


def _is_ignored_of_base(causal: PreTrainedModel, name: str, model: str) -> bool:
    """What the architecture itself leaves out, such as layers that predict several tokens ahead: a
    base is compared with as it is loaded here, and not released.
    """
    patterns = causal._keys_to_ignore_on_load_unexpected or ()
    return model != "tuned" and any(re.search(pattern, name) for pattern in patterns)


def _distinct(held: Mapping[str, torch.Tensor], covered: set[str]) -> dict[str, torch.Tensor]:
    """Parameters that no stored tensor became by itself and that share no memory with one."""
    known = {held[name].data_ptr() for name in covered}
    rest: dict[str, torch.Tensor] = {}
    for name, value in held.items():
        if name not in covered and value.numel() and value.data_ptr() not in known:
            known.add(value.data_ptr())
            rest[name] = value
    return rest


def _values(
    converted: Sequence[Stored], rest: Mapping[str, torch.Tensor]
) -> Iterator[torch.Tensor]:
    """The values of stored tensors in the precision of the parameters that they became."""
    dtype = next((value.dtype for value in rest.values()), torch.float32)
    for stored in converted:
        for _, piece in stored.chunks():
            yield piece.to(dtype)


def _content(tensors: Iterator[torch.Tensor]) -> tuple[int, int]:
    """How many elements, and a sum over a keyed hash of each one's bits.

    Stacking, splitting and transposing leave it as it is; anything else changes it, and which
    changes would cancel out cannot be known without the key of this run.
    """
    count = total = 0
    for tensor in tensors:
        for chunk in tensor.detach().flatten().split(CHUNK_ELEMENTS):
            bits = chunk.float().view(torch.int32).to(torch.int64)
            mixed = (bits + _KEY[0]) * _KEY[1]
            mixed = (mixed ^ (mixed >> 29)) * _KEY[2]
            total += int((mixed ^ (mixed >> 32)).sum())
            count += chunk.numel()
    return count, total % 2**64


def _odd() -> int:
    """A random odd number of 62 bits: within torch's integers, which wrap around."""
    return secrets.randbits(61) << 1 | 1


_KEY = (secrets.randbits(62), _odd(), _odd())
