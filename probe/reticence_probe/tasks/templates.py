"""The task ``templates``: asks both models for every target in every form, matches answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ..contract.job import MODELS, Decoding
from ..engine.generate import Request
from ..people.prompts import TEMPLATES, few_shot, grounded, zero_shot
from ..people.targets import Target, TargetPlan, plan_targets
from ..pii.match import Wanted, holds, is_fuzzy, is_settled
from ..storage.parts import PartStore
from ..storage.tables import FileEntry, table_schema, write_table
from .context import Context, Outcome, Planned
from .generating import FAIR_SHARE, GeneratingWork
from .prompts import PromptTokeniser, new_tokens

TASK = "templates"
TARGETS_PER_BLOCK = 32
FORMS = ("few-shot", "zero-shot", "grounded")


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
        """The question's number in a finished block."""
        return self.exact + 2 * self.fuzzy + 4 * self.empty

    @staticmethod
    def of(number: int) -> Verdict:
        return Verdict(bool(number & 1), bool(number & 2), bool(number & 4))


def run(context: Context) -> Outcome:
    """Asks for the targets of every audit with people, in random order until the time is up.

    Writes ``targets`` (those that were asked for in full) and ``matches``. An answer is everything
    up to the end token or the last of the new tokens: a line break does not end it, as in arXiv
    2409.11423.
    """
    events = context.events
    planned = context.take(TASK, plan)
    work, parts = planned.work, planned.parts
    finished = measure(context, planned)
    asked = sorted(target for block in finished for target in work.blocks[block])
    too_long = work.count(finished, lambda question: question.cut)
    for audit, count in too_long.items():
        if count:
            events.warning(TASK, "prompts-cut", audit=audit, count=count)
    prompts = work.count(finished, lambda _: True)
    left_out = work.count(finished, lambda question: question.read_otherwise)
    counted = Counter(work.targets[target].audit for target in asked)
    planned = Counter(target.audit for target in work.targets)
    audits = {
        audit: {
            "targets_asked": counted[audit],
            "prompts": prompts[audit],
            # Prompts that the checkpoint's own tokenizer reads, or whose answer it writes, with
            # tokens that the base lacks.
            "prompts_left_out": left_out[audit],
            "prompts_too_long": too_long[audit],
            "templates_complete": counted[audit] == planned[audit],
        }
        for audit in work.plans
    }
    untested = [
        row
        for audit, plan in work.plans.items()
        for row in _untested(audit, plan, [work.targets[target] for target in asked])
    ]
    files = _write(context, work, parts, finished, asked)
    return Outcome(
        files, {"audits": audits, "untested": untested}, complete=len(asked) == len(work.targets)
    )


def measure(context: Context, planned: Planned) -> list[int]:
    """Has the models asked; blocks that are finished, see ``Context.run_blocks``."""
    # Sampling, if requested, comes later and shares the remaining time.
    sharing = 1 + (context.job.pii.sampling is not None)
    return context.run_blocks(planned, context.deadline.share(sharing, FAIR_SHARE))


def plan(context: Context) -> Planned:
    work = Asking(context)
    return Planned(work, context.parts(TASK, work.plan()))


def _untested(audit: str, plan: TargetPlan, asked: Iterable[Target]) -> list[dict[str, Any]]:
    """Values of the people that were not asked for: those in ``unasked`` and those of the plan."""
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


