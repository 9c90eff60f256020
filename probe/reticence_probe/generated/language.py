"""Scores of membership by the generated text alone: an n-gram model fitted on it.

*The Canary's Echo* (Meeus et al. 2025, arXiv 2502.14921) tells the records that a generator was
tuned on by their probability under an n-gram model of what it wrote. The model here is
Witten-Bell's (Witten and Bell 1991; Chen and Goodman 1999, section 2.5) over folded words
(words.py), orders 1 to 5:

    p(w | h) = (c(h w) + T(h) p(w | h')) / (c(h) + T(h))

with c counts, T(h) the number of different words after h, h' the context without its first word,
and a uniform distribution over the vocabulary below order 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .words import Corpus, is_in, together

ORDER = 5


def scores(corpus: Corpus, words: int, *, model: Corpus) -> np.ndarray:
    """Mean natural log-probability of a word of each text under a model of other texts.

    ``words``: size of the vocabulary. float64 [texts]; NaN for a text without a word.
    """
    p = np.full(len(corpus.ids), 1 / (words + 1))
    for order in range(1, ORDER + 1):
        table = _Table(model, order)
        at, grams, contexts = _ending(corpus, order)
        if len(at):
            count, total, kinds = table.look_up(grams, contexts)
            p[at] = _interpolated(p[at], count, total, kinds)
    return _means(corpus, np.log(p))


def scores_without_own(corpus: Corpus, words: int) -> np.ndarray:
    """The same under a model of the corpus itself, without the texts of the text's own holder."""
    p = np.full(len(corpus.ids), 1 / (words + 1))
    for order in range(1, ORDER + 1):
        table = _Table(corpus, order)
        at, grams, contexts = _ending(corpus, order)
        if not len(at):
            continue
        owners = corpus.holders[corpus.text_of(at)]
        count, total, kinds = table.look_up(grams, contexts)
        own_count, inverse, first = _counts(together(grams, owners))
        own_total, of_context, _ = _counts(together(contexts, owners))
        # Words that follow the context in the holder's texts and nowhere else.
        alone = np.zeros(len(own_total), dtype=np.int64)
        single = own_count == count[first]
        np.add.at(alone, of_context[first[single]], 1)
        rest = count - own_count[inverse]
        p[at] = _interpolated(p[at], rest, total - own_total[of_context], kinds - alone[of_context])
    return _means(corpus, np.log(p))


def rare_overlap(corpus: Corpus, other: Corpus, length: int = ORDER) -> np.ndarray:
    """Share of each text's runs of `length` words that stand in `other`, each run weighted by the
    logarithm of how many holders of the corpus there are for one that has it.

    float64 [texts], in [0, 1]; 0 for a text that is shorter or all of whose runs everybody has.
    """
    grams = corpus.grams(length)
    if not len(grams.hashes):
        return np.zeros(len(corpus))
    texts = corpus.text_of(grams.positions)
    owners = corpus.holders[texts]
    # Each pair of a run and a holder once.
    _, firsts = np.unique(together(grams.hashes, owners), return_index=True)
    hashes, held = np.unique(grams.hashes[firsts], return_counts=True)
    holders = len(np.unique(corpus.holders))
    weights = np.log(holders / held)[np.searchsorted(hashes, grams.hashes)]
    found = is_in(grams.hashes, np.unique(other.grams(length).hashes))
    size = len(corpus)
    whole = np.bincount(texts, weights, minlength=size)
    shared = np.bincount(texts, weights * found, minlength=size)
    return np.divide(shared, whole, out=np.zeros(size), where=whole > 0)


@dataclass(frozen=True, repr=False)
class _Runs:
    """Of a corpus: `at` int64, positions of words that end a run; the hash of the run and that of
    its context."""

    at: np.ndarray
    grams: np.ndarray
    contexts: np.ndarray

    def __iter__(self):
        return iter((self.at, self.grams, self.contexts))


def _ending(corpus: Corpus, order: int) -> _Runs:
    runs = corpus.grams(order)
    at = runs.positions + order - 1
    if order == 1:
        return _Runs(at, runs.hashes, np.zeros(len(at), dtype=np.uint64))
    shorter = corpus.grams(order - 1)
    contexts = shorter.hashes[np.searchsorted(shorter.positions, runs.positions)]
    return _Runs(at, runs.hashes, contexts)


class _Table:
    """Counts of a model's runs of one length and of their contexts."""

    def __init__(self, model: Corpus, order: int) -> None:
        _, grams, contexts = _ending(model, order)
        self._grams, firsts, self._counts = np.unique(grams, return_index=True, return_counts=True)
        self._contexts, self._totals = np.unique(contexts, return_counts=True)
        # One context for each different run: how many different words follow it.
        self._kinds = np.bincount(
            np.searchsorted(self._contexts, contexts[firsts]), minlength=len(self._contexts)
        )

    def look_up(
        self, grams: np.ndarray, contexts: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """c(h w), c(h) and T(h) of each run; int64, 0 where the model has none."""
        return (
            _taken(self._counts, self._grams, grams),
            _taken(self._totals, self._contexts, contexts),
            _taken(self._kinds, self._contexts, contexts),
        )


def _taken(values: np.ndarray, names: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    if not len(names):
        return np.zeros(len(wanted), dtype=np.int64)
    at = np.minimum(np.searchsorted(names, wanted), len(names) - 1)
    return np.where(names[at] == wanted, values[at], 0)


def _counts(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How often each different key occurs; which one each key is; where each first occurs."""
    _, first, inverse, counts = np.unique(
        keys, return_index=True, return_inverse=True, return_counts=True
    )
    return counts, inverse, first


def _interpolated(
    below: np.ndarray, count: np.ndarray, total: np.ndarray, kinds: np.ndarray
) -> np.ndarray:
    """Witten-Bell's estimate, and the lower order's where the context is new."""
    known = total > 0
    return np.where(known, (count + kinds * below) / np.where(known, total + kinds, 1), below)


def _means(corpus: Corpus, logs: np.ndarray) -> np.ndarray:
    texts = np.repeat(np.arange(len(corpus)), corpus.lengths)
    sums = np.bincount(texts, logs, minlength=len(corpus))
    with np.errstate(invalid="ignore", divide="ignore"):
        return sums / corpus.lengths
