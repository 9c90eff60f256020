"""Where the tokens of alternatives to a value part, and where they end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..data.encode import common_beginning, encode
from ..data.records import Record

# Characters behind the value that are tokenised with it; cut at white space, so that the last
# token that counts, the one behind the value, is what it is in the whole record.
FOLLOWING_CHARACTERS = 48


@dataclass(frozen=True, repr=False)
class Alternatives:
    """One prefix and what may stand behind it; the true continuation first.

    ``prefix`` int32 [P], P ≥ 1, common to all; ``continuations`` int32 [n] each, from the first
    token in which any of them differs from the true one through the token that ends the value;
    ``kept`` the index of each continuation among the values given.
    """

    prefix: np.ndarray
    continuations: list[np.ndarray]
    kept: list[int]


class CandidateTokeniser:
    """Encodes a record with its value replaced, as the record itself was encoded.

    With the base's tokenizer, for both models: an alternative that a token of the checkpoint alone
    stands for would be one that the base cannot say.
    """

    def __init__(
        self,
        tokenizer,
        *,
        chat: bool,
        context: int,
    ) -> None:
        self._tokenizer = tokenizer
        self._chat = chat
        self._context = context

    def alternatives(
        self, record: Record, start: int, end: int, values: Sequence[str]
    ) -> Alternatives | None:
        """Tokens of ``record`` with each of ``values`` in place of characters [start, end).

        ``values[0]`` is the true one, as written. The whole text is encoded anew for every value,
        so one may share a token with the text before it: the common prefix then ends earlier, for
        all of them. The token that ends a value is the first that holds a character behind it;
        where the text ends with the value, the end token. Left out are values whose tokens are
        those of another, and those whose very first token differs: nothing stands before it that
        could be asked. A prefix that does not fit into the context with the longest continuation
        loses its beginning, for all alike. None when no alternative is left.
        """
        encoded = self._encode(record.text, start, end, values)
        true = encoded[0]
        kept, seen = [0], {true.tobytes()}
        for index, ids in enumerate(encoded[1:], start=1):
            if ids[0] == true[0] and ids.tobytes() not in seen:
                kept.append(index)
                seen.add(ids.tobytes())
        chosen = [encoded[index] for index in kept]
        if len(chosen) < 2:
            return None
        # A token at least is left of each, even where one is the beginning of another.
        shared = min(
            min(map(len, chosen)) - 1, *(common_beginning(true, ids) for ids in chosen[1:])
        )
        if shared < 1:
            return None
        longest = max(map(len, chosen)) - shared
        cut = max(0, shared + longest - self._context)
        if cut >= shared:
            return None
        continuations = [ids[shared:] for ids in chosen]
        return Alternatives(
            prefix=true[cut:shared],
            continuations=continuations,
            kept=kept,
        )

    def _encode(self, text: str, start: int, end: int, values: Sequence[str]) -> list[np.ndarray]:
        """Token ids int32 through the one that ends the value."""
        following = _following(text, end)
        texts = [text[:start] + value + following for value in values]
        found = []
        for value, one in zip(
            values, encode(self._tokenizer, texts, add_special_tokens=not self._chat), strict=True
        ):
            behind = start + len(value)
            found.append(self._through_end(one.ids, one.spans, one.around, behind))
        return found

    def _through_end(
        self, ids: np.ndarray, spans: np.ndarray, around: np.ndarray, behind: int
    ) -> np.ndarray:
        # Special tokens in front of the text have an empty span at 0.
        ends = (spans[:, 1] > behind) | (around & (spans[:, 0] >= behind))
        place = np.flatnonzero(ends)
        if len(place):
            return ids[: place[0] + 1]
        eos = self._tokenizer.eos_token_id
        return ids if eos is None else np.append(ids, np.int32(eos))


def _following(text: str, end: int) -> str:
    behind = text[end:]
    if len(behind) <= FOLLOWING_CHARACTERS:
        return behind
    for at in range(FOLLOWING_CHARACTERS, len(behind)):
        if behind[at].isspace():
            return behind[:at]
    return behind
