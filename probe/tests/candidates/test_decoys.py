"""Decoys: of the true value's form, valid where it is, never the true value or anybody's."""

from __future__ import annotations

import re
from datetime import date

import numpy as np
import phonenumbers
import pytest

from reticence_probe.candidates.decoys import TrueValue, make_decoys
from reticence_probe.candidates.decoys.numbers import iban_check, luhn_digit
from reticence_probe.candidates.decoys.shapes import kept_lead
from reticence_probe.candidates.decoys.strings import base58_decode, base58_encode
from reticence_probe.pii.dates import parse_date
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii

WANTED = 100
# Published examples of each format; nobody's.
TRUE = {
    "email": "anna.berg@example.com",
    "phone": "+49 30 12345678",
    "credit_card": "4111 1111 1111 1111",
    "iban": "DE89 3704 0044 0532 0130 00",
    "us_ssn": "536-22-8726",
    "national_id": "RSSMRA85T10A562S",
    "ip_address": "203.0.113.77",
    "crypto": "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "url": "https://example.com/orders/7f3a91?token=Zk81x",
    "secret": "AKIAIOSFODNN7EXAMPLE",
    "date_of_birth": "12 March 1985",
    "person": "Anna Berg",
    "customer_number": "C-74964",
}


def decoys(type: str, written: str | None = None, before: str = "", **given) -> list[str]:
    written = written or TRUE[type]
    others, known = given.get("others", []), given.get("known", frozenset())
    true = TrueValue(type, written, normalise(type, written), before)
    return make_decoys(true, others, known, WANTED, np.random.default_rng(given.get("seed", 1)))


@pytest.mark.parametrize("type", TRUE)
class TestOfEveryType:
    def test_are_a_hundred_different_values_none_of_them_the_true_one(self, type):
        found = decoys(type)
        assert len(found) == WANTED
        normal = {normalise(type, value) for value in found}
        assert len(normal) == WANTED
        assert normalise(type, TRUE[type]) not in normal

    def test_are_nobodys_in_the_data(self, type):
        known = frozenset(normalise(type, value) for value in decoys(type)[:50])
        assert known.isdisjoint(normalise(type, value) for value in decoys(type, known=known))

    def test_do_not_stand_in_the_text_before_the_value(self, type):
        before = " ".join(decoys(type)[:30])
        assert not any(value in before for value in decoys(type, before=before))

    def test_are_the_same_for_the_same_seed_only(self, type):
        assert decoys(type, seed=3) == decoys(type, seed=3) != decoys(type, seed=4)


@pytest.mark.parametrize(
    "type",
    ["email", "phone", "credit_card", "iban", "us_ssn", "national_id", "crypto", "url", "secret"],
)
def test_a_recogniser_finds_every_decoy_as_it_found_the_true_value(type):
    def found(value: str) -> bool:
        hits = find_pii(f"the ssn is {value} there")
        return any(hit.type == type for hit in hits)

    assert found(TRUE[type])
    assert all(found(value) for value in decoys(type))


def shape(value: str) -> str:
    return re.sub(r"[A-Z]", "A", re.sub(r"[a-z]", "a", re.sub(r"\d", "0", value)))


@pytest.mark.parametrize(
    "type",
    ["phone", "credit_card", "iban", "us_ssn", "national_id", "url", "customer_number"],
)
def test_separators_length_and_classes_of_characters_stay(type):
    assert {shape(value) for value in decoys(type)} == {shape(TRUE[type])}


class TestPhones:
    @pytest.mark.parametrize(
        ("written", "region"),
        [("+49 30 12345678", None), ("(415) 555-2671", "US"), ("+61-2-7010-2333", None)],
    )
    def test_keep_country_code_and_validity(self, written, region):
        true = phonenumbers.parse(written, region)
        valid = phonenumbers.is_valid_number(true)
        for value in decoys("phone", written):
            number = phonenumbers.parse(value, region)
            assert number.country_code == true.country_code
            assert phonenumbers.is_possible_number(number)
            assert phonenumbers.is_valid_number(number) or not valid

    def test_keep_the_digits_that_are_a_habit_of_the_data(self):
        others = [f"+61 3 5550 {number:04d}" for number in range(40)]
        found = decoys("phone", "+61 3 5550 0963", others=others)
        assert {value[:11] for value in found} == {"+61 3 5550 "}

    def test_give_up_the_habit_where_too_few_numbers_would_be_left(self):
        others = [f"+61 3 5550 01{number:02d}" for number in range(40)]
        found = decoys("phone", "+61 3 5550 0199", others=others)
        assert len(found) == WANTED
        assert {value[:8] for value in found} == {"+61 3 55"}


