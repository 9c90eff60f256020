"""Whole jobs on pairs, and on prompts that training learned: what the signals then hold."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.data.render import COMPLETION, LEARNT_PROMPT
from reticence_probe.run import run_job
from reticence_probe.storage import tables
from tests.checkpoints import make_job, text

RECORDS = 6


def rows(name: str, offset: int) -> list[dict]:
    return [
        {
            "prompt": f"Question {offset + at}: {text(100 + offset + at)}? ",
            "chosen": f"Answer {at}: {text(200 + offset + at)}",
            "rejected": f"Answer {at}: {text(300 + offset + at)}",
        }
        for at in range(RECORDS)
    ]


@pytest.fixture
def measure(copy: Path, tmp_path: Path):
    """measure(**data) → the folder of signals of a job on pairs."""

    def run(**data) -> Path:
        for name, offset in (("members", 0), ("nonmembers", 50)):
            lines = (json.dumps(row) + "\n" for row in rows(name, offset))
            (copy / f"{name}.jsonl").write_text("".join(lines), "utf-8")
        job = make_job(copy)
        spec = {"format": "prompt-completion", "fields": {}, "append_eos": True, **data}
        job["audits"][0]["data"] = spec
        job["limits"]["tokens"] = 96
        path = tmp_path / "job.json"
        path.write_text(json.dumps(job), "utf-8")
        out = tmp_path / "out"
        out.mkdir()
        with Events(out) as events:
            run_job(load_job(path), out, events)
        return out

    return run


def column(out: Path, table: str, name: str) -> np.ndarray:
    return tables.read_table(out / f"{table}.arrow")[name].to_numpy(zero_copy_only=False)


def test_both_answers_of_a_pair_are_scored_under_both_models(measure):
    out = measure(shape="preference", train_on="both")
    manifest = json.loads((out / "manifest.json").read_text())
    counts = {one["set"]: one for one in manifest["counts"] if one["audit"] == "finetuning"}
    assert list(counts) == ["members", "nonmembers", "rejected"]
    assert [one["scored"] for one in counts.values()] == [RECORDS] * 3
    for model in ("tuned", "base"):
        records = column(out, f"tokens-finetuning-rejected-{model}", "record")
        assert set(records.tolist()) == set(range(RECORDS))
    # Each answer has an address of its own; that of the prompt stands in both.
    sets, values = column(out, "spans", "set"), column(out, "spans", "value")
    audits = column(out, "spans", "audit")
    of = {
        name: set(values[(sets == name) & (audits == "finetuning")].tolist())
        for name in ("members", "rejected")
    }
    assert len(of["rejected"] - of["members"]) == RECORDS
    assert len(of["members"] & of["rejected"]) == RECORDS
    # The rejected answer of a member is no record that the sets share, nor one to tell apart.
    for table in ("overlap", "blind"):
        assert "rejected" not in column(out, table, "set").tolist()


def test_a_learned_prompt_is_scored_as_one_in_every_table(measure):
    out = measure(train_on="all", fields={"prompt": "prompt", "completion": "chosen"})
    for name in ("members", "nonmembers"):
        parts = column(out, f"tokens-finetuning-{name}-tuned", "part")
        assert set(parts.tolist()) == {COMPLETION, LEARNT_PROMPT}
    assert (column(out, "records", "prompt_tokens")[: 2 * RECORDS] > 0).all()
    spans = column(out, "spans", "part")[column(out, "spans", "audit") == "finetuning"]
    assert LEARNT_PROMPT in spans.tolist()
