"""IA³, LoHa, LoKr, OFT and VeRA: loaded whole from what is stored, or refused as LoRA is."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import (
    AdaLoraConfig,
    FourierFTConfig,
    HRAConfig,
    IA3Config,
    LNTuningConfig,
    LoHaConfig,
    LoKrConfig,
    OFTConfig,
    PromptTuningConfig,
    VBLoRAConfig,
    VeraConfig,
    get_peft_model,
)
from safetensors.torch import load_file, save_file

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from tests.checkpoints import make_records, make_tokenizer, save, write_job
from tests.models.zoo import KINDS, model_of
from tests.oracle import logits_of, signals

ATTENTION = ["q_proj", "v_proj"]
CASES = {
    "IA³": IA3Config(target_modules=ATTENTION, feedforward_modules=[]),
    "IA³ of the feed-forward": IA3Config(
        target_modules=[*ATTENTION, "down_proj"], feedforward_modules=["down_proj"]
    ),
    "IA³ by patterns": IA3Config(
        target_modules=r".*\.(k|down)_proj", feedforward_modules=r".*\.down_proj"
    ),
    "LoHa": LoHaConfig(r=2, target_modules=ATTENTION),
    "LoHa of one layer": LoHaConfig(r=2, target_modules=ATTENTION, layers_to_transform=[1]),
    "LoHa of several ranks": LoHaConfig(
        r=2, alpha=4, target_modules=ATTENTION, rank_pattern={"v_proj": 3}, rank_dropout=0.5
    ),
    "LoKr": LoKrConfig(r=2, target_modules=ATTENTION),
    "LoKr of both": LoKrConfig(r=2, alpha=6, target_modules=ATTENTION, decompose_both=True),
    "LoKr by a factor": LoKrConfig(r=2, target_modules=["down_proj"], decompose_factor=4),
    "OFT": OFTConfig(oft_block_size=4, target_modules=ATTENTION),
    "OFT by the number of blocks": OFTConfig(r=4, oft_block_size=0, target_modules=ATTENTION),
    "OFT of the exact rotation": OFTConfig(
        oft_block_size=8, target_modules=["down_proj"], use_cayley_neumann=False
    ),
    "OFT with one block for all": OFTConfig(
        oft_block_size=4, target_modules=ATTENTION, block_share=True, num_cayley_neumann_terms=7
    ),
    "VeRA": VeraConfig(r=2, target_modules=ATTENTION),
    "VeRA of unequal shapes": VeraConfig(r=3, target_modules=["q_proj", "down_proj"]),
    "VeRA of one layer": VeraConfig(
        r=2, target_modules=["q_proj"], layers_to_transform=[1], projection_prng_key=5
    ),
}
every_case = pytest.mark.parametrize("case", CASES)


def make(directory: Path, config) -> torch.nn.Module:
    save(directory / "base", model_of(KINDS["llama"]), make_tokenizer())
    adapted = get_peft_model(model_of(KINDS["llama"]), config)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in adapted.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter) * 0.5)
    adapted.save_pretrained(directory / "tuned")
    return adapted.eval()


def load(directory: Path, name: str = "tuned"):
    models = {"tuned": {"kind": "adapter", "path": str(directory / "tuned")}}
    job = load_job(write_job(directory, models=models))
    models = inspect_models(job)
    assert not models["tuned"].adapter.single_load
    return Loader(models, torch.device("cpu"), torch.float32, None).full(name)


def configure(directory: Path, **changes) -> None:
    path = directory / "tuned/adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def edit(directory: Path, change) -> None:
    path = directory / "tuned/adapter_model.safetensors"
    tensors: dict[str, torch.Tensor] = {}
    for name, value in load_file(path).items():
        tensors |= change(name, value.clone())
    save_file(tensors, path, metadata={"format": "pt"})


def refusal(directory: Path) -> tuple[str, str | None]:
    with pytest.raises(ProbeFailure) as caught:
        load(directory)
    return caught.value.code, caught.value.name


@every_case
def test_the_adapter_is_the_model_that_was_trained(tmp_path, case):
    tuned = make(tmp_path, CASES[case])
    records = make_records(6)
    logp = {}
    for name, model in (("tuned", tuned), ("base", model_of(KINDS["llama"]))):
        wanted = [signals(logits_of(model, r), r[1:])["logp"] for r in records]
        logp[name] = load(tmp_path, name).head.statistics(records, ()).logp.numpy()
        np.testing.assert_allclose(logp[name], np.concatenate(wanted), atol=1e-4)
    assert np.abs(logp["tuned"] - logp["base"]).max() > 0.05


@every_case
def test_a_tensor_that_peft_would_drop_or_lacks_is_refused(tmp_path, case):
    make(tmp_path, CASES[case])
    path = tmp_path / "tuned/adapter_model.safetensors"
    kept = path.read_bytes()
    first = min(load_file(path))
    own = first.rpartition("layers.")[2].partition(".")[2]
    beside = first.replace(own, own.replace("q_proj", "o_proj").replace("down_proj", "up_proj"))
    assert beside != first or "k_proj" in own
    more = f"{beside}.more" if beside == first else beside
    edit(
        tmp_path,
        lambda name, value: {name: value, **({more: value.clone()} if name == first else {})},
    )
    assert refusal(tmp_path) in (("weights-unused", more), ("adapter-base-differs", more))
    path.write_bytes(kept)
    edit(tmp_path, lambda name, value: {} if name == first else {name: value})
    assert refusal(tmp_path)[0] in ("adapter-base-differs", "weights-incomplete", "weights-unused")


@every_case
def test_a_target_that_the_configuration_leaves_out_is_noticed(tmp_path, case):
    make(tmp_path, CASES[case])
    configure(tmp_path, target_modules=["o_proj"])
    assert refusal(tmp_path)[0] in ("weights-unused", "adapter-base-differs")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"r": 10**7}, "config-sizes"),
        ({"r": -1}, "config-unreadable"),
        ({"alpha": 1e300}, "config-sizes"),
        ({"alpha": "8"}, "config-unreadable"),
        ({"decompose_factor": -5}, "config-unreadable"),
        ({"init_weights": "random"}, "config-unreadable"),
        ({"target_modules": "(.*.*)*x"}, "pattern-costly"),
        ({"feedforward_modules": "(.*.*)*x"}, "pattern-costly"),
        ({"target_modules": ["q_proj"] * 10_000}, "config-sizes"),
        ({"modules_to_save": ["lm_head"]}, "adapter-unsupported"),
        ({"bias": "all"}, "adapter-unsupported"),
        ({"a_new_idea": True}, "adapter-unsupported"),
        ({"use_effective_conv2d": True}, "adapter-unsupported"),
        ({"auto_mapping": {"parent_library": "elsewhere"}}, "remote-code"),
        ({"rank_pattern": {"nowhere": 2}}, "adapter-base-differs"),
    ],
)
def test_what_a_hostile_configuration_asks_for_is_refused(tmp_path, changes, code):
    make(tmp_path, CASES["LoKr"])
    configure(tmp_path, **changes)
    assert refusal(tmp_path)[0] == code


@pytest.mark.parametrize(
    ("case", "changes", "code"),
    [
        ("OFT", {"r": 10**9, "oft_block_size": 0}, "config-sizes"),
        ("OFT", {"oft_block_size": 10**9}, "config-sizes"),
        ("OFT", {"oft_block_size": -4}, "config-unreadable"),
        ("OFT", {"oft_block_size": 8}, "adapter-base-differs"),
        ("OFT", {"num_cayley_neumann_terms": 10**9}, "config-unreadable"),
        ("OFT", {"eps": "x"}, "config-unreadable"),
        ("OFT", {"coft": True}, "adapter-unsupported"),
        ("OFT", {"bias": "oft_only"}, "adapter-unsupported"),
        ("OFT", {"modules_to_save": ["lm_head"]}, "adapter-unsupported"),
        ("OFT", {"peft_version": "0.17.1"}, "adapter-unsupported"),
        ("OFT", {"peft_version": None}, "adapter-unsupported"),
        ("OFT", {"block_share": True}, "adapter-base-differs"),
        ("OFT", {"target_modules": "(.*.*)*x"}, "pattern-costly"),
        ("VeRA", {"r": 10**7}, "config-sizes"),
        ("VeRA", {"r": 1}, "adapter-base-differs"),
        ("VeRA", {"save_projection": False}, "adapter-unsupported"),
        ("VeRA", {"bias": "vera_only"}, "adapter-unsupported"),
        ("VeRA", {"modules_to_save": ["lm_head"]}, "adapter-unsupported"),
        ("VeRA", {"projection_prng_key": "5"}, "config-unreadable"),
        ("VeRA", {"d_initial": "x"}, "config-unreadable"),
        ("VeRA", {"vera_dropout": 2}, "config-unreadable"),
        ("VeRA", {"a_new_idea": 1}, "adapter-unsupported"),
        ("VeRA", {"layers_pattern": "(.*.*)*x", "layers_to_transform": [0]}, "pattern-costly"),
    ],
)
def test_what_oft_and_vera_cannot_vouch_for_is_refused(tmp_path, case, changes, code):
    make(tmp_path, CASES[case])
    configure(tmp_path, **changes)
    assert refusal(tmp_path)[0] == code


@pytest.mark.parametrize("key", [0, 7, 10**6])
def test_the_stored_projections_of_vera_count_and_not_the_seed_of_others(tmp_path, key):
    tuned = make(tmp_path, CASES["VeRA"])
    configure(tmp_path, projection_prng_key=key)
    wanted = np.concatenate([signals(logits_of(tuned, r), r[1:])["logp"] for r in make_records(6)])
    found = load(tmp_path).head.statistics(make_records(6), ()).logp.numpy()
    np.testing.assert_allclose(found, wanted, atol=1e-4)


def test_a_vera_without_its_projections_is_refused(tmp_path):
    make(tmp_path, CASES["VeRA"])
    edit(tmp_path, lambda name, value: {} if "vera_A" in name else {name: value})
    assert refusal(tmp_path)[0] in ("adapter-base-differs", "weights-incomplete")


@pytest.mark.parametrize(
    ("config", "kind"),
    [
        (AdaLoraConfig(r=2, total_step=10, target_modules=ATTENTION), "ADALORA"),
        (FourierFTConfig(n_frequency=8, target_modules=ATTENTION), "FOURIERFT"),
        (HRAConfig(r=2, target_modules=ATTENTION), "HRA"),
        (VBLoRAConfig(r=2, num_vectors=8, vector_length=8, topk=2, target_modules=ATTENTION),
         "VBLORA"),
        (LNTuningConfig(target_modules=["norm"]), "LN_TUNING"),
        (PromptTuningConfig(num_virtual_tokens=2, task_type="CAUSAL_LM"), "PROMPT_TUNING"),
    ],
)  # fmt: skip
def test_other_kinds_are_refused_by_name(tmp_path, config, kind):
    make(tmp_path, config)
    code, name = refusal(tmp_path)
    # Some have settings of other types than LoRA's, which is noticed first.
    assert (code, name) in (("adapter-unsupported", kind), ("config-unreadable", None))
