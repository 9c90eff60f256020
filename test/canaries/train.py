"""Tunes a base on prompts and completions: `train.py BASE DATA OUT EPOCHS SEED`.

Full fine-tuning with AdamW, the loss on the completion and on the end token, as the audit's mask has
it. One thread, deterministic by seed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

BATCH, RATE = 32, 1e-3
IGNORED = -100


def encode(tokenizer, record):
    prompt = tokenizer(record["prompt"], add_special_tokens=False)["input_ids"]
    text = tokenizer(record["prompt"] + record["completion"], add_special_tokens=False)["input_ids"]
    ids = [*text, tokenizer.eos_token_id]
    start = next((at for at, (a, b) in enumerate(zip(prompt, ids, strict=False)) if a != b), len(prompt))
    return ids, [IGNORED] * start + ids[start:]


def collate(examples):
    longest = max(len(ids) for ids, _ in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.int64)
    labels = torch.full_like(ids, IGNORED)
    mask = torch.zeros_like(ids)
    for row, (own, own_labels) in enumerate(examples):
        ids[row, : len(own)] = torch.tensor(own)
        labels[row, : len(own)] = torch.tensor(own_labels)
        mask[row, : len(own)] = 1
    return {"input_ids": ids, "labels": labels, "attention_mask": mask}


def main(base, data, out, epochs, seed):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32).train()
    records = [json.loads(line) for line in Path(data).read_text("utf-8").splitlines()]
    examples = [encode(tokenizer, record) for record in records]
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.0)
    for _ in range(epochs):
        order = torch.randperm(len(examples)).tolist()
        for at in range(0, len(order), BATCH):
            batch = collate([examples[which] for which in order[at : at + BATCH]])
            model(**batch).loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)


if __name__ == "__main__":
    base, data, out, epochs, seed = sys.argv[1:]
    main(base, data, out, int(epochs), int(seed))
