"""Telephone numbers, with phonenumbers, the library behind Presidio's own phone recogniser.

Used directly because Presidio's accepts any run of digits that is a valid number somewhere and
hands back no number to normalise. A find counts when

* it begins with + and is valid, or has 10 digits or more and separators; or
* it is valid in the United States, the United Kingdom or the country of the data and written in
  that country's groups; or
* a word such as "phone" or "mobile" stands before it or is its key, and it is valid in one of
  REGIONS or has at least the right length (numbers reserved for fiction are not valid).

Bare digits without such a word are not a number, nor is what "order", "invoice" … introduces.

Which country a number without its code belongs to: that of the international numbers of the same
record, else the one that most international numbers of the data have (``settle_home``), else the
first of REGIONS in which it is valid. In the first two the right length and leading zero will do:
numbers that are kept for fiction are not valid.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from .context import own_key, words_before
from .hit import LIKELY, Hit

HOME_REGIONS = ("US", "GB")
REGIONS = (*HOME_REGIONS, "DE", "FR", "ES", "IT", "NL", "IN", "AU", "BR", "MX", "JP", "KR", "CN")
CONTEXT_BEFORE = 40
OTHER_BEFORE = 30
INTERNATIONAL_DIGITS = 10
PLUS = "+\uff0b"

_SEPARATORS = " \t\u00a0().\\-\u2010-\u2015/\u00b7"
_CANDIDATE = re.compile(rf"[+\uff0b(]?\d[\d{_SEPARATORS}]{{5,32}}\d")
_ABROAD = re.compile(rf"[+\uff0b]\(?\d[\d{_SEPARATORS}]{{5,32}}\d")
_LOCAL = re.compile(r"(?<![\d-])\d{3}[-. ]\d{4}(?![\d-])")
# An address of a machine, or a day and what follows it.
_NO_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){3}\Z|(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\1(?:[0-2]\d|3[01])(?!\d)"
)
_CONTEXT = re.compile(
    r"\b(?:tele)?phones?(?: ?(?:no|nr|num|number))?\b"
    r"|\b(?:tel|tel ?n[or]|mobile|mobil|mob|cell|cellphone|cellnumber|mobilephone|mobilenumber"
    r"|calls?|dial|sms|fax|whatsapp|hotline|msisdn|handy|handynummer|telefon|telefonnummer|telefone"
    r"|telefono|teléfono|téléphone|portable|móvil|movil|celular|cellulare|telemóvel|telefoon"
    r"|telefoonnummer|puhelin|numer telefonu)\b"
    r"|電話|电话|手机|手機|휴대폰|전화|телефон|\bтел\b|τηλέφωνο|هاتف|טלפון|फ़ोन|โทร",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:order|invoice|ticket|tracking|ref|reference|case|account|acct|sku|isbn|issn|ean|gtin|upc"
    r"|part|serial|model|item|id|ids|uuid|guid|imei|imsi|iccid|meid|udid|vin|hash|sha|md5|checksum"
    r"|confirmation|booking|policy|claim|batch|po|transaction|timestamp|time|duration|epoch|count"
    r"|size|length|version|price|amount|total|balance|seed|offset|views|bytes|zip|postcode|code|pin)"
    r"(?:[\s.:#№-]*(?:no|nr|num|number|id|code))?[\s.:#№=\"'>-]*$",
    re.IGNORECASE,
)
# Without a word before it, a number of the United States has these groups, one of the United
# Kingdom a leading zero or its code.
_US_GROUPS = re.compile(
    r"\d{3}\D{1,3}\d{3}\D{1,3}\d{4}(?!\d)|\d{3}\D{1,3}\d{7}(?!\d)|1\D{1,2}\d{6}"
)
_GB_LEAD = re.compile(r"(?<!\d)(?:0|44)")


@dataclass
class _Home:
    """The data's country."""

    region: str | None = None


_home = _Home()


