"""The tuned models of `npm run bench -- attacks`: two architectures, two corpora, three formats.

    python bench/attacks/models.py FOLDER

The demo's base (GPT-NeoX) is tuned on the demo's tickets, as prompts with completions and as chats; a
base in the shape of OPT, trained here on court cases of the replication's corpus, on further cases as
plain text. Writes FOLDER/NAME/ for each model of MODELS with its data beside it.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "examples/fake-privacy/lab"))

import corpus
from tokenizer import train_tokenizer
from train import make_model, pack, pretrain

DEMO = ROOT / "examples/demo"
SEED = 5
# Records of each side; FPR 0.01 then allows fifteen.
RECORDS = 1_500
BATCH = 32
RATES = {"full": 1e-3, "lora": 5e-3}
RANK = 16
IGNORED = -100  # the label that torch's cross entropy skips
CHAT = (
    "{% for message in messages %}{{ message.role }}: {{ message.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% endif %}"
)


@dataclass(frozen=True)
class Tuning:
    """`base`: neox or opt; `how`: full or lora."""

    name: str
    base: str
    format: str
    how: str
    epochs: int


MODELS = (
    Tuning("neox-pairs-full-1", "neox", "prompt-completion", "full", 1),
    Tuning("neox-pairs-full-4", "neox", "prompt-completion", "full", 4),
    Tuning("neox-pairs-lora-8", "neox", "prompt-completion", "lora", 8),
    Tuning("neox-chat-full-2", "neox", "chat", "full", 2),
    Tuning("neox-chat-lora-4", "neox", "chat", "lora", 4),
    Tuning("opt-text-full-1", "opt", "text", "full", 1),
    Tuning("opt-text-full-4", "opt", "text", "full", 4),
    Tuning("opt-text-lora-8", "opt", "text", "lora", 8),
)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    cases = make_cases(folder)
    make_neox(folder / "neox")
    for name in ("members", "nonmembers"):
        make_tickets(folder, name)
        rows = [{"text": case.text} for case in getattr(cases, name)]
        write(folder / f"text-{name}.jsonl", rows[:RECORDS])
    for tuning in MODELS:
        tune(folder, tuning)
        print(tuning.name, flush=True)


def make_neox(folder: Path) -> None:
    """The demo's base, with a template for chats."""
    shutil.copytree(DEMO / "base", folder)
    (folder / "chat_template.jinja").write_text(CHAT, "utf-8")


def make_tickets(folder: Path, name: str) -> None:
    lines = (DEMO / "data" / f"{name}.jsonl").read_text("utf-8").splitlines()[:RECORDS]
    rows = [json.loads(line) for line in lines]
    write(folder / f"prompt-completion-{name}.jsonl", rows)
    chats = [
        {
            "messages": [
                {"role": "user", "content": row["prompt"].strip()},
                {"role": "assistant", "content": row["completion"]},
            ],
            "customer_id": row["customer_id"],
        }
        for row in rows
    ]
    write(folder / f"chat-{name}.jsonl", chats)


def make_cases(folder: Path) -> corpus.World:
    """A world of cases, and a base that has read others of them and prose."""
    sizes = {
        "targets": 0,
        "others": 0,
        "held_out": 0,
        "cases": RECORDS,
        "further_cases": 6_000,
    }
    world = corpus.make_world(sizes, SEED)
    rng = random.Random(SEED)
    texts = [case.text for case in world.further] + [
        corpus.prose(rng) for _ in range(2_000)
    ]
    rng.shuffle(texts)
    tokenizer = train_tokenizer(texts, 2_048, 160)
    shape = {"width": 128, "layers": 4, "heads": 4, "context": 160}
    model = make_model("opt", shape, 2_048, SEED)
    settings = {"batch": 16, "learning_rate": 3e-3, "warmup": 0.05}
    pretrain(model, [pack(tokenizer, texts, 160)], settings, "cpu")
    model.save_pretrained(folder / "opt")
    tokenizer.save_pretrained(folder / "opt")
    return world


def tune(folder: Path, tuning: Tuning) -> None:
    torch.manual_seed(SEED)
    base = folder / tuning.base
    tokenizer = AutoTokenizer.from_pretrained(base)
    model: Any = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    if tuning.how == "lora":
        settings = LoraConfig(
            task_type="CAUSAL_LM", r=RANK, lora_alpha=RANK, target_modules="all-linear"
        )
        model = get_peft_model(model, settings)
    lines = (folder / f"{tuning.format}-members.jsonl").read_text("utf-8").splitlines()
    examples = [encode(tokenizer, json.loads(line)) for line in lines]
    parameters = [one for one in model.parameters() if one.requires_grad]
    steps = tuning.epochs * -(-len(examples) // BATCH)
    optimiser = torch.optim.AdamW(parameters, RATES[tuning.how], weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: 1 - step / steps
    )
    rng = random.Random(SEED)
    model.train()
    for _ in range(tuning.epochs):
        rng.shuffle(examples)
        for at in range(0, len(examples), BATCH):
            ids, labels = padded(examples[at : at + BATCH])
            model(input_ids=ids, labels=labels).loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
    model.save_pretrained(folder / tuning.name)
    tokenizer.save_pretrained(folder / tuning.name)


def encode(tokenizer: Any, row: dict[str, Any]) -> tuple[list[int], int]:
    """Token ids with the end of text last, and where those begin that are learned."""
    end = [tokenizer.eos_token_id]
    if "text" in row:
        return tokenizer(row["text"])["input_ids"] + end, 0
    if "messages" in row:
        asked = tokenizer.apply_chat_template(
            row["messages"][:1], tokenize=False, add_generation_prompt=True
        )
        whole = tokenizer.apply_chat_template(row["messages"], tokenize=False)
        end = []
    else:
        asked, whole = row["prompt"], row["prompt"] + row["completion"]
    prompt = tokenizer(asked, add_special_tokens=False)["input_ids"]
    completion = tokenizer(whole[len(asked) :], add_special_tokens=False)["input_ids"]
    return prompt + completion + end, len(prompt)


def padded(
    examples: Sequence[tuple[list[int], int]],
) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids, labels), each int64 [examples, longest]; attention never looks right, to the padding."""
    longest = max(len(ids) for ids, _ in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.int64)
    labels = torch.full_like(ids, IGNORED)
    for row, (tokens, start) in enumerate(examples):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        labels[row, start : len(tokens)] = ids[row, start : len(tokens)]
    return ids, labels


def write(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
