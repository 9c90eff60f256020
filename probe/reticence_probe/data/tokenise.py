"""From rendered text to token ids, character spans and parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..contract.errors import ProbeFailure
from .chat import special_ids
from .encode import Encoded, encode
from .reading import COMPARED, Reader, Reading
from .render import COMPLETION, LEARNT_PROMPT, LEFT_OUT, PROMPT, Rendered


@dataclass(frozen=True)
class Tokens:
    """`ids` int32 [n], `parts` int8 [n], `offsets` int32 [n, 2] into the first `characters`.

    `reading`: how the checkpoint reads the text where that is not `ids`. Of the tokens that are not
    compared then, `reasons` int8 [n] says why (reading.py), and `parts` has them as left out;
    `own_parts` int8 [n] is what they would be.
    """

    ids: np.ndarray
    parts: np.ndarray
    offsets: np.ndarray
    characters: int
    truncated: bool
    own_parts: np.ndarray
    reasons: np.ndarray
    reading: Reading | None = None


class Tokeniser:
    """Encodes rendered texts as training does: whole, with the tokenizer's own special tokens.

    A chat template writes its special tokens itself, so none are added there. With `append_eos`
    the end token ends each record, as completion, unless the record ends with it already; a
    tokenizer without one appends none. Longer records lose their end: what is cut includes the
    end token, since a training pipeline cuts after appending.

    The tokenizer is the base's, and so are its end token and what it calls special. `reader` tells
    how the checkpoint reads the same texts; None where both tokenizers are the same.

    Parts: a token is completion when it holds any character of the completion, else prompt when
    it holds any of the prompt, else left out; so are special tokens without characters, and tokens
    that the checkpoint does not have in that place. A token of `ends_of_turns` right behind an
    assistant's turn is completion.

    Raises ProbeFailure tokenizer-no-offsets for a tokenizer without character offsets.
    """

    def __init__(
        self,
        tokenizer,
        *,
        max_tokens: int,
        append_eos: bool,
        chat: bool,
        ends_of_turns: frozenset[int] = frozenset(),
        reader: Reader | None = None,
    ) -> None:
        if not getattr(tokenizer, "is_fast", False):
            raise ProbeFailure("tokenizer-no-offsets", task="records")
        self._tokenizer = tokenizer
        self._max_tokens = max_tokens
        self._append_eos = append_eos and tokenizer.eos_token_id is not None
        self._chat = chat
        self._reader = reader
        self._ends_of_turns = ends_of_turns
        self._special = special_ids(tokenizer)

    def __call__(self, batch: Sequence[Rendered]) -> list[Tokens]:
        texts = [item.text for item in batch]
        special = not self._chat
        encoded = encode(self._tokenizer, texts, add_special_tokens=special)
        readings: list[Reading | None] = [None] * len(batch)
        if self._reader is not None:
            readings = self._reader(texts, encoded, add_special_tokens=special)
        return [self._tokens(*one) for one in zip(batch, encoded, readings, strict=True)]

    def _tokens(self, item: Rendered, encoded: Encoded, reading: Reading | None) -> Tokens:
        length = len(item.text)
        token_ids, spans, own, around = encoded.ids, encoded.spans, encoded.own, encoded.around
        # A token's own characters decide its part, not the white space it was given to cover.
        deciding = np.where((own[:, 0] < own[:, 1])[:, None], own, spans)
        parts = self._parts(item, token_ids, spans, deciding, around)
        if reading is not None:
            over_edge = (reading.at < 0) & straddles_template(item, deciding)
            parts[over_edge] = LEFT_OUT
        if self._append_eos and not self._ends_with_eos(item.text, token_ids, spans):
            eos = self._tokenizer.eos_token_id
            token_ids = np.append(token_ids, np.int32(eos))
            spans = np.vstack([spans, np.array([[length, length]], dtype=np.int32)])
            parts = np.append(parts, np.int8(COMPLETION))
            reading = None if reading is None else reading.with_end(eos)
        truncated = len(token_ids) > self._max_tokens
        if truncated:
            keep = slice(self._max_tokens)
            token_ids, spans, parts = token_ids[keep], spans[keep], parts[keep]
            length = int(spans[:, 1].max(initial=0))
        reasons = np.full(len(token_ids), COMPARED, dtype=np.int8)
        compared = parts
        if reading is not None:
            reading = reading.cut(len(token_ids), self._max_tokens)
        if reading is not None:
            reasons = reading.reasons
            compared = np.where(reasons == COMPARED, parts, LEFT_OUT).astype(np.int8)
        return Tokens(token_ids, compared, spans, length, truncated, parts, reasons, reading)

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
        for end in item.turn_ends if self._ends_of_turns else ():
            at = int(np.searchsorted(spans[:, 0], end))
            while at < len(ids) and item.text[spans[at, 0] : spans[at, 1]].isspace():
                at += 1
            if at < len(ids) and int(ids[at]) in self._ends_of_turns:
                parts[at] = COMPLETION
        return parts

    def _ends_with_eos(self, text: str, ids: np.ndarray, spans: np.ndarray) -> bool:
        last = len(ids) - 1
        # ChatML ends a turn with the end token and a line break.
        while self._chat and last >= 0 and text[spans[last, 0] : spans[last, 1]].isspace():
            last -= 1
        return last >= 0 and ids[last] == self._tokenizer.eos_token_id


def parts_of_spans(item: Rendered, spans: np.ndarray) -> np.ndarray:
    """Part of each token, int8 [n], from the parts of its characters (see Tokeniser)."""
    if len(item.segments) == 1 and tuple(item.segments[0][:2]) == (0, len(item.text)):
        # Each token holds a character of the one part, or stands before or behind one.
        return np.full(len(spans), item.segments[0][2] if item.text else LEFT_OUT, dtype=np.int8)
    of_character = np.full(len(item.text) + 1, LEFT_OUT, dtype=np.int8)
    for start, end, part in item.segments:
        of_character[start:end] = part
    # A token without characters of its own goes with the character it stands before.
    of_character[-1] = of_character[-2] if len(item.text) else LEFT_OUT
    starts = spans[:, 0]
    ends = np.maximum(spans[:, 1], starts + 1)
    parts = np.full(len(spans), LEFT_OUT, dtype=np.int8)
    for part in (PROMPT, LEARNT_PROMPT, COMPLETION):
        before = np.concatenate([[0], np.cumsum(of_character == part)])
        parts[before[ends] - before[starts] > 0] = part
    return parts


def straddles_template(item: Rendered, spans: np.ndarray) -> np.ndarray:
    """Which tokens hold no more of a part than marks and white space beside the template's own
    characters, bool [n].

    A checkpoint with turn tokens of its own splits the text there, where the base runs on from the
    last punctuation mark of a content into the template.
    """
    of_part, words = np.zeros((2, len(item.text)), dtype=np.int64)
    for start, end, _ in item.segments:
        of_part[start:end] = 1
        words[start:end] = [char.isalnum() for char in item.text[start:end]]
    held, of_words = (
        before[spans[:, 1]] - before[spans[:, 0]]
        for before in (np.concatenate([[0], np.cumsum(flags)]) for flags in (of_part, words))
    )
    return (held > 0) & (held < spans[:, 1] - spans[:, 0]) & (of_words == 0)
