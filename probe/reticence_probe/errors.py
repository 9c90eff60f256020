"""The one failure that the probe reports: a code and positions, never text."""

from __future__ import annotations

import errno
import re
from dataclasses import asdict, dataclass

LONGEST_NAME = 120
# A full disk, and a user's full share of one.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@dataclass(eq=False)
class ProbeFailure(Exception):
    """The job cannot go on for a reason that its author can mend.

    ``code`` is one of the codes of ``events.schema.json``; the other fields say where. The wording
    that a person reads is made from the code in TypeScript, since an exception's own text may quote
    a record. ``name`` is of a file or a tensor of a model, as ``safe_name`` writes it.
    """

    code: str
    task: str | None = None
    audit: str | None = None
    set: str | None = None
    file: int | None = None
    line: int | None = None
    model: str | None = None
    count: int | None = None
    name: str | None = None

    def __str__(self) -> str:
        return self.code

    def fields(self) -> dict[str, str | int]:
        """The fields that are known, as an event carries them."""
        return {name: value for name, value in asdict(self).items() if value is not None}


def safe_name(name: str) -> str:
    """A name that a model's files give, as an event may carry it.

    Letters, digits and ``_-./`` stay, anything else becomes ``?``; at most ``LONGEST_NAME``
    characters.
    """
    safe = re.sub(r"[^A-Za-z0-9_./-]", "?", name) or "?"
    return safe if len(safe) <= LONGEST_NAME else f"{safe[: LONGEST_NAME - 3]}..."
