"""Finished blocks, kept on disk until the tables are whole, so that a stopped run can go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from .errors import ProbeFailure
from .models.statistics import TokenStatistics
from .sealed import SealedFiles
from .tables import Column, FileEntry, TableWriter, table_bytes, table_from, table_schema
from .text.records import Record

PARTS_DIRECTORY = "parts"


class BlockTables:
    """One table a block and model, for one plan; see ``SealedFiles``."""

    def __init__(self, directory: Path, plan: str, fields: pa.Schema) -> None:
        """``plan``: digest of everything that the rows depend on."""
        self._fields = fields
        self._files = SealedFiles(directory, plan)

    def has(self, block: int, model: str) -> bool:
        return _name(block, model) in self._files

    def write(self, block: int, model: str, pieces: Iterable[Mapping[str, Column]]) -> None:
        """``pieces``: rows, given as one array a column."""
        self._files.save(_name(block, model), table_bytes(self._fields, pieces))

    def read(self, block: int, model: str) -> pa.Table:
        """Raises ``output-changed`` for a part that was there when the run began and is not now."""
        content = self._files.load(_name(block, model))
        if content is None:
            raise ProbeFailure("output-changed")
        return table_from(content)

    def remove(self) -> None:
        self._files.remove()


class Parts:
    """Blocks of scored records: rows of the ``tokens`` table, keyed by the record's index."""

    def __init__(self, out: Path, plan_sha256: str, decoding: Sequence[str]) -> None:
        self._decoding = decoding
        fields = list(table_schema("tokens", decoding))
        self._schema = pa.schema([pa.field("index", pa.int32(), nullable=False), *fields[1:]])
        self._tables = BlockTables(out / PARTS_DIRECTORY / "score", plan_sha256, self._schema)

    def has(self, block: int, model: str) -> bool:
        return self._tables.has(block, model)

    def write(
        self,
        block: int,
        model: str,
        records: Sequence[Record],
        scored: Iterable[tuple[Sequence[int], TokenStatistics]],
    ) -> None:
        """``scored``: batch by batch, indices into ``records`` and statistics of their tokens."""
        pieces = (
            self._columns(indices, [records[i] for i in indices], statistics)
            for indices, statistics in scored
        )
        self._tables.write(block, model, pieces)

    def assemble(
        self,
        path: Path,
        model: str,
        blocks: Iterable[int],
        first: int,
        ordinals: np.ndarray,
    ) -> FileEntry:
        """Writes one ``tokens`` table from the parts of ``blocks``.

        The set's records have the indices ``first`` … ``first + len(ordinals) − 1``; rows come out
        by ordinal, then position.
        """
        pieces = []
        for block in blocks:
            table = self._tables.read(block, model)
            index = table["index"].to_numpy()
            inside = (index >= first) & (index < first + len(ordinals))
            pieces.append({name: table[name].to_numpy()[inside] for name in self._schema.names})
        columns = {
            name: np.concatenate([piece[name] for piece in pieces] or [np.empty(0, np.int32)])
            for name in self._schema.names
        }
        columns["record"] = ordinals[columns.pop("index") - first]
        order = np.lexsort((columns["position"], columns["record"]))
        with TableWriter(path, table_schema("tokens", self._decoding)) as writer:
            writer.append({name: column[order] for name, column in columns.items()})
        assert writer.entry is not None
        return writer.entry

    def _columns(
        self, indices: Sequence[int], records: Sequence[Record], statistics: TokenStatistics
    ) -> dict[str, np.ndarray]:
        predicted = [len(record.token_ids) - 1 for record in records]
        columns = {
            "index": np.repeat(np.array(indices, dtype=np.int32), predicted),
            "position": np.concatenate([np.arange(1, n + 1, dtype=np.int32) for n in predicted]),
            "logp": statistics.logp.cpu().numpy(),
            "mean": statistics.mean.cpu().numpy(),
            "std": statistics.std.cpu().numpy(),
            "rank": statistics.rank.cpu().numpy(),
            "part": np.concatenate([record.parts[1:] for record in records]),
        }
        decoded = statistics.decoded.cpu().numpy()
        return columns | {f"logp_{name}": decoded[i] for i, name in enumerate(self._decoding)}


def _name(block: int, model: str) -> str:
    return f"{block:06d}-{model}"
