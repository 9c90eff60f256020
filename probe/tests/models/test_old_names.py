"""Adapters from when transformers called their modules otherwise: audited as they are."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file

from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from tests.checkpoints import make_records, make_tokenizer, save, write_job
from tests.models.zoo import KINDS, model_of
from tests.oracle import logits_of, signals

TEXT = ("model.language_model.", "language_model.model.")
EYES = {"model.vision_tower.": "vision_tower.", "model.vision_model.": "vision_model."}
QWEN = {"model.language_model.": "model.", "model.visual.": "visual."}
HEAD = {"lm_head.": "embed_out."}
# architecture, what its modules were called, which the adapter is on, and which it saves whole
OLD = {
    "gpt_neox head": ("gpt_neox", HEAD, ["query_key_value", "lm_head"], None),
    "gpt_neox saved head": ("gpt_neox", HEAD, ["dense"], ["lm_head"]),
    "llava": ("llava", {**dict([TEXT]), **EYES}, ["q_proj"], None),
    "llava_next": ("llava_next", {**dict([TEXT]), **EYES}, ["out_proj", "v_proj"], None),
    "mistral3": ("mistral3", {**dict([TEXT]), **EYES}, ["q_proj", "k_proj"], None),
    "gemma3": ("gemma3", {**dict([TEXT]), **EYES}, ["gate_proj"], None),
    "mllama": ("mllama", {**dict([TEXT]), **EYES}, ["q_proj"], None),
    "qwen2_vl": ("qwen2_vl", QWEN, ["q_proj", "qkv"], None),
    "qwen2_5_vl": ("qwen2_5_vl", QWEN, ["down_proj", "q_proj"], None),
}


def make(directory, case: str, **settings):
    """``base``, and ``tuned`` with the old names; gives the tuned model."""
    kind, names, targets, saved = OLD[case]
    save(directory / "base", model_of(KINDS[kind]), make_tokenizer())
    config = LoraConfig(
        r=2, target_modules=targets, modules_to_save=saved, task_type="CAUSAL_LM", **settings
    )
    adapted = get_peft_model(model_of(KINDS[kind]), config)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in adapted.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter) * 0.3)
    adapted.save_pretrained(directory / "tuned", save_embedding_layers=False)
    path = directory / "tuned/adapter_model.safetensors"
    before = load_file(path)
    after = {_old(name, names): value.clone() for name, value in before.items()}
    assert after.keys() != before.keys()
    save_file(after, path, metadata={"format": "pt"})
    path = directory / "tuned/adapter_config.json"
    stated = json.loads(path.read_text())
    for key in ("target_modules", "modules_to_save"):
        stated[key] = [name.replace("lm_head", "embed_out") for name in stated[key] or []]
    path.write_text(json.dumps(stated))
    return adapted.eval()


def _old(name: str, names: dict[str, str]) -> str:
    prefix = "base_model.model."
    for new, old in names.items():
        if name.startswith(f"{prefix}{new}"):
            return name.replace(new, old, 1)
    return name


@pytest.mark.parametrize("case", OLD)
def test_an_adapter_under_old_names_is_the_model_that_was_trained(tmp_path, case):
    tuned = make(tmp_path, case)
    models = {"tuned": {"kind": "adapter", "path": str(tmp_path / "tuned")}}
    job = load_job(write_job(tmp_path, models=models))
    records = [record for record in make_records(5) if len(record) > 2]
    loader = Loader(inspect_models(job), torch.device("cpu"), torch.float32, None)
    found = loader.full("tuned").head.statistics(records, ()).logp.numpy()
    wanted = np.concatenate([signals(logits_of(tuned, r), r[1:])["logp"] for r in records])
    np.testing.assert_allclose(found, wanted, atol=1e-4)
