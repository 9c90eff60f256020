"""Configurations that ask for endless time or memory: refused with a code, before they get it."""

from __future__ import annotations

import json
import random
import re
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.patterns import refuse_costly_patterns
from reticence_probe.models.tokenizers import load_tokenizers
from tests.checkpoints import make_model, make_tokenizer, save, write_job
from tests.models.test_adapters import ATTENTION, PLAIN, adapter_models, loader, make_adapter

NAMES = [
    "lm_head",
    "model.embed_tokens",
    "model.vision_tower.encoder.layers.3.self_attn.out_proj",
    *(
        f"model.layers.{layer}.{part}"
        for layer in range(32)
        for part in ("self_attn.q_proj", "self_attn.k_proj", "mlp.gate_proj", "input_layernorm")
    ),
]
# What trainers write.
ORDINARY = [
    r".*\.(q_proj|v_proj)",
    r"^(?!.*vision).*(?:q_proj|v_proj|k_proj)$",
    r"^(model\.vision_tower(?=\.).*\.(out_proj|fc1)|lm_head)$",
    r"model\.layers\.(?:1[0-9]|2\d)\.self_attn\.[qkvo]_proj",
    r"(?:.*?(?:language|text).*?(?:self_attn|attention|attn|mlp|feed_forward|ffn|dense).*?"
    r"(?:k_proj|v_proj|q_proj|o_proj|gate_proj|up_proj|down_proj).*?)|"
    r"(?:\bmodel\.layers\.[\d]{1,}\.(?:self_attn|attention|attn|mlp|feed_forward|ffn|dense)\."
    r"(?:(?:k_proj|v_proj|q_proj|o_proj|gate_proj|up_proj|down_proj)))",
    "|".join(re.escape(name) for name in NAMES),
    "all-linear",
]
COSTLY = [
    r"(.+)+!",
    r"(\w+\.?)+!",
    r"(.*)*(.*)*x",
    r".*.*.*.*.*.*.*.*.*.*z",
    r"(?i)(.|\s)+(X+X+)+Y",
    "(?:.|.)" * 24 + "!",
    r"(?:.{0,60}){0,60}!",
    r"(?:a{1000}){1000}",
    r"(?=(.+)+!)",
    r"(.)\1+",
    "(" * 3000 + ")" * 3000,
    "(" * 3,
    "a" * 20_000,
]
KEYS = {
    "target_modules": lambda pattern: pattern,
    "exclude_modules": lambda pattern: pattern,
    "modules_to_save": lambda pattern: ["lm_head", pattern],
    "layers_pattern": lambda pattern: [pattern],
    "rank_pattern": lambda pattern: {pattern: 4},
    "alpha_pattern": lambda pattern: {"q_proj": 4, pattern: 4},
}


@pytest.mark.parametrize("pattern", ORDINARY)
def test_patterns_of_trainers_are_matched(pattern):
    refuse_costly_patterns({"target_modules": pattern}, NAMES)
    refuse_costly_patterns({"exclude_modules": pattern, "rank_pattern": {pattern: 4}}, NAMES)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("pattern", COSTLY, ids=range(len(COSTLY)))
def test_a_pattern_that_would_not_end_is_refused_under_every_key(key, pattern):
    started = time.process_time()
    with pytest.raises(ProbeFailure, match="pattern-costly"):
        refuse_costly_patterns({key: KEYS[key](pattern)}, NAMES)
    assert time.process_time() - started < 5


def test_what_is_let_through_is_matched_in_no_time():
    """Random patterns out of the pieces that make patterns slow: none that is accepted is."""
    generator = random.Random(7)
    pieces = ["(.+)+", r"\w*", "(?:a|e|.)", r"(?:\w|\.)+", "model", r"(?:\.\w+)*", ".*", "x?", "!"]
    accepted = 0
    for _ in range(300):
        pattern = "".join(generator.choices(pieces, k=generator.randint(1, 5)))
        try:
            refuse_costly_patterns({"target_modules": pattern}, NAMES)
        except ProbeFailure:
            continue
        accepted += 1
        compiled = re.compile(pattern)
        started = time.process_time()
        for name in NAMES:
            compiled.fullmatch(name)
        assert time.process_time() - started < 3, pattern
    assert accepted > 50


