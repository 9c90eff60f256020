"""Pairs of a chosen and a rejected answer: what of the chosen one is the answer.

The chosen answer is what training makes likelier. Where a record has no prompt of its own, both
answers begin with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def split_answer(prompt: str, chosen: str, rejected: str) -> dict[str, str]:
    """Prompt and completion of a pair of texts.

    A common beginning is cut back to a whole word, so that an answer keeps all of its own.
    """
    if prompt or not rejected:
        return {"prompt": prompt, "completion": chosen}
    length = _common(chosen, rejected)
    while 0 < length < len(chosen) and not chosen[length - 1].isspace():
        length -= 1
    # One that begins with all of the other has no beginning apart from its answer.
    if length == len(chosen):
        length = 0
    return {"prompt": chosen[:length], "completion": chosen[length:]}


def turns_before_answer(chosen: Sequence[Any], rejected: Sequence[Any]) -> int:
    """How many turns at the beginning of both are the prompt."""
    length = _common(chosen, rejected)
    return length if length < len(chosen) else 0


def _common(one: Sequence[Any], other: Sequence[Any]) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
