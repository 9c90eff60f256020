"""The task ``blind``: how well a text-only classifier separates the sets."""

from __future__ import annotations

from ..checks.blind import BlindCheck
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of


def begin(context: Context) -> None:
    """Begins the checks, which may go on beside other tasks."""
    context.blind = _checks(context)


def run(context: Context) -> Outcome:
    """Writes ``blind``."""
    checks, context.blind = context.blind or _checks(context), None
    rows = [row for check in checks for row in check.scores()]
    return Outcome(write_table(context.out, "blind", columns_of("blind", rows)))


def _checks(context: Context) -> list[BlindCheck]:
    job, sets = context.job, context.data.whole_sets
    return [BlindCheck(audit, sets[audit.name], job.seed) for audit in job.audits]
