"""The task ``sampling``: sequences from each model, searched for values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..deadline import Deadline
from ..errors import ProbeFailure
from ..events import Events
from ..inspection import Inspection
from ..job import MODELS, Job
from ..models.generate import Request
from ..models.store import ModelStore
from ..tables import FileEntry, TableWriter, table_schema
from ..text.inventory import Span
from ..text.recognisers import find_pii
from .blocks import Blocks, Speaker, seconds_of
from .match import Wanted, holds
from .tokens import PromptTokeniser, decoder, end_tokens, new_tokens

TASK = "sampling"
TABLE = "generated"
SEQUENCES_PER_BLOCK = 64

# A value as it is unique: type and normal form.
Value = tuple[str, str]


@dataclass(frozen=True)
class Sampled:
    """``sequences`` of each model, ``empty`` of both together; the same for every audit.
    ``prompts_left_out``: those that the checkpoint's own tokenizer reads with tokens that the base
    lacks."""

    files: dict[str, FileEntry]
    audits: Sequence[str]
    sequences: int
    empty: int
    prompts_too_long: int
    prompts: int
    prompts_left_out: int
    complete: bool

    def info(self) -> dict[str, Any]:
        """As the state keeps it; see generation_counts.py."""
        counts = {
            "sequences": self.sequences,
            "empty_sequences": self.empty,
            "sampling_complete": self.complete,
        }
        return {
            "audits": dict.fromkeys(self.audits, counts),
            "prompts_cut": self.prompts_too_long,
            "prompts": self.prompts,
            "prompts_left_out": self.prompts_left_out,
        }


@dataclass(frozen=True)
class Found:
    """What a block of sequences gave: in how many of them each value stands, and how many are
    empty."""

    values: Counter[Value]
    empty: int

    def __repr__(self) -> str:
        return f"Found({len(self.values)})"


def read_prompts(job: Job) -> list[str]:
    """The user's prompts, one a line, blank lines left out; none: the start token is used.

    Raises ``prompts-unreadable`` for a file that is missing, no UTF-8, or has no prompt.
    """
    if job.pii.sampling is None or job.pii.sampling.prompts is None:
        return []
    try:
        lines = job.pii.sampling.prompts.read_text("utf-8-sig").split("\n")
    except (OSError, ValueError):
        lines = []
    prompts = [line.removesuffix("\r") for line in lines if line.strip()]
    if not prompts:
        raise ProbeFailure("prompts-unreadable", task=TASK)
    return prompts


def sample_freely(
    job: Job,
    inspection: Inspection,
    spans: Sequence[Span],
    store: ModelStore,
    check_texts: Sequence[np.ndarray],
    out: Path,
    deadline: Deadline,
    events: Events,
) -> Sampled:
    """Samples the same number of sequences from each model until the time is up.

    Writes ``generated``: the unique values that the recognisers find in the new text, beside the
    inventory of each audit (``spans``). A value that stands in the prompt does not count. Where no
    value is found the table is empty.
    """
    if job.pii.sampling is None:
        raise RuntimeError("the job asks for no sampling")
    settings = job.pii.sampling
    tokens = new_tokens(settings.tokens, inspection.context)
    tokenise = PromptTokeniser(inspection)
    texts = read_prompts(job)
    prompts, cut = [tokenise.start()], [False]
    if texts:
        prompts, cut = tokenise.encode(texts, tokens)
        if any(cut):
            events.warning(TASK, "prompts-cut", count=sum(cut))
    ends = range(0, settings.sequences, SEQUENCES_PER_BLOCK)
    numbers = [range(at, min(at + SEQUENCES_PER_BLOCK, settings.sequences)) for at in ends]
    speaker = Speaker(
        job,
        TASK,
        store,
        check_texts,
        end_tokens(inspection),
        decoder(inspection),
        seconds_of(job, deadline, 1),
        events,
    )
    blocks: Blocks[Found] = Blocks(len(numbers))

    def work(block: int, model: str, reserve: float) -> Found:
        first = numbers[block].start
        requests = [
            Request(prompts[n % len(prompts)], settings.decoding, tokens, (job.seed, 0x5A, n))
            for n in numbers[block]
        ]
        answers = speaker.say(
            model,
            requests,
            reserve,
            lambda done: events.progress(TASK, first + done, settings.sequences, model=model),
        )
        given = [texts[n % len(texts)] if texts else "" for n in numbers[block]]
        return _search(answers, given)

    blocks.run(speaker, inspection.together, work)
    done = sum(len(numbers[block]) for block in blocks.finished)
    if done < settings.sequences:
        events.warning(TASK, "time-limit", count=settings.sequences - done)
    file = f"{TABLE}.arrow"
    with TableWriter(out / file, table_schema(TABLE)) as writer:
        writer.append(_columns([audit.name for audit in job.audits], spans, blocks))
    assert writer.entry is not None
    return Sampled(
        files={file: writer.entry},
        audits=[audit.name for audit in job.audits],
        sequences=done,
        empty=sum(blocks.of(block, model).empty for block in blocks.finished for model in MODELS),
        prompts_too_long=sum(cut),
        prompts=len(texts),
        prompts_left_out=sum(tokenise.read_otherwise(texts)),
        complete=done == settings.sequences,
    )


def _search(answers: Sequence[str], given: Sequence[str]) -> Found:
    values: Counter[Value] = Counter()
    for answer, prompt in zip(answers, given, strict=True):
        hits = {(hit.type, hit.value): answer[hit.start : hit.end] for hit in find_pii(answer)}
        values.update(
            (type, normal)
            for (type, normal), raw in hits.items()
            if not (prompt and holds(prompt, Wanted(type, raw, normal)))
        )
    return Found(values, sum(not answer.strip() for answer in answers))


def _columns(
    audits: Sequence[str], spans: Sequence[Span], blocks: Blocks[Found]
) -> dict[str, list[Any]]:
    found: dict[str, Counter[Value]] = {model: Counter() for model in MODELS}
    for block in blocks.finished:
        for model in MODELS:
            found[model].update(blocks.of(block, model).values)
    ordinals: dict[Value, int] = {}
    for model in MODELS:
        for value in sorted(found[model]):
            ordinals.setdefault(value, len(ordinals))
    columns: dict[str, list[Any]] = {name: [] for name in table_schema(TABLE).names}
    for audit in audits:
        known, members = _inventory(audit, spans)
        for model in MODELS:
            for value in sorted(found[model], key=ordinals.__getitem__):
                row = {
                    "audit": audit,
                    "model": model,
                    "type": value[0],
                    "found": ordinals[value],
                    "value": known.get(value),
                    "in_members": value in members,
                    "sequences": found[model][value],
                }
                for name, cell in row.items():
                    columns[name].append(cell)
    return columns


def _inventory(audit: str, spans: Sequence[Span]) -> tuple[Mapping[Value, int], set[Value]]:
    """The ordinals of an audit's unique values, and those that stand in a member."""
    own = [span for span in spans if span.audit == audit]
    known = {(span.type, span.normal): span.value for span in own}
    return known, {(span.type, span.normal) for span in own if span.set == "members"}
