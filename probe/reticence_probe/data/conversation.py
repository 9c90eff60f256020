"""The texts of a conversation: whose they are, and a copy with a marker in place of each.

A template renders more of a turn than its content: reasoning, tool calls, whatever else it knows.
Every string that a message holds is a leaf, except what only says what something is (its role, its
type, its id), and so is every key and number in the arguments of a tool call.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

# Owner of what belongs to no message: the tools and documents that a record offers.
TOOLS = -1
LABELS = frozenset({"role", "type", "id", "tool_call_id", "index"})
# Of a tool: names of properties, which a template looks up among its keys.
LOOKED_UP = frozenset({"required"})
# From here on keys are the data's own, also when they are called `id` or `type`.
ARGUMENTS = frozenset({"arguments", "input"})
REASONING = frozenset({"reasoning", "reasoning_content", "thinking"})
CALLS = frozenset({"tool_calls", "function_call"})
# What is of a turn and not of what the turn says: a model does not write its own name.
ABOUT_THE_TURN = frozenset({"name"})

NAMES, KEYS, NUMBERS = "names", "keys", "numbers"

Value = str | int | float


@dataclass(frozen=True, repr=False)
class Leaf:
    """A text of message `owner`. `kind`: content, reasoning, calls or other.

    `said`: the turn says it, so that in an assistant's turn the model writes it. `named`: it is
    the name of a function or an argument, which holds nothing that the values do not.
    """

    owner: int
    kind: str
    said: bool
    value: Value
    named: bool = False

    def forms(self) -> list[str]:
        """How a template may write it: as it is, trimmed, as JSON, as Python shows it."""
        if not isinstance(self.value, str):
            return list(dict.fromkeys((json.dumps(self.value), str(self.value))))
        return list(
            dict.fromkeys(
                encode(text)
                for encode in (str, _as_json, _as_ascii_json, _as_python)
                for text in dict.fromkeys(_trimmed(self.value))
            )
        )

    @property
    def characters(self) -> int:
        """Length of a text without the white space around it; a number or a name has none."""
        return len(self.value.strip()) if isinstance(self.value, str) and not self.named else 0


@dataclass
class Marking:
    """Makes marked copies of messages; `leaves[i]` is what marker i stands for.

    `avoid`: every text in which a marker must not occur by chance. `separators`: texts at which
    the template may take a content apart, such as `</think>`; they stay as they are, and what
    stands between them is marked piece by piece. `whole`: also function names, keys and numbers,
    on which a template may decide something.
    """

    avoid: str
    separators: re.Pattern[str] | None
    details: frozenset[str] = frozenset((NAMES, KEYS, NUMBERS))
    leaves: list[Leaf] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._salt = "a"
        while f"Qx{self._salt}t" in self.avoid:
            self._salt += "a"
        self._digits = "7395"
        while self._digits in self.avoid:
            self._digits += "1"

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds a marker; one of the groups is its number."""
        return re.compile(rf"Qx{self._salt}'?t(\d+)xQ|{self._digits}(\d{{6}})")

    def messages(self, messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        return [
            {key: self._of_message(at, key, value) for key, value in message.items()}
            for at, message in enumerate(messages)
        ]

    def offered(self, items: Sequence[Any] | None) -> list[Any] | None:
        """Tools or documents."""
        if items is None:
            return None
        return [self._nested(_Place(TOOLS, "other"), None, item) for item in items]

    def _of_message(self, owner: int, key: str, value: Any) -> Any:
        kind = "other"
        if key == "content":
            kind = "content"
        elif key in REASONING:
            kind = "reasoning"
        elif key in CALLS:
            kind = "calls"
        return self._nested(_Place(owner, kind, said=key not in ABOUT_THE_TURN), key, value)

    def _nested(self, place: _Place, key: str | None, value: Any) -> Any:
        if key in LABELS and not place.data and isinstance(value, str | int):
            return value
        if key in LOOKED_UP and place.owner == TOOLS:
            return value
        if key in ARGUMENTS and place.kind == "calls":
            place = _Place(place.owner, place.kind, place.said, data=True)
        if isinstance(value, str):
            return self._text(place, key, value)
        if isinstance(value, list | tuple):
            return [self._nested(place, None, item) for item in value]
        if isinstance(value, Mapping):
            return {
                self._key(place, name): self._nested(place, str(name), item)
                for name, item in value.items()
            }
        if place.data and NUMBERS in self.details and _is_number(value):
            self.leaves.append(place.leaf(value))
            return int(f"{self._digits}{len(self.leaves) - 1:06d}")
        return value

    def _key(self, place: _Place, name: Any) -> Any:
        is_key = place.data and isinstance(name, str) and name.strip()
        if not is_key or KEYS not in self.details:
            return name
        return self._marker(place, name, named=True)

    def _text(self, place: _Place, key: str | None, value: str) -> str:
        # A blank text gets no marker: templates leave out blocks that have none.
        if not value.strip():
            return value
        if key == "name" and place.kind == "calls" and not place.data:
            return self._marker(place, value, named=True) if NAMES in self.details else value
        if self.separators is None or place.owner == TOOLS:
            return self._marker(place, value)
        pieces = self.separators.split(value)
        if len(pieces) == 1:
            return self._marker(place, value)
        return "".join(
            piece if at % 2 else self._piece(place, piece, at == 0, at == len(pieces) - 1)
            for at, piece in enumerate(pieces)
        )

    def _piece(self, place: _Place, piece: str, first: bool, last: bool) -> str:
        """White space beside a separator stays, for the template to trim as it does."""
        start = 0 if first else len(piece) - len(piece.lstrip())
        end = len(piece) if last else len(piece.rstrip())
        core = piece[start:end]
        if not core.strip():
            return piece
        return piece[:start] + self._marker(place, core) + piece[end:]

    def _marker(self, place: _Place, value: str, named: bool = False) -> str:
        self.leaves.append(place.leaf(value, named))
        # Python shows a text with an apostrophe in other quotes, and so must its marker be shown.
        quote = "'" if "'" in value and '"' not in value else ""
        return f"Qx{self._salt}{quote}t{len(self.leaves) - 1}xQ"


@dataclass(frozen=True)
class _Place:
    """Where in a conversation a value stands; `data`: inside the arguments of a call."""

    owner: int
    kind: str
    said: bool = True
    data: bool = False

    def leaf(self, value: Value, named: bool = False) -> Leaf:
        return Leaf(self.owner, self.kind, self.said, value, named)


def separators_of(template: str) -> re.Pattern[str] | None:
    """Tags among the template's own texts, by which it may split what it is given."""
    tags = set()
    for block in re.findall(r"\{[{%].*?[%}]\}", template, re.DOTALL):
        for text in map(str.strip, literals_of(block)):
            if len(text) >= 3 and re.search(r"[<>\[\]{}|]", text):
                tags.add(text)
    if not tags:
        return None
    # The longest first, or `<tool>` would hide `<tool>name`.
    return re.compile(f"({'|'.join(map(re.escape, sorted(tags, key=lambda t: (-len(t), t))))})")


def literals_of(code: str) -> list[str]:
    """The quoted texts in Jinja code, in order."""
    quoted = re.findall(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", code)
    return [_unescaped(single or double) for single, double in quoted]


def texts_of(value: Any) -> list[str]:
    """Every string and number in a value, keys too."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [text for pair in value.items() for part in pair for text in texts_of(part)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in texts_of(item)]
    return [str(value)] if _is_number(value) else []


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)


def _trimmed(text: str) -> list[str]:
    starts = dict.fromkeys((0, len(text) - len(text.lstrip("\n")), len(text) - len(text.lstrip())))
    ends = dict.fromkeys((len(text), len(text.rstrip("\n")), len(text.rstrip())))
    return [text[start:end] for start in starts for end in ends]


def _as_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _as_ascii_json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _as_python(text: str) -> str:
    return repr(text)[1:-1]
