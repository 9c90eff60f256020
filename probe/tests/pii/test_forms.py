"""Which tokens fit the form of a value, and how many of them are likelier."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.engine.statistics import (
    FITTING_TOKENS,
    TokenStatistics,
    count_fitting,
    write_statistics,
)
from reticence_probe.pii.forms import Forms

PIECES = ["Ġ4", "4", "41", "411", "Ġ", "a", "B", "aB", "-", "4-", "é", "7", "Ġ9", "", None, "1"]


def fitting(text: list[str], *spans: tuple[int, int]) -> dict[int, set[str]]:
    ids = np.array([PIECES.index(piece) for piece in text], dtype=np.int32)
    found = Forms(PIECES).fitting(ids, spans)
    return {at: {str(PIECES[id]) for id in named} for at, named in found.items()}


def test_a_token_fits_as_far_as_the_value_still_goes():
    found = fitting(["a", "Ġ4", "41", "-", "7"], (1, 4))
    assert found == {
        1: {"Ġ", "Ġ4", "Ġ9"},
        # Three digits in a row are one too many for what is left: two, a dash, one.
        2: {"4", "41", "7", "1"},
        3: {"-"},
        4: {"4", "7", "1"},
    }


def test_letters_keep_their_case_and_what_is_not_ascii_is_itself():
    assert fitting(["4", "aB", "é"], (1, 2)) == {1: {"a", "aB"}, 2: {"é"}}


def test_nothing_predicts_the_first_token_of_a_text():
    assert set(fitting(["4", "7"], (0, 1))) == {1}


def test_of_two_values_that_overlap_the_one_that_ends_first_counts():
    # As part of the longer value "4-" would fit as well.
    whole = fitting(["a", "4", "-", "7"], (1, 3))
    assert whole[1] == {"4", "7", "1", "4-"}
    for spans in ([(1, 3), (1, 1)], [(1, 1), (1, 3)]):
        both = fitting(["a", "4", "-", "7"], *spans)
        assert both[1] == {"4", "7", "1"}
        assert both[3] == whole[3]


@pytest.mark.parametrize("most", [FITTING_TOKENS, 5, 1])
def test_those_that_are_likelier_are_counted_as_one_by_one(monkeypatch, most):
    monkeypatch.setattr("reticence_probe.engine.statistics.FITTING_TOKENS", most)
    random = np.random.default_rng(11)
    rows, vocabulary = 40, 23
    # Few different values, so that logits tie.
    logits = torch.from_numpy(random.integers(0, 6, (rows, vocabulary)).astype(np.float32))
    targets = torch.from_numpy(random.integers(0, vocabulary + 2, rows))
    asked = {
        row: random.permutation(vocabulary + 4)[: random.integers(0, 12)].astype(np.int64)
        for row in random.permutation(rows)[:25].tolist()
    }
    out = TokenStatistics.empty(rows, 0, torch.device("cpu"))
    count_fitting(logits, targets, asked, out)
    for row in range(rows):
        target = int(targets[row])
        expected = -1
        if row in asked and target < vocabulary:
            named = [id for id in asked[row].tolist() if id < vocabulary]
            expected = sum(float(logits[row, id]) > float(logits[row, target]) for id in named)
        assert int(out.fitting[row]) == expected
    write_statistics(logits.clone(), targets, (), out)
    known = out.fitting >= 0
    assert known.sum() > 15
    assert bool((out.fitting[known] <= out.above[known]).all())
