"""The task ``control``: the strings of the audit's self-test; see planted.py."""

from __future__ import annotations

from .context import Context, Outcome


def run(context: Context) -> Outcome:
    """Creates the controls; other tasks measure them. Raises ``tokenizer-differs``."""
    return Outcome(info={"records": len(context.data.control_records)})
