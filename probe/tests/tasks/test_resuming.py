"""What a run finds in its folder is what it wrote there, or it is measured again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.engine.head import SlicedHead
from reticence_probe.models.store import ModelStore
from reticence_probe.run import run_job
from reticence_probe.schedule import plan as batches
from reticence_probe.storage.sealed import SealedFiles
from reticence_probe.tasks import candidates, keys, score, templates
from tests.checkpoints import make_job

RECORDS = 5
PEOPLE = [{"name": f"Zed {last}", "email": f"{last}@example.com"} for last in ("lee", "moe")]
PII = {
    "candidates": {"values": 4, "decoys": 3, "others": 0},
    "templates": {
        "attributes": ["email"],
        "forms": ["zero-shot"],
        "decoding": [{"name": "greedy", "temperature": 1, "top_k": 1}],
        "tokens": 4,
        "people": 10,
    },
}
# Nobody reads these: what they say is told, and goes into no figure.
TOLD = {EVENTS_FILE, ".reserve"}
# Where a run stops: nothing of the task is lost, and its parts lie there.
STOPS = {
    "score": (score.Scoring, "assemble"),
    "candidates": (candidates, "_assemble"),
    "templates": (templates, "_write"),
}


class Killed(BaseException):
    pass


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    monkeypatch.setattr(batches, "BLOCK_RECORDS", 5)


@pytest.fixture(scope="module")
def directory(example, tmp_path_factory) -> Path:
    directory = Path(shutil.copytree(example, tmp_path_factory.mktemp("resuming") / "example"))
    for name in ("members.jsonl", "nonmembers.jsonl"):
        lines = (directory / name).read_text("utf-8").splitlines(keepends=True)
        (directory / name).write_text("".join(lines[:RECORDS]), "utf-8")
    people = "".join(json.dumps(person) + "\n" for person in PEOPLE)
    (directory / "people.jsonl").write_text(people, "utf-8")
    return directory


def run(directory: Path, out: Path) -> Path:
    job = make_job(directory, pii=PII)
    job["audits"][0]["people"] = [{"path": str(directory / "people.jsonl"), "type": "jsonl"}]
    path = directory / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    out.mkdir(exist_ok=True)
    with Events(out) as events:
        run_job(load_job(path), out, events)
    return out


def results(out: Path) -> dict[str, str]:
    """Name → digest of the tables and of the manifest."""
    paths = [*out.glob("*.arrow"), out / "manifest.json"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@pytest.fixture(scope="module")
def undisturbed(directory, tmp_path_factory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "BLOCK_RECORDS", 5)
        return run(directory, tmp_path_factory.mktemp("undisturbed") / "out")


@pytest.fixture(scope="module")
def stopped(directory, tmp_path_factory) -> dict[str, Path]:
    """The folders of runs that were killed at the end of a task."""
    folders = {}
    for task, (place, name) in STOPS.items():
        folders[task] = tmp_path_factory.mktemp(task) / "out"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(batches, "BLOCK_RECORDS", 5)
            patch.setattr(place, name, _kill)
            with pytest.raises(Killed):
                run(directory, folders[task])
    return folders


def _kill(*_: object) -> None:
    raise Killed


def files_of(out: Path) -> list[Path]:
    return sorted(p for p in out.rglob("*") if p.is_file() and p.name not in TOLD)


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) * 2 // 3] ^= 1
    path.write_bytes(content)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])


def append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")


def replace(path: Path) -> None:
    """By another file of the same folder, where there is one."""
    others = [other for other in sorted(path.parent.iterdir()) if other.is_file() and other != path]
    path.write_bytes(others[0].read_bytes() if others else b"{}")


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def link(path: Path) -> None:
    moved = path.with_name("elsewhere")
    path.rename(moved)
    path.symlink_to(moved)


DAMAGES = (flip, truncate, append, replace, pipe, link, Path.unlink)


def damage_some(paths: list[Path]) -> None:
    for path, damage in zip(paths, cycle(DAMAGES)):
        damage(path)


def copied(folder: Path, into: Path) -> Path:
    shutil.rmtree(into, ignore_errors=True)
    return Path(shutil.copytree(folder, into, symlinks=True))


class TestAStoppedRun:
    @pytest.mark.parametrize("task", STOPS)
    def test_leaves_parts_that_are_all_used(
        self, directory, undisturbed, stopped, tmp_path, monkeypatch, task
    ):
        out = copied(stopped[task], tmp_path / "out")
        assert files_of(out / "parts")
        if task == "score":
            monkeypatch.setattr(SlicedHead, "statistics", _kill_after_checks())
        assert results(run(directory, out)) == results(undisturbed)

    @pytest.mark.parametrize("task", STOPS)
    @pytest.mark.parametrize("half", [0, 1])
    def test_of_which_files_are_damaged_gives_the_same(
        self, directory, undisturbed, stopped, tmp_path, task, half
    ):
        """Every second one, each in another way."""
        out = copied(stopped[task], tmp_path / "out")
        damage_some(files_of(out)[half::2])
        assert results(run(directory, out)) == results(undisturbed)

    @pytest.mark.parametrize("task", STOPS)
    def test_of_which_all_parts_are_damaged_gives_the_same(
        self, directory, undisturbed, stopped, tmp_path, task
    ):
        out = copied(stopped[task], tmp_path / "out")
        for path in files_of(out / "parts"):
            flip(path)
        assert results(run(directory, out)) == results(undisturbed)

    def test_whose_parts_came_from_another_plan_is_measured_again(
        self, directory, undisturbed, stopped, tmp_path
    ):
        out = copied(stopped["score"], tmp_path / "out")
        other = SealedFiles(tmp_path / "other", "another plan")
        for path in files_of(out / "parts/score"):
            other.save(path.stem, path.read_bytes()[65:])
            shutil.copy(tmp_path / "other" / path.name, path)
        assert results(run(directory, out)) == results(undisturbed)

    def test_of_another_probe_starts_afresh(
        self, directory, undisturbed, stopped, tmp_path, monkeypatch
    ):
        out = copied(stopped["templates"], tmp_path / "out")
        monkeypatch.setattr(keys, "_code_digest", lambda: "another")
        assert results(run(directory, out)) == results(undisturbed)
        resumed = [e for e in _events(out) if e.get("resumed")]
        assert not resumed

    def test_that_lost_its_checks_makes_them_again(
        self, directory, undisturbed, stopped, tmp_path, monkeypatch
    ):
        out = copied(stopped["score"], tmp_path / "out")
        shutil.rmtree(out / "parts/checks")
        loaded: list[str] = []
        plain = ModelStore.get

        def get(self, name):
            loaded.append(name)
            return plain(self, name)

        monkeypatch.setattr(ModelStore, "get", get)
        assert results(run(directory, out)) == results(undisturbed)
        assert loaded[:2] == ["tuned", "base"]


class TestAFinishedRun:
    @pytest.mark.parametrize("third", [0, 1, 2])
    def test_of_which_files_are_damaged_gives_the_same(
        self, directory, undisturbed, tmp_path, third
    ):
        out = copied(undisturbed, tmp_path / "out")
        damage_some(files_of(out)[third::3])
        assert results(run(directory, out)) == results(undisturbed)

    @pytest.mark.parametrize("change", ["manifest.json", "state.sealed"])
    def test_does_not_vouch_for_figures_that_were_edited(
        self, directory, undisturbed, tmp_path, change
    ):
        out = copied(undisturbed, tmp_path / "out")
        path = out / change
        content = path.read_text("ascii")
        assert '"complete": true' in content
        path.write_text(content.replace('"complete": true', '"complete": null'), "ascii")
        assert results(run(directory, out)) == results(undisturbed)


class TestARun:
    def test_whose_part_changes_under_it_refuses(self, directory, stopped, tmp_path, monkeypatch):
        out = copied(stopped["score"], tmp_path / "out")
        plain = score.Scoring.assemble

        def assemble(self, *rest):
            for path in files_of(out / "parts/score"):
                truncate(path)
            return plain(self, *rest)

        monkeypatch.setattr(score.Scoring, "assemble", assemble)
        with pytest.raises(ProbeFailure, match="output-changed"):
            run(directory, out)
        assert not (out / "manifest.json").exists()

    def test_whose_table_changes_under_it_refuses(self, directory, stopped, tmp_path, monkeypatch):
        out = copied(stopped["templates"], tmp_path / "out")
        plain = templates._write

        def write(*rest):
            flip(out / "overlap.arrow")
            return plain(*rest)

        monkeypatch.setattr(templates, "_write", write)
        with pytest.raises(ProbeFailure, match="output-changed"):
            run(directory, out)
        assert not (out / "manifest.json").exists()

    @pytest.mark.parametrize("put", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/x/y")])
    def test_waits_for_nothing_and_writes_through_nothing_that_was_put_in_its_way(
        self, directory, undisturbed, tmp_path, put
    ):
        out = tmp_path / "out"
        out.mkdir()
        put(out / "blind.arrow.partial")
        assert results(run(directory, out)) == results(undisturbed)


class TestStamps:
    def stamps(self, directory: Path) -> str:
        return json.dumps(keys.task_keys(load_job(directory / "job.json"), "cpu"))

    @pytest.fixture
    def job(self, directory, tmp_path) -> Path:
        copy = copied(directory, tmp_path / "copy")
        document = make_job(
            copy, pii={"name_model": {"kind": "spacy", "path": str(copy / "names")}}
        )
        (copy / "names/vocab").mkdir(parents=True)
        (copy / "names/vocab/strings.json").write_text("[1]")
        (copy / "job.json").write_text(json.dumps(document))
        return copy

    @pytest.mark.parametrize(
        "name", ["members.jsonl", "tuned/model.safetensors", "names/vocab/strings.json"]
    )
    def test_tell_a_rewritten_file_whose_time_was_set_back(self, job, name):
        before, path = self.stamps(job), job / name
        about = path.stat()
        flip(path)
        os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))
        assert path.stat().st_mtime_ns == about.st_mtime_ns
        assert self.stamps(job) != before

    @pytest.mark.parametrize("name", ["members.jsonl", "base/config.json"])
    def test_tell_a_file_that_another_took_the_place_of(self, job, name):
        before, path = self.stamps(job), job / name
        about = path.stat()
        shutil.copy2(path, job / "other")
        os.replace(job / "other", path)
        assert path.stat().st_mtime_ns == about.st_mtime_ns
        assert self.stamps(job) != before

    @pytest.mark.parametrize("name", ["tuned/extra.json", "names/vocab/extra"])
    def test_tell_a_file_that_was_added(self, job, name):
        before = self.stamps(job)
        (job / name).write_text("{}")
        assert self.stamps(job) != before

    def test_know_nothing_of_folders_beside_a_model(self, job):
        """An audit's own output may lie in the folder of its checkpoint."""
        before = self.stamps(job)
        (job / "tuned/reticence-out").mkdir()
        (job / "tuned/reticence-out/report.json").write_text("{}")
        assert self.stamps(job) == before


