"""Layers that lie elsewhere: every figure is the same as on one device.

No GPU is needed: accelerate's hooks bring a layer in the same way from a file to the CPU. What is
decided about GPUs is decided from sizes, and told by sizes here.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import LoraConfig, get_peft_model

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.contract.schemas import validator
from reticence_probe.engine.devices import device_of
from reticence_probe.models import copies, placement
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader, without_memory
from reticence_probe.models.memory import WORKING_BYTES
from reticence_probe.models.placement import DISK, GPUS, MEMORY, Placement, plan_placement
from reticence_probe.run import run_job
from reticence_probe.tasks.inspect import inspect
from reticence_probe.tasks.keys import task_keys
from tests.checkpoints import make_job, make_model, make_records, make_tokenizer, save, write_jsonl
from tests.checkpoints import text as record_text

CPU = torch.device("cpu")
LAYERS = 4
FIGURES = ("logp", "mean", "std", "rank", "above", "decoded")


def make(
    directory: Path,
    *,
    tied: bool = False,
    dtype: torch.dtype = torch.float32,
    layers: int = LAYERS,
) -> Path:
    """A base, a full checkpoint and a LoRA adapter on the base, with data."""
    options = {"num_hidden_layers": layers, "tie_word_embeddings": tied}
    for seed, name in enumerate(("base", "tuned")):
        model = make_model("llama", seed, **options).to(dtype)
        save(directory / name, model, make_tokenizer())
    adapted = get_peft_model(
        make_model("llama", 0, **options),
        LoraConfig(r=4, target_modules=["q_proj", "up_proj"], init_lora_weights=False),
    )
    adapted.save_pretrained(directory / "adapter")
    texts = [record_text(seed) for seed in range(24)]
    write_jsonl(directory / "members.jsonl", texts[:12])
    write_jsonl(directory / "nonmembers.jsonl", texts[12:])
    return directory


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    return make(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def deep(tmp_path_factory) -> Path:
    """Of many layers, each a small part, as large models are."""
    return make(tmp_path_factory.mktemp("deep"), layers=32)


def written(directory: Path, adapter: bool = False, **scoring) -> Path:
    job = make_job(directory)
    job["scoring"] |= scoring
    if adapter:
        job["models"]["tuned"] = {"kind": "adapter", "path": str(directory / "adapter")}
    path = directory / "job.json"
    path.write_text(json.dumps(job))
    return path


def room_for(directory: Path, share: float, width: int = 4) -> int:
    """Free memory that holds a share of one model."""
    job = load_job(written(directory))
    return WORKING_BYTES + int(share * width * inspect_models(job)["base"].parameters)


def tables(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.glob("*.arrow")}


def ran(job: Path, out: Path) -> dict:
    out.mkdir()
    with Events(out) as events:
        run_job(load_job(job), out, events)
    return json.loads((out / "manifest.json").read_text())


class TestFigures:
    @pytest.mark.parametrize(
        ("tied", "adapter"), [(True, False), (False, True)], ids=["tied", "lora"]
    )
    def test_are_those_of_a_model_on_one_device(self, tmp_path, monkeypatch, tied, adapter):
        """The whole job, with layers in memory and in files."""
        make(tmp_path, tied=tied)
        whole = ran(written(tmp_path, adapter), tmp_path / "whole")
        free = room_for(tmp_path, 0.9)
        monkeypatch.setattr(placement, "available_bytes", lambda device: free)
        spread = ran(written(tmp_path, adapter, offload="disk"), tmp_path / "spread")
        assert tables(tmp_path / "spread") == tables(tmp_path / "whole")
        assert spread["placement"] == "disk"
        assert "placement" not in whole
        assert spread["scoring"]["self_check"] == whole["scoring"]["self_check"]
        lines = (tmp_path / "spread" / EVENTS_FILE).read_text().splitlines()
        assert "layers-in-disk" in [json.loads(line).get("code") for line in lines]
        assert not (tmp_path / "spread" / copies.OFFLOAD_DIRECTORY).exists()

    @pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
    @pytest.mark.parametrize("adapter", [False, True], ids=["full", "lora"])
    def test_whatever_waits(self, models, share, adapter):
        found = inspect_models(load_job(written(models, adapter)))
        budget = int(share * 4 * found["base"].parameters)
        spread = dict.fromkeys(("tuned", "base"), Placement(DISK, {"cpu": budget}))
        records = make_records(6)

        def figures(placements):
            loader = Loader(found, CPU, torch.float32, None, placements)
            loaded = (
                loader.single(records[1])[0]
                if adapter
                else {name: loader.full(name) for name in ("tuned", "base")}
            )
            for name, model in loaded.items():
                with model.active():
                    yield name, model.head.statistics(records, ())
            if placements:
                waiting = [p for p in model.head.model.parameters() if p.device.type == "meta"]
                assert waiting
                assert model.head.device == CPU

        for (_, one), (name, other) in zip(figures({}), figures(spread), strict=True):
            for figure in FIGURES:
                assert torch.equal(getattr(one, figure), getattr(other, figure)), (name, figure)


def test_a_placed_model_computes_on_its_device_and_can_be_lifted(models):
    found = inspect_models(load_job(written(models)))
    loader = Loader(found, CPU, torch.float32, None)
    causal = loader.full("base").head.model
    before = {name: tensor.clone() for name, tensor in causal.state_dict().items()}
    with placement.placed(causal, Placement(DISK, {"cpu": 1}), CPU):
        assert all(p.device.type == "meta" for p in causal.parameters())
        assert device_of(causal.get_input_embeddings()) == CPU
        logits = causal(torch.arange(5).unsqueeze(0)).logits
    assert torch.equal(causal(torch.arange(5).unsqueeze(0)).logits, logits)
    assert not hasattr(causal, "hf_device_map")
    after = causal.state_dict()
    assert all(torch.equal(after[name], tensor) for name, tensor in before.items())


class TestPlans:
    """Gigabytes that nobody allocates: GPUs are told to have so much free."""

    @pytest.fixture
    def planned(self, models, monkeypatch, tmp_path):
        def plan(gpus, host, offload="memory", device="cuda", of=models, **options):
            """``gpus`` and ``host``: free memory in sizes of one model."""
            found = inspect_models(load_job(written(of)))
            size = 4 * found["base"].parameters
            assert size == 4 * found["tuned"].parameters
            free = {("cuda", n): share for n, share in enumerate(gpus)} | {("cpu", None): host}

            def available(asked):
                reserve = placement.GPU_WORKING_BYTES if asked.type == "cuda" else WORKING_BYTES
                index = asked.index or 0 if asked.type == "cuda" else None
                return reserve + int(free[asked.type, index] * size)

            monkeypatch.setattr(placement, "GPU_WORKING_BYTES", WORKING_BYTES)
            monkeypatch.setattr(placement, "available_bytes", available)
            monkeypatch.setattr(torch.cuda, "device_count", lambda: len(gpus))
            return plan_placement(
                found,
                **{
                    "single_load": False,
                    "dtype": torch.float32,
                    "device": torch.device(device),
                    "offload": offload,
                    "folder": tmp_path,
                    "build": without_memory,
                }
                | options,
            )

        return plan

    @pytest.mark.parametrize(
        ("gpus", "host", "offload", "kind", "together"),
        [
            ([2.1], 9, "memory", "device", True),
            ([1.1], 9, "memory", "device", False),
            # One holds neither model, eight hold both.
            ([0.4] * 8, 9, "memory", "gpus", True),
            ([0.8, 0.8], 9, "memory", "gpus", False),
            # Its layers are spread over the GPUs as they are free, whatever memory would hold.
            ([0.3, 0.6, 0.7], 9, "none", "gpus", False),
            ([0.6], 9, "memory", "memory", False),
            ([0.3, 0.3], 9, "memory", "memory", False),
            ([0.6], 0.2, "disk", "disk", False),
        ],
    )
    def test_go_from_the_fastest_to_the_slowest(self, planned, gpus, host, offload, kind, together):
        plan = planned(gpus, host, offload)
        assert (plan.kind, plan.together) == (kind, together)

    def test_a_gpu_that_the_job_names_is_the_only_one(self, planned):
        assert planned([0.8, 0.8], 9, device="cuda:1").kind == MEMORY
        assert planned([0.8, 0.8], 9, device="cuda").kind == GPUS

    @pytest.mark.parametrize(
        ("gpus", "host", "offload", "device"),
        [
            ([0.6], 9, "none", "cuda"),
            ([0.3, 0.3], 0.2, "memory", "cuda"),
            # No GPU has room for the largest layer.
            ([0.01, 0.01], 9, "disk", "cuda"),
            ([], 0.6, "memory", "cpu"),
        ],
    )
    def test_a_model_that_fits_nowhere_is_refused_with_what_is_missing(
        self, planned, gpus, host, offload, device
    ):
        with pytest.raises(ProbeFailure, match="memory-needed") as caught:
            planned(gpus, host, offload, device)
        failure = caught.value
        assert failure.count > failure.free or offload != "none" or gpus
        assert failure.free is not None
        event = {"v": 1, "t": 0, "kind": "error", **failure.fields()}
        assert validator("events").is_valid(event)

    def test_every_layer_of_a_plan_is_on_a_gpu(self, planned, models):
        plan = planned([0.4] * 8, 9)
        bare = without_memory(inspect_models(load_job(written(models)))["base"])
        spread = placement.device_map(bare, plan.of["base"].budgets)
        assert set(spread.values()) <= set(range(8))
        assert len(set(spread.values())) > 1

    @pytest.mark.parametrize(
        ("parallel", "gpus", "host", "ranked", "refused", "kind"),
        [
            ("fsdp", [0.8] * 4, 9, "fsdp", None, "fsdp"),
            # Two heads share a key: no four ranks have one each.
            ("tensor", [0.8] * 4, 9, None, "parallel-unsupported", "gpus"),
            ("tensor", [1.9] * 2, 9, None, None, "device"),
            ("layers", [0.8] * 4, 9, None, None, "gpus"),
            # Both models at once, or none of them by ranks.
            ("fsdp", [0.8] * 2, 9, None, "parallel-memory", "gpus"),
            # A named device is one.
            ("fsdp", [0.8], 9, None, None, "memory"),
            # Nothing but the ranks holds the models.
            ("fsdp", [0.8] * 4 + [0.7] * 4, 0, "fsdp", None, "fsdp"),
        ],
    )
    def test_ranks_share_both_models_where_the_job_asks_for_it_and_they_can(
        self, planned, deep, parallel, gpus, host, ranked, refused, kind
    ):
        devices = [torch.device("cuda", number) for number in range(len(gpus))]
        plan = planned(gpus, host, of=deep, parallel=parallel, devices=devices)
        assert (plan.ranked, plan.refused, plan.kind) == (ranked, refused, kind)
        assert plan.together or ranked is None

    def test_ranks_do_not_divide_products_that_have_an_adapter_beside_them(self, models):
        adapted = inspect_models(load_job(written(models, adapter=True)))
        refused = placement._refused(
            adapted,
            adapted | {"tuned": adapted["base"]},
            dict.fromkeys(("tuned", "base"), without_memory(adapted["base"])),
            {"tuned": 0, "base": 0},
            True,
            torch.float32,
            "tensor",
            [CPU, CPU],
        )
        assert refused == "parallel-unsupported"

    def test_ranks_that_read_weights_as_they_are_stored_share_the_memory_for_it(
        self, planned, deep, monkeypatch
    ):
        devices = [torch.device("cuda", number) for number in range(4)]

        def plan():
            return planned([0.8] * 4, 2.5, of=deep, parallel="fsdp", devices=devices)

        assert plan().ranked == "fsdp"
        monkeypatch.setattr(placement, "_is_cast", lambda *_: True)
        assert plan().refused == "parallel-memory"

    def test_one_load_of_base_and_adapter_is_never_apart(self, planned):
        assert planned([0.8, 0.8], 9, single_load=True).together


class TestCopies:
    """Weights that are stored in another precision are written anew where memory is too small."""

    @pytest.fixture
    def halves(self, tmp_path) -> Path:
        return make(tmp_path, dtype=torch.bfloat16)

    def test_leave_every_figure_and_no_file(self, halves, monkeypatch):
        ran(written(halves), halves / "whole")
        free = room_for(halves, 0.8)
        monkeypatch.setattr(placement, "available_bytes", lambda device: free)
        manifest = ran(written(halves, offload="disk"), halves / "spread")
        assert manifest["placement"] == "disk" and manifest["dtype"] == "float32"
        assert tables(halves / "spread") == tables(halves / "whole")
        assert not (halves / "spread" / copies.OFFLOAD_DIRECTORY).exists()

    def test_need_room_on_the_disk(self, halves, monkeypatch):
        free = room_for(halves, 0.8)
        monkeypatch.setattr(placement, "available_bytes", lambda device: free)
        usage = type("Usage", (), {"free": 10})
        monkeypatch.setattr(placement.shutil, "disk_usage", lambda folder: usage)
        with pytest.raises(ProbeFailure, match="offload-disk") as caught:
            ran(written(halves, offload="disk"), halves / "out")
        assert caught.value.free == 10 < caught.value.count

    def test_are_mapped_and_unlinked(self, halves):
        found = inspect_models(load_job(written(halves)))
        spread = {"base": Placement(DISK, {"cpu": 1}, copied=True)}
        head = Loader(found, CPU, torch.float32, None, spread, halves).full("base").head
        plain = Loader(found, CPU, torch.float32, None).full("base").head
        assert not (halves / copies.OFFLOAD_DIRECTORY).exists()
        maps = Path("/proc/self/maps").read_text()
        assert f"{copies.OFFLOAD_DIRECTORY}/copy-" in maps and "(deleted)" in maps
        records = make_records(4)
        one, other = (model.statistics(records, ()) for model in (head, plain))
        np.testing.assert_array_equal(one.logp, other.logp)

    def test_of_a_killed_probe_are_removed_by_the_next(self, halves, monkeypatch):
        job = written(halves, offload="disk")
        out = halves / "killed"
        out.mkdir()
        # Killed in the middle of the copy.
        program = f"""