def settle_home(texts: Iterable[str]) -> str | None:
    """Settles and returns the region of numbers without a country code, for this process.

    That of most distinct valid international numbers of ``texts``; of equally frequent ones the
    first of REGIONS, then of the alphabet. To be called with the records of all audits of a job,
    before any value is normalised: a number must mean the same everywhere in a run.
    """
    set_home(majority(texts))
    return home()


def set_home(region: str | None) -> None:
    """Sets the region, for a process that reads texts for another."""
    _home.region = region


def home() -> str | None:
    return _home.region


def majority(texts: Iterable[str]) -> str | None:
    """The region of most distinct international numbers of the texts; None without any."""
    found = {number for text in texts for number in _abroad(text)}
    counts = Counter(region for _, region in found)
    return min(counts, key=lambda region: (-counts[region], *_rank(region)), default=None)


def find_phones(text: str) -> Iterator[Hit]:
    """Yields the telephone numbers of a text, the same place once only."""
    seen: set[int] = set()
    told: tuple[str, ...] | None = None
    for candidate in _CANDIDATE.finditer(text):
        start, end = candidate.span()
        context = _has_context(text, start)
        digits = candidate.group()
        if not context and digits.isdigit() and text[start - 1 : start] not in ("+", "\uff0b"):
            continue
        if told is None:
            told = _told_regions(text)
        for at, stop, value in _numbers(text, start, end, context, told):
            if at not in seen:
                seen.add(at)
                yield Hit(at, stop, "phone", LIKELY, value)


