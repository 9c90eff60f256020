"""The pattern recognisers of the inventory: Presidio's, without a language model, and our own.

Presidio's recognisers run one by one on the raw text; its engine and context enhancer need spaCy
models. Context words are looked for here instead, near the find. What counts:

| type | counts when |
|---|---|
| email | the domain is in the public suffix list, or has the shape of one; see email.py |
| phone | see phone.py |
| credit_card | Luhn, length and first digits of an issuer; see _CARD_GAP |
| iban | checksum and country format |
| us_ssn | 123-45-6789 in an issued range; other spellings with a context word |
| ip_address | IPv4 or IPv6, not private, loopback or a version number |
| crypto | Bitcoin checksum; Ethereum shape |
| national_id | checksum; with a context word where one random string in fifty or more would pass |
| date_of_birth | see birth.py |
| url | with a scheme, and a path or query behind the host |
| secret | see keys.py |
"""

from __future__ import annotations

import ipaddress
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from ..data.fold import UNSPACED
from .birth import find_birth_dates
from .context import labelled
from .email import find_emails
from .encoded import decode
from .hit import CHECKED, LIKELY, SHAPED, WEAK, Hit, resolve
from .keys import find_keys
from .national import find_national_ids
from .normalise import normalise
from .phone import find_phones

CONTEXT_BEFORE = 50
CONTEXT_AFTER = 25

