"""Overlap: equal and nearly equal records, against a brute-force comparison."""

from __future__ import annotations

import json
import random
import time
from dataclasses import fields
from pathlib import Path

import pytest

from reticence_probe.checks.overlap import Overlap, find_overlaps
from tests.helpers import plain_sets

WORDS = [f"word{i}" for i in range(3000)]


class Finetuning:
    name = "finetuning"


def overlaps(members, nonmembers=()):
    found = find_overlaps(Finetuning, plain_sets(members, nonmembers))
    return {(o.set, o.record, o.other_set, o.other): o.similarity for o in found}


def test_equal_after_normalisation_is_similarity_one():
    found = overlaps(["The  Café\nopens"], ["the cafe\u0301 opens", "something else"])
    assert found == {("members", 0, "nonmembers", 0): 1.0}


def test_every_record_of_a_group_stands_in_a_row_and_rows_grow_with_n():
    found = overlaps(["same"] * 50, ["same"] * 40)
    assert len(found) < 3 * 90
    across = [pair for pair in found if pair[0] != pair[2]]
    assert {pair[1] for pair in across} == set(range(50))
    assert {pair[3] for pair in across} == set(range(40))
    assert all(pair[0] == "members" for pair in across)


def test_short_texts_are_compared_for_equality_only():
    assert overlaps(["one two three four"], ["one two three for", "one two three four!"]) == {}


def edited(text, rng, edits):
    words = text.split()
    for _ in range(edits):
        words[rng.randrange(len(words))] = f"new{rng.randrange(10**6)}"
    return " ".join(words)


def shingles(text):
    words = text.split()
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def test_near_duplicates_are_those_of_brute_force_with_exact_similarity():
    rng = random.Random(3)
    bases = [" ".join(rng.choices(WORDS, k=60)) for _ in range(150)]
    members = [edited(text, rng, rng.randrange(3)) for text in bases]
    nonmembers = [edited(text, rng, 1) for text in bases]
    texts = [("members", i, shingles(t)) for i, t in enumerate(members)]
    texts += [("nonmembers", i, shingles(t)) for i, t in enumerate(nonmembers)]
    expected = {}
    for at, left in enumerate(texts):
        for right in texts[at + 1 :]:
            similarity = len(left[2] & right[2]) / len(left[2] | right[2])
            if similarity >= 0.8:
                expected[left[0], left[1], right[0], right[1]] = similarity
    found = overlaps(members, nonmembers)
    assert len(expected) > 50
    assert set(found) <= set(expected)
    # A pair at 0.8 becomes a candidate with probability 0.998.
    assert len(found) >= len(expected) - 1
    assert all(found[pair] == pytest.approx(expected[pair]) for pair in found)


def test_scripts_without_spaces_are_compared_by_character():
    text = "東京都の天気は晴れ時々曇りで最高気温は二十五度です明日は雨になるでしょう"
    found = overlaps([f"{text}傘をお持ちください"], [f"{text}傘をお持ち下さい"])
    assert 0.8 <= found["members", 0, "nonmembers", 0] < 1


def test_templated_records_do_not_explode():
    rng = random.Random(5)
    template = " ".join(WORDS[:60])

    def fill():
        return f"{template} {' '.join(rng.choices(WORDS, k=4))}"

    start = time.perf_counter()
    found = overlaps([fill() for _ in range(1500)], [fill() for _ in range(1500)])
    assert time.perf_counter() - start < 20
    assert len(found) <= 3000 * 16
    across = [pair for pair in found if pair[0] != pair[2]]
    assert {pair[1] for pair in across} == set(range(1500))
    assert {pair[3] for pair in across} == set(range(1500))


def test_the_result_is_the_same_every_time_and_ordered():
    rng = random.Random(9)
    members = [edited("a b c d e f g h i j k l m n o p " * 3, rng, 1) for _ in range(40)]
    first = find_overlaps(Finetuning, plain_sets(members, members[::-1]))
    assert first == find_overlaps(Finetuning, plain_sets(members, members[::-1]))
    order = [(o.set, o.record, o.other_set, o.other) for o in first]
    assert order == sorted(order)


def test_members_alone_are_compared_with_each_other():
    assert overlaps(["same text", "other", "same text"]) == {("members", 0, "members", 2): 1.0}


def test_rows_have_the_columns_of_the_contract():
    schema = (
        Path(__file__).parents[2]
        / "reticence_probe"
        / "contract"
        / "schema"
        / "signals.schema.json"
    )
    expected = list(json.loads(schema.read_text())["x-tables"]["overlap"]["columns"])
    assert [field.name for field in fields(Overlap)] == expected
