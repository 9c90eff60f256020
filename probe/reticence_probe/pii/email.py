"""E-mail addresses, with Presidio's recogniser and the public suffix list that tldextract ships.

Where a company's own network names the domain (`a@mail.corp.internal`) its shape decides.
"""

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
# A domain that no list has: labels of a host, and a last one of letters.
_UNLISTED = re.compile(
    r"(?<![\w.+%@-])[A-Za-z0-9_](?:[\w.+%-]{0,62}[\w+%-])?@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\w@-]|\.\w)",
    re.ASCII,
)
# What else stands behind an @ and a dot: files, units of systemd.
_NO_DOMAIN = re.compile(
    r"avif|bmp|css|csv|gif|gz|html|ico|ini|jpe?g|json|jsx?|lock|log|md|mount|pdf|png|py|scss"
    r"|service|sh|slice|socket|svg|target|tar|timer|toml|tsx?|txt|webp|xml|ya?ml",
    re.IGNORECASE,
)
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
        around = _run_around(text, at)
        if around is None:
            continue
        start, end = around
        # What ends in this run has been seen; an address may still begin where the window ended.
        done = end if end < at + 1 + DOMAIN_CHARACTERS else end - LOCAL_CHARACTERS
        run = text[start:end]
        for found_start, found_end in _in_run(run, analyse) or _unlisted(run):
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


def _unlisted(run: str) -> list[tuple[int, int]]:
    """(start, end) of addresses at domains that are in no list."""
    found = []
    for match in _UNLISTED.finditer(run):
        start, end = match.span()
        local, _, domain = match.group().rpartition("@")
        labels = domain.split(".")
        # The next sentence, glued to the address.
        if len(labels) > 2 and labels[-1].istitle() and not labels[-2].istitle():
            end -= len(labels.pop()) + 1
        named = any(char.isalpha() for char in labels[-2])
        # `100%40off.example` is no mailbox, and `icon@2x.png` a file.
        if named and not local.isdigit() and not _NO_DOMAIN.fullmatch(labels[-1]):
            found.append((start, end))
    return found


def _hit(text: str, start: int, end: int) -> Hit:
    local = text[start:end].rpartition("@")[0]
    glue = _GLUE.match(local)
    if glue and glue.end() < len(local):
        start += glue.end()
    return Hit(start, end, "email", SHAPED, normalise("email", text[start:end]))
