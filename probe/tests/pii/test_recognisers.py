"""The pattern recognisers: what they find, as what, in which form; and what they leave alone.

Numbers are of the published test ranges: card networks' test cards, ECBS example IBANs, the NHS
and the tax offices' own examples, NANP 555-01xx, Ofcom's drama numbers.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reticence_probe.pii.recognisers import find_pii

IBAN = "DE89370400440532013000"
FOUND = [
    # text, value as written, type, normal form
    (
        "Mail Anna.Smith@Example.com now",
        "Anna.Smith@Example.com",
        "email",
        "anna.smith@example.com",
    ),
    ("email=john@example.com;", "john@example.com", "email", "john@example.com"),
    ("<mailto:john@example.com>", "john@example.com", "email", "john@example.com"),
    ("'john+tag@example.co.uk'", "john+tag@example.co.uk", "email", "john+tag@example.co.uk"),
    ("o'brien@example.org", "o'brien@example.org", "email", "o'brien@example.org"),
    ("Write to john@example.com.Please do", "john@example.com", "email", "john@example.com"),
    ("请联系john@example.com谢谢", "john@example.com", "email", "john@example.com"),
    ("john@example.com으로 보내", "john@example.com", "email", "john@example.com"),
    ("jörg@müller.de", "jörg@müller.de", "email", "jörg@müller.de"),
    ("+1 415 555 0123", "+1 415 555 0123", "phone", "+14155550123"),
    ("(415) 555-0123", "(415) 555-0123", "phone", "+14155550123"),
    ("415.555.0123, ext", "415.555.0123", "phone", "+14155550123"),
    ("on 020 7946 0958 today", "020 7946 0958", "phone", "+442079460958"),
    ("+44 7700 900123", "+44 7700 900123", "phone", "+447700900123"),
    ("mobile: 07911 123456", "07911 123456", "phone", "+447911123456"),
    ("Phone 4155550123", "4155550123", "phone", "+14155550123"),
    ("Tel. 030 901820", "030 901820", "phone", "+4930901820"),
    ("手机 13812345678", "13812345678", "phone", "+8613812345678"),
    ("call me at 555-0123", "555-0123", "phone", "5550123"),
    ("card 4111 1111 1111 1111 123", "4111 1111 1111 1111", "credit_card", "4111111111111111"),
    ("5555-5555-5555-4444", "5555-5555-5555-4444", "credit_card", "5555555555554444"),
    ("2223003122003222", "2223003122003222", "credit_card", "2223003122003222"),
    ("3782 822463 10005", "3782 822463 10005", "credit_card", "378282246310005"),
    (
        "card 4111\u00a01111\u00a01111\u00a01111, paid",
        "4111\u00a01111\u00a01111\u00a01111",
        "credit_card",
        "4111111111111111",
    ),
    (
        "\u201c5555\u20115555\u20115555\u20114444\u201d",
        "5555\u20115555\u20115555\u20114444",
        "credit_card",
        "5555555555554444",
    ),
    (
        "IBAN: DE89\u202f3704\u202f0044\u202f0532\u202f0130\u202f00",
        "DE89\u202f3704\u202f0044\u202f0532\u202f0130\u202f00",
        "iban",
        "DE89370400440532013000",
    ),
    ("SSN 123\u201345\u20136788", "123\u201345\u20136788", "us_ssn", "123456788"),
    (
        "to DE89 3704 0044 0532 0130 00 AND",
        "DE89 3704 0044 0532 0130 00",
        "iban",
        "DE89370400440532013000",
    ),
    ("GB29NWBK60161331926819.", "GB29NWBK60161331926819", "iban", "GB29NWBK60161331926819"),
    ("it is 123-45-6788.", "123-45-6788", "us_ssn", "123456788"),
    ("SSN 123 45 6788", "123 45 6788", "us_ssn", "123456788"),
    ("social security number: 123456788", "123456788", "us_ssn", "123456788"),
    ("from 8.8.8.8:53", "8.8.8.8", "ip_address", "8.8.8.8"),
    ("host 203.0.113.7.", "203.0.113.7", "ip_address", "203.0.113.7"),
    ("2001:4860:4860::8888", "2001:4860:4860::8888", "ip_address", "2001:4860:4860::8888"),
    ("to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "crypto", None),
    ("0x52908400098527886E0F7030069857D2E4169EE7", None, "crypto", None),
    ("see https://example.com/u/123?x=1.", "https://example.com/u/123?x=1", "url", None),
    ("AKIAIOSFODNN7EXAMPLE", None, "secret", None),
    ("token ghp_" + "a1B2" * 9, "ghp_" + "a1B2" * 9, "secret", None),
    ("HF hf_" + "aB3" * 11, "hf_" + "aB3" * 11, "secret", None),
    ("postgres://app:hunter22@db/x", "hunter22", "secret", None),
    ("My NHS number is 943 476 5919", "943 476 5919", "national_id", "9434765919"),
    ("RSSMRA85T10A562S", None, "national_id", None),
    ("DNI 12345678Z", "12345678Z", "national_id", "12345678Z"),
    ("NIE X1234567L", "X1234567L", "national_id", "X1234567L"),
    ("TFN: 123 456 782", "123 456 782", "national_id", "123456782"),
    ("PESEL 44051401359", "44051401359", "national_id", "44051401359"),
    ("131052-308T", None, "national_id", "131052308T"),
]

NOT_FOUND = [
    "INTRODUCTORY",
    "order 4155550123",
    "Order no. 415-555-0123",
    "invoice #12345-67890",
    "7305918264",
    "0712345678",
    "ten digits 1234567890 in a row",
    "on 2024-01-15 at 12:30:45",
    "between 1914-1918 and 1939-1945",
    "12345678Z",
    "943 47 65919 parts",
    "4111 1111 1111 1112",
    "0000 0000 0000 0000",
    "9999999999999995",
    "DE89 3704 0044 0532 0130 01",
    "078-05-1120",
    "900-45-6788",
    "id 123456788",
    "version 1.2.3.4",
    "v1.2.3.4",
    "1.2.3.4.5",
    "127.0.0.1 and 192.168.0.1",
    "std::map and a::b and ::1",
    "see https://example.com today",
    "icon@2x.png and react@18.2.beta",
    "user@1000.service, getty@tty1.service",
    "styles@media.css",
    "x@y.z",
    "@handle and a @ b",
    "the price is $4,155,550,123.00",
    "sk-learn and hf_hub",
    "3.14159265358979",
]


@pytest.mark.parametrize(("text", "value", "type", "normal"), FOUND)
def test_a_value_is_found_with_its_type_and_form(text, value, type, normal):
    value = value or text
    found = [(text[hit.start : hit.end], hit.type, hit.value) for hit in find_pii(text)]
    assert found == [(value, type, normal or value)]


@pytest.mark.parametrize(
    "domain",
    [
        *("mail.corp.internal", "firma.local", "postkasten.example", "an.address.invalidtld"),
        *("nas.lan", "server.home.arpa", "sub.firma-nord.intern", "x1.prod", "PRINTER.LOCAL"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "write to anna.lee+7@{} today",
        "mail=anna.lee+7@{}",
        "<anna.lee+7@{}>",
        "(anna.lee+7@{}).",
        "anna.lee+7@{}.Please answer",
        '{{"mail":"anna.lee+7@{}"}}',
        "anna.lee+7@{}",
    ],
)
def test_an_address_at_a_domain_that_no_list_has_is_one(text, domain):
    found = [hit for hit in find_pii(text.format(domain)) if hit.type == "email"]
    assert [hit.value for hit in found] == [f"anna.lee+7@{domain.lower()}"]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_pii_is_left_alone(text):
    assert find_pii(text) == []


@pytest.mark.parametrize(
    "gap",
    [
        *(" ", "-", ".", "/", "_", "  ", " - ", " . ", "\n", "\r\n", "\t"),
        *("\u00b7", "\u2014", "\u2006", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff"),
    ],
)
@pytest.mark.parametrize("groups", ["4111 1111 1111 1111", "3782 822463 10005"])
def test_a_card_number_is_found_however_its_groups_are_set_apart(groups, gap):
    written = groups.replace(" ", gap)
    for text in (f"The card is {written} and was charged.", f"({written})", f"card {written}."):
        [hit] = find_pii(text)
        assert (hit.type, hit.value) == ("credit_card", groups.replace(" ", ""))
        assert text[hit.start : hit.end] == written


@pytest.mark.parametrize("text", ["card-{}", "card_{}", "No.{}", "{}-", "{}|12/27", "id={}", "{}."])
def test_a_card_number_is_found_beside_words_and_signs(text):
    [hit] = find_pii(text.format("4111111111111111"))
    assert (hit.type, hit.value) == ("credit_card", "4111111111111111")


@pytest.mark.parametrize(
    "text",
    [
        "0.4111111111111111",
        "4111111111111111.25",
        "12-4111111111111111",
        "x4111111111111111",
        "4111111111111111a",
        "4111.1111-1111.1111",
        "4111.1111.1111.1111.1111",
        "4111,1111,1111,1111",
    ],
)
def test_a_part_of_another_number_is_no_card(text):
    assert "credit_card" not in [hit.type for hit in find_pii(text)]


@pytest.mark.parametrize(
    "text",
    [
        "anna.smith\uff20example.com",
        "anna.smith@example\uff0ecom",
        "anna.smith\u200b@example.com",
        "anna.smith@exam\u00adple.com",
    ],
)
def test_an_address_is_found_at_full_width_and_with_what_nobody_sees(text):
    [hit] = find_pii(f"Write to {text} for it.")
    assert (hit.type, hit.value) == ("email", "anna.smith@example.com")


@pytest.mark.parametrize("filler", ["\r\n", " \u200f", "東京", "👍🏽", " e\u0301 ", "\u00a0"])
def test_positions_are_exact_among_other_scripts(filler):
    text = f"{filler}john@example.com{filler} {filler}+1 415 555 0123{filler}"
    found = [text[hit.start : hit.end] for hit in find_pii(text)]
    assert found == ["john@example.com", "+1 415 555 0123"]


def test_of_overlapping_finds_the_surest_stands():
    text = "https://example.com/?mail=john@example.com"
    assert [hit.type for hit in find_pii(text)] == ["email"]
    text = "phone card 4111 1111 1111 1111"
    assert [hit.type for hit in find_pii(text)] == ["credit_card"]


def test_a_private_key_is_one_secret():
    body = "MIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAw\nggE8AgEAAkEAq7BFUpkGp3"
    text = f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----"
    (hit,) = find_pii(text)
    assert (hit.type, text[hit.start : hit.end]) == ("secret", body)


SIZE = 40_000
HOSTILE = {
    "long word": "a" * SIZE + "@",
    "ats": "a@" * SIZE,
    "dots": "@a" + ".a" * SIZE,
    "digits": "1 " * SIZE,
    "dashes": "1-" * SIZE,
    "codes": "A1" * SIZE,
    "backslashes": "\\" * SIZE,
    "newlines": "\\n" * SIZE,
    "encoded ats": "%40" * SIZE,
    "bracketed ats": "a[at]" * SIZE,
    "passwords": "redis://:" + "a@" * SIZE,
    "keys": '"a": ' * SIZE,
    "comparisons": "a<" * SIZE,
    "birthdays": "born " + "1985-03-12 " * (SIZE // 11),
    "national numbers": "cpf dni " + "123.456.789-09 " * (SIZE // 15),
    "groups": "card " + "4532,0177," * (SIZE // 10),
    "codes of banks": "de44 5001 " * (SIZE // 10),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_takes_no_more_than_linear_time(text):
    start = time.process_time()
    find_pii(text)
    assert time.process_time() - start < 5


def test_nothing_is_fetched_written_or_logged(tmp_path):
    """A fresh process with a home of its own and no network; Presidio logs an odd IBAN."""
    program = """
import logging, socket
def refuse(*args, **kwargs):
    raise AssertionError("the network was touched")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
logging.basicConfig(level=logging.DEBUG)
from reticence_probe.pii.recognisers import find_pii
hits = find_pii("john@example.com AB12-\\u0661\\u0662\\u0663\\u0664 XY99 ZEBU LONQ UARK")
assert [hit.type for hit in hits] == ["email"], hits
"""
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": "."}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "john" not in done.stdout + done.stderr
    assert "ZEBU" not in done.stdout + done.stderr
    assert list(home.rglob("*")) == []


def test_presidios_loggers_are_silent(caplog):
    find_pii("DE89 3704 0044 0532 0130 01")
    logging.getLogger("presidio-analyzer").error("Failed to validate text %s", "DE89")
    assert caplog.records == []
