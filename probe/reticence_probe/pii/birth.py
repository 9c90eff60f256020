"""Dates of birth: a date (dates.py) with a word near it that says so.

The key of the date says what it is, where it has one (context.py). Else a word before the date
counts when no other date stands between the two; one behind it (`1985-03-12 is her date of birth`)
only where no other date follows that it might belong to instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .context import as_words, own_key, words_before, words_behind
from .dates import WrittenDate, find_dates
from .hit import SHAPED, Hit

CONTEXT_BEFORE = 40
CONTEXT_AFTER = 30

_WORDS = re.compile(
    r"\b(?:born|birth|birth[- ]?dates?|dates?[- .]?of[- .]?birth|dob|bday|birthday\s*(?:is|:|=|-)"
    r"|geboren|geburtsdatum|geburtstag|geb\.|née? le|naissance|nacid[oa]|nacimiento|fecha[- ]?nac"
    r"|nat[oa] il|nascita|nascimento|nascid[oa]|geboortedatum|född|födelsedatum|født|fødselsdato"
    r"|fødselsdag|syntymäaika|syntynyt|urodzenia|urodzon[ya]|narození|narodenia|narozen[aý]?"
    r"|születés\w*|született|doğum|născut[ăa]?|nașterii|γέννησης|γεννήθηκε)(?!\w)"
    r"|\bd\.\s?o\.\s?b\.|рождения|родил(?:ся|ась)|народження|народи(?:вся|лася)"
    r"|生年月日|出生|生日|誕生日|생년월일|생일|출생|ngày sinh|tanggal lahir|วันเกิด|जन्म|תאריך לידה"
    r"|تاريخ الميلاد|تاریخ تولد",
    re.IGNORECASE,
)
# Keys of days that are another one: `dob_verified_at`, `birth_certificate_issued`.
_OTHER_DAY = re.compile(
    r"\b(?:verified|verification|updated?|created|changed|modified|checked|confirmed|issued?|expir\w+"
    r"|certificate|registered|entered|requested|submitted|rate|weight|notice|reminder)\b",
    re.IGNORECASE,
)
# Between a word and a day that nothing but the word tells from another number.
_RIGHT_BEHIND = re.compile(r"[\s:=\"'(<>.：,-]{0,6}\Z")


def find_birth_dates(text: str) -> Iterator[Hit]:
    """Yields the dates of birth of a text; the normal form is the day in ISO 8601."""
    words = as_words(text)
    if not _WORDS.search(words):
        return
    dates = sorted(find_dates(text, loose=True), key=lambda found: found.start)
    last = max((found.start for found in dates if not found.loose), default=0)
    for at, found in enumerate(dates):
        previous = dates[at - 1].end if at else 0
        if _is_birth(text, found, previous, last=found.start >= last):
            yield Hit(found.start, found.end, "date_of_birth", SHAPED, found.day.isoformat())


def _is_birth(text: str, found: WrittenDate, previous: int, last: bool) -> bool:
    key = own_key(text, found.start)
    if key is not None:
        return bool(_WORDS.search(key)) and not _OTHER_DAY.search(key)
    before = words_before(text, found.start, min(CONTEXT_BEFORE, found.start - previous))
    near = list(_WORDS.finditer(before))
    if found.loose:
        return bool(near) and bool(_RIGHT_BEHIND.fullmatch(before, near[-1].end()))
    if near:
        return True
    return last and bool(_WORDS.search(words_behind(text, found.end, CONTEXT_AFTER)))
