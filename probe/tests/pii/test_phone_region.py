"""Which country a number without its code belongs to: of the record, of the data, of the list.

All numbers are of ranges kept for fiction, by ARCEP, Ofcom, ACMA and for North America, or are
their neighbours' published examples.
"""

from __future__ import annotations

import pytest

from reticence_probe.pii.inventory import find_spans
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.phone import home, majority, set_home, settle_home
from reticence_probe.pii.recognisers import find_pii
from tests.helpers import Events, make_job


@pytest.fixture(autouse=True)
def no_home():
    set_home(None)
    yield
    set_home(None)


def phones(text: str) -> list[str]:
    return [hit.value for hit in find_pii(text) if hit.type == "phone"]


NATIONAL = [
    # international, as the country writes it, E.164
    ("+33 6 39 98 41 27", "06 39 98 41 27", "+33639984127"),
    ("+33 1 99 00 12 34", "01.99.00.12.34", "+33199001234"),
    ("+41 44 668 18 00", "044 668 18 00", "+41446681800"),
    ("+44 7700 900123", "07700 900123", "+447700900123"),
    ("+61 491 570 156", "0491 570 156", "+61491570156"),
    ("+1 202 555 0143", "202-555-0143", "+12025550143"),
    ("+49 30 901820", "030 901820", "+4930901820"),
    ("+32 470 12 34 56", "0470 12 34 56", "+32470123456"),
    ("+43 1 58858", "01 58858", "+43158858"),
    ("+31 20 794 0000", "020 794 0000", "+31207940000"),
]


@pytest.mark.parametrize(("abroad", "national", "value"), NATIONAL)
def test_a_number_belongs_to_the_country_of_the_records_other_numbers(abroad, national, value):
    for text in (f"phone {national} or {abroad}", f"{abroad}. Tel. {national}"):
        assert set(phones(text)) == {value}


@pytest.mark.parametrize(("abroad", "national", "value"), NATIONAL)
def test_a_number_belongs_to_the_country_of_most_numbers_of_the_data(abroad, national, value):
    others = ["Tel. " + abroad[:-2] + f"{n:02d}" for n in range(10, 13)]
    settle_home([*others, "+353 20 915 0000", "order 4155550123"])
    assert phones(f"phone: {national}") == [value]
    assert normalise("phone", national) == value


def test_the_data_decide_anew_for_each_run():
    assert settle_home(["no number"]) is None
    assert settle_home(["+33 6 39 98 41 27"]) == "FR"
    assert settle_home(["+61 491 570 156", "+61 491 570 157"]) == "AU"
    assert settle_home(["no number"]) is None
    assert home() is None


def test_repeated_numbers_count_once_and_the_list_breaks_a_tie():
    assert majority(["+33 6 39 98 41 27"] * 5 + ["+61 491 570 156", "+61 491 570 157"]) == "AU"
    assert majority(["+61 491 570 156", "+33 6 39 98 41 27"]) == "FR"
    assert majority(["+800 1234 5678", "nothing"]) is None


def test_another_countrys_number_stays_its_own():
    set_home("FR")
    assert phones("phone 020 7946 0958") == ["+442079460958"]
    assert phones("call (415) 555-0123") == ["+14155550123"]
    assert phones("+61 491 570 156") == ["+61491570156"]


@pytest.mark.parametrize("text", ["phone 192.168.100.100", "call 2024-01-15 12", "tel 1.2.3.4"])
def test_what_is_no_number_is_none_for_any_country(text):
    for region in (None, "FR", "AU", "DE", "US"):
        set_home(region)
        assert phones(text) == []


def test_the_inventory_takes_the_region_of_the_data(read):
    rows = [{"text": f"Tel. +33 6 39 98 41 {n}"} for n in range(10, 13)]
    rows.append({"text": "portable 06 39 98 41 10"})
    sets = read(rows)

    class Finetuning:
        name = "finetuning"

    settle_home(row["text"] for row in rows)
    spans = find_spans(make_job(), Finetuning, sets, Events())
    assert len({span.value for span in spans}) == 3
    assert {span.normal for span in spans} == {f"+336399841{n}" for n in range(10, 13)}
