"""What a run says of its work: how much there is, how much is done, and what was done before."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from reticence_probe.contract import events as contract_events
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.run import TASKS, run_job
from reticence_probe.schedule import plan as batches
from reticence_probe.storage.parts import PartStore
from tests.checkpoints import make_job

RECORDS = 6
LAST_NAMES = ("lee", "moe", "poe", "roe", "doe", "ames", "burns", "cole", "dunn")
PEOPLE = [{"name": f"Zed {last}", "email": f"{last}@example.com"} for last in LAST_NAMES]
PII = {
    "candidates": {"values": 40, "decoys": 3, "others": 0},
    "templates": {
        "attributes": ["email"],
        "forms": ["zero-shot"],
        "decoding": [{"name": "greedy", "temperature": 1, "top_k": 1}],
        "tokens": 4,
        "people": 10,
    },
    "sampling": {
        "sequences": 5,
        "tokens": 4,
        "decoding": {"name": "sampling", "temperature": 1, "top_k": 40},
    },
}
OF_MODELS = [task.name for task in TASKS if task.plan is not None]
OF_TEXTS = [task.name for task in TASKS if task.records is not None]


class Killed(BaseException):
    pass


@pytest.fixture(autouse=True)
def every_event(monkeypatch) -> None:
    """Blocks of a few records, and no event is left out for coming too soon."""
    monkeypatch.setattr(batches, "BLOCK_RECORDS", 3)
    monkeypatch.setattr(contract_events, "PROGRESS_SECONDS", 0)


@pytest.fixture(scope="module")
def directory(example, tmp_path_factory) -> Path:
    directory = Path(shutil.copytree(example, tmp_path_factory.mktemp("progress") / "example"))
    for name in ("members.jsonl", "nonmembers.jsonl"):
        lines = (directory / name).read_text("utf-8").splitlines(keepends=True)
        (directory / name).write_text("".join(lines[:RECORDS]), "utf-8")
    people = "".join(json.dumps(person) + "\n" for person in PEOPLE)
    (directory / "people.jsonl").write_text(people, "utf-8")
    return directory


def run(directory: Path, out: Path, **changes) -> list[dict]:
    """Runs the job; gives the events of this run."""
    job = make_job(directory, pii=PII, **changes)
    job["audits"][0]["people"] = [{"path": str(directory / "people.jsonl"), "type": "jsonl"}]
    path = directory / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    out.mkdir(exist_ok=True)
    file = out / EVENTS_FILE
    before = file.stat().st_size if file.exists() else 0
    try:
        with Events(out) as events:
            run_job(load_job(path), out, events)
    except Killed:
        pass
    return [json.loads(line) for line in file.read_bytes()[before:].splitlines()]


def of_kind(events: list[dict], kind: str) -> list[dict]:
    return [event for event in events if event["kind"] == kind]


def plans(events: list[dict]) -> dict[tuple[str, str | None], dict]:
    told = of_kind(events, "plan")
    by_unit = {(event["task"], event.get("model")): event for event in told}
    assert len(by_unit) == len(told)
    return by_unit


def reached(events: list[dict]) -> dict[tuple[str, str | None], tuple[int, int]]:
    """(task, model) → units done and their total, over the parts that were reported."""
    last: dict[tuple[str, str | None], dict[object, tuple[int, int]]] = defaultdict(dict)
    for event in of_kind(events, "progress"):
        part = (event.get("audit"), event.get("set"))
        of_unit = last[event["task"], event.get("model")]
        assert event["done"] >= of_unit.get(part, (0, 0))[0]
        of_unit[part] = (event["done"], event["total"])
    return {
        unit: (sum(done for done, _ in parts.values()), sum(total for _, total in parts.values()))
        for unit, parts in last.items()
    }


def test_every_task_with_work_has_a_plan_before_it_starts(directory, tmp_path):
    events = run(directory, tmp_path / "out")
    assert set(plans(events)) == {
        *((task, None) for task in OF_TEXTS),
        *((task, model) for task in OF_MODELS for model in ("tuned", "base")),
    }
    for (task, _), plan in plans(events).items():
        start = next(e for e in of_kind(events, "start") if e["task"] == task)
        assert events.index(plan) < events.index(start)
        assert plan["done"] == 0
    assert all(plan["tokens"] > 0 for (_, model), plan in plans(events).items() if model)


def test_what_is_reported_adds_up_to_what_was_planned(directory, tmp_path):
    events = run(directory, tmp_path / "out")
    done = reached(events)
    for unit, plan in plans(events).items():
        if unit[0] in ("overlap", "blind"):
            # They are one step of a library, and tell their end only.
            continue
        assert done[unit] == (plan["total"], plan["total"]), unit


def test_the_control_strings_are_reported_by_their_name_under_both_models(directory, tmp_path):
    events = run(directory, tmp_path / "out")
    of_control = [
        event
        for event in of_kind(events, "progress")
        if event["task"] == "score" and event.get("audit") == "control"
    ]
    assert {event["model"] for event in of_control} == {"tuned", "base"}
    total = of_control[0]["total"]
    planned = plans(events)["score", "tuned"]["total"]
    # Members and nonmembers, and the people beside them.
    assert planned - total >= 2 * RECORDS
    assert max(event["done"] for event in of_control) == total
    # No limit holds for them.
    assert all("left" not in event for event in of_control)


def test_progress_under_a_limit_says_how_much_of_it_is_left(directory, tmp_path):
    limits = {"records": 100, "tokens": 128, "minutes": 10}
    events = run(directory, tmp_path / "out", limits=limits)
    left = [
        event["left"]
        for event in of_kind(events, "progress")
        if event["task"] == "score" and event.get("audit") is None
    ]
    assert left
    assert all(0 < seconds <= 600 for seconds in left)
    assert left == sorted(left, reverse=True)


def test_a_run_that_changes_nothing_plans_nothing_to_do(directory, tmp_path):
    first = plans(run(directory, tmp_path / "out"))
    job = tmp_path / "out"
    again = run(directory, job)
    assert of_kind(again, "plan") == []
    # One task is measured again: the others are done, and as much work as before.
    (job / "blind.arrow").write_bytes(b"")
    second = plans(run(directory, job))
    assert set(second) == set(first)
    for unit, plan in second.items():
        assert plan["total"] == first[unit]["total"], unit
        assert plan["done"] == (0 if unit[0] == "blind" else plan["total"]), unit


@pytest.mark.parametrize("task", OF_MODELS)
@pytest.mark.parametrize("kept", [1, 3])
def test_a_resumed_run_starts_at_what_was_done(directory, tmp_path, monkeypatch, task, kept):
    monkeypatch.setattr("reticence_probe.tasks.candidates.TARGETS_PER_BLOCK", 3)
    monkeypatch.setattr("reticence_probe.tasks.templates.TARGETS_PER_BLOCK", 1)
    monkeypatch.setattr("reticence_probe.tasks.sampling.SEQUENCES_PER_BLOCK", 3)
    plain, saved = PartStore.save, []

    def save(self, block, model, content):
        if self._files._directory.name == task:
            if len(saved) == kept:
                raise Killed
            saved.append((block, model))
        plain(self, block, model, content)

    monkeypatch.setattr(PartStore, "save", save)
    stopped = run(directory, tmp_path / "out")
    before = reached(stopped)
    monkeypatch.setattr(PartStore, "save", plain)
    events = run(directory, tmp_path / "out")
    found = plans(events)
    for model in ("tuned", "base"):
        finished = sum(1 for _, of in saved if of == model)
        plan = found[task, model]
        assert plan["done"] <= before.get((task, model), (0, 0))[0]
        assert (plan["done"] > 0) == (finished > 0)
        assert reached(events)[task, model] == (plan["total"], plan["total"])
    assert found[task, "base"]["done"] < found[task, "base"]["total"]
    earlier = OF_MODELS[: OF_MODELS.index(task)]
    assert all(plan["done"] == plan["total"] for (of, _), plan in found.items() if of in earlier)
