"""Tunes a base on prompts and completions: `train.py BASE DATA OUT SEED MODE …`.

Full fine-tuning, the loss on the completion and on the end token, as the audit's mask has it. One
thread, deterministic by seed. MODE is `plain` with numbers of epochs (a checkpoint after each), or
`private` with how: `right`, `without-noise` (the noise is forgotten) or `per-batch` (the gradient of
the batch is clipped, and not that of each record), and how many steps unless 120. Writes
accountant.json beside a checkpoint trained privately: the state of Opacus' accountant after the steps that are declared.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

BATCH, RATE = 32, 1e-3
IGNORED = -100
# Of private training: declared ε and δ, steps, expected batch, norm and rate.
EPSILON, DELTA, STEPS, LOT, CLIP, PRIVATE_RATE = 2.0, 1e-5, 120, 64, 1.0, 2e-3


def encode(tokenizer, record):
    prompt = tokenizer(record["prompt"], add_special_tokens=False)["input_ids"]
    text = tokenizer(record["prompt"] + record["completion"], add_special_tokens=False)[
        "input_ids"
    ]
    ids = [*text, tokenizer.eos_token_id]
    pairs = zip(prompt, ids, strict=False)
    start = next((at for at, (a, b) in enumerate(pairs) if a != b), len(prompt))
    return ids, [IGNORED] * start + ids[start:]


def collate(examples):
    longest = max(len(ids) for ids, _ in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.int64)
    labels = torch.full_like(ids, IGNORED)
    for row, (own, own_labels) in enumerate(examples):
        ids[row, : len(own)] = torch.tensor(own)
        labels[row, : len(own)] = torch.tensor(own_labels)
    return ids, labels


def losses(model, ids, labels):
    """The mean loss of each record; padding stands on the right, where nothing looks."""
    logits = model(input_ids=ids).logits[:, :-1]
    targets = labels[:, 1:]
    loss = torch.nn.functional.cross_entropy(
        logits.transpose(1, 2), targets, ignore_index=IGNORED, reduction="none"
    )
    return loss.sum(1) / (targets != IGNORED).sum(1)


def plain(model, examples, epochs, save):
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.0)
    for epoch in range(1, max(epochs) + 1):
        order = torch.randperm(len(examples)).tolist()
        for at in range(0, len(order), BATCH):
            batch = collate([examples[which] for which in order[at : at + BATCH]])
            losses(model, *batch).mean().backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
        if epoch in epochs:
            save(f"-{epoch}")


def private(model, examples, how, steps, save):
    """DP-SGD with Opacus' gradients of single records, its noise and its accountant."""
    from opacus import GradSampleModule
    from opacus.accountants import RDPAccountant
    from opacus.accountants.utils import get_noise_multiplier
    from opacus.optimizers import DPOptimizer

    rate = LOT / len(examples)
    sigma = get_noise_multiplier(
        target_epsilon=EPSILON,
        target_delta=DELTA,
        sample_rate=rate,
        steps=steps,
        accountant="prv",
    )
    inner = torch.optim.AdamW(model.parameters(), lr=PRIVATE_RATE, weight_decay=0.0)
    accountant = RDPAccountant()
    wrapped = (
        model if how == "per-batch" else GradSampleModule(model, loss_reduction="mean")
    )
    optimizer = inner
    if how != "per-batch":
        optimizer = DPOptimizer(
            inner,
            noise_multiplier=0.0 if how == "without-noise" else sigma,
            max_grad_norm=CLIP,
            expected_batch_size=LOT,
        )
    for _ in range(steps):
        # Each record with the same probability, whatever the others: Poisson sampling.
        accountant.step(noise_multiplier=sigma, sample_rate=rate)
        drawn = (torch.rand(len(examples)) < rate).nonzero().flatten().tolist()
        if not drawn:
            continue
        losses(
            wrapped, *collate([examples[which] for which in drawn])
        ).mean().backward()
        if how == "per-batch":
            torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP)
            for parameter in model.parameters():
                parameter.grad += torch.randn_like(parameter.grad) * sigma * CLIP / LOT
        optimizer.step()
        optimizer.zero_grad()
    save("")
    return accountant.state_dict()


def main(base, data, out, seed, mode, *options):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32).train()
    records = [json.loads(line) for line in Path(data).read_text("utf-8").splitlines()]
    examples = [encode(tokenizer, record) for record in records]

    def save(name):
        model.save_pretrained(f"{out}{name}")
        tokenizer.save_pretrained(f"{out}{name}")

    if mode == "plain":
        plain(model, examples, {int(number) for number in options}, save)
    else:
        how, steps = options[0], int(options[1]) if options[1:] else STEPS
        state = private(model, examples, how, steps, save)
        Path(out, "accountant.json").write_text(json.dumps(state), "ascii")


if __name__ == "__main__":
    main(*sys.argv[1:])
