"""Adapters trained one on top of the other: merged in order, each guarded as a single one."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import (
    IA3Config,
    LoHaConfig,
    LoKrConfig,
    LoraConfig,
    PeftModel,
    get_peft_model,
)
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from reticence_probe.run import run_job
from reticence_probe.tasks.inspect import inspect
from tests.checkpoints import (
    VOCABULARY,
    make_records,
    make_tokenizer,
    save,
    text,
    write_job,
    write_jsonl,
)
from tests.models.zoo import KINDS, model_of
from tests.oracle import logits_of, signals

ATTENTION = ["q_proj", "v_proj"]
FEED_FORWARD = ["up_proj", "down_proj"]


def lora(**settings) -> LoraConfig:
    return LoraConfig(**{"r": 2, "target_modules": ATTENTION, "task_type": "CAUSAL_LM", **settings})


STACKS = {
    "SFT, then DPO": [lora(), lora()],
    "other modules and ranks": [lora(), lora(r=3, lora_alpha=9, target_modules=FEED_FORWARD)],
    "three": [lora(), lora(target_modules=FEED_FORWARD), lora(r=1)],
    "DoRA on LoRA": [lora(), lora(use_dora=True)],
    "LoRA on DoRA": [lora(use_dora=True), lora(use_rslora=True)],
    "patterns of ranks and scales": [
        lora(rank_pattern={"v_proj": 3}, alpha_pattern={"q_proj": 7}),
        lora(rank_pattern={"q_proj": 1}),
    ],
    "a whole head below": [lora(modules_to_save=["lm_head"]), lora()],
    "a whole head above": [lora(), lora(modules_to_save=["lm_head"])],
    "trained tokens below": [lora(trainable_token_indices=[5, 6]), lora()],
    "IA³ below": [IA3Config(target_modules=ATTENTION, feedforward_modules=[]), lora()],
    "LoKr above": [lora(), LoKrConfig(r=2, target_modules=ATTENTION)],
    "LoHa below": [LoHaConfig(r=2, target_modules=ATTENTION), lora()],
    "one layer each": [lora(layers_to_transform=[0]), lora(layers_to_transform=[1])],
}


def train(model: torch.nn.Module, config, folder: Path, seed: int) -> torch.nn.Module:
    """Puts an adapter with random weights on the model, saves it, and gives the merged model."""
    adapted = get_peft_model(model, copy.deepcopy(config))
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if parameter.requires_grad:
                change = torch.randn_like(parameter) * 0.2
                parameter.add_(change if "magnitude" not in name else change.abs())
    adapted.save_pretrained(folder)
    return adapted.merge_and_unload()


def make(directory: Path, configs: Sequence, kind: str = "llama", **settings) -> None:
    """``base``, and ``adapter-1`` and on, each trained on the result of those before it."""
    save(directory / "base", model_of(KINDS[kind], **settings), make_tokenizer())
    model = model_of(KINDS[kind], **settings)
    for number, config in enumerate(configs, 1):
        model = train(model, config, directory / f"adapter-{number}", number)


def merged_by_peft(directory: Path, order: Sequence[int]) -> torch.nn.Module:
    """What a user would serve: the adapters merged one after the other, by PEFT alone."""
    model = AutoModelForCausalLM.from_pretrained(directory / "base", dtype=torch.float32)
    for number in order:
        folder = directory / f"adapter-{number}"
        model = PeftModel.from_pretrained(model, folder).merge_and_unload()
    return model.eval()


def job_of(directory: Path, order: Sequence[int]):
    *before, last = (str(directory / f"adapter-{number}") for number in order)
    tuned = {"kind": "adapter", "path": last, **({"before": before} if before else {})}
    return load_job(write_job(directory, models={"tuned": tuned}))


def load(directory: Path, order: Sequence[int], name: str = "tuned", dtype=torch.float32):
    models = inspect_models(job_of(directory, order))
    return Loader(models, torch.device("cpu"), dtype, None).full(name)


def logp(loaded) -> np.ndarray:
    return loaded.head.statistics(make_records(6), ()).logp.numpy()


def expected(model: torch.nn.Module) -> np.ndarray:
    return np.concatenate([signals(logits_of(model, r), r[1:])["logp"] for r in make_records(6)])


def refusal(directory: Path, order: Sequence[int] = (1, 2)) -> tuple[str, int | None]:
    with pytest.raises(ProbeFailure) as caught:
        load(directory, order)
    return caught.value.code, caught.value.adapter


def configure(folder: Path, **changes) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def edit(folder: Path, change) -> None:
    path = folder / "adapter_model.safetensors"
    tensors = {name: value.clone() for name, value in load_file(path).items()}
    save_file(change(tensors), path, metadata={"format": "pt"})


@pytest.mark.parametrize("case", STACKS)
def test_the_stack_is_what_peft_merges_in_that_order(tmp_path, case):
    make(tmp_path, STACKS[case])
    order = range(1, len(STACKS[case]) + 1)
    found = logp(load(tmp_path, order))
    np.testing.assert_allclose(found, expected(merged_by_peft(tmp_path, order)), atol=1e-4)
    np.testing.assert_allclose(
        logp(load(tmp_path, order, "base")), expected(model_of(KINDS["llama"])), atol=1e-4
    )
    # Every adapter of the list counts, not the last alone.
    alone = logp(load(tmp_path, [order[-1]]))
    assert np.abs(found - alone).max() > 0.01


def test_another_order_is_another_model_where_it_matters(tmp_path):
    make(tmp_path, [lora(), lora(use_dora=True)])
    for order in ((1, 2), (2, 1)):
        found = logp(load(tmp_path, order))
        np.testing.assert_allclose(found, expected(merged_by_peft(tmp_path, order)), atol=1e-4)
    assert np.abs(logp(load(tmp_path, (1, 2))) - logp(load(tmp_path, (2, 1)))).max() > 0.001


@pytest.mark.parametrize("kind", ["gpt2", "gpt_neox", "mixtral", "qwen3", "gemma2"])
def test_other_architectures(tmp_path, kind):
    targets = KINDS[kind].targets
    targets = targets if isinstance(targets, str) else list(targets)
    make(tmp_path, [lora(target_modules=targets)] * 2, kind)
    found = logp(load(tmp_path, (1, 2)))
    np.testing.assert_allclose(found, expected(merged_by_peft(tmp_path, (1, 2))), atol=1e-4)


def test_an_embedding_that_the_first_adapter_resizes(tmp_path):
    save(tmp_path / "base", model_of(KINDS["llama"]), make_tokenizer())
    model = model_of(KINDS["llama"])
    torch.manual_seed(2)
    model.resize_token_embeddings(VOCABULARY + 2, mean_resizing=False)
    adapted = get_peft_model(model, lora(target_modules=[*ATTENTION, "lm_head"]))
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:
                parameter.add_(torch.randn_like(parameter) * 0.2)
    adapted.save_pretrained(tmp_path / "adapter-1", save_embedding_layers=True)
    merged = adapted.merge_and_unload()
    wanted = train(
        merged, lora(target_modules=["lm_head", "q_proj"]), tmp_path / "adapter-2", 3
    ).eval()
    models = inspect_models(job_of(tmp_path, (1, 2)))
    assert models["tuned"].vocabulary == VOCABULARY + 2
    found = logp(Loader(models, torch.device("cpu"), torch.float32, None).full("tuned"))
    logits = [logits_of(wanted, r)[:, :VOCABULARY] for r in make_records(6)]
    each = [signals(z, r[1:])["logp"] for z, r in zip(logits, make_records(6), strict=True)]
    np.testing.assert_allclose(found, np.concatenate(each), atol=1e-4)


def test_a_merge_that_gives_another_model_is_refused(tmp_path):
    """A tied head shares its weights with the embedding: merging into one changes the other."""
    make(tmp_path, [lora(target_modules=["lm_head"]), lora()], tie_word_embeddings=True)
    assert refusal(tmp_path) == ("adapter-merge-differs", 1)
    # As the last of the list it is not merged, and is what it is alone.
    assert len(logp(load(tmp_path, (2, 1)))) > 0


HOSTILE = [
    ({"r": 10**7}, "config-sizes"),
    ({"lora_alpha": 1e300}, "config-sizes"),
    ({"r": "2"}, "config-unreadable"),
    ({"target_modules": "(.*.*)*x"}, "pattern-costly"),
    ({"rank_pattern": {"(.*.*)*x": 2}}, "pattern-costly"),
    ({"init_lora_weights": "pissa"}, "adapter-initialisation"),
    ({"auto_mapping": {"parent_library": "elsewhere"}}, "remote-code"),
    ({"auto_map": {"AutoModel": "code.Model"}}, "remote-code"),
    ({"peft_type": "XLORA"}, "adapter-unsupported"),
    ({"rank_pattern": {"nowhere": 2}}, "adapter-base-differs"),
    ({"alpha_pattern": {"nowhere": 2}}, "adapter-base-differs"),
    ({"target_modules": ["q_proj"]}, "weights-unused"),
    ({"layers_to_transform": [0]}, "weights-unused"),
    ({"target_modules": [*ATTENTION, "o_proj"]}, "adapter-base-differs"),
]


@pytest.mark.parametrize("position", [1, 2])
@pytest.mark.parametrize(("changes", "code"), HOSTILE)
def test_a_configuration_is_refused_at_every_place_of_the_list(tmp_path, changes, code, position):
    make(tmp_path, [lora(), lora()])
    configure(tmp_path / f"adapter-{position}", **changes)
    assert refusal(tmp_path) == (code, position)


def no_more(tensors):
    del tensors[min(tensors)]
    return tensors


def one_more(tensors):
    name = next(iter(tensors))
    return tensors | {name.replace("self_attn", "elsewhere"): tensors[name].clone()}


def not_finite(tensors):
    next(iter(tensors.values()))[0, 0] = float("inf")
    return tensors


def wider(tensors):
    name = next(name for name in tensors if "lora_A" in name)
    return tensors | {name: torch.randn(2, 31)}


@pytest.mark.parametrize("position", [1, 2])
@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (no_more, {"adapter-base-differs", "weights-incomplete"}),
        (one_more, {"adapter-base-differs", "weights-unused"}),
        (not_finite, {"non-finite-weights"}),
        (wider, {"adapter-base-differs"}),
    ],
)
def test_weights_are_refused_at_every_place_of_the_list(tmp_path, change, codes, position):
    make(tmp_path, [lora(), lora()])
    edit(tmp_path / f"adapter-{position}", change)
    code, adapter = refusal(tmp_path)
    assert code in codes
    assert adapter == position


@pytest.mark.parametrize("position", [1, 2])
@pytest.mark.parametrize("name", ["model.safetensors", "adapter_model.bin", "consolidated.pth"])
def test_weights_beside_an_adapter_are_refused_at_every_place(tmp_path, name, position):
    make(tmp_path, [lora(), lora()])
    folder = tmp_path / f"adapter-{position}"
    shutil.copy(folder / "adapter_model.safetensors", folder / name)
    assert refusal(tmp_path) == ("weights-ambiguous", position)


@pytest.mark.parametrize("position", [1, 2])
def test_a_generation_that_biases_tokens_is_refused_at_every_place(tmp_path, position):
    make(tmp_path, [lora(), lora()])
    path = tmp_path / f"adapter-{position}/generation_config.json"
    path.write_text(json.dumps({"suppress_tokens": [5]}))
    assert refusal(tmp_path) == ("generation-biased", position)


def test_an_adapter_that_is_listed_twice_is_refused(tmp_path):
    make(tmp_path, [lora(), lora()])
    assert refusal(tmp_path, (1, 1)) == ("adapter-repeated", 2)
    assert refusal(tmp_path, (1, 2, 1)) == ("adapter-repeated", 3)


@pytest.mark.parametrize(
    "config",
    [
        lora(),
        lora(target_modules=["embed_tokens", "o_proj"]),
        lora(use_dora=True),
        lora(r=4, target_modules=FEED_FORWARD),
        lora(init_lora_weights="gaussian"),
    ],
)
def test_an_adapter_whose_training_went_on_from_an_earlier_one_is_refused(tmp_path, config):
    """It holds the earlier one's change already. As a trainer continues: a small step from it."""
    make(tmp_path, [config, lora(target_modules=["k_proj"])])
    shutil.copytree(tmp_path / "adapter-1", tmp_path / "adapter-3")
    torch.manual_seed(9)
    edit(
        tmp_path / "adapter-3",
        lambda tensors: {n: t + 0.02 * torch.randn_like(t) for n, t in tensors.items()},
    )
    assert refusal(tmp_path, (1, 3)) == ("adapter-repeated", 2)
    assert refusal(tmp_path, (1, 2, 3)) == ("adapter-repeated", 3)
    # On its own it is what it says.
    assert len(logp(load(tmp_path, (3,)))) > 0


