"""The task ``overlap``: identical and nearly identical records within and between the sets."""

from __future__ import annotations

from ..checks.overlap import find_overlaps
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of


def run(context: Context) -> Outcome:
    """Writes ``overlap``."""
    sets = context.data.whole_sets
    rows = [row for audit in context.job.audits for row in find_overlaps(audit, sets[audit.name])]
    return Outcome(write_table(context.out, "overlap", columns_of("overlap", rows)))
