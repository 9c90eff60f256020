"""The content of a job's files, read once for all tasks that need it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..canaries.records import Canary, CanaryRows, canary_records, read_canaries, without_canaries
from ..contract.events import Events
from ..contract.job import SYNTHETIC, Audit, Job
from ..data.records import (
    GENERATED,
    REJECTED,
    Record,
    RecordSet,
    SubjectOrdinals,
    read_audit,
)
from ..data.render import Renderer
from ..data.words import whole_renderer
from ..people.people import People, people_records, people_spans, read_people, without_people
from ..pii.hit import Hit
from ..pii.inventory import Span, find_spans, searched_texts
from ..pii.kept_finds import KeptFinds
from ..pii.phone import settle_home
from ..pii.search import Search
from ..storage.shelf import Shelf
from .generated_texts import GeneratedTexts, texts_of
from .inspect import Inspection
from .planted import Control, make_controls, make_text_controls


class AuditData:
    """Records, people, controls and inventory of every audit; each is read on demand."""

    def __init__(
        self,
        job: Job,
        inspection: Inspection,
        events: Events,
        search: Search | None = None,
        folder: Path | None = None,
    ) -> None:
        """``search``: one that has begun; else small inputs are searched in this process.
        ``folder``: where what many records take is put away."""
        self._shelf = Shelf(folder)
        self._job = job
        self._search = search or Search(job.scoring.threads)
        self._inspection = inspection
        self._events = events
        self._canaries: list[Canary] = []
        self._searching = False
        # Set by who knows what the finds depend on.
        self.kept_finds: KeptFinds | None = None

    @cached_property
    def sets(self) -> dict[str, dict[str, RecordSet]]:
        """Audit → set → records, without the controls."""
        return {audit: sets for audit, (sets, _) in self._read.items()}

    @cached_property
    def whole_sets(self) -> dict[str, dict[str, RecordSet]]:
        """The same without the people and the canaries, whose records are not samples of a
        distribution, without rejected answers, each of which stands beside the member that it
        belongs to, and without generated data."""
        return {
            audit: {
                name: of_set
                for name, of_set in without_canaries(without_people(sets)).items()
                if name not in (REJECTED, GENERATED)
            }
            for audit, sets in self.sets.items()
        }

    @cached_property
    def people(self) -> dict[str, People]:
        return {audit: people for audit, (_, people) in self._read.items()}

    @property
    def canaries(self) -> list[Canary]:
        """The candidates of every audit, in the order of their table."""
        self._read  # noqa: B018
        return self._canaries

    @cached_property
    def controls(self) -> list[Control]:
        if not self._job.has_models:
            return make_text_controls(self._job)
        return make_controls(self._job, self._inspection.tokenizers, self._max_tokens)

    @property
    def control_records(self) -> list[Record]:
        return [record for control in self.controls for record in control.records]

    @property
    def check_texts(self) -> list[np.ndarray]:
        """Token ids of the shortest and of the longest control string, for start-up checks."""
        texts = sorted((record.token_ids for record in self.control_records), key=len)
        return [texts[0], texts[-1]] if len(texts[0]) < len(texts[-1]) else texts[:1]

    @cached_property
    def audited_records(self) -> list[Record]:
        return [
            record
            for sets in self.sets.values()
            for of_set in sets.values()
            for record in of_set.records
        ]

    def all_sets(self) -> Iterator[tuple[str, str, RecordSet]]:
        """(audit, set, records), the controls at the end."""
        for audit, sets in self.sets.items():
            yield from ((audit, name, of_set) for name, of_set in sets.items())
        for control in self.controls:
            yield from ((control.audit.name, *item) for item in control.sets.items())

    def generated_audits(self) -> Iterator[tuple[Audit, dict[str, RecordSet]]]:
        """The audits of generated data with their sets but the canaries; the controls last."""
        for audit in self._job.audits:
            if GENERATED in audit.sets:
                yield audit, without_canaries(self.sets[audit.name])
        for control in self.controls:
            if GENERATED in control.sets:
                yield control.audit, control.sets

    @cached_property
    def compared_texts(self) -> dict[str, GeneratedTexts]:
        """Audit → words of its sets, for every audit of generated data."""
        return {audit.name: texts_of(sets) for audit, sets in self.generated_audits()}

    @cached_property
    def spans(self) -> list[Span]:
        """The inventory of every audit and of the controls, in the order of its table."""
        spans: list[Span] = []
        if self._job.looks_for_values:
            for audit in self._job.audits:
                sets = self.sets[audit.name]
                own = self._spans_of(self._job, audit, self._searched(audit))
                if "people" in sets:
                    own += people_spans(sets["people"], self.people[audit.name], own)
                spans += own
            plain = replace(self._job.pii, columns={}, name_model=None)
            unnamed = replace(self._job, pii=plain)
            for control in self.controls:
                spans += self._spans_of(unnamed, control.audit, control.sets)
        if not self._searching:
            self._search.close()
        return spans

    def _spans_of(self, job: Job, audit: Audit, sets: dict[str, RecordSet]) -> list[Span]:
        found = self._finds.pop(audit.name, None)
        return find_spans(job, audit, sets, self._events, found, self.kept_finds)

    @contextmanager
    def searching(self) -> Iterator[Search]:
        """What looks for values, whose processes end with the block and not with the inventory."""
        self._searching = True
        try:
            yield self._search
        finally:
            self._searching = False
            self._search.close()

    def begin_search(self) -> None:
        """Has other processes look for values while this one does something else."""
        if self._job.looks_for_values:
            self._finds  # noqa: B018

    @cached_property
    def _finds(self) -> dict[str, Iterator[list[Hit]]]:
        """Audit → what the recognisers find in each text, under way; the controls too."""
        searched = {audit.name: self._searched(audit) for audit in self._job.audits}
        searched |= {control.audit.name: control.sets for control in self.controls}
        kept = self.kept_finds or ()
        return {
            audit: self._search.find(searched_texts(sets))
            for audit, sets in searched.items()
            if audit not in kept
        }

    def _searched(self, audit: Audit) -> dict[str, RecordSet]:
        return without_canaries(without_people(self.sets[audit.name]))

    @cached_property
    def _read(self) -> dict[str, tuple[dict[str, RecordSet], People]]:
        subjects = {audit.name: SubjectOrdinals() for audit in self._job.audits}
        read = {
            audit.name: self._read_sets(audit, subjects[audit.name]) for audit in self._job.audits
        }
        # Before the first value is normalised, a person's too.
        settle_home(
            record.text
            for sets in read.values()
            for of_set in sets.values()
            for record in of_set.records
        )
        return {
            audit.name: self._with_people(audit, read[audit.name], subjects[audit.name])
            for audit in self._job.audits
        }

    def _read_sets(self, audit: Audit, subjects: SubjectOrdinals) -> dict[str, RecordSet]:
        if not audit.sets:
            return {}
        base = self._inspection.tokenizers.base
        canaries = read_canaries(audit)
        render = whole_renderer(audit) if audit.name == SYNTHETIC else None
        sets = read_audit(
            self._job,
            audit,
            base,
            subjects=subjects,
            canaries=canaries,
            render=render,
            keep=self._shelf.keep,
            **self._options,
        )
        return self._with_canaries(audit, sets, canaries, subjects, render)

    def _with_canaries(
        self,
        audit: Audit,
        sets: dict[str, RecordSet],
        canaries: CanaryRows,
        subjects: SubjectOrdinals,
        render: Renderer | None,
    ) -> dict[str, RecordSet]:
        base, reader = self._inspection.tokenizers.base, self._inspection.tokenizers.reader
        found = canary_records(
            audit,
            canaries,
            subjects,
            base,
            max_tokens=self._max_tokens,
            reader=reader,
            render=render,
        )
        if found is None:
            return sets
        records, rows = found
        self._canaries += rows
        return {**sets, records.counts["set"]: records}

    def _with_people(
        self, audit: Audit, sets: dict[str, RecordSet], subjects: SubjectOrdinals
    ) -> tuple[dict[str, RecordSet], People]:
        people = read_people(self._job, audit, subjects, self._events)
        base = self._inspection.tokenizers.base
        of_people = people_records(self._job, audit, people, base, **self._options)
        return sets if of_people is None else {**sets, "people": of_people}, people

    @property
    def _options(self) -> dict[str, Any]:
        return {
            "max_tokens": self._max_tokens,
            "events": self._events,
            "reader": self._inspection.tokenizers.reader,
        }

    @property
    def _max_tokens(self) -> int:
        # Words are read to the end: no model has a context to keep to.
        if not self._job.has_models:
            return self._inspection.context
        return min(self._job.limits.tokens, self._inspection.context)
