"""The only exception that the probe reports: a code and positions, never text."""

from __future__ import annotations

import errno
import re
from dataclasses import asdict, dataclass

LONGEST_NAME = 120
# What PyTorch says when the CPU has no memory left, and others when there is none for a thread or
# a file; none has a type of its own for it. "could not create a primitive" is oneDNN's, whose
# kernels in 16 bits are compiled when they are needed.
MEMORY_MESSAGES = (
    "not enough memory",
    "can't allocate memory",
    "cannot allocate memory",
    "alloc_cpu",
    "could not create a primitive",
    "can't start new thread",
)
# A full disk, and an exceeded quota.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@dataclass(eq=False)
class ProbeFailure(Exception):
    """The job cannot continue for a reason that its author can fix.

    ``code`` is one of the codes of ``events.schema.json``; the other fields say where. The wording
    that a person reads is made from the code in TypeScript, since an exception's own text may quote
    a record. ``name`` is of a file or a tensor of a model, as ``safe_name`` writes it. ``said`` is
    a literal of a chat template, which stands in the template itself, never text of a record.
    ``records``, ``tokens``: in how many; ``token``: the id of a token that five records or more
    hold. ``adapter`` counts from 1 through the adapters of a checkpoint that has several. ``free``:
    bytes there are, where ``count`` is those that are needed.
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
    said: str | None = None
    adapter: int | None = None
    records: int | None = None
    tokens: int | None = None
    token: int | None = None
    free: int | None = None

    def __str__(self) -> str:
        return self.code

    def fields(self) -> dict[str, str | int]:
        """The known fields, in the form used by events."""
        return {name: value for name, value in asdict(self).items() if value is not None}


def safe_name(name: str) -> str:
    """A name from a model's files, made safe for an event.

    Letters, digits and ``_-./`` are kept, anything else becomes ``?``; at most ``LONGEST_NAME``
    characters.
    """
    safe = re.sub(r"[^A-Za-z0-9_./-]", "?", name) or "?"
    return safe if len(safe) <= LONGEST_NAME else f"{safe[: LONGEST_NAME - 3]}..."


def is_lack_of_memory(error: BaseException) -> bool:
    """Whether an exception of PyTorch, of a reader of files or of the system says so."""
    # Of torch by its name: this is asked where importing it may have failed.
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    if getattr(error, "errno", None) == errno.ENOMEM:
        return True
    said = str(error).lower()
    # A reader of weights has an error type of its own, and puts the system's words into it.
    told = isinstance(error, RuntimeError) or type(error).__name__ == "SafetensorError"
    return told and any(message in said for message in MEMORY_MESSAGES)
