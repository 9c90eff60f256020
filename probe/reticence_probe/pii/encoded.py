"""Text as it reads once what encodes it is undone: `\\n` in a JSON string, `%40`, `&#64;`, `[at]`.

A record often holds another document's source: a JSON string, a link, a page of HTML. A recogniser
that sees `Regards\\nalice@example.com` with a literal backslash takes the n for a letter of the
address.

Undone are the escapes of JSON for white space, quotes, slashes and letters; numbered and a few
named character references; percent signs in a run that holds `%40`; an "at" or "dot" in brackets
between what may be the parts of an address; and characters that nobody sees.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

# A quick no, character by character.
_MAYBE = re.compile(
    r"\\|&[#a-z]|%40|[\[({<]\s?(?:at|dot|arroba|punto|punkt)\s?[\])}>]"
    "|[\u00ad\u200b-\u200d\u2060\ufeff]",
    re.IGNORECASE,
)
_CODED = re.compile(
    # A path of Windows, whose \n and \t are none: `C:\Users\nick`.
    r"(?P<path>(?<![^\W_])[A-Za-z]:\\{1,2}(?![nrtfvb\"/\\]|u[0-9A-Fa-f]{4})[^\s\"'<>|,;]*)"
    # So many at most, for linear time: each nesting doubles them.
    r"|\\{1,16}(?:(?P<white>[nrtfv])|(?P<sign>[\"'/])"
    r"|u(?P<unicode>(?!d[89a-f])[0-9a-f]{4}))"
    r"|&(?:#(?P<decimal>\d{1,4})|#[xX](?P<hex>[0-9A-Fa-f]{1,4})"
    r"|(?P<named>commat|period|lowbar|nbsp|lt|gt|quot|apos|colon|sol));"
    r"|(?P<percent>%(?:[0-9A-Fa-f]{2}))"
    r"|(?P<at>(?<=\w)\s?[\[({<]\s?(?:at|arroba)\s?[\])}>]\s?"
    r"(?=[\w-]{1,63}(?:\.|\s?[\[({<]\s?(?:dot|punto|punkt)\s?[\])}>]\s?)[A-Za-z]))"
    r"|(?P<dot>(?<=\w)\s?[\[({<]\s?(?:dot|punto|punkt)\s?[\])}>]\s?(?=\w))"
    "|(?P<unseen>[\u00ad\u200b-\u200d\u2060\ufeff])",
    re.IGNORECASE,
)
_NAMED = {
    **{"commat": "@", "period": ".", "lowbar": "_", "nbsp": " ", "lt": "<", "gt": ">"},
    **{"quot": '"', "apos": "'", "colon": ":", "sol": "/"},
}
_WHITE = {"n": "\n", "r": "\n", "t": "\t", "f": "\n", "v": "\n"}
_LEADS = ("&", "%", "\\")
_RUN = re.compile(r"[^\s\"'<>]+")
# What is left of a value that encodes itself over and over.
_ROUNDS = 8


@dataclass(frozen=True, repr=False)
class Decoded:
    """A decoded text, and where each of its characters stood in the original one.

    ``begins``, ``ends``: for each piece that was replaced, (place in the text, place in the
    original) of its first character and of the first one behind it.
    """

    text: str
    begins: tuple[tuple[int, int], ...]
    ends: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the original text for the characters [start, end), at least one."""
        return self._place(start), self._place(end - 1, behind=True)

    def _place(self, at: int, behind: bool = False) -> int:
        # The last piece that begins at or before the character.
        piece = bisect_right(self.begins, at, key=lambda pair: pair[0]) - 1
        if piece < 0:
            return at + behind
        (_, source), (end, source_end) = self.begins[piece], self.ends[piece]
        if at < end:
            return source_end if behind else source
        return source_end + at - end + behind


def decode(text: str) -> Decoded | None:
    """The text with its encodings undone once; None where it has none."""
    if not _MAYBE.search(text):
        return None
    percent = _percent_runs(text)
    pieces: list[str] = []
    begins: list[tuple[int, int]] = []
    ends: list[tuple[int, int]] = []
    done = length = 0
    for match in _CODED.finditer(text):
        other = _meant(match, percent)
        if other is None:
            continue
        start, end = match.span()
        pieces += (text[done:start], other)
        length += start - done
        if other:
            begins.append((length, start))
            ends.append((length + len(other), end))
        else:
            # Nothing stands here; what follows is placed anew.
            begins.append((length, end))
            ends.append((length, end))
        length += len(other)
        done = end
    if not pieces:
        return None
    return Decoded("".join((*pieces, text[done:])), tuple(begins), tuple(ends))


def decoded(value: str) -> str:
    """A value with all its encodings undone."""
    for _ in range(_ROUNDS):
        once = decode(value)
        if once is None:
            break
        value = once.text
    return value


def _meant(match: re.Match[str], percent: list[tuple[int, int]]) -> str | None:
    """What a piece stands for; None where it stands for itself."""
    kind, piece = match.lastgroup, match[match.lastgroup or 0]
    if kind == "unseen":
        return ""
    if kind == "white":
        return _WHITE[piece.lower()] if piece.islower() else None
    if kind == "sign":
        return piece
    if kind == "at":
        return "@"
    if kind == "dot":
        return "."
    if kind == "named":
        return _NAMED[piece.lower()]
    if kind == "percent":
        place = bisect_right(percent, match.start(), key=lambda run: run[0]) - 1
        inside = place >= 0 and match.start() < percent[place][1]
        other = unquote(piece) if inside else piece
        return other if other.isascii() and other.isprintable() and other not in '%\\"' else None
    if kind in ("unicode", "hex", "decimal"):
        code = int(piece, 10 if kind == "decimal" else 16)
        # Not one that begins another encoding.
        shown = 0x20 <= code < 0x7F or code >= 0xA0
        return (
            chr(code) if shown and unicodedata.normalize("NFKC", chr(code)) not in _LEADS else None
        )
    return None


def _percent_runs(text: str) -> list[tuple[int, int]]:
    """(start, end) of the runs without a space that hold an encoded @."""
    return list(_runs_with(text, "%40")) if "%40" in text else []


def _runs_with(text: str, mark: str) -> Iterator[tuple[int, int]]:
    for match in _RUN.finditer(text):
        if mark in match.group():
            yield match.span()
