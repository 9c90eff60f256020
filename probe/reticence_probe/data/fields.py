"""From the raw values of a row to the fields that a format needs, checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure
from .messages import read_conversation
from .preference import split_answer
from .read import RawRow
from .values import clean, is_subject, scalars, subject_of

if TYPE_CHECKING:
    from ..contract.job import Audit

# By format and shape (job.schema.json `data`): roles that a record needs, and that it may lack.
REQUIRED_ROLES = {
    ("text", None): ("text",),
    ("prompt-completion", None): ("prompt", "completion"),
    ("prompt-completion", "preference"): ("chosen",),
    ("instruct", None): ("instruction", "output"),
    ("chat", None): ("messages",),
    ("chat", "sharegpt"): ("conversations",),
    ("chat", "prompt-completion"): ("prompt", "completion"),
    ("chat", "preference"): ("chosen",),
}
OFFERED = ("tools", "documents", "chat_template_kwargs")
OPTIONAL_ROLES = {
    ("prompt-completion", "preference"): ("prompt", "rejected"),
    ("instruct", None): ("input",),
    ("chat", None): OFFERED,
    ("chat", "sharegpt"): ("system", *OFFERED),
    ("chat", "prompt-completion"): OFFERED,
    ("chat", "preference"): ("prompt", "rejected", *OFFERED),
}
# Read to tell the answer from what is asked, and not audited themselves, unless training learned
# from both answers.
NOT_AUDITED = frozenset({"rejected"})


@dataclass(frozen=True)
class Fields:
    """Which fields of a row are wanted: role → field for the format, the subject, PII columns."""

    format: str
    required: dict[str, str]
    optional: dict[str, str]
    subject: str | None
    columns: tuple[str, ...]
    shape: str | None = None
    swapped: bool = False
    both: bool = False

    @staticmethod
    def of(audit: Audit, columns: dict[str, str], *, rejected: bool = False) -> Fields:
        """``rejected``: of a preference, the rejected answer in place of the chosen one."""
        data = audit.data
        kind = (data.format, data.shape)
        required = {role: data.fields.get(role, role) for role in REQUIRED_ROLES[kind]}
        optional = {role: data.fields.get(role, role) for role in OPTIONAL_ROLES.get(kind, ())}
        if rejected:
            required["chosen"], optional["rejected"] = optional["rejected"], required["chosen"]
        return Fields(
            format=data.format,
            shape=data.shape,
            required=required,
            optional=optional,
            subject=data.subject,
            columns=tuple(columns),
            swapped=rejected,
            both=data.train_on == "both",
        )

    @property
    def renamed(self) -> frozenset[str]:
        """Fields that the policy names for what a record may lack."""
        if self.swapped:
            return frozenset()
        return frozenset(name for role, name in self.optional.items() if name != role)

    @property
    def aside(self) -> frozenset[str]:
        """Fields that are read and whose text is not audited."""
        unread = frozenset() if self.both else NOT_AUDITED
        audited = {name for role, name in self._roles if role not in unread}
        return frozenset(name for _, name in self._roles) - audited - frozenset(self.columns)

    @property
    def _roles(self) -> tuple[tuple[str, str], ...]:
        return (*self.required.items(), *self.optional.items())

    @property
    def names(self) -> frozenset[str]:
        subject = () if self.subject is None else (self.subject,)
        wanted = (*self.required.values(), *self.optional.values(), *subject, *self.columns)
        return frozenset(wanted)


@dataclass(frozen=True, repr=False, slots=True)
class Row:
    """A checked row: role → text; for chat `messages`, `tools` and `documents` (lists, the latter
    two or None), `chat_template_kwargs` (a dict), and `untrained`, the set of turns that training
    gives no weight."""

    file: int
    row: int
    roles: dict[str, Any]
    subject: str | None
    columns: tuple[tuple[str, str], ...]


def extract(raw: RawRow, fields: Fields, *, audit: str, set: str) -> Row:
    """Checks presence and types.

    A null counts as absent. Lone surrogates, which JSON can carry and no tokenizer accepts, become
    U+FFFD. Raises ProbeFailure field-missing, field-type, field-messages, subject-type, chat-roles,
    chat-weight, chat-kwargs with file and line.
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
        roles[role] = raw.values.get(name)
    if fields.format == "chat":
        code, roles = read_conversation(roles, fields.shape, raw.flat)
    else:
        code, roles = _texts(roles, fields)
    if code is not None:
        raise fail(code)

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


def _texts(roles: dict[str, Any], fields: Fields) -> tuple[str | None, dict[str, str]]:
    """A code of what is wrong, or None; and the texts by role, a missing one empty."""
    given = {role: "" if value is None else value for role, value in roles.items()}
    if not all(isinstance(value, str) for value in given.values()):
        lists = [value for value in given.values() if isinstance(value, list) and value]
        turns = any(all(isinstance(item, dict) for item in items) for items in lists)
        return "field-messages" if turns else "field-type", {}
    texts = {role: clean(value) for role, value in given.items()}
    return None, split_answer(**texts) if fields.shape == "preference" else texts
