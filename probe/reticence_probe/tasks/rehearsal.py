"""The first records and a short scoring, by the audit's own code: what an audit would refuse, in
seconds.

An inspection reads the first rows of each data file, renders and tokenises them, loads what the job
names besides models and data, and, where the weights are small or it is asked to, loads both models
and scores a few records. What only the rest of a file holds is left to the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..contract.job import MODELS
from ..data.records import Record
from ..models.tokenizers import verify_texts
from ..pii.names import load_recogniser
from . import records, score
from .context import Context
from .prompts import PromptTokeniser
from .sampling import read_prompts

# Rows of each data file that are looked at.
FIRST_ROWS = 500
# Stored bytes of both models up to which they are loaded without being asked to: seconds.
SMALL_BYTES = 2 << 30
# Records that both models score, and their tokens together, about.
TRIED_RECORDS = 16
TRIED_TOKENS = 2048


def rehearse_reading(context: Context) -> list[dict[str, Any]]:
    """Reads the job's files as far as the job says (`Job.of_first_rows`).

    One entry per audit and set: rows `read`, records `used`, and whether that is `all` of it.
    Raises what reading, rendering and tokenising raise, what an audit raises of prompts, people and
    the recogniser of names, and ``tokenizer-differs``.
    """
    prompts = read_prompts(context.job)
    records.read(context)
    data = context.data
    verify_texts(context.inspection.tokenizers, data.audited_records)
    # The control's strings are tokens too. Of prompts, tokens are told apart as in an audit.
    data.controls  # noqa: B018
    PromptTokeniser(context.inspection).read_otherwise(prompts)
    if context.job.pii.name_model is not None:
        load_recogniser(context.job.pii.name_model)
    return [
        {
            "audit": audit,
            "set": name,
            "read": of_set.counts["read"],
            "used": len(of_set.records),
            "all": not of_set.partial,
        }
        for audit, sets in data.sets.items()
        for name, of_set in sets.items()
    ]


def stored_bytes(context: Context) -> int:
    """Bytes of the weights of both models, as they are stored."""
    return sum(model.weights.bytes for model in context.inspection.models.values())


def rehearse_scoring(context: Context) -> int:
    """Loads both models with every check of an audit and scores a few of the records; where the job
    has the models write, their generation is checked as well.

    Returns how many. Raises what loading, scoring and the checks raise.
    """
    tried = _few(context.data.audited_records)
    if tried:
        score.score(context, score.plan_of(context, [], tried, {}), tried)
    if context.job.pii.templates is not None or context.job.pii.sampling is not None:
        for name in MODELS:
            context.store.mode(name)
    context.store.check()
    return len(tried)


def _few(audited: Sequence[Record]) -> list[Record]:
    """Some of the records, evenly spaced, in their order; the shorter ones where they are long."""
    spaced = list(audited[:: max(1, len(audited) // TRIED_RECORDS)])[:TRIED_RECORDS]
    kept: list[Record] = []
    tokens = 0
    for record in sorted(spaced, key=lambda record: len(record.token_ids)):
        tokens += len(record.token_ids)
        if kept and tokens > TRIED_TOKENS:
            break
        kept.append(record)
    chosen = set(map(id, kept))
    return [record for record in spaced if id(record) in chosen]
