"""The blind check: finds a shift, finds none where there is none, never recognises a person."""

from __future__ import annotations

import random

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from reticence_probe.checks import blind
from reticence_probe.checks.blind import BlindCheck
from tests.helpers import plain_sets

WORDS = [f"word{i}" for i in range(500)]


class Finetuning:
    name = "finetuning"


def scores(members, nonmembers, subjects=None, seed=7):
    return BlindCheck(Finetuning, plain_sets(members, nonmembers, subjects), seed).scores()


def auc(found):
    return roc_auc_score([row.set == "members" for row in found], [row.score for row in found])


def text(rng, words=20):
    return " ".join(rng.choices(WORDS, k=words))


def test_sets_of_one_distribution_cannot_be_told_apart():
    rng = random.Random(1)
    found = scores([text(rng) for _ in range(400)], [text(rng) for _ in range(400)])
    # Hanley and McNeil: standard error 0.020 at 400 against 400.
    assert abs(auc(found) - 0.5) < 0.06


@pytest.mark.parametrize("shift", ["year", "length", "punctuation"])
def test_a_shift_is_seen(shift):
    rng = random.Random(2)

    def shifted(member):
        if shift == "year":
            return f"{text(rng)} {rng.randrange(2010, 2020) + 5 * member}"
        if shift == "length":
            return text(rng, rng.randrange(15, 25) + 5 * member)
        return text(rng) + ("." if member or rng.random() < 0.5 else "")

    found = scores([shifted(1) for _ in range(300)], [shifted(0) for _ in range(300)])
    assert auc(found) > 0.65


SCRIPTS = {
    "Chinese": [chr(0x4E00 + i) for i in range(400)],
    "Thai": [chr(0x0E01 + i) for i in range(46)],
    "Hebrew": [chr(0x05D0 + i) + chr(0x05D0 + j) for i in range(20) for j in range(20)],
    "Arabic": [chr(0x0628 + i) + chr(0x0628 + j) for i in range(15) for j in range(15)],
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_without_case_or_spaces_are_read_like_any_other(script):
    """Capitals are a constant there, and a Chinese sentence must not count as one long word."""
    rng = random.Random(6)
    between = "" if script in ("Chinese", "Thai") else " "

    def write(words):
        return between.join(rng.choices(words, k=20))

    words = SCRIPTS[script]
    same = scores([write(words) for _ in range(300)], [write(words) for _ in range(300)])
    assert abs(auc(same) - 0.5) < 0.07
    # The members write a tenth of the words more often.
    favoured = words + 4 * words[: len(words) // 10]
    shifted = scores([write(favoured) for _ in range(300)], [write(words) for _ in range(300)])
    assert auc(shifted) > 0.8


def test_a_subject_is_never_on_both_sides():
    rng = random.Random(3)
    # Each of forty people has words of their own, and stands in one set only. Recognising a
    # person would be an AUC near 1.
    people = [[f"only{person}x{i}" for i in range(5)] for person in range(40)]
    texts = [" ".join(rng.choices(people[i % 40], k=5)) + " " + text(rng) for i in range(400)]
    members = [t for i, t in enumerate(texts) if i % 40 < 20]
    nonmembers = [t for i, t in enumerate(texts) if i % 40 >= 20]
    subjects = [i % 40 for i in range(400) if i % 40 < 20] + [
        i % 40 for i in range(400) if i % 40 >= 20
    ]
    with_subjects = scores(members, nonmembers, subjects)
    assert auc(scores(members, nonmembers)) > 0.85
    assert auc(with_subjects) < 0.75
    folds = {}
    for row, subject in zip(with_subjects, subjects, strict=True):
        folds.setdefault(subject, set()).add(row.fold)
    assert all(len(of_subject) == 1 for of_subject in folds.values())


def test_every_record_gets_a_probability_once_members_first():
    rng = random.Random(4)
    found = scores([text(rng) for _ in range(20)], [text(rng) for _ in range(40)])
    assert [(row.set, row.record) for row in found] == [
        *(("members", i) for i in range(20)),
        *(("nonmembers", i) for i in range(40)),
    ]
    assert {row.fold for row in found} == {0, 1, 2, 3, 4}
    assert all(0 <= row.score <= 1 for row in found)


def test_the_seed_decides():
    rng = random.Random(5)
    sets = [text(rng) for _ in range(20)], [text(rng) for _ in range(20)]
    assert scores(*sets) == scores(*sets)
    assert scores(*sets) != scores(*sets, seed=8)


def test_too_few_records_or_no_nonmembers_give_nothing():
    assert scores(["a b"] * 50, None) == []
    assert scores(["a b"] * 50, ["c d"] * 9) == []
    assert scores(["a b"] * 50, ["c d"] * 50, [0] * 50 + [1] * 50) == []


@pytest.mark.parametrize("same", ["same text", "。。。", "\u0301"])
def test_texts_without_a_difference_give_the_same_score(same):
    found = scores([same] * 20, [same] * 20)
    assert len(found) == 40
    assert np.ptp([row.score for row in found]) < 0.2
    assert not any(np.isnan(row.score) for row in found)


def test_a_process_of_its_own_says_the_same(monkeypatch):
    rng = random.Random(3)
    sets = [[text(rng) for _ in range(60)] for _ in range(2)]
    here = scores(*sets)
    monkeypatch.setattr(blind, "CHARACTERS_FOR_A_PROCESS", 0)
    # What it is asked for twice, this process calculates.
    check = BlindCheck(Finetuning, plain_sets(*sets, None), 7)
    process = check._aside._process
    assert process.is_alive() and process.daemon
    assert check.scores() == here
    assert not process.is_alive()
    assert check.scores() == here
