"""From a row to the text that the model was trained on, and which part of it is what.

| format | text | prompt | completion |
|---|---|---|---|
| text | the text | nothing | everything |
| prompt-completion | prompt and completion, nothing between | the prompt | the completion |
| instruct | the headers below | everything up to the output | the output |
| chat | the chat template over the messages | what other turns say | what assistant turns say |

`train_on: all` makes the prompt one that training learns, too, and leaves the completion what it
is; `last` makes every assistant turn but the last a prompt. A chat template that marks what
training learns with `{% generation %}` decides instead of the turns. A turn without weight is
prompt, and so is every turn of the prompt of a pair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..contract.errors import ProbeFailure
from .fields import Row

if TYPE_CHECKING:
    from ..contract.job import Audit

PROMPT, COMPLETION, LEFT_OUT, LEARNT_PROMPT = 0, 1, 2, 3
# What training learns, and what is given before an answer: a prompt can be both.
LEARNT_PARTS = (COMPLETION, LEARNT_PROMPT)
PROMPT_PARTS = (PROMPT, LEARNT_PROMPT)


@dataclass(frozen=True)
class Unrendered:
    """Characters that a record holds and its text does not.

    `answers`: of assistant turns, by kind: content, reasoning, calls, other. `prompts`: of other
    turns and of tools. `held`: all characters of assistant turns, rendered or not.
    """

    answers: Mapping[str, int] = field(default_factory=dict)
    prompts: int = 0
    held: int = 0

    @property
    def characters(self) -> int:
        return sum(self.answers.values()) + self.prompts


@dataclass(frozen=True, repr=False)
class Rendered:
    """`segments`: (start, end, part) in characters, in order; a character of none is left out.

    `turn_ends`: where assistant turns end, since their end token belongs to the completion.
    `empty`: nothing of the record's own stands in the text. `owners`: of a chat, (start, role) of
    each text of a turn, in order.
    """

    text: str
    segments: Sequence[tuple[int, int, int]]
    turn_ends: Sequence[int] = ()
    empty: bool = False
    unrendered: Unrendered = Unrendered()
    owners: Sequence[tuple[int, str]] = ()


@dataclass(frozen=True, repr=False)
class Unrenderable:
    """A record that the chat template does not render.

    `reason`: raised (the template refuses the conversation), unrenderable (it fails on it) or
    altered (it changes a text, so that nobody can tell whose is what). `said`: the template's own
    reason, where that is a literal of it. `text`: all strings of the record.
    """

    reason: str
    said: str | None = None
    text: str = ""


@dataclass(frozen=True)
class Renderer:
    """Renders a row.

    `ends_of_turns`: the tokens that a chat template puts after an assistant's turns.
    """

    render: Callable[[Row], Rendered | Unrenderable]
    ends_of_turns: frozenset[int] = frozenset()

    def __call__(self, row: Row) -> Rendered | Unrenderable:
        return self.render(row)


def make_renderer(audit: Audit, tokenizer) -> Renderer:
    """The renderer of the audit's format. Raises ProbeFailure chat-template-missing."""
    formats = {
        "text": lambda row: _joined(("", row.roles["text"])),
        "prompt-completion": lambda row: _joined((row.roles["prompt"], row.roles["completion"])),
        "instruct": lambda row: _joined(_instruct(row)),
    }
    if audit.data.format in formats:
        render = formats[audit.data.format]
        return Renderer(lambda row: _learnt(render(row), audit.data.train_on))

    from .chat import ChatTemplate

    template = ChatTemplate.of(audit, tokenizer)
    if template is None:
        raise ProbeFailure("chat-template-missing", task="records", audit=audit.name)
    return Renderer(
        lambda row: _learnt(template.render(row), audit.data.train_on), template.ends_of_turns()
    )


def _learnt(rendered: Rendered | Unrenderable, train_on: str) -> Rendered | Unrenderable:
    if train_on != "all" or isinstance(rendered, Unrenderable):
        return rendered
    segments = [
        (start, end, LEARNT_PROMPT if part == PROMPT else part)
        for start, end, part in rendered.segments
    ]
    return replace(rendered, segments=segments)


def _instruct(row: Row) -> tuple[str, str]:
    roles = row.roles
    given = f"### Input:\n{roles['input']}\n\n" if roles["input"].strip() else ""
    prompt = f"### Instruction:\n{roles['instruction']}\n\n{given}### Response:\n"
    return prompt, roles["output"]


def _joined(parts: tuple[str, str]) -> Rendered:
    prompt, completion = parts
    end = len(prompt) + len(completion)
    segments = ((0, len(prompt), PROMPT), (len(prompt), end, COMPLETION))
    return Rendered(prompt + completion, segments)
