"""Telephone numbers, with phonenumbers, the library behind Presidio's own phone recogniser.

Used directly because Presidio's accepts any run of digits that is a valid number somewhere and
hands back no number to normalise. A find counts when

* it begins with + and is valid, or has 10 digits or more and separators; or
* it is valid in the United States or the United Kingdom and written in that country's groups; or
* a word such as "phone" or "mobile" stands before it, and it is valid in one of REGIONS or has at
  least the right length (numbers reserved for fiction are not valid).

Bare digits without such a word are not a number, nor is what "order", "invoice" … introduces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .hit import LIKELY, Hit

HOME_REGIONS = ("US", "GB")
REGIONS = (*HOME_REGIONS, "DE", "FR", "ES", "IT", "NL", "IN", "AU", "BR", "MX", "JP", "KR", "CN")
CONTEXT_BEFORE = 40
OTHER_BEFORE = 30
INTERNATIONAL_DIGITS = 10
PLUS = "+\uff0b"

_SEPARATORS = " \t\u00a0().\\-\u2010-\u2015/\u00b7"
_CANDIDATE = re.compile(rf"[+\uff0b(]?\d[\d{_SEPARATORS}]{{5,32}}\d")
_LOCAL = re.compile(r"(?<![\d-])\d{3}[-. ]\d{4}(?![\d-])")
_CONTEXT = re.compile(
    r"\b(?:tele)?phones?\b|\b(?:tel|mobile|mob|cell|cellphone|calls?|dial|sms|fax|whatsapp|hotline"
    r"|handy|telefon|telefone|telefono|teléfono|téléphone|portable|móvil|movil|celular)\b"
    r"|電話|电话|手机|휴대폰|전화|тел",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:order|invoice|ticket|tracking|ref|reference|case|account|acct|sku|isbn|issn|part|serial"
    r"|model|item|id|confirmation|booking|policy|claim|batch|po|transaction)"
    r"(?:[\s.:#№-]*(?:no|nr|num|number|id|code))?[\s.:#№=\"'-]*$",
    re.IGNORECASE,
)


def find_phones(text: str) -> Iterator[Hit]:
    """Yields the telephone numbers of a text, the same place once only."""
    seen: set[int] = set()
    for candidate in _CANDIDATE.finditer(text):
        for start, end, value in _numbers(text, candidate.start(), candidate.end()):
            if start not in seen:
                seen.add(start)
                yield Hit(start, end, "phone", LIKELY, value)


def parse_phone(value: str) -> str | None:
    """E.164 of a number valid in one of REGIONS, else possible in the first; or None."""
    import phonenumbers

    possible = None
    for region in REGIONS:
        try:
            number = phonenumbers.parse(value, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return _e164(number)
        if possible is None and phonenumbers.is_possible_number(number):
            possible = _e164(number)
    return possible


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    from phonenumbers import Leniency, PhoneNumberMatcher

    # Two characters on each side let the matcher see a letter or a currency sign next to it.
    left = max(0, start - 2)
    window = text[left : end + 2]
    context = bool(_CONTEXT.search(text[max(0, start - CONTEXT_BEFORE) : start]))

    def matches(region: str | None, leniency: int) -> Iterator[tuple[int, int, object, str]]:
        for match in PhoneNumberMatcher(window, region, leniency=leniency):
            at = left + match.start
            abroad = match.raw_string[0] in PLUS
            if abroad or not _OTHER.search(text[max(0, at - OTHER_BEFORE) : at]):
                yield at, left + match.end, match.number, match.raw_string

    for at, stop, number, raw in matches(None, Leniency.POSSIBLE):
        if _is_international(number, raw, context):
            yield at, stop, _e164(number)
    for region in HOME_REGIONS:
        for at, stop, number, raw in matches(region, Leniency.STRICT_GROUPING):
            if context or not raw.isdigit():
                yield at, stop, _e164(number)
    if not context:
        return
    for region in REGIONS:
        for at, stop, number, _ in matches(region, Leniency.VALID):
            yield at, stop, _e164(number)
    for region in HOME_REGIONS:
        for at, stop, number, raw in matches(region, Leniency.POSSIBLE):
            if sum(char.isdigit() for char in raw) >= INTERNATIONAL_DIGITS:
                yield at, stop, _e164(number)
    for local in _LOCAL.finditer(text, start, end):
        yield local.start(), local.end(), "".join(filter(str.isdigit, local.group()))


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
