"""The columns of table `records`."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

from reticence_probe.data.measures import record_columns

SCHEMA = (
    Path(__file__).parents[2] / "reticence_probe" / "contract" / "schema" / "signals.schema.json"
)


def test_columns_are_those_of_the_contract_in_its_order(read):
    columns = record_columns(read([{"text": "some text"}])["members"].records)
    expected = json.loads(SCHEMA.read_text())["x-tables"]["records"]["columns"]
    assert list(columns) == list(expected)


def test_sizes_are_of_utf8_and_of_zlib_at_level_6(read):
    rows = [{"prompt": "Où?", "completion": "東京 " * 20, "id": "x"}]
    sets = read(rows, format="prompt-completion", append_eos=True, subject="id")
    columns = record_columns(sets["members"].records)
    completion = ("東京 " * 20).encode()
    assert columns["completion_bytes"][0] == len(completion)
    assert columns["completion_zlib_bytes"][0] == len(zlib.compress(completion, 6))
    assert columns["prompt_bytes"][0] == len("Où?".encode())
    assert columns["bytes"][0] == columns["prompt_bytes"][0] + columns["completion_bytes"][0]
    assert columns["tokens"][0] == columns["prompt_tokens"][0] + columns["completion_tokens"][0]
    assert columns["subject"] == [0]


def test_a_part_without_text_has_the_zlib_size_of_nothing(read):
    columns = record_columns(read([{"text": "some text"}])["members"].records)
    assert columns["prompt_bytes"][0] == 0
    assert columns["prompt_zlib_bytes"][0] == len(zlib.compress(b"", 6)) == 8


def test_no_records_give_empty_columns():
    assert all(len(column) == 0 for column in record_columns([]).values())
