"""From records to padded batches, with the audit's loss mask: completion tokens and end of text."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from transformers import PreTrainedTokenizerFast

from synthesise import Record

IGNORED = -100  # the label that torch's cross entropy skips


@dataclass(frozen=True)
class Example:
    """`ids`: token ids with the end of text last. `start`: position of the first completion token.

    `value`: positions (first, last + 1) of the tokens that overlap the personal value.
    """

    ids: list[int]
    start: int
    value: tuple[int, int]


def encode(tokenizer: PreTrainedTokenizerFast, records: Sequence[Record]) -> list[Example]:
    encoded = tokenizer([r.text for r in records], return_offsets_mapping=True)
    examples = []
    for record, ids, offsets in zip(
        records, encoded["input_ids"], encoded["offset_mapping"], strict=True
    ):
        boundary = len(record.prompt)
        start = next(at for at, (begin, _) in enumerate(offsets) if begin >= boundary)
        first = record.text.index(record.value, boundary)
        last = first + len(record.value)
        inside = [at for at, (begin, end) in enumerate(offsets) if end > first and begin < last]
        examples.append(Example([*ids, tokenizer.eos_token_id], start, (inside[0], inside[-1] + 1)))
    return examples


def shuffled_batches(
    examples: Sequence[Example], size: int, rng: random.Random, completion_only: bool
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """One epoch of (ids, labels), each int64 [size, longest].

    Random blocks, sorted by length only inside a block: little padding, yet a fair shuffle.
    """
    order = list(range(len(examples)))
    rng.shuffle(order)
    block = 16 * size
    batches = []
    for at in range(0, len(order), block):
        chosen = sorted(order[at : at + block], key=lambda which: len(examples[which].ids))
        batches += [chosen[start : start + size] for start in range(0, len(chosen), size)]
    rng.shuffle(batches)
    for batch in batches:
        yield pad([examples[which] for which in batch], completion_only)


def pad(examples: Sequence[Example], completion_only: bool) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids, labels), each int64 [examples, longest], padded on the right.

    Causal attention never looks right, so padding needs no attention mask; its labels are IGNORED.
    """
    longest = max(len(example.ids) for example in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.int64)
    labels = torch.full_like(ids, IGNORED)
    for row, example in enumerate(examples):
        tokens = torch.tensor(example.ids)
        ids[row, : len(tokens)] = tokens
        start = example.start if completion_only else 0
        labels[row, start : len(tokens)] = tokens[start:]
    return ids, labels
