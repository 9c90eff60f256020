"""National identity, tax and health numbers that carry a checksum, with Presidio's recognisers.

A checksum alone keeps one random number in ten or so. Kinds whose shape is rare enough count by
themselves; the others need a word that names them within CONTEXT_BEFORE characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .hit import CHECKED, Hit, nearby
from .normalise import normalise

CONTEXT_BEFORE = 60
CONTEXT_AFTER = 25


@dataclass(frozen=True)
class Kind:
    """`shape`: cheap test before the recogniser runs; `words`: None when the shape suffices."""

    recogniser: str
    shape: str
    words: str | None


KINDS = (
    Kind("ItFiscalCodeRecognizer", r"(?i)\b[a-z]{6}[0-9lmnp-v]{2}[a-z]", None),
    Kind("FiPersonalIdentityCodeRecognizer", r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", None),
    Kind("EsNieRecognizer", r"\b[XYZ]\d{7}-?[A-Z]\b", None),
    Kind("KrRrnRecognizer", r"\b\d{6}-[1-4]\d{6}\b", None),
    Kind("EsNifRecognizer", r"\b\d{7,8}-?[A-Z]\b", r"\b(?:dni|nif|documento)\b"),
    Kind("NhsRecognizer", r"\b\d{3}[- ]?\d{3}[- ]?\d{4}\b", r"\b(?:nhs|national health)\b"),
    Kind("AuTfnRecognizer", r"\b\d{3}\s?\d{3}\s?\d{3}\b", r"\b(?:tfn|tax file)\b"),
    Kind("AuMedicareRecognizer", r"\b[2-6]\d{3}\s?\d{5}\s?\d\b", r"\bmedicare\b"),
    Kind(
        "InAadhaarRecognizer", r"\b\d{4}[- :]?\d{4}[- :]?\d{4}\b", r"\b(?:aadhaar|aadhar|uidai)\b"
    ),
    Kind("PlPeselRecognizer", r"\b\d{11}\b", r"\bpesel\b"),
    Kind("DeTaxIdRecognizer", r"\b[1-9]\d{10}\b", r"steuer|\b(?:idnr|tin)\b|\btax id"),
    Kind("SePersonnummerRecognizer", r"\b\d{6,8}[-+]?\d{4}\b", r"personnummer|samordningsnummer"),
    Kind("TrNationalIdRecognizer", r"\b[1-9]\d{10}\b", r"kimlik|\b(?:tckn|tc no)\b"),
    Kind("ThTninRecognizer", r"\b[1-9]\d{12}\b", r"บัตรประชาชน|\b(?:thai id|national id|tnin)\b"),
    Kind(
        "DeSocialSecurityRecognizer",
        r"\b\d{8}[A-Z]\d{3}\b",
        r"versicherungsnummer|\b(?:rvnr|svnr|sv-nummer|social security|pension)\b",
    ),
    Kind(
        "DeIdCardRecognizer",
        r"\b[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d\b",
        r"ausweis|\b(?:id card|identity card|national id)\b",
    ),
    Kind(
        "DePassportRecognizer",
        r"\b[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d\b",
        r"\breisepass|\bpassport\b",
    ),
    Kind(
        "DeHealthInsuranceRecognizer",
        r"\b[A-Z]\d{9}\b",
        r"krankenversicher|versichertennummer|krankenkasse|\b(?:kvnr|health insurance)\b",
    ),
    Kind("NgNinRecognizer", r"\b\d{11}\b", r"\b(?:nin|nimc|national identi(?:ty|fication))\b"),
    Kind(
        "ZaIdNumberRecognizer", r"\b\d{10}[0-2][89]\d\b", r"\b(?:id number|identity|rsa id|said)\b"
    ),
)


def find_national_ids(text: str) -> Iterator[Hit]:
    """Yields the numbers whose checksum holds, as type national_id."""
    for kind, shape, words in _compiled():
        if not shape.search(text):
            continue
        recogniser = _recogniser(kind.recogniser)
        for result in recogniser.analyze(text, recogniser.supported_entities, None):
            start, end = result.start, result.end
            if result.score < recogniser.MAX_SCORE or not _stands_alone(text, start, end):
                continue
            if words and not nearby(text, start, end, words, CONTEXT_BEFORE, CONTEXT_AFTER):
                continue
            value = normalise("national_id", text[start:end])
            yield Hit(start, end, "national_id", CHECKED, value)


def kind_of(value: str) -> Kind | None:
    """The kind whose checksum a value, as written, passes."""
    return next((kind for kind in KINDS if accepts(kind, value)), None)


def accepts(kind: Kind, value: str) -> bool:
    """Whether the whole value is a number of the kind with a valid checksum."""
    shape = next(shape for other, shape, _ in _compiled() if other is kind)
    if not shape.match(value):
        return False
    recogniser = _recogniser(kind.recogniser)
    return any(
        result.score == recogniser.MAX_SCORE and (result.start, result.end) == (0, len(value))
        for result in recogniser.analyze(value, recogniser.supported_entities, None)
    )


@cache
def _compiled() -> list[tuple[Kind, re.Pattern[str], re.Pattern[str] | None]]:
    return [
        (kind, re.compile(kind.shape), kind.words and re.compile(kind.words, re.IGNORECASE))
        for kind in KINDS
    ]


@cache
def _recogniser(name: str):
    from presidio_analyzer import predefined_recognizers

    return getattr(predefined_recognizers, name)()


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Not part of a longer word or number: some of Presidio's patterns do not look."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
