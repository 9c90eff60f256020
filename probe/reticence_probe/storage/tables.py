"""Arrow tables of ``signals.schema.json``: uncompressed streams, written atomically, private."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import pyarrow as pa

from ..contract.errors import NO_ROOM, ProbeFailure
from ..contract.schemas import schema

TYPES = {
    "utf8": pa.utf8(),
    "int8": pa.int8(),
    "int32": pa.int32(),
    "float32": pa.float32(),
    "float64": pa.float64(),
    "bool": pa.bool_(),
}
ROWS_PER_BATCH = 65_536
TEMPORARY_SUFFIX = ".partial"

Column = np.ndarray | Sequence[Any] | pa.Array


@dataclass(frozen=True)
class FileEntry:
    """What the manifest records about a file."""

    sha256: str
    bytes: int
    rows: int


def table_schema(table: str, decoding: Sequence[str] = ()) -> pa.Schema:
    """The Arrow schema of a table; ``decoding`` adds the columns ``logp_<name>``."""
    columns = schema("signals")["x-tables"][table]["columns"]
    fields = [
        pa.field(name, TYPES[column["type"]], nullable=column.get("nullable", False))
        for name, column in columns.items()
    ]
    fields += [pa.field(f"logp_{name}", pa.float32(), nullable=False) for name in decoding]
    return pa.schema(fields)


def table_bytes(fields: pa.Schema, pieces: Iterable[Mapping[str, Column]]) -> bytes:
    """One Arrow IPC stream in memory; each piece has one array per column."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, fields) as writer:
        for columns in pieces:
            writer.write_batch(_batch(columns, fields))
    return sink.getvalue().to_pybytes()


class TableWriter:
    """Writes one Arrow IPC stream under a temporary name, and renames it when it is complete.

    Used as a context manager; ``entry`` is known after a clean exit. An exception inside leaves
    nothing behind. Raises ``disk-full`` and ``output-unwritable``.
    """

    def __init__(self, path: Path, fields: pa.Schema) -> None:
        self._path = path
        self._fields = fields
        self._rows = 0
        self.entry: FileEntry | None = None

    @property
    def written(self) -> FileEntry:
        """What was written, after a clean exit."""
        assert self.entry is not None
        return self.entry

    def __enter__(self) -> Self:
        self._temporary = self._path.with_name(self._path.name + TEMPORARY_SUFFIX)
        with writing_failures():
            self._file = _HashingFile(self._temporary)
            self._sink = pa.PythonFile(self._file, mode="w")
            self._writer = pa.ipc.new_stream(self._sink, self._fields)
        return self

    def append(self, columns: Mapping[str, Column]) -> None:
        """Adds rows, given as one array per column; exactly the columns of the table."""
        batch = _batch(columns, self._fields)
        with writing_failures():
            for start in range(0, batch.num_rows, ROWS_PER_BATCH):
                self._writer.write_batch(batch.slice(start, ROWS_PER_BATCH))
        self._rows += batch.num_rows

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                with writing_failures():
                    self._writer.close()
                    self._file.finish()
                    os.replace(self._temporary, self._path)
                self.entry = FileEntry(self._file.hexdigest(), self._file.size, self._rows)
        finally:
            self._file.abandon()
            self._temporary.unlink(missing_ok=True)


def write_table(out: Path, table: str, columns: Mapping[str, Column]) -> dict[str, FileEntry]:
    """Writes ``<table>.arrow``; name → entry. Raises ``disk-full`` and ``output-unwritable``."""
    name = f"{table}.arrow"
    with TableWriter(out / name, table_schema(table)) as writer:
        writer.append(columns)
    return {name: writer.written}


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a small file completely or not at all."""
    temporary = path.with_name(path.name + TEMPORARY_SUFFIX)
    try:
        with writing_failures():
            file = _HashingFile(temporary)
            try:
                file.write(content)
                file.finish()
            finally:
                file.abandon()
            os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def table_from(content: bytes) -> pa.Table:
    return pa.ipc.open_stream(pa.BufferReader(content)).read_all()


def read_table(path: Path) -> pa.Table:
    with pa.memory_map(str(path)) as source:
        return pa.ipc.open_stream(source).read_all()


@contextmanager
def writing_failures() -> Iterator[None]:
    """Turns an operating-system error while writing into the failure that says what to do."""
    try:
        yield
    except OSError as error:
        full = error.errno in NO_ROOM
        raise ProbeFailure("disk-full" if full else "output-unwritable") from None


class _HashingFile:
    """A private file that is hashed while it is written."""

    def __init__(self, path: Path) -> None:
        # An existing file is a killed run's, or was planted as a link to write through: make a new
        # one.
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file = os.fdopen(descriptor, "wb", buffering=1 << 20)
        self._hash = hashlib.sha256()
        self.size = 0

    @property
    def closed(self) -> bool:
        return self._file.closed

    def write(self, data: Any) -> int:
        view = memoryview(data)
        self._hash.update(view)
        self.size += view.nbytes
        return self._file.write(view)

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        """Arrow may close its sink at any time; only ``finish`` and ``abandon`` close the file."""

    def finish(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        if not self._file.closed:
            # What is still buffered may not fit on a full disk, and is no longer needed.
            try:
                self._file.close()
            except OSError:
                pass

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


def _batch(columns: Mapping[str, Column], fields: pa.Schema) -> pa.RecordBatch:
    if set(columns) != set(fields.names):
        raise ValueError("columns do not match the table")
    arrays = [_array(columns[field.name], field.type) for field in fields]
    return pa.RecordBatch.from_arrays(arrays, schema=fields)


def _array(column: Column, kind: pa.DataType) -> pa.Array:
    if isinstance(column, pa.Array):
        return column.cast(kind)
    return pa.array(column, type=kind)
