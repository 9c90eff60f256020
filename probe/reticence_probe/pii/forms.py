"""The tokens that fit a value's form: what is left to choose from once somebody knows how such
values look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from string import ascii_lowercase, ascii_uppercase, digits

import numpy as np

# A digit stands for every digit, a small letter for every small one, a capital for every capital;
# any other character for itself.
_FORM = str.maketrans(
    digits + ascii_uppercase + ascii_lowercase,
    "0" * len(digits) + "A" * len(ascii_uppercase) + "a" * len(ascii_lowercase),
)
# Forms whose tokens are kept: of a large vocabulary some 100 KB each.
KEPT_FORMS = 512


class Forms:
    """Asks a vocabulary for the tokens that may stand at a place within a value.

    A token fits where its characters have the form of the next ones that the value's tokens write,
    and do not reach beyond the last of them. Characters are those by which the vocabulary writes
    its tokens, so that the mark of a space, and each byte of a letter beyond ASCII in a vocabulary
    of bytes, stands for itself.
    """

    def __init__(self, pieces: Sequence[str | None]) -> None:
        """``pieces``: id → token as the vocabulary writes it; None where there is none."""
        self._pieces = pieces
        # Most values of a type leave the same to write. Not functools' cache of a bound method: a
        # plan that holds this is pickled for workers.
        self._kept: dict[str, np.ndarray] = {}

    @cached_property
    def _by_form(self) -> dict[str, np.ndarray]:
        found: dict[str, list[int]] = defaultdict(list)
        for id, piece in enumerate(self._pieces):
            if piece:
                found[piece.translate(_FORM)].append(id)
        return {form: np.array(ids, dtype=np.int64) for form, ids in found.items()}

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._by_form), default=0)

    def fitting(
        self, token_ids: np.ndarray, spans: Iterable[tuple[int, int]]
    ) -> dict[int, np.ndarray]:
        """Position → ids int64 [n] that fit there, for every token of ``spans`` but the first of a
        text, which nothing predicts.

        ``spans``: (first, last) positions of values. Where values overlap, what is left of the one
        that ends first counts: the fewer tokens fit, the lower the bound.
        """
        found: dict[int, np.ndarray] = {}
        for first, last in sorted(spans, key=lambda span: -span[1]):
            rest = ""
            for position in range(last, first - 1, -1):
                piece = self._pieces[token_ids[position]]
                rest = (piece or "").translate(_FORM) + rest
                if position > 0:
                    found[position] = self._continuing(rest)
        return found

    def _continuing(self, form: str) -> np.ndarray:
        if form not in self._kept:
            if len(self._kept) == KEPT_FORMS:
                self._kept.clear()
            lengths = range(1, min(len(form), self._longest) + 1)
            named = [self._by_form[form[:n]] for n in lengths if form[:n] in self._by_form]
            self._kept[form] = np.concatenate(named) if named else np.empty(0, dtype=np.int64)
        return self._kept[form]
