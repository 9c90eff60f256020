"""Dates as people write them: where they stand, which day they mean, and how to write another.

Which of two numbers is the day, where both could be: with dots or hyphens the first (as most of the
world writes), with slashes the second (as the United States do). After a year comes the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..data.fold import UNSPACED

EARLIEST_YEAR, LATEST_YEAR = 1900, 2029
# A year of two digits means the last century from here on.
PIVOT = 30

_LANGUAGES = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
    " grudnia",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
)
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"
_TABLES = tuple(tuple(names.split()) for names in (*_LANGUAGES, _SHORT))
_MONTHS = {name: month for names in _TABLES for month, name in enumerate(names, start=1)}
_MONTHS["sept"] = 9
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
# A time may follow, and letters of a script that sets no spaces may stand beside.
_START = rf"(?:(?<![^\W_])|(?<=[{UNSPACED}]))(?<!\d[./-])"
_END = rf"(?:(?=T\d\d|[{UNSPACED}]|\s?г\.)|(?![^\W_]))(?![./-]\d)"
# The same between year, month and day; a list of numbers has other gaps.
_MARK = r"(?P<mark>[-/._]|\. | [-/] )"
_SHAPES = (
    rf"{_YEAR}{_MARK}(?P<month>\d{{1,2}})(?P=mark){_DAY}",
    rf"(?P<one>\d{{1,2}}){_MARK}(?P<two>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}|\d{{2}})",
    rf"{_DAY}(?:st|nd|rd|th|º|er)?\.?(?:[ /-]?|\s(?:day\s)?of\s|\sde\s){_MONTH}"
    rf",?(?:[ /-]?|\sde\s|\sdel\s){_YEAR}",
    rf"{_MONTH}[ -]?{_DAY}(?:st|nd|rd|th)?(?:,? |,|-){_YEAR}",
    rf"{_YEAR},?[ -]{_MONTH}[ -]{_DAY}(?:st|nd|rd|th)?",
    rf"{_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?{_DAY}\s?[日号號일]",
)
# Any number of eight digits may read as a day: these only where the whole value is one, or where a
# word stands right before them.
_LOOSE_SHAPES = (
    r"(?P<year>(?:19|20)\d{2})(?P<month>[01]\d)(?P<day>[0-3]\d)",
    r"(?P<one>\d{2})(?P<mark> )(?P<two>\d{2}) (?P<year>(?:19|20)\d{2})",
)
_PATTERNS = tuple(re.compile(_START + shape + _END, re.IGNORECASE) for shape in _SHAPES)
_LOOSE = tuple(re.compile(_START + shape + _END) for shape in _LOOSE_SHAPES)


@dataclass(frozen=True, repr=False)
class WrittenDate:
    """A date that stands at [start, end) of a text; `pieces` are (start, end, name) of its parts,
    name being year, month or day, relative to `written`."""

    start: int
    end: int
    day: date
    written: str
    pieces: tuple[tuple[int, int, str], ...]

    def rewritten(self, other: date) -> str:
        """Another date in the same form: order, marks, width of numbers, names of months."""
        text = self.written
        for start, end, name in sorted(self.pieces, reverse=True):
            piece = _piece(text[start:end], name, self.day, other, self._padded)
            text = text[:start] + piece + text[end:]
        return text

    @property
    def loose(self) -> bool:
        """Whether nothing but its place tells it from another number."""
        return self.written.isdigit() or all(char.isdigit() or char == " " for char in self.written)

    @property
    def _padded(self) -> bool:
        """Whether days and months have two digits always: as a leading zero shows, or, where all
        are above nine, a month in digits suggests."""
        if self.loose:
            return True
        pieces = [self.written[start:end] for start, end, name in self.pieces if name != "year"]
        numbers = [piece for piece in pieces if piece.isdigit()]
        if any(int(number[0]) == 0 for number in numbers):
            return True
        return len(numbers) == 2 and all(len(number) == 2 for number in numbers)


def find_dates(text: str, loose: bool = False) -> Iterator[WrittenDate]:
    """Yields the dates of EARLIEST_YEAR to LATEST_YEAR, one at a place.

    ``loose``: also those that any number may be, `19850312` and `12 03 1985`.
    """
    seen: set[int] = set()
    for pattern in (*_PATTERNS, *(_LOOSE if loose else ())):
        for match in pattern.finditer(text):
            found = None if match.start() in seen else _read(match)
            if found is not None:
                seen.add(match.start())
                yield found


def parse_date(text: str) -> WrittenDate | None:
    """The date that the whole text is, or None."""
    for pattern in (*_PATTERNS, *_LOOSE):
        match = pattern.fullmatch(text)
        found = _read(match) if match else None
        if found is not None:
            return found
    return None


def _read(match: re.Match[str]) -> WrittenDate | None:
    groups = match.groupdict()
    names = {"year": "year"}
    if groups.get("one"):
        names |= _order(int(groups["one"]), int(groups["two"]), groups["mark"])
    else:
        names |= {"day": "day", "month": "month"}
    values = {name: _number(groups[group], name) for group, name in names.items()}
    try:
        day = date(values["year"], values["month"], values["day"])
    except ValueError:
        return None
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        return None
    origin = match.start()
    pieces = tuple(
        (match.start(group) - origin, match.end(group) - origin, name)
        for group, name in names.items()
    )
    return WrittenDate(match.start(), match.end(), day, match.group(), pieces)


def _order(one: int, two: int, mark: str) -> dict[str, str]:
    day_first = one > 12 if "/" in mark else two <= 12
    return {"one": "day", "two": "month"} if day_first else {"one": "month", "two": "day"}


def _number(written: str, name: str) -> int:
    if name == "month" and not written.isdigit():
        return _MONTHS[written.lower()]
    value = int(written)
    if name == "year" and len(written) == 2:
        return value + (2000 if value < PIVOT else 1900)
    return value


def _piece(written: str, name: str, old: date, new: date, padded: bool) -> str:
    value = getattr(new, name)
    if written.isdigit():
        digits = f"{value:02d}" if padded else str(value)
        if name == "year":
            digits = f"{value:04d}"[-len(written) :]
        # In the digits of the script: ۱۹۸۵, १९८५.
        zero = ord(written[0]) - int(written[0])
        return "".join(chr(zero + int(digit)) for digit in digits)
    lower = written.lower()
    tables = (table for table in _TABLES if lower == table[old.month - 1])
    names = next(tables, _TABLES[-1])
    other = names[value - 1]
    if written.isupper():
        return other.upper()
    return other.capitalize() if written[0].isupper() else other
