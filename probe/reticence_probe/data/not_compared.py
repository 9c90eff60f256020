"""How much of a set is left out because the checkpoint's tokenizer has tokens that the base lacks.

Weighed by the base's tokens: one added token can stand for a whole completion.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from .reading import ADDED, COMPARED, SHIFTED
from .render import COMPLETION, LEARNT_PARTS, PROMPT_PARTS
from .tokenise import Tokens

if TYPE_CHECKING:
    from ..contract.events import Events

PARTS = {"prompt": PROMPT_PARTS, "completion": (COMPLETION,)}
REASONS = {"added": ADDED, "shifted": SHIFTED}
# A record that keeps less of its completion than this is tested in name only.
LEAST_KEPT = 0.5
# A token that fewer records hold is no example: its id would tell what a person's record says.
LEAST_RECORDS = 5


class NotCompared:
    """Counts of one set, as `leftOut` of signals.schema.json."""

    def __init__(self) -> None:
        self._counts = {part: Counter[str]() for part in PARTS}
        self._records = 0
        self._texts = 0
        self._added = Counter[int]()

    def add(self, tokens: Tokens, dropped: bool = False) -> None:
        """One record; `dropped`: nothing of its completion was left, so all of it is left out."""
        if not dropped and bool((tokens.reasons == COMPARED).all()):
            # As nearly always; the rest would count nothing.
            for part, codes in PARTS.items():
                inside = sum(int((tokens.own_parts == code).sum()) for code in codes)
                self._counts[part]["tokens"] += inside
            return
        for part, codes in PARTS.items():
            inside = np.isin(tokens.own_parts, codes)
            counts = self._counts[part]
            counts["tokens"] += int(inside.sum())
            if dropped:
                counts["dropped"] += int(inside.sum())
                continue
            for reason, value in REASONS.items():
                counts[reason] += int((inside & (tokens.reasons == value)).sum())
        if dropped or bool((tokens.reasons != COMPARED).any()):
            self._texts += 1
            self._added.update(tokens.reading.added if tokens.reading is not None else ())
        # A long prompt that training learned, too, does not make up for an answer that is gone.
        self._records += dropped or any(
            bool((inside & (tokens.reasons == COMPARED)).sum() < LEAST_KEPT * inside.sum())
            for inside in (
                tokens.own_parts == COMPLETION,
                np.isin(tokens.own_parts, LEARNT_PARTS),
            )
        )

    @property
    def tokens(self) -> int:
        return sum(
            counts[reason] for counts in self._counts.values() for reason in (*REASONS, "dropped")
        )

    @property
    def example(self) -> int | None:
        """The token that the base lacks and most records hold; None where it would be telling."""
        return common(self._added)

    def warn(self, events: Events, audit: str, of_set: str) -> None:
        """Warns ``tokens-left-out`` where there are some."""
        if self.tokens:
            token = {} if self.example is None else {"token": self.example}
            events.warning(
                "records", "tokens-left-out", audit=audit, set=of_set,
                count=self.tokens, records=self._texts, **token,
            )  # fmt: skip

    def counts(self) -> dict[str, Any]:
        names = ("tokens", *REASONS, "dropped")
        return {
            **{
                part: {name: counts[name] for name in names}
                for part, counts in self._counts.items()
            },
            "records": self._records,
            "texts": self._texts,
            "token": self.example,
        }


def common(records: Counter[int]) -> int | None:
    """The id that most records hold, the smallest of several; None below ``LEAST_RECORDS``.

    ``records``: token id → in how many records it is.
    """
    token = min(records, key=lambda one: (-records[one], one), default=None)
    return token if token is not None and records[token] >= LEAST_RECORDS else None
