"""Searching a text while ignoring case, width, accents' encoding and amounts of white space."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

# Scripts written without spaces: a value may begin and end anywhere in a run of them.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_COLLAPSIBLE = re.compile(r"[^\S ]|  ")


@dataclass(frozen=True, repr=False)
class Folded:
    """A text folded character by character, with the way back.

    `starts[i]`, `ends[i]`: the original characters that folded character i came from; None where
    nothing moved. Decomposed (NFKD) and case folded, so that composed and combining accents agree.
    """

    text: str
    starts: np.ndarray | None
    ends: np.ndarray | None

    def occurrences(self, value: str) -> Iterator[tuple[int, int]]:
        """(start, end) in the original text of each whole-word occurrence of a folded value."""
        at = self.text.find(value)
        while at >= 0:
            end = at + len(value)
            if self._is_whole(at, end):
                yield self._original(at, end)
            at = self.text.find(value, at + 1)

    def _is_whole(self, start: int, end: int) -> bool:
        before = self.text[start - 1 : start]
        after = self.text[end : end + 1]
        if after and unicodedata.combining(after):
            return False
        return not (_joins(before, self.text[start]) or _joins(self.text[end - 1], after))

    def _original(self, start: int, end: int) -> tuple[int, int]:
        if self.starts is None or self.ends is None:
            return start, end
        return int(self.starts[start]), int(self.ends[end - 1])


def fold(text: str) -> Folded:
    """Folds a text; see Folded."""
    if text.isascii() and not _COLLAPSIBLE.search(text):
        return Folded(text.lower(), None, None)
    folded, starts, ends = [], [], []
    for index, char in enumerate(text):
        for piece in _fold_character(char):
            if piece.isspace():
                if folded and folded[-1] == " ":
                    ends[-1] = index + 1
                    continue
                piece = " "
            folded.append(piece)
            starts.append(index)
            ends.append(index + 1)
    return Folded("".join(folded), np.array(starts), np.array(ends))


def fold_value(value: str) -> str:
    """A value as it looks in a folded text."""
    return fold(value).text.strip()


def _fold_character(char: str) -> str:
    if char.isascii():
        return char.lower()
    decomposed = unicodedata.normalize("NFKD", char).casefold()
    return unicodedata.normalize("NFKD", decomposed)


def _joins(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    if not left or not right or not left.isalnum() or not right.isalnum():
        return False
    return not (_UNSPACED.match(left) or _UNSPACED.match(right))


def digest_of(text: str) -> bytes:
    """128 bits in the place of a text: no two of any number of texts share them by chance."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def normal_text(text: str) -> str:
    """The text by which records are equal."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(folded.split())
