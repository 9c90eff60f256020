"""N-gram scores against a plain dictionary model, word by word."""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict

import numpy as np
import pytest

from reticence_probe.generated.language import ORDER, rare_overlap, scores, scores_without_own
from reticence_probe.generated.words import Corpus, Vocabulary


class Plain:
    """Witten-Bell by the formula, on tuples."""

    def __init__(self, texts, words):
        self.words = words
        self.counts = Counter()
        self.totals = Counter()
        self.kinds = defaultdict(set)
        for text in texts:
            for order in range(1, ORDER + 1):
                for end in range(order, len(text) + 1):
                    *context, word = text[end - order : end]
                    self.counts[(*context, word)] += 1
                    self.totals[tuple(context)] += 1
                    self.kinds[tuple(context)].add(word)

    def score(self, text):
        logs = []
        for at, word in enumerate(text):
            p = 1 / (self.words + 1)
            for order in range(1, min(ORDER, at + 1) + 1):
                context = tuple(text[at - order + 1 : at])
                if self.totals[context]:
                    kinds = len(self.kinds[context])
                    p = (self.counts[(*context, word)] + kinds * p) / (self.totals[context] + kinds)
            logs.append(math.log(p))
        return sum(logs) / len(logs) if logs else math.nan


def made(seed, count, alphabet="abcdefgh"):
    rng = random.Random(seed)
    return [[rng.choice(alphabet) for _ in range(rng.randrange(30))] for _ in range(count)]


def corpora(*groups, holders=None):
    vocabulary = Vocabulary()
    arrays = [[vocabulary.ids(text) for text in group] for group in groups]
    found = [Corpus.of(arrays[0], holders), *(Corpus.of(array) for array in arrays[1:])]
    return found, len(vocabulary)


def test_scores_are_those_of_the_formula():
    pool, generated = made(1, 60), made(2, 50, "abcdefgxyz")
    (own, other), words = corpora(pool, generated)
    plain = Plain(generated, words)
    expected = [plain.score(text) for text in pool]
    assert scores(own, words, model=other) == pytest.approx(expected, nan_ok=True)


def test_scores_without_own_leave_out_every_text_of_the_same_holder():
    pool = made(3, 40, "abcd")
    holders = [index // 3 for index in range(len(pool))]
    (own,), words = corpora(pool, holders=holders)
    expected = [
        Plain(
            [other for at, other in enumerate(pool) if holders[at] != holders[index]], words
        ).score(text)
        for index, text in enumerate(pool)
    ]
    assert scores_without_own(own, words) == pytest.approx(expected, nan_ok=True)


def test_rare_overlap_is_the_weighted_share_of_runs_that_both_have():
    pool, generated = made(5, 50, "abc"), made(6, 20, "abc")
    holders = [index // 2 for index in range(len(pool))]
    (own, other), _ = corpora(pool, generated, holders=holders)

    def runs(text):
        return [tuple(text[at : at + ORDER]) for at in range(len(text) - ORDER + 1)]

    of_holder = defaultdict(set)
    for text, holder in zip(pool, holders, strict=True):
        of_holder[holder] |= set(runs(text))
    held = Counter(run for found in of_holder.values() for run in found)
    total = len(set(holders))
    there = {run for text in generated for run in runs(text)}

    def expected(text):
        weights = [(math.log(total / held[run]), run in there) for run in runs(text)]
        whole = sum(weight for weight, _ in weights)
        return sum(weight for weight, found in weights if found) / whole if whole else 0

    assert rare_overlap(own, other) == pytest.approx([expected(text) for text in pool])


def test_a_model_of_nothing_gives_every_word_the_same():
    (own, other), words = corpora([["a", "b"]], [[]])
    assert scores(own, words, model=other) == pytest.approx([-math.log(words + 1)])
    assert np.isnan(scores(*corpora([[]], [["a"]])[0][:1], 1, model=other)).all()


def test_the_number_of_a_word_and_that_of_a_holder_are_never_taken_for_one_another():
    rng = random.Random(8)
    # Numbers of words and of holders from the same range, and far apart.
    texts = [[rng.randrange(3) + 24_300 for _ in range(20)] for _ in range(12)]
    holders = [rng.choice([0, 1, 2, 24_300, 24_301, -1]) for _ in texts]
    pool = Corpus.of([np.array(text, dtype=np.int32) for text in texts], holders)
    expected = [
        Plain(
            [other for at, other in enumerate(texts) if holders[at] != holders[index]], 30_000
        ).score(text)
        for index, text in enumerate(texts)
    ]
    assert scores_without_own(pool, 30_000) == pytest.approx(expected)
