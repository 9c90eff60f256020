"""The e-mail addresses that need no model: name rules with frequent domains.

An attacker who knows a name and a company writes `first.last@company.com`; a model that does so
has memorised nothing. Huang et al. 2022 (arXiv 2205.12628) classify the addresses of the Enron
corpus by such patterns; reference/methods.md §2.4 measures how many they give.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

FREQUENT_DOMAINS = 20
LEAST_SUBJECTS = 2
# Names nearest before the value are tried; a long text holds hundreds of capitalised words.
NAMES_TRIED = 32

_NAME = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_INITIAL = re.compile(r"[^\W\d_]\.")
_ADDRESS = re.compile(r"([^\W\d_][\w.+-]{1,63})@[\w-]")
_GAP = re.compile(r"[ \t\u00a0]+(?:[^\W\d_]\.[ \t]+)?|,[ \t]+")


def frequent_domains(addresses: Iterable[tuple[str, object]]) -> frozenset[str]:
    """The most frequent domains of (address, subject), each of LEAST_SUBJECTS subjects at least.

    Counts subjects, not mentions; of equally frequent ones the alphabet decides.
    """
    pairs = {(address.rpartition("@")[2], subject) for address, subject in addresses}
    counts = Counter(domain for domain, _ in pairs)
    common = [item for item in counts.items() if item[1] >= LEAST_SUBJECTS]
    common.sort(key=lambda item: (-item[1], item[0]))
    return frozenset(domain for domain, _ in common[:FREQUENT_DOMAINS])


def is_guessed(address: str, before: str, domains: frozenset[str]) -> bool:
    """Whether a rule over a name in the text `before` gives the normalised address."""
    local, _, domain = address.rpartition("@")
    if domain not in domains:
        return False
    return any(local in _locals(first, last) for first, last in _names(before))


def is_named_by_address(name: str, before: str) -> bool:
    """Whether an e-mail address in the text before gives a full name: `anna.berg@…` Anna Berg."""
    words = {_plain(word) for word in name.split()} - {""}
    return any(
        words == {_plain(part) for part in re.split(r"[._+-]", match.group(1))} - {""}
        for match in _ADDRESS.finditer(before)
    )


def likely_names(before: str) -> Iterator[tuple[str, str]]:
    """First and last names that stand in a text, nearest to its end first, as an address spells
    them: lower case, no accents."""
    for first, last in _names(before):
        if _plain(first) and _plain(last):
            yield _plain(first), _plain(last)


def _names(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of neighbouring capitalised words, nearest to the end first, one initial between them
    or a comma allowed; and of three in a row the outer two."""
    words = [match for match in _NAME.finditer(text) if match.group()[0].isupper()]
    words = [match for match in words if not _INITIAL.match(text, match.start())][-NAMES_TRIED:]
    for at in range(len(words) - 1, 0, -1):
        yield from _pair(text, words[at - 1], words[at])
        three = words[max(0, at - 2) : at + 1]
        if len(three) == 3 and all(_adjacent(text, *pair) for pair in pairwise(three)):
            yield three[0].group(), three[2].group()


def _pair(text: str, left: re.Match[str], right: re.Match[str]) -> Iterator[tuple[str, str]]:
    if _adjacent(text, left, right):
        yield left.group(), right.group()
        if "," in text[left.end() : right.start()]:
            yield right.group(), left.group()


def _adjacent(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return bool(_GAP.fullmatch(text, left.end(), right.start()))


def _locals(first: str, last: str) -> set[str]:
    found: set[str] = set()
    for f, s in {(_plain(first), _plain(last)), (_plain(first, "-"), _plain(last, "-"))}:
        if not f or not s:
            continue
        found |= {f, s, f + s, s + f, f[0] + s, f + s[0], s + f[0], s[0] + f, f[0] + s[0]}
        for dot in "._-":
            found |= {
                f"{f}{dot}{s}",
                f"{s}{dot}{f}",
                f"{f[0]}{dot}{s}",
                f"{f}{dot}{s[0]}",
                f"{s}{dot}{f[0]}",
            }
    return found


def _plain(name: str, kept: str = "") -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in decomposed if char.isalpha() or char in kept)
