"""Copies against a brute-force comparison of words; boilerplate and light edits."""

from __future__ import annotations

import random

import numpy as np
import pytest

from reticence_probe.generated.copies import (
    BOILERPLATE_HOLDERS,
    GRAM,
    LEAST_WORDS,
    Boilerplate,
    copied,
    drawn,
    free_words,
)
from reticence_probe.generated.words import Corpus, Vocabulary


def made(*groups):
    vocabulary = Vocabulary()
    found = [Corpus.of([vocabulary.ids(text) for text in group]) for group in groups]
    return found


def joined(*corpora):
    arrays = [
        corpus.ids[start:end]
        for corpus in corpora
        for start, end in zip(corpus.starts[:-1], corpus.starts[1:], strict=True)
    ]
    return Corpus.of(arrays)


def grams_of(text, length=GRAM):
    return [tuple(text[at : at + length]) for at in range(len(text) - length + 1)]


def brute_force(text, others):
    """(run, share) of a text among others, without boilerplate."""
    length = GRAM if len(text) >= GRAM else len(text)
    if length < LEAST_WORDS:
        return 0, 0.0
    there = {gram for other in others for gram in grams_of(other, length)}
    hits = [gram in there for gram in grams_of(text, length)]
    best = run = 0
    for hit in hits:
        run = run + 1 if hit else 0
        best = max(best, run)
    return (best + length - 1 if best else 0), sum(hits) / len(hits)


def test_runs_and_shares_are_those_of_brute_force():
    rng = random.Random(7)
    words = [f"w{number}" for number in range(500)]
    private = [[rng.choice(words) for _ in range(rng.randrange(80))] for _ in range(120)]
    generated = []
    for _ in range(80):
        text = [rng.choice(words) for _ in range(rng.randrange(40))]
        source = rng.choice(private)
        start = rng.randrange(len(source) // 4 + 1)
        generated.append(text + source[start : start + rng.randrange(80)] + text[:3])
    own, other = made(private, generated)
    found = copied(own, other, Boilerplate(own))
    for index, text in enumerate(private):
        run, share = brute_force(text, generated)
        assert found.run[index] == run
        assert found.grams[index] == pytest.approx(share)
    assert any(50 <= run < 80 for run in found.run)


def test_what_many_holders_share_is_boilerplate_and_counts_for_nobody():
    rng = random.Random(8)
    header = [f"h{number}" for number in range(70)]
    private = [
        header + [f"p{index}x{number}" for number in range(20)]
        for index in range(BOILERPLATE_HOLDERS + 1)
    ]
    generated = [header + [f"g{rng.random()}" for _ in range(20)] for _ in range(5)]
    own, other = made(private, generated)
    boilerplate = Boilerplate(own)
    found = copied(own, other, boilerplate)
    # Of the grams that go over the edge of the header, none is in the generated data.
    assert found.run.tolist() == [0] * len(private)
    assert found.grams.tolist() == [0.0] * len(private)
    assert found.words.tolist() == [20] * len(private)
    free = free_words(own, boilerplate)
    assert free.tolist() == ([False] * 70 + [True] * 20) * len(private)


def test_what_few_holders_share_is_none_so_that_repeated_records_are_found():
    text = [f"w{number}" for number in range(60)]
    own, other = made([text] * BOILERPLATE_HOLDERS, [text])
    found = copied(own, other, Boilerplate(own))
    assert found.run.tolist() == [60] * BOILERPLATE_HOLDERS


def test_records_of_one_person_are_one_holder():
    text = [f"w{number}" for number in range(60)]
    (own, other) = made([text] * 50, [text])
    of_one = Corpus(own.ids, own.starts, np.zeros(50, dtype=np.int64))
    assert copied(of_one, other, Boilerplate(of_one)).run.tolist() == [60] * 50
    assert copied(own, other, Boilerplate(own)).run.tolist() == [0] * 50


def test_a_short_record_is_found_as_a_whole_within_a_longer_text():
    short = ["ada", "lovelace", "owes", "us", "nine", "pounds"]
    own, other = made([short, ["too", "short", "to", "tell"]], [["so", *short, "today"]])
    found = copied(own, other, Boilerplate(own))
    assert found.run.tolist() == [6, 0]
    assert found.grams.tolist() == [1.0, 0.0]
    assert found.words.tolist() == [6, 0]


def test_of_generated_records_the_same_is_told_the_other_way():
    rng = random.Random(9)
    private = [[f"p{index}x{number}" for number in range(60)] for index in range(20)]
    short = [[f"s{index}x{number}" for number in range(8)] for index in range(5)]
    fresh = [[f"g{rng.random()}" for _ in range(60)] for _ in range(10)]
    own, other = made([*private, *short], [private[3], [*fresh[0], *short[2]], fresh[1], short[4]])
    found = copied(other, own, Boilerplate(own), whole=False)
    assert found.run.tolist() == [60, 8, 0, 8]
    assert found.grams[[0, 2, 3]].tolist() == [1.0, 0.0, 1.0]
    assert found.words.tolist() == [60, 68, 60, 8]
    assert found.source.tolist() == [3, 22, -1, 24]


def test_equally_many_are_drawn_of_each_side_by_seed():
    left, right = drawn([100, 30], seed=5)
    assert (len(left), len(right)) == (30, 30)
    assert right.tolist() == list(range(30))
    assert [side.tolist() for side in drawn([100, 30], seed=5)] == [left.tolist(), right.tolist()]
    assert drawn([100, 30], seed=6)[0].tolist() != left.tolist()
    assert joined(*made([["a"]], [["b"]])).ids.tolist() == [0, 1]
