"""When two written forms are the same value: one normal form a PII type."""

from __future__ import annotations

import unicodedata

from .dates import parse_date
from .encoded import decoded
from .phone import parse_phone

# Types whose separators carry nothing: only letters and digits count.
COMPACT_TYPES = frozenset(
    {"credit_card", "iban", "us_ssn", "national_id", "passport", "driver_license", "bank_account"}
)
# Types where the case of a letter is part of the value.
CASE_TYPES = frozenset({"secret", "crypto", "url"})


def normalise(type: str, value: str) -> str:
    """The normal form of a value, its encodings undone (encoded.py).

    | type | form |
    |---|---|
    | email | NFKC, lower case |
    | phone | E.164 where the number parses (phone.py), else its digits |
    | card, iban, ssn, national id … | letters and digits, upper case |
    | secret, crypto, url | as written |
    | date_of_birth | ISO 8601 where it is a date (dates.py) |
    | any other | NFKC, case folded, runs of white space as one space |
    """
    if type in CASE_TYPES:
        return decoded(value).strip()
    text = unicodedata.normalize("NFKC", value)
    # Upper and lower case first: `\\N` would else become an escape only afterwards.
    text = text.lower() if type == "email" else text if type in COMPACT_TYPES else text.casefold()
    # Folding can leave NFKC (the "İ" of Turkish), so normalise again.
    text = " ".join(unicodedata.normalize("NFKC", decoded(text)).split())
    if type == "phone":
        return _phone(text)
    if type in COMPACT_TYPES:
        return "".join(char for char in text if char.isalnum()).upper()
    found = parse_date(text) if type == "date_of_birth" else None
    return found.day.isoformat() if found is not None else text


def _phone(text: str) -> str:
    digits = "".join(str(unicodedata.digit(char)) for char in text if char.isdigit())
    return parse_phone(text) or digits or text