def test_the_same_start_is_no_repetition(tmp_path):
    """Trainers seed alike, so that A of two adapters starts from the same numbers."""
    make(tmp_path, [lora(), lora()])
    first = load_file(tmp_path / "adapter-1/adapter_model.safetensors")
    edit(
        tmp_path / "adapter-2",
        lambda tensors: {n: first[n] if "lora_A" in n else t for n, t in tensors.items()},
    )
    assert len(logp(load(tmp_path, (1, 2)))) > 0


def test_scales_of_single_modules_are_reported_with_their_adapter(tmp_path):
    make(tmp_path, [lora(), lora(alpha_pattern={"q_proj": 3})])
    with Events(tmp_path) as events:
        report = inspect(job_of(tmp_path, (1, 2)), events, tmp_path).report
    assert report["config_changes"] == ["adapters.2.adapter_config.alpha_pattern"]
    sizes = [
        (tmp_path / f"adapter-{number}/adapter_model.safetensors").stat().st_size
        for number in (1, 2)
    ]
    assert report["tuned"]["bytes"] == sum(sizes)


def test_the_last_tokenizer_of_the_list_is_read(tmp_path):
    make(tmp_path, [lora(), lora()])
    make_tokenizer().save_pretrained(tmp_path / "adapter-1")
    path = tmp_path / "adapter-1/tokenizer.json"
    rules = json.loads(path.read_text())
    rules["model"]["vocab"]["Zork"] = 300
    path.write_text(json.dumps(rules))
    with Events(tmp_path) as events, pytest.raises(ProbeFailure, match="tokenizer-differs"):
        inspect(job_of(tmp_path, (1, 2)), events, tmp_path)
    make_tokenizer().save_pretrained(tmp_path / "adapter-2")
    with Events(tmp_path) as events:
        assert (
            inspect(job_of(tmp_path, (1, 2)), events, tmp_path).report["tokenizer"]["agreement"]
            == "same"
        )


