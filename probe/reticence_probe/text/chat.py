"""Chat records: the template's rendering, and where each content stands in it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure
from .fields import Row, clean
from .render import COMPLETION, PROMPT, Rendered

if TYPE_CHECKING:
    from ..job import Audit

# Some templates print today's date. An audit must not depend on the day it runs on, and this day
# is the one that Llama 3.1's own template falls back to.
TEMPLATE_DATE = datetime.datetime(2024, 7, 26)
DATE_DIRECTIVES = ("%Y", "%y", "%m", "%d", "%-d", "%e", "%B", "%b", "%A", "%a", "%H", "%M", "%S")
# A letter on both sides, so that a template's strip() leaves the marker as it is.
MARKER = "Qx{}turn{}xQ"


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
        """Renders twice: as it is, and with a marker in place of each content.

        The second rendering tells what stands between the contents; walking it along the first
        finds each content exactly, even when two are equal or the template strips them. Raises
        ProbeFailure chat-template-failed when the template fails or changes a content otherwise.
        """
        messages = row.roles["messages"]
        text = self._apply(messages)
        located = None if text is None else self._locate(messages, text)
        if located is None:
            raise ProbeFailure(
                "chat-template-failed",
                task="records",
                audit=self.audit,
                file=row.file,
                line=row.row,
            )
        segments, turn_ends = [], []
        for index, start, end in located:
            of_assistant = messages[index]["role"] == "assistant"
            segments.append((start, end, COMPLETION if of_assistant else PROMPT))
            if of_assistant:
                turn_ends.append(end)
        empty = not any(message["content"].strip() for message in messages)
        return Rendered(text, segments, turn_ends, empty)

    def end_of_turn(self) -> int | None:
        """The special token with which the template closes a last assistant turn, or None."""
        turns = [
            {"role": "user", "content": MARKER.format("a", 0)},
            {"role": "assistant", "content": MARKER.format("a", 1)},
        ]
        text = self._apply(turns)
        if text is None or turns[1]["content"] not in text:
            return None
        tail = text.rpartition(turns[1]["content"])[2].lstrip()
        ids = self.tokenizer(tail, add_special_tokens=False)["input_ids"] if tail else []
        return ids[0] if ids and ids[0] in special_ids(self.tokenizer) else None

    def _apply(self, messages: Sequence[Mapping[str, Any]]) -> str | None:
        try:
            rendered = self.tokenizer.apply_chat_template(
                [dict(message) for message in messages],
                chat_template=self.template,
                tokenize=False,
                add_generation_prompt=False,
            )
        except Exception:
            # A template runs arbitrary Jinja, and may raise anything.
            return None
        # It may print more of a message than the content, which alone has been cleaned.
        return clean(rendered)

    def _locate(
        self, messages: Sequence[Mapping[str, Any]], text: str
    ) -> list[tuple[int, int, int]] | None:
        """(message, start, end) of each content in the text, in order; None where it cannot tell.

        A blank content gets no marker: templates leave out blocks that have none.
        """
        marked = [i for i, message in enumerate(messages) if message["content"].strip()]
        salt = _salt(messages, text)
        markers = {MARKER.format(salt, i): i for i in marked}
        skeleton = self._apply(
            [
                {**message, "content": MARKER.format(salt, i)} if i in set(marked) else message
                for i, message in enumerate(messages)
            ]
        )
        if skeleton is None:
            return None
        literals, order = _split(skeleton, markers)
        if set(order) != set(marked):
            return None
        return _walk(text, literals, [(i, messages[i]["content"]) for i in order])


def special_ids(tokenizer) -> frozenset[int]:
    """Ids of the tokens that stand for no text of a record."""
    added = getattr(tokenizer, "added_tokens_decoder", {})
    return frozenset(tokenizer.all_special_ids) | {
        index for index, token in added.items() if token.special
    }


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


def _salt(messages: Sequence[Mapping[str, Any]], text: str) -> str:
    """What makes the markers of this record differ from everything in it."""
    haystack = "\n".join([text, *(message["content"] for message in messages)])
    salt = "a"
    while f"Qx{salt}turn" in haystack:
        salt += "a"
    return salt


def _split(skeleton: str, markers: Mapping[str, int]) -> tuple[list[str], list[int]]:
    """What stands before, between and after the markers; and the messages they stand for."""
    found = []
    for marker, index in markers.items():
        at = skeleton.find(marker)
        while at >= 0:
            found.append((at, at + len(marker), index))
            at = skeleton.find(marker, at + len(marker))
    found.sort()
    edges = [0, *(edge for start, end, _ in found for edge in (start, end)), len(skeleton)]
    literals = [skeleton[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]
    return literals, [index for _, _, index in found]


@dataclass(frozen=True)
class _Path:
    at: int
    spans: tuple[tuple[int, int, int], ...]


def _walk(
    text: str, literals: Sequence[str], contents: Sequence[tuple[int, str]]
) -> list[tuple[int, int, int]] | None:
    """Reads literals and contents along the text; every content whole or stripped of white space.

    Keeps one path for every position reached, so that the choice is exact and takes linear time.
    """
    if not text.startswith(literals[0]):
        return None
    paths = [_Path(len(literals[0]), ())]
    for (index, content), literal in zip(contents, literals[1:], strict=True):
        reached: dict[int, _Path] = {}
        for path in paths:
            for form in (content, content.strip(), content.lstrip(), content.rstrip()):
                end = path.at + len(form)
                if text.startswith(form, path.at) and text.startswith(literal, end):
                    step = replace(
                        path, at=end + len(literal), spans=(*path.spans, (index, path.at, end))
                    )
                    reached.setdefault(step.at, step)
        paths = list(reached.values())
    return next((list(path.spans) for path in paths if path.at == len(text)), None)
