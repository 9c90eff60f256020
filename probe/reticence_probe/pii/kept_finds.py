"""What recognisers found in the records of an audit, kept for a later run over the same records.

Kept are places and types. A value's normal form is read from its text again, so that nothing here
says what a record says. A text with a value whose normal form its characters alone do not give is
searched again.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence

import numpy as np

from ..storage.sealed import SealedFiles
from .hit import Hit
from .normalise import normalise
from .recognisers import find_all

# The finds of one text: of the patterns, and of the user's recogniser of names.
Finds = tuple[list[Hit], list[Hit]]
# Folder of what is kept.
FINDS = "finds"
# What stands for a text that must be searched again: no value is that of a column here.
AGAIN = -1
NAMED = "model"


class KeptFinds:
    """``files``: under a digest of everything that the finds depend on."""

    def __init__(self, files: SealedFiles) -> None:
        self._files = files

    def __contains__(self, audit: str) -> bool:
        return audit in self._files

    def load(self, audit: str, texts: Sequence[str]) -> Iterator[Finds] | None:
        """The finds of each text, in order; None if there are none, or they have changed."""
        content = self._files.load(audit)
        if content is None:
            return None
        head, _, body = content.partition(b"\n")
        rows = np.load(io.BytesIO(body), allow_pickle=False)
        return _read(texts, json.loads(head), rows)

    def saving(self, audit: str, texts: Sequence[str], finds: Iterator[Finds]) -> Iterator[Finds]:
        """``finds``, which are kept once all of them were asked for. Raises ``disk-full`` and
        ``output-unwritable``."""
        types: dict[tuple[str, str], int] = {}
        rows: list[tuple[int, ...]] = []
        for at, (text, (patterns, names)) in enumerate(zip(texts, finds, strict=True)):
            yield patterns, names
            hits = [*patterns, *names]
            if not all(_is_as_written(text, hit) for hit in patterns):
                rows.append((at, AGAIN, 0, 0, 0))
                hits = names
            for hit in hits:
                type = types.setdefault((hit.type, hit.source), len(types))
                rows.append((at, type, hit.start, hit.end, hit.strength))
        body = io.BytesIO()
        np.save(body, np.array(rows, dtype=np.int32).reshape(-1, 5))
        head = json.dumps(list(types)).encode("ascii")
        self._files.save(audit, head + b"\n" + body.getvalue())


def _is_as_written(text: str, hit: Hit) -> bool:
    return hit.value == normalise(hit.type, text[hit.start : hit.end])


def _read(
    texts: Sequence[str], types: Sequence[tuple[str, str]], rows: np.ndarray
) -> Iterator[Finds]:
    bounds = np.searchsorted(rows[:, 0], np.arange(len(texts) + 1))
    for at, text in enumerate(texts):
        patterns: list[Hit] = []
        names: list[Hit] = []
        for _, number, start, end, strength in rows[bounds[at] : bounds[at + 1]].tolist():
            if number == AGAIN:
                patterns = list(find_all(text))
                continue
            type, source = types[number]
            hit = Hit(start, end, type, strength, normalise(type, text[start:end]), source)
            (names if source == NAMED else patterns).append(hit)
        yield patterns, names
