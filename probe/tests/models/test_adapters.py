"""Adapters: one load where a switched-off adapter is the base, two where it is not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import LoraConfig, PrefixTuningConfig, get_peft_model

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import Decoding, load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from reticence_probe.models.weights import DTYPES
from tests.checkpoints import VOCABULARY, make_model, make_records, make_tokenizer, save, write_job
from tests.oracle import logits_of, signals

SCHEMES = (Decoding("policy", 1.0, 40),)
ATTENTION = ["query_key_value"]
PLAIN = {
    "lora": {"target_modules": ATTENTION},
    "lora on the head": {"target_modules": [*ATTENTION, "lm_head"]},
    "lora on the embedding": {"target_modules": ["embed_in", "dense"]},
    "rank-stabilised": {"target_modules": ATTENTION, "use_rslora": True},
    "dora": {"target_modules": ATTENTION, "use_dora": True},
    "gaussian": {"target_modules": ATTENTION, "init_lora_weights": "gaussian"},
}
OTHER = {
    "modules to save": {"target_modules": ATTENTION, "modules_to_save": ["lm_head"]},
    "bias": {"target_modules": ATTENTION, "bias": "all"},
    "bias of lora layers": {"target_modules": ATTENTION, "bias": "lora_only"},
    "trained tokens": {"target_modules": ATTENTION, "trainable_token_indices": [5, 6]},
}


def make_adapter(
    directory: Path, settings: dict, save_embeddings: bool | str = False
) -> torch.nn.Module:
    """Saves ``base`` and, as ``tuned`` and nothing else, an adapter with random weights.

    Gives the tuned model.
    """
    shutil.rmtree(directory / "tuned", ignore_errors=True)
    save(directory / "base", make_model(), make_tokenizer())
    adapted = get_peft_model(make_model(), LoraConfig(r=4, task_type="CAUSAL_LM", **settings))
    torch.manual_seed(1)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if parameter.requires_grad:
                change = torch.randn_like(parameter) * 0.1
                parameter.add_(change if "magnitude" not in name else change.abs())
    adapted.save_pretrained(directory / "tuned", save_embedding_layers=save_embeddings)
    return adapted.eval()


def loader(directory: Path) -> Loader:
    job = load_job(write_job(directory, models=adapter_models(directory)))
    return Loader(inspect_models(job), torch.device("cpu"), torch.float32, None)


def adapter_models(directory: Path) -> dict:
    return {"tuned": {"kind": "adapter", "path": str(directory / "tuned")}}


def plan(directory: Path):
    return inspect_models(load_job(write_job(directory, models=adapter_models(directory))))[
        "tuned"
    ].adapter


def score(loaded) -> dict[str, np.ndarray]:
    with loaded.active():
        found = loaded.head.statistics(make_records(8), SCHEMES)
    named = {name: getattr(found, name).numpy() for name in ("logp", "mean", "std", "rank")}
    return named | {"logp_policy": found.decoded[0].numpy()}


def expect(found: dict[str, np.ndarray], model: torch.nn.Module) -> None:
    wanted = [signals(logits_of(model, r), r[1:], SCHEMES) for r in make_records(8)]
    for name, column in found.items():
        expected = np.concatenate([one[name] for one in wanted])
        np.testing.assert_allclose(column, expected, rtol=2e-5, atol=2e-5, err_msg=name)


@pytest.mark.parametrize("kind", PLAIN)
def test_one_load_equals_two(tmp_path, kind):
    tuned = make_adapter(tmp_path, PLAIN[kind])
    assert plan(tmp_path).single_load
    models, difference = loader(tmp_path).single(make_records(2)[1])
    assert difference <= 1e-4
    one = {name: score(loaded) for name, loaded in models.items()}
    expect(one["tuned"], tuned)
    expect(one["base"], make_model())
    two = {name: score(loader(tmp_path).full(name)) for name in ("tuned", "base")}
    for name in ("tuned", "base"):
        for column, values in one[name].items():
            np.testing.assert_allclose(values, two[name][column], rtol=1e-5, atol=1e-5)
    assert np.abs(one["tuned"]["logp"] - one["base"]["logp"]).max() > 0.01
    # The switch works both ways: the tuned pass is not disturbed by a base pass before it.
    assert np.array_equal(score(models["tuned"])["logp"], one["tuned"]["logp"])


@pytest.mark.parametrize("kind", OTHER)
def test_what_changes_the_base_takes_two_loads_and_is_right(tmp_path, kind):
    tuned = make_adapter(tmp_path, OTHER[kind])
    assert not plan(tmp_path).single_load
    load = loader(tmp_path)
    expect(score(load.full("tuned")), tuned)
    expect(score(load.full("base")), make_model())


def test_embeddings_stored_beside_an_adapter_on_them_take_two_loads(tmp_path):
    """PEFT stores them of its own accord; whether they are the base's shows in no single text."""
    tuned = make_adapter(tmp_path, PLAIN["lora on the head"], save_embeddings="auto")
    assert not plan(tmp_path).single_load
    expect(score(loader(tmp_path).full("tuned")), tuned)


