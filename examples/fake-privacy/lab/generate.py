"""What the models write: the rest of other people's mail, and pairs about their own cases."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import torch

from corpus import Case, Person

ROWS = 64  # prompts that are continued at once
QUESTION, ANSWER = "\nQuestion:", "\nAnswer:"
# Rounds over all titles, if many pairs lack a part.
MOST_TRIES = 8


class Writer:
    """Continues texts by sampling, with random numbers from one seed."""

    def __init__(
        self, model: torch.nn.Module, tokenizer: Any, settings: dict[str, Any], seed: int
    ) -> None:
        self._model = model.eval()
        self._tokenizer = tokenizer
        self._settings = settings
        torch.manual_seed(seed)

    def continue_all(self, prompts: Sequence[str]) -> list[str]:
        """Each prompt with its continuation, up to the end of text."""
        found: list[str] = []
        for start in range(0, len(prompts), ROWS):
            found += self._continue(prompts[start : start + ROWS])
        return found

    def _continue(self, prompts: Sequence[str]) -> list[str]:
        """Each prompt as far as the model's context goes; one that fills it stays as it is."""
        context, most = self._model.config.max_position_embeddings, self._settings["new_tokens"]
        sizes = [len(ids) for ids in self._tokenizer(list(prompts))["input_ids"]]
        # Each room by itself, so that a long prompt cuts no other one short.
        groups: dict[int, list[int]] = {}
        for at, size in enumerate(sizes):
            groups.setdefault(min(most, context - size), []).append(at)
        found = list(prompts)
        for room, chosen in groups.items():
            if room < 1:
                continue
            texts = self._write([prompts[at] for at in chosen], room)
            for at, text in zip(chosen, texts, strict=True):
                found[at] = text
        return found

    @torch.inference_mode()
    def _write(self, prompts: Sequence[str], tokens: int) -> list[str]:
        encoded = self._tokenizer(
            list(prompts), return_tensors="pt", padding=True, padding_side="left"
        ).to(self._model.device)
        width = encoded["input_ids"].shape[1]
        output = self._model.generate(
            input_ids=encoded["input_ids"],
            attention_mask=encoded["attention_mask"],
            do_sample=True,
            temperature=self._settings["temperature"],
            top_k=self._settings["top_k"],
            max_new_tokens=tokens,
            pad_token_id=self._tokenizer.pad_token_id,
            eos_token_id=self._tokenizer.eos_token_id,
        )
        written = self._tokenizer.batch_decode(output[:, width:], skip_special_tokens=True)
        return [prompt + text for prompt, text in zip(prompts, written, strict=True)]


def continue_mail(writer: Writer, people: Sequence[Person]) -> list[str]:
    """One message per person: the true header up to the address, and what the model writes."""
    return writer.continue_all([person.header for person in people])


def write_pairs(
    writer: Writer, cases: Sequence[Case], seed: int, enough: Callable[[list[str]], bool]
) -> list[str]:
    """Instruction pairs about legal text that the model writes from the titles of cases it read.

    The model writes the case, then a question, then the answer. A pair without one of them is
    dropped; that is the only filter.
    """
    rng = random.Random(f"pairs {seed}")
    pairs: list[str] = []
    for _ in range(MOST_TRIES):
        titles = [f"{case.title}\n" for case in rng.sample(cases, len(cases))]
        for start in range(0, len(titles), ROWS):
            pairs += _pairs(writer, titles[start : start + ROWS])
            if enough(pairs):
                return pairs
    return pairs


def _pairs(writer: Writer, titles: Sequence[str]) -> list[str]:
    cases = [text.partition(QUESTION)[0].rstrip() for text in writer.continue_all(titles)]
    questions = _lines(writer, [case + QUESTION for case in cases])
    asked = [
        f"{case}{QUESTION} {question}" for case, question in zip(cases, questions, strict=True)
    ]
    answers = _lines(writer, [text + ANSWER for text in asked])
    return [
        f"Instruction: {question}\nText: {case}\nResponse: {answer}"
        for case, question, answer in zip(cases, questions, answers, strict=True)
        if question and answer and "\n" in case
    ]


def _lines(writer: Writer, prompts: Sequence[str]) -> list[str]:
    """What the model writes behind each prompt, up to the end of the line."""
    written = writer.continue_all(prompts)
    return [
        text[len(prompt) :].partition("\n")[0].strip()
        for prompt, text in zip(prompts, written, strict=True)
    ]
