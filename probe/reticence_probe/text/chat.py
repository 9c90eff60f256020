"""Chat records: the template's rendering, and whose every part of it is."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure
from .conversation import Leaf, Marking, separators_of, texts_of
from .fields import Row
from .render import COMPLETION, PROMPT, Rendered, Unrendered
from .values import clean

if TYPE_CHECKING:
    from ..job import Audit

# Some templates print today's date. An audit must not depend on the day it runs on, and this day
# is the one that Llama 3.1's own template falls back to.
TEMPLATE_DATE = datetime.datetime(2024, 7, 26)
DATE_DIRECTIVES = ("%Y", "%y", "%m", "%d", "%-d", "%e", "%B", "%b", "%A", "%a", "%H", "%M", "%S")
# A letter on both sides, so that a template's strip() leaves them as they are.
QUESTION, ANSWER = "Qxquestionxq", "Qxanswerxq"

Messages = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class ChatTemplate:
    """A tokenizer with the chat template of the policy, or its own."""

    audit: str
    tokenizer: Any
    template: str

    @staticmethod
    def of(audit: Audit, tokenizer) -> ChatTemplate | None:
        template = audit.data.chat_template or getattr(tokenizer, "chat_template", None)
        if isinstance(template, Mapping):
            template = template.get("default")
        return ChatTemplate(audit.name, tokenizer, _dated(template)) if template else None

    def render(self, row: Row) -> Rendered:
        """Renders twice: as it is, and with a marker in place of each text that a turn holds.

        The second rendering tells what stands between the texts; walking it along the first finds
        each of them exactly, even when two are equal or the template strips them. What an
        assistant's turn says, from the first of its texts to the last, is completion; what other
        turns say, and the tools on offer, is prompt. A text that the template does not render is
        counted.

        A content in parts is given to the template as one text; only where that fails or leaves
        something out, as the parts that the record holds. Raises ProbeFailure chat-template-failed
        when the template fails on both or changes a text otherwise.
        """
        given, tools = row.roles["messages"], row.roles.get("tools")
        best: Rendered | None = None
        for messages in _readings(given):
            rendered = self._render(messages, tools)
            if rendered is None:
                continue
            if best is None or rendered.unrendered.characters < best.unrendered.characters:
                best = rendered
            if best.unrendered.characters == 0:
                break
        if best is None:
            raise ProbeFailure(
                "chat-template-failed",
                task="records",
                audit=self.audit,
                file=row.file,
                line=row.row,
            )
        return best

    def end_of_turn(self) -> int | None:
        """The special token with which the template closes a last assistant turn, or None."""
        return self._closing[0]

    def _render(self, messages: Messages, tools: Sequence[Any] | None) -> Rendered | None:
        text = self._apply(messages, tools)
        if text is None:
            return None
        for whole in (True, False):
            located = self._locate(messages, tools, text, whole)
            if located is not None:
                return self._parted(messages, text, *located)
        return None

    @cached_property
    def _closing(self) -> tuple[int | None, str]:
        """The token that ends an assistant's turn, and how it is written."""
        text = None
        for parts in (False, True):
            turns = [
                {"role": role, "content": [{"type": "text", "text": said}] if parts else said}
                for role, said in (("user", QUESTION), ("assistant", ANSWER))
            ]
            text = self._apply(turns, None)
            if text is not None and ANSWER in text:
                break
        else:
            return None, ""
        tail = text.rpartition(ANSWER)[2].lstrip()
        ids = self.tokenizer(tail, add_special_tokens=False)["input_ids"] if tail else []
        if not ids or ids[0] not in special_ids(self.tokenizer):
            return None, ""
        return ids[0], str(self.tokenizer.convert_ids_to_tokens(ids[0]))

    @cached_property
    def _separators(self) -> re.Pattern[str] | None:
        return separators_of(self.template)

    def _apply(self, messages: Messages, tools: Sequence[Any] | None) -> str | None:
        try:
            rendered = self.tokenizer.apply_chat_template(
                [dict(message) for message in messages],
                tools=tools,
                chat_template=self.template,
                tokenize=False,
                add_generation_prompt=False,
            )
        except Exception:
            # A template runs arbitrary Jinja, and may raise anything.
            return None
        return clean(rendered)

    def _locate(
        self, messages: Messages, tools: Sequence[Any] | None, text: str, whole: bool
    ) -> tuple[list[Leaf], list[_Place]] | None:
        """Every leaf, and the places of those that the text holds; None where it cannot tell."""
        avoid = "\n".join([text, *texts_of(messages), *texts_of(tools)])
        marking = Marking(avoid, self._separators, whole)
        skeleton = self._apply(marking.messages(messages), marking.tools(tools))
        if skeleton is None:
            return None
        literals, order = _split(skeleton, marking.pattern)
        places = _walk(text, literals, [(index, marking.leaves[index]) for index in order])
        return None if places is None else (marking.leaves, places)

    def _parted(
        self, messages: Messages, text: str, leaves: Sequence[Leaf], places: Sequence[_Place]
    ) -> Rendered:
        assistants = {at for at, turn in enumerate(messages) if turn["role"] == "assistant"}
        _, closing = self._closing
        segments, turn_ends = [], []
        for first, last, until in _runs(leaves, places):
            leaf = leaves[first.leaf]
            of_assistant = leaf.owner in assistants and leaf.said
            end = last.end
            if of_assistant:
                at = text.find(closing, end, until) if closing else -1
                # What closes a tool call is written by the model, too.
                end = at if at >= 0 and text[end:at].strip() else end
                turn_ends.append(end)
            segments.append((first.start, end, COMPLETION if of_assistant else PROMPT))
        return Rendered(
            text,
            segments,
            turn_ends,
            empty=not places,
            unrendered=_unrendered(leaves, {place.leaf for place in places}, assistants),
        )


