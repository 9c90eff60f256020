"""From a row to the text that the model was trained on, and which part of it is what.

| format | text | prompt | completion |
|---|---|---|---|
| text | the text | nothing | everything |
| prompt-completion | prompt and completion, nothing between | the prompt | the completion |
| instruct | the headers below | everything up to the output | the output |
| chat | the chat template over the messages | what other turns say | what assistant turns say |

An instruct record reads
`### Instruction:⏎<instruction>⏎⏎### Input:⏎<input>⏎⏎### Response:⏎<output>`, the input block left
out when the input is blank. Data tuned with other headers is audited as prompt-completion. A turn
says all that the template renders of it: content, reasoning, tool calls, and what it writes between
them. What the template adds around a turn is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import ProbeFailure
from .fields import Row

if TYPE_CHECKING:
    from ..job import Audit

PROMPT, COMPLETION, LEFT_OUT = 0, 1, 2


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
    `empty`: nothing of the record's own stands in the text.
    """

    text: str
    segments: Sequence[tuple[int, int, int]]
    turn_ends: Sequence[int] = ()
    empty: bool = False
    unrendered: Unrendered = Unrendered()


@dataclass(frozen=True)
class Renderer:
    """Renders a row; raises ProbeFailure chat-template-failed with its file and line.

    `end_of_turn`: the token that a chat template puts after an assistant's turn, if it does.
    """

    render: Callable[[Row], Rendered]
    end_of_turn: int | None = None

    def __call__(self, row: Row) -> Rendered:
        return self.render(row)


def make_renderer(audit: Audit, tokenizer) -> Renderer:
    """The renderer of the audit's format. Raises ProbeFailure chat-template-missing."""
    formats = {
        "text": lambda row: _joined(("", row.roles["text"])),
        "prompt-completion": lambda row: _joined((row.roles["prompt"], row.roles["completion"])),
        "instruct": lambda row: _joined(_instruct(row)),
    }
    if audit.data.format in formats:
        return Renderer(formats[audit.data.format])

    from .chat import ChatTemplate

    template = ChatTemplate.of(audit, tokenizer)
    if template is None:
        raise ProbeFailure("chat-template-missing", task="records", audit=audit.name)
    return Renderer(template.render, template.end_of_turn())


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
