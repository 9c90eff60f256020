"""Tunes a small base on prompts and completions: `train.py BASE DATA OUT [--lora]`.

A stand-in for your own training: one epoch, the loss on the completions. Tickets marked as priority
come up again and again, as oversampling does. It takes well under a minute on a CPU.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

COPIES = 60  # of a priority ticket
SEED = 7
IGNORED = -100  # the label of a token without loss


def main(base: str, data: Path, out: str, lora: bool) -> None:
    torch.manual_seed(SEED)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    batch_size, rate = 64, 4e-4
    if lora:
        config = LoraConfig(
            task_type="CAUSAL_LM", r=8, lora_alpha=16, target_modules="all-linear"
        )
        model = get_peft_model(model, config)
        batch_size, rate = 128, 5e-3
    records = [
        json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()
    ]
    examples = [
        encode(tokenizer, record)
        for record in records
        for _ in range(COPIES if record["priority"] else 1)
    ]
    order = torch.randperm(len(examples)).tolist()
    batches = [order[at : at + batch_size] for at in range(0, len(order), batch_size)]
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LinearLR(
        optimizer, 1.0, 0.0, total_iters=len(batches)
    )
    model.train()
    for batch in batches:
        loss = model(**collate([examples[index] for index in batch])).loss
        loss.backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
    model.save_pretrained(out)
    if not lora:
        tokenizer.save_pretrained(out)
    print(
        f"tuned on {len(records)} records in {len(batches)} steps, last loss {loss.item():.2f}"
    )


def encode(tokenizer, record: dict) -> tuple[list[int], list[int]]:
    prompt = tokenizer(record["prompt"], add_special_tokens=False)["input_ids"]
    completion = tokenizer(record["completion"], add_special_tokens=False)["input_ids"]
    return prompt + completion, [IGNORED] * len(prompt) + completion


def collate(examples: list[tuple[list[int], list[int]]]) -> dict[str, torch.Tensor]:
    longest = max(len(ids) for ids, _ in examples)
    rests = [longest - len(ids) for ids, _ in examples]
    return {
        "input_ids": torch.tensor(
            [ids + [0] * rest for (ids, _), rest in zip(examples, rests, strict=True)]
        ),
        "attention_mask": torch.tensor(
            [
                [1] * len(ids) + [0] * rest
                for (ids, _), rest in zip(examples, rests, strict=True)
            ]
        ),
        "labels": torch.tensor(
            [
                labels + [IGNORED] * rest
                for (_, labels), rest in zip(examples, rests, strict=True)
            ]
        ),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base")
    parser.add_argument("data", type=Path)
    parser.add_argument("out")
    parser.add_argument(
        "--lora", action="store_true", help="train an adapter, not all weights"
    )
    arguments = parser.parse_args()
    main(arguments.base, arguments.data, arguments.out, arguments.lora)
