"""The whole job: what it writes, what it refuses, and how it goes on after trouble."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from reticence_probe.checks import blind
from reticence_probe.checks.blind import BlindCheck
from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import Decoding, load_job
from reticence_probe.contract.schemas import validator
from reticence_probe.engine.head import SlicedHead
from reticence_probe.models.placement import Plan
from reticence_probe.run import run_inspect, run_job
from reticence_probe.schedule import deadline
from reticence_probe.schedule import plan as batches
from reticence_probe.schedule.runner import BlockRunner
from reticence_probe.storage import tables
from reticence_probe.storage.parts import PartStore
from tests.checkpoints import (
    make_job,
    make_model,
    make_tokenizer,
    save,
    text,
    write_job,
    write_jsonl,
)
from tests.conftest import EXAMPLE_RECORDS
from tests.lacks import lacks
from tests.models.test_adapters import PLAIN, adapter_models, make_adapter
from tests.oracle import logits_of, signals

PACKAGE_ROOT = Path(__file__).parents[1]
SCHEMES = (Decoding("policy", 1.0, 40),)


def run(directory: Path, out: Path, **changes) -> Path:
    """Runs the job in this process; gives the folder of signals."""
    out.mkdir(exist_ok=True)
    with Events(out) as events:
        run_job(load_job(write_job(directory, **changes)), out, events)
    return out


def command(directory: Path, out: Path, *options: str, **changes) -> subprocess.CompletedProcess:
    return subprocess.run(
        [
            sys.executable, "-m", "reticence_probe",
            "--job", str(write_job(directory, **changes)), "--out", str(out), *options,
        ],
        cwd=PACKAGE_ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def manifest(out: Path) -> dict:
    return json.loads((out / "manifest.json").read_text())


def events_of(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]


def codes(out: Path) -> list[str]:
    return [event["code"] for event in events_of(out) if "code" in event]


def digests(out: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.glob("*.arrow")
    }


def columns(out: Path, name: str) -> dict[str, np.ndarray]:
    table = tables.read_table(out / f"{name}.arrow")
    return {name: table[name].to_numpy(zero_copy_only=False) for name in table.column_names}


def encoded(words: str) -> np.ndarray:
    """Token ids as a record of the example gets them."""
    tokenizer = make_tokenizer()
    return np.array([*tokenizer(words)["input_ids"], tokenizer.eos_token_id][:64])


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A real file system of so many bytes; needs the right to mount one."""
    place.mkdir()
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    options = f"size={size},uid={os.geteuid()}"
    mount = [*root, "mount", "-t", "tmpfs", "-o", options, "tmpfs", place]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        lacks("mount", "Only root can mount file systems: run as root.")
    try:
        yield place
    finally:
        subprocess.run([*root, "umount", place], check=True)


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(batches, "BLOCK_RECORDS", 10)


