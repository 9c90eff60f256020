"""The last file written: what the finished tasks report about themselves, in one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..contract.events import Warning
from ..contract.generation_counts import generation_counts
from ..storage.manifest import write_manifest
from ..storage.tables import FileEntry
from .context import Context
from .keys import versions

# Counts of a ``generation`` entry, and what the prompts of free sampling add to each.
FREE_PROMPTS = {
    "prompts_too_long": "prompts_cut",
    "prompts": "prompts",
    "prompts_left_out": "prompts_left_out",
}
# Tasks with an entry in ``generation``.
GENERATING = ("candidates", "templates", "sampling")

# Task → what it reports about itself.
Infos = Mapping[str, Mapping[str, Any]]


def finish(
    context: Context,
    files: Mapping[str, FileEntry],
    infos: Infos,
    warnings: Sequence[Warning],
) -> FileEntry:
    """Writes the manifest. ``files``, ``infos`` and ``warnings``: those of all tasks of the job."""
    inspection, score = context.inspection, infos.get("score")
    tuned = infos.get("auxiliary", {}).get("auxiliary")
    return write_manifest(
        context.out,
        job_sha256=context.job.sha256,
        complete=all(info["complete"] for info in (score, tuned) if info is not None),
        versions=versions(),
        device=inspection.device_name,
        dtype=inspection.dtype_name,
        placement=inspection.placement.kind,
        files=files,
        counts=[
            {
                **of_set.counts,
                # Without a model every record in use is looked at.
                "scored": of_set.counts["used"]
                if score is None
                else score["scored"][f"{audit}/{name}"],
            }
            for audit, name, of_set in context.data.all_sets()
        ],
        inspect=inspection.report,
        scoring=None if score is None else score["scoring"],
        generation=_generation(context, infos),
        untested=_untested(context, infos),
        auxiliary=tuned,
        warnings=warnings,
    )


def _untested(context: Context, infos: Infos) -> dict[str, Any] | None:
    """What inventory and templates leave out; None if the job looks for no values."""
    if not context.job.looks_for_values and "templates" not in infos:
        return None
    untested = infos["inventory"].get("untested", {"values": [], "unsearched": []})
    values = [*untested["values"], *infos.get("templates", {}).get("untested", [])]
    return {"values": values, "unsearched": untested["unsearched"]}


def _generation(context: Context, infos: Infos) -> list[dict[str, Any]] | None:
    of_tasks: Sequence[Mapping[str, Any]] = [infos[task] for task in GENERATING if task in infos]
    if not of_tasks:
        return None
    people = {
        audit: {"people": read.read, "people_dropped": read.dropped}
        for audit, read in context.data.people.items()
    }
    audits = [audit.name for audit in context.job.audits]
    entries = generation_counts(audits, [{"audits": people}, *of_tasks])
    for entry in entries:
        for key, of_all in FREE_PROMPTS.items():
            entry[key] += sum(info.get(of_all, 0) for info in of_tasks)
    return entries
