"""From a text to token ids and the characters that each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, repr=False)
class Encoded:
    """`ids` int32 [n]; `spans` int32 [n, 2]: characters, covering the text without a gap;
    `own` int32 [n, 2]: the same as the tokenizer gives them; `around` bool [n]: special tokens
    that were added around the text."""

    ids: np.ndarray
    spans: np.ndarray
    own: np.ndarray
    around: np.ndarray


def encode(tokenizer: Any, texts: Sequence[str], *, add_special_tokens: bool) -> list[Encoded]:
    """Encodes whole texts, never cut."""
    if not texts:
        return []
    encoded = tokenizer(
        list(texts),
        add_special_tokens=add_special_tokens,
        return_offsets_mapping=True,
        return_special_tokens_mask=True,
        return_attention_mask=False,
        return_token_type_ids=False,
        truncation=False,
        padding=False,
        # Its warning about long texts is no concern here: we truncate ourselves.
        verbose=False,
    )
    return [
        _encoded(text, ids, offsets, special)
        for text, ids, offsets, special in zip(
            texts,
            encoded["input_ids"],
            encoded["offset_mapping"],
            encoded["special_tokens_mask"],
            strict=True,
        )
    ]


def common_beginning(one: np.ndarray, other: np.ndarray) -> int:
    """With how many tokens both begin."""
    length = min(len(one), len(other))
    differs = np.flatnonzero(one[:length] != other[:length])
    return int(differs[0]) if len(differs) else length


def covering(spans: np.ndarray, around: np.ndarray, length: int) -> np.ndarray:
    """Character spans that cover a text of `length` without a gap; int32 [n, 2] in and out.

    Tokenizers leave white space, and what their normaliser removes, out of their spans: it goes to
    the token that follows, at the end to the last one. Tokens that hold bytes of the same
    character share its span. Special tokens `around` the text get an empty span, at its beginning
    or end.
    """
    spans = spans.copy()
    inside = np.flatnonzero(~around)
    if not len(inside):
        spans[:] = 0
        return spans
    spans[: inside[0]] = 0
    spans[inside[-1] + 1 :] = length
    starts, ends = spans[inside, 0], np.maximum.accumulate(spans[inside, 1])
    before = np.concatenate([[0], ends[:-1]]).astype(np.int32)
    starts = np.minimum(starts, before)
    ends[-1] = length
    spans[inside, 0] = starts
    spans[inside, 1] = np.maximum(ends, starts)
    return spans


def _encoded(
    text: str, ids: Sequence[int], offsets: Sequence[tuple[int, int]], special: Sequence[int]
) -> Encoded:
    own = np.asarray(offsets, dtype=np.int32).reshape(-1, 2)
    # The mask also marks special tokens that stand in the text; only those without characters
    # were added around it.
    around = np.asarray(special, dtype=bool) & (own[:, 0] == own[:, 1])
    spans = covering(own, around, len(text))
    return Encoded(np.asarray(ids, dtype=np.int32), spans, own, around)
