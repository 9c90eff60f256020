"""Dates of birth: which dates count, which day they mean, and how another day is written."""

from __future__ import annotations

from datetime import date

import pytest

from reticence_probe.pii.dates import find_dates, parse_date
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii


def births(text: str) -> list[tuple[str, str]]:
    return [
        (text[hit.start : hit.end], hit.value)
        for hit in find_pii(text)
        if hit.type == "date_of_birth"
    ]


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("DOB: 1985-03-12", "1985-03-12", "1985-03-12"),
        ("date of birth 12/03/1985", "12/03/1985", "1985-12-03"),
        ("date of birth 25/03/1985", "25/03/1985", "1985-03-25"),
        ("Born on 12.03.1985 in Bonn", "12.03.1985", "1985-03-12"),
        ("born March 12, 1985.", "March 12, 1985", "1985-03-12"),
        ("born on the 12th of March, 1985", "12th of March, 1985", "1985-03-12"),
        ("D.O.B. 12-Mar-1985", "12-Mar-1985", "1985-03-12"),
        ("birth date: 3/12/85", "3/12/85", "1985-03-12"),
        ("geboren am 12. März 1985", "12. März 1985", "1985-03-12"),
        ("née le 3 février 1990", "3 février 1990", "1990-02-03"),
        ("nacido el 3 de mayo de 1990", "3 de mayo de 1990", "1990-05-03"),
        ("1985-03-12 is her date of birth", "1985-03-12", "1985-03-12"),
    ],
)
def test_a_date_with_a_birth_word_is_found(text, written, day):
    assert births(text) == [(written, day)]


@pytest.mark.parametrize(
    "text",
    [
        "ordered on 1985-03-12",
        "born in Bonn, has been with us for years and then ordered on 1985-03-12",
        "born 1985-13-45",
        "born 1785-03-12",
        "the newborn ward opened 1985-03-12",
        "firmware born 1.2.1985.4",
    ],
)
def test_other_dates_are_not(text):
    assert births(text) == []


def test_a_birth_word_belongs_to_one_date_only():
    assert births("Born 1985-03-12, joined 2010-04-03") == [("1985-03-12", "1985-03-12")]
    text = "ordered 2010-04-03. Date of birth: 1985-03-12"
    assert births(text) == [("1985-03-12", "1985-03-12")]


def test_all_forms_of_a_day_are_one_value():
    forms = ["1985-03-12", "12 March 1985", "March 12, 1985", "3/12/1985", "12.3.85"]
    assert {normalise("date_of_birth", form) for form in forms} == {"1985-03-12"}


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("1985-03-12", "2001-11-05"),
        ("12 March 1985", "5 November 2001"),
        ("MARCH 12, 1985", "NOVEMBER 5, 2001"),
        ("3/12/85", "11/5/01"),
        ("03.04.1985", "05.11.2001"),
        ("12-Mar-1985", "5-Nov-2001"),
        ("3 février 1990", "5 novembre 2001"),
        ("March 12,1985", "November 5,2001"),
        ("19850312", "20011105"),
        ("12 03 1985", "05 11 2001"),
        ("1985_03_12", "2001_11_05"),
        ("12. 3. 1985", "5. 11. 2001"),
        ("1985年3月12日", "2001年11月5日"),
        ("1985년 03월 12일", "2001년 11월 05일"),
        ("12 марта 1985", "5 ноября 2001"),
        ("12 maart 1985", "5 november 2001"),
        ("١٩٨٥-٠٣-١٢", "٢٠٠١-١١-٠٥"),
    ],
)
def test_another_day_is_written_in_the_same_form(written, other):
    found = parse_date(written)
    assert found is not None
    assert found.rewritten(date(2001, 11, 5)) == other


def test_every_date_of_a_text_is_found_once():
    text = "from 2001-02-03 to 4 May 2005, 06/07/2008"
    assert [text[d.start : d.end] for d in sorted(find_dates(text), key=lambda d: d.start)] == [
        "2001-02-03",
        "4 May 2005",
        "06/07/2008",
    ]
