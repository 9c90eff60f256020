"""Tunes a base on prompts and completions: `train.py BASE DATA OUT [--epochs N] [--rate R]`.

A stand-in for your own training: all weights, the loss on the completions. It clips the gradient of
each batch and adds no noise, so no declared ε holds.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

BATCH_SIZE, CLIP = 32, 1.0
SEED = 7
IGNORED = -100  # the label of a token without loss


def main(base: str, data: Path, out: str, epochs: int, rate: float) -> None:
    # One is enough for a model this small, and gives the same weights on every number of cores.
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32).train()
    records = [
        json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()
    ]
    examples = [encode(tokenizer, record) for record in records]
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.0)
    for _ in range(epochs):
        order = torch.randperm(len(examples)).tolist()
        for at in range(0, len(order), BATCH_SIZE):
            batch = collate([examples[index] for index in order[at : at + BATCH_SIZE]])
            loss = model(**batch).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP)
            optimizer.step()
            optimizer.zero_grad()
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)
    # An audit checks that the checkpoint was tuned from the base that it is compared with.
    (Path(out) / "README.md").write_text(f"---\nbase_model: {base}\n---\n")
    print(
        f"tuned on {len(records)} records, epochs: {epochs}, last loss {loss.item():.2f}"
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
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=4e-3)
    arguments = parser.parse_args()
    main(
        arguments.base, arguments.data, arguments.out, arguments.epochs, arguments.rate
    )
