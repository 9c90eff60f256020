"""Folding, and runs of words, against plain Python."""

from __future__ import annotations

import random

import numpy as np
import pytest

from reticence_probe.generated.words import Corpus, Vocabulary, sentences_of, words_of

TEXT = "Dear Dr. Ada Lovelace, your visit on 3 March 2021 went well. The bill is 120 euros."


@pytest.mark.parametrize(
    "other",
    [
        TEXT.upper(),
        TEXT.replace(" ", "\n  "),
        TEXT.replace(",", "").replace("Dr.", "Dr"),
        TEXT.replace("3 March 2021", "2021-03-03"),
        TEXT.replace("3 March 2021", "3. März 2021"),
        TEXT.replace("3 March 2021", "03/03/2021"),
        TEXT.replace("Lovelace", "Ｌｏｖｅｌａｃｅ"),
    ],
)
def test_case_spaces_punctuation_width_and_forms_of_dates_do_not_count(other):
    assert words_of(other) == words_of(TEXT)


def test_day_and_month_are_not_told_apart_but_another_day_is():
    assert words_of("on 03/04/2021") == words_of("on 2021-04-03")
    assert words_of("on 03/04/2021") != words_of("on 2021-04-05")


def test_sentences_end_at_marks_and_line_breaks():
    assert sentences_of("One two. Three!\nFour five\n\nsix") == [
        ["one", "two"],
        ["three"],
        ["four", "five"],
        ["six"],
    ]


def test_grams_are_the_runs_of_words_within_each_text():
    rng = random.Random(4)
    texts = [[rng.choice("abcde") for _ in range(rng.randrange(9))] for _ in range(200)]
    vocabulary = Vocabulary()
    corpus = Corpus.of([vocabulary.ids(text) for text in texts])
    for length in (1, 2, 3, 7):
        grams = corpus.grams(length)
        plain = [
            (index, tuple(text[at : at + length]))
            for index, text in enumerate(texts)
            for at in range(len(text) - length + 1)
        ]
        assert corpus.text_of(grams.positions).tolist() == [index for index, _ in plain]
        # The same hash for the same words, and for no others.
        by_words: dict[tuple[str, ...], set[int]] = {}
        for value, (_, words) in zip(grams.hashes.tolist(), plain, strict=True):
            by_words.setdefault(words, set()).add(value)
        assert all(len(values) == 1 for values in by_words.values())
        assert len({value for values in by_words.values() for value in values}) == len(by_words)


def test_some_texts_keep_their_words_and_holders():
    corpus = Corpus.of([np.array([1, 2]), np.array([3]), np.array([4, 5])], [7, 8, 9])
    chosen = corpus.some(np.array([0, 2]))
    assert (chosen.ids.tolist(), chosen.starts.tolist()) == ([1, 2, 4, 5], [0, 2, 4])
    assert chosen.holders.tolist() == [7, 9]
