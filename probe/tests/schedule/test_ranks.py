"""Ranks that share the models: two processes on one CPU stand for two GPUs, gloo for NCCL."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.models import placement
from reticence_probe.models.memory import WORKING_BYTES
from reticence_probe.run import run_job
from reticence_probe.schedule.shift import Shift
from reticence_probe.schedule.workers import Workers
from tests.checkpoints import make_model, make_tokenizer, save
from tests.schedule.test_workers import codes, killing, run_by
from tests.test_shards import directory as of_example
from tests.test_shards import job_of, manifest, same_tables, shrink

__all__ = ["of_example"]

# Wide weights give logits so large that a sum in another order moves more than the tolerance.
NARROW = {"initializer_range": 0.1}
RANKS = ["cpu:0", "cpu:1"]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


@pytest.fixture(scope="module")
def directory(of_example, tmp_path_factory) -> Path:
    """A base and a checkpoint of an architecture that transformers divides."""
    directory = Path(shutil.copytree(of_example, tmp_path_factory.mktemp("ranks") / "llama"))
    for seed, name in enumerate(("base", "tuned")):
        shutil.rmtree(directory / name)
        save(directory / name, make_model("llama", seed, **NARROW), make_tokenizer())
    return directory


def by_one(directory: Path, out: Path, **changes) -> Path:
    job = job_of(directory, out, **changes)
    with Events(out) as events:
        run_job(job, out, events)
    return out


def by_ranks(directory: Path, out: Path, kind: str, monkeypatch, **changes) -> Path:
    """The same by two ranks: no process holds a model by itself, any holds a share of it."""
    job = job_of(directory, out, scoring={"parallel": kind}, **changes)
    ranks = {torch.device(name) for name in RANKS}
    monkeypatch.setattr(placement, "available_bytes", lambda one: None if one in ranks else 1)
    return run_by(Workers(RANKS, job.seed, 1, out), job, out)


@pytest.fixture(scope="module")
def alone(directory, tmp_path_factory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        shrink(patch)
        return by_one(directory, tmp_path_factory.mktemp("alone") / "out")


def found_in(out: Path, expected: Path, kind: str) -> None:
    """The same tables and counts; the checks differ in the order in which numbers are added."""
    same_tables(out, expected)
    found, alone = manifest(out), manifest(expected)
    assert found.pop("placement") == kind
    assert found["scoring"].pop("self_check") <= 4e-6
    del alone["scoring"]["self_check"]
    assert found == alone


def test_layers_that_are_spread_are_run_by_one_process(directory, alone, tmp_path, monkeypatch):
    """Each worker would take the memory of all devices; and ranks that lack it say so."""
    out = tmp_path / "out"
    job = job_of(directory, out, scoring={"parallel": "fsdp", "offload": "disk"})
    monkeypatch.setattr(placement, "available_bytes", lambda device: WORKING_BYTES + 60_000)
    monkeypatch.setattr(Workers, "_gather", lambda *_: pytest.fail("a worker is started"))
    with Events(out) as events:
        run_job(job, out, events, division=Workers(RANKS, job.seed, 1, out))
    same_tables(out, alone)
    assert manifest(out)["placement"] == "disk"
    assert codes(out) == ["parallel-memory", "layers-in-disk"]


def test_two_ranks_divide_every_product(directory, alone, tmp_path, monkeypatch):
    """Scoring, texts that are generated, and candidates."""
    found_in(by_ranks(directory, tmp_path / "out", "tensor", monkeypatch), alone, "tensor")


def test_two_ranks_gather_the_layers_and_one_that_dies_ends_both_once(
    directory, alone, tmp_path, monkeypatch
):
    """They are started anew. The second time the audit ends, and what is finished is kept."""
    killed = killing(monkeypatch, lambda *at: at[1:] == (2, 1) and len(killed) == 0)
    give = Shift._give

    def kill_last(self, worker, waiting, content):
        give(self, worker, waiting, content)
        if self._work.task == "candidates" and worker.item == (1, 1):
            os.kill(worker.process.pid, signal.SIGKILL)

    monkeypatch.setattr(Shift, "_give", kill_last)
    out = tmp_path / "out"
    with pytest.raises(ProbeFailure) as caught:
        by_ranks(directory, out, "fsdp", monkeypatch)
    assert (caught.value.code, caught.value.task) == ("worker-lost", "candidates")
    assert len(killed) == 1
    assert codes(out).count("worker-retried") == 1
    monkeypatch.undo()
    shrink(monkeypatch)
    # Whoever runs the rest, all but one block is of the ranks.
    same_tables(by_one(directory, out, scoring={"parallel": "fsdp"}), alone)
