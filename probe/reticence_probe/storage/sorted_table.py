"""Tables whose rows come in any order and are written in theirs, larger than memory or not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pyarrow as pa

from .tables import (
    ROWS_PER_BATCH,
    TEMPORARY_SUFFIX,
    FileEntry,
    TableWriter,
    writing_failures,
)

# Rows that are sorted in memory at once; with copies some 100 bytes each.
ROWS_AT_ONCE = 1 << 22

Columns = Mapping[str, np.ndarray]


def write_sorted(
    path: Path,
    fields: pa.Schema,
    pieces: Iterable[Columns],
    *,
    rows: int,
    place: Callable[[Columns], np.ndarray],
    sort: Callable[[Columns], Columns],
) -> FileEntry:
    """Writes a table of about ``rows`` rows. ``place``: of each row of a piece, a number in [0, 1)
    that rises with the order; ``sort``: rows in their order, with the columns of ``fields``.

    The table is the same, byte for byte, however many shards it passes through. They lie beside it
    under temporary names; each is as secret as the table. Raises ``disk-full`` and
    ``output-unwritable``.
    """
    shards = max(1, -(-rows // ROWS_AT_ONCE))
    with TableWriter(path, fields) as writer:
        if shards == 1:
            writer.append(sort(_joined(list(pieces), fields)))
        else:
            for columns in _in_batches(map(sort, _sharded(path, pieces, shards, place))):
                writer.append(columns)
    return writer.written


def _joined(pieces: list[Columns], fields: pa.Schema) -> Columns:
    if not pieces:
        return {}
    return {name: np.concatenate([piece[name] for piece in pieces]) for name in pieces[0]}


def _sharded(
    path: Path, pieces: Iterable[Columns], shards: int, place: Callable[[Columns], np.ndarray]
) -> Iterator[Columns]:
    """The rows of each shard, one shard after the other; every shard is written before."""
    names = [path.with_name(f"{path.name}.{shard}{TEMPORARY_SUFFIX}") for shard in range(shards)]
    kind: np.dtype | None = None
    try:
        with writing_failures(), ExitStack() as files:
            opened = [files.enter_context(_private(name)) for name in names]
            for columns in pieces:
                kind = np.dtype([(name, column.dtype) for name, column in columns.items()])
                rows = np.empty(len(next(iter(columns.values()))), kind)
                for name, column in columns.items():
                    rows[name] = column
                of = np.minimum((place(columns) * shards).astype(np.int64), shards - 1)
                for shard in np.unique(of):
                    opened[shard].write(rows[of == shard].tobytes())
        for name in names:
            if kind is not None:
                rows = np.fromfile(name, kind)
                name.unlink()
                yield {column: rows[column] for column in kind.names or ()}
    finally:
        for name in names:
            name.unlink(missing_ok=True)


def _private(path: Path):
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _in_batches(pieces: Iterable[Columns]) -> Iterator[Columns]:
    """The same rows in pieces of whole batches, so that batches end where they would in one."""
    rest: Columns | None = None
    for piece in pieces:
        if rest is not None:
            piece = {name: np.concatenate([rest[name], column]) for name, column in piece.items()}
        whole = len(next(iter(piece.values()))) // ROWS_PER_BATCH * ROWS_PER_BATCH
        if whole:
            yield {name: column[:whole] for name, column in piece.items()}
        rest = {name: column[whole:] for name, column in piece.items()}
    if rest is not None:
        yield rest
