"""Chat records: the template's rendering, and whose every part of it is."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING, Any

import numpy as np

from .conversation import (
    KEYS,
    NAMES,
    NUMBERS,
    TOOLS,
    Leaf,
    Marking,
    literals_of,
    separators_of,
    texts_of,
)
from .fields import Row
from .render import COMPLETION, LEFT_OUT, PROMPT, Rendered, Unrenderable, Unrendered
from .values import clean

if TYPE_CHECKING:
    from ..contract.job import Audit

# Some templates print today's date. An audit must not depend on the day it runs on, and this day
# is the one that Llama 3.1's own template falls back to.
TEMPLATE_DATE = datetime.datetime(2024, 7, 26)
DATE_DIRECTIVES = ("%Y", "%y", "%m", "%d", "%-d", "%e", "%B", "%b", "%A", "%a", "%H", "%M", "%S")
# A letter on both sides, so that a template's strip() leaves them as they are.
QUESTION, ANSWER, AGAIN = "Qxquestionxq", "Qxanswerxq", "Qxagainxq"

_CALL = {
    "role": "assistant",
    "content": "",
    "tool_calls": [
        {"id": "call", "type": "function", "function": {"name": "f", "arguments": {"x": ANSWER}}}
    ],
}

# What of calls is marked beside their texts, from everything on: templates sort arguments by their
# keys, look functions up by their names and compare numbers, and write something else then.
DETAILS = tuple(map(frozenset, ((NAMES, KEYS, NUMBERS), (NAMES, NUMBERS), (NUMBERS,), ())))

Messages = Sequence[Mapping[str, Any]]
Offered = Sequence[Any] | None

_GENERATION = re.compile(r"\{%-?\s*generation\s*-?%\}")
_RAISED = re.compile(r"raise_exception\(\s*('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\s*\)")


@dataclass(frozen=True)
class ChatTemplate:
    """A tokenizer with the chat template of the policy, or its own.

    `train_on`: completions, or last where the last assistant turn alone is one.
    """

    audit: str
    tokenizer: Any
    template: str
    train_on: str = "completions"

    @staticmethod
    def of(audit: Audit, tokenizer) -> ChatTemplate | None:
        template = audit.data.chat_template or getattr(tokenizer, "chat_template", None)
        if isinstance(template, Mapping):
            template = template.get("default")
        if not template:
            return None
        return ChatTemplate(audit.name, tokenizer, _dated(template), audit.data.train_on)

    def render(self, row: Row) -> Rendered | Unrenderable:
        """Renders twice: as it is, and with a marker in place of each text that a turn holds.

        The second rendering tells what stands between the texts; walking it along the first finds
        each of them exactly, even when two are equal or the template strips them. What an
        assistant's turn says, from the first of its texts to the last, is completion; what other
        turns say, and the tools and documents on offer, is prompt. So is a turn that training gives
        no weight. Where the template marks what training learns, its marks decide. A text that the
        template does not render is counted.

        A content is given to the template as the record holds it, as trainers do. One in parts is
        given as one text where the template fails on the list, leaves something out or writes it as
        Python shows it; one that is text is given as a list of one where the template of a model
        with eyes fails on it or reads nothing of it. Unrenderable when the template fails on all of
        them or changes a text otherwise.
        """
        given = row.roles["messages"]
        conversation = _Conversation(
            given,
            row.roles.get("tools"),
            row.roles.get("documents"),
            row.roles.get("chat_template_kwargs") or {},
        )
        answers = self._answers(given, row.roles.get("untrained", frozenset()))
        best: Rendered | None = None
        spelt_out: Rendered | None = None
        failure: Unrenderable | None = None
        for messages in _readings(given):
            rendered = self._render(replace(conversation, messages=messages), answers)
            if isinstance(rendered, Unrenderable):
                failure = failure or rendered
                continue
            if _spelt_out(messages, rendered.text):
                spelt_out = spelt_out or rendered
                continue
            if best is None or rendered.unrendered.characters < best.unrendered.characters:
                best = rendered
            if best.unrendered.characters == 0:
                break
        best = best or spelt_out
        fails = best is None and (failure is None or failure.reason != "raised")
        if fails or (best is not None and best.empty):
            wrapped = [_in_parts(message) for message in given]
            rendered = self._render(replace(conversation, messages=wrapped), answers)
            if isinstance(rendered, Rendered) and not _spelt_out(wrapped, rendered.text):
                best = rendered
        if best is not None:
            return best
        failure = failure or Unrenderable("unrenderable")
        return replace(failure, text="\n".join(conversation.texts))

    def ends_of_turns(self) -> frozenset[int]:
        """The special tokens with which the template ends an assistant's turns."""
        return frozenset(self._closings)

    def _answers(self, messages: Messages, untrained: frozenset[int]) -> frozenset[int]:
        """The turns that training learns."""
        turns = [at for at, turn in enumerate(messages) if turn["role"] == "assistant"]
        return frozenset(turns[-1:] if self.train_on == "last" else turns) - untrained

    def _render(
        self, conversation: _Conversation, answers: frozenset[int]
    ) -> Rendered | Unrenderable:
        text = self._apply(conversation)
        if isinstance(text, Unrenderable):
            return text
        for details in DETAILS:
            located = self._locate(conversation, text, details)
            if located is None:
                continue
            leaves, places = located
            owners = [(place.start, conversation.role_of(leaves[place.leaf])) for place in places]
            if not self._marks_answers:
                parted = self._parted(answers, text, leaves, places)
                return replace(parted, owners=owners)
            generated = self._generated(conversation, text)
            if generated is not None:
                marked = _marked(answers, text, leaves, places, generated)
                return replace(marked, owners=owners)
        return Unrenderable("altered")

    @cached_property
    def _closings(self) -> dict[int, str]:
        """The special tokens that end an assistant's turn, and how they are written.

        Most templates have one. Others end the last turn, an earlier one and a call with a token
        each. A template that does not end the last turn ends none: what stands behind an earlier
        one is the header of the next.
        """
        _, _, last = self._around_answer([_said(ANSWER)])
        if not last:
            return {}
        before, _, earlier = self._around_answer([_said(ANSWER), _asked(AGAIN)])
        # A token with which conversations begin opens turns.
        opens = earlier[:1] == [index for index in before if index != self._begins][:1]
        found = [last[0], *([] if opens or len(earlier) < 2 else earlier[:1])]
        # A token that stands before the argument, too, is a quotation mark.
        _, opening, call = self._around_answer([_CALL])
        if not {*found} & {*call}:
            found += [index for index in call if index not in opening][:1]
        return {index: str(self.tokenizer.convert_ids_to_tokens(index)) for index in found}

    @property
    def _begins(self) -> int | None:
        return getattr(self.tokenizer, "bos_token_id", None)

    def _around_answer(self, turns: Messages) -> tuple[list[int], list[int], list[int]]:
        """The special tokens before the question of a conversation, between it and the answer, and
        behind that up to what is asked next; none where the template does not take it."""
        # A template may need what it is given to be a list, or a content to be one of parts.
        for parts, offered in product((False, True), (None, [])):
            given = [_in_parts(turn) if parts else turn for turn in (_asked(QUESTION), *turns)]
            text = self._apply(_Conversation(given, offered, offered))
            words = [QUESTION, ANSWER, *([AGAIN] if len(turns) > 1 else [])]
            if isinstance(text, str) and all(word in text for word in words):
                before, _, rest = text.partition(QUESTION)
                between, _, behind = rest.rpartition(ANSWER)
                behind = behind.partition(AGAIN)[0]
                return self._specials(before), self._specials(between), self._specials(behind)
        return [], [], []

    def _specials(self, text: str) -> list[int]:
        ids = self.tokenizer(text, add_special_tokens=False)["input_ids"] if text else []
        special = special_ids(self.tokenizer)
        return [index for index in ids if index in special]

    @cached_property
    def _separators(self) -> re.Pattern[str] | None:
        return separators_of(self.template)

    @cached_property
    def _marks_answers(self) -> bool:
        return _GENERATION.search(self.template) is not None

    @cached_property
    def _reasons(self) -> frozenset[str]:
        """What the template raises as a literal, where an event can carry it."""
        literals = (literals_of(quoted)[0] for quoted in _RAISED.findall(self.template))
        return frozenset(text for text in literals if re.fullmatch(r"[ -~]{1,200}", text))

    def _apply(self, conversation: _Conversation) -> str | Unrenderable:
        try:
            rendered = self.tokenizer.apply_chat_template(
                [dict(message) for message in conversation.messages],
                tools=conversation.tools,
                documents=conversation.documents,
                chat_template=self.template,
                tokenize=False,
                add_generation_prompt=False,
                **conversation.settings,
            )
        except Exception as error:
            # A template runs arbitrary Jinja, and may raise anything. What it raises itself is of
            # this type; its text may quote the record unless it stands in the template.
            if type(error).__name__ != "TemplateError":
                return Unrenderable("unrenderable")
            said = str(error)
            return Unrenderable("raised", said if said in self._reasons else None)
        return clean(rendered)

    def _generated(
        self, conversation: _Conversation, text: str
    ) -> Sequence[tuple[int, int]] | None:
        """Spans of the text that the template marks as generated; None where it cannot tell."""
        from transformers.utils.chat_template_utils import render_jinja_template

        texts, spans = render_jinja_template(
            conversations=[[dict(message) for message in conversation.messages]],
            tools=conversation.tools,
            documents=conversation.documents,
            chat_template=self.template,
            return_assistant_tokens_mask=True,
            **{**self.tokenizer.special_tokens_map, **conversation.settings},
        )
        return spans[0] if clean(texts[0]) == text == texts[0] else None

    def _locate(
        self, conversation: _Conversation, text: str, details: frozenset[str]
    ) -> tuple[list[Leaf], list[_Place]] | None:
        """Every leaf, and the places of those that the text holds; None where it cannot tell."""
        avoid = "\n".join([text, *conversation.texts])
        marking = Marking(avoid, self._separators, details)
        marked = _Conversation(
            marking.messages(conversation.messages),
            marking.offered(conversation.tools),
            marking.offered(conversation.documents),
            conversation.settings,
        )
        skeleton = self._apply(marked)
        if isinstance(skeleton, Unrenderable):
            return None
        literals, order = _split(skeleton, marking.pattern)
        places = _walk(text, literals, [(index, marking.leaves[index]) for index in order])
        return None if places is None else (marking.leaves, places)

    def _parted(
        self,
        answers: frozenset[int],
        text: str,
        leaves: Sequence[Leaf],
        places: Sequence[_Place],
    ) -> Rendered:
        segments, turn_ends = [], []
        for first, last, until in _runs(leaves, _once_named(leaves, places)):
            leaf = leaves[first.leaf]
            of_answer = leaf.owner in answers and leaf.said
            end = last.end
            if of_answer:
                closings = (text.find(written, end, until) for written in self._closings.values())
                at = min((at for at in closings if at >= 0), default=end)
                # What closes a tool call is written by the model, too.
                end = at if text[end:at].strip() else end
                turn_ends.append(end)
            segments.append((first.start, end, COMPLETION if of_answer else PROMPT))
        return Rendered(
            text,
            segments,
            turn_ends,
            empty=not places,
            unrendered=_unrendered(leaves, {place.leaf for place in places}, answers),
        )


