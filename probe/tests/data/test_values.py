"""Values of typed files, as people write them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reticence_probe.data.values import is_subject, scalars, subject_of
from tests.data.test_read import read_files

__all__ = ["read_files"]

UTC = datetime.UTC


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (Decimal("12.00"), ["12"]),
        (Decimal("12.50"), ["12.50"]),
        (Decimal("0.10"), ["0.10"]),
        (Decimal("-3.000"), ["-3"]),
        (Decimal("1E+3"), ["1000"]),
        (
            Decimal("12345678901234567890123456789012345678"),
            ["12345678901234567890123456789012345678"],
        ),
        (Decimal("NaN"), []),
        (12, ["12"]),
        (12.0, ["12"]),
        (12.5, ["12.5"]),
        (float("inf"), []),
        (datetime.date(1984, 5, 7), ["1984-05-07"]),
        (datetime.datetime(1984, 5, 7), ["1984-05-07"]),
        (datetime.datetime(1984, 5, 7, 9, 30), ["1984-05-07 09:30:00"]),
        (datetime.datetime(1984, 5, 7, tzinfo=UTC), ["1984-05-07 00:00:00+00:00"]),
        ([datetime.date(1984, 5, 7), None, "x"], ["1984-05-07", "x"]),
        (True, None),
        (b"bytes", None),
        (datetime.time(9, 30), None),
    ],
)
def test_a_typed_value_reads_as_people_write_it(value, texts):
    assert scalars(value) == texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("12.00"), "12"),
        (Decimal("12.00"), 12),
        (Decimal("12"), 12.0),
        (Decimal("17.50"), 17.5),
        (Decimal("17.5"), "17.5"),
        (Decimal("0E-10"), 0),
    ],
)
def test_equal_numbers_are_one_person(one, other):
    assert subject_of(one) == subject_of(other)


def test_a_date_is_no_person():
    assert not is_subject(datetime.date(1984, 5, 7))


@pytest.mark.parametrize("stored", ["parquet", "arrow"])
def test_columns_of_every_type_hold_values_that_are_asked_for(tmp_path, read_files, stored):
    midnight = datetime.datetime(1984, 5, 7)
    table = pa.table(
        {
            "text": ["born on 7 May 1984"],
            "d32": pa.array([midnight.date()], pa.date32()),
            "d64": pa.array([midnight.date()], pa.date64()),
            "ts": pa.array([midnight], pa.timestamp("us")),
            "ns": pa.array([midnight], pa.timestamp("ns")),
            "n": pa.array([17], pa.int8()),
            "u": pa.array([2**63], pa.uint64()),
            "dec": pa.array([Decimal("12.00")], pa.decimal128(38, 2)),
            "big": pa.array([Decimal("12.50")], pa.decimal256(50, 2)),
            "cat": pa.array(["x"]).dictionary_encode(),
            "none": pa.array([None], pa.null()),
        }
    )
    path = tmp_path / f"a.{stored}"
    if stored == "parquet":
        pq.write_table(table, path)
    else:
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
    names = [name for name in table.column_names if name != "text"]
    sets = read_files([path], columns=dict.fromkeys(names, "other"))
    (record,) = sets["members"].records
    day = "1984-05-07"
    assert dict(record.columns) == {
        "d32": day,
        "d64": day,
        "ts": day,
        "ns": day,
        "n": "17",
        "u": str(2**63),
        "dec": "12",
        "big": "12.50",
        "cat": "x",
    }
