"""Finished blocks, kept on disk until the tables are whole, so that a stopped run can go on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from .models.statistics import TokenStatistics
from .tables import FileEntry, TableWriter, read_table, table_schema, write_atomically
from .text.records import Record

PARTS_DIRECTORY = "parts"
PLAN_FILE = "plan.json"


class Parts:
    """One file a block and model: rows of the ``tokens`` table, keyed by the record's index.

    The directory belongs to one plan; parts of another plan are thrown away. A part appears by
    renaming, so it is whole or not there.
    """

    def __init__(self, out: Path, plan_sha256: str, decoding: Sequence[str]) -> None:
        self._directory = out / PARTS_DIRECTORY
        self._decoding = decoding
        fields = list(table_schema("tokens", decoding))
        self._schema = pa.schema([pa.field("index", pa.int32(), nullable=False), *fields[1:]])
        plan = {"plan": plan_sha256}
        if self._stored_plan() != plan:
            shutil.rmtree(self._directory, ignore_errors=True)
            self._directory.mkdir(mode=0o700)
            write_atomically(self._directory / PLAN_FILE, json.dumps(plan).encode("ascii"))

    def has(self, block: int, model: str) -> bool:
        return self._path(block, model).is_file()

    def write(
        self,
        block: int,
        model: str,
        records: Sequence[Record],
        scored: Iterable[tuple[Sequence[int], TokenStatistics]],
    ) -> None:
        """``scored``: batch by batch, indices into ``records`` and statistics of their tokens."""
        with TableWriter(self._path(block, model), self._schema) as writer:
            for indices, statistics in scored:
                writer.append(self._columns(indices, [records[i] for i in indices], statistics))

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
            table = read_table(self._path(block, model))
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

    def remove(self) -> None:
        shutil.rmtree(self._directory, ignore_errors=True)

    def _path(self, block: int, model: str) -> Path:
        return self._directory / f"{block:06d}-{model}.arrow"

    def _stored_plan(self) -> object:
        try:
            return json.loads((self._directory / PLAN_FILE).read_text("ascii"))
        except (OSError, ValueError):
            return None

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
