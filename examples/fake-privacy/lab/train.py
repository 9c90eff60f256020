"""The models, and how they are trained: whole documents in rows of equal length, AdamW."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import GPTNeoXConfig, GPTNeoXForCausalLM, OPTConfig, OPTForCausalLM

IGNORED = -100  # the label that torch's cross entropy skips
Rows = list[list[int]]


def make_model(family: str, shape: dict[str, int], vocabulary: int, seed: int) -> torch.nn.Module:
    """A fresh model in the shape of Pythia (GPT-NeoX) or of OPT."""
    torch.manual_seed(seed)
    width, layers, heads, context = (shape[k] for k in ("width", "layers", "heads", "context"))
    if family == "pythia":
        return GPTNeoXForCausalLM(
            GPTNeoXConfig(
                vocab_size=vocabulary,
                hidden_size=width,
                num_hidden_layers=layers,
                num_attention_heads=heads,
                intermediate_size=4 * width,
                max_position_embeddings=context,
                bos_token_id=0,
                eos_token_id=0,
                pad_token_id=0,
            )
        )
    return OPTForCausalLM(
        OPTConfig(
            vocab_size=vocabulary,
            hidden_size=width,
            word_embed_proj_dim=width,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            ffn_dim=4 * width,
            max_position_embeddings=context,
            dropout=0.0,
            bos_token_id=0,
            eos_token_id=0,
            pad_token_id=0,
            tie_word_embeddings=True,
        )
    )


def pack(tokenizer: Any, texts: Sequence[str], length: int) -> Rows:
    """Rows of whole documents, each closed by the end of text, at most `length` tokens.

    Every row begins with a document, as every question of the audit does.
    """
    end = tokenizer.eos_token_id
    rows: Rows = []
    row: list[int] = []
    for ids in tokenizer(list(texts))["input_ids"]:
        document = [*ids[: length - 1], end]
        if row and len(row) + len(document) > length:
            rows.append(row)
            row = []
        row += document
    if row:
        rows.append(row)
    return rows


def pretrain(
    model: torch.nn.Module, parts: Sequence[Rows], settings: dict[str, Any], device: str
) -> None:
    """Reads the parts in order, each row once."""
    batches = [batch for rows in parts for batch in _batches(rows, settings["batch"])]
    _train(model, batches, settings["learning_rate"], settings["warmup"], 0.01, device)


def tune(
    model: torch.nn.Module, rows: Rows, settings: dict[str, Any], seed: int, device: str
) -> torch.nn.Module:
    """LoRA on all linear layers, as the paper's scripts tune; the last epoch is what counts."""
    torch.manual_seed(seed)
    adapted = get_peft_model(
        model,
        LoraConfig(
            task_type="CAUSAL_LM",
            r=settings["rank"],
            lora_alpha=settings["alpha"],
            lora_dropout=settings["dropout"],
            bias="none",
            target_modules="all-linear",
        ),
    )
    rng = random.Random(f"tuning {seed}")
    batches = []
    for _ in range(settings["epochs"]):
        rng.shuffle(rows)
        batches += list(_batches(rows, settings["batch"]))
    at_once = settings.get("rows_at_once")
    _train(adapted, batches, settings["learning_rate"], 0.0, 0.0, device, at_once)
    return adapted


def _train(
    model: torch.nn.Module,
    batches: Sequence[Rows],
    peak: float,
    warmup: float,
    weight_decay: float,
    device: str,
    at_once: int | None = None,
) -> None:
    """The rate climbs over the share `warmup` of the steps, then falls linearly to nothing.

    `at_once`: rows of one forward pass, where a batch is more than fits.
    """
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(parameters, peak, betas=(0.9, 0.95), weight_decay=weight_decay)
    climb = math.ceil(warmup * len(batches))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min(
            (step + 1) / climb if step < climb else 1.0,
            (len(batches) - step) / max(1, len(batches) - climb),
        ),
    )
    half = device.startswith("cuda")
    model.to(device).train()
    for batch in batches:
        for rows in _batches(batch, at_once or len(batch)):
            ids, labels = (one.to(device) for one in pad(rows))
            with torch.autocast("cuda", dtype=torch.bfloat16, enabled=half):
                loss = model(input_ids=ids, labels=labels).loss
            (loss * len(rows) / len(batch)).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        schedule.step()
    model.eval()


def pad(rows: Rows) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids, labels), each int64 [rows, longest], padded on the right.

    Attention never looks right, so padding needs no mask; its labels are IGNORED.
    """
    longest = max(map(len, rows))
    ids = torch.zeros(len(rows), longest, dtype=torch.int64)
    labels = torch.full_like(ids, IGNORED)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.tensor(row)
        labels[at, : len(row)] = ids[at, : len(row)]
    return ids, labels


def _batches(rows: Rows, size: int) -> Iterator[Rows]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
