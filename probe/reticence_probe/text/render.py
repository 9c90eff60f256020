"""From a row to the text that the model was trained on, and which part of it is what.

| format | text | prompt | completion |
|---|---|---|---|
| text | the text | nothing | everything |
| prompt-completion | prompt and completion, nothing between | the prompt | the completion |
| instruct | the headers below | everything up to the output | the output |
| chat | the chat template over the messages | contents of other turns | of assistant turns |

An instruct record reads
`### Instruction:⏎<instruction>⏎⏎### Input:⏎<input>⏎⏎### Response:⏎<output>`, the input block left
out when the input is blank. Data tuned with other headers is audited as prompt-completion. What a
chat template adds around the contents is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import ProbeFailure
from .fields import Row

if TYPE_CHECKING:
    from ..job import Audit

PROMPT, COMPLETION, LEFT_OUT = 0, 1, 2


@dataclass(frozen=True, repr=False)
class Rendered:
    """`segments`: (start, end, part) in characters, in order; a character of none is left out.

    `turn_ends`: where assistant contents end, since their end token belongs to the completion.
    `empty`: nothing of the record's own stands in the text.
    """

    text: str
    segments: Sequence[tuple[int, int, int]]
    turn_ends: Sequence[int] = ()
    empty: bool = False


@dataclass(frozen=True)
class Renderer:
    """Renders a row; raises ProbeFailure chat-template-failed with its file and line.

    `end_of_turn`: the token that a chat template puts after an assistant's content, if it does.
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
