"""What an inspection refuses before an audit is run, and what it leaves to the audit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.run import run_inspect, run_job
from reticence_probe.tasks import rehearsal
from tests.checkpoints import make_job, write_job, write_jsonl
from tests.models.test_adapters import PLAIN, adapter_models, make_adapter


def inspected(directory: Path, out: Path, load: bool = False, **changes) -> dict:
    out.mkdir(exist_ok=True)
    with Events(out) as events:
        run_inspect(load_job(write_job(directory, **changes)), out, events, load=load)
    return json.loads((out / "inspect.json").read_text())


def warned(out: Path) -> list[str]:
    events = [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]
    return [event["code"] for event in events if event["kind"] == "warning"]


def edit_weights(directory: Path, name: str, value: float) -> None:
    path = directory / "tuned" / "model.safetensors"
    tensors = load_file(path)
    largest = next(key for key in tensors if key.endswith(name))
    tensors[largest] = torch.full_like(tensors[largest], value)
    save_file(tensors, path, {"format": "pt"})


def in_place(directory: Path, **changes) -> dict:
    (audit,) = make_job(directory)["audits"]
    return {"audits": [{**audit, "data": {**audit["data"], **changes}}]}


@pytest.mark.parametrize(
    ("spoil", "changes", "code"),
    [
        (lambda at: (at / "members.jsonl").write_text('{"text": 1}\n'), {}, "field-type"),
        (lambda at: (at / "members.jsonl").write_text('{"text": "  "}\n'), {}, "set-empty"),
        (
            lambda at: None,
            {"format": "chat", "fields": {"messages": "text"}},
            "chat-template-missing",
        ),
        (
            lambda at: (at / "nonmembers.jsonl").write_text('{"text": "a b", "who": []}\n'),
            {"subject": "who"},
            "subject-absent",
        ),
        (lambda at: edit_weights(at, "bias", float("nan")), {}, "non-finite-weights"),
        (lambda at: edit_weights(at, "embed_in.weight", 1e4), {}, None),
    ],
)
def test_refuses_what_the_audit_refuses(copy, tmp_path, spoil, changes, code):
    spoil(copy)
    found = []
    for name, attempt in (("audit", run_job), ("inspection", run_inspect)):
        out = tmp_path / name
        out.mkdir()
        with Events(out) as events:
            try:
                attempt(load_job(write_job(copy, **in_place(copy, **changes))), out, events)
                found.append(None)
            except ProbeFailure as failure:
                found.append(failure.code)
    assert found[0] == found[1]
    if code is not None:
        assert found[0] == code


class TestLooksAtTheFirstRows:
    def test_and_no_further(self, copy, tmp_path, monkeypatch):
        monkeypatch.setattr("reticence_probe.run.FIRST_ROWS", 5)
        path = copy / "members.jsonl"
        path.write_text(path.read_text() + "no record\n")
        found = inspected(copy, tmp_path / "out")
        assert [(one["read"], one["all"]) for one in found["records"]] == [(5, False)] * 2
        assert "records-sampled" not in warned(tmp_path / "out")

    def test_and_does_not_miss_what_later_ones_may_have(self, copy, tmp_path, monkeypatch):
        rows = [{"text": f"words of {i}"} | ({"who": "A"} if i > 7 else {}) for i in range(9)]
        for name in ("members", "nonmembers"):
            (copy / f"{name}.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
        (copy / "nonmembers.jsonl").write_text(
            "\n".join(json.dumps(row | {"text": f"other {row['text']}"}) for row in rows)
        )
        changes = {
            **in_place(copy, subject="who"),
            "pii": {"prefix": True, "columns": {"who": "person"}},
        }
        monkeypatch.setattr("reticence_probe.run.FIRST_ROWS", 5)
        assert inspected(copy, tmp_path / "out", **changes)["records"][0]["all"] is False
        for path in copy.glob("*members.jsonl"):
            path.write_text(path.read_text().replace(', "who": "A"', ""))
        for rows in (5, 500):
            monkeypatch.setattr("reticence_probe.run.FIRST_ROWS", rows)
            with pytest.raises(ProbeFailure, match="subject-absent"):
                inspected(copy, tmp_path / str(rows), **changes)

    @pytest.mark.parametrize(
        ("told", "pii", "code"),
        [
            ({"fields": {"text": "text"}, "subject": "whom"}, {}, "subject-absent"),
            ({}, {"prefix": True, "columns": {"whom": "person"}}, "column-absent"),
            (
                {
                    "format": "instruct",
                    "fields": {"instruction": "text", "output": "text", "input": "whom"},
                },
                {},
                "field-absent",
            ),
        ],
    )
    def test_and_reads_on_for_a_field_that_they_lack(
        self, copy, tmp_path, monkeypatch, told, pii, code
    ):
        monkeypatch.setattr("reticence_probe.run.FIRST_ROWS", 5)
        changes = {**in_place(copy, **told), **({"pii": {"prefix": True, "columns": {}} | pii})}
        with pytest.raises(ProbeFailure, match=code):
            inspected(copy, tmp_path / "absent", **changes)
        for name in ("members", "nonmembers"):
            with (copy / f"{name}.jsonl").open("a") as file:
                file.write(json.dumps({"text": f"the last of {name}", "whom": "A"}) + "\n")
        assert inspected(copy, tmp_path / "late", **changes)["scored"]

    def test_and_reads_on_for_what_people_are_asked_for(self, copy, tmp_path, monkeypatch):
        monkeypatch.setattr("reticence_probe.run.FIRST_ROWS", 2)
        people = copy / "people.jsonl"
        rows = [{"name": f"Zed Lee{i}", "email": f"zed{i}@example.com"} for i in range(4)]
        people.write_text("".join(json.dumps(row) + "\n" for row in rows))
        (audit,) = in_place(copy)["audits"]
        asked = {
            "attributes": ["email", "phone"],
            "forms": ["zero-shot"],
            "decoding": [{"name": "greedy", "temperature": 1, "top_k": 1}],
            "tokens": 4,
            "people": 4,
        }
        changes = {
            "audits": [{**audit, "people": [{"path": str(people), "type": "jsonl"}]}],
            "pii": {"prefix": True, "columns": {}, "templates": asked},
        }
        with pytest.raises(ProbeFailure, match="people-attribute-absent"):
            inspected(copy, tmp_path / "absent", **changes)
        last = {"name": "Zed Moe", "phone": "+1 212 555 0100"}
        people.write_text(people.read_text() + json.dumps(last) + "\n")
        inspected(copy, tmp_path / "late", **changes)
        assert "people-attribute-empty" not in warned(tmp_path / "late")

    def test_and_warns_of_what_it_sees(self, copy, tmp_path):
        write_jsonl(copy / "members.jsonl", ["", "a few words " * 40, "a few words"])
        inspected(copy, tmp_path / "out")
        assert {"records-dropped-empty", "records-truncated"} <= set(warned(tmp_path / "out"))


class TestLoadsTheWeights:
    def test_where_they_are_small_or_it_is_asked_to(self, copy, tmp_path, monkeypatch):
        edit_weights(copy, "bias", float("inf"))
        monkeypatch.setattr("reticence_probe.run.SMALL_BYTES", 1)
        assert inspected(copy, tmp_path / "out")["scored"] is None
        with pytest.raises(ProbeFailure, match="non-finite-weights"):
            inspected(copy, tmp_path / "loaded", load=True)

    def test_and_sees_a_checkpoint_that_is_its_base(self, copy, tmp_path):
        (copy / "tuned" / "model.safetensors").write_bytes(
            (copy / "base" / "model.safetensors").read_bytes()
        )
        with pytest.raises(ProbeFailure, match="models-identical"):
            inspected(copy, tmp_path / "out")

    def test_of_an_adapter_and_tells_its_kind_and_rank(self, copy, tmp_path):
        for kind, name in (("lora", "LORA"), ("dora", "DORA")):
            make_adapter(copy, PLAIN[kind])
            found = inspected(copy, tmp_path / kind, models=adapter_models(copy))
            assert found["adapter"] == {"kind": name, "rank": 4}
            assert found["scored"] == 16


SAMPLING = {"sequences": 4, "tokens": 4, "decoding": {"name": "sampling", "temperature": 1}}


class TestOfWhatTheModelsWrite:
    def test_is_read_what_it_starts_from(self, copy, tmp_path):
        prompts = copy / "prompts.txt"
        prompts.write_text("\n \n")
        pii = {"sampling": {**SAMPLING, "prompts": str(prompts)}}
        with pytest.raises(ProbeFailure, match="prompts-unreadable"):
            inspected(copy, tmp_path / "out", pii=pii)

    def test_is_checked_how_it_is_written(self, copy, tmp_path, monkeypatch):
        asked = []
        monkeypatch.setattr(
            "reticence_probe.models.store.find_mode", lambda head, texts: asked.append(head) or "x"
        )
        assert inspected(copy, tmp_path / "out")["scored"] == 16
        assert asked == []
        inspected(copy, tmp_path / "writes", pii={"sampling": SAMPLING})
        assert len(asked) == 2


def test_scores_few_tokens_of_long_records(copy, tmp_path, monkeypatch):
    monkeypatch.setattr(rehearsal, "TRIED_TOKENS", 100)
    write_jsonl(copy / "members.jsonl", ["many words " * 100] * 30)
    assert 1 <= inspected(copy, tmp_path / "out")["scored"] < 16
