"""How much of each private record stands word for word in the generated data, and the other way.

Runs and 13-grams of words after folding (words.py); 13 words are what contamination checks use
(Brown et al. 2020, arXiv 2005.14165, appendix C). What many records share (a header, a signature)
is boilerplate and counts for nobody. Private and held-out records together decide what that is, so
which of them were used makes no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .words import Corpus, Grams, is_in

GRAM = 13
# A shorter record is one gram; below this it is too short to be told from common language.
LEAST_WORDS = 5
# Holders of a gram from which on it is boilerplate: this many, or this share of all.
BOILERPLATE_HOLDERS = 10
BOILERPLATE_SHARE = 0.01


@dataclass(frozen=True, repr=False)
class Copied:
    """Of each text of a corpus: `words` int64, those outside of boilerplate; `run` int64, the
    longest run of words that the other corpus has, outside of boilerplate, 0 below GRAM (of a
    shorter text its length, where the whole of it stands there); `grams` float64, the share of its
    grams outside of boilerplate that the other has, 0 for a text without any; `source` int64, the
    text of the other corpus that has the first of them, −1 without one."""

    words: np.ndarray
    run: np.ndarray
    grams: np.ndarray
    source: np.ndarray

    def better(self, other: Copied) -> Copied:
        """The larger figure of each text: of two orders of its sentences."""
        return Copied(
            np.minimum(self.words, other.words),
            np.maximum(self.run, other.run),
            np.maximum(self.grams, other.grams),
            np.where(self.source >= 0, self.source, other.source),
        )


class Boilerplate:
    """The grams that too many holders of a pool share, and the lengths of its short texts.

    `lengths`: GRAM, and the length of each text of the pool from LEAST_WORDS on that is shorter.
    """

    def __init__(self, pool: Corpus) -> None:
        holders = len(np.unique(pool.holders))
        self._least = max(BOILERPLATE_HOLDERS, BOILERPLATE_SHARE * holders)
        short = np.unique(pool.lengths)
        short = short[(short >= LEAST_WORDS) & (short < GRAM)]
        self.lengths = [*short.tolist(), GRAM]
        self._shared = {
            length: self._shared_of(pool, compared_grams(pool, length)) for length in self.lengths
        }

    def holds(self, hashes: np.ndarray, length: int) -> np.ndarray:
        """Which of the grams are boilerplate; bool."""
        return is_in(hashes, self._shared[length])

    def _shared_of(self, pool: Corpus, grams: Grams) -> np.ndarray:
        if not len(grams.hashes):
            return grams.hashes
        owners = pool.holders[pool.text_of(grams.positions)]
        order = np.lexsort((owners, grams.hashes))
        hashes, owners = grams.hashes[order], owners[order]
        new_hash = np.concatenate([[True], hashes[1:] != hashes[:-1]])
        new_owner = new_hash | np.concatenate([[True], owners[1:] != owners[:-1]])
        firsts = np.flatnonzero(new_hash)
        counts = np.add.reduceat(new_owner.astype(np.int64), firsts)
        return hashes[firsts][counts > self._least]


def compared_grams(corpus: Corpus, length: int) -> Grams:
    """The grams by which the texts of a corpus are looked for: every run of GRAM words, and of a
    shorter text the whole of it, for its own length."""
    grams = corpus.grams(length)
    if length == GRAM:
        return grams
    whole = corpus.lengths[corpus.text_of(grams.positions)] == length
    return Grams(grams.hashes[whole], grams.positions[whole])


def copied(
    corpus: Corpus,
    other: Corpus,
    boilerplate: Boilerplate,
    *,
    whole: bool = True,
) -> Copied:
    """What of each text of `corpus` stands in `other`; see Copied.

    ``whole``: short texts of `corpus` are looked for as a whole anywhere in `other`. Otherwise it
    is the short texts of `other` that are looked for in `corpus`.
    """
    size = len(corpus)
    run, matched, counted = (np.zeros(size, dtype=np.int64) for _ in range(3))
    source = np.full(size, -1)
    covered = np.zeros(len(corpus.ids) + 1, dtype=np.int64)
    for length in boilerplate.lengths:
        mine = compared_grams(corpus, length) if whole else corpus.grams(length)
        theirs = other.grams(length) if whole else compared_grams(other, length)
        if not len(mine.hashes):
            continue
        common = boilerplate.holds(mine.hashes, length)
        there, firsts = np.unique(theirs.hashes, return_index=True)
        hits = is_in(mine.hashes, there) & ~common
        texts = corpus.text_of(mine.positions)
        copying, at = np.unique(texts[hits], return_index=True)
        origin = firsts[np.searchsorted(there, mine.hashes[hits][at])]
        first = other.text_of(theirs.positions[origin])
        source[copying] = np.where(source[copying] < 0, first, source[copying])
        if length == GRAM or whole:
            counted += np.bincount(texts[~common], minlength=size)
            matched += np.bincount(texts[hits], minlength=size)
        else:
            # A short text that stands in a longer one is all that there is to copy.
            of_short = length * np.bincount(texts[hits], minlength=size)
            counted += of_short
            matched += of_short
        _cover(covered, mine.positions[common], length)
        np.maximum.at(run, texts, _runs(mine.positions, texts, hits, length))
    free = (np.cumsum(covered[:-1]) == 0).astype(np.int64)
    words = np.add.reduceat(np.append(free, 0), corpus.starts[:-1]) if size else run
    words[corpus.lengths == 0] = 0
    share = np.divide(matched, counted, out=np.zeros(size), where=counted > 0)
    if whole:
        words[counted == 0] = 0
    return Copied(words, run, share, source)


def free_words(corpus: Corpus, boilerplate: Boilerplate) -> np.ndarray:
    """Which words of a corpus no boilerplate covers; bool [words]."""
    covered = np.zeros(len(corpus.ids) + 1, dtype=np.int64)
    for length in boilerplate.lengths:
        grams = corpus.grams(length)
        _cover(covered, grams.positions[boilerplate.holds(grams.hashes, length)], length)
    return np.cumsum(covered[:-1]) == 0


def _cover(covered: np.ndarray, positions: np.ndarray, length: int) -> None:
    """Adds runs of words to the differences whose running sum counts what covers a word."""
    covered += np.bincount(positions, minlength=len(covered))
    covered -= np.bincount(positions + length, minlength=len(covered))


def _runs(positions: np.ndarray, texts: np.ndarray, hits: np.ndarray, length: int) -> np.ndarray:
    """Words of the run of hits that ends with each gram; 0 where there is no hit.

    A run goes on where the next gram begins one word later in the same text.
    """
    index = np.arange(len(positions))
    broken = np.concatenate([[True], (np.diff(positions) != 1) | (np.diff(texts) != 0)])
    # The gram before the run's first: itself where there is no hit.
    before = np.where(hits, np.where(broken, index - 1, -1), index)
    count = index - np.maximum.accumulate(before)
    return np.where(hits, count + length - 1, 0)


def drawn(sizes: Sequence[int], seed: int) -> list[np.ndarray]:
    """Equally many numbers below each size, drawn by seed and ascending: of the smaller all."""
    least = min(sizes)
    generator = np.random.default_rng([seed, 0xC1])
    return [np.sort(generator.permutation(size)[:least]) for size in sizes]
