"""The columns of table `records`: sizes of each record and of its parts, and its label."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from .labels import labels_of
from .records import Record
from .render import COMPLETION, PROMPT_PARTS

ZLIB_LEVEL = 6


def record_columns(records: Sequence[Record]) -> dict[str, np.ndarray | list]:
    """Columns of signals.schema.json x-tables `records`, one entry a record.

    `subject`, `label` and the texts are lists (the first two may hold None), the rest numpy arrays.
    A part without text has 0 bytes and the zlib size of nothing, 8.
    """
    sizes = np.empty((len(records), len(_SIZES)), dtype=np.int32)
    for row, record in zip(sizes, records, strict=True):
        of_record = _sizes(record)
        row[:] = [of_record[name] for name in _SIZES]
    columns: dict[str, np.ndarray | list] = {
        "audit": [record.audit for record in records],
        "set": [record.set for record in records],
        "record": np.array([record.ordinal for record in records], dtype=np.int32),
        "file": np.array([record.file for record in records], dtype=np.int32),
        "row": np.array([record.row for record in records], dtype=np.int32),
    }
    for name, column in zip(_SIZES, sizes.T, strict=True):
        columns[name] = np.ascontiguousarray(column)
    columns["truncated"] = np.array([record.truncated for record in records], dtype=bool)
    columns["subject"] = [record.subject for record in records]
    columns["label"] = labels_of(columns["audit"], map(_completion, records))
    return columns


_SIZES = (
    "tokens",
    "bytes",
    "zlib_bytes",
    "prompt_tokens",
    "prompt_bytes",
    "prompt_zlib_bytes",
    "completion_tokens",
    "completion_bytes",
    "completion_zlib_bytes",
)


def _sizes(record: Record) -> dict[str, int]:
    # Compressing takes long, and one part is often the whole text.
    of_text = {record.text: _text_sizes(record.text), "": _SIZES_OF_NOTHING}
    size, compressed = of_text[record.text]
    sizes = {"tokens": len(record.token_ids), "bytes": size, "zlib_bytes": compressed}
    for parts, name in ((PROMPT_PARTS, "prompt_"), ((COMPLETION,), "completion_")):
        sizes[f"{name}tokens"] = sum(int((record.parts == part).sum()) for part in parts)
        text = part_text(record, *parts)
        size, compressed = of_text.get(text) or _text_sizes(text)
        sizes |= {f"{name}bytes": size, f"{name}zlib_bytes": compressed}
    return sizes


def _completion(record: Record) -> str | None:
    """What answers the prompt; None for a text without a prompt."""
    has_prompt = any(np.any(record.parts == part) for part in PROMPT_PARTS)
    return part_text(record, COMPLETION) if has_prompt else None


def _text_sizes(text: str) -> tuple[int, int]:
    """Bytes, and bytes when compressed."""
    data = text.encode()
    return len(data), len(zlib.compress(data, ZLIB_LEVEL))


_SIZES_OF_NOTHING = _text_sizes("")


def part_text(record: Record, *parts: int) -> str:
    """The characters of the tokens of some parts; a character of two tokens goes to the first."""
    ends = np.maximum.accumulate(record.offsets[:, 1])
    starts = np.concatenate([[0], ends[:-1]])
    pieces = []
    position = 0
    if len(starts) and np.all(record.parts == record.parts[0]):
        return record.text[: ends[-1]] if record.parts[0] in parts else ""
    for value, group in groupby(record.parts.tolist()):
        size = sum(1 for _ in group)
        if value in parts:
            pieces.append(record.text[starts[position] : ends[position + size - 1]])
        position += size
    return "".join(pieces)
