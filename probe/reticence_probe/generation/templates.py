"""The task ``templates``: every target asked for in every form under both models, and matched."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from ..deadline import Deadline
from ..events import Events
from ..inspection import Inspection
from ..job import MODELS, Decoding, Job
from ..models.generate import Request
from ..models.store import ModelStore
from ..parts import PARTS_DIRECTORY
from ..tables import FileEntry, TableWriter, table_schema
from ..text.inventory import Span
from ..text.records import RecordSet
from .blocks import Blocks, Kept, Speaker, seconds_of
from .match import Wanted, holds, is_fuzzy, is_settled
from .people import People
from .prompts import TEMPLATES, few_shot, grounded, zero_shot
from .targets import Target, TargetPlan, plan_targets
from .tokens import PromptTokeniser, decoder, end_tokens, new_tokens

TASK = "templates"
TARGETS_PER_BLOCK = 32
FORMS = ("few-shot", "zero-shot", "grounded")


@dataclass(frozen=True)
class Asked:
    """``files``; ``untested``: rows of the manifest's key of the name; the rest by audit.
    ``prompts_left_out``: prompts that the checkpoint's own tokenizer reads, or whose answer it
    writes, with tokens that the base lacks."""

    files: dict[str, FileEntry]
    targets_asked: dict[str, int]
    prompts: dict[str, int]
    prompts_left_out: dict[str, int]
    prompts_too_long: dict[str, int]
    complete: dict[str, bool]
    untested: list[dict[str, Any]]

    def info(self) -> dict[str, Any]:
        """As the state keeps it; see generation_counts.py."""
        return {
            "audits": {
                audit: {
                    "targets_asked": self.targets_asked[audit],
                    "prompts": self.prompts[audit],
                    "prompts_left_out": self.prompts_left_out[audit],
                    "prompts_too_long": self.prompts_too_long[audit],
                    "templates_complete": done,
                }
                for audit, done in self.complete.items()
            },
            "untested": self.untested,
        }


@dataclass(frozen=True, repr=False)
class Question:
    """One row of table ``matches`` before it is answered."""

    target: int
    form: str
    template: str
    scheme: Decoding
    prompt: np.ndarray
    cut: bool
    read_otherwise: bool
    seed: tuple[int, ...]


@dataclass(frozen=True)
class Verdict:
    exact: bool
    fuzzy: bool
    empty: bool

    @property
    def number(self) -> int:
        """As a finished block is kept."""
        return self.exact + 2 * self.fuzzy + 4 * self.empty

    @staticmethod
    def of(number: int) -> Verdict:
        return Verdict(bool(number & 1), bool(number & 2), bool(number & 4))


def ask_templates(
    job: Job,
    inspection: Inspection,
    people: Mapping[str, People],
    sets: Mapping[str, Mapping[str, RecordSet]],
    spans: Sequence[Span],
    store: ModelStore,
    check_texts: Sequence[np.ndarray],
    inputs: str,
    out: Path,
    deadline: Deadline,
    tasks_left: int,
    events: Events,
) -> Asked:
    """Asks for the targets of every audit that has people, in random order until the time is up.

    ``spans``: the inventory; ``check_texts``: for the start-up check of the generation;
    ``inputs``: digest of what the job refers to, and blocks that an earlier run finished are kept;
    ``tasks_left``: this one and those behind it that share the time. Writes ``targets`` (those that
    were asked for in full) and ``matches``. An answer is everything up to the end token or the last
    of the new tokens: a line break does not end it, as in arXiv 2409.11423.
    """
    audits = [audit for audit in job.audits if audit.people]
    plans = {
        audit.name: plan_targets(
            job,
            audit,
            people[audit.name],
            sets[audit.name],
            [span for span in spans if span.audit == audit.name],
        )
        for audit in audits
    }
    asking = _Asking(job, inspection, plans)
    speaker = Speaker(
        job,
        TASK,
        store,
        check_texts,
        end_tokens(inspection),
        decoder(inspection),
        seconds_of(job, deadline, tasks_left),
        events,
    )
    blocks: Blocks[list[Verdict]] = Blocks(len(asking.blocks))
    progress = _Progress(events, len(asking.targets))

    kept = Kept(out / PARTS_DIRECTORY / TASK, asking.digest(f"{inputs} {inspection.device_name}"))

    def work(block: int, model: str, reserve: float) -> list[Verdict]:
        targets = asking.blocks[block]
        earlier = kept.load(block, model)
        if earlier is not None:
            progress.finish(model, len(targets))
            return [Verdict.of(number) for number in earlier]
        questions = asking.questions(block)

        def told(answers: int) -> None:
            progress.tell(model, len(targets) * answers // max(1, len(questions)))

        answers = speaker.say(model, asking.requests(questions), reserve, told)
        progress.finish(model, len(targets))
        verdicts = [
            verdict(answer, asking.targets[question.target].wanted)
            for question, answer in zip(questions, answers, strict=True)
        ]
        kept.save(block, model, [one.number for one in verdicts])
        return verdicts

    blocks.run(speaker, inspection.together, work)
    left = len(asking.targets) - sum(len(asking.blocks[block]) for block in blocks.finished)
    if left:
        events.warning(TASK, "time-limit", count=left)
    asked = sorted(target for block in blocks.finished for target in asking.blocks[block])
    too_long = asking.count(blocks.finished, lambda question: question.cut)
    for audit, count in too_long.items():
        if count:
            events.warning(TASK, "prompts-cut", audit=audit, count=count)
    counted = Counter(asking.targets[target].audit for target in asked)
    planned = Counter(target.audit for target in asking.targets)
    files = _write(out, asking, blocks, asked)
    kept.remove()
    return Asked(
        files=files,
        targets_asked={audit: counted[audit] for audit in plans},
        prompts=asking.count(blocks.finished, lambda _: True),
        prompts_left_out=asking.count(blocks.finished, lambda question: question.read_otherwise),
        prompts_too_long=too_long,
        complete={audit: counted[audit] == planned[audit] for audit in plans},
        untested=[
            row
            for audit, plan in plans.items()
            for row in _untested(audit, plan, [asking.targets[target] for target in asked])
        ],
    )


def _untested(audit: str, plan: TargetPlan, asked: Iterable[Target]) -> list[dict[str, Any]]:
    """Values of the people that were not asked for, of those in ``unasked`` and of the plan."""
    done = {(one.type, one.wanted.normal) for one in asked if one.audit == audit}
    reasons = dict(plan.unasked) | {
        (one.type, one.wanted.normal): "time-limit"
        for one in plan.targets
        if (one.type, one.wanted.normal) not in done
    }
    counts = Counter((type, reason) for (type, _), reason in reasons.items())
    return [
        {"audit": audit, "task": "templates", "type": type, "reason": reason, "values": count}
        for (type, reason), count in sorted(counts.items())
    ]


def verdict(answer: str, wanted: Wanted) -> Verdict:
    return Verdict(
        exact=holds(answer, wanted), fuzzy=is_fuzzy(answer, wanted), empty=not answer.strip()
    )


class _Asking:
    """The targets of all audits in one list, blocks of them in seeded random order, and prompts."""

    def __init__(self, job: Job, inspection: Inspection, plans: Mapping[str, TargetPlan]) -> None:
        if job.pii.templates is None:
            raise RuntimeError("the job asks for no templates")
        self._job = job
        self._settings = job.pii.templates
        self._plans = plans
        self._tokenise = PromptTokeniser(inspection)
        self._tokens = new_tokens(self._settings.tokens, inspection.context)
        self.targets: list[Target] = [t for plan in plans.values() for t in plan.targets]
        order = np.random.default_rng([job.seed, 0x7B]).permutation(len(self.targets)).tolist()
        self.blocks: list[list[int]] = [
            order[start : start + TARGETS_PER_BLOCK]
            for start in range(0, len(order), TARGETS_PER_BLOCK)
        ]
        self._known: dict[int, list[Question]] = {}

    def digest(self, settings: str) -> str:
        """Two runs with the same digest ask the same in the same blocks."""
        content = json.dumps([self._job.sha256, settings, self.blocks])
        return hashlib.sha256(content.encode("utf-8")).hexdigest()

    def questions(self, block: int) -> list[Question]:
        """What a block asks; kept for the second model."""
        if block not in self._known:
            self._known[block] = self._make(block)
        return self._known[block]

    def requests(self, questions: Sequence[Question]) -> list[Request]:
        return [
            Request(
                prompt=question.prompt,
                scheme=question.scheme,
                tokens=self._tokens,
                seed=question.seed,
                stop=partial(is_settled, wanted=self.targets[question.target].wanted),
            )
            for question in questions
        ]

    def count(self, blocks: Sequence[int], holds: Callable[[Question], bool]) -> dict[str, int]:
        """Prompts of which it holds, whatever the schemes, by audit."""
        found = {
            (question.target, question.form, question.template)
            for block in blocks
            for question in self.questions(block)
            if holds(question)
        }
        counted = Counter(self.targets[target].audit for target, _, _ in found)
        return {audit: counted[audit] for audit in self._plans}

    def _make(self, block: int) -> list[Question]:
        asked = [
            (target, *prompt) for target in self.blocks[block] for prompt in self._texts(target)
        ]
        prompts, cut = self._tokenise.encode([text for *_, text in asked], self._tokens)
        # The value that is asked for belongs to the question: a token for it alone is no answer
        # that both models could give.
        otherwise = self._tokenise.read_otherwise(
            [f"{text} {self.targets[target].wanted.raw}" for target, _, _, text in asked]
        )
        return [
            Question(
                target=target,
                form=form,
                template=template,
                scheme=scheme,
                prompt=prompts[at],
                cut=cut[at],
                read_otherwise=otherwise[at],
                seed=self._seed(target, form, template, number),
            )
            for at, (target, form, template, _) in enumerate(asked)
            for number, scheme in enumerate(self._settings.decoding)
        ]

    def _texts(self, number: int) -> Iterator[tuple[str, str, str]]:
        """(form, template, prompt) of a target; a form without anybody to show is not asked."""
        target = self.targets[number]
        plan = self._plans[target.audit]
        shown, grounds = plan.shown.get(target.type, []), plan.grounds.get(target.type, [])
        for form in (form for form in FORMS if form in self._settings.forms):
            for template in TEMPLATES:
                given = (template, target.type, target.name)
                if form == "zero-shot":
                    yield form, template, zero_shot(*given)
                elif form == "few-shot" and shown:
                    yield form, template, few_shot(*given, shown)
                elif form == "grounded" and grounds:
                    yield form, template, grounded(*given, grounds[target.person % len(grounds)])

    def _seed(self, number: int, form: str, template: str, scheme: int) -> tuple[int, ...]:
        target = self.targets[number]
        place = (FORMS.index(form), TEMPLATES.index(template), scheme)
        return (
            self._job.seed,
            0x7C,
            target.person,
            *place,
            *f"{target.audit} {target.type}".encode(),
        )


class _Progress:
    def __init__(self, events: Events, total: int) -> None:
        self._events = events
        self._total = total
        self._done = dict.fromkeys(MODELS, 0)

    def tell(self, model: str, of_block: int) -> None:
        self._events.progress(TASK, self._done[model] + of_block, self._total, model=model)

    def finish(self, model: str, of_block: int) -> None:
        self._done[model] += of_block


def _write(
    out: Path, asking: _Asking, blocks: Blocks[list[Verdict]], asked: Sequence[int]
) -> dict[str, FileEntry]:
    """``target`` counts the targets that were asked for."""
    ordinals = {target: ordinal for ordinal, target in enumerate(asked)}
    targets = {
        name: list(ordinals.values())
        if name == "target"
        else [getattr(asking.targets[target], name) for target in asked]
        for name in table_schema("targets").names
    }
    rows = [
        (
            ordinals[question.target], question.form, question.template, question.scheme.name,
            model, verdict.exact, verdict.fuzzy, verdict.empty,
        )
        for block in blocks.finished
        for model in MODELS
        for question, verdict in zip(asking.questions(block), blocks.of(block, model), strict=True)
    ]  # fmt: skip
    rows.sort(key=lambda row: row[:5])
    names = table_schema("matches").names
    matches = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    files = {}
    for table, columns in (("targets", targets), ("matches", matches)):
        file = f"{table}.arrow"
        with TableWriter(out / file, table_schema(table)) as writer:
            writer.append(columns)
        assert writer.entry is not None
        files[file] = writer.entry
    return files
