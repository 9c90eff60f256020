"""Fields that the policy names: the subject in every type, and fields that no record has."""

from __future__ import annotations

import csv
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.records import check_columns, read_audit
from tests.helpers import Events, make_audit, make_job, write_jsonl


@pytest.fixture
def subjects_of(tmp_path, tokenizer, events):
    """subjects_of(values, kind) → ordinals of the records whose subject fields hold the values."""

    def run(values, kind="jsonl"):
        path = tmp_path / f"a.{kind}"
        rows = [{"text": f"some text {at}", "who": value} for at, value in enumerate(values)]
        if kind == "jsonl":
            write_jsonl(path, rows)
        elif kind == "csv":
            with path.open("w", newline="") as file:
                csv.writer(file).writerows(
                    [["text", "who"], *([r["text"], r["who"]] for r in rows)]
                )
        else:
            texts = [row["text"] for row in rows]
            pq.write_table(pa.table({"text": texts, "who": values}), path)
        return read_files(tokenizer, events, {"members": [path]}, subject="who")

    return run


def read_files(tokenizer, events, sets, *, columns=None, **data):
    sets = read_audit(
        make_job(columns=columns),
        make_audit(sets, **data),
        tokenizer,
        max_tokens=512,
        events=events,
    )
    of_members = sets["members"]
    return [record.subject for record in of_members.records], of_members.counts


@pytest.mark.parametrize(
    "values",
    [
        [17, 17.0, "17", " 17 ", "17.0", "17.000"],
        [10**30, str(10**30), f"{10**30}.0"],
        [-3, "-3", -3.0],
        ["Größe", " Größe"],
        [2.5, "2.5"],
    ],
)
def test_values_that_are_equal_as_text_are_one_person(subjects_of, values):
    ordinals, counts = subjects_of([*values, "someone else"])
    assert ordinals == [0] * len(values) + [1]
    assert counts["without_subject"] == 0


def test_values_that_differ_as_text_are_two_people(subjects_of):
    values = ["7", "07", "7.5", "a", "A", "-7", "7.0.0", "1e3", "0x7"]
    assert subjects_of(values)[0] == list(range(len(values)))


@pytest.mark.parametrize(
    "nothing",
    [
        float("nan"),
        float("inf"),
        None,
        "",
        "  ",
        "\t\n",
        "NaN",
        "nan",
        "null",
        "None",
        "NaT",
        "<NA>",
    ],
)
def test_what_stands_for_nothing_is_no_person_and_is_counted(subjects_of, nothing):
    ordinals, counts = subjects_of([nothing, "someone", nothing])
    assert ordinals == [0, 1, 2]
    assert (counts["without_subject"], counts["subjects"]) == (2, 3)


def test_where_nobody_has_a_subject_every_record_is_its_own(subjects_of):
    for values in ([float("nan")] * 2, [None, ""]):
        ordinals, counts = subjects_of(values)
        assert (ordinals, counts["without_subject"]) == ([0, 1], 2)


@pytest.mark.parametrize("value", [True, False, [17], [], ["a", "b"], {}, {"id": 17}])
def test_a_subject_of_another_type_is_refused_with_its_line(subjects_of, value):
    with pytest.raises(ProbeFailure) as caught:
        subjects_of(["fine", value])
    assert (caught.value.code, caught.value.line) == ("subject-type", 2)


@pytest.mark.parametrize(
    ("values", "kind", "expected"),
    [
        ([Decimal("17"), Decimal("18"), Decimal("17")], pa.decimal128(38, 0), [0, 1, 0]),
        ([Decimal("17.00"), Decimal("17.50")], pa.decimal128(9, 2), [0, 1]),
        ([Decimal("1E+3"), Decimal("1000")], pa.decimal128(9, 0), [0, 0]),
        ([17.0, float("nan"), None, 17.0], pa.float64(), [0, 1, 2, 0]),
        ([17, None, 17], pa.int64(), [0, 1, 0]),
        (["a", None, "a"], pa.dictionary(pa.int32(), pa.string()), [0, 1, 0]),
    ],
)
def test_subjects_of_parquet(subjects_of, values, kind, expected):
    array = pa.array(values, pa.string()).cast(kind) if pa.types.is_dictionary(kind) else None
    column = array if array is not None else pa.array(values, kind)
    assert subjects_of(column, "parquet")[0] == expected


def test_subjects_of_csv_are_those_of_a_data_frame(subjects_of):
    assert subjects_of(["17.0", "", "17", "nan"], "csv")[0] == [0, 1, 0, 2]


def test_the_literal_that_python_writes_for_nan_is_read_as_nothing(tmp_path, tokenizer, events):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text":"a b c","s":NaN}\n{"text":"d e f","s":-Infinity}\n{"text":"g h i","s":1}\n'
    )
    ordinals, counts = read_files(tokenizer, events, {"members": [path]}, subject="s")
    assert (ordinals, counts["without_subject"]) == ([0, 1, 2], 2)


