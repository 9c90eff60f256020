"""Shares of a model on two ranks: processes on one CPU, gloo for NCCL."""

from __future__ import annotations

import json
import random
from contextlib import nullcontext
from multiprocessing import connection, get_context
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.models import ranks as module
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import LoadedModel, Loader
from reticence_probe.models.ranks import Ranks
from reticence_probe.schedule.deadline import Clock, Deadline
from reticence_probe.schedule.ranks import AgreedDeadline
from reticence_probe.schedule.runner import BlockRunner
from tests.checkpoints import make_records
from tests.helpers import Events
from tests.models.test_placement import make, written
from tests.schedule.test_runner import Work

CPU = torch.device("cpu")
COUNT = 2
PASSES = 12


class OutOfMemory(MemoryError):
    """What a layer raises in the middle of a pass."""


def figures(loaded: LoadedModel, records: list[np.ndarray]) -> torch.Tensor:
    with loaded.active():
        return loaded.head.statistics(records, ()).logp


def adapted(job: Path, ranks: Ranks, records: list[np.ndarray]) -> dict[str, float]:
    """How far tuned and base of one load are from those of a load by one process."""
    # In 16 bits, an adapter is beside the weights in 32.
    loader = Loader(inspect_models(load_job(job)), CPU, torch.bfloat16, None)
    whole, _ = loader.single(records[0])
    shared, check = loader.shared_by(ranks).single(records[0])
    differences = {
        name: float((figures(shared[name], records) - figures(whole[name], records)).abs().max())
        for name in whole
    }
    return differences | {"check": check}


def out_of_step(job: Path, ranks: Ranks, records: list[np.ndarray]) -> tuple[float, int, int]:
    """Other passes on each rank, some of which end early: how far they are from one process's,
    how many ended, and in how many of the others' this rank took part afterwards."""
    drawn = random.Random(ranks.rank)
    loader = Loader(inspect_models(load_job(job)), CPU, torch.float32, None)
    whole = [figures(loader.full(name), records) for name in ("tuned", "base")]
    shared = [loader.shared_by(ranks).full(name) for name in ("tuned", "base")]
    fails = [False]

    def fail(*_: object) -> None:
        if fails[0]:
            raise OutOfMemory

    for loaded in shared:
        layers = loaded.head.model.get_submodule("model.layers")
        layers[drawn.randrange(len(layers))].mlp.register_forward_hook(fail)
    worst, ended = 0.0, 0
    for number in range(PASSES * (1 + ranks.rank)):
        which = drawn.randrange(2)
        fails[0] = number % 3 == ranks.rank
        try:
            found = figures(shared[which], records)
        except OutOfMemory:
            ended += 1
            continue
        worst = max(worst, float((found - whole[which]).abs().max()))
    gathered = 0
    while ranks.idle():
        gathered += 1
    return worst, ended, gathered


def alike(ranks: Ranks) -> list[bytes | None]:
    """Parts of a block for which the second rank alone lacks memory at first, and of one for which
    it alone lacks time."""

    def ask(_name: str, batch: list[int]) -> None:
        if ranks.rank == 1 and len(batch) > 2:
            raise OutOfMemory

    model = SimpleNamespace(head="a head", active=nullcontext)
    store = SimpleNamespace(get=lambda name: model, can_part=False)
    runner = BlockRunner(Work(ask), None, store, Deadline(0), Events(), lacked=ranks.any)
    left = 0 if ranks.rank == 1 else 1000
    limits = [None, AgreedDeadline(left, Clock(), ranks)]
    return [runner.part_of(block, "tuned", limit) for block, limit in enumerate(limits)]


def divided(job: Path, ranks: Ranks) -> str | None:
    """What is said where the plan to divide a model adds what is whole on each rank."""
    loader = Loader(inspect_models(load_job(job)), CPU, torch.float32, None).shared_by(ranks)
    plan = module._plan_of

    def wrong(model: torch.nn.Module, count: int) -> dict[str, str]:
        return plan(model, count) | {"model.layers.1.mlp": "all_reduce"}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_plan_of", wrong)
        try:
            loader.full("base")
        except ProbeFailure as failure:
            return failure.code
    return None


def serve(rank: int, place: Path, pipe: connection.Connection) -> None:
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True, warn_only=True)
    ranks = Ranks("fsdp", rank, COUNT, CPU, place / "meeting")
    records = make_records(4)
    pipe.send(adapted(place / "adapted.json", ranks, records))
    pipe.send(out_of_step(place / "full.json", ranks, records))
    # A rank that leaves earlier would end the other's last question.
    assert ranks.told(rank) == 0
    torch.distributed.destroy_process_group()
    dividing = Ranks("tensor", rank, COUNT, CPU, place / "second-meeting")
    pipe.send(alike(dividing))
    pipe.send(divided(place / "full.json", dividing))
    assert dividing.told(rank) == 0


@pytest.fixture(scope="module")
def ranks(tmp_path_factory) -> list[tuple]:
    """What each rank found."""
    place = make(tmp_path_factory.mktemp("ranks"))
    for name, adapter in (("full", False), ("adapted", True)):
        written(place, adapter).rename(place / f"{name}.json")
    spawn = get_context("spawn")
    pipes, processes = [], []
    for rank in range(COUNT):
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=serve, args=(rank, place, theirs))
        process.start()
        theirs.close()
        pipes.append(ours)
        processes.append(process)
    found = [tuple(pipe.recv() for _ in range(4)) for pipe in pipes]
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * COUNT
    return found


def test_an_adapter_and_what_it_is_on_are_as_one_process_has_them(ranks):
    for differences, *_ in ranks:
        assert differences == {"tuned": 0.0, "base": 0.0, "check": 0.0}


def test_ranks_run_as_many_passes_of_either_model_as_they_like_and_may_end_within_one(ranks):
    (first, first_ended, gathered), (second, second_ended, _) = (found for _, found, *_ in ranks)
    assert (first, second) == (0.0, 0.0)
    assert (first_ended, second_ended) == (4, 8)
    # The first has half as many texts; for the other's it only gathers.
    assert gathered >= PASSES // 2


def test_ranks_that_run_the_same_halve_a_batch_together_and_stop_together(ranks):
    for *_, (part, late), _ in ranks:
        answers = json.loads(part)
        assert [batch for batch, _ in answers] == [[0, 1], [2, 3]]
        assert late is None


def test_a_model_that_is_divided_otherwise_than_it_computes_is_refused(ranks):
    assert [said for *_, said in ranks] == ["self-check-failed"] * COUNT
