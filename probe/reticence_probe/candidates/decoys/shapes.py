"""Values of the same written shape, and how much of a value the others share."""

from __future__ import annotations

import heapq
import math
import string
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import numpy as np

# What so many other values begin with as well, a model may have learned as a habit of the data.
LEAST_SHARING = 5
# Possible values for each one that is wanted; fewer, and less of the value is kept.
SPARE = 8

_CLASSES = (string.digits, string.ascii_lowercase, string.ascii_uppercase)


@lru_cache(maxsize=1 << 16)
def compact(written: str) -> str:
    """Letters and digits only."""
    return "".join(char for char in written if char.isalnum())


def kept_lead(
    written: str, others: Sequence[str], wanted: int, free: int = 0, valid: float = 1.0
) -> int:
    """How many leading letters and digits alternatives keep.

    Those that LEAST_SHARING of ``others`` of the same length begin with as well: not memory but a
    habit of the data. Less where too few alternatives would remain: ``free`` leading characters
    are always kept, and ``valid`` is the share of random values that pass the checksum.
    """
    own = compact(written)
    peers = (other for other in map(compact, others) if len(other) == len(own) and other != own)
    shared = heapq.nlargest(LEAST_SHARING, (_shared(own, peer) for peer in peers))
    lead = max(shared[-1] if len(shared) == LEAST_SHARING else 0, free)
    while lead > free and _capacity(own[lead:]) * valid < SPARE * wanted:
        lead -= 1
    return lead


def varied(
    written: str,
    lead: int,
    generator: np.random.Generator,
    alphabet: Callable[[str], str] | None = None,
) -> str:
    """Replaces every letter and digit behind the first ``lead`` by one of its own class."""
    places, options = _free(written, lead, alphabet or class_of)
    if not places:
        return written
    characters = list(written)
    # One draw for all gives the same numbers as one for each, and costs less.
    drawn = generator.integers([len(one) for one in options]).tolist()
    for place, one, index in zip(places, options, drawn, strict=True):
        characters[place] = one[index]
    return "".join(characters)


@lru_cache(maxsize=1 << 10)
def _free(written: str, lead: int, choose: Callable[[str], str]) -> tuple[list[int], list[str]]:
    """Where characters may be replaced, and by which."""
    letters = [place for place, char in enumerate(written) if char.isalnum()][lead:]
    options = [(place, choose(written[place])) for place in letters]
    chosen = [(place, one) for place, one in options if one]
    return [place for place, _ in chosen], [one for _, one in chosen]


def filled(written: str, characters: str) -> str:
    """``written`` with its letters and digits replaced in order by ``characters``, as many."""
    source = iter(characters)
    return "".join(next(source) if char.isalnum() else char for char in written)


def class_of(char: str) -> str:
    """Digits, lower or upper letters; empty for a letter of another script, which stays."""
    return next((options for options in _CLASSES if char in options), "")


def digits_only(char: str) -> str:
    return string.digits if char in string.digits else ""


def same_shape(
    written: str, others: Sequence[str], wanted: int, generator: np.random.Generator
) -> Iterator[str]:
    """Alternatives for a value of no known type: its digits vary, or its letters where it has
    too few digits."""
    enough = 10 ** sum(char.isdigit() for char in written) >= SPARE * wanted
    lead = kept_lead(written, others, wanted)
    while True:
        changed = varied(written, lead, generator, digits_only if enough else None)
        yield changed if changed != written else varied(written, 0, generator)


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def _capacity(rest: str) -> float:
    return math.prod(float(max(1, len(class_of(char)))) for char in rest)
