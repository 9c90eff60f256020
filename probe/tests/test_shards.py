"""Shards of an audit: the tables do not depend on who runs which block, or in what order."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import MODELS, load_job
from reticence_probe.engine.head import SlicedHead
from reticence_probe.models.load import Loader
from reticence_probe.run import run_job
from reticence_probe.schedule.deadline import Deadline
from reticence_probe.schedule.division import Shard
from reticence_probe.schedule.runner import BlockRunner
from reticence_probe.shards import SHARD_FILE, SHARDS_FILE, assemble, run_shard
from reticence_probe.storage.parts import PARTS_DIRECTORY
from reticence_probe.storage.tables import read_table
from reticence_probe.tasks import candidates, sampling, templates
from tests.checkpoints import make_job
from tests.tasks.test_resuming import PII

INPUTS = "ab" * 32
SAMPLING = {
    "sequences": 12,
    "tokens": 6,
    "decoding": {"name": "warm", "temperature": 1, "top_k": 20},
}
# Log-probabilities may differ by so much: what shares a batch moves the last bits.
TOLERANCE = 4e-6


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    shrink(monkeypatch)


def shrink(patch) -> None:
    patch.setattr("reticence_probe.schedule.plan.BLOCK_RECORDS", 4)
    patch.setattr(templates, "TARGETS_PER_BLOCK", 2)
    patch.setattr(candidates, "TARGETS_PER_BLOCK", 2)
    patch.setattr(sampling, "SEQUENCES_PER_BLOCK", 3)


@pytest.fixture(scope="module")
def directory(example, tmp_path_factory) -> Path:
    directory = Path(shutil.copytree(example, tmp_path_factory.mktemp("shards") / "example"))
    for name in ("members.jsonl", "nonmembers.jsonl"):
        lines = (directory / name).read_text("utf-8").splitlines(keepends=True)
        (directory / name).write_text("".join(lines[:8]), "utf-8")
    people = [{"name": f"Zed {last}", "email": f"{last}@example.com"} for last in ("lee", "moe")]
    people += [{"name": f"Ann {last}", "email": f"a{last}@example.com"} for last in ("poe", "roe")]
    (directory / "people.jsonl").write_text("".join(json.dumps(p) + "\n" for p in people), "utf-8")
    return directory


def job_of(directory: Path, place: Path, **changes):
    job = make_job(directory, **{"pii": {**PII, "sampling": SAMPLING}, **changes})
    job["audits"][0]["people"] = [{"path": str(directory / "people.jsonl"), "type": "jsonl"}]
    place.mkdir(parents=True, exist_ok=True)
    path = place / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    return load_job(path)


def shard_of(directory: Path, out: Path, number: int, of: int, inputs=INPUTS, **changes) -> dict:
    """What the shard wrote of itself."""
    job = job_of(directory, out, **changes)
    with Events(out) as events:
        run_shard(job, out, events, Shard(number, of), inputs)
    return json.loads((out / SHARD_FILE).read_text("ascii"))


def gathered(shards: list[Path], out: Path) -> Path:
    """The parts of the shards in one folder, as the caller brings them."""
    out.mkdir(parents=True, exist_ok=True)
    described = [json.loads((shard / SHARD_FILE).read_text("ascii")) for shard in shards]
    for shard, one in zip(shards, described, strict=True):
        for name in one["parts"]:
            target = out / PARTS_DIRECTORY / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(shard / PARTS_DIRECTORY / name, target)
    (out / SHARDS_FILE).write_text(json.dumps(described), "ascii")
    return out


def assembled(directory: Path, shards: list[Path], out: Path, inputs=INPUTS, **changes) -> Path:
    job = job_of(directory, out, **changes)
    gathered(shards, out)
    with Events(out) as events:
        assemble(job, out, events, inputs)
    return out


@pytest.fixture(scope="module")
def alone(directory, tmp_path_factory) -> Path:
    """The same audit by one process."""
    out = tmp_path_factory.mktemp("alone") / "out"
    job = job_of(directory, out)
    with pytest.MonkeyPatch.context() as patch, Events(out) as events:
        shrink(patch)
        run_job(job, out, events)
    return out


@pytest.fixture(scope="module")
def three(directory, tmp_path_factory) -> list[Path]:
    """The folders of its three shards."""
    place = tmp_path_factory.mktemp("three")
    with pytest.MonkeyPatch.context() as patch:
        shrink(patch)
        for number in (1, 2, 3):
            shard_of(directory, place / str(number), number, 3)
    return [place / str(number) for number in (1, 2, 3)]


def same_tables(found: Path, expected: Path) -> None:
    """Equal in names, rows, ranks and ordinals; log-probabilities within the tolerance."""
    names = {path.name for path in expected.glob("*.arrow")}
    assert {path.name for path in found.glob("*.arrow")} == names
    for name in names:
        one, other = read_table(found / name), read_table(expected / name)
        if name == "generated.arrow":
            # Values are numbered in the order of a keyed digest.
            one, other = (table.sort_by(_unnumbered(table)) for table in (one, other))
            one, other = (table.drop_columns(["found"]) for table in (one, other))
        assert one.schema == other.schema
        for column in one.schema.names:
            left, right = one[column].combine_chunks(), other[column].combine_chunks()
            if pa.types.is_floating(left.type):
                left, right = (
                    left.to_numpy(zero_copy_only=False),
                    right.to_numpy(zero_copy_only=False),
                )
                np.testing.assert_allclose(left, right, rtol=0, atol=_tolerance(name, column))
            else:
                assert left.equals(right), (name, column)


def _unnumbered(table: pa.Table) -> list[tuple[str, str]]:
    return [(name, "ascending") for name in table.schema.names if name != "found"]


def _tolerance(table: str, column: str) -> float:
    # A candidate's is the sum of its tokens'.
    return TOLERANCE * (32 if table == "candidates.arrow" else 1)


def manifest(out: Path) -> dict:
    """Without what names the job, or digests of files."""
    found = json.loads((out / "manifest.json").read_text("ascii"))
    del found["job_sha256"]
    found["files"] = {name: entry["rows"] for name, entry in found["files"].items()}
    return found


def test_three_shards_give_what_one_run_gives(directory, alone, three, tmp_path, monkeypatch):
    def load(self, name):
        raise AssertionError("a model is loaded")

    monkeypatch.setattr(Loader, "full", load)
    out = assembled(directory, three, tmp_path / "out")
    same_tables(out, alone)
    assert manifest(out) == manifest(alone)
    # What an assembly needed is gone: it is as secret as the tables, and takes as much room.
    assert not (out / PARTS_DIRECTORY).exists()
    assert not (out / SHARDS_FILE).exists()


def test_every_block_is_one_shards_and_each_shard_has_some(three):
    described = [json.loads((shard / SHARD_FILE).read_text("ascii")) for shard in three]
    for tasks in zip(*(one["tasks"] for one in described), strict=True):
        (blocks,) = {task["blocks"] for task in tasks}
        for model in MODELS:
            ran = [block for task in tasks for block in task[model]]
            assert sorted(ran) == list(range(blocks)), tasks[0]["task"]
    assert all(one["tasks"][0]["tuned"] for one in described)


def test_a_shard_elsewhere_is_of_the_same_plan(directory, three, tmp_path):
    elsewhere = Path(shutil.copytree(directory, tmp_path / "another" / "place"))
    one = shard_of(elsewhere, tmp_path / "2", 2, 3)
    assert one == json.loads((three[1] / SHARD_FILE).read_text("ascii")) | {"parts": one["parts"]}
    out = assembled(directory, [three[0], tmp_path / "2", three[2]], tmp_path / "out")
    assert (out / "manifest.json").exists()


# RETICENCE_PARTITIONS=50 tries more of them.
@pytest.mark.parametrize("seed", range(int(os.environ.get("RETICENCE_PARTITIONS", "2"))))
def test_any_partition_and_order_of_blocks_gives_the_same_tables(
    directory, alone, tmp_path, monkeypatch, seed
):
    generator = np.random.default_rng(seed)
    of = int(generator.integers(2, 5))
    owners = generator.integers(1, of + 1, 10_000)

    def blocks(self, count):
        own = [block for block in range(count) if owners[block] == self.number]
        return generator.permutation(own).tolist()

    # What fits into a batch differs between machines, too.
    plain = BlockRunner.__init__

    def begin(self, work, *given):
        plain(self, work, *given)
        self._room = {name: int(generator.integers(40, 900)) for name in MODELS}

    monkeypatch.setattr(Shard, "blocks", blocks)
    monkeypatch.setattr(BlockRunner, "__init__", begin)
    places = [tmp_path / str(number) for number in range(1, of + 1)]
    for number in generator.permutation(of).tolist():
        shard_of(directory, places[number], number + 1, of)
    out = assembled(directory, places, tmp_path / "out")
    same_tables(out, alone)
    assert manifest(out)["counts"] == manifest(alone)["counts"]


class TestRefused:
    def refused(self, directory, shards, tmp_path, **changes):
        with pytest.raises(ProbeFailure) as caught:
            assembled(directory, shards, tmp_path / "out", **changes)
        assert not (tmp_path / "out" / "manifest.json").exists()
        return caught.value.code

    def test_is_an_audit_of_which_a_shard_is_missing(self, directory, three, tmp_path):
        assert self.refused(directory, three[:2], tmp_path) == "shards-differ"

    def test_is_an_audit_of_which_a_shard_is_there_twice(self, directory, three, tmp_path):
        twice = [three[0], three[1], three[1]]
        assert self.refused(directory, twice, tmp_path) == "shards-differ"

    def test_is_a_shard_with_another_seed(self, directory, three, tmp_path):
        shard_of(directory, tmp_path / "2", 2, 3, seed=8)
        shards = [three[0], tmp_path / "2", three[2]]
        assert self.refused(directory, shards, tmp_path) == "shards-differ"

    @pytest.mark.parametrize(
        ("inputs", "changes"),
        [
            ("cd" * 32, {}),
            (INPUTS, {"limits": {"records": 5}}),
            (INPUTS, {"pii": {**PII, "sampling": {**SAMPLING, "tokens": 5}}}),
        ],
    )
    def test_are_shards_of_another_audit(self, directory, three, tmp_path, inputs, changes):
        assert self.refused(directory, three, tmp_path, inputs=inputs, **changes) == "shards-differ"

    def test_is_a_shard_whose_part_is_gone_or_changed(self, directory, three, tmp_path):
        one = Path(shutil.copytree(three[1], tmp_path / "2"))
        part = next((one / PARTS_DIRECTORY / "score").glob("*-tuned.sealed"))
        content = bytearray(part.read_bytes())
        content[-9] ^= 1
        part.write_bytes(content)
        shards = [three[0], one, three[2]]
        assert self.refused(directory, shards, tmp_path) == "output-changed"

    def test_is_a_shard_that_says_it_ran_what_is_anothers(self, directory, three, tmp_path):
        one = Path(shutil.copytree(three[1], tmp_path / "2"))
        described = json.loads((one / SHARD_FILE).read_text("ascii"))
        described["tasks"][0]["tuned"].append(0)
        (one / SHARD_FILE).write_text(json.dumps(described), "ascii")
        shards = [three[0], one, three[2]]
        assert self.refused(directory, shards, tmp_path) == "shards-differ"


def test_a_straggler_leaves_a_beginning_of_the_plans_order(
    directory, alone, three, tmp_path, monkeypatch
):
    """The second shard's time was up after its first block: what the others ran beyond its second
    one does not count, or what is scored would be no random sample."""
    left = iter([100.0, 100.0] + [0.0] * 10_000)
    with monkeypatch.context() as patch:
        patch.setattr(Deadline, "remaining", lambda self: next(left))
        one = shard_of(directory, tmp_path / "2", 2, 3)
    assert not one["complete"]
    ran = one["tasks"][0]
    assert (ran["tuned"], ran["base"]) == ([1], [1])
    out = assembled(directory, [three[0], tmp_path / "2", three[2]], tmp_path / "out")
    found = manifest(out)
    assert not found["complete"]
    scored = {(entry["audit"], entry["set"]): entry["scored"] for entry in found["counts"]}
    controls = [count for (audit, _), count in scored.items() if audit.startswith("control")]
    # Blocks 0 (the controls) to 3: the second shard's next is block 4.
    assert sum(scored.values()) - sum(controls) == 3 * 4
    cut = {task["task"] for task in one["tasks"] if len(task["tuned"]) < task["blocks"] // 3 + 1}
    warned = {w["task"] for w in found["warnings"] if w["code"] == "time-limit"}
    assert "score" in warned <= cut
    # Every record that counts is what it is in the whole run.
    name = "tokens-finetuning-members-tuned.arrow"
    few, whole = read_table(out / name), read_table(alone / name)
    joined = few.join(whole, ["record", "position"], right_suffix="_alone", join_type="inner")
    assert joined.num_rows == few.num_rows > 0
    assert joined["rank"].equals(joined["rank_alone"])


def test_a_shard_goes_on_where_it_was_stopped(directory, three, tmp_path, monkeypatch):
    class Killed(BaseException):
        pass

    plain, asked = SlicedHead.statistics, [0]

    def statistics(self, *given, **named):
        asked[0] += 1
        if asked[0] == 5:
            raise Killed
        return plain(self, *given, **named)

    out = tmp_path / "1"
    with monkeypatch.context() as patch:
        patch.setattr(SlicedHead, "statistics", statistics)
        with pytest.raises(Killed):
            shard_of(directory, out, 1, 3)
    assert not (out / SHARD_FILE).exists()
    held = len(list((out / PARTS_DIRECTORY / "score").glob("*.sealed")))
    one = shard_of(directory, out, 1, 3)
    assert held > 0
    assert one == json.loads((three[0] / SHARD_FILE).read_text("ascii"))


def test_the_events_of_a_shard_count_its_own_blocks(three):
    lines = (three[1] / EVENTS_FILE).read_text("ascii").splitlines()
    events = [json.loads(line) for line in lines]
    plans = [e for e in events if e["kind"] == "plan" and e["task"] == "score"]
    ends = [e for e in events if e["kind"] == "progress" and e["task"] == "score"]
    assert {e["total"] for e in plans} == {ends[-1]["total"]} == {ends[-1]["done"]}
