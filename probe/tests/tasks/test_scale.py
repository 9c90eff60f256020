"""Memory and work by the number of records, on a small seeded sample; no time is measured.

`npm run bench -- scale` measures whole audits of 10,000 records and more.
"""

from __future__ import annotations

import json
import sys
import tracemalloc
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pyarrow as pa
import pytest

from reticence_probe.checks import minhash, overlap
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.data import records as reading
from reticence_probe.run import run_job
from reticence_probe.storage import sorted_table
from reticence_probe.storage.shelf import Shelf
from reticence_probe.storage.sorted_table import write_sorted
from reticence_probe.storage.tables import ROWS_PER_BATCH, TableWriter
from reticence_probe.tasks.audit_data import AuditData
from tests.checkpoints import make_job

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from scale import TOKENS, texts, write_job

SIZES = (500, 2_000)
# A text of 1,000 characters, what finds it, and views on the arrays that lie in a file.
BYTES_A_RECORD = 2_300


def finetuning(job):
    return next(audit for audit in job.audits if audit.name == "finetuning")


def read(job, folder: Path) -> AuditData:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(job.base.path)
    inspection = SimpleNamespace(
        tokenizers=SimpleNamespace(base=tokenizer, reader=None), context=512
    )
    with Events(folder) as events:
        data = AuditData(job, inspection, events, folder=folder)
        assert data.sets
    return data


@pytest.fixture(scope="module")
def jobs(tmp_path_factory) -> dict[int, Path]:
    folders = {size: tmp_path_factory.mktemp(str(size)) for size in SIZES}
    return {size: write_job(folder, size) for size, folder in folders.items()}


def test_memory_of_records_grows_with_their_number_and_little_more_than_their_texts(
    jobs, monkeypatch
):
    monkeypatch.setattr(reading, "MOST_IN_MEMORY", 100)
    held, most = {}, {}
    for size, path in jobs.items():
        job = load_job(path)
        read(job, path.parent)
        tracemalloc.start()
        data = read(job, path.parent)
        held[size], most[size] = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert sum(len(of.records) for of in data.sets["finetuning"].values()) == size
        assert all(len(record.token_ids) == TOKENS for record in data.audited_records[:20])
    step = SIZES[1] - SIZES[0]
    assert (held[SIZES[1]] - held[SIZES[0]]) / step < BYTES_A_RECORD
    # Rows are let go as they become records, so that reading takes little more than what is kept.
    assert (most[SIZES[1]] - most[SIZES[0]]) / step < 2 * BYTES_A_RECORD


def test_overlap_keeps_no_text_and_compares_a_bounded_number_of_pairs(jobs, monkeypatch):
    monkeypatch.setattr(reading, "MOST_IN_MEMORY", 100)
    monkeypatch.setattr(overlap, "MOST_IN_MEMORY", 100)
    compared, read_texts, most = {}, {}, {}
    for size, path in jobs.items():
        job = load_job(path)
        sets = read(job, path.parent).whole_sets["finetuning"]
        counts = {"pairs": 0, "texts": 0}

        def counted(name, function, counts=counts):
            def called(*given):
                counts[name] += 1
                return function(*given)

            return called

        with monkeypatch.context() as patch:
            patch.setattr(overlap, "_jaccard", counted("pairs", overlap._jaccard))
            patch.setattr(overlap, "normal_text", counted("texts", overlap.normal_text))
            tracemalloc.start()
            found = overlap.overlap_columns(finetuning(job), sets, Shelf(path.parent).keep)
            most[size] = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert len(found["record"]) > size * 0.004
        compared[size], read_texts[size] = counts["pairs"], counts["texts"]
    assert read_texts == {size: size for size in SIZES}
    # Every record meets at most so many others, however many there are.
    bound = 2 * minhash.BANDS * minhash.BUCKET_CANDIDATES
    assert all(count <= bound * size for size, count in compared.items())
    assert compared[SIZES[1]] / compared[SIZES[0]] < 1.5 * SIZES[1] / SIZES[0]
    # Signatures take 480 bytes of each, the buckets 80.
    assert (most[SIZES[1]] - most[SIZES[0]]) / (SIZES[1] - SIZES[0]) < 1_500


def test_what_is_put_away_is_the_same_and_leaves_no_file(tmp_path):
    generator = np.random.default_rng(0)
    shelf = Shelf(tmp_path)
    for width, dtype in ((0, np.int32), (2, np.int32), (0, np.int8), (0, np.uint64)):
        for _ in range(3):
            arrays = [
                generator.integers(0, 100, (n, width) if width else n).astype(dtype)
                for n in generator.integers(0, 5_000, 20)
            ]
            kept = shelf.keep(arrays)
            assert [array.dtype for array in kept] == [array.dtype for array in arrays]
            for one, other in zip(arrays, kept, strict=True):
                np.testing.assert_array_equal(one, other)
            # A view that is changed changes nothing beside it.
            kept[3][:] = 0
            np.testing.assert_array_equal(kept[4], arrays[4])
    assert list(tmp_path.iterdir()) == []
    assert shelf.keep([]) == [] and len(shelf.keep([np.empty(0)])) == 1


@pytest.mark.parametrize("at_once", [ROWS_PER_BATCH // 3, ROWS_PER_BATCH, 5 * ROWS_PER_BATCH])
def test_a_table_is_the_same_bytes_however_many_shards_it_passes_through(
    tmp_path, monkeypatch, at_once
):
    monkeypatch.setattr(sorted_table, "ROWS_AT_ONCE", at_once)
    generator = np.random.default_rng(1)
    rows = 3 * ROWS_PER_BATCH + 17
    order = generator.permutation(rows).astype(np.int32)
    columns = {"key": order, "value": (order % 1000).astype(np.float32)}
    fields = pa.schema([pa.field("key", pa.int32()), pa.field("value", pa.float32())])
    with TableWriter(tmp_path / "whole.arrow", fields) as writer:
        by = np.argsort(order)
        writer.append({name: column[by] for name, column in columns.items()})
    pieces = (
        {name: column[start : start + 999] for name, column in columns.items()}
        for start in range(0, rows, 999)
    )

    def in_order(piece):
        by = np.argsort(piece["key"])
        return {name: column[by] for name, column in piece.items()}

    entry = write_sorted(
        tmp_path / "sharded.arrow",
        fields,
        pieces,
        rows=rows,
        place=lambda piece: piece["key"] / rows,
        sort=in_order,
    )
    assert entry == writer.written
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sharded.arrow", "whole.arrow"]


def test_a_whole_job_writes_the_same_from_files_as_from_memory(example, tmp_path, monkeypatch):
    path = tmp_path / "job.json"
    path.write_text(json.dumps(make_job(example)))

    def tables(name: str) -> dict[str, bytes]:
        out = tmp_path / name
        out.mkdir()
        with Events(out) as events:
            run_job(load_job(path), out, events)
        assert not list(out.glob("*.partial"))
        return {file.name: file.read_bytes() for file in out.glob("*.arrow")}

    in_memory = tables("memory")
    monkeypatch.setattr(reading, "MOST_IN_MEMORY", 0)
    monkeypatch.setattr(overlap, "MOST_IN_MEMORY", 0)
    monkeypatch.setattr(sorted_table, "ROWS_AT_ONCE", 100)
    assert tables("files") == in_memory


def test_the_texts_of_the_benchmark_are_the_same_for_a_seed_and_a_few_are_copies():
    first = list(texts(2_000, 1))
    assert first == list(texts(2_000, 1)) != list(texts(2_000, 2))
    assert all(len(text.split()) == TOKENS for text in first)
