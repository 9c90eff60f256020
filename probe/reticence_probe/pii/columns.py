"""Where the values of the fields that the user named stand in the rendered text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..data.fold import Folded, fold, fold_value
from ..data.records import LeftOut, Record
from .dates import find_dates
from .hit import COLUMN, Hit
from .normalise import COMPACT_TYPES, normalise

# Shorter values occur by chance: initials, an age, a year of two digits.
LEAST_CHARACTERS = 2
LEAST_DIGITS = 4
# A national number, without its country code.
LEAST_PHONE_DIGITS = 7

_SEPARATOR = r"[\s().\-\u2010-\u2015/:]{0,3}"


def find_columns(record: Record | LeftOut, types: Mapping[str, str]) -> Iterator[Hit]:
    """Yields every occurrence in the text of a value of a named field, `types` being field → type.

    Compared as fold.py does: whole words, case, width and white space ignored. For numbers (phone,
    card, IBAN, …) separators are ignored too, and for phones the country code; a date of birth is
    found in any form of the same day. Values too short to
    be told from chance are not looked for.
    """
    folded: Folded | None = None
    for field, raw in record.columns:
        if not _is_tellable(fold_value(raw)):
            continue
        type = types[field]
        folded = folded or fold(record.text)
        for start, end in find_value(record.text, folded, type, raw):
            yield Hit(start, end, type, COLUMN, normalise(type, raw), "column")


def find_value(text: str, folded: Folded, type: str, raw: str) -> set[tuple[int, int]]:
    """(start, end) of every whole-word occurrence of a value; ``folded`` is the folded text."""
    value = fold_value(raw)
    places = set(folded.occurrences(value)) if value else set()
    if type == "phone" or type in COMPACT_TYPES:
        places |= set(_spelled_otherwise(text, raw, type))
    if type == "date_of_birth":
        day = normalise(type, raw)
        places |= {
            (found.start, found.end) for found in find_dates(text) if found.day.isoformat() == day
        }
    return places


def _is_tellable(value: str) -> bool:
    least = LEAST_DIGITS if value.isdigit() else LEAST_CHARACTERS
    return len(value) >= least


def _spelled_otherwise(text: str, raw: str, type: str) -> Iterator[tuple[int, int]]:
    for characters, prefix in _spellings(raw, type):
        body = _SEPARATOR.join(map(re.escape, characters))
        pattern = rf"(?<![^\W_]){prefix}{body}(?![^\W_])"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield match.span()


def _spellings(raw: str, type: str) -> Iterator[tuple[str, str]]:
    """(characters in order, pattern of what may stand before them)."""
    value = normalise(type, raw)
    if type != "phone":
        if len(value) >= LEAST_DIGITS:
            yield value, ""
        return
    if not value.startswith("+"):
        if len(value) >= LEAST_PHONE_DIGITS:
            yield value, ""
        return
    country, national = national_number(value)
    if len(national) >= LEAST_PHONE_DIGITS:
        code = rf"(?:(?:\+|00){_SEPARATOR})?{country}{_SEPARATOR}"
        yield national, rf"[+(]?(?:{code})?(?:\(?0\)?{_SEPARATOR})?\(?"


def national_number(e164: str) -> tuple[str, str]:
    """Country code and national number of a number in E.164."""
    import phonenumbers

    number = phonenumbers.parse(e164)
    return str(number.country_code), phonenumbers.national_significant_number(number)
