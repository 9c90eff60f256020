"""Normal forms of values, and searching a text by them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reticence_probe.data.fold import fold, fold_value
from reticence_probe.pii.normalise import normalise


@pytest.mark.parametrize(
    ("type", "forms"),
    [
        ("email", ["Anna@Example.COM", "anna@example.com", "ａｎｎａ@example.com"]),
        ("phone", ["(415) 555-0123", "+1 415 555 0123", "4155550123", "+1.415.555.0123"]),
        ("phone", ["020 7946 0958", "+44 20 7946 0958", "+44 (0)20 7946 0958"]),
        ("credit_card", ["4111 1111 1111 1111", "4111-1111-1111-1111", "4111111111111111"]),
        ("iban", ["DE89 3704 0044 0532 0130 00", "de89370400440532013000"]),
        ("person_name", ["Zoë  Smith", "ZOË\nSMITH", "Zoe\u0308 Smith"]),
        ("street", ["Hauptstraße 1", "HAUPTSTRASSE 1"]),
    ],
)
def test_written_forms_of_one_value_are_equal(type, forms):
    assert len({normalise(type, form) for form in forms}) == 1


def test_case_is_part_of_a_secret():
    assert normalise("secret", "hf_Ab") != normalise("secret", "hf_aB")


@given(st.text(max_size=20))
def test_a_normal_form_is_its_own(value):
    for type in ("email", "credit_card", "person_name"):
        once = normalise(type, value)
        assert normalise(type, once) == once


@pytest.mark.parametrize("type", ["phone", "person_name", "email", "iban"])
@pytest.mark.parametrize("value", ["", "\u0301", "x", "١٢٣٤", "+", "²"])
def test_odd_values_have_a_normal_form_too(type, value):
    assert isinstance(normalise(type, value), str)


@given(st.text(max_size=10), st.text(min_size=1, max_size=6), st.text(max_size=10))
def test_a_word_is_found_where_it_stands(before, value, after):
    folded = fold_value(value)
    if not folded or folded != fold_value(value.strip()):
        return
    text = f"{before} {value.strip()} {after}"
    start = len(before) + 1
    places = set(fold(text).occurrences(folded))
    assert (start, start + len(value.strip())) in places


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("Anna, anna and Annabel", "anna", ["Anna", "anna"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("a\u0301b ab", "ab", ["ab"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("王伟的", "王伟", ["王伟"]),
        ("John\t\r\nSmith", "john smith", ["John\t\r\nSmith"]),
        ("ＡＢＣ １２", "abc 12", ["ＡＢＣ １２"]),
    ],
)
def test_occurrences_are_whole_words_in_the_original(text, value, found):
    assert [text[start:end] for start, end in fold(text).occurrences(value)] == found
