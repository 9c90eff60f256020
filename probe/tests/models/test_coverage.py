"""Every stored tensor is in the loaded model, or the audit is refused with the tensor's name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForCausalLM,
    BloomConfig,
    FalconConfig,
    GPTJConfig,
    GPTNeoConfig,
    MixtralConfig,
    PhiConfig,
    Qwen2MoeConfig,
)

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from tests.checkpoints import (
    ARCHITECTURES,
    VOCABULARY,
    make_model,
    make_records,
    make_tokenizer,
    save,
    write_job,
)
from tests.oracle import logits_of

WEIGHTS = "tuned/model.safetensors"
ADAPTER = "tuned/adapter_model.safetensors"
HEADS = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4}
SMALL = {**HEADS, "vocab_size": VOCABULARY, "bos_token_id": 0, "eos_token_id": 0}
GATED = {**SMALL, "intermediate_size": 32, "num_key_value_heads": 2, "max_position_embeddings": 96}
OTHERS = {
    "mixtral": MixtralConfig(**GATED, num_local_experts=4),
    "qwen2-moe": Qwen2MoeConfig(
        **GATED, num_experts=4, moe_intermediate_size=16, shared_expert_intermediate_size=16
    ),
    "bloom": BloomConfig(vocab_size=VOCABULARY, hidden_size=32, n_layer=2, n_head=4),
    "falcon": FalconConfig(**SMALL),
    "phi": PhiConfig(**SMALL, intermediate_size=64),
    "gpt-j": GPTJConfig(
        vocab_size=VOCABULARY, n_embd=32, n_layer=2, n_head=4, rotary_dim=4, n_positions=96
    ),
    "gpt-neo": GPTNeoConfig(
        vocab_size=VOCABULARY, hidden_size=32, num_layers=2, num_heads=4,
        attention_types=[[["global", "local"], 1]], max_position_embeddings=96,
    ),
}  # fmt: skip


def load(directory: Path, name: str = "tuned", kind: str = "model", dtype=torch.float32):
    models = {"tuned": {"kind": kind, "path": str(directory / "tuned")}}
    job = load_job(write_job(directory, models=models))
    return Loader(inspect_models(job), torch.device("cpu"), dtype, None).full(name)


def refusal(directory: Path, **options) -> tuple[str, str | None]:
    with pytest.raises(ProbeFailure) as caught:
        load(directory, **options)
    return caught.value.code, caught.value.name


def edit(path: Path, add: dict | None = None, drop: str | None = None, **rename: str) -> None:
    """Adds tensors, drops one, and renames by parts of names."""
    tensors = load_file(path)
    tensors |= add or {}
    tensors = {name: value.clone() for name, value in tensors.items() if name != drop}
    for old, new in rename.items():
        tensors = {name.replace(old, new): value for name, value in tensors.items()}
    save_file(tensors, path, metadata={"format": "pt"})


def both(directory: Path, model) -> Path:
    for name in ("base", "tuned"):
        save(directory / name, model, make_tokenizer())
    return directory


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_what_transformers_saves_is_loaded_whole(tmp_path, architecture):
    load(both(tmp_path, make_model(architecture)))


@pytest.mark.parametrize("name", OTHERS)
def test_experts_and_old_architectures_are_loaded_whole(tmp_path, name):
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(OTHERS[name])
    load(both(tmp_path, model))
    load(tmp_path, dtype=torch.bfloat16)


@pytest.mark.parametrize(
    "name",
    [
        "embed_out.bias",
        "gpt_neox.layers.0.attention.query_key_value.lora_A.weight",
        "gpt_neox.layers.7.mlp.dense_h_to_4h.weight",
        "model.mtp.0.weight",
        "gpt_neox.layers.0.mlp.dense_h_to_4h.weight_scale",
        "lm_head.g_idx",
        "score.weight",
        "v_head.summary.weight",
    ],
)
def test_a_tensor_that_no_module_takes_is_refused_by_name(copy, name):
    edit(copy / WEIGHTS, add={name: torch.ones(3)})
    assert refusal(copy) == ("weights-unused", name)


def test_the_base_is_held_to_the_same(copy):
    edit(copy / "base/model.safetensors", add={"extra.weight": torch.ones(3)})
    assert refusal(copy, name="base") == ("weights-unused", "extra.weight")


def test_a_name_that_is_text_is_not_told(copy):
    edit(copy / WEIGHTS, add={"::error::Ana\n<b>": torch.ones(1)})
    assert refusal(copy) == ("weights-unused", "??error??Ana??b?")


def buffers() -> dict[str, torch.Tensor]:
    """What transformers 4 stored with a model of this kind, beside its parameters."""
    model = make_model()
    attention = "gpt_neox.layers.0.attention"
    return {
        f"{attention}.rotary_emb.inv_freq": model.gpt_neox.rotary_emb.inv_freq.clone(),
        f"{attention}.bias": torch.ones(1, 1, 8, 8, dtype=torch.uint8).tril(),
        f"{attention}.masked_bias": torch.tensor(-1e9),
    }


def test_buffers_that_are_computed_now_may_be_stored(copy):
    edit(copy / WEIGHTS, add=buffers())
    load(copy)
    half = {name: value.half() for name, value in buffers().items() if "inv_freq" in name}
    edit(copy / WEIGHTS, add=half)
    load(copy)


@pytest.mark.parametrize("name", buffers())
def test_buffers_with_other_values_are_refused(copy, name):
    edit(copy / WEIGHTS, add={name: buffers()[name].float() * 0 + 0.7})
    assert refusal(copy) == ("weights-unused", name)


def test_a_head_beside_the_embedding_that_it_is_tied_to_must_be_the_same(tmp_path):
    both(tmp_path, make_model("llama", tie_word_embeddings=True))
    embedding = load_file(tmp_path / WEIGHTS)["model.embed_tokens.weight"]
    edit(tmp_path / WEIGHTS, add={"lm_head.weight": embedding.clone()})
    load(tmp_path)
    # vLLM would use the embedding, transformers the head.
    edit(tmp_path / WEIGHTS, add={"lm_head.weight": embedding + 0.1})
    assert refusal(tmp_path) == ("weights-ambiguous", "lm_head.weight")


def test_an_expert_too_many_is_refused(tmp_path):
    both(tmp_path, AutoModelForCausalLM.from_config(OTHERS["mixtral"]))
    stored = load_file(tmp_path / WEIGHTS)
    first = next(name for name in sorted(stored) if ".experts.0." in name)
    edit(tmp_path / WEIGHTS, add={first.replace("experts.0", "experts.4"): stored[first].clone()})
    assert refusal(tmp_path)[0] in ("weights-incomplete", "weights-unreadable")


def test_values_that_change_on_the_way_are_noticed(copy, monkeypatch):
    from transformers import GPTNeoXForCausalLM

    finished = GPTNeoXForCausalLM._finalize_model_loading

    def spoiled(model, *arguments, **options):
        found = finished(model, *arguments, **options)
        with torch.no_grad():
            model.gpt_neox.final_layer_norm.weight[3] += 1e-3
        return found

    monkeypatch.setattr(GPTNeoXForCausalLM, "_finalize_model_loading", staticmethod(spoiled))
    assert refusal(copy) == ("weights-unused", "gpt_neox.final_layer_norm.weight")


class TestAdapters:
    """``tuned`` is an adapter whose parameters are random, and large."""

    def make(self, directory: Path, **settings) -> torch.nn.Module:
        save(directory / "base", make_model(), make_tokenizer())
        settings = {"target_modules": ["query_key_value"], **settings}
        adapted = get_peft_model(make_model(), LoraConfig(r=4, task_type="CAUSAL_LM", **settings))
        torch.manual_seed(1)
        with torch.no_grad():
            for parameter in adapted.parameters():
                if parameter.requires_grad:
                    parameter.add_(torch.randn_like(parameter))
        adapted.save_pretrained(directory / "tuned", save_embedding_layers=False)
        return adapted.eval()

    def configure(self, directory: Path, **changes) -> None:
        path = directory / "tuned/adapter_config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | changes))

    def expect_same(self, directory: Path, tuned: torch.nn.Module) -> None:
        record = make_records(1)[0]
        loaded = load(directory, kind="adapter").head.plain_logp(record)
        wanted, base = (self.logp(model, record) for model in (tuned, make_model()))
        assert torch.allclose(loaded.double(), wanted, atol=1e-4)
        assert (loaded - base).abs().max() > 0.5

    def logp(self, model: torch.nn.Module, record) -> torch.Tensor:
        logp = torch.log_softmax(torch.from_numpy(logits_of(model, record)), 1)
        return logp.gather(1, torch.from_numpy(record[1:]).long()[:, None])[:, 0]

    def test_a_saved_head_of_an_older_version_is_loaded(self, tmp_path):
        tuned = self.make(tmp_path, modules_to_save=["lm_head"])
        edit(tmp_path / ADAPTER, lm_head="embed_out")
        self.configure(tmp_path, modules_to_save=["embed_out"])
        self.expect_same(tmp_path, tuned)

    def test_a_saved_head_of_an_older_version_is_loaded_whatever_the_configuration_calls_it(
        self, tmp_path
    ):
        tuned = self.make(tmp_path, modules_to_save=["lm_head"])
        edit(tmp_path / ADAPTER, lm_head="embed_out")
        self.expect_same(tmp_path, tuned)
        self.configure(tmp_path, modules_to_save=None)
        self.expect_same(tmp_path, tuned)

    def test_lora_on_a_renamed_head_is_loaded_with_its_rank_and_scale(self, tmp_path):
        tuned = self.make(
            tmp_path,
            target_modules=["query_key_value", "lm_head"],
            rank_pattern={"lm_head": 2},
            alpha_pattern={"lm_head": 32},
        )
        edit(tmp_path / ADAPTER, lm_head="embed_out")
        self.configure(
            tmp_path,
            target_modules=["query_key_value", "embed_out"],
            rank_pattern={"embed_out": 2},
            alpha_pattern={"embed_out": 32},
        )
        self.expect_same(tmp_path, tuned)

    def test_a_renamed_head_under_both_names_is_refused(self, tmp_path):
        self.make(tmp_path, modules_to_save=["lm_head"])
        head = load_file(tmp_path / ADAPTER)["base_model.model.lm_head.weight"]
        edit(tmp_path / ADAPTER, add={"base_model.model.embed_out.weight": head + 1})
        code, name = refusal(tmp_path, kind="adapter")
        assert code == "weights-unused"
        assert name in ("base_model.model.embed_out.weight", "base_model.model.lm_head.weight")

    @pytest.mark.parametrize(
        "name",
        [
            "base_model.model.score.weight",
            "base_model.model.gpt_neox.layers.0.attention.dense.lora_A.weight",
            "base_model.model.gpt_neox.layers.0.attention.query_key_value.lora_C.weight",
            "base_model.model.gpt_neox.layers.0.attention.query_key_value.lora_magnitude_vector",
            "base_model.model.gpt_neox.embed_in.lora_embedding_A",
            "base_model.model.gpt_neox.embed_in.token_adapter.trainable_tokens_delta",
            "base_model.model.gpt_neox.layers.0.attention.dense.base_layer.weight",
            "base_model.model.lm_head.modules_to_save.weight",
            "model.layers.0.self_attn.q_proj.lora_A.weight",
            "transformer.lm_head.weight",
            "base_model.model.gpt_neox.layers.0.mlp.dense_4h_to_h.weight.absmax",
        ],
    )
    def test_a_tensor_that_peft_would_drop_is_refused_by_name(self, tmp_path, name):
        self.make(tmp_path)
        edit(tmp_path / ADAPTER, add={name: torch.ones(4, 32)})
        code, told = refusal(tmp_path, kind="adapter")
        assert told == name
        assert code in ("weights-unused", "adapter-base-differs")

    def test_a_module_that_the_configuration_saves_must_be_stored(self, tmp_path):
        self.make(tmp_path)
        self.configure(tmp_path, modules_to_save=["lm_head"])
        code, _ = refusal(tmp_path, kind="adapter")
        assert code in ("weights-incomplete", "adapter-base-differs")

    def test_a_target_that_the_configuration_leaves_out_is_noticed(self, tmp_path):
        self.make(tmp_path, target_modules=["query_key_value", "dense"])
        self.configure(tmp_path, target_modules=["query_key_value"])
        name = "base_model.model.gpt_neox.layers.0.attention.dense.lora_A.weight"
        assert refusal(tmp_path, kind="adapter") == ("weights-unused", name)

    @pytest.mark.parametrize("pattern", ["rank_pattern", "alpha_pattern"])
    def test_a_rank_or_a_scale_of_no_module_is_refused(self, tmp_path, pattern):
        self.make(tmp_path)
        self.configure(tmp_path, **{pattern: {"q_proj": 4}})
        assert refusal(tmp_path, kind="adapter") == ("adapter-base-differs", "q_proj")
