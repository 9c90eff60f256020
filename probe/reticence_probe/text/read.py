"""Data files to rows: jsonl, csv and parquet, one row at a time, with file and line of each."""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure

if TYPE_CHECKING:
    from ..job import Audit, DataFile

PARQUET_BATCH_ROWS = 1024
UTF8_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, repr=False)
class RawRow:
    """`row` is the line of a jsonl file (blank lines count) or the data row of the others, from 1.

    `flat`: the file has no nested values, so a list stands in it as JSON text.
    """

    file: int
    row: int
    values: dict[str, Any]
    flat: bool


# Raises ProbeFailure with the place filled in. Called outside `except` blocks only, so that no
# parser's exception, which quotes the text, hangs on to the failure as its context.
Fail = Callable[..., ProbeFailure]


def read_rows(
    audit: str, set: str, files: Sequence[DataFile], wanted: frozenset[str]
) -> Iterator[RawRow]:
    """Yields the rows of the files in order, with the wanted fields.

    Raises ProbeFailure: file-missing, file-unreadable, file-empty (no row), line-unreadable.
    """
    readers = {"jsonl": _jsonl, "csv": _csv, "parquet": _parquet}
    for index, file in enumerate(files):

        def fail(code: str, line: int | None = None, index: int = index) -> ProbeFailure:
            return ProbeFailure(code, task="records", audit=audit, set=set, file=index, line=line)

        path = Path(file.path)
        _check_readable(path, fail)
        empty = True
        for row, values in readers[file.type](path, wanted, fail):
            empty = False
            yield RawRow(index, row, values, flat=file.type != "jsonl")
        if empty:
            raise fail("file-empty")


def check_sets_differ(audit: Audit) -> None:
    """Raises ProbeFailure sets-identical when a file of both sets has the same content.

    Names the file of the nonmembers. Only files of equal size are digested.
    """
    members = [Path(file.path) for file in audit.sets.get("members", ())]
    nonmembers = [Path(file.path) for file in audit.sets.get("nonmembers", ())]
    sizes = {size for size in map(_size, members) if size}
    if not any(_size(path) in sizes for path in nonmembers):
        return
    digests = {_digest(path) for path in members if _size(path)} - {None}
    for index, path in enumerate(nonmembers):
        if _size(path) in sizes and _digest(path) in digests:
            raise ProbeFailure(
                "sets-identical", task="records", audit=audit.name, set="nonmembers", file=index
            )


def _jsonl(path: Path, wanted: frozenset[str], fail: Fail) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if number == 1:
                line = line.removeprefix(UTF8_BOM)
            if not line.strip():
                continue
            try:
                value = json.loads(line.decode("utf-8"))
            except (ValueError, RecursionError):
                value = None
            if not isinstance(value, dict):
                raise fail("line-unreadable", number)
            yield number, {name: value[name] for name in wanted if name in value}


def _csv(path: Path, wanted: frozenset[str], fail: Fail) -> Iterator[tuple[int, dict[str, Any]]]:
    # The default limit of 128 KiB a field is an accident of the module, not a property of the data.
    csv.field_size_limit(sys.maxsize)
    # Bytes that are no UTF-8 become lone surrogates, so that the row at fault can be named.
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        # strict: an unclosed quote would otherwise swallow the rest of the file without a word.
        reader = csv.reader(file, strict=True)
        header = _next_row(reader)
        if header is None:
            raise fail("line-unreadable", 1)
        positions = {name: place for place, name in enumerate(header) if name in wanted}
        for number in count(1):
            row = _next_row(reader)
            if row == []:
                return
            if row is None or len(row) > len(header) or not all(map(_is_clean, row)):
                raise fail("line-unreadable", number)
            yield number, {name: row[at] for name, at in positions.items() if at < len(row)}


def _next_row(reader: Iterator[list[str]]) -> list[str] | None:
    """The next row that is not blank; [] at the end, None where the file is malformed."""
    try:
        return next((row for row in reader if row), [])
    except csv.Error:
        return None


def _is_clean(value: str) -> bool:
    return value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value)


def _parquet(
    path: Path, wanted: frozenset[str], fail: Fail
) -> Iterator[tuple[int, dict[str, Any]]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
        columns = [name for name in file.schema_arrow.names if name in wanted]
    except (pa.ArrowException, OSError):
        file = None
    # Two columns of one name cannot be told apart.
    if file is not None and len(set(columns)) < len(columns):
        file = None
    if file is None:
        raise fail("file-unreadable")
    with file:
        number = 0
        batches = file.iter_batches(batch_size=PARQUET_BATCH_ROWS, columns=columns)
        while True:
            try:
                batch = next(batches, None)
            except (pa.ArrowException, OSError):
                batch = False
            if batch is False:
                raise fail("line-unreadable", number + 1)
            if batch is None:
                return
            for at in range(batch.num_rows):
                number += 1
                try:
                    values = {name: batch.column(name)[at].as_py() for name in columns}
                except (pa.ArrowException, ValueError, OverflowError):
                    values = None
                if values is None:
                    raise fail("line-unreadable", number)
                yield number, values


def _check_readable(path: Path, fail: Fail) -> None:
    try:
        with path.open("rb") as file:
            code = None if file.read(1) else "file-empty"
    except FileNotFoundError:
        code = "file-missing"
    except OSError:
        code = "file-unreadable"
    if code is not None:
        raise fail(code)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _digest(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        # Reading it will say what is wrong.
        return None
