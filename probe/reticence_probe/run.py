"""The whole job on one page: inspect → records → inventory → overlap → blind → control → score →
candidates → templates → sampling."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .candidates.task import rank_candidates
from .control import Control, make_controls
from .deadline import Deadline
from .errors import ProbeFailure
from .events import Events
from .generation.people import People, people_records, people_spans, read_people, without_people
from .generation.sampling import read_prompts, sample_freely
from .generation.templates import ask_templates
from .generation_counts import generation_counts
from .inspection import inspect
from .job import Audit, Job
from .manifest import MANIFEST_FILE, write_manifest
from .models.store import ModelStore
from .models.tokenizers import verify_texts
from .parts import PARTS_DIRECTORY
from .score_task import model_store, score
from .sealed import remove
from .state import State, versions
from .tables import FileEntry, TableWriter, table_schema, write_atomically
from .text.blind import blind_scores
from .text.inventory import Span, find_spans
from .text.left_out import untested_values
from .text.measures import record_columns
from .text.overlap import find_overlaps
from .text.records import Record, RecordSet, SubjectOrdinals, check_columns, read_audit

INSPECT_FILE = "inspect.json"
# Counts of an entry of ``generation``, and what the prompts of free sampling add to each.
FREE_PROMPTS = {
    "prompts_too_long": "prompts_cut",
    "prompts": "prompts",
    "prompts_left_out": "prompts_left_out",
}
# Under this name the state knows the manifest.
MANIFEST_TASK = "manifest"
TASKS = ("inspect", "records", "inventory", "overlap", "blind", "control", "score")


def tasks_of(job: Job) -> tuple[str, ...]:
    """The tasks in the order in which they run; what the job does not ask for is none."""
    people = any(audit.people for audit in job.audits)
    asked = {
        "candidates": job.pii.candidates is not None,
        "templates": job.pii.templates is not None and people,
        "sampling": job.pii.sampling is not None,
    }
    return (*TASKS, *(task for task, wanted in asked.items() if wanted))


def run_job(job: Job, out: Path, events: Events) -> None:
    """Runs what is left of the job and writes the manifest. Raises ProbeFailure."""
    events.start("job")
    _settle(job)
    state = State(out, job)
    if state.fresh:
        _clear(out)
    tasks = tasks_of(job)
    if all(state.files(task) is not None for task in (*tasks, MANIFEST_TASK)):
        for task in tasks:
            events.start(task)
            events.done(task, resumed=True)
    else:
        _Run(job, out, events, state).everything()
    events.done("job")


def run_inspect(job: Job, out: Path, events: Events) -> None:
    """Runs the inspection alone and writes ``inspect.json``. Raises ProbeFailure."""
    _settle(job)
    events.start("inspect")
    report = inspect(job, events).report
    write_atomically(out / INSPECT_FILE, (json.dumps(report, indent=2) + "\n").encode("ascii"))
    events.done("inspect")


class _Run:
    """One run: tasks in order, each skipped when an earlier run finished it."""

    def __init__(self, job: Job, out: Path, events: Events, state: State) -> None:
        self._job = job
        self._out = out
        self._events = events
        self._state = state
        self._deadline = Deadline(job.limits.minutes)

    def everything(self) -> None:
        (self._out / MANIFEST_FILE).unlink(missing_ok=True)
        with self._task("inspect"):
            self._inspection = inspect(self._job, self._events)
            self._state.finish("inspect", {}, self._inspection.report)
        self._table_task("records", "records", self._records_columns, always=True)
        self._inventory()
        self._table_task("overlap", "overlap", self._overlap_columns)
        self._table_task("blind", "blind", self._blind_columns)
        with self._task("control"):
            self._state.finish("control", {})
        self._score()
        if "candidates" in tasks_of(self._job):
            self._rank_candidates()
        if "templates" in tasks_of(self._job):
            self._ask_templates()
        if "sampling" in tasks_of(self._job):
            self._sample_freely()
        self._write_manifest()
        shutil.rmtree(self._out / PARTS_DIRECTORY, ignore_errors=True)

    # Tasks

    def _table_task(
        self,
        task: str,
        table: str,
        columns: Callable[[], dict[str, Any]],
        always: bool = False,
    ) -> None:
        """Writes one table. ``always``: later tasks need what is read, even when it is written."""
        kept = self._state.files(task)
        with self._task(task, resumed=kept is not None):
            if kept is not None and not always:
                return
            content = columns()
            if kept is not None:
                return
            name = f"{table}.arrow"
            with TableWriter(self._out / name, table_schema(table)) as writer:
                writer.append(content)
            self._state.finish(task, {name: _entry(writer)})

    def _inventory(self) -> None:
        kept = self._state.files("inventory")
        with self._task("inventory", resumed=kept is not None):
            if kept is None:
                with TableWriter(self._out / "spans.arrow", table_schema("spans")) as writer:
                    writer.append(self._span_columns())
                # Of its own: what is not asked for takes nothing from the time of what is.
                deadline = Deadline(self._job.limits.minutes)
                untested = self._untested(deadline)
                self._state.finish("inventory", {"spans.arrow": _entry(writer)}, untested)

    def _untested(self, deadline: Deadline) -> dict[str, Any]:
        """Values that the inventory lacks, as ``state.json`` keeps them; see left_out.py."""
        values: list[dict[str, Any]] = []
        unsearched: list[dict[str, Any]] = []
        if not self._looks_for_values:
            return {}
        for audit, sets in self._sets.items():
            spans = [span for span in self._spans if span.audit == audit]
            left = untested_values(self._job.pii, sets, spans, deadline, self._events)
            values += [{"audit": audit, **row} for row in left.values]
            unsearched += [
                {"audit": audit, "set": name, "records": records}
                for name, records in left.unsearched.items()
            ]
        return {"untested": {"values": values, "unsearched": unsearched}}

    @property
    def _looks_for_values(self) -> bool:
        return self._job.pii.prefix or self._job.pii.sampling is not None

    def _records_columns(self) -> dict[str, Any]:
        read_prompts(self._job)
        check_columns(self._sets.values())
        verify_texts(self._inspection.tokenizers, self._audited_records())
        return record_columns(self._all_records)

    def _span_columns(self) -> dict[str, Any]:
        return {**_columns("spans", self._spans, {"span": range(len(self._spans))})}

    def _overlap_columns(self) -> dict[str, Any]:
        audits = self._job.audits
        rows = [
            row for audit in audits for row in find_overlaps(audit, self._whole_sets[audit.name])
        ]
        return _columns("overlap", rows)

    def _blind_columns(self) -> dict[str, Any]:
        rows: list[Any] = []
        for audit in self._job.audits:
            rows += blind_scores(audit, self._whole_sets[audit.name], self._job.seed)
        return _columns("blind", rows)

    def _score(self) -> None:
        kept = self._state.files("score")
        with self._task("score", resumed=kept is not None):
            self._deadline.start()
            if kept is None:
                result = score(
                    self._job,
                    self._inspection,
                    [record for control in self._controls for record in control.records],
                    list(self._audited_records()),
                    self._state.inputs,
                    self._out,
                    self._events,
                )
                self._state.finish("score", result.files, result.info())

    def _rank_candidates(self) -> None:
        kept = self._state.files("candidates")
        with self._task("candidates", resumed=kept is not None):
            if kept is None:
                result = rank_candidates(
                    self._job,
                    self._inspection,
                    self._sets,
                    self._spans,
                    [record for control in self._controls for record in control.records],
                    self._state.inputs,
                    self._out,
                    self._deadline,
                    self._events,
                )
                self._state.finish("candidates", result.files, result.info())

    def _ask_templates(self) -> None:
        kept = self._state.files("templates")
        with self._task("templates", resumed=kept is not None):
            if kept is None:
                with self._store() as store:
                    result = ask_templates(
                        self._job,
                        self._inspection,
                        self._people,
                        self._sets,
                        self._spans,
                        store,
                        self._check_texts,
                        self._state.inputs,
                        self._out,
                        self._deadline,
                        1 + (self._job.pii.sampling is not None),
                        self._events,
                    )
                self._state.finish("templates", result.files, result.info())

    def _sample_freely(self) -> None:
        kept = self._state.files("sampling")
        with self._task("sampling", resumed=kept is not None):
            if kept is None:
                with self._store() as store:
                    result = sample_freely(
                        self._job,
                        self._inspection,
                        self._spans,
                        store,
                        self._check_texts,
                        self._out,
                        self._deadline,
                        self._events,
                    )
                self._state.finish("sampling", result.files, result.info())

    def _write_manifest(self) -> None:
        files: dict[str, FileEntry] = {}
        for task in tasks_of(self._job):
            of_task = self._state.files(task)
            if of_task is None:
                raise ProbeFailure("output-changed", task=task)
            files |= of_task
        score = self._state.info("score")
        counts = [
            {**of_set.counts, "scored": score["scored"][f"{audit}/{name}"]}
            for audit, name, of_set in self._all_sets()
        ]
        manifest = write_manifest(
            self._out,
            job_sha256=self._job.sha256,
            complete=score["complete"],
            versions=versions(),
            device=self._inspection.device_name,
            dtype=self._inspection.dtype_name,
            files=files,
            counts=counts,
            inspect=self._inspection.report,
            scoring=score["scoring"],
            generation=self._generation(),
            untested=self._all_untested(),
        )
        self._state.finish(MANIFEST_TASK, {MANIFEST_FILE: manifest})

    def _all_untested(self) -> dict[str, Any] | None:
        """What inventory and templates leave out; None where the job looks for no values."""
        untested = self._state.info("inventory").get("untested", {"values": [], "unsearched": []})
        values = list(untested["values"])
        if "templates" in tasks_of(self._job):
            values += self._state.info("templates").get("untested", [])
        elif not self._looks_for_values:
            return None
        return {"values": values, "unsearched": untested["unsearched"]}

    def _generation(self) -> list[dict[str, Any]] | None:
        tasks = tasks_of(self._job)[len(TASKS) :]
        if not tasks:
            return None
        people = {
            audit: {"people": read.read, "people_dropped": read.dropped}
            for audit, read in self._people.items()
        }
        infos = [{"audits": people}, *(self._state.info(task) for task in tasks)]
        entries = generation_counts([audit.name for audit in self._job.audits], infos)
        for entry in entries:
            for key, of_all in FREE_PROMPTS.items():
                entry[key] += sum(info.get(of_all, 0) for info in infos)
        return entries

    # What tasks share

    @cached_property
    def _sets(self) -> dict[str, dict[str, RecordSet]]:
        """Audit → set → records, without the controls."""
        return {audit: sets for audit, (sets, _) in self._data.items()}

    @cached_property
    def _whole_sets(self) -> dict[str, dict[str, RecordSet]]:
        """The same without the people, whose records are no samples of a distribution."""
        return {audit: without_people(sets) for audit, sets in self._sets.items()}

    @cached_property
    def _people(self) -> dict[str, People]:
        return {audit: people for audit, (_, people) in self._data.items()}

    @cached_property
    def _data(self) -> dict[str, tuple[dict[str, RecordSet], People]]:
        """What the files of each audit hold."""
        return {audit.name: self._read(audit) for audit in self._job.audits}

    def _read(self, audit: Audit) -> tuple[dict[str, RecordSet], People]:
        pair = self._inspection.tokenizers
        subjects = SubjectOrdinals()
        options = {
            "max_tokens": self._max_tokens,
            "events": self._events,
            "reader": pair.reader,
        }
        sets = {}
        if audit.sets:
            sets = read_audit(self._job, audit, pair.base, subjects=subjects, **options)
        people = read_people(self._job, audit, subjects, self._events)
        of_people = people_records(self._job, audit, people, pair.base, **options)
        if of_people is not None:
            sets["people"] = of_people
        return sets, people

    @cached_property
    def _spans(self) -> list[Span]:
        """The inventory of every audit and of the controls, in the order of its table."""
        spans: list[Span] = []
        if self._looks_for_values:
            for audit in self._job.audits:
                sets = self._sets[audit.name]
                own = find_spans(self._job, audit, without_people(sets), self._events)
                if "people" in sets:
                    own += people_spans(sets["people"], self._people[audit.name], own)
                spans += own
            plain = replace(self._job.pii, columns={}, name_model=None)
            unnamed = replace(self._job, pii=plain)
            for control in self._controls:
                spans += find_spans(unnamed, control.audit, control.sets, self._events)
        return spans

    @cached_property
    def _controls(self) -> list[Control]:
        return make_controls(self._job, self._inspection.tokenizers, self._max_tokens)

    @property
    def _check_texts(self) -> list[np.ndarray]:
        """The shortest and the longest control string."""
        texts = [record.token_ids for control in self._controls for record in control.records]
        return [min(texts, key=len), max(texts, key=len)]

    @contextmanager
    def _store(self) -> Iterator[ModelStore]:
        """The models for a task behind the scoring."""
        controls = [record for control in self._controls for record in control.records]
        store = model_store(self._inspection, controls)
        try:
            yield store
        finally:
            store.release()

    @property
    def _max_tokens(self) -> int:
        return min(self._job.limits.tokens, self._inspection.context)

    def _all_sets(self) -> Iterator[tuple[str, str, RecordSet]]:
        for audit, sets in self._sets.items():
            yield from ((audit, name, of_set) for name, of_set in sets.items())
        for control in self._controls:
            yield from ((control.audit.name, *item) for item in control.sets.items())

    def _audited_records(self) -> Iterator[Record]:
        for sets in self._sets.values():
            for of_set in sets.values():
                yield from of_set.records

    @cached_property
    def _all_records(self) -> list[Record]:
        return [record for _, _, of_set in self._all_sets() for record in of_set.records]

    @contextmanager
    def _task(self, task: str, resumed: bool = False) -> Iterator[None]:
        self._events.start(task)
        try:
            yield
        except ProbeFailure as failure:
            failure.task = failure.task or task
            raise
        self._events.done(task, resumed=resumed or None)


def _columns(
    table: str, rows: Sequence[Any], given: dict[str, Iterable[int]] | None = None
) -> dict[str, list[Any]]:
    """Rows (objects with an attribute a column) as columns; ``given`` columns are not in them."""
    given = given or {}
    return {
        name: list(given[name]) if name in given else [getattr(row, name) for row in rows]
        for name in table_schema(table).names
    }


def _entry(writer: TableWriter) -> FileEntry:
    if writer.entry is None:
        raise RuntimeError("table not written")
    return writer.entry


def _settle(job: Job) -> None:
    """Makes results repeatable where that costs nothing."""
    if job.scoring.threads is not None:
        torch.set_num_threads(job.scoring.threads)
    torch.manual_seed(job.seed)
    torch.use_deterministic_algorithms(True, warn_only=True)
    # Filling every fresh buffer with NaN would cost a pass over the logits.
    torch.utils.deterministic.fill_uninitialized_memory = False


def _clear(out: Path) -> None:
    """Removes what an earlier job left in this folder."""
    for path in [*out.glob("*.arrow"), *out.glob("*.partial"), out / MANIFEST_FILE]:
        remove(path)
    shutil.rmtree(out / PARTS_DIRECTORY, ignore_errors=True)
