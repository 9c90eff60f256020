"""What a model directory may hold, and what is refused before a weight is loaded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from tests.checkpoints import CONTEXT, VOCABULARY, make_model, make_tokenizer, save, write_job


def inspected(directory: Path, **changes):
    return inspect_models(load_job(write_job(directory, **changes)))


def refusal(directory: Path, **changes) -> ProbeFailure:
    with pytest.raises(ProbeFailure) as caught:
        inspected(directory, **changes)
    return caught.value


def edit(path: Path, **changes) -> None:
    config = json.loads(path.read_text()) if path.is_file() else {}
    path.write_text(json.dumps(config | changes))


def test_the_facts_come_from_headers_and_configuration(copy):
    model = make_model()
    facts = inspected(copy)["tuned"].report()
    assert facts == {
        "kind": "model",
        "architecture": "GPTNeoXForCausalLM",
        "parameters": sum(parameter.numel() for parameter in model.parameters()),
        "dtype": "float32",
        "bytes": (copy / "tuned/model.safetensors").stat().st_size,
        "context": CONTEXT,
        "vocabulary": VOCABULARY,
    }


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.pt", "a.pth", "a.pkl", "a.ckpt"])
def test_weights_that_can_run_code_are_refused(copy, name):
    (copy / "tuned/model.safetensors").rename(copy / "tuned" / name)
    failure = refusal(copy)
    assert (failure.code, failure.model) == ("executable-weights", "tuned")


def test_a_pickle_beside_safetensors_is_left_alone(copy):
    (copy / "tuned/optimizer.pt").write_bytes(b"\x80\x04.")
    assert inspected(copy)["tuned"].weights.parameters > 0


def test_no_weights_at_all(copy):
    (copy / "base/model.safetensors").unlink()
    failure = refusal(copy)
    assert (failure.code, failure.model) == ("weights-missing", "base")


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("config.json", {"auto_map": {"AutoModelForCausalLM": "modeling.Evil"}}),
        ("config.json", {"text_config": {"auto_map": {"AutoConfig": "a.B"}}}),
        ("tokenizer_config.json", {"auto_map": {"AutoTokenizer": ["a.B", None]}}),
        ("generation_config.json", {"trust_remote_code": True}),
        ("config.json", {"attn_implementation": "someone/compiled-kernel"}),
    ],
)
def test_code_of_the_checkpoint_is_refused(copy, name, changes):
    edit(copy / "tuned" / name, **changes)
    assert refusal(copy).code == "remote-code"


def test_an_adapter_must_not_import_a_library_of_its_choice(copy):
    edit(copy / "tuned/adapter_config.json", auto_mapping={"parent_library": "evil.code"})
    assert refusal(copy).code == "remote-code"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"quantization_config": {"quant_method": "gptq"}}, "quantised-unsupported"),
        ({"model_type": "unheard-of"}, "architecture-unsupported"),
        ({"model_type": "t5", "architectures": ["T5Model"]}, "architecture-unsupported"),
        ({"architectures": ["BertForMaskedLM"], "model_type": "bert"}, "architecture-unsupported"),
        ({"vocab_size": "many"}, "config-unreadable"),
        ({"vocab_size": True}, "config-unreadable"),
        # Another vocabulary than the one that is loaded would decide what is compared.
        ({"text_config": {"vocab_size": 5}}, "config-unreadable"),
        ({"num_attention_heads": 0}, "config-unreadable"),
        ({"model_type": ["gpt_neox"]}, "architecture-unsupported"),
        ({"architectures": {"first": "GPTNeoXForCausalLM"}}, "architecture-unsupported"),
        ({"architectures": [["GPTNeoXForCausalLM"]]}, "architecture-unsupported"),
        ({"num_hidden_layers": 10**9}, "weights-incomplete"),
        ({"text_config": {"num_hidden_layers": 2}, "n_layer": 10**9}, "weights-incomplete"),
        # What is inspected and what other programs load is model.safetensors.
        ({"transformers_weights": "other.safetensors"}, "weights-ambiguous"),
    ],
)
def test_configurations_that_cannot_be_measured(copy, changes, code):
    edit(copy / "tuned/config.json", **changes)
    assert refusal(copy).code == code


def test_a_missing_and_a_broken_configuration(copy):
    (copy / "tuned/config.json").write_text("{")
    assert refusal(copy).code == "config-unreadable"
    (copy / "tuned/config.json").unlink()
    assert refusal(copy).code == "config-missing"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("tuned/config.json", "config-unreadable"),
        ("tuned/generation_config.json", "config-unreadable"),
        ("tuned/model.safetensors.index.json", "weights-unreadable"),
    ],
)
def test_nesting_beyond_all_depth(copy, name, code):
    if "index" in name:
        (copy / "tuned/model.safetensors").unlink()
    (copy / name).write_text('{"a":' * 100_000 + "1" + "}" * 100_000)
    assert refusal(copy).code == code


def test_shards_of_a_distributed_checkpoint_would_be_loaded_instead(copy):
    clean = (copy / "base/model.safetensors").read_bytes()
    (copy / "tuned/shard-00001-model-00001-of-00001.safetensors").write_bytes(clean)
    failure = refusal(copy)
    assert (failure.code, failure.model) == ("weights-ambiguous", "tuned")


def test_a_checkpoint_cannot_cut_its_own_audit(copy):
    edit(copy / "tuned/config.json", max_position_embeddings=8)
    failure = refusal(copy)
    assert (failure.code, failure.model, failure.count) == ("context-shortened", "tuned", 8)
    assert inspected(copy, limits={"tokens": 8})["tuned"].context == 8


def test_a_base_that_is_shorter_than_the_limit_is_no_fault(copy):
    for name in ("tuned", "base"):
        edit(copy / name / "config.json", max_position_embeddings=32)
    assert inspected(copy)["tuned"].context == 32


@pytest.mark.parametrize(
    "entry",
    [
        {"shape": [-1, 32]},
        {"shape": "abc"},
        {"shape": [1.5]},
        {"shape": [2, 2]},
        {"shape": [10**9, 10**9]},
        {"dtype": []},
        {"data_offsets": ["a", "b"]},
        {"data_offsets": [8, 16]},
        {"data_offsets": [0]},
        None,
    ],
)
def test_a_header_that_lies(copy, entry):
    path = copy / "tuned/model.safetensors"
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    name = min(set(header) - {"__metadata__"}, key=lambda name: header[name]["data_offsets"])
    header[name] = entry and header[name] | entry
    changed = json.dumps(header).encode()
    path.write_bytes(len(changed).to_bytes(8, "little") + changed + content[8 + length :])
    assert refusal(copy).code == "weights-unreadable"


@pytest.mark.parametrize("damage", ["cut", "header", "empty"])
def test_damaged_weights(copy, damage):
    path = copy / "tuned/model.safetensors"
    content = path.read_bytes()
    path.write_bytes(
        {"cut": content[:-10], "header": b"\xff" * 8 + content[8:], "empty": b""}[damage]
    )
    assert refusal(copy).code == "weights-unreadable"


class TestShards:
    @pytest.fixture
    def sharded(self, copy):
        for path in (copy / "tuned").glob("model*"):
            path.unlink()
        save(copy / "tuned", make_model(), make_tokenizer(), max_shard_size="40KB")
        assert len(list((copy / "tuned").glob("*.safetensors"))) > 1
        return copy

    def test_are_counted_together(self, sharded):
        models = inspected(sharded)
        assert models["tuned"].weights.parameters == models["base"].weights.parameters

    def test_must_all_be_there(self, sharded):
        next((sharded / "tuned").glob("*.safetensors")).unlink()
        assert refusal(sharded).code == "weights-incomplete"

    def test_must_hold_what_the_index_names(self, sharded):
        index = sharded / "tuned/model.safetensors.index.json"
        content = json.loads(index.read_text())
        content["weight_map"]["one.more"] = next(iter(content["weight_map"].values()))
        index.write_text(json.dumps(content))
        assert refusal(sharded).code == "weights-incomplete"

    def test_cannot_be_named_outside_the_directory(self, sharded):
        index = sharded / "tuned/model.safetensors.index.json"
        content = json.loads(index.read_text())
        content["weight_map"] = dict.fromkeys(content["weight_map"], "../base/model.safetensors")
        index.write_text(json.dumps(content))
        assert refusal(sharded).code == "weights-incomplete"
        # Nor by way of a file of the same name inside it.
        save(sharded / "tuned", make_model())
        assert (sharded / "tuned/model.safetensors").is_file()
        names = sorted(path.name for path in (sharded / "tuned").glob("model-*.safetensors"))
        for name in ["model.safetensors", *names]:
            (sharded / "tuned" / name).rename(sharded / "tuned" / f"inside-{name}")
        outside = "../tuned/inside-model.safetensors"
        content["weight_map"] = dict.fromkeys(content["weight_map"], outside)
        index.write_text(json.dumps(content))
        assert refusal(sharded).code == "weights-incomplete"

    def test_must_be_named(self, sharded):
        index = sharded / "tuned/model.safetensors.index.json"
        content = json.loads(index.read_text())
        content["weight_map"] = dict.fromkeys(content["weight_map"], 5)
        index.write_text(json.dumps(content))
        assert refusal(sharded).code == "weights-unreadable"
