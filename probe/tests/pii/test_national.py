"""National numbers of persons: each kind of the table, with its words and without.

The numbers are invented; what the checksum decides is computed here, by trying.
"""

from __future__ import annotations

import itertools
import string

import numpy as np
import pytest

from reticence_probe.candidates.decoys import TrueValue, make_decoys
from reticence_probe.pii.national import KINDS, Kind, accepts, kind_of
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii

NAMED = [kind for kind in KINDS if kind.words is not None]
# Kinds that have no checksum, only ranges and dates.
UNCHECKED = {
    *("ar.dni", "cr.cpf", "cu.ni", "dk.cpr", "id.nik", "in_.pan", "mx.rfc", "my.nric", "pk.cnic"),
    *("us.itin", "us.atin", "us.ptin"),
}


def numbers(kind: Kind) -> tuple[list[str], list[str]]:
    """The numbers of the sample's form that are valid, and those that are not."""
    marks = kind.sample.count("?")
    alphabet = string.digits + (string.ascii_uppercase if marks == 1 else "")
    valid, wrong = [], []
    for drawn in itertools.product(alphabet, repeat=marks):
        characters = iter(drawn)
        number = "".join(next(characters) if char == "?" else char for char in kind.sample)
        (valid if accepts(kind, number) else wrong).append(number)
    return valid, wrong


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[hit.start : hit.end], hit.value)
        for hit in find_pii(text)
        if hit.type == "national_id"
    ]


def phrases(kind: Kind) -> list[str]:
    return [phrase.strip("*").replace("*", "") for phrase in (kind.words or "").split("|")]


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.name)
def test_a_number_is_found_after_each_of_its_words(kind):
    number = numbers(kind)[0][0]
    for phrase in phrases(kind):
        for text in (
            f"{phrase} {number} end",
            f"The {phrase}: {number}.",
            f"x\n{phrase}\t{number}\n",
        ):
            assert found(text) == [(number, normalise("national_id", number))], text
        if phrase.islower() and phrase.isascii() and phrase.replace(" ", "").isalpha():
            key = phrase.replace(" ", "_")
            assert found(f'{{"user_{key}": "{number}"}}') == [
                (number, normalise("national_id", number))
            ]


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.name)
def test_a_number_is_found_in_lower_case_as_in_upper_case(kind):
    number, phrase = numbers(kind)[0][0], phrases(kind)[0]
    assert found(f"{phrase} {number.lower()}") == [
        (number.lower(), normalise("national_id", number))
    ]


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.name)
def test_a_number_without_a_word_for_it_is_none(kind):
    number = numbers(kind)[0][0]
    others = [other for other in KINDS if other.words is None and accepts(other, number)]
    for text in (f"It is {number}.", f"Order no. {number}", f'{{"order_id": "{number}"}}'):
        assert bool(found(text)) == bool(others), text


@pytest.mark.parametrize(
    "kind", [kind for kind in NAMED if kind.name not in UNCHECKED], ids=lambda kind: kind.name
)
def test_a_wrong_checksum_is_none(kind):
    _, wrong = numbers(kind)
    assert wrong
    accepted = [number for number in wrong if accepts(kind, number)]
    assert accepted == []
    # Another country's number may be named by the same word: "cédula", "personnummer".
    phrase = phrases(kind)[0]
    strangers = [other for other in KINDS if other is not kind]
    for number in wrong[:12]:
        if not any(accepts(other, number) for other in strangers):
            assert found(f"{phrase} {number}") == []


def test_the_kinds_without_a_checksum_are_known():
    assert {kind.name for kind in KINDS if "?" not in kind.sample} == UNCHECKED


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_decoys_are_numbers_of_the_same_kind(kind):
    number = numbers(kind)[0][0]
    before = f"{phrases(kind)[0]} " if kind.words else ""
    own = kind_of(number, before)
    assert own is not None
    true = TrueValue("national_id", number, normalise("national_id", number), before)
    decoys = make_decoys(true, (), (), 20, np.random.default_rng(7))
    assert len(decoys) >= 10
    assert all(accepts(own, decoy) and len(decoy) == len(number) for decoy in decoys)


def test_of_several_kinds_the_one_that_the_text_names_is_taken():
    number = numbers(next(kind for kind in KINDS if kind.name == "bg.egn"))[0][0]
    kind = kind_of(number, "His ЕГН: ")
    assert kind is not None and kind.name == "bg.egn"


@pytest.mark.parametrize(
    "text",
    [
        "my idea number 123456782 of the national team",
        "sin embargo 123456782 euros",
        "they run 12531909-2 miles",
        "the inn has 771234567890 rooms",
        "RFC 2616, section 9.5, errata 1234",
        "pan 4405140135 degrees",
        "the company's VAT number is 123456789",
    ],
)
def test_words_of_other_meanings_name_no_number(text):
    assert found(text) == []


def test_a_number_that_the_library_stumbles_over_is_found_and_stops_nothing():
    # A county that its list of places lacks.
    kind = next(kind for kind in KINDS if kind.name == "cn.ric")
    digits = "13019919900101123"
    number = next(digits + end for end in "0123456789X" if accepts(kind, digits + end))
    assert found(f"身份证号{number}。") == [(number, number)]
