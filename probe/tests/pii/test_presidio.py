"""Presidio's own behaviour is kept: what its recognisers validate we find, what they reject we
do not; and the bench's synthetic records are found."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from presidio_analyzer import predefined_recognizers as presidio

from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii, offline

ROOT = Path(__file__).parents[3]
# Documented examples: of the recognisers' docstrings and tests, of the standards and offices that
# define the numbers (ECBS, Luhn, BIP-173, NHS, AEAT, DVV, ATO, GUS, VKVV, ICAO, GKV, NIMC).
# type, recogniser, words before that a context-bound kind needs, valid, its checksum broken
DOCUMENTED = [
    ("email", "EmailRecognizer", "", "info@presidio.site", "info@presidio."),
    ("credit_card", "CreditCardRecognizer", "", "4012888888881881", "4012888888881882"),
    ("credit_card", "CreditCardRecognizer", "", "5555555555554444", "5555555555554445"),
    ("credit_card", "CreditCardRecognizer", "", "371449635398431", "371449635398430"),
    ("iban", "IbanRecognizer", "", "IL150120690000003111111", "IL150120690000003111112"),
    ("iban", "IbanRecognizer", "", "GB29NWBK60161331926819", "GB29NWBK60161331926818"),
    ("us_ssn", "UsSsnRecognizer", "ssn ", "536-22-8726", "000-22-8726"),
    ("ip_address", "IpRecognizer", "", "203.0.113.9", "203.0.113.256"),
    (
        "crypto", "CryptoRecognizer", "",
        "16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ", "16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyA",
    ),
    (
        "crypto", "CryptoRecognizer", "",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp",
    ),
    ("national_id", "NhsRecognizer", "NHS ", "401-023-2137", "401-023-2138"),
    ("national_id", "EsNifRecognizer", "DNI ", "55555555K", "55555555X"),
    ("national_id", "EsNieRecognizer", "", "Z8078221M", "Z8078221N"),
    ("national_id", "ItFiscalCodeRecognizer", "", "RSSMRA85T10A562S", "RSSMRA85T10A562T"),
    ("national_id", "FiPersonalIdentityCodeRecognizer", "", "010594Y9032", "010594Y9031"),
    ("national_id", "AuTfnRecognizer", "TFN ", "876 543 210", "876 543 211"),
    ("national_id", "AuMedicareRecognizer", "medicare ", "2123 45670 1", "2123 25870 1"),
    ("national_id", "PlPeselRecognizer", "PESEL ", "44051401359", "44051401358"),
    ("national_id", "InAadhaarRecognizer", "aadhaar ", "312345678909", "312345678908"),
    (
        "national_id", "DeSocialSecurityRecognizer", "Versicherungsnummer ",
        "15070649C103", "15070649C104",
    ),
    ("national_id", "DeIdCardRecognizer", "Personalausweis ", "L01X00T44", "L01X00T45"),
    ("national_id", "DePassportRecognizer", "Reisepass ", "C01X00T41", "C01X00T42"),
    ("national_id", "DeHealthInsuranceRecognizer", "KVNR ", "A123456780", "A123456781"),
    ("national_id", "NgNinRecognizer", "NIN ", "12345678902", "12345678901"),
]  # fmt: skip


WITHOUT_CHECKSUM = ("UsSsnRecognizer", "IpRecognizer")


def validated(name: str, value: str) -> bool:
    """Whether Presidio's recogniser, as it comes, finds exactly the value, and is sure of it
    where it has a checksum."""
    offline()
    recogniser = getattr(presidio, name)()
    least = 0.01 if name in WITHOUT_CHECKSUM else recogniser.MAX_SCORE
    return any(
        (found.start, found.end) == (0, len(value)) and found.score >= least
        for found in recogniser.analyze(value, recogniser.supported_entities, None)
    )


def found(text: str, type: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in find_pii(text) if hit.type == type]


@pytest.mark.parametrize(("type", "name", "words", "valid", "broken"), DOCUMENTED)
class TestDocumentedExamples:
    def test_that_presidio_validates_are_found(self, type, name, words, valid, broken):
        assert validated(name, valid)
        assert found(f"{words}{valid} there", type) == [valid]

    def test_with_a_broken_checksum_are_not(self, type, name, words, valid, broken):
        assert not validated(name, broken)
        assert found(f"{words}{broken} there", type) == []


def test_presidio_bare_phone_rule_is_not_kept():
    """Its recogniser takes any valid run of digits for a number; ours wants a sign of one."""
    assert found("reference 4155550123", "phone") == []
    assert found("Phone 4155550123", "phone") == ["4155550123"]


@pytest.fixture(scope="module")
def bench():
    path = ROOT / "bench" / "inventory.py"
    spec = importlib.util.spec_from_file_location("bench_inventory", path)
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


class TestSyntheticRecords:
    @pytest.fixture(scope="class")
    def counts(self, bench) -> tuple[Counter, Counter, Counter, float]:
        generator = np.random.default_rng(11)
        records = [bench.make_record(generator) for _ in range(400)]
        find_pii("warm up 4111 1111 1111 1111 a@example.com")
        planted, finds, right = Counter(), Counter(), Counter()
        started = time.process_time()
        hits = [find_pii(text) for text, _ in records]
        seconds = time.process_time() - started
        for (_, values), of_record in zip(records, hits, strict=True):
            true = {(v.type, v.start, v.end, normalise(v.type, v.written)) for v in values}
            planted.update(value.type for value in values)
            finds.update(hit.type for hit in of_record)
            right.update(h.type for h in of_record if (h.type, h.start, h.end, h.value) in true)
        return planted, finds, right, 60 * len(records) / seconds

    def test_hold_every_type_that_patterns_find(self, counts):
        assert len(counts[0]) == 11
        assert min(counts[0].values()) > 30

    def test_are_found_nearly_all(self, counts):
        planted, _, right, _ = counts
        recall = {type: right[type] / planted[type] for type in planted}
        assert min(recall.values()) >= 0.9, recall
        assert sum(value == 1.0 for value in recall.values()) >= 9, recall

    def test_hold_next_to_nothing_else_that_is_found(self, counts):
        _, finds, right, _ = counts
        assert right.total() / finds.total() >= 0.99
        assert {type for type in finds if right[type] / finds[type] < 0.95} == set()

    def test_are_read_at_two_thousand_a_minute_or_more(self, counts):
        assert counts[3] >= 2000
