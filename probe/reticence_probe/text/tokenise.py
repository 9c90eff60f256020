"""From rendered text to token ids, character spans and parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import ProbeFailure
from .chat import special_ids
from .render import COMPLETION, LEFT_OUT, PROMPT, Rendered


@dataclass(frozen=True)
class Tokens:
    """`ids` int32 [n], `parts` int8 [n], `offsets` int32 [n, 2] into the first `characters`."""

    ids: np.ndarray
    parts: np.ndarray
    offsets: np.ndarray
    characters: int
    truncated: bool


class Tokeniser:
    """Encodes rendered texts as training does: whole, with the tokenizer's own special tokens.

    A chat template writes its special tokens itself, so none are added there. With `append_eos`
    the end token ends each record, as completion, unless the record ends with it already; a
    tokenizer without one appends none. Longer records lose their end: what is cut includes the
    end token, since a training pipeline cuts after appending.

    Parts: a token is completion when it holds any character of the completion, else prompt when
    it holds any of the prompt, else left out; so are special tokens without characters and every
    token in `added_token_ids`, whatever it holds. The token `end_of_turn` right behind an
    assistant's content is completion.

    Raises ProbeFailure tokenizer-no-offsets for a tokenizer without character offsets.
    """

    def __init__(
        self,
        tokenizer,
        *,
        max_tokens: int,
        append_eos: bool,
        chat: bool,
        added_token_ids: frozenset[int],
        end_of_turn: int | None,
    ) -> None:
        if not getattr(tokenizer, "is_fast", False):
            raise ProbeFailure("tokenizer-no-offsets", task="records")
        self._tokenizer = tokenizer
        self._max_tokens = max_tokens
        self._append_eos = append_eos and tokenizer.eos_token_id is not None
        self._chat = chat
        self._added = np.array(sorted(added_token_ids), dtype=np.int32)
        self._end_of_turn = end_of_turn
        self._special = special_ids(tokenizer)

    def __call__(self, batch: Sequence[Rendered]) -> list[Tokens]:
        if not batch:
            return []
        encoded = self._tokenizer(
            [item.text for item in batch],
            add_special_tokens=not self._chat,
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
            self._tokens(item, ids, offsets, special)
            for item, ids, offsets, special in zip(
                batch,
                encoded["input_ids"],
                encoded["offset_mapping"],
                encoded["special_tokens_mask"],
                strict=True,
            )
        ]

    def _tokens(
        self,
        item: Rendered,
        ids: Sequence[int],
        offsets: Sequence[tuple[int, int]],
        special: Sequence[int],
    ) -> Tokens:
        length = len(item.text)
        token_ids = np.asarray(ids, dtype=np.int32)
        # The mask also marks special tokens that stand in the text; only those without
        # characters were added around it.
        spans = np.asarray(offsets, dtype=np.int32).reshape(-1, 2)
        around = np.asarray(special, dtype=bool) & (spans[:, 0] == spans[:, 1])
        own, spans = spans, covering(spans, around, length)
        # A token's own characters decide its part, not the white space it was given to cover.
        deciding = np.where((own[:, 0] < own[:, 1])[:, None], own, spans)
        parts = self._parts(item, token_ids, spans, deciding, around)
        if self._append_eos and not self._ends_with_eos(item.text, token_ids, spans):
            token_ids = np.append(token_ids, np.int32(self._tokenizer.eos_token_id))
            spans = np.vstack([spans, np.array([[length, length]], dtype=np.int32)])
            parts = np.append(parts, np.int8(COMPLETION))
        parts[np.isin(token_ids, self._added)] = LEFT_OUT
        truncated = len(token_ids) > self._max_tokens
        if truncated:
            keep = slice(self._max_tokens)
            token_ids, spans, parts = token_ids[keep], spans[keep], parts[keep]
            length = int(spans[:, 1].max(initial=0))
        return Tokens(token_ids, parts, spans, length, truncated)

    def _parts(
        self,
        item: Rendered,
        ids: np.ndarray,
        spans: np.ndarray,
        deciding: np.ndarray,
        around: np.ndarray,
    ) -> np.ndarray:
        parts = parts_of_spans(item, deciding)
        eos = self._tokenizer.eos_token_id
        at_end = (ids[around] == eos) & (spans[around, 0] > 0)
        parts[around] = np.where(at_end, COMPLETION, LEFT_OUT)
        if self._end_of_turn is not None:
            for end in item.turn_ends:
                at = int(np.searchsorted(spans[:, 0], end))
                while at < len(ids) and item.text[spans[at, 0] : spans[at, 1]].isspace():
                    at += 1
                if at < len(ids) and ids[at] == self._end_of_turn:
                    parts[at] = COMPLETION
        return parts

    def _ends_with_eos(self, text: str, ids: np.ndarray, spans: np.ndarray) -> bool:
        last = len(ids) - 1
        # ChatML ends a turn with the end token and a line break.
        while self._chat and last >= 0 and text[spans[last, 0] : spans[last, 1]].isspace():
            last -= 1
        return last >= 0 and ids[last] == self._tokenizer.eos_token_id


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


def parts_of_spans(item: Rendered, spans: np.ndarray) -> np.ndarray:
    """Part of each token, int8 [n], from the parts of its characters (see Tokeniser)."""
    of_character = np.full(len(item.text) + 1, LEFT_OUT, dtype=np.int8)
    for start, end, part in item.segments:
        of_character[start:end] = part
    # A token without characters of its own goes with the character it stands before.
    of_character[-1] = of_character[-2] if len(item.text) else LEFT_OUT
    starts = spans[:, 0]
    ends = np.maximum(spans[:, 1], starts + 1)
    parts = np.full(len(spans), LEFT_OUT, dtype=np.int8)
    for part in (PROMPT, COMPLETION):
        before = np.concatenate([[0], np.cumsum(of_character == part)])
        parts[before[ends] - before[starts] > 0] = part
    return parts
