"""Replicas on Ray: three nodes with a pretended GPU each, and a Ray of this machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from ray.cluster_utils import Cluster as Nodes

from reticence_probe.contract.events import Events
from reticence_probe.place import Nodes as OnNodes
from reticence_probe.run import run_job
from reticence_probe.schedule import workers as module
from reticence_probe.schedule.ray import Cluster, RayWorkers, Settings
from reticence_probe.storage.parts import PARTS_DIRECTORY
from tests.schedule.test_workers import codes
from tests.test_shards import alone, directory, job_of, manifest, same_tables, shrink

__all__ = ["alone", "directory"]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


@pytest.fixture
def nodes(monkeypatch) -> Iterator[Nodes]:
    """Three nodes with a GPU each, and one without, where the coordinator is."""
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
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
    workers = RayWorkers(cluster, job, out)
    try:
        with Events(out) as events:
            run_job(job, out, events, division=workers, place=OnNodes(cluster))
    finally:
        workers.close()
    return out


def listed(directory: Path, place: Path) -> Settings:
    """Settings with the digests of all that an audit reads, as they are now."""
    files = [path for path in directory.rglob("*") if path.is_file()]
    digests = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    listing = place / "inputs.json"
    listing.write_text(json.dumps(digests), "ascii")
    sha256 = hashlib.sha256(listing.read_bytes()).hexdigest()
    return Settings(gpus_per_model=1, inputs=listing, inputs_sha256=sha256)


def test_three_nodes_one_of_which_dies_in_mid_run_give_what_one_process_gives(
    directory, alone, tmp_path, monkeypatch, nodes
):
    plain, killed = module.Shift._give, []

    def give(self, worker, waiting, content):
        plain(self, worker, waiting, content)
        if self._work.task == "score" and worker.item == (2, 1) and not killed:
            killed.append(worker.number)
            nodes.remove_node(sorted(nodes.worker_nodes, key=lambda node: node.unique_id)[0], False)

    monkeypatch.setattr(module.Shift, "_give", give)
    out = audited(directory, tmp_path / "out", listed(directory, tmp_path))
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
