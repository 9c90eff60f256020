"""Stored weights, read from their headers alone: no tensor is loaded and no code can run."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..contract.errors import ProbeFailure, safe_name
from .folders import ADAPTER_FILE, INDEX_FILE, SINGLE_FILE, refuse_other_weights

EXECUTABLE_SUFFIXES = frozenset({".bin", ".pt", ".pth", ".pkl", ".ckpt"})
# bytes an element and name, by the name that safetensors uses
DTYPES = {
    "F64": (8, "float64"),
    "F32": (4, "float32"),
    "F16": (2, "float16"),
    "BF16": (2, "bfloat16"),
    "I64": (8, "int64"),
    "I32": (4, "int32"),
    "I16": (2, "int16"),
    "I8": (1, "int8"),
    "U8": (1, "uint8"),
    "BOOL": (1, "bool"),
    "F8_E4M3": (1, "float8_e4m3fn"),
}
FLOATING = frozenset({"F64", "F32", "F16", "BF16", "F8_E4M3"})
# What weights may be stored in by the method that quantised them.
QUANTISED = {"fp8": frozenset({"float8_e4m3fn"}), "mxfp4": frozenset({"uint8"})}
NEVER_PLAIN = frozenset({"int8", "uint8", "int32", "float8_e4m3fn"})
HEADER_LIMIT_BYTES = 100 * 1024 * 1024


@dataclass(frozen=True)
class Tensor:
    """A tensor as a safetensors header describes it."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class StoredWeights:
    """The tensors of a model or adapter, and the files that hold them.

    ``bytes`` counts files, ``parameters`` floating elements; ``dtype`` is the precision in which
    most elements are stored.
    """

    tensors: dict[str, Tensor]
    bytes: int
    files: tuple[Path, ...] = ()

    @property
    def parameters(self) -> int:
        floating = [t.elements for t in self.tensors.values() if t.dtype in FLOATING]
        # Two numbers a byte.
        packed = [t.elements * 2 for n, t in self.tensors.items() if n.endswith("_blocks")]
        return max(1, sum(floating) + sum(packed))

    @property
    def elements(self) -> int:
        return sum(tensor.elements for tensor in self.tensors.values())

    def with_shapes_of(self, other: StoredWeights) -> StoredWeights:
        """These, with the tensors of ``other`` under names of their own; of no files."""
        beside = {f"merged.{name}": tensor for name, tensor in other.tensors.items()}
        return StoredWeights(self.tensors | beside, self.bytes + other.bytes)

    @property
    def dtype(self) -> str:
        elements: Counter[str] = Counter()
        for tensor in self.tensors.values():
            elements[tensor.dtype] += tensor.elements
        return DTYPES[elements.most_common(1)[0][0]][1]


def read_model_weights(directory: Path, model: str, method: str | None = None) -> StoredWeights:
    """``model.safetensors``, or every shard that its index names, and no other file's.

    ``method``: by which the configuration says the weights are quantised, one of ``QUANTISED``.
    Raises ``weights-missing``, ``executable-weights`` (only formats that can run code),
    ``weights-ambiguous`` (others could be loaded), ``weights-incomplete``, ``weights-unreadable``,
    ``quantised-unsupported``.
    """
    single = directory / SINGLE_FILE
    index = directory / INDEX_FILE
    placed: dict[str, str] = {}
    if index.is_file():
        placed = _weight_map(index, model)
        names = sorted(set(placed.values()))
        if single.is_file() and names != [SINGLE_FILE]:
            raise ProbeFailure("weights-ambiguous", model=model, name=safe_name(INDEX_FILE))
        shards = [directory / name for name in names]
        # Loading follows a path, and would take a file that nobody has looked at.
        outside = any(Path(name).name != name for name in names)
        if outside or not all(shard.is_file() for shard in shards):
            raise ProbeFailure("weights-incomplete", model=model)
    elif single.is_file():
        shards = [single]
    else:
        raise _absent(directory, model)
    refuse_other_weights(directory, {INDEX_FILE, *(shard.name for shard in shards)}, model)
    weights = _stored(shards, model, method)
    if index.is_file():
        _hold_to_index(placed, shards, model)
    return weights


