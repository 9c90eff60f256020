"""The base: a small GPT-NeoX, Pythia's architecture, that reads every pre-training record once."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

import torch
from transformers import GPTNeoXConfig, GPTNeoXForCausalLM

from batches import Example, shuffled_batches

BATCH = 64  # records
PEAK_LEARNING_RATE = 4e-3


def pretrain(examples: Sequence[Example], vocabulary: int, seed: int) -> GPTNeoXForCausalLM:
    """Trains on all tokens. What is read only once is learned as language, not by heart."""
    torch.manual_seed(seed)
    model = GPTNeoXForCausalLM(configure(vocabulary))
    train(
        model,
        lambda rng: shuffled_batches(examples, BATCH, rng, completion_only=False),
        epochs=1,
        steps=-(-len(examples) // BATCH),
        peak=PEAK_LEARNING_RATE,
        seed=seed,
    )
    return model


def configure(vocabulary: int) -> GPTNeoXConfig:
    """Pythia in small: parallel residual, rotary on a quarter of each head, untied embeddings."""
    return GPTNeoXConfig(
        vocab_size=vocabulary,
        hidden_size=128,
        num_hidden_layers=4,
        num_attention_heads=4,
        intermediate_size=512,
        max_position_embeddings=128,
        bos_token_id=0,
        eos_token_id=0,
    )


def train(
    model: torch.nn.Module,
    epoch: Callable[[random.Random], Iterator[tuple[torch.Tensor, torch.Tensor]]],
    epochs: int,
    steps: int,
    peak: float,
    seed: int,
    weight_decay: float = 0.01,
) -> None:
    """AdamW over `epochs` of `steps` batches; the rate climbs over the first 5 %, then falls."""
    rng = random.Random(seed)
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=peak, betas=(0.9, 0.95), weight_decay=weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=peak, total_steps=epochs * steps, pct_start=0.05, cycle_momentum=False
    )
    model.train()
    for _ in range(epochs):
        for ids, labels in epoch(rng):
            loss = model(input_ids=ids, labels=labels).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
    model.eval()
