"""The messages and tools of a chat record, checked."""

from __future__ import annotations

import json
import re
from typing import Any

from .preference import turns_before_answer
from .values import clean, holds_text

# "function" and "developer" are older and newer names of tool and system turns.
CHAT_ROLES = frozenset({"system", "developer", "user", "assistant", "tool", "function"})
# What ShareGPT's exports call the speakers.
SHAREGPT_ROLES = {
    "human": "user",
    "user": "user",
    "gpt": "assistant",
    "chatgpt": "assistant",
    "assistant": "assistant",
    "bard": "assistant",
    "bing": "assistant",
    "model": "assistant",
    "function_call": "assistant",
    "system": "system",
    "tool": "tool",
    "observation": "tool",
    "function_response": "tool",
}
# Keys with which alone a turn says nothing.
SILENT = frozenset({"role", "name", "id", "type"})
# Arguments of apply_chat_template, which a record that names them would change.
NO_SETTINGS = frozenset(
    {
        *("conversation", "conversations", "messages", "tools", "documents", "chat_template"),
        *("add_generation_prompt", "continue_final_message", "tokenize", "padding", "truncation"),
        *("max_length", "return_tensors", "return_dict", "return_assistant_tokens_mask"),
        *("tokenizer_kwargs", "processor_kwargs", "self"),
    }
)
# Parts of a content that no text model reads.
_MEDIA = re.compile(r"image|audio|video|file", re.IGNORECASE)


def read_conversation(
    roles: dict[str, Any], shape: str | None, flat: bool
) -> tuple[str | None, dict[str, Any]]:
    """A code of what is wrong, or None; and `messages`, `tools` and `documents` with clean strings,
    `chat_template_kwargs`, and `untrained`, the indices of turns that training gives no weight.

    `roles` are values by role, as fields.py names them for the shape. A flat file (csv, or a text
    column of a parquet file) holds lists as JSON. `tools` and `documents` are None where the record
    has none; an empty list stays one, since some templates tell the two apart.
    """
    code, messages, untrained = _conversation(roles, shape, flat)
    given = {}
    for role in ("tools", "documents"):
        items, fits = _list_of(roles.get(role))
        if code is None and not fits:
            code = "field-type"
        given[role] = _cleaned(items, flat)
    settings = _settings(roles.get("chat_template_kwargs"))
    if code is None and settings is None:
        code = "chat-kwargs"
    given["chat_template_kwargs"] = settings
    if code is not None:
        return code, {}
    code, unweighted = _without_weight(messages)
    if code is not None:
        return code, {}
    return None, {"messages": messages, **given, "untrained": untrained | unweighted}


def _conversation(
    roles: dict[str, Any], shape: str | None, flat: bool
) -> tuple[str | None, list[dict[str, Any]], frozenset[int]]:
    def read(role: str) -> tuple[str | None, list[dict[str, Any]]]:
        return _messages(_parsed(roles[role]) if flat else roles[role], flat)

    if shape == "sharegpt":
        code, turns = _of_sharegpt(roles, flat)
        code, messages = (code, []) if code else _messages(turns, flat)
        return code, messages, frozenset()
    if shape is None:
        return *read("messages"), frozenset()
    answer = "completion" if shape == "prompt-completion" else "chosen"
    code, answered = read(answer)
    asked: list[dict[str, Any]] = []
    # An empty list is a prompt, too: nothing is asked.
    if code is None and (_parsed(roles["prompt"]) if flat else roles["prompt"]) not in (None, []):
        code, asked = read("prompt")
    before = len(asked)
    if code is None and not asked and shape == "preference" and roles["rejected"] is not None:
        code, rejected = read("rejected")
        before = turns_before_answer(answered, rejected)
    return code, [*asked, *answered], frozenset(range(before))


def _of_sharegpt(roles: dict[str, Any], flat: bool) -> tuple[str | None, list[dict[str, Any]]]:
    """The turns with `from` and `value` as messages; a system text of its own goes first."""
    turns = _parsed(roles["conversations"]) if flat else roles["conversations"]
    system = "" if roles["system"] is None else roles["system"]
    if not isinstance(turns, list) or not isinstance(system, str):
        return "field-type", []
    messages = []
    for turn in turns:
        if not isinstance(turn, dict):
            return "field-type", []
        role, value = turn.get("from"), turn.get("value")
        others = turn.keys() & {"role", "content"}
        speaker = SHAREGPT_ROLES.get(role.lower()) if isinstance(role, str) else None
        if speaker is None or any(turn[name] is not None for name in others):
            return "chat-roles", []
        rest = {name: item for name, item in turn.items() if name not in ("from", "value", *others)}
        calls = _calls_of(value) if role.lower() == "function_call" else None
        said = {"content": value} if calls is None else {"tool_calls": calls}
        messages.append({"role": speaker, **said, **rest})
    if system.strip() and not (messages and messages[0]["role"] == "system"):
        messages.insert(0, {"role": "system", "content": system})
    return None, messages


def _calls_of(value: Any) -> list[dict[str, Any]] | None:
    """The tool calls that a text of JSON names; None where it is no such text."""
    calls = _parsed(value) if isinstance(value, str) else None
    calls = [calls] if isinstance(calls, dict) else calls
    if not isinstance(calls, list) or not calls:
        return None
    if not all(isinstance(call, dict) and {*call} == {"name", "arguments"} for call in calls):
        return None
    return [{"type": "function", "function": call} for call in calls]


def _without_weight(messages: list[dict[str, Any]]) -> tuple[str | None, frozenset[int]]:
    """The turns whose `weight` is 0, as OpenAI's fine-tuning files mark what is not trained on."""
    found = set()
    for at, message in enumerate(messages):
        weight = message.pop("weight", None)
        if weight is None:
            continue
        if isinstance(weight, bool) or not isinstance(weight, int | float) or weight not in (0, 1):
            return "chat-weight", frozenset()
        if weight == 0:
            found.add(at)
    return None, frozenset(found)


def _list_of(value: Any) -> tuple[list[dict[str, Any]] | None, bool]:
    """A list of objects, which trainers take as JSON, too, or None where there is none; and whether
    the value is one of them."""
    if value is None or (isinstance(value, str) and value.strip() in ("", "null")):
        return None, True
    value = _parsed(value)
    is_list = isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return (value, True) if is_list else (None, False)


def _settings(value: Any) -> dict[str, Any] | None:
    """What a record sets for its template, as TRL hands it on; None where it cannot be."""
    if value is None or (isinstance(value, str) and value.strip() in ("", "null")):
        return {}
    value = _parsed(value)
    if not isinstance(value, dict) or value.keys() & NO_SETTINGS:
        return None
    return value if all(str(name).isidentifier() for name in value) else None


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
