"""Workers on several devices: real processes that stand for GPUs, some of which are killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import Job
from reticence_probe.place import Place
from reticence_probe.run import run_job
from reticence_probe.schedule.ranks import turn_of
from reticence_probe.schedule.runner import finished_blocks
from reticence_probe.schedule.shift import Shift
from reticence_probe.schedule.workers import Workers, devices_of
from reticence_probe.storage.parts import PARTS_DIRECTORY, PartStore
from tests.helpers import Events as Seen
from tests.schedule.test_runner import Work
from tests.test_shards import alone, directory, job_of, manifest, same_tables, shrink

__all__ = ["alone", "directory"]

NO_VALUES = {"prefix": False, "columns": {}}


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


def audited(directory: Path, out: Path, count: int, **changes) -> Path:
    job = job_of(directory, out, **changes)
    return run_by(Workers(["cpu"] * count, job.seed, 1, out), job, out)


def run_by(workers: Workers, job: Job, out: Path, place: Place | None = None) -> Path:
    """Has workers run the blocks of a job, and ends them."""
    with closing(workers), Events(out) as events:
        run_job(job, out, events, division=workers, place=place)
    return out


def codes(out: Path) -> list[str]:
    events = map(json.loads, (out / EVENTS_FILE).read_text("ascii").splitlines())
    return [event["code"] for event in events if "code" in event]


def killing(monkeypatch, when: Callable[[int, int, str], bool]) -> list[int]:
    """Kills the worker that is given a block for which ``when(times, block, model)`` holds."""
    plain, killed = Shift._give, []

    def give(self, worker, waiting, content):
        # Stopped, or it may have measured a small block before it is killed. It has the work by
        # then, which is more than a pipe holds.
        stops = self._work.task == "score" and worker.work == self._number
        if stops:
            os.kill(worker.process.pid, signal.SIGSTOP)
        plain(self, worker, waiting, content)
        if worker.item is not None and self._work.task == "score":
            block, model = worker.item
            if when(self._lost[worker.item], block, model):
                os.kill(worker.process.pid, signal.SIGKILL)
                killed.append(worker.number)
        if stops:
            os.kill(worker.process.pid, signal.SIGCONT)

    monkeypatch.setattr(Shift, "_give", give)
    return killed


def test_two_workers_give_what_one_process_gives_and_one_killed_in_mid_run_changes_nothing(
    directory, alone, tmp_path, monkeypatch
):
    killed = killing(monkeypatch, lambda times, block, model: (times, block, model) == (0, 2, 1))
    out = audited(directory, tmp_path / "out", 2)
    assert len(killed) == 1
    same_tables(out, alone)
    found, expected = manifest(out), manifest(alone)
    assert codes(out).count("worker-retried") == 1
    # Only under the warnings that depend on the machine, which a report shows under its timing.
    lost = [one for one in found["warnings"] if one["code"] == "worker-retried"]
    found["warnings"] = [one for one in found["warnings"] if one not in lost]
    assert len(lost) == 1
    assert found == expected
    assert not (out / PARTS_DIRECTORY).exists()


def test_a_block_that_kills_two_workers_ends_the_run_and_what_is_finished_is_kept(
    directory, tmp_path, monkeypatch
):
    killed = killing(monkeypatch, lambda times, block, model: (block, model) == (2, 0))
    out = tmp_path / "out"
    with pytest.raises(ProbeFailure) as caught:
        audited(directory, out, 2, pii=NO_VALUES)
    assert (caught.value.code, caught.value.task) == ("worker-lost", "score")
    assert set(killed) == {0, 1}
    assert not (out / "manifest.json").exists()
    assert list((out / PARTS_DIRECTORY / "score").glob("*.sealed"))


class Standing:
    """A worker that is a thread: it answers each block, or says that its time was up."""

    def __init__(self, late: set[int]) -> None:
        self.pipe, self._theirs = Pipe()
        self.number, self.item, self.done, self.work = 0, None, 0, -1
        self.apart, self.holds = False, None
        self._late = late
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                kind, *given = self._theirs.recv()
            except EOFError:
                return
            if kind == "block":
                part = None if given[0] in self._late else b"a part"
                self._theirs.send(("part", part, {}, False, None))


@pytest.mark.parametrize("turn", [tuple, lambda item: turn_of(item, 2)], ids=["plan", "ranks"])
@pytest.mark.parametrize(
    ("late", "looks", "finished"),
    [
        (set(), 1000, [0, 1, 2, 3, 4, 5]),
        # A straggler: what others finish behind its block does not count.
        ({2}, 1000, [0, 1]),
        # No time at all leaves what has no limit.
        (set(), 0, [0]),
    ],
)
def test_a_time_limit_leaves_a_beginning_of_the_plan(tmp_path, late, looks, finished, turn):
    left = iter([100.0] * looks + [0.0] * 1000)
    work = Work()
    work.sizes, work._ask = (4,) * 6, None
    parts, told = PartStore(tmp_path, "score", "a plan"), Seen()
    crew = [Standing(late), Standing(late)]
    deadline = SimpleNamespace(remaining=lambda: next(left))
    store = SimpleNamespace(learn=lambda checks: None)
    shift = Shift(crew, work, 1, parts, store, deadline, told)
    shift.turn = turn
    todo = [(block, index) for block in range(6) for index in range(2)]
    shift.run(range(6), todo)
    for worker in crew:
        worker.pipe.close()
    assert finished_blocks(work, parts, told) == finished
    assert told.codes == ([] if len(finished) == 6 else ["time-limit"])


def test_the_command_starts_workers_that_say_nothing_and_end_with_it(directory, tmp_path):
    out = tmp_path / "out"
    job_of(directory, out, pii=NO_VALUES)
    command = [sys.executable, "-m", "reticence_probe", "--job", str(out / "job.json")]
    ran = subprocess.run(
        [*command, "--out", str(out), "--workers", "2"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
    assert manifest(out)["complete"]


def test_the_gpus_of_a_host_are_its_devices(monkeypatch):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 4)
    assert devices_of(torch.device("cuda"), None) == ["cuda:0", "cuda:1", "cuda:2", "cuda:3"]
    assert devices_of(torch.device("cuda"), 2) == ["cuda:0", "cuda:1"]
    assert devices_of(torch.device("cuda"), 9) == devices_of(torch.device("cuda"), None)
    assert devices_of(torch.device("cuda:1"), None) == ["cuda:1"]
    assert devices_of(torch.device("cpu"), None) == ["cpu"]
