"""From the values of a field to texts: numbers, nulls, and what stands for nothing."""

from __future__ import annotations

import datetime
import math
import re
from decimal import Decimal
from typing import Any

# Texts that data frames and exports write where there is no value.
NO_VALUE = frozenset({"", "nan", "null", "none", "nat", "<na>", "n/a"})

_WHOLE_NUMBER = re.compile(r"([+-]?\d+)\.0+")


def is_subject(value: Any) -> bool:
    """Whether a value can name a person: one text or number, or nothing at all."""
    one = isinstance(value, str | int | float | Decimal) and not isinstance(value, bool)
    return value is None or one


def subject_of(value: Any) -> str | None:
    """The person that a value names, as text; None for null, NaN, blank and words for nothing.

    What is equal as text is one person: 17, 17.0, "17" and "17.0" are, and "017" is another.
    """
    if isinstance(value, Decimal) and value.is_finite():
        # 17.50 is the person that a float of 17.5 names.
        value = format(value.normalize(), "f")
    text = next(iter(scalars(value) or ()), "")
    if text.casefold() in NO_VALUE:
        return None
    whole = _WHOLE_NUMBER.fullmatch(text)
    return whole[1] if whole else text


def scalars(value: Any) -> list[str] | None:
    """The texts of a value: none for null, NaN and blank, several for a list, None for other types.

    A number with nothing behind the point reads as a whole one: a column of ids with a gap comes
    back from data frames as floats, and from warehouses as decimals. Another decimal keeps its
    places, as people write an amount. A date reads as ISO 8601 has it, and so does the day of a
    timestamp that holds no time.
    """
    if value is None:
        return []
    if isinstance(value, list | tuple):
        nested = [scalars(item) for item in value]
        if any(item is None or (isinstance(item, list) and len(item) > 1) for item in nested):
            return None
        return [text for item in nested for text in item or []]
    if isinstance(value, datetime.date):
        return [_written(value)]
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    if isinstance(value, float | Decimal):
        if not math.isfinite(value):
            return []
        if value == int(value):
            value = int(value)
        elif isinstance(value, Decimal):
            value = format(value, "f")
    text = clean(str(value)).strip()
    return [text] if text else []


def _written(value: datetime.date) -> str:
    if isinstance(value, datetime.datetime):
        day = value.tzinfo is None and value.time() == datetime.time()
        return value.date().isoformat() if day else value.isoformat(sep=" ")
    return value.isoformat()


def holds_text(value: Any, blank: bool = False) -> bool:
    """Whether there is a text in a value, however deep; `blank`: an empty one counts."""
    if isinstance(value, str):
        return blank or bool(value.strip())
    if isinstance(value, dict):
        return any(holds_text(item, blank) for item in value.values())
    return isinstance(value, list | tuple) and any(holds_text(item, blank) for item in value)


def clean(text: str) -> str:
    """The text with U+FFFD for lone surrogates."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
