"""Prompts as tokens, and generated tokens as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..contract.errors import ProbeFailure
from ..data.encode import encode
from .inspect import Inspection

ENCODE_BATCH = 512
# If a tokenizer has neither a start nor an end token, a sequence starts after a line break.
START_TEXT = "\n"


class PromptTokeniser:
    """Encodes prompts like the beginning of a training text, and truncates them on the left to fit.

    Uses the base's tokenizer for both models: the checkpoint's own may have tokens that spoil every
    answer. Prompts that those would change are counted.
    """

    def __init__(self, inspection: Inspection) -> None:
        self._tokenizer = inspection.tokenizers.base
        self._reader = inspection.tokenizers.reader
        self._context = inspection.context
        self._start = self._special_start()

    def encode(self, texts: Sequence[str], tokens: int) -> tuple[list[np.ndarray], list[bool]]:
        """int32 ids of each prompt with room for ``tokens`` new ones, and whether it was cut.

        The tokenizer's own start token is kept. A prompt keeps at least one token.
        """
        room = max(1, self._context - tokens)
        ids: list[list[int]] = []
        for start in range(0, len(texts), ENCODE_BATCH):
            batch = list(texts[start : start + ENCODE_BATCH])
            ids += self._tokenizer(batch, add_special_tokens=True, verbose=False)["input_ids"]
        fitted = [self._fitted(self._without_end(one), room) for one in ids]
        return [np.array(one, dtype=np.int32) for one, _ in fitted], [cut for _, cut in fitted]

    def read_otherwise(self, texts: Sequence[str]) -> list[bool]:
        """For each text, whether the checkpoint's own tokenizer reads it with tokens that the base
        lacks. Raises ``tokenizer-differs`` if it reads one differently without any such token.
        """
        if self._reader is None:
            return [False] * len(texts)
        found = []
        for start in range(0, len(texts), ENCODE_BATCH):
            batch = list(texts[start : start + ENCODE_BATCH])
            encoded = encode(self._tokenizer, batch, add_special_tokens=True)
            found += self._reader(batch, encoded, add_special_tokens=True)
        if any(reading is not None and not reading.extends for reading in found):
            raise ProbeFailure("tokenizer-differs")
        return [reading is not None for reading in found]

    def start(self) -> np.ndarray:
        """What a text without a prompt begins with: the start token, else the end token, else a
        line break.
        """
        for token in (self._tokenizer.bos_token_id, self._tokenizer.eos_token_id):
            if token is not None:
                return np.array([token], dtype=np.int32)
        ids = self._tokenizer(START_TEXT, add_special_tokens=False)["input_ids"]
        return np.array(ids[-1:] or [0], dtype=np.int32)

    def _special_start(self) -> list[int]:
        empty = self._tokenizer("", add_special_tokens=True)["input_ids"]
        return self._without_end(list(empty))

    def _without_end(self, ids: list[int]) -> list[int]:
        end = self._tokenizer.eos_token_id
        # If the tokenizer appends an end token, there is nothing left to continue.
        closed = len(ids) > 1 and ids[-1] == end
        return ids[:-1] if closed else ids

    def _fitted(self, ids: list[int], room: int) -> tuple[list[int], bool]:
        if not ids:
            return self.start().tolist(), False
        if len(ids) <= room:
            return ids, False
        start = self._start if ids[: len(self._start)] == self._start else []
        start = start if len(start) < room else []
        return [*start, *ids[len(ids) - room + len(start) :]], True


def new_tokens(asked: int, context: int) -> int:
    """Most new tokens: the context also holds a prompt of at least one token."""
    return max(1, min(asked, context - 1))


def end_tokens(inspection: Inspection) -> frozenset[int]:
    """Tokens that end a text: the base's end token, so that a checkpoint cannot declare others."""
    end = inspection.tokenizers.base.eos_token_id
    return frozenset() if end is None else frozenset({end})


class Decoder:
    """The text of generated tokens, without those that are special."""

    def __init__(self, inspection: Inspection) -> None:
        self._tokenizer: Any = inspection.tokenizers.base

    def __call__(self, rows: Sequence[np.ndarray]) -> list[str]:
        return self._tokenizer.batch_decode(
            [row.tolist() for row in rows],
            skip_special_tokens=True,
            clean_up_tokenization_spaces=False,
        )
