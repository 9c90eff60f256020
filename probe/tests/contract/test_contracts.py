"""The contract with TypeScript: schemas, job, events, tables, manifest."""

from __future__ import annotations

import ast
import errno
import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.contract.schemas import schema, validator
from reticence_probe.storage import tables
from reticence_probe.storage.sealed import own_digest
from reticence_probe.storage.tables import TableWriter, read_table, table_schema, write_atomically
from tests.checkpoints import make_job, write_job

PACKAGED = Path(__file__).parents[2] / "reticence_probe/contract/schema"
SHARED = Path(__file__).parents[3] / "schema"


@pytest.mark.parametrize("name", ["job", "events", "signals"])
def test_the_packaged_schemas_are_the_shared_ones(name):
    file = f"{name}.schema.json"
    assert (PACKAGED / file).read_bytes() == (SHARED / file).read_bytes()


class TestJob:
    def test_is_read_as_it_stands(self, tmp_path):
        job = load_job(write_job(tmp_path, seed=11))
        assert job.seed == 11
        assert job.audit("finetuning").sets["members"][0].path == tmp_path / "members.jsonl"
        assert job.scoring.decoding[0].top_k == 40

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"contract": 2}, "contract-unknown"),
            ({"seed": -1}, "job-invalid"),
            ({"limits": {"minutes": 0}}, "job-invalid"),
            ({"surprise": 1}, "job-invalid"),
            ({"models": {"base": {"kind": "adapter", "path": "x"}}}, "job-invalid"),
            ({"scoring": {"decoding": [{"name": "a", "temperature": 1}] * 2}}, "job-invalid"),
        ],
    )
    def test_is_refused_with_a_code(self, tmp_path, changes, code):
        job = {**make_job(tmp_path), "surprise": 0}
        del job["surprise"]
        job |= {
            key: {**job[key], **value} if isinstance(value, dict) else value
            for key, value in changes.items()
        }
        path = tmp_path / "job.json"
        path.write_text(json.dumps(job))
        with pytest.raises(ProbeFailure, match=code):
            load_job(path)

    def test_that_is_no_job_is_refused(self, tmp_path):
        for content in ("", "[]", "{"):
            (tmp_path / "job.json").write_text(content)
            with pytest.raises(ProbeFailure, match="job-invalid"):
                load_job(tmp_path / "job.json")


class TestEvents:
    def lines(self, directory: Path) -> list[dict]:
        return [json.loads(line) for line in (directory / EVENTS_FILE).read_text().splitlines()]

    def test_follow_their_schema(self, tmp_path):
        with Events(tmp_path) as events:
            events.start("score")
            events.progress("score", 1, 10, model="tuned")
            events.warning("score", "batch-halved", count=4)
            events.error(ProbeFailure("line-unreadable", task="records", file=0, line=3))
        lines = self.lines(tmp_path)
        assert [line["kind"] for line in lines] == ["start", "progress", "warning", "error"]
        assert lines[-1].items() >= {"code": "line-unreadable", "file": 0, "line": 3}.items()
        assert all(validator("events").is_valid(line) for line in lines)

    @pytest.mark.parametrize(
        "fields", [{"code": "the record says …"}, {"audit": "Anna"}, {"message": "text"}]
    )
    def test_take_no_free_text(self, tmp_path, fields):
        with Events(tmp_path) as events, pytest.raises(ValueError, match="outside its schema"):
            events.warning("score", **{"code": "batch-halved", **fields})
        assert self.lines(tmp_path) == []

    def test_are_warnings_with_every_code_that_the_schema_declares_for_them_and_no_other(
        self, tmp_path
    ):
        definitions = json.loads((SHARED / "events.schema.json").read_text())["$defs"]
        declared = {
            *definitions["warning"]["oneOf"][0]["enum"],
            *definitions["machineWarning"]["enum"],
        }
        assert declared < set(definitions["code"]["enum"])
        with Events(tmp_path) as events, events.gathered() as gathered:
            for code in definitions["code"]["enum"]:
                if code in declared:
                    events.warning("records", code, audit="finetuning", model=None)
                    continue
                with pytest.raises(ValueError, match="outside its schema"):
                    events.warning("records", code)
        assert {one["code"] for one in gathered} == declared
        assert gathered[0].keys() == {"task", "code", "audit"}

    def test_of_progress_are_rare_but_the_last_one_comes(self, tmp_path):
        with Events(tmp_path) as events:
            for done in range(1, 101):
                events.progress("score", done, 100)
        assert [line["done"] for line in self.lines(tmp_path)] == [1, 100]

    def test_still_say_that_the_disk_is_full(self, tmp_path, monkeypatch):
        import os

        plain = os.write
        with Events(tmp_path) as events:

            def full(descriptor: int, data: bytes) -> int:
                if (tmp_path / ".reserve").exists():
                    raise OSError(errno.ENOSPC, "")
                return plain(descriptor, data)

            monkeypatch.setattr(os, "write", full)
            events.error(ProbeFailure("disk-full"))
        assert [line["code"] for line in self.lines(tmp_path)] == ["disk-full"]

    def test_are_private(self, tmp_path):
        with Events(tmp_path):
            assert (tmp_path / EVENTS_FILE).stat().st_mode & 0o777 == 0o600


