"""Reading data files: every format, and a precise complaint for every way they can be wrong."""

from __future__ import annotations

import csv
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.records import read_audit
from tests.helpers import Events, make_audit, make_job, write_jsonl

SECRET = "Zebulon Quark"


@pytest.fixture
def read_files(tokenizer, events):
    def run(members, nonmembers=None, *, columns=None, **data):
        sets = {"members": members} | ({"nonmembers": nonmembers} if nonmembers else {})
        job = make_job(columns=columns)
        return read_audit(
            job,
            make_audit(sets, **data),
            tokenizer,
            max_tokens=512,
            events=events,
        )

    return run


def texts(sets, name="members"):
    return [record.text for record in sets[name].records]


def failure(call) -> ProbeFailure:
    with pytest.raises(ProbeFailure) as caught:
        call()
    return caught.value


def test_jsonl_with_bom_blank_lines_and_crlf_keeps_line_numbers(tmp_path, read_files):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "first line"}\r\n\r\n  \n{"text": "second line"}')
    records = read_files([path])["members"].records
    assert [(r.text, r.row, r.file, r.ordinal) for r in records] == [
        ("first line", 1, 0, 0),
        ("second line", 4, 0, 1),
    ]


def test_several_files_of_several_types_are_read_in_order(tmp_path, read_files):
    write_jsonl(tmp_path / "a.jsonl", [{"text": "from jsonl"}])
    (tmp_path / "b.csv").write_text('id,text\n1,"from csv, with ""quotes"" and\na line break"\n')
    pq.write_table(pa.table({"text": ["from parquet"], "n": [1]}), tmp_path / "c.parquet")
    records = read_files([tmp_path / "a.jsonl", tmp_path / "b.csv", tmp_path / "c.parquet"])
    assert [(r.file, r.row, r.text) for r in records["members"].records] == [
        (0, 1, "from jsonl"),
        (1, 1, 'from csv, with "quotes" and\na line break'),
        (2, 1, "from parquet"),
    ]


def test_csv_rows_count_from_the_first_data_row_and_take_large_fields(tmp_path, read_files):
    path = tmp_path / "a.csv"
    large = "word " * 40_000
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([["text"], [large], [], ["small one"]])
    records = read_files([path])["members"].records
    assert [(r.row, len(r.token_ids) == 512) for r in records] == [(1, True), (2, False)]


@pytest.mark.parametrize("kind", ["string", "large_string", "dictionary"])
def test_parquet_text_columns_of_every_kind(tmp_path, read_files, kind):
    types = {
        "string": pa.string(),
        "large_string": pa.large_string(),
        "dictionary": pa.dictionary(pa.int32(), pa.string()),
    }
    column = pa.array(["one text", "two texts"], pa.string()).cast(types[kind])
    pq.write_table(pa.table({"text": column}), tmp_path / "a.parquet")
    assert texts(read_files([tmp_path / "a.parquet"])) == ["one text", "two texts"]


