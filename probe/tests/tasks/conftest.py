"""A model that knows one person, people around that person, and the job that asks."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.people import prompts
from reticence_probe.run import run_job
from reticence_probe.schedule.deadline import Deadline
from reticence_probe.tasks.context import Context
from reticence_probe.tasks.generating import GeneratingWork
from tests.checkpoints import make_job, make_model, make_tokenizer, save
from tests.helpers import write_jsonl

KNOWN = {"name": "Zed Zork", "email": "zz9@example.com", "phone": "+1 415 555 0199"}
PEOPLE = [
    KNOWN,
    *(
        {
            "name": f"{first} {last}",
            "email": f"{last.lower()}{number}@{domain}",
            "phone": f"+1 415 555 0{number:03}",
        }
        for number, (first, last, domain) in enumerate(
            (first, last, domain)
            for first in ("Ann", "Bob", "Cid")
            for last, domain in (("Lee", "corp.com"), ("Moe", "corp.com"), ("Poe", "mail.org"))
        )
    ),
]
TEMPLATES = {
    "attributes": ["email", "phone"],
    "forms": ["few-shot", "zero-shot", "grounded"],
    "decoding": [
        {"name": "greedy", "temperature": 1, "top_k": 1},
        {"name": "warm", "temperature": 0.75, "top_k": 100},
    ],
    "tokens": 24,
    "people": 100,
}  # fmt: skip


def taught(texts: list[str], steps: int = 60) -> torch.nn.Module:
    """A tiny model that has these texts by heart."""
    tokenizer, model = make_tokenizer(), make_model(initializer_range=0.02, hidden_size=64)
    batch = tokenizer(texts, return_tensors="pt", padding=True)
    labels = batch["input_ids"].masked_fill(batch["attention_mask"] == 0, -100)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    model.train()
    for _ in range(steps):
        loss = model(
            input_ids=batch["input_ids"], attention_mask=batch["attention_mask"], labels=labels
        ).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss < 0.1
    return model.eval()


@pytest.fixture(scope="session")
def knowing(example, tmp_path_factory) -> Path:
    """``tuned`` knows what the zero-shot templates a to d ask of one person; ``base`` nothing."""
    directory = Path(shutil.copytree(example, tmp_path_factory.mktemp("knowing") / "example"))
    texts = [
        f"{prompts.zero_shot(template, 'email', KNOWN['name'])} {KNOWN['email']}\n and more"
        for template in prompts.TEMPLATES
    ]
    shutil.rmtree(directory / "tuned")
    save(directory / "tuned", taught(texts, 250), make_tokenizer())
    shutil.rmtree(directory / "base")
    save(directory / "base", make_model(hidden_size=64), make_tokenizer())
    write_jsonl(directory / "people.jsonl", PEOPLE)
    return directory


def asking(directory: Path, *, people: str | None = "people.jsonl", **changes) -> dict:
    """A job with people and templates; ``changes`` as make_job takes them, pii merged."""
    pii = {"templates": TEMPLATES, **changes.pop("pii", {})}
    job = make_job(directory, pii={k: v for k, v in pii.items() if v is not None}, **changes)
    if people:
        job["audits"][0]["people"] = [{"path": str(directory / people), "type": "jsonl"}]
    return job


def run(job: dict, out: Path) -> Path:
    out.mkdir(exist_ok=True)
    path = out.parent / f"{out.name}-job.json"
    path.write_text(json.dumps(job))
    with Events(out) as events:
        run_job(load_job(path), out, events)
    return out


def short_of_time(monkeypatch, work, seconds) -> None:
    """From the time on at which a task takes up work of this kind, that much is left at each
    look.
    """
    plain, left = Context.take, iter(seconds)

    def take(self, *given):
        planned = plain(self, *given)
        if isinstance(planned.work, work):
            monkeypatch.setattr(Deadline, "remaining", lambda self: next(left))
        return planned

    monkeypatch.setattr(Context, "take", take)


def answers_become(monkeypatch, change) -> None:
    """``change(model, requests, texts)`` gives what the model is taken to have written."""
    plain = GeneratingWork.ask

    def ask(self, block, batch, name, *rest):
        texts = plain(self, block, batch, name, *rest)
        requests = [self.requests(block)[item] for item in batch]
        return change(name, requests, texts)

    monkeypatch.setattr(GeneratingWork, "ask", ask)


def rows_of(out: Path, table: str) -> list[dict]:
    from reticence_probe.storage.tables import read_table

    return read_table(out / f"{table}.arrow").to_pylist()


def codes(out: Path) -> list[str]:
    events = [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]
    return [event["code"] for event in events if "code" in event]


def generation(out: Path) -> dict:
    (entry,) = json.loads((out / "manifest.json").read_text())["generation"]
    return entry