_SSN_WORDS = re.compile(
    r"\b(?:ssns?|social (?:security|sec)|socialsecurity|ss#|ss no|ssnum)", re.IGNORECASE
)
_SSN_SHAPE = re.compile(r"\d{3}-\d{2}-\d{4}")
_VERSION_WORDS = re.compile(r"\b(?:v|version|release|firmware|build)[\s.:=]*$", re.IGNORECASE)
_PRIVATE_NETWORKS = tuple(
    map(ipaddress.ip_network, ("0.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))
)
# Spaces and hyphens of typeset text as the typewriter has them, character by character: Presidio's
# patterns of numbers know no others, and a card number from a web page would go unseen.
_TYPEWRITER = str.maketrans(
    dict.fromkeys(
        "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    )
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-")
)
# For numbers whose letters may be lower case or that an underscore joins to a word.
_LOUD = str.maketrans("abcdefghijklmnopqrstuvwxyz_", "ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
_APART = str.maketrans("_", " ")
# Signs of an e-mail address at full width.
_WIDE = str.maketrans("\uff20\uff0e\uff0d\uff3f", "@.-_")
_DIGITS = re.compile(r"\d[\d\s(),.\-_\u00b7\u2010-\u2015\u2212/]{5,}\d")
_IBAN = re.compile(r"[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2}")
# Presidio takes the longest of these groups whose checksum holds; its own shape swallows words of
# four letters behind a number (`… 7034 this that`) with no way back.
_IBAN_SHAPE = (
    r"(?<![A-Z0-9])([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2})"
    + r"((?:[ -]?[A-Z0-9]{4})?)" * 5
    + r"((?:[ -]?[A-Z0-9]{1,3})?)"
)
_DOTTED = re.compile(r"\d\.\d|:[0-9A-Fa-f]{0,4}:")
_CRYPTO = re.compile(r"(?:bc1|[13])[a-zA-HJ-NP-Z0-9]{25}")
_ETHEREUM = re.compile(r"(?<!\w)0x[0-9a-fA-F]{40}(?!\w)")
_URL = re.compile(r"https?://[^\s/?#<>\"']+[/?#][^\s<>\"')\]}]+", re.IGNORECASE)
# Between the groups of a card number, the same in all gaps: one separator, one among blanks, or two
# blanks. A comma lists numbers, unless a word says that they are a card's.
_CARD_SEPARATORS = " -._/\u00b7\u2014\t\n\r,"
_CARD_GAP = r"([ .\-_/\u00b7\u2014\t\n,]| [-./\u2014] |, | {2}|\r\n)"
# A digit, or one behind a separator, belongs to the number: the groups are not all of it. An expiry
# date may stand there.
_CARD_START = r"(?<!\d)(?<!\d[-._/])"
_CARD_END = r"(?!\d)(?:(?![-._/]\d)|(?=[-_/](?:0[1-9]|1[0-2])/(?:20)?[2-4]\d(?!\d)))"
_CARD_SHAPES = (
    ("groups of four", rf"{_CARD_START}\d{{4}}{_CARD_GAP}\d{{4}}\1\d{{4}}\1\d{{4}}{_CARD_END}"),
    (
        "19 in groups",
        rf"{_CARD_START}\d{{4}}{_CARD_GAP}\d{{4}}\1\d{{4}}\1\d{{4}}\1\d{{3}}{_CARD_END}",
    ),
    ("four, six and the rest", rf"{_CARD_START}\d{{4}}{_CARD_GAP}\d{{6}}\1\d{{4,5}}{_CARD_END}"),
    # A letter or digit before it makes it a part of another number; see _is_card for what a
    # separator sets apart.
    (
        "plain",
        rf"(?:(?<![^\W_])|(?<=[{UNSPACED}]))(?<!\d\.)\d{{13,19}}"
        rf"(?:(?![^\W_])|(?=[{UNSPACED}]))(?!\.\d)",
    ),
)
_CARD_WORDS = re.compile(
    r"\b(?:credit|debit|card|cards|cc|ccn|pan|visa|master ?card|amex|american express|maestro"
    r"|kredit\w*|karte|kart[aeiuy]|carte|tarjeta|carta|cart[aã]o|kaart|kort)\b"
    r"|카드|カード|信用卡|卡号|карт[аыу]",
    re.IGNORECASE,
)
CARD_WORD_BEFORE = 40
# A number of an article is as long as the shortest cards'.
ARTICLE_DIGITS = 13
_ARTICLE = re.compile(r"(?:\b|_)(?:ean|gtin|isbn|upc|jan|barcode)(?:[-_ ]?13)?[\s:=#\"']*\Z", re.I)
_NUMBERED_KEY = re.compile(r"[^\W\d]_?\d{1,2}[-_/]\Z")
# Of a list of numbers that goes on behind four of them.
_MORE_GROUPS = re.compile(r", ?\d{4}(?![\d/-])")
_GOES_ON = re.compile(r"[-_/]\d")
_EXPIRY = re.compile(r"[-_/](?:0[1-9]|1[0-2])[-/_]?(?:20)?[2-4]\d(?!\d)")


def find_pii(text: str) -> list[Hit]:
    """The non-overlapping PII values of a text, in order (see the table above)."""
    return resolve(find_all(text))


def find_all(text: str) -> Iterator[Hit]:
    """Every find, overlapping ones too; its characters may be encoded ones (encoded.py)."""
    plain = decode(text)
    if plain is None:
        yield from _find_all(text)
        return
    for hit in _find_all(plain.text):
        start, end = plain.original(hit.start, hit.end)
        yield replace(hit, start=start, end=end)


def _find_all(text: str) -> Iterator[Hit]:
    yield from find_keys(text)
    # NFKC makes a sign of width one of these.
    addresses = text.translate(_WIDE)
    if "@" in addresses:
        yield from find_emails(addresses, _analyse("email"))
    if "://" in text:
        for match in _URL.finditer(text):
            found = match.group().rstrip(".,;:!?")
            yield Hit(match.start(), match.start() + len(found), "url", WEAK, found)
    if "0x" in text:
        for match in _ETHEREUM.finditer(text):
            yield Hit(match.start(), match.end(), "crypto", SHAPED, match.group())
    if _CRYPTO.search(text):
        yield from _presidio("crypto", text, CHECKED)
    typed = text if text.isascii() else text.translate(_TYPEWRITER)
    if _IBAN.search(typed):
        # As it is, since a capital may begin the number right behind a word (`ibanDE89…`), too.
        yield from _presidio("iban", typed, CHECKED)
        yield from _presidio("iban", typed.translate(_LOUD), CHECKED)
    if _DOTTED.search(text):
        yield from _presidio("ip_address", text, LIKELY, _is_public_address)
    if _DIGITS.search(text):
        yield from _presidio("credit_card", typed, CHECKED, _is_card)
        # Words are looked for in the text itself, whose underscores and capitals part them.
        yield from _presidio("us_ssn", typed.translate(_APART), SHAPED, _is_ssn, text)
        yield from find_phones(text)
    yield from find_national_ids(typed)
    yield from find_birth_dates(text)


def _presidio(
    type: str,
    text: str,
    strength: int,
    accept: Callable[[str, int, int], bool] = lambda text, start, end: True,
    source: str | None = None,
) -> Iterator[Hit]:
    for start, end in _analyse(type)(text):
        if accept(text if source is None else source, start, end):
            yield Hit(start, end, type, strength, normalise(type, text[start:end]))


@cache
def _analyse(type: str) -> Callable[[str], list[tuple[int, int]]]:
    recogniser = load_recognisers()[type]
    entities = recogniser.supported_entities
    return lambda text: [
        (result.start, result.end) for result in recogniser.analyze(text, entities, None)
    ]


@cache
def load_recognisers() -> dict:
    """Presidio's recognisers by our type; import takes seconds, so only when first needed."""
    offline()
    from presidio_analyzer import Pattern
    from presidio_analyzer import predefined_recognizers as presidio

    cards = [Pattern(name, shape, 0.3) for name, shape in _CARD_SHAPES]
    return {
        "email": presidio.EmailRecognizer(),
        "credit_card": presidio.CreditCardRecognizer(
            patterns=cards, replacement_pairs=[(char, "") for char in _CARD_SEPARATORS]
        ),
        "iban": presidio.IbanRecognizer(patterns=[Pattern("groups", _IBAN_SHAPE, 0.5)]),
        "us_ssn": presidio.UsSsnRecognizer(),
        "ip_address": presidio.IpRecognizer(),
        "crypto": presidio.CryptoRecognizer(),
    }


@cache
def offline() -> None:
    """Keeps what Presidio uses from the network, the disk and the log.

    Its e-mail check calls `tldextract.extract`, which would fetch the public suffix list and cache
    it in the home folder; ours reads the list that the package ships. And its IBAN recogniser logs
    the text that it fails on.
    """
    import tldextract

    tldextract.extract = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    for name in ("presidio-analyzer", "decision_process", "tldextract"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False


def _is_ssn(text: str, start: int, end: int) -> bool:
    found = text[start:end]
    if found[0] == "9" or not found[0].isascii():
        return False
    return bool(_SSN_SHAPE.fullmatch(found)) or labelled(
        text, start, end, _SSN_WORDS, CONTEXT_BEFORE, CONTEXT_AFTER
    )


def _is_public_address(text: str, start: int, end: int) -> bool:
    address = ipaddress.ip_interface(text[start:end]).ip
    if address.version == 6:
        # `::1`, `a::b` and the scope operators of programs are addresses too, but nobody's.
        return sum(char != ":" for char in str(address)) >= 8 and not address.is_link_local
    if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
        return False
    if text[start - 1 : start] == "." or _VERSION_WORDS.search(text[max(0, start - 20) : start]):
        return False
    if address.is_loopback or address.is_multicast or address.is_link_local or address.is_reserved:
        return False
    return not any(address in network for network in _PRIVATE_NETWORKS)


def _is_card(text: str, start: int, end: int) -> bool:
    """An issuer's number that is not a part of another one.

    A digit behind a separator before or after it makes it one, but for a number in the key before
    (`card2_`) and an expiry date after; a word for a card near by settles it. So does it for commas
    between the groups.
    """
    if not _has_issuer(text, start, end):
        return False
    if end - start == ARTICLE_DIGITS and _ARTICLE.search(text[max(0, start - 20) : start]):
        return False
    before = text[max(0, start - 5) : start]
    if re.search(r"\d[-_/]\Z", before) and not _NUMBERED_KEY.search(before):
        return False
    goes_on = bool(_GOES_ON.match(text, end)) and not _EXPIRY.match(text, end)
    listed = "," in text[start:end]
    if listed and (_MORE_GROUPS.match(text, end) or before.rstrip(" ").endswith(",")):
        return False
    if not goes_on and not listed:
        return True
    return labelled(text, start, end, _CARD_WORDS, CARD_WORD_BEFORE, 0)


def _has_issuer(text: str, start: int, end: int) -> bool:
    """ISO/IEC 7812 issuer ranges of the large card networks, with their lengths."""
    digits = normalise("credit_card", text[start:end])
    first, length = int(digits[:4]), len(digits)
    ranges = (
        (4000, 4999, (13, 16, 19)),  # Visa
        (5100, 5599, (16,)),  # Mastercard
        (2221, 2720, (16,)),  # Mastercard
        (3400, 3499, (15,)),  # American Express
        (3700, 3799, (15,)),  # American Express
        (3000, 3059, (14, 16)),  # Diners
        (3600, 3699, (14, 16)),  # Diners
        (3800, 3999, (14, 16)),  # Diners
        (3528, 3589, (16, 19)),  # JCB
        (6011, 6011, (16, 19)),  # Discover
        (6440, 6599, (16, 19)),  # Discover
        (6200, 6299, (16, 17, 18, 19)),  # UnionPay
        (5000, 5099, (16, 18, 19)),  # Maestro
        (5600, 5899, (16, 18, 19)),  # Maestro
        (6300, 6399, (16, 18, 19)),  # Maestro
        (6700, 6799, (16, 18, 19)),  # Maestro
    )
    return any(low <= first <= high and length in lengths for low, high, lengths in ranges)
