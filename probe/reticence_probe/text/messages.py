"""The messages and tools of a chat record, checked."""

from __future__ import annotations

import json
import re
from typing import Any

from .values import clean, holds_text

# "function" and "developer" are older and newer names of tool and system turns.
CHAT_ROLES = frozenset({"system", "developer", "user", "assistant", "tool", "function"})
# Keys with which alone a turn says nothing.
SILENT = frozenset({"role", "name", "id", "type"})
# Parts of a content that no text model reads.
_MEDIA = re.compile(r"image|audio|video|file", re.IGNORECASE)


def read_conversation(messages: Any, tools: Any, flat: bool) -> tuple[str | None, dict[str, Any]]:
    """A code of what is wrong, or None; and `messages` and `tools` with clean strings.

    A flat file (csv, or a text column of a parquet file) holds both as JSON. `tools` is None where
    the record offers none.
    """
    code, messages = _messages(_parsed(messages) if flat else messages, flat)
    if isinstance(tools, str):
        # Trainers take the tools of any file as JSON, too.
        tools = _parsed(tools) if tools.strip() else []
    if code is None and not (isinstance(tools, list) and all(isinstance(t, dict) for t in tools)):
        code = "field-type"
    if code is not None:
        return code, {}
    return None, {"messages": messages, "tools": _cleaned(tools, flat) or None}


def _messages(value: Any, flat: bool) -> tuple[str | None, list[dict[str, Any]]]:
    """A code of what is wrong, or None; and the messages, with a content that is text or parts.

    An assistant's turn may say something else than a content: a tool call, its reasoning.
    """
    if not isinstance(value, list):
        return "field-type", []
    if not value:
        return "chat-roles", []
    messages = []
    for message in value:
        if not isinstance(message, dict):
            return "field-type", []
        role = message.get("role")
        if not isinstance(role, str) or role not in CHAT_ROLES:
            return "chat-roles", []
        # Parquet gives every message every key; a template takes `tool_calls: null` for a call.
        kept = {key: _cleaned(item, flat) for key, item in message.items() if item is not None}
        content = kept.get("content")
        if content is None:
            says = any(holds_text(item) for key, item in kept.items() if key not in SILENT)
            if role != "assistant" or not says:
                return "field-type", []
        elif not (isinstance(content, str) or _is_parts(content)):
            return "field-type", []
        messages.append(kept)
    return None, messages


def _is_parts(content: Any) -> bool:
    """Whether a content is a list of parts that hold text each."""
    return isinstance(content, list) and all(
        isinstance(part, str)
        or (
            isinstance(part, dict)
            and not _MEDIA.search(str(part.get("type", "")))
            and any(holds_text(item, blank=True) for key, item in part.items() if key != "type")
        )
        for part in content
    )


def _parsed(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


def _cleaned(value: Any, flat: bool) -> Any:
    """The value with clean strings; from a flat file without the nulls that fill its columns."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {
            _cleaned(key, flat): _cleaned(item, flat)
            for key, item in value.items()
            if not (flat and item is None)
        }
    if isinstance(value, list | tuple):
        return [_cleaned(item, flat) for item in value]
    return value