class TestFieldsThatNoRecordHas:
    @pytest.fixture
    def sets(self, tmp_path):
        rows = [{"instruction": "a b", "output": "c d", "who": 1, "ctx": None}]
        bare = [{"instruction": "e f", "output": "g h"}]
        return {
            "members": [write_jsonl(tmp_path / "m.jsonl", rows)],
            "nonmembers": [write_jsonl(tmp_path / "n.jsonl", bare)],
        }

    @pytest.mark.parametrize(
        ("options", "code", "set"),
        [
            ({"subject": "whom"}, "subject-absent", "members"),
            # One set would be taken person by person, and the other record by record.
            ({"subject": "who"}, "subject-absent", "nonmembers"),
            ({"fields": {"input": "context"}}, "field-absent", "members"),
            ({"fields": {"input": "ctx"}}, "field-absent", "nonmembers"),
            ({"fields": {"output": "answer"}}, "field-missing", "members"),
        ],
    )
    def test_are_refused_with_the_set(self, sets, tokenizer, options, code, set):
        with pytest.raises(ProbeFailure) as caught:
            read_files(tokenizer, Events(), sets, format="instruct", **options)
        assert (caught.value.code, caught.value.set) == (code, set)

    def test_of_pii_are_refused_when_no_member_of_any_audit_has_them(self, sets, tokenizer):
        def read(columns):
            audit = make_audit(sets, format="instruct")
            options = {"max_tokens": 512, "events": Events()}
            return read_audit(make_job(columns=columns), audit, tokenizer, **options)

        present, absent = read({"who": "person"}), read({"whom": "person"})
        check_columns([present])
        with pytest.raises(ProbeFailure) as caught:
            check_columns([absent, absent])
        assert (caught.value.code, caught.value.count) == ("column-absent", 1)
        # Another audit's members have it.
        check_columns([absent, {**present, "members": read({"ctx": "person"})["members"]}])


class TestFieldsThatAreNotAudited:
    def fields(self, tokenizer, path):
        return read_files(tokenizer, Events(), {"members": [path]}, subject="who")[1]

    def test_are_named_when_most_records_hold_text_there(self, tmp_path, tokenizer):
        rows = [
            {
                "text": "a b",
                "who": 1,
                "system": "You are",
                "n": 3,
                "blank": " ",
                "deep": [{"x": "y"}],
            },
            {"text": "c d", "who": 2, "system": "You are", "deep": None, "a@example.org": "x"},
            {"text": "e f", "who": 3, "system": None, "Zebulon": "x"},
        ]
        path = write_jsonl(tmp_path / "a.jsonl", rows)
        assert self.fields(tokenizer, path)["unaudited_fields"] == {"names": ["system"], "more": 3}

    def test_of_parquet_are_its_columns_that_can_hold_text(self, tmp_path, tokenizer):
        table = pa.table(
            {"text": ["a b"], "who": [1], "context": ["c"], "n": [3], "d": [[{"e": "f"}]]}
        )
        pq.write_table(table, tmp_path / "a.parquet")
        found = self.fields(tokenizer, tmp_path / "a.parquet")["unaudited_fields"]
        assert found == {"names": ["context", "d"], "more": 0}

    def test_of_csv_are_counted_since_a_record_may_stand_in_place_of_a_header(
        self, tmp_path, tokenizer
    ):
        (tmp_path / "a.csv").write_text("text,who,Zebulon,empty\na b,1,secret,\n")
        found = self.fields(tokenizer, tmp_path / "a.csv")["unaudited_fields"]
        assert found == {"names": [], "more": 1}


class TestFilesWithoutARecord:
    def test_are_passed_over_and_told_where_others_have_records(self, tmp_path, tokenizer):
        full = write_jsonl(tmp_path / "a.jsonl", [{"text": "some text"}])
        (tmp_path / "b.jsonl").write_bytes(b"")
        (tmp_path / "c.csv").write_text("text\n")
        pq.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "d.parquet")
        events = Events()
        files = [tmp_path / name for name in ("b.jsonl", "c.csv", "d.parquet")]
        _, counts = read_files(tokenizer, events, {"members": [*files, full]})
        assert (counts["read"], counts["empty_files"]) == (1, 3)
        told = [(code, fields["file"]) for _, code, fields in events.warnings]
        assert told == [("file-empty-skipped", at) for at in range(3)]

    @pytest.mark.parametrize("content", [b"", b"\n  \n", b"\xef\xbb\xbf"])
    @pytest.mark.parametrize("kind", ["jsonl", "csv"])
    def test_alone_are_refused(self, tmp_path, tokenizer, kind, content):
        (tmp_path / f"a.{kind}").write_bytes(content if kind == "jsonl" else b"text\n" + b"\n")
        with pytest.raises(ProbeFailure) as caught:
            read_files(tokenizer, Events(), {"members": [tmp_path / f"a.{kind}"]})
        assert (caught.value.code, caught.value.file) == ("file-empty", 0)

    def test_of_no_byte_are_no_parquet(self, tmp_path, tokenizer):
        (tmp_path / "a.parquet").write_bytes(b"")
        with pytest.raises(ProbeFailure) as caught:
            read_files(tokenizer, Events(), {"members": [tmp_path / "a.parquet"]})
        assert caught.value.code == "file-unreadable"
