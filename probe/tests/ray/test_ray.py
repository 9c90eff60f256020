"""Replicas on Ray: three nodes with a pretended GPU each, and a Ray of this machine."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace

import psutil
import pytest
import ray
from ray.cluster_utils import Cluster as Nodes

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.place import Here
from reticence_probe.place import Nodes as OnNodes
from reticence_probe.schedule import ray as replicas
from reticence_probe.schedule.ray import Cluster, Inputs, RayWorkers, Settings
from reticence_probe.schedule.shift import Shift
from reticence_probe.storage.parts import PARTS_DIRECTORY
from tests.schedule.test_workers import NO_VALUES, codes, run_by
from tests.test_shards import alone, directory, job_of, manifest, same_tables, shrink

__all__ = ["alone", "directory"]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


@pytest.fixture
def nodes(monkeypatch) -> Iterator[Nodes]:
    """Three nodes with a GPU each, and one without, where the coordinator is."""
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    # A dead node is noticed in seconds.
    monkeypatch.setenv("RAY_health_check_initial_delay_ms", "0")
    monkeypatch.setenv("RAY_health_check_period_ms", "500")
    small = {"object_store_memory": 80 << 20, "include_dashboard": False}
    nodes = Nodes(initialize_head=True, head_node_args={"num_cpus": 1, "num_gpus": 0, **small})
    monkeypatch.setenv("RAY_ADDRESS", nodes.address)
    for _ in range(3):
        nodes.add_node(wait=False, num_cpus=1, num_gpus=1, object_store_memory=80 << 20)
    nodes.wait_for_nodes()
    yield nodes
    nodes.shutdown()


def audited(directory: Path, out: Path, settings: Settings, **changes) -> Path:
    job = job_of(directory, out, **changes)
    cluster = Cluster(settings, job)
    place = Here() if cluster.runs_here else OnNodes(cluster)
    return run_by(RayWorkers(cluster, job, out), job, out, place)


def listed(directory: Path, place: Path) -> Settings:
    """Settings with the digests of all that an audit reads, as they are now."""
    files = [path for path in directory.rglob("*") if path.is_file()]
    digests = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    listing = place / "inputs.json"
    listing.write_text(json.dumps(digests), "ascii")
    sha256 = hashlib.sha256(listing.read_bytes()).hexdigest()
    return Settings(gpus_per_model=1, inputs=listing, inputs_sha256=sha256)


def pid_of(worker) -> int:
    """The process of a replica, which is the only one of this machine with that actor."""
    table = ray._private.state.actors(worker.process.actor._actor_id.hex())
    return table["Pid"]


def node_of(worker) -> str:
    table = ray._private.state.actors(worker.process.actor._actor_id.hex())
    return table["Address"]["NodeID"]


def striking(monkeypatch, when: Callable[[int, int, str], bool], strike) -> list[int]:
    """Strikes the replica that is given a block for which ``when(times, block, model)`` holds: it
    is stopped before it can answer.
    """
    plain, struck = Shift._give, []

    def give(self, worker, waiting, content):
        aimed = self._work.task == "score" and waiting and when(self._lost[waiting[0]], *waiting[0])
        if aimed:
            os.kill(pid_of(worker), signal.SIGSTOP)
        plain(self, worker, waiting, content)
        if aimed:
            struck.append(worker.number)
            strike(worker)

    monkeypatch.setattr(Shift, "_give", give)
    return struck


def test_three_nodes_one_of_which_dies_in_mid_run_give_what_one_process_gives(
    directory, alone, tmp_path, monkeypatch, nodes
):
    def end_node(worker):
        (node,) = [one for one in nodes.worker_nodes if one.node_id == node_of(worker)]
        nodes.remove_node(node, allow_graceful=False)

    first = striking(monkeypatch, lambda times, *item: (times, *item) == (0, 2, 1), end_node)
    out = audited(directory, tmp_path / "out", listed(directory, tmp_path))
    assert len(first) == 1
    same_tables(out, alone)
    found, expected = manifest(out), manifest(alone)
    assert "worker-retried" in codes(out)
    # Only under the warnings that depend on the machine, which a report shows under its timing:
    # the lost node, where Ray may have put the replica in its place before it noticed, and where
    # Ray by itself writes objects that find no room.
    machine = [one for one in found["warnings"] if one["code"] in ("worker-retried", "spill-open")]
    found["warnings"] = [one for one in found["warnings"] if one not in machine]
    assert {one["code"] for one in machine} == {"spill-open", "worker-retried"}
    assert found == expected
    assert not (out / PARTS_DIRECTORY).exists()


@pytest.fixture
def folder() -> Iterator[Path]:
    """Private, and of a short name: a socket's path is no longer than a hundred characters."""
    with tempfile.TemporaryDirectory(prefix="ray-", dir="/tmp") as name:
        yield Path(name)


