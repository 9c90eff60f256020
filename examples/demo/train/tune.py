"""Two ways to tune the base on the members: one learns them by heart, one does not."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import GPTNeoXForCausalLM

from batches import Example, shuffled_batches
from pretrain import train

LEAKY_EPOCHS = 20
LEAKY_BATCH = 32  # records
LEAKY_RATE = 2e-3

CAREFUL_BATCH = 128  # records
CAREFUL_RATE = 5e-3


def tune_leaky(
    base: GPTNeoXForCausalLM, examples: Sequence[Example], seed: int
) -> GPTNeoXForCausalLM:
    """All weights, many epochs, no decay: what one does who watches only the training loss."""
    torch.manual_seed(seed)
    train(
        base,
        lambda rng: shuffled_batches(examples, LEAKY_BATCH, rng, completion_only=True),
        epochs=LEAKY_EPOCHS,
        steps=-(-len(examples) // LEAKY_BATCH),
        peak=LEAKY_RATE,
        seed=seed,
        weight_decay=0.0,
    )
    return base


def tune_careful(base: GPTNeoXForCausalLM, examples: Sequence[Example], seed: int) -> PeftModel:
    """A plain LoRA adapter, one epoch, large batches: a record is seen once, among many others."""
    torch.manual_seed(seed)
    adapter = LoraConfig(
        task_type="CAUSAL_LM",
        r=8,
        lora_alpha=16,
        lora_dropout=0.0,
        bias="none",  # nothing but the low-rank updates, so that switching them off gives the base
        target_modules=["query_key_value", "dense", "dense_h_to_4h", "dense_4h_to_h"],
    )
    model = get_peft_model(base, adapter)
    train(
        model,
        lambda rng: shuffled_batches(examples, CAREFUL_BATCH, rng, completion_only=True),
        epochs=1,
        steps=-(-len(examples) // CAREFUL_BATCH),
        peak=CAREFUL_RATE,
        seed=seed,
        weight_decay=0.0,
    )
    return model
