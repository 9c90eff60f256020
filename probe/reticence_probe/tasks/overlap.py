"""The task ``overlap``: identical and nearly identical records within and between the sets."""

from __future__ import annotations

from ..checks.overlap import overlap_columns
from ..storage.shelf import Shelf
from ..storage.tables import write_table
from .context import Context, Outcome


def run(context: Context) -> Outcome:
    """Writes ``overlap``."""
    sets = context.data.whole_sets
    keep = Shelf(context.out).keep
    found = [overlap_columns(audit, sets[audit.name], keep) for audit in context.job.audits]
    columns = {name: [value for of in found for value in of[name]] for name in found[0]}
    return Outcome(write_table(context.out, "overlap", columns))
