"""Numbers with checksums or ranges: cards, IBANs, social security and national numbers, phones."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence

import numpy as np

from ...pii.national import Kind, accepts, kind_of
from ...pii.phone import regions_in_order
from .shapes import compact, digits_only, filled, kept_lead, same_shape, varied

ISSUER_DIGITS = 6
# Birth dates lead most national numbers: kept in half of the alternatives, else few are valid.
DATE_DIGITS = 6


def cards(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Issuer digits and grouping kept, the last digit set so that Luhn's sum holds."""
    lead = kept_lead(written, others, wanted, free=ISSUER_DIGITS, valid=0.1)
    while True:
        digits = compact(varied(written, lead, generator))[:-1]
        yield filled(written, digits + luhn_digit(digits))


def luhn_digit(digits: str) -> str:
    """The check digit (ISO/IEC 7812-1) that belongs behind ``digits``."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def ibans(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Country kept, account varied, check digits computed (ISO 13616)."""
    own = compact(written)
    account = own[4:]
    lead = kept_lead(account, [compact(other)[4:] for other in others], wanted)
    while True:
        other = varied(account, lead, generator)
        yield filled(written, own[:2] + iban_check(own[:2], other) + other)


def iban_check(country: str, account: str) -> str:
    """The two check digits of an IBAN: 98 − (account, country, 00 as a number) mod 97."""
    rearranged = (account + country + "00").upper()
    return f"{98 - int(''.join(str(int(char, 36)) for char in rearranged)) % 97:02d}"


def social_security(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Numbers in the ranges that the Social Security Administration issues."""
    lead = kept_lead(written, others, wanted, valid=0.8)
    while True:
        other = varied(written, lead, generator)
        digits = compact(other)
        area, group, serial = digits[:3], digits[3:5], digits[5:]
        if area not in ("000", "666") and area[0] != "9" and int(group) and int(serial):
            yield other


def national_ids(
    written: str,
    others: Sequence[str],
    wanted: int,
    generator: np.random.Generator,
    *,
    before: str = "",
) -> Iterator[str]:
    """Numbers of the same country's kind that pass its checksum; letters but a last one kept.

    ``before``, the text before the value, tells the kind where several accept the number.
    """
    kind = kind_of(written, before)
    if kind is None:
        yield from same_shape(written, others, wanted, generator)
        return
    shared = kept_lead(written, others, wanted, valid=0.01)
    while True:
        lead = max(shared, DATE_DIGITS) if generator.random() < 0.5 else shared
        other = varied(written, lead, generator, digits_only)
        yield _completed(kind, other, generator)


def _completed(kind: Kind, drawn: str, generator: np.random.Generator) -> str:
    """The number with its last character or its last two digits such that it is valid; empty where
    none is."""
    own = compact(drawn)
    last = own[-1:]
    if last.isalpha() and last.isascii():
        letters = string.ascii_uppercase if last.isupper() else string.ascii_lowercase
        ends = list(letters)
    else:
        ends = list(string.digits)
        if own[-2:].isdigit():
            ends += [f"{number:02d}" for number in range(100)]
    # Where the last characters are free, none is more likely than another.
    first = int(generator.integers(len(ends)))
    for end in ends[first:] + ends[:first]:
        other = filled(drawn, own[: -len(end)] + end)
        if accepts(kind, other):
            return other
    return ""


def phones(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Country code, length and separators kept, and the leading digits that others share; valid
    where the true number is."""
    import phonenumbers

    region, valid, free = _phone(written)
    if region is None:
        yield from same_shape(written, others, wanted, generator)
        return
    lead = kept_lead(written, others, wanted, free=free, valid=0.3)
    check = phonenumbers.is_valid_number if valid else phonenumbers.is_possible_number
    while True:
        other = varied(written, lead, generator)
        try:
            number = phonenumbers.parse(other, region)
        except phonenumbers.NumberParseException:
            yield ""
            continue
        yield other if check(number) else ""


def _phone(written: str) -> tuple[str | None, bool, int]:
    """Region in which the number parses, whether it is valid there, digits of its country code."""
    import phonenumbers

    possible: tuple[str | None, bool, int] = (None, False, 0)
    for region in regions_in_order():
        try:
            number = phonenumbers.parse(written, region)
        except phonenumbers.NumberParseException:
            continue
        abroad = re.match(r"\s*\(?[+\uff0b]", written) is not None
        free = len(str(number.country_code)) if abroad else 0
        if phonenumbers.is_valid_number(number):
            return region, True, free
        if possible[0] is None and phonenumbers.is_possible_number(number):
            possible = region, False, free
    return possible