def test_many_patterns_are_bounded_together():
    keys = {rf".*.*.*(?:{index}|x)z": 4 for index in range(5000)}
    with pytest.raises(ProbeFailure, match="pattern-costly"):
        refuse_costly_patterns({"rank_pattern": keys}, NAMES)


def test_a_rank_for_every_module_is_no_fault():
    refuse_costly_patterns({"rank_pattern": {name: 4 for name in NAMES}}, NAMES)


@pytest.fixture(scope="module")
def adapter(tmp_path_factory) -> Path:
    directory = tmp_path_factory.mktemp("adapter")
    make_adapter(directory, PLAIN["lora"])
    return directory


@pytest.fixture(scope="module")
def full(tmp_path_factory) -> Path:
    directory = tmp_path_factory.mktemp("full")
    save(directory / "base", make_model("llama"), make_tokenizer())
    save(directory / "tuned", make_model("llama", seed=1), make_tokenizer())
    return directory


class Edited:
    """A file that is what it was again afterwards."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content = path.read_bytes()
        self.config = json.loads(self._content)

    def __enter__(self) -> Edited:
        return self

    def __exit__(self, *_: object) -> None:
        self._path.write_bytes(self._content)

    def set(self, key: str, value: Any) -> None:
        self._path.write_text(json.dumps(self.config | {key: value}))

    def set_text(self, key: str, text: str) -> None:
        self._path.write_text(json.dumps(self.config | {key: "@"}).replace('"@"', text))


def outcome(directory: Path, tmp_path: Path, **changes: Any) -> str:
    """``accepted``, or the code of the refusal; whatever else is raised is a defect."""
    job = load_job(write_job(directory, **changes))
    try:
        with Events(tmp_path) as events:
            load_tokenizers(inspect_models(job), events)
        return "accepted"
    except ProbeFailure as failure:
        return failure.code


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("r", 10_000_000, "config-sizes"),
        ("r", 5, "config-sizes"),
        ("r", "4", "config-unreadable"),
        ("r", 0, "config-unreadable"),
        ("rank_pattern", {"dense": 10_000_000}, "config-sizes"),
        ("rank_pattern", {"dense": None}, "config-unreadable"),
        ("rank_pattern", [4], "config-unreadable"),
        ("lora_alpha", 10**400, "config-sizes"),
        ("lora_alpha", float("nan"), "config-unreadable"),
        ("alpha_pattern", {"dense": 1e300}, "config-sizes"),
        ("target_modules", ["dense"] * 100_000, "config-sizes"),
        ("target_modules", [["dense"]], "config-unreadable"),
        ("layers_to_transform", list(range(100_000)), "config-sizes"),
        ("layer_replication", [[0, 1_000_000]], "config-sizes"),
        ("layer_replication", [[0, 2]] * 200, "config-sizes"),
        ("layer_replication", [[2, 0]], "config-unreadable"),
        ("modules_to_save", "lm_head", "config-unreadable"),
        ("target_modules", "(.+)+!", "pattern-costly"),
    ],
    ids=str,
)
def test_an_adapter_asks_for_no_more_than_it_stores(adapter, tmp_path, key, value, code):
    with Edited(adapter / "tuned/adapter_config.json") as file:
        file.set(key, value)
        assert outcome(adapter, tmp_path, models=adapter_models(adapter)) == code


def test_modules_that_the_adapter_does_not_store_are_not_made(adapter):
    """The rank is that of a stored tensor; there are only too few tensors of it."""
    with Edited(adapter / "tuned/adapter_config.json") as file:
        tensors = adapter / "tuned/adapter_model.safetensors"
        content = tensors.read_bytes()
        stored = load_file(tensors)
        first = sorted(stored)[:2]
        large = {name: torch.zeros(_of_rank(stored[name].shape, 20_000)) for name in first}
        save_file(large, tensors, metadata={"format": "pt"})
        file.config["target_modules"] = [*ATTENTION, "dense", "dense_h_to_4h"]
        file.set("r", 20_000)
        try:
            with pytest.raises(ProbeFailure, match="config-sizes"):
                loader(adapter).full("tuned")
        finally:
            tensors.write_bytes(content)


def _of_rank(shape: torch.Size, rank: int) -> list[int]:
    return [rank if size == 4 else size for size in shape]


@pytest.mark.parametrize("shape", [[], [7], [320, 1], [320, 0], [2**40, 0], [320, 32, 1]], ids=str)
def test_an_embedding_that_is_none_is_refused(adapter, tmp_path, shape):
    path = adapter / "tuned/adapter_model.safetensors"
    content = path.read_bytes()
    name = "base_model.model.embed_out.weight"
    save_file(load_file(path) | {name: torch.zeros(shape)}, path, metadata={"format": "pt"})
    try:
        found = outcome(adapter, tmp_path, models=adapter_models(adapter))
    finally:
        path.write_bytes(content)
    assert found == "adapter-base-differs"


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("num_labels", 10**9, "config-sizes"),
        ("num_local_experts", 10**6, "config-sizes"),
        ("vision_config", {"num_hidden_layers": 10**6}, "config-sizes"),
        ("attention_types", [[["global"], 10**9]], "config-sizes"),
        ("intermediate_size", 10**12, "config-sizes"),
        ("head_dim", 10**9, "config-sizes"),
        ("vocab_size", 10**12, "config-sizes"),
        ("eos_token_id", [0] * 100_000, "config-sizes"),
        ("layer_types", ["full_attention"] * 100_000, "config-sizes"),
        ("num_hidden_layers", 10**9, "weights-incomplete"),
        ("rope_theta", 10**7, "accepted"),
        ("max_position_embeddings", 10**7, "accepted"),
        ("sliding_window", 131_072, "accepted"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_model_asks_for_no_more_than_it_stores(full, tmp_path, key, value, code):
    with Edited(full / "tuned/config.json") as file:
        file.set(key, value)
        assert outcome(full, tmp_path) == code


def test_a_configuration_of_megabytes_is_refused(full, tmp_path):
    with Edited(full / "tuned/config.json") as file:
        file.set("comment", "x" * 5_000_000)
        assert outcome(full, tmp_path) == "config-unreadable"


@pytest.mark.parametrize("name", ["tokenizer_config.json", "config.json"])
@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("AutoModelForCausalLM", "tokenizer-class-unknown"),
        ("pipeline", "tokenizer-class-unknown"),
        ("Trainer", "tokenizer-class-unknown"),
        ("TrainingArguments", "tokenizer-class-unknown"),
        ("AutoTokenizer", "tokenizer-class-unknown"),
        ("MyTokenizer", "tokenizer-class-unknown"),
        ("__class__", "tokenizer-class-unknown"),
        (["LlamaTokenizer"], "tokenizer-class-unknown"),
        ("PreTrainedTokenizerFast", "accepted"),
        ("TokenizersBackend", "accepted"),
        ("GPTNeoXTokenizerFast", "accepted"),
        ("Qwen2TokenizerFast", "accepted"),
    ],
    ids=str,
)
def test_a_tokenizer_names_a_tokenizer(full, tmp_path, name, wanted, code):
    with Edited(full / "tuned" / name) as file:
        file.set("tokenizer_class", wanted)
        found = outcome(full, tmp_path)
        # Another class may split otherwise, which is another matter.
        assert found == code or (code == "accepted" and found == "tokenizer-differs")


VALUES = (
    *("null", "true", "-1", "0", "1e308", '"x"', "[]", "{}", "NaN", "1" + "0" * 30, "1000000000"),
    "[" + "0," * 50_000 + "0]",
    '{"a":' * 1000 + "1" + "}" * 1000,
    '["x","y"]',
    '{"x":1000000000}',
)
FUZZED = {
    "adapter": "adapter_config.json",
    "full": "config.json",
    "tokenizer": "tokenizer_config.json",
    "generation": "generation_config.json",
}


@pytest.mark.parametrize("kind", FUZZED)
def test_whatever_a_key_holds_the_outcome_has_a_code(adapter, full, tmp_path, kind):
    """A seeded tenth of all keys × values: refused with a code or accepted, in seconds."""
    directory = adapter if kind == "adapter" else full
    changes = {"models": adapter_models(adapter)} if kind == "adapter" else {}
    with Edited(directory / "tuned" / FUZZED[kind]) as file:
        cases = [(key, value) for key in file.config for value in VALUES]
        for key, value in random.Random(kind).sample(cases, min(40, len(cases))):
            file.set_text(key, value)
            started = time.process_time()
            assert outcome(directory, tmp_path, **changes) != "internal", (key, value[:40])
            assert time.process_time() - started < 8, (key, value[:40])
