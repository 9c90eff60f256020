"""How much of a set is left out because the checkpoint's tokenizer has tokens that the base lacks.

Weighed by the base's tokens: one added token can stand for a whole completion.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from .reading import ADDED, COMPARED, SHIFTED
from .render import COMPLETION, PROMPT
from .tokenise import Tokens

PARTS = {"prompt": PROMPT, "completion": COMPLETION}
REASONS = {"added": ADDED, "shifted": SHIFTED}
# A record that keeps less of its completion than this is tested in name only.
LEAST_KEPT = 0.5


class NotCompared:
    """Counts of one set, as `leftOut` of signals.schema.json."""

    def __init__(self) -> None:
        self._counts = {part: Counter[str]() for part in PARTS}
        self._records = 0

    def add(self, tokens: Tokens, dropped: bool = False) -> None:
        """One record; `dropped`: nothing of its completion was left, so all of it is left out."""
        for part, code in PARTS.items():
            inside = tokens.own_parts == code
            counts = self._counts[part]
            counts["tokens"] += int(inside.sum())
            if dropped:
                counts["dropped"] += int(inside.sum())
                continue
            for reason, value in REASONS.items():
                counts[reason] += int((inside & (tokens.reasons == value)).sum())
        completion = tokens.own_parts == COMPLETION
        kept = completion & (tokens.reasons == COMPARED)
        self._records += dropped or bool(kept.sum() < LEAST_KEPT * completion.sum())

    @property
    def tokens(self) -> int:
        return sum(
            counts[reason] for counts in self._counts.values() for reason in (*REASONS, "dropped")
        )

    def counts(self) -> dict[str, Any]:
        names = ("tokens", *REASONS, "dropped")
        return {
            **{
                part: {name: counts[name] for name in names}
                for part, counts in self._counts.items()
            },
            "records": self._records,
        }
