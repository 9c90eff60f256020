"""How many tokens of each role are scored: whose text the figures are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from .render import COMPLETION, LEFT_OUT, Rendered
from .tokenise import Tokens

CHAT_ROLES = ("system", "user", "assistant", "tool")
PARTS = ("prompt", "completion")
NOT_SCORED = "not_scored"
# Older and newer names of turns; what a conversation offers (tools, documents) is the system's.
_SAME_AS = {"developer": "system", "function": "tool"}


class RoleCounts:
    """Tokens of one set by role, as `roles` of signals.schema.json."""

    def __init__(self, *, chat: bool) -> None:
        self._chat = chat
        self._counts: Counter[str] = Counter()

    def add(self, rendered: Rendered, tokens: Tokens) -> None:
        """The predicted tokens of one record: all but the first, which nothing leads to."""
        parts = tokens.parts[1:]
        scored = parts != LEFT_OUT
        answers = int(np.count_nonzero(parts == COMPLETION))
        self._counts[NOT_SCORED] += int(np.count_nonzero(~scored))
        self._counts["assistant" if self._chat else "completion"] += answers
        given = np.flatnonzero(scored & (parts != COMPLETION)) + 1
        if not self._chat:
            self._counts["prompt"] += len(given)
        elif len(given):
            self._counts.update(self._of_turns(rendered, tokens, given))

    def counts(self) -> dict[str, int]:
        names = CHAT_ROLES if self._chat else PARTS
        return {name: self._counts[name] for name in (*names, NOT_SCORED)}

    @staticmethod
    def _of_turns(rendered: Rendered, tokens: Tokens, given: np.ndarray) -> Mapping[str, int]:
        """By the turn whose text a token ends in; what joins the texts of a turn is the turn's."""
        starts = np.array([start for start, _ in rendered.owners])
        last = np.maximum(tokens.offsets[given, 1] - 1, tokens.offsets[given, 0])
        places = np.maximum(np.searchsorted(starts, last, side="right") - 1, 0)
        roles = [rendered.owners[place][1] for place in places]
        return Counter(_SAME_AS.get(role, role) for role in roles)
