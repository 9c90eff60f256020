"""Patterns of an adapter's configuration: how long PEFT would take to match them, known beforehand.

PEFT matches regular expressions of ``adapter_config.json`` with Python's backtracking engine, which
can take longer than the universe has existed. What the engine explores at worst is counted here
instead, in a time that grows with the pattern and the name and not with what is explored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from ..contract.errors import ProbeFailure
from .configs import Config

# Steps of the engine, which does tens of millions a second: for one name, and for all together.
STEPS_A_NAME = 1_000_000
STEPS = 1_000_000_000
# States that are counted, which takes a second for some million.
COUNTED = 1_500_000
LONGEST_PATTERN = 16_384
LARGEST_PROGRAM = 20_000
# A bounded repetition of more than this counts as one without a bound, which takes no less.
LONGEST_UNROLLED = 64
# A plain name, perhaps with dots, anchors and escapes: its steps are known without counting.
PLAIN = re.compile(r"\^?(?:[\w-]|\\?\.)*\$?", re.ASCII)
# Modules that PEFT looks for by name, whether the model has them or not.
EMBEDDING_NAMES = ("embed_tokens", "lm_head")


class Uncountable(ValueError):
    """What the pattern takes cannot be told."""


def refuse_costly_patterns(config: Config, names: Iterable[str]) -> None:
    """Raises ``pattern-costly`` when matching the patterns of an adapter would take too long.

    ``names``: of the base's modules. The configuration's types have been checked.
    """
    # Names that differ in their digits alone are counted together, each digit standing for all.
    shapes = Counter(re.sub(r"\d", "0", name) for name in (*names, *EMBEDDING_NAMES))
    total = counted = 0
    try:
        for written, composed in _patterns(config):
            if len(written) > LONGEST_PATTERN:
                raise Uncountable("length")
            if PLAIN.fullmatch(written):
                # Tried at the start and behind each dot.
                total += sum(
                    count * (2 * len(shape) + (shape.count(".") + 1) * (len(written) + 4))
                    for shape, count in shapes.items()
                )
                continue
            counter = Steps(composed)
            for shape, count in shapes.items():
                steps, states = counter.at(shape)
                total += steps * count
                counted += states
                if steps > STEPS_A_NAME or total > STEPS or counted > COUNTED:
                    raise Uncountable("steps")
    except (Uncountable, re.error, OverflowError, RecursionError):
        raise ProbeFailure("pattern-costly", model="tuned") from None
    if total > STEPS:
        raise ProbeFailure("pattern-costly", model="tuned")


def _patterns(config: Config) -> Iterator[tuple[str, str]]:
    """Each pattern as it is written and as PEFT composes it."""
    for key in ("target_modules", "exclude_modules", "feedforward_modules"):
        written = config.get(key)
        if isinstance(written, str):
            yield written, f"(?:{written})"
    saved = list(config.get("modules_to_save") or ())
    if config.get("ensure_weight_tying") and isinstance(config.get("target_modules"), list):
        saved += config["target_modules"]
    for written in saved:
        yield written, rf"(^|.*\.){written}($|\..*)"
    layers = config.get("layers_pattern") or ()
    for written in [layers] if isinstance(layers, str) else layers:
        yield written, rf"(?:^|.*?\.){written}\.(?P<idx>\d+)\."
    for key in ("rank_pattern", "alpha_pattern"):
        for written in config.get(key) or ():
            yield written, rf"(.*\.)?({written})$"


class Steps:
    """Counts what a backtracking engine explores at worst when it matches a pattern.

    The pattern becomes a program of states; a path is a way through it. The count of a state at a
    position is one more than the sum of its successors', so that each is computed once however many
    paths lead there.
    """

    def __init__(self, pattern: str) -> None:
        """Raises ``Uncountable`` or ``re.error``."""
        parsed = _parser.parse(pattern)
        self._folds = bool(parsed.state.flags & re.IGNORECASE)
        # kind, argument, successors
        self._program: list[tuple[str, Any, tuple[int, ...]]] = [("accept", None, ())]
        self._start = self._sequence(parsed, 0)

    def at(self, text: str) -> tuple[int, int]:
        """Steps at worst for ``text``, in which the digit 0 stands for every digit.

        With how many states at positions were counted for that.
        """
        end, width = len(text), len(self._program)
        known: dict[int, int] = {}
        stack = [self._start]
        while stack:
            key = stack[-1]
            if key in known:
                stack.pop()
                continue
            position, state = divmod(key, width)
            successors = self._successors(state, position, text, end, width)
            missing = [one for one in successors if one not in known]
            if missing:
                stack += missing
                continue
            known[key] = 1 + sum(known[one] for one in successors)
            stack.pop()
        return known[self._start], len(known)

    def _successors(self, state: int, position: int, text: str, end: int, width: int) -> list[int]:
        kind, argument, nexts = self._program[state]
        if kind == "char":
            if position == end or text[position] not in argument:
                return []
            position += 1
        elif kind == "at" and position != (0 if argument == "begin" else end):
            return []
        elif kind == "look":
            body, onward = nexts
            from_there = position - argument
            looked = [from_there * width + body] if from_there >= 0 else []
            return [*looked, position * width + onward]
        return [position * width + one for one in nexts]

    def _add(self, kind: str, argument: Any, *successors: int) -> int:
        if len(self._program) >= LARGEST_PROGRAM:
            raise Uncountable("program")
        self._program.append((kind, argument, successors))
        return len(self._program) - 1

    def _sequence(self, parsed: Iterable[tuple[Any, Any]], onward: int) -> int:
        for operation, argument in reversed(list(parsed)):
            onward = self._one(operation, argument, onward)
        return onward

    def _one(self, operation: Any, argument: Any, onward: int) -> int:
        if operation in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
            return self._add("char", self._characters(operation, argument), onward)
        if operation is sre.BRANCH:
            return self._add("split", None, *(self._sequence(arm, onward) for arm in argument[1]))
        if operation is sre.SUBPATTERN:
            return self._sequence(argument[3], onward)
        if operation is sre.ATOMIC_GROUP:
            return self._sequence(argument, onward)
        if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self._repeat(*argument, onward)
        if operation is sre.AT:
            if argument in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
                return self._add("at", "begin", onward)
            if argument in (sre.AT_END, sre.AT_END_STRING):
                return self._add("at", "end", onward)
            # The edge of a word; taking it to be there is no fewer steps.
            return self._add("pass", None, onward)
        if operation in (sre.ASSERT, sre.ASSERT_NOT):
            direction, body = argument
            back = body.getwidth()[0] if direction < 0 else 0
            return self._add("look", back, self._sequence(body, 0), onward)
        # References to what a group has matched.
        raise Uncountable(str(operation))

    def _repeat(self, low: int, high: int, body: Any, onward: int) -> int:
        if high - low > LONGEST_UNROLLED:
            if body.getwidth()[0] == 0:
                raise Uncountable("a repetition of nothing")
            loop = self._add("split", None)
            start = self._sequence(body, loop)
            self._program[loop] = ("split", None, (start, onward))
            onward = loop
        else:
            after = onward
            for _ in range(high - low):
                onward = self._add("split", None, self._sequence(body, onward), after)
        for _ in range(low):
            onward = self._sequence(body, onward)
        return onward

    def _characters(self, operation: Any, argument: Any) -> frozenset[str]:
        """The ASCII characters that a single-character pattern matches; names have no others."""
        items = argument if operation is sre.IN else [(operation, argument)]
        negated = bool(items) and items[0][0] is sre.NEGATE
        found: set[str] = set()
        for kind, value in items[1:] if negated else items:
            found |= self._characters_of(kind, value)
        if negated:
            found = ASCII - found
        elif self._folds:
            found |= {other for one in found for other in (one.lower(), one.upper())}
        return frozenset(found | {"0"} if found & DIGITS else found)

    def _characters_of(self, kind: Any, value: Any) -> set[str]:
        if kind is sre.ANY:
            return set(ASCII)
        if kind is sre.CATEGORY:
            return CATEGORIES[value]
        low, high = value if kind is sre.RANGE else (value, value)
        if high > 127:
            raise Uncountable("a character that no name has")
        found = {chr(code) for code in range(low, high + 1)}
        return set(ASCII) - found if kind is sre.NOT_LITERAL else found


ASCII = frozenset(map(chr, range(128)))
DIGITS = frozenset("0123456789")
_WORD = {one for one in ASCII if one.isalnum() or one == "_"}
_SPACE = {one for one in ASCII if one.isspace()}
CATEGORIES = {
    sre.CATEGORY_DIGIT: set(DIGITS),
    sre.CATEGORY_NOT_DIGIT: ASCII - DIGITS,
    sre.CATEGORY_WORD: _WORD,
    sre.CATEGORY_NOT_WORD: ASCII - _WORD,
    sre.CATEGORY_SPACE: _SPACE,
    sre.CATEGORY_NOT_SPACE: ASCII - _SPACE,
}
