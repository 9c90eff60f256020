"""The manifest's list ``generation``: what the tasks that generate or rank did, audit by audit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

# Values for an audit if no task gives any.
NOTHING: dict[str, Any] = {
    "people": 0,
    "people_dropped": 0,
    "targets_asked": 0,
    "prompts": 0,
    "prompts_left_out": 0,
    "prompts_too_long": 0,
    "sequences": 0,
    "empty_sequences": 0,
    "candidates_complete": True,
    "templates_complete": True,
    "sampling_complete": True,
}


def generation_counts(
    audits: Iterable[str], infos: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """One entry per audit. ``infos``: those of the tasks that ran, from the state, each with
    ``audits``: audit → the keys of `generationCounts` that the task provides.
    """
    infos = list(infos)
    return [
        {
            "audit": audit,
            **NOTHING,
            **{k: v for info in infos for k, v in _own(info, audit).items()},
        }
        for audit in audits
    ]


def _own(info: Mapping[str, Any], audit: str) -> Mapping[str, Any]:
    return info.get("audits", {}).get(audit, {})
