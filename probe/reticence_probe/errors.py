"""The one failure that the probe reports: a code and positions, never text."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(eq=False)
class ProbeFailure(Exception):
    """The job cannot go on for a reason that its author can mend.

    ``code`` is one of the codes of ``events.schema.json``; the other fields say where. The wording
    that a person reads is made from the code in TypeScript, since an exception's own text may quote
    a record.
    """

    code: str
    task: str | None = None
    audit: str | None = None
    set: str | None = None
    file: int | None = None
    line: int | None = None
    model: str | None = None
    count: int | None = None

    def __str__(self) -> str:
        return self.code

    def fields(self) -> dict[str, str | int]:
        """The fields that are known, as an event carries them."""
        return {name: value for name, value in asdict(self).items() if value is not None}
