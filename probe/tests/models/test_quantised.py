"""Bases published in FP8 or MXFP4: dequantised as their formats say, or refused by name."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.models import inspect
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from tests.checkpoints import make_records, make_tokenizer, save, write_job
from tests.models.zoo import KINDS, model_of
from tests.oracle import logits_of, signals

FOUR_BITS = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6])


def configure(directory: Path, **quantisation) -> None:
    path = directory / "config.json"
    path.write_text(
        json.dumps(json.loads(path.read_text()) | {"quantization_config": quantisation})
    )


def quantise(directory: Path, change, plain: dict[str, torch.Tensor] | None = None):
    """Changes the stored tensors; gives the model of ``plain``, which ``change`` fills."""
    path = directory / "model.safetensors"
    tensors: dict[str, torch.Tensor] = {}
    for name, value in load_file(path).items():
        tensors |= change(name, value)
    model = None if plain is None else dequantised(directory, plain)
    save_file(tensors, path, metadata={"format": "pt"})
    return model


def save_fp8(directory: Path, kind: str, seed: int, block=(16, 16)) -> torch.nn.Module:
    """An FP8 checkpoint of the usual layout; gives the model of its dequantised weights."""
    save(directory, model_of(KINDS[kind], seed), make_tokenizer())
    plain: dict[str, torch.Tensor] = {}

    def change(name: str, value: torch.Tensor) -> dict[str, torch.Tensor]:
        if value.ndim != 2 or not name.endswith("proj.weight"):
            return {name: value}
        rows, columns = block
        down, across = -(-value.shape[0] // rows), -(-value.shape[1] // columns)
        scales = torch.empty(down, across)
        stored = torch.empty_like(value, dtype=torch.float8_e4m3fn)
        plain[name] = torch.empty_like(value)
        for i in range(down):
            for j in range(across):
                part = slice(i * rows, (i + 1) * rows), slice(j * columns, (j + 1) * columns)
                scales[i, j] = value[part].abs().max() / 448
                stored[part] = (value[part] / scales[i, j]).to(torch.float8_e4m3fn)
                plain[name][part] = stored[part].float() * scales[i, j]
        return {name: stored, f"{name}_scale_inv": scales}

    plain_model = quantise(directory, change, plain)
    configure(
        directory, quant_method="fp8", weight_block_size=list(block), activation_scheme="dynamic",
        modules_to_not_convert=["lm_head"],
    )  # fmt: skip
    return plain_model


def save_mxfp4(directory: Path, seed: int) -> torch.nn.Module:
    """A checkpoint of gpt-oss as it is published, its experts in four bits."""
    save(directory, model_of(KINDS["gpt_oss"], seed, intermediate_size=64), make_tokenizer())
    generator = torch.Generator().manual_seed(seed)
    plain: dict[str, torch.Tensor] = {}

    def change(name: str, value: torch.Tensor) -> dict[str, torch.Tensor]:
        if not name.endswith(("experts.gate_up_proj", "experts.down_proj")):
            return {name: value}
        experts, columns, rows = value.shape
        codes = torch.randint(0, 16, (experts, rows, columns), generator=generator)
        exponents = torch.randint(-5, -1, (experts, rows, columns // 32), generator=generator)
        values = FOUR_BITS[codes] * exponents.repeat_interleave(32, 2).float().exp2()
        plain[name] = values.transpose(1, 2).contiguous()
        packed = codes[..., 0::2] | codes[..., 1::2] << 4
        return {
            f"{name}_blocks": packed.view(experts, rows, columns // 32, 16).to(torch.uint8),
            f"{name}_scales": (exponents + 127).to(torch.uint8),
        }

    plain_model = quantise(directory, change, plain)
    configure(directory, quant_method="mxfp4", modules_to_not_convert=["model.embed_tokens"])
    return plain_model


def dequantised(directory: Path, values: dict[str, torch.Tensor]) -> torch.nn.Module:
    """The model of a folder with these values in the place of what is stored, loaded plainly."""
    assert values
    plain = directory.with_name(f"{directory.name}-plain")
    shutil.copytree(directory, plain)
    save_file(load_file(directory / "model.safetensors") | values, plain / "model.safetensors",
              metadata={"format": "pt"})  # fmt: skip
    return AutoModelForCausalLM.from_pretrained(plain, dtype=torch.float32).eval()


def loader(directory: Path, kind: str = "model", dtype=torch.float32) -> Loader:
    models = {"tuned": {"kind": kind, "path": str(directory / "tuned")}}
    models = inspect_models(load_job(write_job(directory, models=models)))
    return Loader(models, torch.device("cpu"), dtype, None)


def expect(found, model: torch.nn.Module) -> None:
    records = [record for record in make_records(6) if len(record) > 2]
    wanted = np.concatenate([signals(logits_of(model, r), r[1:])["logp"] for r in records])
    np.testing.assert_allclose(found.head.statistics(records, ()).logp.numpy(), wanted, atol=1e-4)


@pytest.mark.parametrize("kind", ["llama", "qwen3", "deepseek_v3", "mistral", "gemma3_text"])
def test_fp8_is_dequantised_the_same_way_for_both(tmp_path, kind):
    models = {
        name: save_fp8(tmp_path / name, kind, seed) for seed, name in enumerate(("base", "tuned"))
    }
    load = loader(tmp_path)
    for name, model in models.items():
        expect(load.full(name), model)


def test_mxfp4_is_dequantised_the_same_way_for_both(tmp_path):
    models = {
        name: save_mxfp4(tmp_path / name, seed) for seed, name in enumerate(("base", "tuned"))
    }
    load = loader(tmp_path)
    for name, model in models.items():
        expect(load.full(name), model)


@pytest.mark.parametrize("method", ["fp8", "mxfp4"])
def test_an_adapter_on_a_quantised_base(tmp_path, method):
    base = (
        save_fp8(tmp_path / "base", "llama", 0)
        if method == "fp8"
        else save_mxfp4(tmp_path / "base", 0)
    )
    adapted = get_peft_model(
        base, LoraConfig(r=2, target_modules=["q_proj"], task_type="CAUSAL_LM")
    )
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in adapted.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter) * 0.3)
    adapted.eval().save_pretrained(tmp_path / "tuned")
    models, difference = loader(tmp_path, "adapter").single(make_records(2)[1])
    assert difference <= 1e-4
    expect(models["tuned"], adapted)


def test_the_report_says_so(tmp_path):
    save_fp8(tmp_path / "base", "llama", 0)
    save(tmp_path / "tuned", model_of(KINDS["llama"], 1), make_tokenizer())
    load = loader(tmp_path)
    reports = {name: model.report() for name, model in load._models.items()}
    # Of a model this small most elements are the embeddings, which stay as they are.
    assert reports["base"]["dtype"] == "float32 (fp8, dequantised)"
    assert reports["tuned"]["dtype"] == "float32"
    assert reports["base"]["parameters"] >= reports["tuned"]["parameters"]


def test_a_block_that_is_scaled_by_its_neighbours_scale_is_noticed(tmp_path, monkeypatch):
    """48 rows in blocks of 32 have two scales, which transformers takes for blocks of 24."""
    monkeypatch.setattr(inspect, "refuse_undividable", lambda *_: None)
    save_fp8(tmp_path / "base", "llama", 0, block=(32, 32))
    save_fp8(tmp_path / "tuned", "llama", 1, block=(32, 32))
    with pytest.raises(ProbeFailure, match="weights-unused") as caught:
        loader(tmp_path).full("tuned")
    assert caught.value.name.endswith("proj.weight")


# Of a llama with 32 columns and 48 rows between its layers.
@pytest.mark.parametrize("block", [(32, 32), (40, 16), (16, 20), (7, 32), (20, 24), (31, 31)])
def test_a_shape_that_transformers_cannot_dequantise_is_no_damaged_file(tmp_path, block):
    save_fp8(tmp_path / "base", "llama", 0)
    save_fp8(tmp_path / "tuned", "llama", 1, block=block)
    with pytest.raises(ProbeFailure, match="quantised-shape") as caught:
        loader(tmp_path)
    assert caught.value.model == "tuned"
    assert caught.value.name.endswith("proj.weight")


@pytest.mark.parametrize("block", [(16, 16), (8, 16), (128, 128), (64, 16), (4, 8)])
def test_a_shape_that_transformers_dequantises_is_audited(tmp_path, block):
    """Blocks that divide a weight, and blocks that are larger than it."""
    save_fp8(tmp_path / "base", "llama", 0)
    wanted = save_fp8(tmp_path / "tuned", "llama", 1, block=block)
    expect(loader(tmp_path).full("tuned"), wanted)


@pytest.mark.parametrize(
    "damage",
    [
        lambda name, value: {
            name: value * 2 if name.endswith("q_proj.weight_scale_inv") else value
        },
        lambda name, value: {} if name.endswith("q_proj.weight_scale_inv") else {name: value},
        lambda name, value: {name: value, "model.norm.weight_scale_inv": torch.ones(1, 1)},
        lambda name, value: {
            name: value[:1] if name.endswith("q_proj.weight_scale_inv") else value
        },
        lambda name, value: {name.replace("k_proj.weight_scale_inv", "x.weight_scale_inv"): value},
    ],
)
def test_scales_that_are_not_those_of_the_weights(tmp_path, damage):
    save_fp8(tmp_path / "base", "llama", 0)
    wanted = save_fp8(tmp_path / "tuned", "llama", 1)
    quantise(tmp_path / "tuned", damage)
    try:
        found = loader(tmp_path).full("tuned")
    except ProbeFailure as failure:
        assert failure.code in ("weights-unused", "weights-incomplete", "weights-unreadable")
        return
    # Larger scales are another model, and that is the one that is audited.
    with pytest.raises(AssertionError):
        expect(found, wanted)


@pytest.mark.parametrize(
    "stated",
    [
        {"quant_method": "bitsandbytes", "load_in_4bit": True},
        {"quant_method": "gptq", "bits": 4},
        {"quant_method": "awq", "bits": 4},
        {"quant_method": "compressed-tensors"},
        {"quant_method": "hqq"},
        {"quant_method": "torchao"},
        {"quant_method": "fp8"},
        {"quant_method": "fp8", "weight_block_size": [0, 128]},
        {"quant_method": "fp8", "weight_block_size": "128"},
        {"quant_method": ["fp8"]},
        {"load_in_4bit": True},
        "fp8",
    ],
)
def test_other_methods_are_refused_by_name(copy, stated):
    path = copy / "tuned/config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"quantization_config": stated}))
    with pytest.raises(ProbeFailure, match="quantised-unsupported") as caught:
        loader(copy)
    method = stated.get("quant_method") if isinstance(stated, dict) else None
    assert caught.value.name == (method if isinstance(method, str) else None)


@pytest.mark.parametrize("method", ["fp8", "mxfp4"])
def test_a_claim_of_quantisation_changes_nothing_of_plain_weights(tmp_path, method):
    """What is stored plainly is held plainly, or the checkpoint is refused: no claim hides it."""
    save(tmp_path / "base", model_of(KINDS["llama"]), make_tokenizer())
    tuned = model_of(KINDS["llama"], 1)
    save(tmp_path / "tuned", tuned, make_tokenizer())
    configure(tmp_path / "tuned", quant_method=method, **(
        {"weight_block_size": [16, 16]} if method == "fp8" else {}
    ))  # fmt: skip
    try:
        found = loader(tmp_path).full("tuned")
    except ProbeFailure as failure:
        assert failure.code in ("weights-unused", "weights-incomplete", "weights-unreadable")
        return
    expect(found, tuned)