def read_adapter_weights(directory: Path) -> StoredWeights:
    """``adapter_model.safetensors``, and no other file's. Raises as ``read_model_weights``."""
    file = directory / ADAPTER_FILE
    if not file.is_file():
        raise _absent(directory, "tuned")
    refuse_other_weights(directory, {ADAPTER_FILE}, "tuned")
    return _stored([file], "tuned")


def _weight_map(index: Path, model: str) -> dict[str, str]:
    """Tensor → file. Raises ``weights-unreadable``."""
    try:
        placed = json.loads(index.read_text("utf-8"))["weight_map"]
        if placed and all(isinstance(name, str) for name in placed.values()):
            return placed
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    raise ProbeFailure("weights-unreadable", model=model)


def _hold_to_index(placed: dict[str, str], shards: list[Path], model: str) -> None:
    """Every file holds exactly the tensors that the index places in it.

    Raises ``weights-incomplete`` when it lacks one, and ``weights-ambiguous`` when it has another:
    some loaders read all of each file, some only what the index places there.
    """
    found = {shard.name: _header(shard).keys() for shard in shards}
    for name, shard in placed.items():
        if name not in found[shard]:
            raise ProbeFailure("weights-incomplete", model=model, name=safe_name(name))
    for shard, names in found.items():
        for name in names:
            if placed.get(name) != shard:
                raise ProbeFailure("weights-ambiguous", model=model, name=safe_name(name))


def _absent(directory: Path, model: str) -> ProbeFailure:
    executable = any(
        path.suffix in EXECUTABLE_SUFFIXES and path.name != "training_args.bin"
        for path in directory.glob("*")
    )
    return ProbeFailure("executable-weights" if executable else "weights-missing", model=model)


def _stored(files: Sequence[Path], model: str, method: str | None = None) -> StoredWeights:
    tensors: dict[str, Tensor] = {}
    size = 0
    for file in files:
        try:
            tensors |= _header(file)
            size += file.stat().st_size
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise ProbeFailure("weights-unreadable", model=model) from None
    if any(tensor.dtype not in DTYPES for tensor in tensors.values()):
        raise ProbeFailure("quantised-unsupported", model=model)
    weights = StoredWeights(tensors, size, tuple(files))
    if not tensors:
        raise ProbeFailure("weights-incomplete", model=model)
    allowed = QUANTISED.get(method or "", frozenset())
    stored = {DTYPES[tensor.dtype][1] for tensor in tensors.values()}
    if weights.dtype in NEVER_PLAIN - allowed or "float8_e4m3fn" in stored - allowed:
        raise ProbeFailure("quantised-unsupported", model=model)
    return weights


def _header(file: Path) -> dict[str, Tensor]:
    """Tensors of one file; ``ValueError`` when the header is damaged or the data are cut short."""
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        if not 2 <= length <= HEADER_LIMIT_BYTES:
            raise ValueError("header length")
        header = json.loads(stream.read(length))
    header.pop("__metadata__", None)
    end = 0
    # As the format wants it: the tensors fill the data without a gap and without sharing a byte.
    for entry in sorted(header.values(), key=lambda entry: entry["data_offsets"]):
        start, stop = entry["data_offsets"]
        if start != end or stop - start != _bytes(entry, stop - start):
            raise ValueError("offsets")
        end = stop
    if 8 + length + end != file.stat().st_size:
        raise ValueError("file length")
    return {name: Tensor(entry["dtype"], tuple(entry["shape"])) for name, entry in header.items()}


def _bytes(entry: dict[str, Any], stored: int) -> int:
    """Bytes that the tensor's shape wants; ``stored`` for a precision that is not known here."""
    dtype, shape = entry["dtype"], entry["shape"]
    if not isinstance(shape, list) or any(type(size) is not int or size < 0 for size in shape):
        raise ValueError("shape")
    return DTYPES[dtype][0] * math.prod(shape) if dtype in DTYPES else stored