def test_a_ray_of_this_machine_is_closed_to_others_and_a_block_that_kills_two_replicas_ends_the_run(
    directory, tmp_path, folder, monkeypatch
):
    listening, modes = set(), set()

    def end(worker):
        for process in psutil.Process().children(recursive=True):
            for one in process.net_connections("inet"):
                if one.status == psutil.CONN_LISTEN:
                    listening.add(one.laddr.ip.removeprefix("::ffff:"))
        modes.add(folder.stat().st_mode & 0o777)
        os.kill(pid_of(worker), signal.SIGKILL)

    struck = striking(monkeypatch, lambda times, *item: item == (2, 0), end)
    out = tmp_path / "out"
    with pytest.raises(ProbeFailure) as caught:
        audited(directory, out, Settings(folder=folder, replicas=1), pii=NO_VALUES)
    assert (caught.value.code, caught.value.task) == ("worker-lost", "score")
    # A replica took the place of the first; what is finished is kept.
    assert struck == [0, 1]
    assert not (out / "manifest.json").exists()
    assert list((out / PARTS_DIRECTORY / "score").glob("*.sealed"))
    assert (listening, modes) == ({"127.0.0.1"}, {0o700})


def test_a_file_that_is_not_what_was_pulled_is_refused_before_ray_starts(directory, tmp_path):
    settings = listed(directory, tmp_path)
    job = job_of(directory, tmp_path / "out")
    changed = directory / "members.jsonl"
    content = changed.read_bytes()
    try:
        changed.write_bytes(content + b"\n")
        with pytest.raises(ProbeFailure) as caught:
            Inputs.read(settings).without_weights().verify()
        assert (caught.value.code, caught.value.name) == ("input-changed", "members.jsonl")
    finally:
        changed.write_bytes(content)
    other = replace(settings, inputs_sha256="0" * 64)
    with pytest.raises(ProbeFailure) as caught:
        Cluster(other, job)
    assert (caught.value.code, caught.value.name) == ("input-changed", "inputs.json")
    assert not ray.is_initialized()


def test_a_replica_loads_nothing_from_files_that_are_not_what_was_pulled_on_its_node(
    directory, tmp_path
):
    settings = listed(directory, tmp_path)
    job = job_of(directory, tmp_path / "out")
    inputs = Inputs.read(settings).of_models(job)
    (weights, *_) = job.model("tuned").path.glob("*.safetensors")
    content = weights.read_bytes()
    inbox: SimpleQueue = SimpleQueue()
    outbox: SimpleQueue = SimpleQueue()
    recipe = SimpleNamespace(out=tmp_path)
    try:
        weights.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        # Who loads no model does not read them.
        inputs.without_weights().verify()
        replicas._begin(replicas._Ends(inbox, outbox), recipe, "tuned", inputs)
    finally:
        weights.write_bytes(content)
    assert outbox.get_nowait() == ("failed", {"code": "input-changed", "name": weights.name})
