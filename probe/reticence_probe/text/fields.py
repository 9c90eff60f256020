"""From the raw values of a row to the fields that a format needs, checked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure
from .read import RawRow

if TYPE_CHECKING:
    from ..job import Audit

REQUIRED_ROLES = {
    "text": ("text",),
    "prompt-completion": ("prompt", "completion"),
    "instruct": ("instruction", "output"),
    "chat": ("messages",),
}
OPTIONAL_ROLES = {"instruct": ("input",)}
# "function" and "developer" are older and newer names of tool and system turns.
CHAT_ROLES = frozenset({"system", "developer", "user", "assistant", "tool", "function"})


@dataclass(frozen=True)
class Fields:
    """Which fields of a row are wanted: role → field for the format, the subject, PII columns."""

    format: str
    required: dict[str, str]
    optional: dict[str, str]
    subject: str | None
    columns: tuple[str, ...]

    @staticmethod
    def of(audit: Audit, columns: dict[str, str]) -> Fields:
        data = audit.data
        return Fields(
            format=data.format,
            required={role: data.fields.get(role, role) for role in REQUIRED_ROLES[data.format]},
            optional={
                role: data.fields.get(role, role) for role in OPTIONAL_ROLES.get(data.format, ())
            },
            subject=data.subject,
            columns=tuple(columns),
        )

    @property
    def names(self) -> frozenset[str]:
        subject = () if self.subject is None else (self.subject,)
        wanted = (*self.required.values(), *self.optional.values(), *subject, *self.columns)
        return frozenset(wanted)


@dataclass(frozen=True, repr=False)
class Row:
    """A checked row: role → text (or, for chat, the list of messages)."""

    file: int
    row: int
    roles: dict[str, Any]
    subject: str | None
    columns: tuple[tuple[str, str], ...]


def extract(raw: RawRow, fields: Fields, *, audit: str, set: str) -> Row:
    """Checks presence and types.

    A null counts as absent. Lone surrogates, which JSON can carry and no tokenizer accepts, become
    U+FFFD. Raises ProbeFailure field-missing, field-type, chat-roles with file and line.
    """

    def fail(code: str) -> ProbeFailure:
        return ProbeFailure(code, task="records", audit=audit, set=set, file=raw.file, line=raw.row)

    roles: dict[str, Any] = {}
    for role, name in fields.required.items():
        value = raw.values.get(name)
        if value is None:
            raise fail("field-missing")
        roles[role] = value
    for role, name in fields.optional.items():
        value = raw.values.get(name)
        roles[role] = "" if value is None else value
    if fields.format == "chat":
        code, messages = _messages(roles["messages"], raw.flat)
        if code is not None:
            raise fail(code)
        roles["messages"] = messages
    elif not all(isinstance(value, str) for value in roles.values()):
        raise fail("field-type")
    else:
        roles = {role: clean(value) for role, value in roles.items()}

    subject = None
    if fields.subject is not None:
        values = scalars(raw.values.get(fields.subject))
        if values is None or len(values) > 1:
            raise fail("field-type")
        subject = values[0] if values else None
    columns: list[tuple[str, str]] = []
    for name in fields.columns:
        values = scalars(raw.values.get(name))
        if values is None:
            raise fail("field-type")
        columns.extend((name, value) for value in values)
    return Row(raw.file, raw.row, roles, subject, tuple(columns))


def _messages(value: Any, flat: bool) -> tuple[str | None, list[dict[str, Any]]]:
    """A code of what is wrong, or None; and the messages, their contents plain strings.

    A flat file (csv, or a text column of a parquet file) holds the messages as JSON.
    """
    if flat and isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    if not isinstance(value, list):
        return "field-type", []
    if not value:
        return "chat-roles", []
    messages = []
    for message in value:
        if not isinstance(message, dict):
            return "field-type", []
        role = message.get("role")
        content = message.get("content")
        if not isinstance(role, str) or role not in CHAT_ROLES:
            return "chat-roles", []
        if isinstance(content, list):
            parts = [part.get("text") if isinstance(part, dict) else None for part in content]
            content = None if None in parts else "".join(map(str, parts))
        elif content is None and role == "assistant" and message.get("tool_calls"):
            content = ""
        if not isinstance(content, str):
            return "field-type", []
        # Parquet gives every message every key; a template takes `tool_calls: null` for a call.
        kept = {key: item for key, item in message.items() if item is not None}
        messages.append({**kept, "content": clean(content)})
    return None, messages


def scalars(value: Any) -> list[str] | None:
    """The texts of a value: none for null and blank, several for a list, None for another type."""
    if value is None:
        return []
    if isinstance(value, list | tuple):
        nested = [scalars(item) for item in value]
        if any(item is None or (isinstance(item, list) and len(item) > 1) for item in nested):
            return None
        return [text for item in nested for text in item or []]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, float) and value.is_integer():
        # A column of ids with a gap comes back from data frames as floats.
        value = int(value)
    text = clean(str(value)).strip()
    return [text] if text else []


def clean(text: str) -> str:
    """The text with U+FFFD for lone surrogates."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