import os, signal, sys
from pathlib import Path
from reticence_probe.contract.job import load_job
from reticence_probe.models import copies
from reticence_probe.models.inspect import inspect_models
import safetensors.torch, torch
write, seen = safetensors.torch.save_file, []
def once(*given, **options):
    write(*given, **options)
    seen.append(1)
    if len(seen) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
safetensors.torch.save_file = once
model = inspect_models(load_job(Path({str(job)!r})))["base"]
with copies.copy_in(model, torch.float32, Path({str(out)!r})):
    sys.exit("not killed")
"""
        ended = subprocess.run([sys.executable, "-c", program], env=os.environ, check=False)
        assert ended.returncode == -signal.SIGKILL
        left = out / copies.OFFLOAD_DIRECTORY
        assert len(list(left.glob("copy-*.safetensors"))) == 3
        assert (left.stat().st_mode & 0o777) == 0o700
        with Events(out) as events:
            inspect(load_job(written(halves)), events, out)
        assert not left.exists()


def test_where_layers_wait_is_no_reason_to_measure_again(models, tmp_path):
    keys = [
        task_keys(load_job(written(models, offload=offload)), "cpu") for offload in ("none", "disk")
    ]
    keys.append(task_keys(load_job(written(models, parallel="fsdp")), "cpu"))
    assert keys[0] == keys[1] == keys[2]
