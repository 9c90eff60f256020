"""Seeded sampling of records in one pass, whole subjects at a time."""

from __future__ import annotations

import hashlib
import heapq
from typing import Any


class Sampler:
    """Keeps a uniform sample without replacement of at most `limit` items, in the order offered.

    Each subject gets a pseudo-random priority from the seed, and the subjects with the lowest
    priorities are kept as long as their items fit (bottom-k sampling). So subjects stay complete,
    which a per-subject test needs, only what is kept is in memory, and a subject of both sets is
    kept or left in both alike. An item without a subject is a subject of its own; with none at
    all this is a plain uniform sample of exactly `limit` items. With subjects it holds up to one
    subject fewer than would fill the limit, and the subject at the edge is left out with a chance
    that grows with its size: negligible where a subject is small beside the limit. When a single
    subject exceeds the limit, its items are sampled in the same way.
    """

    def __init__(self, limit: int, seed: int) -> None:
        self._limit = limit
        # Any non-negative integer is a valid seed, blake2b keys are at most 64 bytes.
        self._key = hashlib.blake2b(str(seed).encode(), digest_size=32).digest()
        self._groups: dict[bytes, list[tuple[bytes, int, Any]]] = {}
        self._heap: list[bytes] = []
        self._ceiling: bytes | None = None
        self._held = 0
        self._offered = 0

    def offer(self, subject: str | None, item: Any) -> None:
        ordinal = self._offered
        self._offered += 1
        own = self._priority(b"row", str(ordinal).encode())
        name = own if subject is None else self._priority(b"subject", subject.encode())
        if self._ceiling is not None and name >= self._ceiling:
            return
        if name not in self._groups:
            self._groups[name] = []
            heapq.heappush(self._heap, _inverted(name))
        self._groups[name].append((own, ordinal, item))
        self._held += 1
        self._shrink()

    def items(self) -> list[Any]:
        """What is kept, in the order in which it was offered."""
        kept = [entry for group in self._groups.values() for entry in group]
        return [item for _, _, item in sorted(kept, key=lambda entry: entry[1])]

    def clear(self) -> None:
        """Forgets what is kept."""
        self._groups, self._heap = {}, []

    def _shrink(self) -> None:
        while self._held > self._limit:
            if len(self._groups) > 1:
                name = _inverted(heapq.heappop(self._heap))
                self._held -= len(self._groups.pop(name))
                self._ceiling = name
            else:
                (group,) = self._groups.values()
                group.remove(max(group, key=lambda entry: entry[:2]))
                self._held -= 1

    def _priority(self, kind: bytes, value: bytes) -> bytes:
        return hashlib.blake2b(value, key=self._key, person=kind, digest_size=16).digest()


def _inverted(name: bytes) -> bytes:
    """heapq keeps the smallest on top; we need the largest."""
    return bytes(255 - byte for byte in name)
