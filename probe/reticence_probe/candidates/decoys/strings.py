"""Secrets, addresses of machines and of wallets, links: strings that name nobody by themselves."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import string
from collections.abc import Iterator, Sequence

import numpy as np

from ...pii.keys import public_lead
from .shapes import LEAST_SHARING, class_of, same_shape, varied

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_RUN = re.compile(r"[A-Za-z0-9]+")


def secrets(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """The public beginning of the key's kind kept, the rest drawn from the same alphabet."""
    lead = public_lead(written)
    body = written[lead:]
    letters = [char for char in body if char.isalpha()]
    hexadecimal = all(char in string.hexdigits for char in letters) and any(
        char.isdigit() for char in body
    )
    lower = any(char.islower() for char in letters)
    upper = any(char.isupper() for char in letters)
    digits = string.digits if any(char.isdigit() for char in body) else ""
    pool = "abcdef" if hexadecimal else string.ascii_lowercase
    alphabet = (pool if lower else "") + (pool.upper() if upper else "") + digits
    while True:
        drawn = [
            alphabet[int(generator.integers(len(alphabet)))] if char.isalnum() else char
            for char in body
        ]
        yield written[:lead] + "".join(drawn)


def ip_addresses(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """The first half of the address kept (its network), the rest drawn."""
    mark = ":" if ":" in written else "."
    pieces = written.split(mark)
    keep = len(pieces) // 2
    while True:
        drawn = [
            piece if index < keep or not piece else _ip_piece(piece, mark, generator)
            for index, piece in enumerate(pieces)
        ]
        other = mark.join(drawn)
        try:
            address = ipaddress.ip_address(other)
        except ValueError:
            yield ""
            continue
        yield "" if address.is_loopback or address.is_multicast else other


def _ip_piece(piece: str, mark: str, generator: np.random.Generator) -> str:
    if mark == ".":
        return str(int(generator.integers(1, 255)))
    return varied(piece, 0, generator, lambda char: _hexadecimal(char))


def _hexadecimal(char: str) -> str:
    return "0123456789ABCDEF" if char in "ABCDEF" else "0123456789abcdef"


def wallets(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Addresses of the same kind and version with a valid checksum (Base58Check, BIP-173/350).

    Ethereum's checksum lies in the case of its letters and needs a hash that Python lacks: letters
    keep their case class, the checksum is not kept.
    """
    if written.startswith("0x"):
        while True:
            yield "0x" + varied(written[2:], 0, generator, _hex_like)
    elif written.startswith("bc1"):
        yield from _bech32(written, generator)
    else:
        yield from _base58(written, generator)


def _hex_like(char: str) -> str:
    if char in string.digits:
        return string.digits
    return "ABCDEF" if char.isupper() else "abcdef"


def _base58(written: str, generator: np.random.Generator) -> Iterator[str]:
    try:
        version = base58_decode(written)[:1]
    except ValueError:
        yield from same_shape(written, (), 1, generator)
        return
    while True:
        payload = version + generator.bytes(20)
        checksum = hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
        other = base58_encode(payload + checksum)
        yield other if len(other) == len(written) else ""


def base58_decode(text: str) -> bytes:
    """Raises ValueError for a character outside the alphabet."""
    number = 0
    for char in text:
        number = number * 58 + BASE58.index(char)
    zeros = len(text) - len(text.lstrip(BASE58[0]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def base58_encode(content: bytes) -> str:
    number, text = int.from_bytes(content, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        text = BASE58[rest] + text
    return BASE58[0] * (len(content) - len(content.lstrip(b"\0"))) + text


def _bech32(written: str, generator: np.random.Generator) -> Iterator[str]:
    # Version 0 has the constant of BIP-173, later ones that of BIP-350.
    constant = 1 if written[3] == BECH32[0] else 0x2BC830A3
    kept = [BECH32.index(written[3])]
    while True:
        body = generator.integers(0, 32, len(written) - 10).tolist()
        # The last symbol's unused bits of a 20 or 32 byte program must be zero.
        body[-1] &= 0b10000 if len(body) == 52 else 0b11111
        data = kept + body
        yield written[:3] + "".join(BECH32[value] for value in data + _checksum(data, constant))


def _checksum(data: list[int], constant: int) -> list[int]:
    from presidio_analyzer.predefined_recognizers import CryptoRecognizer

    values = CryptoRecognizer.bech32_hrp_expand("bc") + data + [0] * 6
    polymod = CryptoRecognizer.bech32_polymod(values) ^ constant
    return [(polymod >> 5 * (5 - place)) & 31 for place in range(6)]


def urls(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Scheme and host kept; of path and query the runs of letters and digits that no habit of the
    data explains are drawn anew in their own shape."""
    host = re.match(r"[^/]*//[^/?#]*", written)
    start = host.end() if host else 0
    runs = [match.span() for match in _RUN.finditer(written, start)]
    common = [run for run in runs if _common(written[slice(*run)], others)]
    vary = [run for run in runs if run not in common] or runs[-1:]
    while True:
        other = written
        for left, right in vary:
            other = other[:left] + varied(other[left:right], 0, generator, class_of) + other[right:]
        yield other


def _common(run: str, others: Sequence[str]) -> bool:
    return sum(run in other for other in others) >= LEAST_SHARING