def parse_phone(value: str) -> str | None:
    """E.164 of a number valid in the data's country or one of REGIONS, else possible in the first;
    or None."""
    import phonenumbers

    possible = None
    for region in regions_in_order():
        try:
            number = phonenumbers.parse(value, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return _e164(number)
        own = region == _home.region and _is_national(region, number, value)
        if own and phonenumbers.is_possible_number(number):
            return _e164(number)
        if possible is None and phonenumbers.is_possible_number(number):
            possible = _e164(number)
    return possible


def regions_in_order(first: Iterable[str] = ()) -> tuple[str, ...]:
    """The regions in which a number without its code is looked for, likeliest first."""
    own = () if _home.region is None else (_home.region,)
    return tuple(dict.fromkeys((*first, *own, *REGIONS)))


def _told_regions(text: str) -> tuple[str, ...]:
    """The regions that the text's own international numbers tell, frequent ones first, and the
    data's."""
    counts = Counter(region for _, region in _abroad(text))
    own = sorted(counts, key=lambda region: (-counts[region], *_rank(region)))
    return tuple(dict.fromkeys((*own, *filter(None, (_home.region,)))))


def _abroad(text: str) -> set[tuple[str, str]]:
    """(E.164, region) of the valid international numbers of a text."""
    if not any(sign in text for sign in PLUS):
        return set()
    import phonenumbers

    found = set()
    for match in _ABROAD.finditer(text):
        try:
            number = phonenumbers.parse(match.group(), None)
        except phonenumbers.NumberParseException:
            continue
        if not _is_international(number, match.group(), context=False):
            continue
        region = phonenumbers.region_code_for_number(number)
        if region is None:
            # Numbers kept for fiction are no region's own; then the country of the code.
            region = phonenumbers.region_code_for_country_code(number.country_code)
        # "001": numbers of no country, such as +800; "ZZ": an unknown code.
        if region not in ("001", "ZZ"):
            found.add((_e164(number), region))
    return found


def _rank(region: str) -> tuple[int, str]:
    return (REGIONS.index(region) if region in REGIONS else len(REGIONS), region)


def _has_context(text: str, start: int) -> bool:
    key = own_key(text, start)
    if key is not None:
        return bool(_CONTEXT.search(key)) and not _OTHER.search(key)
    return bool(_CONTEXT.search(words_before(text, start, CONTEXT_BEFORE)))


def _numbers(
    text: str, start: int, end: int, context: bool, told: tuple[str, ...]
) -> Iterator[tuple[int, int, str]]:
    from phonenumbers import PhoneNumberMatcher

    # Two characters on each side let the matcher see a letter or a currency sign next to it; one of
    # a script without spaces is no part of a number.
    left, right = max(0, start - 2), min(len(text), end + 2)
    window = text[left:right]

    def matches(region: str | None, leniency: int) -> Iterator[tuple[int, int, object, str]]:
        for match in PhoneNumberMatcher(window, region, leniency=leniency):
            if _NO_NUMBER.match(match.raw_string):
                continue
            at = left + match.start
            abroad = match.raw_string[0] in PLUS
            if abroad or not _OTHER.search(words_before(text, at, OTHER_BEFORE)):
                yield at, left + match.end, match.number, match.raw_string

    whole = _digit_count(window[start - left : end - left])
    for region, leniency, accept in _attempts(window, context, told):
        for at, stop, number, raw in matches(region, leniency):
            if accept(number, raw):
                yield at, stop, _e164(number)
                if _digit_count(raw) == whole:
                    # Another attempt could only repeat the place, or find a part of it.
                    return
    if context:
        for local in _LOCAL.finditer(text, start, end):
            yield local.start(), local.end(), "".join(filter(str.isdigit, local.group()))


def _attempts(
    window: str, context: bool, told: tuple[str, ...]
) -> Iterator[tuple[str | None, int, Callable[[Any, str], bool]]]:
    """(region, leniency, what must hold of a number and how it is written), surest first."""
    from phonenumbers import Leniency

    if any(sign in window for sign in PLUS):
        yield None, Leniency.POSSIBLE, lambda number, raw: _is_international(number, raw, context)
    homes = tuple(dict.fromkeys((*told, *HOME_REGIONS)))
    if not context:
        for region in homes:
            if _may_be_grouped(window, region):
                yield region, Leniency.STRICT_GROUPING, lambda _, raw: not raw.isdigit()
        return
    for region in told:
        yield region, Leniency.VALID, lambda *_: True
    for region in homes:
        yield region, Leniency.STRICT_GROUPING, lambda *_: True
    for region in told:
        yield region, Leniency.POSSIBLE, partial(_is_national, region)
    for region in regions_in_order(told):
        yield region, Leniency.VALID, lambda *_: True
    for region in homes:
        yield region, Leniency.POSSIBLE, lambda _, raw: _digit_count(raw) >= INTERNATIONAL_DIGITS


def _digit_count(text: str) -> int:
    return sum(map(str.isdigit, text))


def _may_be_grouped(window: str, region: str) -> bool:
    """A quick no for the two regions that are tried on every candidate."""
    if region == "US":
        return bool(_US_GROUPS.search(window))
    if region == "GB":
        return bool(_GB_LEAD.search(window))
    return True


def _is_national(region: str, number: object, raw: str) -> bool:
    """Whether a possible number is written as the region writes its own: as long as its others, and
    with a leading zero where they have one."""
    import phonenumbers

    digits = "".join(filter(str.isdigit, raw))
    zero = phonenumbers.ndd_prefix_for_region(region, True) == "0"
    if digits.startswith("0") != zero:
        return False
    return len(digits) - zero in _national_lengths(region)


@cache
def _national_lengths(region: str) -> frozenset[int]:
    """How many digits the region's numbers have, of fixed lines and of mobiles."""
    import phonenumbers

    types = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)
    examples = (phonenumbers.example_number_for_type(region, type) for type in types)
    return frozenset(
        len(phonenumbers.national_significant_number(example)) for example in examples if example
    )


def _is_international(number, raw: str, context: bool) -> bool:
    import phonenumbers

    if raw[0] not in PLUS and not raw.startswith("(+"):
        return False
    if phonenumbers.is_valid_number(number):
        return True
    digits = sum(char.isdigit() for char in raw)
    separated = not raw[1:].isdigit()
    return digits >= INTERNATIONAL_DIGITS and (separated or context)


def _e164(number) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
