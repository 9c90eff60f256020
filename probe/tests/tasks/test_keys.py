"""What a change of the job throws away; what it keeps is what a fresh run would measure."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path

import pytest
import torch

from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.models.load import Loader
from reticence_probe.run import TASKS, run_job
from reticence_probe.schedule.deadline import Deadline
from reticence_probe.tasks import keys
from tests.checkpoints import make_job
from tests.tasks.test_resuming import PII, directory, results

__all__ = ["directory"]

GREEDY = {"name": "greedy", "temperature": 1, "top_k": 1}
SAMPLING = {"sequences": 8, "tokens": 4, "decoding": GREEDY}
ALL = {task.name for task in TASKS}
OF_VALUES = {"inventory", "score", "candidates", "templates", "sampling"}


def job_of(directory: Path) -> dict:
    job = make_job(directory, pii=copy.deepcopy({**PII, "sampling": SAMPLING}))
    job["audits"][0]["people"] = [{"path": str(directory / "people.jsonl"), "type": "jsonl"}]
    return job


def run(job: dict, out: Path) -> list[dict]:
    """The events of the run."""
    out.mkdir(exist_ok=True)
    (out / EVENTS_FILE).unlink(missing_ok=True)
    path = out.parent / f"{out.name}-job.json"
    path.write_text(json.dumps(job), "utf-8")
    with Events(out) as events:
        run_job(load_job(path), out, events)
    return [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]


def again(events: list[dict]) -> dict[str, str]:
    """Task → why it ran again."""
    return {event["task"]: event["again"] for event in events if "again" in event}


def kept(events: list[dict]) -> set[str]:
    return {event["task"] for event in events if event.get("resumed")} - {"inspect"}


@pytest.fixture(scope="module")
def finished(directory, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("finished") / "out"
    run(job_of(directory), out)
    return out


def without_candidates(job):
    del job["pii"]["candidates"]


def other_candidates(job):
    job["pii"]["candidates"]["decoys"] = 4


def other_templates(job):
    job["pii"]["templates"]["tokens"] = 5


def other_sampling(job):
    job["pii"]["sampling"]["sequences"] = 9


def without_sampling(job):
    del job["pii"]["sampling"]


def without_any_values(job):
    job["pii"] = {"prefix": False, "columns": {}}


def other_decoding(job):
    job["scoring"]["decoding"] = [{"name": "other", "temperature": 0.5}]


def other_minutes(job):
    job["limits"]["minutes"] = 77


def fewer_records(job):
    job["limits"]["records"] = 3


def another_seed(job):
    job["seed"] += 1


@pytest.mark.parametrize(
    ("change", "measured"),
    [
        (without_candidates, set()),
        (other_candidates, {"candidates"}),
        (other_templates, {"templates"}),
        (other_sampling, {"sampling"}),
        (without_sampling, set()),
        (without_any_values, {"records", "inventory", "score"}),
        (other_decoding, {"score"}),
        (other_minutes, set()),
        (fewer_records, ALL),
        (another_seed, ALL),
    ],
)
def test_a_change_of_the_job_throws_away_what_it_changes_and_no_more(
    directory, finished, tmp_path, change, measured
):
    job = job_of(directory)
    change(job)
    out = Path(shutil.copytree(finished, tmp_path / "out"))
    events = run(job, out)
    assert again(events) == dict.fromkeys(measured, "settings")
    asked = {event["task"] for event in events} - {"job", "inspect"}
    assert kept(events) == asked - measured
    # What was kept is what a fresh run measures, and nothing else is left.
    run(job, tmp_path / "fresh")
    assert results(out) == results(tmp_path / "fresh")


def test_a_change_of_what_is_scored_loads_each_model_once(
    directory, finished, tmp_path, monkeypatch
):
    loaded: list[tuple[str, str]] = []
    plain = Loader.full

    def full(self, name):
        loaded.append((name, str(self._dtype)))
        return plain(self, name)

    monkeypatch.setattr(Loader, "full", full)
    run(job_of(directory), tmp_path / "out")
    # Another precision is looked at too, before anything is scored.
    assert len(loaded) == len(set(loaded))
    both = [("base", "torch.float32"), ("tuned", "torch.float32")]
    assert set(both) <= set(loaded)
    loaded.clear()
    job = job_of(directory)
    other_candidates(job)
    out = Path(shutil.copytree(finished, tmp_path / "again"))
    run(job, out)
    assert sorted(loaded) == both


def test_another_file_of_the_data_throws_away_everything(directory, finished, tmp_path):
    place = Path(shutil.copytree(directory, tmp_path / "data"))
    out = tmp_path / "out"
    run(job_of(place), out)
    (place / "members.jsonl").write_bytes((place / "members.jsonl").read_bytes())
    assert again(run(job_of(place), out)) == dict.fromkeys(ALL, "inputs")


def test_another_file_of_prompts_concerns_sampling_alone(directory, tmp_path):
    prompts, out, job = tmp_path / "prompts.txt", tmp_path / "out", job_of(directory)
    job["pii"]["sampling"]["prompts"] = str(prompts)
    prompts.write_text("hello\n", "utf-8")
    run(job, out)
    prompts.write_text("good day\n", "utf-8")
    assert again(run(job, out)) == {"sampling": "inputs"}


def test_another_device_concerns_what_models_say(directory, finished, tmp_path, monkeypatch):
    out = Path(shutil.copytree(finished, tmp_path / "out"))
    monkeypatch.setattr("reticence_probe.place.device_name", lambda _: "another")
    of_models = [task for task in keys.OF_MODELS if task in ALL]
    assert again(run(job_of(directory), out)) == dict.fromkeys(of_models, "machine")


def test_another_number_of_threads_concerns_nothing(directory, finished, tmp_path):
    job, out = job_of(directory), Path(shutil.copytree(finished, tmp_path / "out"))
    job["scoring"]["threads"] = 2
    try:
        assert again(run(job, out)) == {}
    finally:
        torch.set_num_threads(1)


@pytest.mark.parametrize("table", ["blind", "candidates", "spans"])
def test_a_changed_table_concerns_its_own_task(directory, finished, tmp_path, table):
    out = Path(shutil.copytree(finished, tmp_path / "out"))
    (out / f"{table}.arrow").write_bytes(b"")
    task = {"spans": "inventory"}.get(table, table)
    assert again(run(job_of(directory), out)) == {task: "output"}
    assert results(out) == results(finished)


def test_a_longer_limit_of_time_measures_again_only_what_the_shorter_cut(
    directory, finished, tmp_path, monkeypatch
):
    job, out = job_of(directory), tmp_path / "out"
    with monkeypatch.context() as patch:
        plain = Deadline.share
        patch.setattr(Deadline, "share", lambda self, tasks, least=0.0: plain(self, 10**9, 0.0))
        events = run(job, out)
    cut = {event["task"] for event in events if event.get("code") == "time-limit"}
    assert cut == {"templates", "sampling"}
    # The same limit would cut the same.
    assert again(run(job, out)) == {}
    other_minutes(job)
    assert again(run(job, out)) == dict.fromkeys(cut, "limit")
    fresh = results(finished) | {"manifest.json": ""}
    assert results(out) | {"manifest.json": ""} == fresh


def test_scoring_that_was_stopped_goes_on_after_another_task_was_switched_off(
    directory, finished, tmp_path, monkeypatch
):
    from reticence_probe.storage.parts import PartStore

    class Killed(BaseException):
        pass

    plain = PartStore.save
    scored: list[tuple[int, str]] = []

    def save(self, block, model, content):
        if len(scored) == 3:
            raise Killed
        scored.append((block, model))
        plain(self, block, model, content)

    def watch(self, block, model, content):
        if self._files._directory.name == "score":
            scored.append((block, model))
        plain(self, block, model, content)

    monkeypatch.setattr("reticence_probe.schedule.plan.BLOCK_RECORDS", 2)
    job, out = job_of(directory), tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr(PartStore, "save", save)
        with pytest.raises(Killed):
            run(job, out)
    without_candidates(job)
    without_sampling(job)
    with monkeypatch.context() as patch:
        patch.setattr(PartStore, "save", watch)
        run(job, out)
    assert len(scored) > 6
    assert len(scored) == len(set(scored))
    run(job, tmp_path / "fresh")
    assert results(out) == results(tmp_path / "fresh")