BLIND = {"audit": ["a", "a"], "set": ["b", "b"], "record": [0, 1], "fold": [0, 0]}


class TestTables:
    def test_have_the_columns_of_the_contract(self):
        for name, table in schema("signals")["x-tables"].items():
            assert table_schema(name).names == list(table["columns"])
        assert table_schema("tokens", ["policy"]).names[-1] == "logp_policy"
        assert table_schema("records").field("subject").nullable
        assert not table_schema("records").field("tokens").nullable

    def test_come_back_as_written_and_know_their_digest(self, tmp_path):
        path = tmp_path / "blind.arrow"
        with TableWriter(path, table_schema("blind")) as writer:
            writer.append({**BLIND, "score": np.array([0.25, 0.5])})
            writer.append({name: values[:1] for name, values in BLIND.items()} | {"score": [1]})
        assert read_table(path)["score"].to_pylist() == [0.25, 0.5, 1]
        assert writer.entry == tables.FileEntry(own_digest(path), path.stat().st_size, 3)
        assert path.stat().st_mode & 0o777 == 0o600

    def test_are_streams_without_compression(self, tmp_path):
        path = tmp_path / "blind.arrow"
        with TableWriter(path, table_schema("blind")) as writer:
            writer.append({**BLIND, "score": [0, 1]})
        assert not path.read_bytes().startswith(b"ARROW1")
        with pa.ipc.open_stream(path.read_bytes()) as reader:
            assert reader.read_all().num_rows == 2

    def test_refuse_other_columns_and_nothing_where_something_must_be(self, tmp_path):
        with (
            pytest.raises(ValueError, match="columns"),
            TableWriter(tmp_path / "blind.arrow", table_schema("blind")) as writer,
        ):
            writer.append(BLIND)
        assert list(tmp_path.iterdir()) == []

    def test_leave_nothing_behind_when_interrupted(self, tmp_path):
        with (
            pytest.raises(KeyboardInterrupt),
            TableWriter(tmp_path / "blind.arrow", table_schema("blind")) as writer,
        ):
            writer.append({**BLIND, "score": [0, 1]})
            raise KeyboardInterrupt
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "output-unwritable")]
    )
    def test_tell_a_full_disk_from_other_trouble(self, tmp_path, monkeypatch, number, code):
        def fail(self, data):
            raise OSError(number, "")

        monkeypatch.setattr(tables._HashingFile, "write", fail)
        with (
            pytest.raises(ProbeFailure, match=code),
            TableWriter(tmp_path / "blind.arrow", table_schema("blind")) as writer,
        ):
            writer.append({**BLIND, "score": [0, 1]})
        with pytest.raises(ProbeFailure, match=code):
            write_atomically(tmp_path / "manifest.json", b"{}")
        assert list(tmp_path.iterdir()) == []


def test_every_warning_that_the_probe_names_is_declared_as_one():
    """An undeclared one would stop the audit at the moment of warning."""
    events = schema("events")
    declared = {
        code for one in events["$defs"]["warning"]["oneOf"] for code in one.get("enum", [])
    } | set(events["$defs"]["machineWarning"]["enum"])
    named = {
        call.args[1].value
        for path in (PACKAGED.parents[1]).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "warning"
        and len(call.args) > 1
        and isinstance(call.args[1], ast.Constant)
    }
    assert len(named) > 10
    assert named <= declared
