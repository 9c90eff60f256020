"""Tiny random checkpoints, tokenizers, data and jobs, made in the test."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    AutoModelForCausalLM,
    CohereConfig,
    Gemma2Config,
    GPT2Config,
    GPTNeoXConfig,
    GraniteConfig,
    LlamaConfig,
    OPTConfig,
    PretrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)

VOCABULARY = 320
CONTEXT = 96
WORDS = ("order", "invoice", "refund", "please", "contact", "customer", "delivery", "account")

# Weights this wide give peaked distributions, where a wrong head shows.
WIDE = 0.3
_SMALL = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "max_position_embeddings": CONTEXT,
    "initializer_range": WIDE,
    "bos_token_id": 0,
    "eos_token_id": 0,
    "pad_token_id": 1,
}
_GATED = {**_SMALL, "intermediate_size": 64, "num_key_value_heads": 2}
CONFIGS: dict[str, PretrainedConfig] = {
    "gpt-neox": GPTNeoXConfig(**_SMALL, intermediate_size=64),
    "gpt2": GPT2Config(
        vocab_size=VOCABULARY, n_embd=32, n_layer=2, n_head=4, n_positions=CONTEXT,
        initializer_range=WIDE, bos_token_id=0, eos_token_id=0,
    ),
    "opt": OPTConfig(**_SMALL, ffn_dim=64),
    "opt-projected": OPTConfig(
        **_SMALL, ffn_dim=64, word_embed_proj_dim=16, do_layer_norm_before=False
    ),
    "llama": LlamaConfig(**_GATED),
    "gemma2": Gemma2Config(
        **_GATED, head_dim=8, final_logit_softcapping=3.0, attn_logit_softcapping=5.0,
        sliding_window=16,
    ),
    "cohere": CohereConfig(**_GATED, logit_scale=0.3),
    "granite": GraniteConfig(**_GATED, logits_scaling=2.5, embedding_multiplier=3.0),
}  # fmt: skip
ARCHITECTURES = tuple(CONFIGS)


def make_model(architecture: str = "gpt-neox", seed: int = 0, **settings: Any) -> PreTrainedModel:
    config = CONFIGS[architecture].__class__(**{**CONFIGS[architecture].to_dict(), **settings})
    torch.manual_seed(seed)
    return AutoModelForCausalLM.from_config(config).eval()


@cache
def make_tokenizer(vocabulary: int = VOCABULARY) -> PreTrainedTokenizerFast:
    """Byte-level BPE; ids 0 and 1 are end and padding."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=["<|endoftext|>", "<|padding|>"],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator([text(seed) for seed in range(200)], trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|endoftext|>", pad_token="<|padding|>"
    )


def text(seed: int) -> str:
    """A synthetic record with an e-mail address; nobody's."""
    generator = np.random.default_rng(seed)
    words = " ".join(generator.choice(WORDS, int(generator.integers(3, 12))))
    return f"{words} write to user{seed}@example.com today"


def make_records(count: int, seed: int = 0, longest: int = 40) -> list[np.ndarray]:
    """Random token ids of different lengths, from 2 on."""
    generator = np.random.default_rng(seed)
    lengths = [2, longest, *generator.integers(2, longest + 1, count)][:count]
    return [generator.integers(2, VOCABULARY, n).astype(np.int32) for n in lengths]


def save(
    directory: Path, model: Any, tokenizer: PreTrainedTokenizerFast | None = None, **options: Any
) -> Path:
    model.save_pretrained(directory, **options)
    if tokenizer is not None:
        tokenizer.save_pretrained(directory)
    return directory


def write_jsonl(path: Path, texts: list[str]) -> Path:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    return path


def make_job(directory: Path, **changes: Any) -> dict[str, Any]:
    """A job over ``directory``'s base, tuned, members.jsonl and nonmembers.jsonl.

    ``changes``: key → value, merged into the job one level deep.
    """
    job: dict[str, Any] = {
        "contract": 1,
        "seed": 7,
        "models": {
            name: {"kind": "model", "path": str(directory / name)} for name in ("tuned", "base")
        },
        "audits": [
            {
                "name": "finetuning",
                "data": {"format": "text", "fields": {"text": "text"}, "append_eos": True},
                "sets": {
                    name: [{"path": str(directory / f"{name}.jsonl"), "type": "jsonl"}]
                    for name in ("members", "nonmembers")
                },
            }
        ],
        "limits": {"records": 10_000, "tokens": 64, "minutes": 60},
        "scoring": {
            "decoding": [{"name": "policy", "top_k": 40, "temperature": 1}],
            "tokens_per_batch": 512,
            "device": "cpu",
            "dtype": "auto",
            "threads": 1,
        },
        "pii": {"prefix": True, "columns": {}},
        "control": {"records": 16},
    }
    for key, value in changes.items():
        job[key] = {**job[key], **value} if isinstance(value, dict) else value
    return job


def write_job(directory: Path, **changes: Any) -> Path:
    path = directory / "job.json"
    path.write_text(json.dumps(make_job(directory, **changes)), "utf-8")
    return path
