"""A text as the words by which copies are recognised, and many texts as one array of words.

Case, spaces, punctuation and the way a date is written do not count. That sentences stand in
another order does not either where the words are taken in alphabetical order of the sentences.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..checks.minhash import mixed
from ..data.fold import UNSPACED
from ..pii.dates import WrittenDate, find_dates

_WORD = re.compile(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+")
_SENTENCE_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f]+(?=\s|\Z)|\n+|(?<=[\u3002\uff01\uff1f])")
_LINES = re.compile(r"\s*\n\s*")
_SPACES = re.compile(r"[^\S\n]+")
# Chunk of words that are hashed at once.
CHUNK = 1 << 20


def sentences_of(text: str) -> list[list[str]]:
    """The folded words of a text by sentence, none empty.

    A date is one word, the same however it is written: day and month are not told apart, because
    `03/04/2021` is either.
    """
    plain = _with_plain_dates(text)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain).casefold())
    words = (_WORD.findall(sentence) for sentence in _SENTENCE_END.split(folded))
    return [sentence for sentence in words if sentence]


def words_of(text: str) -> list[str]:
    """The folded words of a text in their own order; see sentences_of."""
    return [word for sentence in sentences_of(text) for word in sentence]


def _with_plain_dates(text: str) -> str:
    if not any(map(str.isdigit, text)):
        return text
    # A date may go over the end of a line; each place stays where it is.
    text = _SPACES.sub(" ", _LINES.sub("\n", text))
    pieces, end = [], 0
    for found in sorted(find_dates(text.replace("\n", " ")), key=lambda one: one.start):
        if found.start < end:
            continue
        pieces += [text[end : found.start], _plain(found)]
        end = found.end
    return "".join((*pieces, text[end:]))


def _plain(found: WrittenDate) -> str:
    day = found.day
    low, high = sorted((day.day, day.month))
    return f" {day.year}d{low:02}d{high:02} "


class Vocabulary:
    """Word → number, shared by all texts that are compared."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def ids(self, words: Iterable[str]) -> np.ndarray:
        """int32 [words]; new words get new numbers."""
        numbers = self._numbers
        return np.array([numbers.setdefault(word, len(numbers)) for word in words], dtype=np.int32)


@dataclass(frozen=True, repr=False)
class Corpus:
    """Texts as one array. `ids` int32 [words]; `starts` int64 [texts + 1]: text i is
    ids[starts[i]:starts[i + 1]]; `holders` int64 [texts]: texts of one person share a number."""

    ids: np.ndarray
    starts: np.ndarray
    holders: np.ndarray

    @staticmethod
    def of(
        texts: Sequence[np.ndarray], holders: Sequence[int] | np.ndarray | None = None
    ) -> Corpus:
        starts = np.concatenate([[0], np.cumsum([len(text) for text in texts], dtype=np.int64)])
        ids = np.concatenate(texts) if texts else np.empty(0, dtype=np.int32)
        owners = np.arange(len(texts)) if holders is None else np.asarray(holders)
        return Corpus(ids.astype(np.int32), starts.astype(np.int64), owners.astype(np.int64))

    def __len__(self) -> int:
        return len(self.starts) - 1

    @cached_property
    def lengths(self) -> np.ndarray:
        """Words of each text, int64 [texts]."""
        return np.diff(self.starts)

    def text_of(self, positions: np.ndarray) -> np.ndarray:
        """The text of each word position."""
        return np.searchsorted(self.starts, positions, side="right") - 1

    def some(self, chosen: np.ndarray) -> Corpus:
        """The texts with these numbers, in this order."""
        texts = [self.ids[self.starts[at] : self.starts[at + 1]] for at in chosen]
        return Corpus.of(texts, self.holders[chosen])

    def grams(self, length: int) -> Grams:
        """Every run of `length` words within a text."""
        last = len(self.ids) - length + 1
        if last <= 0:
            nothing = np.empty(0, dtype=np.int64)
            return Grams(nothing.astype(np.uint64), nothing)
        hashes = np.empty(last, dtype=np.uint64)
        for start in range(0, last, CHUNK):
            stop = min(start + CHUNK, last)
            part = np.zeros(stop - start, dtype=np.uint64)
            for offset in range(length):
                ids = self.ids[start + offset : stop + offset].astype(np.uint64)
                part = mixed(part ^ (ids + np.uint64(1)))
            hashes[start:stop] = part
        # A run that goes on into the next text is none.
        inside = np.ones(last, dtype=bool)
        for offset in range(1, length):
            ends = self.starts[1:-1] - offset
            inside[ends[(ends >= 0) & (ends < last)]] = False
        # A text shorter than the run: what begins in it ends beyond it.
        positions = np.flatnonzero(inside)
        return Grams(hashes[positions], positions)


@dataclass(frozen=True, repr=False)
class Grams:
    """`hashes` uint64 [n], 64-bit hashes of runs of words; `positions` int64 [n], where they begin
    in the corpus, ascending."""

    hashes: np.ndarray
    positions: np.ndarray


def is_in(values: np.ndarray, ascending: np.ndarray) -> np.ndarray:
    """Which values stand in a sorted array; bool."""
    found = np.zeros(len(values), dtype=bool)
    if not len(ascending):
        return found
    # In order, neighbours are looked up in memory that is at hand.
    order = np.argsort(values)
    sought = values[order]
    at = np.minimum(np.searchsorted(ascending, sought), len(ascending) - 1)
    found[order] = ascending[at] == sought
    return found


def numbered(values: np.ndarray) -> tuple[np.ndarray, int]:
    """Numbers from 0 on in ascending order of the different values, int64, and how many there
    are."""
    if not len(values):
        return np.zeros(0, dtype=np.int64), 0
    order = np.argsort(values)
    ascending = values[order]
    numbers = np.cumsum(np.concatenate([[False], ascending[1:] != ascending[:-1]]))
    found = np.empty(len(values), dtype=np.int64)
    found[order] = numbers
    return found, int(numbers[-1]) + 1