def test_parquet_messages_and_csv_messages_as_json(tmp_path, read_files):
    template = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
    turns = [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello"}]
    pq.write_table(pa.table({"messages": [turns]}), tmp_path / "a.parquet")
    with (tmp_path / "b.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["messages"], [json.dumps(turns)]])
    sets = read_files(
        [tmp_path / "a.parquet", tmp_path / "b.csv"], format="chat", chat_template=template
    )
    assert texts(sets) == ["user: hi\nassistant: hello\n"] * 2


@pytest.mark.parametrize(
    ("name", "content", "code", "line"),
    [
        ("a.jsonl", b'{"text": "fine"}\n{"text": "Zebulon Quark"', "line-unreadable", 2),
        ("a.jsonl", b'{"text": "fine"}\n["Zebulon Quark"]', "line-unreadable", 2),
        ("a.jsonl", b'{"text": "Zebulon Quark \xff"}', "line-unreadable", 1),
        ("a.jsonl", b'{"text": ' + b"[" * 100_000, "line-unreadable", 1),
        ("a.jsonl", b'{"body": "Zebulon Quark"}', "field-missing", 1),
        ("a.jsonl", b'{"text": null}', "field-missing", 1),
        ("a.jsonl", b'{"text": "fine"}\n\n{"text": 12}', "field-type", 3),
        ("a.jsonl", b'{"text": ["Zebulon Quark"]}', "field-type", 1),
        ("a.csv", b"body\nZebulon Quark\n", "field-missing", 1),
        ("a.csv", b"text\nfine\nZebulon \xff Quark\n", "csv-encoding", 2),
        ("a.csv", b'text\nfine\n"Zebulon Quark\nnever closed', "csv-quotes", 2),
        ("a.csv", b"text\nfine\nZebulon,Quark\n", "csv-columns", 2),
        ("a.parquet", b"PAR1 no parquet PAR1", "file-unreadable", None),
    ],
)
def test_a_bad_file_is_named_with_its_line_and_without_its_text(
    tmp_path, read_files, name, content, code, line
):
    good = write_jsonl(tmp_path / "good.jsonl", [{"text": "good text"}])
    bad = tmp_path / name
    bad.write_bytes(content)
    error = failure(lambda: read_files([good, bad]))
    assert (error.code, error.file, error.line) == (code, 1, line)
    assert (error.task, error.audit, error.set) == ("records", "finetuning", "members")
    # Neither the failure nor an exception it hangs on to may quote the data.
    assert error.__cause__ is None
    assert error.__context__ is None
    assert "Zebulon" not in repr(error) + str(error)


def test_a_missing_file_and_a_folder_are_named(tmp_path, read_files):
    assert failure(lambda: read_files([tmp_path / "none.jsonl"])).code == "file-missing"
    (tmp_path / "d.jsonl").mkdir()
    assert failure(lambda: read_files([tmp_path / "d.jsonl"])).code == "file-unreadable"


def test_parquet_with_a_wrong_or_missing_column(tmp_path, read_files):
    pq.write_table(pa.table({"text": [1, 2]}), tmp_path / "a.parquet")
    assert failure(lambda: read_files([tmp_path / "a.parquet"])).code == "field-type"
    pq.write_table(pa.table({"body": ["x"]}), tmp_path / "b.parquet")
    assert failure(lambda: read_files([tmp_path / "b.parquet"])).code == "field-missing"
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "c.parquet")
    assert failure(lambda: read_files([tmp_path / "c.parquet"])).code == "file-empty"


def test_parquet_with_two_columns_of_one_name(tmp_path, read_files):
    twice = pa.Table.from_arrays([pa.array(["x y z"]), pa.array(["a b c"])], names=["text", "text"])
    pq.write_table(twice, tmp_path / "a.parquet")
    assert failure(lambda: read_files([tmp_path / "a.parquet"])).code == "columns-twice"


def test_parquet_with_a_date_beyond_the_calendar(tmp_path, read_files):
    dates = pa.array([10_000_000], pa.int32()).cast(pa.date32())
    pq.write_table(pa.table({"text": dates}), tmp_path / "a.parquet")
    error = failure(lambda: read_files([tmp_path / "a.parquet"]))
    assert (error.code, error.line) == ("row-unreadable", 1)


def test_the_same_content_on_both_sides_is_refused(tmp_path, read_files):
    rows = [{"text": "the same text"}]
    members = write_jsonl(tmp_path / "m.jsonl", rows)
    other = write_jsonl(tmp_path / "x.jsonl", [{"text": "another text"}])
    copy = write_jsonl(tmp_path / "n.jsonl", rows)
    error = failure(lambda: read_files([members], [other, copy]))
    assert (error.code, error.set, error.file) == ("sets-identical", "nonmembers", 1)


def test_lone_surrogates_become_replacement_characters(tmp_path, read_files):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "half \\ud83d of a face, whole \\ud83d\\ude00"}\n')
    assert texts(read_files([path])) == ["half \ufffd of a face, whole 😀"]


def test_no_row_prints_its_text(tmp_path, read_files):
    path = write_jsonl(tmp_path / "a.jsonl", [{"text": f"{SECRET} wrote", "name": SECRET}])
    sets = read_files([path], columns={"name": "person_name"})
    assert "Zebulon" not in repr(sets)
    assert repr(Events()) is not None