def test_a_resized_embedding_takes_two_loads_over_the_common_vocabulary(tmp_path):
    save(tmp_path / "base", make_model(), make_tokenizer())
    model = make_model()
    torch.manual_seed(2)
    model.resize_token_embeddings(VOCABULARY + 2, mean_resizing=False)
    adapted = get_peft_model(model, LoraConfig(r=4, target_modules=ATTENTION))
    adapted.save_pretrained(tmp_path / "tuned", save_embedding_layers=True)
    assert plan(tmp_path).embedding_rows == VOCABULARY + 2
    assert not plan(tmp_path).single_load
    found = score(loader(tmp_path).full("tuned"))
    records = make_records(8)
    logits = [logits_of(adapted.eval(), record)[:, :VOCABULARY] for record in records]
    wanted = [signals(z, record[1:]) for z, record in zip(logits, records, strict=True)]
    expected = np.concatenate([one["logp"] for one in wanted])
    np.testing.assert_allclose(found["logp"], expected, rtol=1e-5, atol=1e-5)


def test_a_switched_off_adapter_that_is_not_the_base_is_refused(tmp_path, monkeypatch):
    make_adapter(tmp_path, PLAIN["lora"])
    load = loader(tmp_path)
    plain = load._wrapped

    def spoiled(causal, *others):
        adapted = plain(causal, *others)
        with torch.no_grad():
            causal.get_input_embeddings().weight.mul_(1.05)
        return adapted

    monkeypatch.setattr(load, "_wrapped", spoiled)
    with pytest.raises(ProbeFailure, match="adapter-check-failed"):
        load.single(make_records(2)[1])


def test_an_adapter_of_another_base_is_refused(tmp_path):
    make_adapter(tmp_path, PLAIN["lora"])
    save(tmp_path / "base", make_model(hidden_size=16), make_tokenizer())
    with pytest.raises(ProbeFailure, match="adapter-base-differs"):
        loader(tmp_path).full("tuned")


def test_an_adapter_for_more_layers_than_the_base_has_is_refused(tmp_path):
    make_adapter(tmp_path, PLAIN["lora"])
    save(tmp_path / "base", make_model(num_hidden_layers=1), make_tokenizer())
    with pytest.raises(ProbeFailure, match="adapter-base-differs"):
        loader(tmp_path).full("tuned")


def test_other_kinds_of_adapter_are_refused(tmp_path):
    save(tmp_path / "base", make_model(), make_tokenizer())
    prefix = PrefixTuningConfig(num_virtual_tokens=2, task_type="CAUSAL_LM")
    get_peft_model(make_model(), prefix).save_pretrained(tmp_path / "tuned")
    with pytest.raises(ProbeFailure, match="adapter-unsupported"):
        plan(tmp_path)


@pytest.mark.parametrize(
    "start", ["pissa", "pissa_niter_4", "olora", "corda", "loftq", "PiSSA", "x", ["pissa"]]
)
def test_an_adapter_whose_loading_changes_the_base_is_refused(tmp_path, start):
    make_adapter(tmp_path, PLAIN["lora"])
    path = tmp_path / "tuned/adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"init_lora_weights": start}))
    with pytest.raises(ProbeFailure, match="adapter-initialisation"):
        plan(tmp_path)


def test_an_adapter_stored_as_a_pickle_is_refused(tmp_path):
    make_adapter(tmp_path, PLAIN["lora"])
    (tmp_path / "tuned/adapter_model.safetensors").rename(tmp_path / "tuned/adapter_model.bin")
    with pytest.raises(ProbeFailure, match="executable-weights"):
        plan(tmp_path)


def test_weights_that_are_not_finite_name_their_model(tmp_path):
    make_adapter(tmp_path, PLAIN["lora"])
    from safetensors.torch import load_file, save_file

    path = tmp_path / "tuned/adapter_model.safetensors"
    tensors = load_file(path)
    next(iter(tensors.values()))[0, 0] = float("nan")
    save_file(tensors, path, metadata={"format": "pt"})
    with pytest.raises(ProbeFailure, match="non-finite-weights") as caught:
        loader(tmp_path).single(make_records(2)[1])
    assert caught.value.model == "tuned"


def test_settings_that_this_release_does_not_know_take_two_loads(tmp_path):
    make_adapter(tmp_path, PLAIN["lora"])
    path = tmp_path / "tuned/adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"a_new_idea": True}))
    assert not plan(tmp_path).single_load


def test_every_floating_precision_has_a_name():
    assert {"float32", "float16", "bfloat16"} <= {name for _, name in DTYPES.values()}
