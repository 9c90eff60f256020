"""The task ``sampling``: sequences from each model, searched for values."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..contract.errors import ProbeFailure
from ..contract.job import MODELS, Job
from ..data.records import TRAINED_SETS
from ..engine.generate import Request
from ..pii.inventory import Span
from ..pii.match import Wanted, holds
from ..pii.recognisers import find_pii
from ..storage.tables import table_schema, write_table
from .context import Context, Outcome, Planned
from .generating import FAIR_SHARE, GeneratingWork
from .prompts import PromptTokeniser, new_tokens

TASK = "sampling"
TABLE = "generated"
SEQUENCES_PER_BLOCK = 64

# What identifies a unique value: its type, and a digest of its normal form. What a model writes may
# be somebody's data, and is never written to disk, not even temporarily.
Value = tuple[str, str]


@dataclass(frozen=True)
class Found:
    """Results of a block: how many sequences contain each value, and how many are empty."""

    values: Counter[Value]
    empty: int

    def encode(self) -> bytes:
        rows = [[*value, count] for value, count in sorted(self.values.items())]
        return json.dumps({"values": rows, "empty": self.empty}).encode("ascii")

    @staticmethod
    def of(part: bytes) -> Found:
        stored = json.loads(part)
        values = Counter({(type, digest): count for type, digest, count in stored["values"]})
        return Found(values, stored["empty"])


def run(context: Context) -> Outcome:
    """Samples the same number of sequences from each model until the time is up.

    Writes ``generated``: the unique values that the recognisers find in the new text, beside the
    inventory of each audit. A value that is in the prompt does not count. If no value is found, the
    table is empty.
    """
    job = context.job
    planned = context.take(TASK, plan)
    work, parts = planned.work, planned.parts
    finished = measure(context, planned)
    done = sum(work.sizes[block] for block in finished)
    found = {model: [Found.of(parts.load(block, model)) for block in finished] for model in MODELS}
    audits = [audit.name for audit in job.audits]
    files = write_table(context.out, TABLE, _columns(audits, context.data.spans, work, found))
    complete = done == sum(work.sizes)
    counts = {
        "sequences": done,
        "empty_sequences": sum(one.empty for of_model in found.values() for one in of_model),
        "sampling_complete": complete,
    }
    return Outcome(
        files,
        {"audits": dict.fromkeys(audits, counts), **work.prompt_counts()},
        complete=complete,
    )


def measure(context: Context, planned: Planned) -> list[int]:
    """Has the models asked; blocks that are finished, see ``Context.run_blocks``."""
    return context.run_blocks(planned, context.deadline.share(1, FAIR_SHARE))


def plan(context: Context) -> Planned:
    return Planned(Sampling(context), context.parts(TASK))


def read_prompts(job: Job) -> list[str]:
    """The user's prompts, one per line, without blank lines; if none, the start token is used.

    Raises ``prompts-unreadable`` for a file that is missing, is not UTF-8, or has no prompt.
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


class Sampling(GeneratingWork):
    """Sequences in blocks, each with its own seed; the prompts are used in turn."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, TASK)
        job, settings = context.job, context.job.pii.sampling
        if settings is None:
            raise RuntimeError("the job asks for no sampling")
        self._seed = job.seed
        # What the base gave away is kept under it for other checkpoints.
        self._key = context.base_digest(TASK)[:64].encode("ascii")
        self._settings = settings
        self._tokens = new_tokens(settings.tokens, context.inspection.context)
        self._tokenise = PromptTokeniser(context.inspection)
        self._texts = read_prompts(job)
        self._prompts, self._cut = [self._tokenise.start()], [False]
        if self._texts:
            self._prompts, self._cut = self._tokenise.encode(self._texts, self._tokens)
            if any(self._cut):
                context.events.warning(TASK, "prompts-cut", count=sum(self._cut))
        starts = range(0, settings.sequences, SEQUENCES_PER_BLOCK)
        self._numbers = [
            range(start, min(start + SEQUENCES_PER_BLOCK, settings.sequences)) for start in starts
        ]
        self.sizes = [len(numbers) for numbers in self._numbers]
        self.tokens = settings.sequences * self._tokens

    def requests(self, block: int) -> Sequence[Request]:
        return [
            Request(
                self._prompts[number % len(self._prompts)],
                self._settings.decoding,
                self._tokens,
                (self._seed, 0x5A, number),
            )
            for number in self._numbers[block]
        ]

    def kept(self, block: int, texts: Sequence[str]) -> bytes:
        given = [
            self._texts[number % len(self._texts)] if self._texts else ""
            for number in self._numbers[block]
        ]
        return self._search(texts, given).encode()

    def prompt_counts(self) -> dict[str, int]:
        """``prompts_left_out``: those that the checkpoint's own tokenizer reads with tokens that
        the base lacks."""
        return {
            "prompts_cut": sum(self._cut),
            "prompts": len(self._texts),
            "prompts_left_out": sum(self._tokenise.read_otherwise(self._texts)),
        }

    def value(self, type: str, normal: str) -> Value:
        content = f"{type}\0{normal}".encode()
        return type, hashlib.blake2b(content, key=self._key, digest_size=16).hexdigest()

    def _search(self, answers: Sequence[str], given: Sequence[str]) -> Found:
        values: Counter[Value] = Counter()
        for answer, prompt in zip(answers, given, strict=True):
            hits = {(hit.type, hit.value): answer[hit.start : hit.end] for hit in find_pii(answer)}
            values.update(
                self.value(type, normal)
                for (type, normal), raw in hits.items()
                if not (prompt and holds(prompt, Wanted(type, raw, normal)))
            )
        return Found(values, sum(not answer.strip() for answer in answers))


def _columns(
    audits: Sequence[str],
    spans: Sequence[Span],
    work: Sampling,
    blocks: Mapping[str, Iterable[Found]],
) -> dict[str, list[Any]]:
    """``blocks``: model → results of its blocks."""
    found: dict[str, Counter[Value]] = {model: Counter() for model in MODELS}
    for model in MODELS:
        for block in blocks[model]:
            found[model].update(block.values)
    ordinals: dict[Value, int] = {}
    for model in MODELS:
        for value in sorted(found[model]):
            ordinals.setdefault(value, len(ordinals))
    columns: dict[str, list[Any]] = {name: [] for name in table_schema(TABLE).names}
    for audit in audits:
        known, members = _inventory(audit, spans, work)
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


def _inventory(
    audit: str, spans: Sequence[Span], work: Sampling
) -> tuple[Mapping[Value, int], set[Value]]:
    """The ordinals of an audit's unique values, and the values that training saw."""
    own = [(work.value(span.type, span.normal), span) for span in spans if span.audit == audit]
    known = {value: span.value for value, span in own}
    return known, {value for value, span in own if span.set in TRAINED_SETS}