class TestSealedFiles:
    def test_give_back_what_was_saved_under_its_name_and_for_its_purpose(self, tmp_path):
        files = SealedFiles(tmp_path / "files", "a")
        files.save("one", b"1")
        files.save("two", b"")
        again = SealedFiles(tmp_path / "files", "a")
        assert (again.load("one"), again.load("two"), again.load("three")) == (b"1", b"", None)
        assert "one" in again
        other = SealedFiles(tmp_path / "files", "b")
        assert "one" not in other
        assert list((tmp_path / "files").iterdir()) == []

    def test_know_no_file_by_another_name(self, tmp_path):
        files = SealedFiles(tmp_path, "a")
        files.save("one", b"1")
        (tmp_path / "one.sealed").rename(tmp_path / "two.sealed")
        assert "two" not in SealedFiles(tmp_path, "a")

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_that_are_damaged_are_not_there(self, tmp_path, damage: Callable[[Path], None]):
        files = SealedFiles(tmp_path / "files", "a")
        files.save("one", b"1" * 100)
        damage(tmp_path / "files/one.sealed")
        assert files.load("one") is None
        assert "one" not in SealedFiles(tmp_path / "files", "a")


def _events(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]


def _kill_after_checks() -> Callable:
    """Scoring again is told by its ``plant``, which the checks do not give."""
    plain = SlicedHead.statistics

    def statistics(self, *given, **options):
        if options:
            raise Killed
        return plain(self, *given, **options)

    return statistics