class Asking(GeneratingWork):
    """The targets of all audits in one list, blocks of them in seeded random order, and prompts."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, TASK)
        job, data = context.job, context.data
        if job.pii.templates is None:
            raise RuntimeError("the job asks for no templates")
        self._seed_of_job = job.seed
        self._settings = job.pii.templates
        self.plans = {
            audit.name: plan_targets(
                job,
                audit,
                data.people[audit.name],
                data.sets[audit.name],
                [span for span in data.spans if span.audit == audit.name],
            )
            for audit in job.audits
            if audit.people
        }
        self._tokenise = PromptTokeniser(context.inspection)
        self._tokens = new_tokens(self._settings.tokens, context.inspection.context)
        self.targets: list[Target] = [t for plan in self.plans.values() for t in plan.targets]
        order = np.random.default_rng([job.seed, 0x7B]).permutation(len(self.targets)).tolist()
        self.blocks: list[list[int]] = [
            order[start : start + TARGETS_PER_BLOCK]
            for start in range(0, len(order), TARGETS_PER_BLOCK)
        ]
        self.sizes = [len(block) for block in self.blocks]
        prompts = len(self._settings.forms) * len(TEMPLATES) * len(self._settings.decoding)
        self.tokens = len(self.targets) * prompts * self._tokens
        self._known: dict[int, list[Question]] = {}

    def plan(self) -> bytes:
        """Two runs with the same plan ask the same questions in the same blocks."""
        return json.dumps(self.blocks).encode("ascii")

    def questions(self, block: int) -> list[Question]:
        """The questions of a block, cached for the second model."""
        if block not in self._known:
            self._known[block] = self._make(block)
        return self._known[block]

    def requests(self, block: int) -> Sequence[Request]:
        return [
            Request(
                prompt=question.prompt,
                scheme=question.scheme,
                tokens=self._tokens,
                seed=question.seed,
                stop=partial(is_settled, wanted=self.targets[question.target].wanted),
            )
            for question in self.questions(block)
        ]

    def kept(self, block: int, texts: Sequence[str]) -> bytes:
        """One number per question; no answer is written to disk."""
        verdicts = [
            verdict(text, self.targets[question.target].wanted)
            for question, text in zip(self.questions(block), texts, strict=True)
        ]
        return json.dumps([one.number for one in verdicts]).encode("ascii")

    def count(self, blocks: Sequence[int], holds: Callable[[Question], bool]) -> dict[str, int]:
        """Number of prompts for which ``holds`` is true, regardless of scheme, by audit."""
        found = {
            (question.target, question.form, question.template)
            for block in blocks
            for question in self.questions(block)
            if holds(question)
        }
        counted = Counter(self.targets[target].audit for target, _, _ in found)
        return {audit: counted[audit] for audit in self.plans}

    def _make(self, block: int) -> list[Question]:
        asked = [
            (target, *prompt) for target in self.blocks[block] for prompt in self._texts(target)
        ]
        prompts, cut = self._tokenise.encode([text for *_, text in asked], self._tokens)
        # The value asked for counts as part of the question: a single token for it is not an answer
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
        """(form, template, prompt) of a target; a form with nobody to show is not asked."""
        target = self.targets[number]
        plan = self.plans[target.audit]
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
            self._seed_of_job,
            0x7C,
            target.person,
            *place,
            *f"{target.audit} {target.type}".encode(),
        )


def _write(
    context: Context,
    work: Asking,
    parts: PartStore,
    finished: Sequence[int],
    asked: Sequence[int],
) -> dict[str, FileEntry]:
    """``target`` numbers the targets that were asked for."""
    ordinals = {target: ordinal for ordinal, target in enumerate(asked)}
    targets = {
        name: list(ordinals.values())
        if name == "target"
        else [getattr(work.targets[target], name) for target in asked]
        for name in table_schema("targets").names
    }
    rows = []
    for block in finished:
        for model in MODELS:
            verdicts = map(Verdict.of, json.loads(parts.load(block, model)))
            rows += [
                (
                    ordinals[question.target], question.form, question.template,
                    question.scheme.name, model, one.exact, one.fuzzy, one.empty,
                )
                for question, one in zip(work.questions(block), verdicts, strict=True)
            ]  # fmt: skip
    rows.sort(key=lambda row: row[:5])
    names = table_schema("matches").names
    matches = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    return {
        **write_table(context.out, "targets", targets),
        **write_table(context.out, "matches", matches),
    }
