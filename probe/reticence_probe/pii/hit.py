"""What a recogniser finds, and which of two overlapping finds stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

# How sure the shape makes us; the surer find wins, then the longer one.
COLUMN, KEY, CHECKED, SHAPED, LIKELY, WEAK = 6, 5, 4, 3, 2, 1


@dataclass(frozen=True)
class Hit:
    """Characters [start, end) of a text hold a value of `type`; `value` is its normal form."""

    start: int
    end: int
    type: str
    strength: int
    value: str
    source: str = "pattern"

    def __repr__(self) -> str:
        return f"Hit({self.type}, {self.source})"


def resolve(hits: Iterable[Hit]) -> list[Hit]:
    """Non-overlapping hits in text order.

    A field that the user named beats a pattern, unless the pattern's value strictly contains it: a
    first name inside an e-mail address is part of the address. Among patterns the stronger shape
    wins (key > checksum > fixed shape > likely > weak), then the longer, then the earlier.
    """
    hits = list(hits)
    patterns = [hit for hit in hits if hit.source != "column"]
    # A first pass among patterns alone, so that a find that loses cannot swallow a column.
    standing = _greedy(patterns)
    columns = [hit for hit in hits if hit.source == "column" and not _inside(hit, standing)]
    return _greedy([*standing, *columns])


def _greedy(hits: list[Hit]) -> list[Hit]:
    taken: list[Hit] = []
    starts: list[int] = []
    for hit in sorted(hits, key=lambda h: (-h.strength, h.start - h.end, h.start, h.type)):
        at = bisect_left(starts, hit.start)
        clear_before = at == 0 or taken[at - 1].end <= hit.start
        clear_after = at == len(taken) or hit.end <= taken[at].start
        if clear_before and clear_after:
            taken.insert(at, hit)
            starts.insert(at, hit.start)
    return taken


def _inside(hit: Hit, others: list[Hit]) -> bool:
    return any(
        other.start <= hit.start
        and hit.end <= other.end
        and other.end - other.start > hit.end - hit.start
        for other in others
    )
