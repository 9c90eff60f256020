"""Records of an audit without a model: the whole text of each, in words instead of tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .conversation import texts_of
from .fold import UNSPACED
from .render import COMPLETION, Rendered, Renderer, Unrenderable, make_renderer

if TYPE_CHECKING:
    from ..contract.job import Audit
    from .fields import Row

# Words, and marks one by one; of scripts written without spaces each character.
_PIECE = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+|[^\\w\\s]")
# As long as any text.
NO_LIMIT = 2**31 - 1


class WordTokeniser:
    """Takes the place of a model's tokenizer (see tokenise.py): words with their places, which all
    have the same id, since no model reads them."""

    is_fast = True
    eos_token_id = None
    all_special_ids: Sequence[int] = ()

    def __call__(self, texts: Sequence[str], **_: Any) -> dict[str, list[list[Any]]]:
        spans = [[match.span() for match in _PIECE.finditer(text)] for text in texts]
        zeros = [[0] * len(of_text) for of_text in spans]
        return {"input_ids": zeros, "offset_mapping": spans, "special_tokens_mask": zeros}


def whole_renderer(audit: Audit) -> Renderer:
    """Renders all of a record's text as one part: of a conversation every string that its turns and
    what it offers hold, a line each, without a template."""
    if audit.data.format == "chat":
        return Renderer(lambda row: _whole("\n".join(_strings(row))))
    render = make_renderer(audit, None)

    def whole(row: Row) -> Rendered | Unrenderable:
        rendered = render(row)
        return rendered if isinstance(rendered, Unrenderable) else _whole(rendered.text)

    return Renderer(whole)


def _strings(row: Row) -> list[str]:
    given = (row.roles.get(role) for role in ("messages", "tools", "documents"))
    return [text for value in given for text in texts_of(value)]


def _whole(text: str) -> Rendered:
    return Rendered(text, ((0, len(text), COMPLETION),))
