"""Dates of birth: a date (dates.py) with a word near it that says so.

A word before the date counts when no other date stands between the two; one behind it (`1985-03-12
is her date of birth`) only where no other date follows that it might belong to instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .dates import find_dates
from .hit import SHAPED, Hit

CONTEXT_BEFORE = 40
CONTEXT_AFTER = 30

_WORDS = re.compile(
    r"\b(?:born|birth|birth[- ]?dates?|dates? of birth|dob|birthday\s*(?:is|:|=|-)"
    r"|geboren|geburtsdatum|geburtstag|geb\.|née? le|naissance|nacid[oa]|nacimiento"
    r"|nat[oa] il|nascita)(?!\w)|\bd\.\s?o\.\s?b\.|生年月日|出生",
    re.IGNORECASE,
)


def find_birth_dates(text: str) -> Iterator[Hit]:
    """Yields the dates of birth of a text; the normal form is the day in ISO 8601."""
    if not _WORDS.search(text):
        return
    dates = sorted(find_dates(text), key=lambda found: found.start)
    for at, found in enumerate(dates):
        left = max(dates[at - 1].end if at else 0, found.start - CONTEXT_BEFORE)
        near = _WORDS.search(text[left : found.start])
        if not near and at + 1 == len(dates):
            near = _WORDS.search(text[found.end : found.end + CONTEXT_AFTER])
        if near:
            yield Hit(found.start, found.end, "date_of_birth", SHAPED, found.day.isoformat())