@pytest.fixture(scope="module")
def finished(example, tmp_path_factory) -> Path:
    """The signals of an undisturbed run over the example."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "BLOCK_RECORDS", 10)
        return run(example, tmp_path_factory.mktemp("finished") / "out")


class TestWhatIsWritten:
    def test_the_manifest_follows_its_schema_and_names_every_file(self, finished):
        content = manifest(finished)
        assert validator("signals").is_valid(content)
        assert content["complete"] is True
        assert set(content["files"]) == set(digests(finished))
        for name, entry in content["files"].items():
            assert entry["sha256"] == digests(finished)[name]
            assert entry["bytes"] == (finished / name).stat().st_size
        sets = {(one["audit"], one["set"]): one for one in content["counts"]}
        assert len(sets) == 6
        assert sets["finetuning", "members"]["scored"] == EXAMPLE_RECORDS

    def test_values_that_no_model_is_asked_for_are_counted_and_every_value_is_in_one_place(
        self, example, finished, tmp_path
    ):
        assert manifest(finished)["untested"] == {"values": [], "unsearched": []}
        out = run(example, tmp_path / "out", limits={"records": 10, "tokens": 12, "minutes": 60})
        found = columns(out, "spans")
        members = (found["audit"] == "finetuning") & (found["set"] == "members")
        left = manifest(out)["untested"]
        assert left["unsearched"] == []
        assert {one["reason"] for one in left["values"]} == {"cut", "sampled-out"}
        # An address a record.
        counted = sum(one["values"] for one in left["values"])
        assert len(set(found["value"][members])) + counted == EXAMPLE_RECORDS
        again = run(example, out, limits={"records": 10, "tokens": 12, "minutes": 60})
        assert manifest(again)["untested"] == left

    @pytest.mark.parametrize("model", ["tuned", "base"])
    @pytest.mark.parametrize("name", ["members", "nonmembers"])
    def test_every_signal_is_that_of_the_text_alone(self, finished, name, model):
        found = columns(finished, f"tokens-finetuning-{name}-{model}")
        plain = make_model(seed=["base", "tuned"].index(model))
        first = EXAMPLE_RECORDS * (name == "nonmembers")
        for record in range(EXAMPLE_RECORDS):
            ids = encoded(text(first + record))
            rows = found["record"] == record
            assert found["position"][rows].tolist() == list(range(1, len(ids)))
            wanted = signals(logits_of(plain, ids), ids[1:], SCHEMES)
            for column, values in wanted.items():
                np.testing.assert_allclose(found[column][rows], values, rtol=1e-5, atol=1e-5)

    def test_records_of_a_table_come_in_order(self, finished):
        found = columns(finished, "tokens-finetuning-members-tuned")
        assert (np.diff(found["record"]) >= 0).all()
        assert set(found["record"]) == set(range(EXAMPLE_RECORDS))

    def test_events_hold_codes_and_numbers_only(self, finished):
        content = (finished / EVENTS_FILE).read_text()
        assert all(validator("events").is_valid(event) for event in events_of(finished))
        assert "example.com" not in content
        assert "/" not in content
        words = set(re.findall(r"[a-z]{4,}", content))
        assert not words & set(text(0).split())

    def test_a_second_run_writes_the_same(self, example, finished, tmp_path, small_blocks):
        assert digests(run(example, tmp_path / "again")) == digests(finished)

    def test_everything_is_private_and_nothing_is_written_elsewhere(self, copy, tmp_path):
        home = tmp_path / "home"
        home.mkdir()
        before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
        job = write_job(copy)
        environment = {
            **os.environ, "HOME": str(home), "TMPDIR": str(home), "XDG_CACHE_HOME": str(home),
            "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        subprocess.run(
            [sys.executable, "-m", "reticence_probe", "--job", job, "--out", tmp_path / "out"],
            cwd=PACKAGE_ROOT, env=environment, check=True, timeout=120,
        )  # fmt: skip
        out = tmp_path / "out"
        assert out.stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in out.iterdir()} == {0o600}
        assert list(home.rglob("*")) == []
        after = {path: path.stat().st_mtime_ns for path in copy.rglob("*") if path != job}
        assert {path: time for path, time in after.items() if path not in before} == {}
        assert all(before[path] == time for path, time in after.items() if path.is_file())

    def test_an_adapter_runs_from_one_load(self, copy, tmp_path):
        adapted = make_adapter(copy, PLAIN["lora"])
        out = run(copy, tmp_path / "out", models=adapter_models(copy))
        scoring = manifest(out)["scoring"]
        assert scoring["single_load"] is True
        assert scoring["self_check"] <= 1e-4
        assert scoring["adapter_check"] <= 1e-4
        for model, plain in (("tuned", adapted), ("base", make_model())):
            found = columns(out, f"tokens-finetuning-members-{model}")
            ids = encoded(text(0))
            wanted = signals(logits_of(plain, ids), ids[1:], SCHEMES)
            rows = found["record"] == 0
            np.testing.assert_allclose(found["logp"][rows], wanted["logp"], rtol=2e-5, atol=2e-5)

    def test_a_vocabulary_that_extends_the_base_is_compared_where_both_know(self, copy, tmp_path):
        tokenizer = deepcopy(make_tokenizer())
        tokenizer.add_tokens(["<new>"])
        tuned = make_model(seed=1)
        tuned.resize_token_embeddings(len(tokenizer) + 3, mean_resizing=False)
        save(copy / "tuned", tuned, tokenizer)
        write_jsonl(copy / "members.jsonl", [text(0), f"order <new> {text(1)}"])
        out = run(copy, tmp_path / "out")
        assert manifest(out)["inspect"]["tokenizer"]["agreement"] == "extends"
        for model, plain in (("tuned", tuned), ("base", make_model())):
            found = columns(out, f"tokens-finetuning-members-{model}")
            ids = encoded(text(0))
            logits = logits_of(plain, ids)[:, : len(make_tokenizer())]
            rows = found["record"] == 0
            wanted = signals(logits, ids[1:])["logp"]
            np.testing.assert_allclose(found["logp"][rows], wanted, rtol=1e-5, atol=1e-5)
            # The base reads what the new token stands for in its own tokens, which nobody compares.
            rows = found["record"] == 1
            ids = encoded(f"order <new> {text(1)}")
            assert rows.sum() == len(ids) - 1
            left_out = rows & (found["part"] == 2)
            assert 3 <= left_out.sum() < rows.sum() / 2
            assert np.isfinite(found["logp"]).all()
        counts = manifest(out)["counts"][0]["left_out"]
        assert counts["completion"]["added"] + counts["completion"]["shifted"] == left_out.sum()

    def test_a_members_only_audit_is_scored_without_comparison(self, example, tmp_path):
        audit = make_job(example)["audits"][0]
        del audit["sets"]["nonmembers"]
        out = run(example, tmp_path / "out", audits=[audit])
        assert len(columns(out, "blind")["record"]) == 0
        assert manifest(out)["complete"] is True


class TestTheControl:
    def test_is_found_where_planted_and_not_where_clean(self, finished):
        def gain(audit: str, name: str) -> np.ndarray:
            tuned = columns(finished, f"tokens-{audit}-{name}-tuned")
            base = columns(finished, f"tokens-{audit}-{name}-base")
            difference = tuned["logp"] - base["logp"]
            return np.array([difference[tuned["record"] == r].mean() for r in range(8)])

        members, nonmembers = gain("control", "members"), gain("control", "nonmembers")
        assert members.min() > nonmembers.max()
        clean, others = gain("control-clean", "members"), gain("control-clean", "nonmembers")
        auc = np.mean(clean[:, None] > others[None, :])
        assert 0.1 < auc < 0.9

    def test_raises_the_address_of_one_member_to_rank_one(self, finished):
        spans = columns(finished, "spans")
        found = (spans["audit"] == "control") & (spans["type"] == "email")
        assert found.sum() == 1
        record, first, last = (spans[name][found][0] for name in ("record", "first", "last"))
        for audit, planted in (("control", True), ("control-clean", False)):
            tokens = columns(finished, f"tokens-{audit}-members-tuned")
            value = (tokens["record"] == record) & (tokens["position"] >= first)
            value &= tokens["position"] <= last
            assert (tokens["rank"][value] == 1).all() == planted
            assert (np.exp(tokens["logp"][value]) > 0.5).all() == planted

    def test_is_the_same_text_in_both_and_leaves_the_base_alone(self, finished):
        for name in ("members", "nonmembers"):
            planted = columns(finished, f"tokens-control-{name}-base")
            clean = columns(finished, f"tokens-control-clean-{name}-base")
            assert np.array_equal(planted["rank"], clean["rank"])
            np.testing.assert_allclose(planted["logp"], clean["logp"], atol=1e-5)


class TestTrouble:
    def test_an_interrupted_run_goes_on_and_gives_the_same_tables(
        self, example, finished, tmp_path, monkeypatch, small_blocks
    ):
        class Killed(BaseException):
            pass

        plain, written = PartStore.save, []

        def save(self, block, model, content):
            if len(written) == 5:
                raise Killed
            written.append((block, model))
            plain(self, block, model, content)

        monkeypatch.setattr(PartStore, "save", save)
        with pytest.raises(Killed):
            run(example, tmp_path / "out")
        assert not (tmp_path / "out/manifest.json").exists()

        def rest(self, block, model, content):
            assert (block, model) not in written[:5]
            written.append((block, model))
            plain(self, block, model, content)

        monkeypatch.setattr(PartStore, "save", rest)
        out = run(example, tmp_path / "out")
        assert digests(out) == digests(finished)
        assert len(written) == len(set(written))
        assert [e["task"] for e in events_of(out) if e.get("resumed")] == [
            "records", "overlap", "inventory", "control",
        ]  # fmt: skip
        assert not (out / "parts").exists()

    def test_the_blind_check_goes_on_while_the_models_are_asked(
        self, example, finished, tmp_path, monkeypatch
    ):
        checks: list[BlindCheck] = []
        beside: list[bool] = []
        begin, ask = BlindCheck.__init__, BlockRunner.run

        def begins(self, *given):
            checks.append(self)
            begin(self, *given)

        def asks(self):
            beside.append(any(check._aside is not None for check in checks))
            return ask(self)

        monkeypatch.setattr(BlindCheck, "__init__", begins)
        monkeypatch.setattr(BlockRunner, "run", asks)
        monkeypatch.setattr(blind, "CHARACTERS_FOR_A_PROCESS", 0)
        out = run(example, tmp_path / "out")
        assert beside and all(beside)
        assert digests(out) == digests(finished)

    def test_a_finished_run_is_kept_without_loading_anything(self, example, tmp_path, monkeypatch):
        out = run(example, tmp_path / "out")
        before = digests(out)
        monkeypatch.setattr(torch.nn.Module, "__init__", None)
        run(example, tmp_path / "out")
        assert digests(out) == before
        assert len([e for e in events_of(out) if e.get("resumed")]) == 7

    def test_a_changed_file_of_signals_is_made_again(self, example, tmp_path):
        out = run(example, tmp_path / "out")
        before = digests(out)
        (out / "blind.arrow").write_bytes(b"")
        assert digests(run(example, out)) == before

    @pytest.mark.parametrize("change", ["job", "data", "weights"])
    def test_another_job_or_input_starts_afresh(self, copy, tmp_path, change):
        out = run(copy, tmp_path / "out")
        before = digests(out)
        if change == "data":
            with (copy / "members.jsonl").open("a") as file:
                file.write(json.dumps({"text": text(99)}) + "\n")
        if change == "weights":
            make_model(seed=5).save_pretrained(copy / "tuned")
        run(copy, out, **({"seed": 8} if change == "job" else {}))
        after = digests(out)
        assert (
            after["tokens-control-members-tuned.arrow"]
            != before["tokens-control-members-tuned.arrow"]
            or after["records.arrow"] != before["records.arrow"]
        )
        assert not [event for event in events_of(out) if event.get("resumed")]

    @pytest.mark.parametrize("kind", [torch.OutOfMemoryError, MemoryError, RuntimeError])
    def test_too_little_memory_halves_the_batch_and_changes_nothing(
        self, example, finished, tmp_path, monkeypatch, small_blocks, kind
    ):
        plain, limit = SlicedHead.statistics, 3

        def statistics(self, records, *rest, **options):
            if len(records) > limit:
                raise kind("DefaultCPUAllocator: can't allocate memory: tried …")
            return plain(self, records, *rest, **options)

        monkeypatch.setattr(SlicedHead, "statistics", statistics)
        out = run(example, tmp_path / "out")
        assert "batch-halved" in codes(out)
        assert manifest(out)["complete"] is True
        for name in digests(finished):
            if name.startswith("tokens"):
                one, other = (columns(d, Path(name).stem) for d in (out, finished))
                for column, values in one.items():
                    np.testing.assert_allclose(values, other[column], rtol=1e-5, atol=1e-5)

    def test_too_little_memory_for_one_record_is_the_end(self, example, tmp_path, monkeypatch):
        plain = SlicedHead.statistics

        def statistics(self, records, schemes, **options):
            if options:
                raise torch.OutOfMemoryError
            return plain(self, records, schemes)

        monkeypatch.setattr(SlicedHead, "statistics", statistics)
        with pytest.raises(ProbeFailure, match="out-of-memory"):
            run(example, tmp_path / "out")

    def test_another_error_of_the_runtime_is_not_taken_for_memory(
        self, example, tmp_path, monkeypatch
    ):
        plain = SlicedHead.statistics

        def statistics(self, records, schemes, **options):
            if options:
                raise RuntimeError("shapes do not match")
            return plain(self, records, schemes)

        monkeypatch.setattr(SlicedHead, "statistics", statistics)
        with pytest.raises(RuntimeError):
            run(example, tmp_path / "out")

    @pytest.mark.parametrize(("together", "seconds"), [(True, 9), (False, 22)])
    def test_a_limit_of_time_leaves_a_sample_scored_under_both(
        self, example, tmp_path, monkeypatch, small_blocks, together, seconds
    ):
        clock = iter(range(10_000))
        monkeypatch.setattr(deadline.time, "monotonic", lambda: next(clock) * 1.0)
        from reticence_probe.tasks import inspect as inspection

        monkeypatch.setattr(inspection, "plan_placement", lambda *_, **__: Plan({}, together))
        out = run(example, tmp_path / "out", limits={"minutes": seconds / 60})
        content = manifest(out)
        assert content["complete"] is False
        assert "time-limit" in codes(out)
        counts = {(one["audit"], one["set"]): one for one in content["counts"]}
        assert counts["control", "members"]["scored"] == 8
        scored = {name: counts["finetuning", name]["scored"] for name in ("members", "nonmembers")}
        assert 0 < sum(scored.values()) < 2 * EXAMPLE_RECORDS
        for name, number in scored.items():
            seen = [
                set(columns(out, f"tokens-finetuning-{name}-{model}")["record"])
                for model in ("tuned", "base")
            ]
            assert seen[0] == seen[1]
            assert len(seen[0]) == number

    def test_the_control_is_scored_whatever_the_time(self, example, tmp_path):
        out = run(example, tmp_path / "out", limits={"minutes": 1e-9})
        scored = {(one["audit"], one["set"]): one["scored"] for one in manifest(out)["counts"]}
        assert scored["control", "members"] == scored["control-clean", "nonmembers"] == 8
        assert scored["finetuning", "members"] == 0
        assert len(columns(out, "tokens-finetuning-members-tuned")["record"]) == 0

    def test_one_model_after_the_other_gives_the_same_tables(
        self, example, finished, tmp_path, monkeypatch, small_blocks
    ):
        from reticence_probe.tasks import inspect as inspection

        monkeypatch.setattr(inspection, "plan_placement", lambda *_, **__: Plan({}, False))
        out = run(example, tmp_path / "out")
        assert digests(out) == digests(finished)
        assert manifest(out)["scoring"] == manifest(finished)["scoring"]


class TestRefusals:
    def refused(self, directory: Path, tmp_path: Path, **changes) -> ProbeFailure:
        with pytest.raises(ProbeFailure) as caught:
            run(directory, tmp_path / "out", **changes)
        assert not (tmp_path / "out/manifest.json").exists()
        assert not list((tmp_path / "out").glob("*.partial"))
        return caught.value

    @pytest.mark.parametrize("value", [float("nan"), float("-inf")])
    def test_weights_that_are_not_finite(self, copy, tmp_path, value):
        path = copy / "tuned/model.safetensors"
        tensors = load_file(path)
        next(iter(tensors.values()))[0] = value
        save_file(tensors, path, metadata={"format": "pt"})
        failure = self.refused(copy, tmp_path)
        assert (failure.code, failure.model) == ("non-finite-weights", "tuned")

    def test_weights_that_are_not_all_there(self, copy, tmp_path):
        path = copy / "tuned/model.safetensors"
        tensors = load_file(path)
        del tensors[next(name for name in tensors if "dense_h_to_4h" in name)]
        save_file(tensors, path, metadata={"format": "pt"})
        assert self.refused(copy, tmp_path).code == "weights-incomplete"

    def test_a_configuration_of_a_model_far_larger_than_its_weights(self, copy, tmp_path):
        path = copy / "tuned/config.json"
        huge = {"hidden_size": 1_000_000, "intermediate_size": 2_000_000}
        path.write_text(json.dumps(json.loads(path.read_text()) | huge))
        failure = self.refused(copy, tmp_path)
        assert (failure.code, failure.model) == ("config-sizes", "tuned")

    def test_a_checkpoint_that_is_the_base_saved_again(self, copy, tmp_path):
        weights = load_file(copy / "base/model.safetensors")
        save_file(weights, copy / "tuned/model.safetensors", metadata={"format": "pt", "note": "x"})
        assert self.refused(copy, tmp_path).code == "models-identical"

    def test_an_adapter_without_effect(self, copy, tmp_path):
        make_adapter(copy, PLAIN["lora"])
        path = copy / "tuned/adapter_config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {"lora_alpha": 0}))
        failure = self.refused(copy, tmp_path, models=adapter_models(copy))
        assert failure.code == "models-identical"

    @pytest.mark.parametrize(
        ("settings", "code"),
        [
            ({"target_modules": "("}, "pattern-costly"),
            ({"trainable_token_indices": [10**9]}, "adapter-base-differs"),
        ],
    )
    def test_an_adapter_whose_settings_are_nonsense(self, copy, tmp_path, settings, code):
        make_adapter(copy, PLAIN["lora"])
        path = copy / "tuned/adapter_config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | settings))
        failure = self.refused(copy, tmp_path, models=adapter_models(copy))
        assert (failure.code, failure.model) == (code, "tuned")

    def test_a_device_that_is_not_there(self, example, tmp_path):
        # No machine has as many.
        failure = self.refused(example, tmp_path, scoring={"device": "cuda:63"})
        assert failure.code == "device-missing"

    def test_a_full_disk(self, example, tmp_path, monkeypatch):
        import errno

        plain, room = tables._HashingFile.write, [20_000]

        def write(self, data):
            room[0] -= memoryview(data).nbytes
            if room[0] < 0:
                raise OSError(errno.ENOSPC, "")
            return plain(self, data)

        monkeypatch.setattr(tables._HashingFile, "write", write)
        assert self.refused(example, tmp_path).code == "disk-full"


class TestTheCommand:
    def test_tells_a_failure_by_code_and_status(self, copy, tmp_path):
        (copy / "members.jsonl").write_text('{"text": "my secret is 12"}\n{"text": my secret\n')
        out = tmp_path / "out"
        done = command(copy, out)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "")
        last = events_of(out)[-1]
        assert last["code"] == "line-unreadable"
        assert (last["audit"], last["set"], last["line"]) == ("finetuning", "members", 2)
        assert "secret" not in (out / "probe.log").read_text()

    def test_logs_where_an_error_was_but_not_what_it_said(self, example, tmp_path):
        out = tmp_path / "out"
        out.mkdir()
        code = (
            "import sys, reticence_probe.__main__ as main\n"
            "from reticence_probe.tasks import audit_data\n"
            "def fail(*_): raise KeyError('my secret')\n"
            "audit_data.make_controls = fail\n"
            f"sys.argv = ['x', '--job', {str(write_job(example))!r}, '--out', {str(out)!r}]\n"
            "main.main()\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=PACKAGE_ROOT, capture_output=True, text=True
        )
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        assert codes(out)[-1] == "internal"
        log = (out / "probe.log").read_text()
        assert "KeyError" in log
        assert "run.py:" in log
        assert "secret" not in log

    def test_refuses_a_contract_it_does_not_know(self, example, tmp_path):
        job = {**make_job(example), "contract": 99}
        path = tmp_path / "job.json"
        path.write_text(json.dumps(job))
        done = subprocess.run(
            [sys.executable, "-m", "reticence_probe", "--job", path, "--out", tmp_path / "out"],
            cwd=PACKAGE_ROOT, capture_output=True,
        )  # fmt: skip
        assert done.returncode == 2
        assert codes(tmp_path / "out") == ["contract-unknown"]

    def test_cannot_do_without_a_folder(self, example, tmp_path):
        (tmp_path / "file").write_text("")
        assert command(example, tmp_path / "file/out").returncode == 2

    @pytest.mark.parametrize(
        ("size", "said"),
        [
            # Not even what is put aside for the last event fits.
            ("32k", False),
            ("72k", True),
            ("256k", True),
        ],
    )
    def test_tells_a_full_disk_there_or_by_its_exit_code(self, example, tmp_path, size, said):
        with small_disk(tmp_path / "small", size) as small:
            done = command(example, small / "out")
            assert done.returncode == (2 if said else 3)
            if said:
                assert codes(small / "out")[-1] == "disk-full"
            left = [path.name for path in (small / "out").rglob("*")]
            assert not [name for name in left if name.endswith((".partial", ".reserve"))]
            assert "manifest.json" not in left

    def test_tells_a_disk_that_is_full_before_it_begins_by_its_exit_code(self, example, tmp_path):
        with small_disk(tmp_path / "small", "16k") as small:
            try:
                (small / "filler").write_bytes(b"0" * 65536)
            except OSError:
                pass
            assert command(example, small / "out").returncode == 3

    def test_inspects_alone(self, example, tmp_path):
        out = tmp_path / "out"
        assert command(example, out, "--only", "inspect").returncode == 0
        report = json.loads((out / "inspect.json").read_text())
        assert report["tokenizer"]["agreement"] == "same"
        assert report["adapter"] is None
        assert [one["all"] for one in report["records"]] == [True, True]
        assert report["scored"] == 16
        assert {event["task"] for event in events_of(out)} == {"inspect", "records", "score"}
        with Events(tmp_path) as events:
            run_inspect(load_job(write_job(example)), tmp_path, events)
        assert json.loads((tmp_path / "inspect.json").read_text()) == report


class TestWarnings:
    """Whatever a run warns of stands in its manifest, and stays there when results are kept."""

    def told(self, out: Path) -> list[dict]:
        given = [
            {name: value for name, value in event.items() if name not in ("v", "t", "kind")}
            for event in events_of(out)
            if event["kind"] == "warning"
        ]
        return [one for at, one in enumerate(given) if one not in given[:at]]

    def warning_job(self, copy: Path) -> dict:
        """A checkpoint with a start token of its own, cut and empty records."""
        settings = copy / "tuned" / "tokenizer_config.json"
        config = json.loads(settings.read_text()) | {"bos_token": "<|endoftext|>"}
        settings.write_text(json.dumps(config))
        with (copy / "members.jsonl").open("a") as file:
            file.write('{"text": ""}\n{"text": "' + "many words " * 100 + '"}\n')
        return {"limits": {"records": 20}}

    def test_stand_in_the_manifest(self, copy, tmp_path):
        out = run(copy, tmp_path / "out", **self.warning_job(copy))
        told = manifest(out)["warnings"]
        assert told == self.told(out)
        assert {"special-tokens-differ", "records-sampled"} <= {one["code"] for one in told}

    def test_stay_when_results_are_kept(self, copy, tmp_path, monkeypatch):
        changes = self.warning_job(copy)
        out = run(copy, tmp_path / "out", **changes)
        before = manifest(out)["warnings"]
        (out / "manifest.json").unlink()
        assert manifest(run(copy, out, **changes))["warnings"] == before
        # What is measured again warns again, and of nothing twice.
        other = {**changes, "scoring": {"tokens_per_batch": 300}}
        assert manifest(run(copy, out, **other))["warnings"] == before

    def test_are_none_where_there_is_nothing_to_warn_of(self, finished):
        assert manifest(finished)["warnings"] == []
