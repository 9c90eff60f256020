"""The task ``blind``: how well a text-only classifier separates the sets."""

from __future__ import annotations

from ..checks.blind import blind_scores
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of


def run(context: Context) -> Outcome:
    """Writes ``blind``."""
    job, sets = context.job, context.data.whole_sets
    rows = [row for audit in job.audits for row in blind_scores(audit, sets[audit.name], job.seed)]
    return Outcome(write_table(context.out, "blind", columns_of("blind", rows)))