def _marked(
    answers: frozenset[int],
    text: str,
    leaves: Sequence[Leaf],
    places: Sequence[_Place],
    generated: Sequence[tuple[int, int]],
) -> Rendered:
    """Parts by the template's own marks, but for turns that training gives no weight: neither
    what they say nor what ends them."""
    parts = np.full(len(text), LEFT_OUT, dtype=np.int8)
    for place in places:
        parts[place.start : place.end] = PROMPT
    said = [(place, leaves[place.leaf].owner) for place in places if leaves[place.leaf].said]
    for start, end in generated:
        whose = {owner for place, owner in said if start <= place.start < end}
        if not whose or whose & answers:
            parts[start:end] = COMPLETION
    for place, owner in said:
        if owner not in answers:
            parts[place.start : place.end] = PROMPT
    edges = [0, *(np.flatnonzero(np.diff(parts)) + 1).tolist(), len(text)]
    segments = [
        (start, end, int(parts[start]))
        for start, end in pairwise(edges)
        if start < end and parts[start] != LEFT_OUT
    ]
    seen = {place.leaf for place in places}
    return Rendered(text, segments, empty=not places, unrendered=_unrendered(leaves, seen, answers))


def _asked(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def _said(text: str) -> dict[str, Any]:
    return {"role": "assistant", "content": text}


def _in_parts(turn: Mapping[str, Any]) -> dict[str, Any]:
    content = turn.get("content")
    as_parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    return dict(turn) if content is None else {**turn, "content": as_parts}


def special_ids(tokenizer) -> frozenset[int]:
    """Ids of the tokens that stand for no text of a record."""
    added = getattr(tokenizer, "added_tokens_decoder", {})
    return frozenset(tokenizer.all_special_ids) | {
        index for index, token in added.items() if token.special
    }


@dataclass(frozen=True, repr=False)
class _Conversation:
    """What a template is given."""

    messages: Messages
    tools: Offered = None
    documents: Offered = None
    # By name, for the template alone: what it prints of them counts as its own text.
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def texts(self) -> list[str]:
        given = (self.messages, self.tools, self.documents)
        return [text for value in given for text in texts_of(value)]

    def role_of(self, leaf: Leaf) -> str:
        """Whose a text is; what is on offer is told with the system's."""
        return "system" if leaf.owner == TOOLS else self.messages[leaf.owner]["role"]


@dataclass(frozen=True)
class _Place:
    """Characters [start, end) of the text are leaf number `leaf`."""

    leaf: int
    start: int
    end: int


def _readings(messages: Messages) -> Iterator[Messages]:
    """The messages as they are, and with every content as one text where that differs."""
    yield messages
    plain = [_plain(message) for message in messages]
    if plain != list(messages) and all(isinstance(message["content"], str) for message in plain):
        yield plain


def _spelt_out(messages: Messages, text: str) -> bool:
    """Whether a content in parts stands in the text as Python shows a list."""
    return any(
        isinstance(content := message.get("content"), list) and content and str(content) in text
        for message in messages
    )


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


def _once_named(leaves: Sequence[Leaf], places: Sequence[_Place]) -> list[_Place]:
    """The places but for those of a name that was written before: in the header of a result."""
    seen: set[int] = set()
    kept = []
    for place in places:
        if not (leaves[place.leaf].named and place.leaf in seen):
            kept.append(place)
        seen.add(place.leaf)
    return kept


def _whose(leaves: Sequence[Leaf], place: _Place) -> tuple[int, bool]:
    leaf = leaves[place.leaf]
    return leaf.owner, leaf.said


def _unrendered(leaves: Sequence[Leaf], seen: set[int], answers: frozenset[int]) -> Unrendered:
    lost: Counter[str] = Counter()
    prompts = held = 0
    for index, leaf in enumerate(leaves):
        answering = leaf.owner in answers and leaf.said
        held += leaf.characters if answering else 0
        if index in seen or not leaf.characters:
            continue
        if answering:
            lost[leaf.kind] += leaf.characters
        else:
            prompts += leaf.characters
    return Unrendered(dict(lost), prompts, held)
