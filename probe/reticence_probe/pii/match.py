"""Whether a text holds a value that is known: the matcher of answers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.fuzz import partial_ratio

from ..data.fold import fold, fold_value
from .columns import find_value, national_number
from .encoded import decode
from .hit import Hit
from .normalise import COMPACT_TYPES, normalise
from .recognisers import find_all

# The criterion of arXiv 2409.11423: partial_ratio of 80 or more, after rounding.
FUZZY_LEAST = 80
# A find is asked for only where this many of its last letters and digits stand in the text.
TAIL = 4
# What joins a number, an address or a word to what stands beside it.
_NUMBER_GOES_ON = re.compile(r"[-\u2010-\u2015./:]\d")
_NUMBER_BEFORE = re.compile(r"\d[-\u2010-\u2015./]\Z")
_WORD_GOES_ON = re.compile(r"[-_@']+[^\W_]")
_WORD_BEFORE = re.compile(r"[^\W_][-_@'.]+\Z")
_ADDRESS_GOES_ON = re.compile(r"[-_@.]+[^\W_]")
_ADDRESSES = frozenset({"email", "url", "username", "secret"})


@dataclass(frozen=True, repr=False)
class Wanted:
    """A value: as written, and in its normal form."""

    type: str
    raw: str
    normal: str

    @staticmethod
    def of(type: str, raw: str) -> Wanted:
        return Wanted(type, raw, normalise(type, raw))


def holds(text: str, wanted: Wanted) -> bool:
    """Whether a value of the type in the text equals the wanted one after normalisation.

    Either a recogniser finds it, or it stands there word for word (numbers with any separators),
    not as part of a longer value: 555-0123 is neither in 555-01234 nor in 555-0123-9, and
    a@b.com not in xa@b.com nor in a@b.com.au.
    """
    if not _may_hold(text, wanted):
        return False
    hits = [hit for hit in find_all(text) if hit.type == wanted.type]
    if any(_same(hit.value, wanted) for hit in hits):
        return True
    places = find_value(text, fold(text), wanted.type, wanted.raw)
    return any(_is_whole(text, start, end, wanted, hits) for start, end in places)


def is_fuzzy(text: str, wanted: Wanted) -> bool:
    """The paper's criterion on the whole answer, as thefuzz computes it: case counts, rounded."""
    return bool(text.strip()) and round(partial_ratio(wanted.raw, text)) >= FUZZY_LEAST


def is_settled(text: str, wanted: Wanted) -> bool:
    """Whether both verdicts hold, whatever may follow: the value is there and has ended."""
    at = text.find(wanted.raw)
    end = at + len(wanted.raw)
    return at >= 0 and text[end : end + 1].isspace() and holds(text, wanted)


def _may_hold(text: str, wanted: Wanted) -> bool:
    """A quick no: recognisers take their time."""
    if wanted.type == "date_of_birth":
        # The normal form orders year, month and day in its own way, and months have names.
        return any(map(str.isdigit, text))
    squeezed = _squeezed(fold(text).text)
    # What encodes a value (encoded.py) may stand in its own spelling, or in the text's.
    plain = decode(text)
    if plain is not None:
        squeezed += " " + _squeezed(fold(plain.text).text)
    tails = [_squeezed(fold_value(value))[-TAIL:] for value in (wanted.normal, wanted.raw)]
    return any(tail in squeezed if tail else wanted.raw.strip() in text for tail in tails)


def _squeezed(folded: str) -> str:
    return "".join(filter(str.isalnum, folded))


def _same(found: str, wanted: Wanted) -> bool:
    if found == wanted.normal:
        return True
    if wanted.type != "phone" or found.startswith("+") == wanted.normal.startswith("+"):
        return False
    # One of them was written without its country code, or with it but without the plus.
    full, short = sorted((found, wanted.normal))
    code, national = national_number(full)
    return short.lstrip("0") in (national, code + national)


def _is_whole(text: str, start: int, end: int, wanted: Wanted, hits: list[Hit]) -> bool:
    """Whether the value at [start, end) is not part of a longer one."""
    longer = end - start
    if any(hit.start <= start and end <= hit.end and hit.end - hit.start > longer for hit in hits):
        return False
    before, last = text[max(0, start - TAIL) : start], text[end - 1 : end]
    if wanted.type in _ADDRESSES:
        goes_on, joined = _ADDRESS_GOES_ON, _WORD_BEFORE
    elif last.isdigit() or wanted.type in COMPACT_TYPES:
        goes_on, joined = _NUMBER_GOES_ON, _NUMBER_BEFORE
    else:
        goes_on, joined = _WORD_GOES_ON, _WORD_BEFORE
    return not goes_on.match(text, end) and not joined.search(before)
