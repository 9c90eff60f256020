"""What belongs to a person by name: e-mail addresses, names, dates of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np

from ...pii.dates import parse_date
from ...pii.encoded import decoded
from ...pii.guess import likely_names
from .shapes import same_shape, varied

PUBLIC_DOMAINS = ("gmail.com", "outlook.com", "yahoo.com", "hotmail.com", "icloud.com", "aol.com")
_FIRST = """Anna Maria James Olivia Daniel Sofia Lucas Emma Noah Laura Peter Julia David Sarah
Thomas Nina Carlos Elena Martin Alice Omar Leila Victor Clara Simon Irene Adam Rosa Felix Marta"""
_LAST = """Smith Müller Garcia Rossi Martin Novak Jensen Silva Kim Cohen Ivanov Schmidt Lopez Brown
Dubois Kowalski Nielsen Moreau Weber Fischer Clark Lewis Walker Young Santos Haas Meyer Berg"""
FIRST_NAMES, LAST_NAMES = tuple(_FIRST.split()), tuple(_LAST.split())
OLDEST, YOUNGEST = date(1930, 1, 1), date(2009, 12, 31)
_SEPARATORS = "._-"
_AT = re.compile(
    r"@|%40|&(?:#64|#x40|commat);|\\+u0040|\s?[\[({<]\s?(?:at|arroba)\s?[\])}>]\s?", re.IGNORECASE
)
_DOT = re.compile(r"\s?[\[({<]\s?(?:dot|punto|punkt)\s?[\])}>]\s?", re.IGNORECASE)


def emails(
    written: str,
    others: Sequence[str],
    wanted: int,
    generator: np.random.Generator,
    *,
    before: str,
    domains: Sequence[str],
) -> Iterator[str]:
    """The same name parts in another pattern, with other digits, or at another domain.

    ``domains``: of the other members' addresses, one entry an address, so that frequent ones come
    up as often as they do there; some public providers beside them. A part of letters and digits
    mixed (a code) is drawn anew in its own shape and keeps its place, since that it stands there is
    a habit of the data. An @ or a dot that is written otherwise (`[at]`, `%40`) stays so.
    """
    at, dot = _AT.search(written), _DOT.search(written)
    local, _, domain = decoded(written).rpartition("@")
    lower = local.islower() or not any(char.isalpha() for char in local)
    pieces = [piece for piece in re.split(r"[._+-]", local) if piece]
    codes = [piece for piece in pieces if _is_code(piece)]
    names = _name_parts(local, pieces, before)
    pool = [*domains, *PUBLIC_DOMAINS]
    while True:
        kind = generator.random()
        if codes:
            other = "".join(
                varied(part, 0, generator) if _is_code(part) else part
                for part in re.split(r"([._+-])", local)
            )
            if kind < 0.1 and names:
                other = _pattern(names, local, generator)
        elif kind < 0.3:
            other = local
        else:
            other = _pattern(names, local, generator)
        same_domain = 0.3 <= kind < 0.7
        host = domain if same_domain else pool[int(generator.integers(len(pool)))]
        host = host.replace(".", dot.group()) if dot else host
        yield f"{other.lower() if lower else other}{at.group() if at else '@'}{host}"


def _is_code(piece: str) -> bool:
    """Letters and digits mixed, other than letters with a number behind them."""
    return (
        not piece.isdigit()
        and any(map(str.isdigit, piece))
        and not re.fullmatch(r"[^\W\d_]+\d{1,4}", piece)
    )


def _name_parts(local: str, pieces: Sequence[str], before: str) -> list[str]:
    """First and last name as the address may be built from: those of the text before it where the
    address holds one of them, else its own parts."""
    for first, last in likely_names(before):
        folded = local.lower()
        if any(len(name) > 2 and name in folded for name in (first, last)):
            return [first, last]
    words = [re.sub(r"\d+$", "", piece) for piece in pieces if not _is_code(piece)]
    return [word for word in words if word]


def _pattern(names: Sequence[str], local: str, generator: np.random.Generator) -> str:
    def pick(options: Sequence[str]) -> str:
        return options[int(generator.integers(len(options)))]

    if len(names) >= 2:
        f, s = names[0], names[-1]
        mark = pick(["", "", *_SEPARATORS])
        form = pick(
            [f + mark + s, s + mark + f, f[0] + mark + s, f + mark + s[0], s + mark + f[0], f, s]
        )
    elif names:
        letter = chr(ord("a") + int(generator.integers(26)))
        mark = pick(["", *_SEPARATORS])
        form = pick([names[0], names[0], letter + mark + names[0], names[0] + mark + letter])
    else:
        return varied(local, 0, generator)
    number = re.search(r"\d+$", local)
    length = len(number.group()) if number else int(generator.integers(1, 5))
    if generator.random() < (0.85 if number else 0.5):
        mark = pick(["", "", "", "_", "."])
        form += mark + "".join(str(int(digit)) for digit in generator.integers(0, 10, length))
    return form


def persons(
    written: str,
    others: Sequence[str],
    wanted: int,
    generator: np.random.Generator,
    *,
    before: str,
) -> Iterator[str]:
    """As many words as the true name, of other members' names and of common ones; a word that the
    prefix has given stays."""
    words = written.split()
    told = set(re.findall(r"\w+", before.casefold()))
    people = [other.split() for other in others]
    firsts = [*(name[0] for name in people if len(name) > 1), *FIRST_NAMES]
    lasts = [*(name[-1] for name in people if len(name) > 1), *LAST_NAMES]
    while True:
        drawn = []
        for index, word in enumerate(words):
            pool = lasts if index and index == len(words) - 1 else firsts
            other = pool[int(generator.integers(len(pool)))]
            other = other.upper() if word.isupper() and len(word) > 1 else other
            drawn.append(word if word.casefold() in told else other)
        yield " ".join(drawn)


def birth_dates(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Days between OLDEST and YOUNGEST, written as the true one is."""
    true = parse_date(written)
    if true is None:
        yield from same_shape(written, others, wanted, generator)
        return
    days = (YOUNGEST - OLDEST).days
    while True:
        yield true.rewritten(OLDEST + timedelta(days=int(generator.integers(days + 1))))
