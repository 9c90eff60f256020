"""E-mail addresses, with Presidio's recogniser and the public suffix list that tldextract ships."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..data.fold import UNSPACED
from .hit import SHAPED, Hit
from .normalise import normalise

# An address may be 254 characters long (RFC 5321), its local part 64.
LOCAL_CHARACTERS = 64
DOMAIN_CHARACTERS = 254
GLUED_LABELS = 3
# Written against an address without a space, and part of Presidio's pattern: `email=a@b.com`,
# `to/a@b.com`, `{a@b.com`. Mailboxes with these characters are next to unknown.
_GLUE = re.compile(r"^.*[=/|{}`?!$%^&*#]|^['\-.]+", re.DOTALL)
_AT = re.compile(r"(?<![\s@])@(?![\s@])")
_RUN = re.compile(rf"[^\s{UNSPACED}<>()\[\],;:\"]+")


def find_emails(text: str, analyse: Callable[[str], list[tuple[int, int]]]) -> Iterator[Hit]:
    """Yields the e-mail addresses; `analyse` gives (start, end) of those in a short text.

    Looks only at the runs around each @, so that a long text takes linear time. Scripts without
    spaces end a run: `邮箱a@b.com请` holds a@b.com. A sentence glued to an address
    (`a@b.com.Please`) is cut off label by label until the domain is one.
    """
    done = 0
    for at in (match.start() for match in _AT.finditer(text)):
        if at < done:
            continue
        run = _run_around(text, at)
        if run is None:
            continue
        start, end = run
        # What ends in this run has been seen; an address may still begin where the window ended.
        done = end if end < at + 1 + DOMAIN_CHARACTERS else end - LOCAL_CHARACTERS
        for found_start, found_end in _in_run(text[start:end], analyse):
            done = max(done, start + found_end)
            yield _hit(text, start + found_start, start + found_end)


def _run_around(text: str, at: int) -> tuple[int, int] | None:
    low, high = max(0, at - LOCAL_CHARACTERS), min(len(text), at + 1 + DOMAIN_CHARACTERS)
    for match in _RUN.finditer(text, low, high):
        if match.start() <= at < match.end():
            return match.span()
    return None


def _in_run(run: str, analyse: Callable[[str], list[tuple[int, int]]]) -> list[tuple[int, int]]:
    found = analyse(run)
    for _ in range(GLUED_LABELS):
        if found or "." not in run.rpartition("@")[2]:
            break
        run = run.rpartition(".")[0]
        found = analyse(run)
    return found


def _hit(text: str, start: int, end: int) -> Hit:
    local = text[start:end].rpartition("@")[0]
    glue = _GLUE.match(local)
    if glue and glue.end() < len(local):
        start += glue.end()
    return Hit(start, end, "email", SHAPED, normalise("email", text[start:end]))
