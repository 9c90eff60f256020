"""A job about generated data from its files to its tables: no model, and light edits."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pyarrow.ipc as ipc
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.contract.schemas import validator
from reticence_probe.run import run_job
from tests.helpers import write_jsonl

WORDS = [f"word{number}" for number in range(900)]
HEADER = (
    "This message was sent by the Riverside Clinic. It is confidential and meant for the person "
    "named below alone. If you are not that person, please destroy it and tell us at once. "
)


def sentence(rng: random.Random) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randrange(6, 12))).capitalize() + "."


def record(rng: random.Random, number: int, side: str) -> str:
    said = " ".join(sentence(rng) for _ in range(8))
    day = f"{rng.randrange(13, 28)} March {1950 + rng.randrange(50)}"
    return (
        f"{HEADER}Patient born on {day} wrote from {side}{number}@mail{number % 7}.example. {said}"
    )


def lightly_edited(text: str, rng: random.Random) -> str:
    """Upper case, other spaces, no commas, dates in digits, sentences in another order."""
    body = text.removeprefix(HEADER)
    for month in ("March",):
        words = body.split(f" {month} ")
        day = words[0].rsplit(" ", 1)[1]
        year = words[1].split(" ", 1)[0]
        body = body.replace(f"{day} {month} {year}", f"{year}-03-{int(day):02}")
    sentences = body.rstrip(".").split(". ")
    rng.shuffle(sentences)
    return "!  ".join(sentences).upper() + "!"


def make_job(folder: Path, sets: dict[str, list], **settings) -> dict:
    for name, texts in sets.items():
        write_jsonl(folder / f"{name}.jsonl", [{"text": text} for text in texts])
    return {
        "contract": 1,
        "seed": 3,
        "audits": [
            {
                "name": "synthetic",
                "data": {"format": "text", "fields": {"text": "text"}, "append_eos": False},
                "sets": {
                    name: [{"path": str(folder / f"{name}.jsonl"), "type": "jsonl"}]
                    for name in sets
                },
            }
        ],
        "limits": {"records": 10_000, "tokens": 1024, "minutes": 5},
        "scoring": {"decoding": [], "tokens_per_batch": 64, "device": "auto", "dtype": "auto"},
        "pii": {"prefix": True, "columns": {}},
        "control": {"records": 128},
        **settings,
    }


def run(folder: Path, job: dict) -> Path:
    out = folder / "out"
    out.mkdir(exist_ok=True)
    (folder / "job.json").write_text(json.dumps(job), "utf-8")
    with Events(out) as events:
        run_job(load_job(folder / "job.json"), out, events)
    return out


def rows(out: Path, table: str, audit: str = "synthetic") -> list[dict]:
    found = ipc.open_stream(out / f"{table}.arrow").read_all().to_pylist()
    return [row for row in found if row["audit"] == audit]


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> tuple[Path, int]:
    """40 private and 40 held-out records; 10 private ones copied with edits, 30 records made up."""
    folder = tmp_path_factory.mktemp("generated")
    rng = random.Random(1)
    members = [record(rng, number, "m") for number in range(40)]
    nonmembers = [record(rng, number, "n") for number in range(40)]
    copies = [lightly_edited(text, rng) for text in members[:10]]
    fresh = [record(rng, number, "g") for number in range(30)]
    sets = {"members": members, "nonmembers": nonmembers, "generated": [*copies, *fresh]}
    return run(folder, make_job(folder, sets)), 10


def test_light_edits_hide_no_copy_and_a_shared_header_makes_none(measured):
    out, copied = measured
    found = rows(out, "copies")
    flagged = {
        (row["set"], row["record"]) for row in found if row["run"] >= 50 or row["grams"] >= 0.5
    }
    assert flagged == {("members", number) for number in range(copied)}
    near = {(row["set"], row["record"]) for row in found if row["near"]}
    assert near == flagged
    # The header, which all of them have, is no part of what is compared.
    assert all(0 < row["words"] < 8 * 11 + 14 for row in found)


def test_the_generated_records_that_copy_are_told_against_as_many_held_out_ones(measured):
    out, copied = measured
    found = rows(out, "copied")
    assert [row["record"] for row in found] == list(range(40))
    assert all(row["run_members"] >= 50 and row["near_members"] for row in found[:copied])
    # Two of them may be born on one day, which the header's last words make a run of.
    assert all(row["run_members"] < 20 and not row["near_members"] for row in found[copied:])
    assert all(row["run_nonmembers"] < 20 and not row["near_nonmembers"] for row in found)


def test_values_of_the_private_records_are_found_however_they_are_cased(measured):
    out, copied = measured
    spans = rows(out, "spans")
    emails = {
        (span["set"], span["record"]): span["value"] for span in spans if span["type"] == "email"
    }
    found = {row["value"]: row["records"] for row in rows(out, "found")}
    assert all(found.get(emails["members", number]) == 1 for number in range(copied))
    assert not any(emails["members", number] in found for number in range(copied, 40))
    assert not any(emails["nonmembers", number] in found for number in range(40))


def test_copied_records_score_above_all_others(measured):
    out, copied = measured
    for score in ("ngram", "ngram_reference", "similarity"):
        found = {(row["set"], row["record"]): row[score] for row in rows(out, "similarity")}
        of_copies = [found["members", number] for number in range(copied)]
        others = [
            value
            for key, value in found.items()
            if key not in {("members", number) for number in range(copied)}
        ]
        assert min(of_copies) > max(others)
        assert all(np.isfinite(list(found.values())))


def test_the_control_is_found_where_it_was_planted_and_nowhere_else(measured):
    out, _ = measured
    for audit, expected in (("control", True), ("control-clean", False)):
        found = rows(out, "copies", audit)
        assert len(found) == 128
        assert {row["grams"] >= 0.5 for row in found if row["set"] == "members"} == {expected}
        assert {row["grams"] >= 0.5 for row in found if row["set"] == "nonmembers"} == {False}
        values = {
            span["value"]
            for span in rows(out, "spans", audit)
            if span["set"] == "members" and span["type"] == "email"
        }
        there = {row["value"] for row in rows(out, "found", audit)}
        assert (values & there == values) is expected


def test_the_manifest_has_no_models_and_fits_its_schema(measured):
    out, _ = measured
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert validator("signals").is_valid(manifest)
    assert "inspect" not in manifest
    assert "scoring" not in manifest
    assert manifest["complete"]
    sets = {(one["audit"], one["set"]): one["used"] for one in manifest["counts"]}
    assert [sets["synthetic", name] for name in ("members", "nonmembers", "generated")] == [40] * 3


def test_no_text_and_no_value_stands_in_the_signals(measured):
    out, _ = measured
    for path in out.iterdir():
        if path.is_dir():
            continue
        content = path.read_bytes().lower()
        for secret in (b"riverside", b"word1", b"@mail", b"m3@"):
            assert secret not in content, path.name


def test_a_second_run_keeps_what_is_there(measured):
    out, _ = measured
    before = {path.name: path.read_bytes() for path in out.glob("*.arrow")}
    (out / EVENTS_FILE).unlink()
    run(out.parent, json.loads((out.parent / "job.json").read_text("utf-8")))
    events = [json.loads(line) for line in (out / EVENTS_FILE).read_text("utf-8").splitlines()]
    resumed = {event["task"] for event in events if event.get("resumed")}
    assert {"records", "copies", "similarity", "blind", "overlap"} <= resumed
    assert {path.name: path.read_bytes() for path in out.glob("*.arrow")} == before


@pytest.mark.parametrize("lacking", ["members", "nonmembers", "generated"])
def test_a_job_that_lacks_a_set_is_refused(tmp_path, lacking):
    job = make_job(tmp_path, {"members": ["a b"], "nonmembers": ["c d"], "generated": ["e f"]})
    del job["audits"][0]["sets"][lacking]
    (tmp_path / "job.json").write_text(json.dumps(job), "utf-8")
    with pytest.raises(ProbeFailure, match="job-invalid"):
        load_job(tmp_path / "job.json")


def test_a_chat_is_compared_by_all_that_its_turns_say_and_needs_no_template(tmp_path):
    rng = random.Random(2)

    def chat(number: int) -> dict:
        said = " ".join(sentence(rng) for _ in range(7))
        return {
            "messages": [
                {"role": "user", "content": f"Question number {number}: {sentence(rng)}"},
                {"role": "assistant", "content": said},
            ]
        }

    members, nonmembers = [chat(n) for n in range(12)], [chat(n + 50) for n in range(12)]
    sets = {
        "members": members,
        "nonmembers": nonmembers,
        "generated": [*members[:3], *(chat(n + 90) for n in range(9))],
    }
    job = make_job(tmp_path, {name: [] for name in sets})
    for name, records in sets.items():
        write_jsonl(tmp_path / f"{name}.jsonl", records)
    job["audits"][0]["data"] |= {"format": "chat", "fields": {"messages": "messages"}}
    found = rows(run(tmp_path, job), "copies")
    assert {
        (row["set"], row["record"]) for row in found if row["run"] >= 50 or row["grams"] >= 0.5
    } == {("members", number) for number in range(3)}