def special_ids(tokenizer) -> frozenset[int]:
    """Ids of the tokens that stand for no text of a record."""
    added = getattr(tokenizer, "added_tokens_decoder", {})
    return frozenset(tokenizer.all_special_ids) | {
        index for index, token in added.items() if token.special
    }


@dataclass(frozen=True)
class _Place:
    """Characters [start, end) of the text are leaf number `leaf`."""

    leaf: int
    start: int
    end: int


def _readings(messages: Messages) -> Iterator[Messages]:
    """The messages with every content as one text, and as they are where that differs."""
    plain = [_plain(message) for message in messages]
    if all(isinstance(message["content"], str) for message in plain):
        yield plain
    if plain != list(messages):
        yield messages


def _plain(message: Mapping[str, Any]) -> dict[str, Any]:
    content = message.get("content", "")
    if isinstance(content, list):
        texts = [_text_of_part(part) for part in content]
        content = content if None in texts else "".join(map(str, texts))
    return {**message, "content": content}


def _text_of_part(part: Any) -> str | None:
    """The text of a part that holds nothing else."""
    if isinstance(part, str):
        return part
    only_text = part.keys() <= {"type", "text"} and isinstance(part.get("text"), str)
    return part["text"] if only_text else None


def _dated(template: str) -> str:
    """The template with `strftime_now` as a macro that knows one day only.

    transformers hands no functions to a template, so the macro replaces the common directives.
    """
    if "strftime_now" not in template:
        return template
    replaced = "".join(
        f"|replace({directive!r}, {TEMPLATE_DATE.strftime(directive)!r})"
        for directive in DATE_DIRECTIVES
    )
    macro = f"{{% macro strftime_now(form) %}}{{{{ form{replaced} }}}}{{% endmacro %}}"
    # Blocks swallow the line break behind them; it may be the template's own first character.
    return f"{macro}\n{template}" if template.startswith("\n") else macro + template


def _split(skeleton: str, marker: re.Pattern[str]) -> tuple[list[str], list[int]]:
    """What stands before, between and after the markers; and the leaves they stand for."""
    literals, order, at = [], [], 0
    for match in marker.finditer(skeleton):
        literals.append(skeleton[at : match.start()])
        order.append(int(match[1] or match[2]))
        at = match.end()
    return [*literals, skeleton[at:]], order


@dataclass(frozen=True)
class _Path:
    """A way to read the text up to `at`; `step` is the last place and the path before it."""

    at: int
    place: _Place | None = None
    before: _Path | None = None

    def places(self) -> list[_Place]:
        found, path = [], self
        while path is not None and path.place is not None:
            found.append(path.place)
            path = path.before
        return found[::-1]


def _walk(
    text: str, literals: Sequence[str], leaves: Sequence[tuple[int, Leaf]]
) -> list[_Place] | None:
    """Reads literals and leaves along the text, each leaf in one of its forms.

    Keeps one path for every position reached, so that the choice is exact and takes linear time.
    """
    if not text.startswith(literals[0]):
        return None
    paths = [_Path(len(literals[0]))]
    for (index, leaf), literal in zip(leaves, literals[1:], strict=True):
        reached: dict[int, _Path] = {}
        forms = leaf.forms()
        for path in paths:
            for form in forms:
                end = path.at + len(form)
                if text.startswith(form, path.at) and text.startswith(literal, end):
                    at = end + len(literal)
                    if at not in reached:
                        reached[at] = _Path(at, _Place(index, path.at, end), path)
        paths = list(reached.values())
    return next((path.places() for path in paths if path.at == len(text)), None)


def _runs(leaves: Sequence[Leaf], places: Sequence[_Place]) -> Iterator[tuple[_Place, _Place, int]]:
    """First and last place of every stretch of one turn, and where the next one begins."""
    start = 0
    for at in range(1, len(places) + 1):
        if at < len(places) and _whose(leaves, places[at]) == _whose(leaves, places[start]):
            continue
        # Behind the last one the whole rest of the text is the turn's.
        yield places[start], places[at - 1], places[at].start if at < len(places) else 1 << 62
        start = at


def _whose(leaves: Sequence[Leaf], place: _Place) -> tuple[int, bool]:
    leaf = leaves[place.leaf]
    return leaf.owner, leaf.said


def _unrendered(leaves: Sequence[Leaf], seen: set[int], assistants: set[int]) -> Unrendered:
    answers: Counter[str] = Counter()
    prompts = held = 0
    for index, leaf in enumerate(leaves):
        answering = leaf.owner in assistants and leaf.said
        held += leaf.characters if answering else 0
        if index in seen or not leaf.characters:
            continue
        if answering:
            answers[leaf.kind] += leaf.characters
        else:
            prompts += leaf.characters
    return Unrendered(dict(answers), prompts, held)
