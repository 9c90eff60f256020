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

import numpy as np

from .words import Corpus, numbered

ORDER = 5


def scores(corpus: Corpus, words: int, *, model: Corpus) -> np.ndarray:
    """Mean natural log-probability of a word of each text under a model of other texts.

    ``words``: size of the vocabulary. float64 [texts]; NaN for a text without a word.
    """
    return _means(corpus, word_logs(corpus, words, model=model))


def word_logs(corpus: Corpus, words: int, *, model: Corpus) -> np.ndarray:
    """The natural log-probability of each word behind those before it in its text; float64 [words
    of the corpus]."""
    first = len(model.ids)
    ids = np.concatenate([model.ids, corpus.ids])
    places = np.concatenate([_places(model), _places(corpus)])
    p = np.full(len(corpus.ids), 1 / (words + 1))
    # Of each word the run before it, 0 where that is of no word; below zero: not in the model.
    before = np.zeros(len(ids), dtype=np.int64)
    contexts = 1
    for order in range(1, ORDER + 1):
        at = np.flatnonzero((places >= order - 1) & (before >= 0))
        context = before[at]
        runs, size = numbered(_keys(context, ids[at]))
        own, own_context = runs[at < first], context[at < first]
        count = np.bincount(own, minlength=size)
        total = np.bincount(own_context, minlength=contexts)
        kinds = np.bincount(_of_each(own, own_context, size)[count > 0], minlength=contexts)
        asked = at >= first
        word, run, of = at[asked] - first, runs[asked], context[asked]
        p[word] = _interpolated(p[word], count[run], total[of], kinds[of])
        # A run that the model does not have continues in none.
        before, contexts = _next(before, at, np.where(count[runs] > 0, runs, -1)), size
    return np.log(p)


def scores_without_own(corpus: Corpus, words: int) -> np.ndarray:
    """The same under a model of the corpus itself, without the texts of the text's own holder."""
    owners, holders = numbered(corpus.holders)
    owner = np.repeat(owners, corpus.lengths)
    places = _places(corpus)
    p = np.full(len(corpus.ids), 1 / (words + 1))
    # Of each word the run before it, as in `scores`, and that run together with the holder.
    before, own_before = np.zeros(len(owner), dtype=np.int64), owner
    contexts, own_contexts = 1, holders
    for order in range(1, ORDER + 1):
        at = np.flatnonzero((places >= order - 1) & (before >= 0))
        context, own_context = before[at], own_before[at]
        runs, size = numbered(_keys(context, corpus.ids[at]))
        own_runs, own_size = numbered(runs * holders + owner[at])
        count = np.bincount(runs, minlength=size)
        own_count = np.bincount(own_runs, minlength=own_size)
        kinds = np.bincount(_of_each(runs, context, size), minlength=contexts)
        run_of = _of_each(own_runs, runs, own_size)
        # Words that follow the context in the holder's texts and nowhere else.
        single = own_count == count[run_of]
        alone = np.bincount(
            _of_each(own_runs, own_context, own_size)[single], minlength=own_contexts
        )
        total = np.bincount(context, minlength=contexts)
        own_total = np.bincount(own_context, minlength=own_contexts)
        p[at] = _interpolated(
            p[at],
            count[runs] - own_count[own_runs],
            total[context] - own_total[own_context],
            kinds[context] - alone[own_context],
        )
        # What follows a run of one holder alone is known to that holder alone.
        shared = np.bincount(run_of, minlength=size)[runs] > 1
        before = _next(before, at, np.where(shared, runs, -1))
        own_before = _next(own_before, at, own_runs)
        contexts, own_contexts = size, own_size
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
    owners, holders = numbered(corpus.holders)
    runs, size = numbered(np.concatenate([grams.hashes, other.grams(length).hashes]))
    own, theirs = runs[: len(texts)], runs[len(texts) :]
    # Each pair of a run and a holder once.
    held = np.bincount(np.unique(own * holders + owners[texts]) // holders, minlength=size)
    weights = np.log(holders / held[own])
    found = (np.bincount(theirs, minlength=size) > 0)[own]
    texts_of = len(corpus)
    whole = np.bincount(texts, weights, minlength=texts_of)
    shared = np.bincount(texts, weights * found, minlength=texts_of)
    return np.divide(shared, whole, out=np.zeros(texts_of), where=whole > 0)


def _places(corpus: Corpus) -> np.ndarray:
    """How many words of its text stand before each word."""
    return np.arange(len(corpus.ids)) - np.repeat(corpus.starts[:-1], corpus.lengths)


def _keys(contexts: np.ndarray, words: np.ndarray) -> np.ndarray:
    """One number for each pair of a context and a word; both are below 2³¹."""
    return (contexts << np.int64(32)) | words


def _of_each(numbers: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """The value that goes with each number, the same wherever it occurs; 0 where it does not."""
    found = np.zeros(size, dtype=np.int64)
    found[numbers] = values
    return found


def _next(before: np.ndarray, at: np.ndarray, runs: np.ndarray) -> np.ndarray:
    """Of each word the run that ends with the word before it, −1 without one; ``runs`` end at
    ``at``. The word after a text's last one is the next text's first, which has no place for a
    longer run."""
    found = np.full(len(before), -1, dtype=np.int64)
    inside = at + 1 < len(before)
    found[at[inside] + 1] = runs[inside]
    return found


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
