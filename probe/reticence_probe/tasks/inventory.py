"""The task ``inventory``: personal values in the records, and those that no record holds."""

from __future__ import annotations

from typing import Any

from ..pii.left_out import untested_values
from ..pii.search import Search
from ..schedule.deadline import Deadline
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of


def run(context: Context) -> Outcome:
    """Writes ``spans``; the info holds ``untested``, see pii/left_out.py."""
    with context.data.searching() as search:
        return _outcome(context, search)


def _outcome(context: Context, search: Search) -> Outcome:
    spans = context.data.spans
    files = write_table(
        context.out, "spans", columns_of("spans", spans, {"span": range(len(spans))})
    )
    if not context.job.looks_for_values:
        return Outcome(files)
    untested = _untested(context, search)
    return Outcome(files, {"untested": untested}, complete=not untested["unsearched"])


def records(context: Context) -> int:
    """How many records are searched: the audited ones and the control strings."""
    if not context.job.looks_for_values:
        return 0
    sets = context.data.whole_sets.values()
    audited = sum(len(of_set.records) for of_audit in sets for of_set in of_audit.values())
    return audited + len(context.data.control_records)


def _untested(context: Context, search: Search) -> dict[str, Any]:
    # A limit of its own: searching left-out records takes no time away from the others.
    deadline = Deadline(context.job.limits.minutes * 60)
    values: list[dict[str, Any]] = []
    unsearched: list[dict[str, Any]] = []
    for audit, sets in context.data.sets.items():
        spans = [span for span in context.data.spans if span.audit == audit]
        left = untested_values(
            context.job.pii, sets, spans, lambda: deadline.remaining() <= 0, context.events, search
        )
        values += [{"audit": audit, **row} for row in left.values]
        unsearched += [
            {"audit": audit, "set": name, "records": records}
            for name, records in left.unsearched.items()
        ]
    return {"values": values, "unsearched": unsearched}