class TestChecksums:
    def test_of_cards_are_those_of_the_standard(self):
        # Wikipedia's example of Luhn's algorithm: 1789372997 4.
        assert luhn_digit("1789372997") == "4"
        assert {value[:7] for value in decoys("credit_card")} == {"4111 11"}

    def test_of_ibans_are_those_of_the_standard(self):
        # Example of ISO 13616: GB82 WEST 1234 5698 7654 32.
        assert iban_check("GB", "WEST12345698765432") == "82"

    def test_of_wallets_hold_for_every_kind(self):
        assert base58_encode(base58_decode(TRUE["crypto"])) == TRUE["crypto"]
        for written in (
            TRUE["crypto"],
            "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        ):
            found = decoys("crypto", written)
            assert len(found) == WANTED
            assert {len(value) for value in found} == {len(written)}
            assert {value[:1] if written[0] != "b" else value[:4] for value in found} == {
                written[:1] if written[0] != "b" else written[:4]
            }
            hits = [find_pii(f"to {value} now") for value in found]
            assert all([hit.type for hit in hit_list] == ["crypto"] for hit_list in hits)


class TestEmails:
    def test_keep_the_name_that_the_prefix_gives(self):
        for value in decoys("email", before="Dear Anna Berg, we wrote to "):
            local = value.partition("@")[0]
            assert "anna" in local or "berg" in local

    def test_are_at_frequent_domains_as_often_as_these_are(self):
        others = [f"someone{number}@corp.example.net" for number in range(200)]
        found = decoys("email", others=others)
        assert sum(value.endswith("@corp.example.net") for value in found) > 20
        assert sum(value.endswith("@example.com") for value in found) > 10

    def test_draw_a_code_anew_in_its_own_shape(self):
        found = decoys("email", "ulvpovik_x3u3@example.com", before="Dear Gaxdap Ulvpovik, ")
        coded = [value for value in found if re.match(r"ulvpovik_[a-z]\d[a-z]\d@", value)]
        assert len(coded) > 70


class TestOthers:
    def test_dates_are_written_as_the_true_one_and_plausible(self):
        for written in ("12 March 1985", "1985-03-12", "3/12/85", "March 12th, 1985", "12.03.1985"):
            for value in decoys("date_of_birth", written):
                found = parse_date(value)
                assert found is not None, value
                assert date(1930, 1, 1) <= found.day <= date(2009, 12, 31)
        assert all(
            re.fullmatch(r"\d{4}-\d\d-\d\d", v) for v in decoys("date_of_birth", "1985-03-12")
        )

    def test_secrets_keep_their_kind_length_and_alphabet(self):
        true = "ghp_" + "a1B2" * 9
        for value in decoys("secret", true):
            assert re.fullmatch(r"ghp_[A-Za-z0-9]{36}", value)
        for value in decoys("secret", "dop_v1_" + "0f" * 32):
            assert re.fullmatch(r"dop_v1_[a-f0-9]{64}", value)

    def test_of_an_address_of_a_machine_the_network_stays(self):
        assert all(value.startswith("203.0.") for value in decoys("ip_address"))
        found = decoys("ip_address", "2001:db8:85a3:0:0:8a2e:370:7334")
        assert all(value.startswith("2001:db8:85a3:0:") for value in found)

    def test_of_a_link_the_host_stays(self):
        assert all(value.startswith("https://example.com/") for value in decoys("url"))

    def test_a_word_of_a_name_that_the_prefix_gives_stays(self):
        found = decoys("person", before="The Berg family: ", others=["Lea Novak", "Tom Silva"])
        assert all(value.endswith(" Berg") for value in found)

    def test_where_the_form_allows_for_few_there_are_few(self):
        assert 0 < len(decoys("shelf", "B-7")) < 260
        assert len(decoys("shelf", "7")) == 9

    def test_a_shared_beginning_needs_five_others(self):
        assert kept_lead("123456", ["123999"] * 4, 1) == 0
        assert kept_lead("123456", [f"123{n}99" for n in range(5)], 1) == 3


@pytest.mark.parametrize("mark", ["%40", "&#64;", " [at] ", "(at)", "\\u0040"])
@pytest.mark.parametrize("dot", [".", " [dot] "])
def test_decoys_of_an_address_keep_how_its_signs_are_written(mark, dot):
    written = f"anna.berg{mark}mail{dot}example{dot}org"
    true = TrueValue("email", written, normalise("email", written), "")
    decoys = make_decoys(true, (), (), 20, np.random.default_rng(7))
    assert len(decoys) == 20
    for decoy in decoys:
        assert mark in decoy and "@" not in decoy
        assert dot in decoy.split(mark)[1]
        assert normalise("email", decoy).count("@") == 1
