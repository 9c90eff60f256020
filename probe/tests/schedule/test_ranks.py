"""Ranks that share the models: two processes on one CPU stand for two GPUs, gloo for NCCL."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model

from reticence_probe.contract.events import Events
from reticence_probe.models import placement
from reticence_probe.run import run_job
from reticence_probe.schedule.workers import Workers
from tests.checkpoints import make_model, make_tokenizer, save
from tests.test_shards import directory as of_example
from tests.test_shards import job_of, manifest, same_tables, shrink

__all__ = ["of_example"]

RANKS = ["cpu:0", "cpu:1"]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


@pytest.fixture(scope="module")
def directory(of_example, tmp_path_factory) -> Path:
    """A base, a full checkpoint and an adapter, of an architecture that transformers divides."""
    directory = Path(shutil.copytree(of_example, tmp_path_factory.mktemp("ranks") / "llama"))
    for seed, name in enumerate(("base", "tuned")):
        shutil.rmtree(directory / name)
        save(directory / name, make_model("llama", seed), make_tokenizer())
    adapted = get_peft_model(
        make_model("llama", 0),
        LoraConfig(r=4, target_modules=["q_proj", "up_proj"], init_lora_weights=False),
    )
    adapted.save_pretrained(directory / "adapter")
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
    workers = Workers(RANKS, job.seed, 1, out)
    try:
        with Events(out) as events:
            run_job(job, out, events, division=workers)
    finally:
        workers.close()
    return out


@pytest.fixture(scope="module")
def alone(directory, tmp_path_factory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        shrink(patch)
        return by_one(directory, tmp_path_factory.mktemp("alone") / "out")


@pytest.mark.parametrize("kind", ["fsdp", "tensor"])
def test_two_ranks_give_what_one_process_gives(directory, alone, tmp_path, monkeypatch, kind):
    """Scoring, texts that are generated and candidates."""
    out = by_ranks(directory, tmp_path / "out", kind, monkeypatch)
    same_tables(out, alone)
    found, expected = manifest(out), manifest(alone)
    assert found.pop("placement") == kind
    assert found == expected
