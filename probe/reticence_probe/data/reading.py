"""How the checkpoint's own tokenizer reads a text, where the base's reads it otherwise.

The base's tokenizer decides what is measured. The checkpoint's decides how the checkpoint reads it:
what both say of the same characters is compared, the rest is left out and counted.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .encode import Encoded, encode

# Why a token of the base is not compared: a token that the base lacks covers some of its
# characters; or the checkpoint splits the text beside such a token in another way.
COMPARED, ADDED, SHIFTED = 0, 1, 2


@dataclass(frozen=True, repr=False)
class Reading:
    """`ids` int32 [m]: the checkpoint's own tokens of a text. `at` int32 [n]: for each token of the
    base, where in `ids` the same token stands for the same characters, −1 where none does.
    `reasons` int8 [n]: COMPARED, ADDED or SHIFTED. `extends`: the base lacks some of the ids; where
    it has all of them, the two tokenizers contradict each other. `beyond`: the checkpoint has no
    embedding for one. `added`: those ids that the base lacks, each once."""

    ids: np.ndarray
    at: np.ndarray
    reasons: np.ndarray
    extends: bool
    beyond: bool
    added: frozenset[int] = frozenset()

    def with_end(self, token: int) -> Reading:
        """The reading with an end token that both sides have."""
        return replace(
            self,
            ids=np.append(self.ids, np.int32(token)),
            at=np.append(self.at, np.int32(len(self.ids))),
            reasons=np.append(self.reasons, np.int8(COMPARED)),
        )

    def cut(self, tokens: int, longest: int) -> Reading | None:
        """The reading of the first `tokens` tokens of the base, in at most `longest` ids; None
        where it does not differ from them any more."""
        at, reasons = self.at[:tokens].copy(), self.reasons[:tokens].copy()
        # Position 0 is never predicted, and nothing is read behind the limit.
        lost = (at >= longest) | ((at == 0) & (np.arange(len(at)) > 0))
        at[lost], reasons[lost] = -1, SHIFTED
        if self.extends and np.array_equal(at, np.arange(len(at))):
            return None
        ids = self.ids[: max(2, int(at.max(initial=0)) + 1)]
        return replace(self, ids=ids, at=at, reasons=reasons)


class Reader:
    """The checkpoint's tokenizer beside the base's.

    `known`: ids of the base's vocabulary; `rows`: of the checkpoint's embedding.
    """

    def __init__(self, tokenizer: Any, known: Iterable[int], rows: int) -> None:
        self._tokenizer = tokenizer
        self._rows = rows
        self._known = np.array(sorted(known), dtype=np.int64)

    def __call__(
        self, texts: Sequence[str], base: Sequence[Encoded], *, add_special_tokens: bool
    ) -> list[Reading | None]:
        """The checkpoint's reading of each text; None where it is the base's."""
        own = encode(self._tokenizer, texts, add_special_tokens=add_special_tokens)
        return [self._reading(*both) for both in zip(own, base, strict=True)]

    def _reading(self, own: Encoded, base: Encoded) -> Reading | None:
        if np.array_equal(own.ids, base.ids):
            return None
        at = _aligned(own, base)
        unknown = ~np.isin(own.ids, self._known)
        reasons = np.where(_touched(base.spans, own.spans[unknown]), ADDED, SHIFTED)
        reasons[at >= 0] = COMPARED
        beyond = own.ids.max(initial=0) >= self._rows
        added = frozenset(own.ids[unknown].tolist())
        return Reading(own.ids, at, reasons.astype(np.int8), bool(added), bool(beyond), added)


def _aligned(own: Encoded, base: Encoded) -> np.ndarray:
    """For each token of the base, the place of the same id over the same characters, else −1."""
    places: dict[tuple[int, int, int], deque[int]] = defaultdict(deque)
    for place, key in enumerate(zip(own.ids.tolist(), *own.spans.T.tolist(), strict=True)):
        places[key].append(place)
    at = np.full(len(base.ids), -1, dtype=np.int32)
    for index, key in enumerate(zip(base.ids.tolist(), *base.spans.T.tolist(), strict=True)):
        if places.get(key):
            at[index] = places[key].popleft()
    return at


def _touched(spans: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Which of `spans` [n, 2] share a character with any of `others` [m, 2]; bool [n]."""
    if not len(others) or not len(spans):
        return np.zeros(len(spans), dtype=bool)
    inside = np.zeros(int(max(spans.max(), others.max())) + 1, dtype=np.int64)
    for start, end in others:
        inside[start:end] = 1
    before = np.concatenate([[0], np.cumsum(inside)])
    return before[spans[:, 1]] > before[spans[:, 0]]
