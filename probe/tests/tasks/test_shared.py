"""What one checkpoint's audit leaves for the next: that of base and data, and nothing else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.models.load import Loader
from reticence_probe.pii import inventory
from reticence_probe.pii.search import Search
from reticence_probe.run import run_job
from reticence_probe.schedule.runner import BlockRunner
from reticence_probe.storage.shared import SHARED_DIRECTORY
from tests.checkpoints import make_model
from tests.tasks.test_keys import job_of
from tests.tasks.test_resuming import directory, results

__all__ = ["directory"]

OF_DATA = {"records", "inventory", "overlap", "blind"}


@pytest.fixture(scope="module")
def other(directory) -> Path:
    """A second checkpoint: the same files, other weights."""
    folder = Path(shutil.copytree(directory / "tuned", directory / "other"))
    make_model(seed=99).save_pretrained(folder)
    return folder


def run(job: dict, out: Path, share: bool = True) -> list[dict]:
    """The events of the run."""
    out.mkdir(exist_ok=True)
    path = out.parent / f"{out.name}-job.json"
    path.write_text(json.dumps(job), "utf-8")
    with Events(out) as events:
        run_job(load_job(path), out, events, share)
    return [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]


def refuse(texts):
    raise AssertionError("looks for values again")


def with_tuned(directory: Path, folder: Path) -> dict:
    job = job_of(directory)
    job["models"]["tuned"]["path"] = str(folder)
    return job


@pytest.fixture(scope="module")
def first(directory, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("first") / "out"
    run(job_of(directory), out)
    return out


def handed(first: Path, out: Path) -> Path:
    out.mkdir()
    shutil.copytree(first / SHARED_DIRECTORY, out / SHARED_DIRECTORY)
    return out


@pytest.fixture
def asked(monkeypatch) -> list[tuple[str, str]]:
    """(task, model) of every block that is run."""
    blocks: list[tuple[str, str]] = []
    plain = BlockRunner._run_block

    def run_block(self, block, name, reserve):
        blocks.append((self._work.task, name))
        return plain(self, block, name, reserve)

    monkeypatch.setattr(BlockRunner, "_run_block", run_block)
    return blocks


def test_the_base_is_asked_nothing_again_and_not_even_loaded(
    directory, other, first, tmp_path, asked, monkeypatch
):
    loaded: list[str] = []
    plain = Loader.full
    monkeypatch.setattr(Loader, "full", lambda self, name: loaded.append(name) or plain(self, name))
    out = handed(first, tmp_path / "out")
    with monkeypatch.context() as patched:
        # Nor is anything looked for again.
        patched.setattr(Search, "find", lambda _self, texts: [] if not texts else refuse(texts))
        patched.setattr(inventory, "find_all", refuse)
        events = run(with_tuned(directory, other), out)
    assert {model for _, model in asked} == {"tuned"}
    assert {task for task, _ in asked} == {"score", "candidates", "templates", "sampling"}
    assert set(loaded) == {"tuned"}
    resumed = {event["task"] for event in events if event.get("resumed")}
    assert resumed == OF_DATA
    # What it finds is what a run of its own finds, which asks the base itself.
    asked.clear()
    run(with_tuned(directory, other), tmp_path / "alone", share=False)
    assert {model for _, model in asked} == {"tuned", "base"}
    assert results(out) == results(tmp_path / "alone")
    assert not (tmp_path / "alone" / SHARED_DIRECTORY).exists()


def elsewhere(job: dict, directory: Path, folder: Path) -> dict:
    """The same job of the same files in another folder."""
    shutil.copytree(directory, folder)
    return json.loads(json.dumps(job).replace(str(directory), str(folder)))


@pytest.mark.parametrize(("contents", "models"), [("a", {"tuned"}), ("b", {"tuned", "base"})])
def test_where_the_contents_are_known_the_files_may_lie_elsewhere(
    directory, other, tmp_path, asked, contents, models
):
    job = {**job_of(directory), "contents": "a" * 64}
    run(job, tmp_path / "first")
    asked.clear()
    again = {**with_tuned(directory, other), "contents": contents * 64}
    moved = elsewhere(again, directory, tmp_path / "moved")
    run(moved, handed(tmp_path / "first", tmp_path / "out"))
    assert {model for _, model in asked} == models
    asked.clear()
    run(moved, tmp_path / "alone", share=False)
    assert results(tmp_path / "out") == results(tmp_path / "alone")


def test_files_elsewhere_are_others_where_no_contents_are_known(directory, first, tmp_path, asked):
    moved = elsewhere(job_of(directory), directory, tmp_path / "moved")
    run(moved, handed(first, tmp_path / "out"))
    assert {model for _, model in asked} == {"tuned", "base"}


@pytest.mark.parametrize(
    "change",
    [
        lambda job, folder: job.update(seed=job["seed"] + 1),
        lambda job, folder: job["limits"].update(records=3),
        # It may say how a text is read.
        lambda job, folder: (folder / "special.json").write_text("{}"),
    ],
)
def test_nothing_is_taken_over_where_base_or_data_may_be_read_otherwise(
    directory, other, first, tmp_path, asked, change
):
    folder = Path(shutil.copytree(other, tmp_path / "checkpoint"))
    job = with_tuned(directory, folder)
    change(job, folder)
    events = run(job, handed(first, tmp_path / "out"))
    assert {model for _, model in asked} == {"tuned", "base"}
    assert not any(event.get("resumed") for event in events)


def test_a_result_that_was_changed_or_linked_is_measured_again(
    directory, other, first, tmp_path, asked
):
    out = handed(first, tmp_path / "out")
    for path in [path for path in (out / SHARED_DIRECTORY).rglob("*.sealed")]:
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    events = run(with_tuned(directory, other), out)
    assert ("score", "base") in asked
    assert not any(event.get("resumed") for event in events)


def test_without_the_option_nothing_is_kept_for_others(directory, first, tmp_path):
    out = handed(first, tmp_path / "out")
    run(job_of(directory), out, share=False)
    assert not (out / SHARED_DIRECTORY).exists()


def test_what_a_trainer_leaves_for_itself_keeps_nothing_from_being_taken_over(
    directory, other, first, tmp_path, asked
):
    folder = Path(shutil.copytree(other, tmp_path / "checkpoint"))
    (folder / "trainer_state.json").write_text('{"global_step": 7}')
    (folder / "optimizer.pt").write_bytes(b"state")
    run(with_tuned(directory, folder), handed(first, tmp_path / "out"))
    assert {model for _, model in asked} == {"tuned"}