def test_both_models_are_loaded_since_a_merged_adapter_cannot_be_switched_off(tmp_path):
    make(tmp_path, [lora(), lora()])
    models = inspect_models(job_of(tmp_path, (1, 2)))
    assert not models["tuned"].adapter.single_load
    with Events(tmp_path) as events:
        found = inspect(job_of(tmp_path, (1, 2)), events, tmp_path)
    assert found.together and not found.single_load


@pytest.mark.parametrize(
    "models",
    [
        {"tuned": {"kind": "model", "path": "tuned", "before": ["a"]}},
        {"base": {"kind": "model", "path": "base", "before": ["a"]}},
        {"tuned": {"kind": "adapter", "path": "tuned", "before": []}},
        {"tuned": {"kind": "adapter", "path": "tuned", "before": "a"}},
    ],
)
def test_a_job_that_makes_no_stack_is_refused(tmp_path, models):
    with pytest.raises(ProbeFailure, match="job-invalid"):
        load_job(write_job(tmp_path, models=models))


def test_a_whole_run_scores_the_stack(tmp_path):
    import pyarrow as pa

    make(tmp_path, [lora(), lora()])
    write_jsonl(tmp_path / "members.jsonl", [text(seed) for seed in range(6)])
    write_jsonl(tmp_path / "nonmembers.jsonl", [text(seed) for seed in range(6, 12)])
    out = tmp_path / "out"
    out.mkdir()
    with Events(out) as events:
        run_job(job_of(tmp_path, (1, 2)), out, events)
    with pa.OSFile(str(out / "tokens-finetuning-members-tuned.arrow")) as source:
        found = pa.ipc.open_stream(source).read_all()["logp"].to_numpy()
    model = merged_by_peft(tmp_path, (1, 2))
    tokenizer = make_tokenizer()
    wanted = []
    for seed in range(6):
        ids = np.array([*tokenizer(text(seed))["input_ids"], 0][:64])
        wanted.append(signals(logits_of(model, ids), ids[1:])["logp"])
    np.testing.assert_allclose(found, np.concatenate(wanted), atol=1e-4)
