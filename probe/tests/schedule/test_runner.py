"""The block runner: what limits of time and memory leave, and what is loaded when."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import nullcontext
from types import SimpleNamespace

import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.engine.generate import MODES
from reticence_probe.models import store as stores
from reticence_probe.models.store import ModelStore
from reticence_probe.schedule.deadline import Deadline
from reticence_probe.schedule.runner import BlockRunner
from reticence_probe.storage.parts import PartStore
from reticence_probe.storage.sealed import SealedFiles
from tests.helpers import Events


class Work:
    """Three blocks of four items; an answer is what the model's name and the items are."""

    task = "score"
    untimed = 1
    room = 8
    sizes = (4, 4, 4)
    tokens = 12

    def __init__(self, ask=lambda *_: None, controls=0):
        self.asked: list[tuple[str, tuple[int, ...]]] = []
        self._ask = ask
        self._controls = controls

    def audit(self, block):
        return "control" if block < self._controls else None

    def items(self, block):
        return range(4 * block, 4 * block + 4)

    def batches(self, block, items, name, room):
        size = max(1, room // 2)
        return [list(items[at : at + size]) for at in range(0, len(items), size)]

    def filled(self, block, batch):
        return 2 * len(batch)

    def can_be_smaller(self, block, batch, room):
        return len(batch) > 1

    def ask(self, block, batch, name, model, room):
        self._ask(name, batch)
        self.asked.append((name, tuple(batch)))
        return f"{name} {model.head}"

    def part(self, block, name, answers):
        return json.dumps([[list(batch), answer] for batch, answer in answers]).encode()


class Loader:
    """Gives models that are their names. ``both``: whether memory holds two at once."""

    def __init__(self, both=True):
        self.loads: list[str] = []
        self.store: ModelStore | None = None
        self._both = both

    def full(self, name):
        if not self._both and self.store is not None and self.store._loaded:
            raise ProbeFailure("memory-needed", model=name)
        self.loads.append(name)
        return SimpleNamespace(head=f"head of {name}", active=nullcontext)

    def single(self, text):
        self.loads.append("both")
        return {name: self.full_of(name) for name in ("tuned", "base")}, 0.0

    def full_of(self, name):
        return SimpleNamespace(head=f"head of {name}", active=nullcontext)


@pytest.fixture(autouse=True)
def no_checks(monkeypatch):
    monkeypatch.setattr(stores, "self_check", lambda *_: 0.0)
    monkeypatch.setattr(stores, "find_mode", lambda *_: MODES[0])


@pytest.fixture
def start(tmp_path):
    """start(work, …) → finished blocks; the rest in its attributes."""

    def run(work, *, together=True, single_load=False, loader=None, deadline=None, store=None):
        run.events = Events()
        run.loader = loader or Loader()
        run.parts = PartStore(tmp_path, "score", "a plan")
        run.store = store or ModelStore(
            run.loader,
            [torch.zeros(1)],
            SealedFiles(tmp_path / "checks", "a"),
            untimed=nullcontext,
            single_load=single_load,
            together=together,
        )
        run.loader.store = run.store
        limit = deadline or Deadline(1000)
        return BlockRunner(work, run.parts, run.store, limit, run.events).run()

    return run


@pytest.mark.parametrize("together", [True, False])
def test_every_item_is_asked_once_of_each_model_and_each_model_is_loaded_once(start, together):
    work = Work()
    assert start(work, together=together) == [0, 1, 2]
    asked = Counter((name, item) for name, batch in work.asked for item in batch)
    assert asked == {(name, item): 1 for name in ("tuned", "base") for item in range(12)}
    assert start.loader.loads == ["tuned", "base"]
    assert json.loads(start.parts.load(2, "base")) == [[[8, 9, 10, 11], "base head of base"]]


def test_one_load_of_both_is_one_load(start):
    assert start(Work(), together=False, single_load=True) == [0, 1, 2]
    assert start.loader.loads == ["both"]


def test_a_second_task_finds_the_models_loaded(start, tmp_path):
    start(Work())
    first = start.loader
    work = Work()
    work.task = "candidates"
    parts = PartStore(tmp_path, "candidates", "a plan")
    assert BlockRunner(work, parts, start.store, Deadline(1000), Events()).run() == [0, 1, 2]
    assert first.loads == ["tuned", "base"]


def test_one_after_the_other_a_second_task_begins_with_the_model_that_is_loaded(start, tmp_path):
    start(Work(), together=False)
    work = Work()
    parts = PartStore(tmp_path, "other", "x")
    BlockRunner(work, parts, start.store, Deadline(1000), Events()).run()
    assert start.loader.loads == ["tuned", "base", "tuned"]
    assert [name for name, _ in work.asked][:1] == ["base"]


def test_blocks_of_an_earlier_run_are_kept_and_need_no_model(start):
    start(Work())
    work = Work()
    assert start(work) == [0, 1, 2]
    assert (work.asked, start.loader.loads) == ([], [])


class TestMemory:
    def short(self, largest):
        def ask(name, batch):
            if len(batch) > largest:
                raise torch.OutOfMemoryError

        return ask

    @pytest.mark.parametrize("together", [True, False])
    def test_that_suffices_for_less_halves_the_batches(self, start, together):
        work = Work(self.short(1))
        assert start(work, together=together) == [0, 1, 2]
        assert {len(batch) for _, batch in work.asked} == {1}
        assert start.events.codes == ["batch-halved"] * 4

    def test_that_does_not_suffice_for_both_models_is_enough_for_one_after_the_other(self, start):
        def ask(name, batch):
            if len(start.store._loaded) > 1:
                raise torch.OutOfMemoryError

        work = Work(ask)
        assert start(work) == [0, 1, 2]
        assert start.events.codes[-1] == "models-apart"
        asked = Counter((name, item) for name, batch in work.asked for item in batch)
        assert asked == {(name, item): 1 for name in ("tuned", "base") for item in range(12)}
        # Together: both. Apart: each again.
        assert start.loader.loads == ["tuned", "base", "tuned", "base"]
        # The batches are as large again as one model allows.
        assert {len(batch) for name, batch in work.asked[1:]} == {4}

    def test_that_does_not_suffice_to_load_both_is_enough_for_one_after_the_other(self, start):
        work = Work()
        assert start(work, loader=Loader(both=False)) == [0, 1, 2]
        assert start.events.codes == ["models-apart"]
        # What was loaded for its sake goes on; the first model comes back once.
        assert start.loader.loads == ["tuned", "base", "tuned"]
        asked = Counter((name, item) for name, batch in work.asked for item in batch)
        assert asked == {(name, item): 1 for name in ("tuned", "base") for item in range(12)}

    @pytest.mark.parametrize("single_load", [True, False])
    def test_that_suffices_for_nothing_is_the_end(self, start, single_load):
        with pytest.raises(ProbeFailure) as caught:
            start(Work(self.short(0)), together=False, single_load=single_load)
        found = caught.value
        assert (found.code, found.task, found.model) == ("out-of-memory", "score", "tuned")


class TestTime:
    def limit(self, looks):
        """A deadline that has ``looks`` more looks."""
        left = iter([100.0] * looks + [0.0] * 1000)
        return SimpleNamespace(remaining=lambda: next(left))

    def test_that_is_up_leaves_whole_blocks_under_both_models(self, start):
        work = Work()
        # The first block does not look.
        assert start(work, deadline=self.limit(3)) == [0, 1]
        assert start.events.codes == ["time-limit"]
        assert (start.parts.has(2, "tuned"), start.parts.has(2, "base")) == (True, False)

    def test_that_is_up_from_the_start_leaves_what_runs_whatever_the_time(self, start):
        assert start(Work(), deadline=self.limit(0)) == [0]

    def test_the_first_of_two_models_leaves_half_for_the_second(self, start):
        seconds = [100.0]

        def ask(name, batch):
            seconds[0] -= 20

        work = Work(ask)
        deadline = SimpleNamespace(remaining=lambda: max(0.0, seconds[0]))
        assert start(work, together=False, deadline=deadline) == [0, 1]
        assert [name for name, _ in work.asked] == ["tuned"] * 3 + ["base"] * 2


def test_what_a_work_raises_says_the_task_and_the_model(start):
    def ask(name, batch):
        if name == "base":
            raise ProbeFailure("non-finite-logits")

    with pytest.raises(ProbeFailure) as caught:
        start(Work(ask))
    assert (caught.value.task, caught.value.model) == ("score", "base")


def test_progress_counts_every_unit_once_and_ends_at_the_total(start):
    start(Work())
    told = [(done, total) for _, done, total in start.events.progressed]
    assert sorted(told) == [(4, 12)] * 2 + [(8, 12)] * 2 + [(12, 12)] * 2
