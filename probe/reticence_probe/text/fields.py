"""From the raw values of a row to the fields that a format needs, checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure
from .messages import read_conversation
from .read import RawRow
from .values import clean, is_subject, scalars, subject_of

if TYPE_CHECKING:
    from ..job import Audit

REQUIRED_ROLES = {
    "text": ("text",),
    "prompt-completion": ("prompt", "completion"),
    "instruct": ("instruction", "output"),
    "chat": ("messages",),
}
OPTIONAL_ROLES = {"instruct": ("input",), "chat": ("tools",)}


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
    def renamed(self) -> frozenset[str]:
        """Fields that the policy names for what a record may lack."""
        return frozenset(name for role, name in self.optional.items() if name != role)

    @property
    def names(self) -> frozenset[str]:
        subject = () if self.subject is None else (self.subject,)
        wanted = (*self.required.values(), *self.optional.values(), *subject, *self.columns)
        return frozenset(wanted)


@dataclass(frozen=True, repr=False)
class Row:
    """A checked row: role → text (or, for chat, the list of messages and that of tools)."""

    file: int
    row: int
    roles: dict[str, Any]
    subject: str | None
    columns: tuple[tuple[str, str], ...]


def extract(raw: RawRow, fields: Fields, *, audit: str, set: str) -> Row:
    """Checks presence and types.

    A null counts as absent. Lone surrogates, which JSON can carry and no tokenizer accepts, become
    U+FFFD. Raises ProbeFailure field-missing, field-type, subject-type, chat-roles with file and
    line.
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
        code, conversation = read_conversation(roles["messages"], roles["tools"], raw.flat)
        if code is not None:
            raise fail(code)
        roles = conversation
    elif not all(isinstance(value, str) for value in roles.values()):
        raise fail("field-type")
    else:
        roles = {role: clean(value) for role, value in roles.items()}

    subject = None
    if fields.subject is not None:
        value = raw.values.get(fields.subject)
        if not is_subject(value):
            raise fail("subject-type")
        subject = subject_of(value)
    columns: list[tuple[str, str]] = []
    for name in fields.columns:
        values = scalars(raw.values.get(name))
        if values is None:
            raise fail("field-type")
        columns.extend((name, value) for value in values)
    return Row(raw.file, raw.row, roles, subject, tuple(columns))
