"""What a checkpoint's configuration may not change: models/changes.py, configs.py, precision.py."""

from __future__ import annotations

import json

import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.models.changes import changed_keys, uneven_scales
from reticence_probe.models.configs import read_configs, refuse_biased_generation, refuse_versions
from reticence_probe.models.precision import (
    LARGEST_SHIFT,
    SAMPLE,
    SAMPLE_TOKENS,
    other_precision,
    refuse_shift,
    sample,
)


def llama(**settings):
    from transformers import LlamaConfig

    return LlamaConfig(hidden_size=32, num_attention_heads=4, vocab_size=100, **settings)


class TestChangedKeys:
    def test_are_none_for_what_tuning_and_saving_change(self):
        tuned = llama(
            attention_dropout=0.1,
            max_position_embeddings=512,
            pad_token_id=3,
            use_cache=False,
            tie_word_embeddings=True,
            unsloth_version="1",
        )
        tuned.dtype = torch.bfloat16
        tuned.vocab_size = 104
        assert changed_keys(tuned, llama()) == []

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("hidden_act", "relu"),
            ("rms_norm_eps", 1e-2),
            ("rope_parameters", {"rope_type": "default", "rope_theta": 100.0}),
            ("rope_parameters", {"rope_type": "yarn", "rope_theta": 10_000.0, "factor": 4.0}),
        ],
    )
    def test_name_what_is_computed_otherwise(self, name, value):
        assert changed_keys(llama(**{name: value}), llama()) == [name]

    def test_count_the_context_where_the_rotation_hangs_on_it(self):
        dynamic = {"rope_type": "dynamic", "rope_theta": 10_000.0, "factor": 2.0}
        changed = changed_keys(
            llama(rope_parameters=dynamic, max_position_embeddings=512),
            llama(rope_parameters=dynamic),
        )
        assert changed == ["max_position_embeddings"]

    def test_say_that_the_architecture_is_another(self):
        from transformers import MistralConfig

        assert changed_keys(MistralConfig(), llama()) == ["model_type"]

    def test_are_looked_for_in_nested_configurations(self):
        from transformers import Gemma3Config

        def config(**text):
            return Gemma3Config(text_config={"num_hidden_layers": 1, **text})

        assert changed_keys(config(), config()) == []
        assert changed_keys(config(query_pre_attn_scalar=7), config()) == [
            "text_config.query_pre_attn_scalar"
        ]


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ({}, []),
        ({"alpha_pattern": {}, "rank_pattern": None}, []),
        ({"alpha_pattern": {"q_proj": 16}, "rank_pattern": {"q_proj": 8}}, []),
        ({"alpha_pattern": {"q_proj": 16, "v_proj": 1}}, ["adapter_config.alpha_pattern"]),
        ({"rank_pattern": {"q_proj": 4}}, ["adapter_config.rank_pattern"]),
    ],
)
def test_scales_of_single_modules_are_named(patterns, expected):
    assert uneven_scales({"r": 8, "lora_alpha": 16, **patterns}) == expected


@pytest.mark.parametrize("name", ["config.json", "tokenizer_config.json", "adapter_config.json"])
@pytest.mark.parametrize("key", ["configuration_files", "fast_tokenizer_files"])
def test_a_configuration_that_names_another_is_refused(tmp_path, name, key):
    (tmp_path / name).write_text(json.dumps({key: ["config.json"]}))
    with pytest.raises(ProbeFailure) as caught:
        refuse_versions(read_configs(tmp_path, "tuned"), "tuned")
    assert caught.value.fields() == {"code": "config-versioned", "model": "tuned", "name": name}


class TestGeneration:
    def folders(self, tmp_path, tuned, base=None, name="generation_config.json"):
        for folder, content in (("tuned", tuned), ("base", base)):
            (tmp_path / folder).mkdir()
            if content is not None:
                (tmp_path / folder / name).write_text(json.dumps(content))
        refuse_biased_generation(tmp_path / "tuned", tmp_path / "base")

    @pytest.mark.parametrize("name", ["generation_config.json", "config.json"])
    @pytest.mark.parametrize(
        "biased",
        [
            {"sequence_bias": [[[5], -3.0]]},
            {"suppress_tokens": [7]},
            {"bad_words_ids": [[7]]},
            {"forced_bos_token_id": 0},
            {"watermarking_config": {"bias": 2.0}},
        ],
    )
    def test_that_biases_tokens_is_refused(self, tmp_path, biased, name):
        with pytest.raises(ProbeFailure) as caught:
            self.folders(tmp_path, biased, {}, name)
        assert caught.value.fields() == {
            "code": "generation-biased",
            "model": "tuned",
            "name": next(iter(biased)),
        }

    def test_as_the_base_has_it_or_as_people_set_it_is_fine(self, tmp_path):
        usual = {
            "temperature": 0.7,
            "repetition_penalty": 1.05,
            "suppress_tokens": None,
            "bad_words_ids": [],
            "forced_eos_token_id": 2,
        }
        self.folders(tmp_path, usual, {"forced_eos_token_id": 2})


@pytest.mark.parametrize(
    ("config", "stored", "audited", "expected"),
    [
        ({}, "float32", torch.float32, torch.bfloat16),
        ({"dtype": "bfloat16"}, "float32", torch.float32, torch.bfloat16),
        ({"torch_dtype": "float16"}, "float32", torch.float32, torch.float16),
        ({"text_config": {"dtype": "float16"}}, "bfloat16", torch.bfloat16, torch.float16),
        ({}, "bfloat16", torch.float32, torch.bfloat16),
        ({"dtype": "bfloat16"}, "bfloat16", torch.bfloat16, None),
        ({"dtype": "float32"}, "float32", torch.bfloat16, torch.float32),
        ({"dtype": 7}, "float8", torch.float32, torch.bfloat16),
    ],
)
def test_the_other_precision_is_the_one_that_loaders_take(config, stored, audited, expected):
    assert other_precision(config, stored, audited) == expected


def test_a_loss_that_another_precision_moves_is_refused():
    refuse_shift(2.0, 2.0 + LARGEST_SHIFT / 2)
    for other in (2.0 + 2 * LARGEST_SHIFT, 2.0 - 2 * LARGEST_SHIFT, float("nan")):
        with pytest.raises(ProbeFailure, match="precision-differs"):
            refuse_shift(2.0, other)


def test_the_sample_is_small_and_from_all_of_the_records():
    records = [torch.arange(500 + index).numpy() for index in range(100)]
    taken = sample(records)
    assert len(taken) == SAMPLE
    assert all(len(ids) == SAMPLE_TOKENS for ids in taken)
    assert len(sample(records[:3])) == 3
    assert sample([]) == []
