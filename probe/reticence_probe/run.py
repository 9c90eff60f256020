"""The whole job on one page: inspect → records → overlap → blind → inventory → control → score →
templates → sampling → candidates. Other processes look for values meanwhile (pii/search.py)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch

from .contract.errors import ProbeFailure
from .contract.events import Events, Warning
from .contract.job import MODELS, Job
from .pii.search import Search
from .place import Here, Place
from .schedule.division import Division, Whole
from .storage.manifest import MANIFEST_FILE
from .storage.parts import PARTS_DIRECTORY
from .storage.sealed import remove
from .storage.shared import SHARED_DIRECTORY, SharedOutcome
from .storage.state import Key, State
from .storage.tables import FileEntry, write_atomically
from .tasks import (
    auxiliary,
    blind,
    candidates,
    control,
    copies,
    inventory,
    manifest,
    overlap,
    records,
    sampling,
    score,
    similarity,
    templates,
)
from .tasks.canary_suffixes import write_suffixes
from .tasks.context import Context, Outcome, Planned
from .tasks.inspect import describe_adapter, inspect
from .tasks.keys import OF_DATA, task_keys
from .tasks.rehearsal import (
    FIRST_ROWS,
    SMALL_BYTES,
    rehearse_reading,
    rehearse_scoring,
    stored_bytes,
)

INSPECT_FILE = "inspect.json"
VALUES_FILE = "values.json"
# Name of the manifest in the state.
MANIFEST = "manifest"
# Where the state keeps, beside what a task reports about itself, what it warned of.
WARNINGS = "warnings"


@dataclass(frozen=True)
class Task:
    """``run`` writes the task's tables to the folder; ``prepare`` provides what later tasks need,
    and runs even if the tables already exist; ``wanted``: whether a job asks for the task.
    ``begin`` starts, once the records are read, what goes on beside the tasks before it.
    ``plan``: what the task asks of the models, and ``measure``: has them asked, which ``run`` does
    by itself; ``records``: of a task that asks nothing of them,
    how many records it reads. Both are known once the task ``known_after`` is done.
    """

    name: str
    run: Callable[[Context], Outcome]
    prepare: Callable[[Context], None] = lambda _: None
    wanted: Callable[[Job], bool] = lambda _: True
    begin: Callable[[Context], None] | None = None
    plan: Callable[[Context], Planned] | None = None
    measure: Callable[[Context, Planned], list[int]] | None = None
    records: Callable[[Context], int] | None = None
    known_after: str = "records"


def compared_records(context: Context) -> int:
    """Records that are compared as texts: all but the people and the control strings."""
    sets = context.data.whole_sets.values()
    return sum(len(of_set.records) for of_audit in sets for of_set in of_audit.values())


# Last: by then most of it has gone on beside the others.
BLIND = Task("blind", blind.run, begin=blind.begin, records=compared_records)

TASKS = (
    Task("records", records.run, records.prepare),
    Task("overlap", overlap.run, records=compared_records),
    Task("inventory", inventory.run, records=inventory.records),
    Task("control", control.run),
    Task("score", score.run, plan=score.plan, measure=score.measure, known_after="inventory"),
    Task(
        "templates",
        templates.run,
        wanted=lambda job: (
            job.pii.templates is not None and any(audit.people for audit in job.audits)
        ),
        plan=templates.plan,
        measure=templates.measure,
        known_after="inventory",
    ),
    Task(
        "sampling",
        sampling.run,
        wanted=lambda job: job.pii.sampling is not None,
        plan=sampling.plan,
        measure=sampling.measure,
    ),
    Task(
        "candidates",
        candidates.run,
        wanted=lambda job: job.pii.candidates is not None,
        plan=candidates.plan,
        measure=candidates.measure,
        known_after="inventory",
    ),
    BLIND,
)


# Of a job about generated data, which has no model.
GENERATED_TASKS = (
    Task("records", records.run_texts, records.prepare),
    Task("overlap", overlap.run, records=compared_records),
    Task("inventory", inventory.run, records=inventory.records),
    Task("control", control.run),
    Task("copies", copies.run, records=copies.records),
    Task("similarity", similarity.run, records=copies.records),
    Task(
        "auxiliary",
        auxiliary.run,
        wanted=lambda job: job.auxiliary is not None,
        records=auxiliary.records,
    ),
    BLIND,
)


def run_job(
    job: Job,
    out: Path,
    events: Events,
    share: bool = False,
    search: Search | None = None,
    division: Division | None = None,
    place: Place | None = None,
) -> None:
    """Runs the remaining tasks of the job and writes the manifest. Raises ProbeFailure.

    ``share``: keep what depends on base and data alone, for the audits of other checkpoints.
    ``search``: for values, by processes that were begun while libraries were loaded. ``division``:
    who runs the blocks; unless given, this process. ``place``: where, unless on this machine.
    """
    events.start("job")
    settle(job)
    place = place or Here()
    keys = task_keys(job, place.device_name(job))

    def context() -> Context:
        inspection = place.inspect(job, events, out, (division or Whole()).devices)
        return Context(job, inspection, keys, out, events, share, search, division)

    Run(job, out, events, keys, context, share).everything()
    events.done("job")


def run_inspect(job: Job, out: Path, events: Events, load: bool = False) -> None:
    """Runs the inspection and the rehearsal (tasks/rehearsal.py) and writes ``inspect.json``.

    ``load``: load and score also where the weights are large. Raises ProbeFailure.
    """
    settle(job)
    with telling(events, "inspect"):
        inspection = inspect(job, events, out)
    keys = task_keys(job, inspection.device_name)
    context = Context(job.of_first_rows(FIRST_ROWS), inspection, keys, out, events)
    with telling(events, "records"):
        read = rehearse_reading(context)
    scored = None
    if load or stored_bytes(context) <= SMALL_BYTES:
        with telling(events, "score"):
            scored = rehearse_scoring(context)
    found = {
        **inspection.report,
        "adapter": describe_adapter(inspection.models["tuned"]),
        "device": inspection.device_name,
        "dtype": inspection.dtype_name,
        "first_rows": FIRST_ROWS,
        "records": read,
        "scored": scored,
    }
    write_atomically(out / INSPECT_FILE, (json.dumps(found, indent=2) + "\n").encode("ascii"))


def run_values(job: Job, out: Path, events: Events) -> None:
    """Writes ``values.json``: how each span of the table `spans` is written in its record.

    In clear, for the owner of the data who asks which values leak; nothing of it goes into signals.
    Raises ProbeFailure.
    """
    settle(job)
    with telling(events, "inspect"):
        inspection = inspect(job, events, out)
    keys = task_keys(job, inspection.device_name)
    context = Context(job, inspection, keys, out, events)
    with telling(events, "records"):
        texts = {
            (record.audit, record.set, record.ordinal): record.text
            for _, _, of_set in context.data.all_sets()
            for record in of_set.records
        }
    with telling(events, "inventory"):
        spans = context.data.spans
    values = [
        {
            "audit": span.audit,
            "set": span.set,
            "record": span.record,
            "type": span.type,
            "written": texts[span.audit, span.set, span.record][span.start : span.end],
        }
        for span in spans
    ]
    write_atomically(out / VALUES_FILE, json.dumps(values).encode("ascii"))


def run_canaries(job: Job, out: Path, events: Events) -> None:
    """Writes ``suffixes.json``, in clear, for the owner of the data who makes canaries: see
    tasks/canary_suffixes.py. Raises ProbeFailure.
    """
    settle(job)
    with telling(events, "inspect"):
        inspection = inspect(job, events, out)
    context = Context(job, inspection, task_keys(job, inspection.device_name), out, events)
    with telling(events, "records"):
        write_suffixes(context)


class Run:
    """Runs tasks in order, skipping those that an earlier run finished and whose inputs are
    unchanged.
    """

    def __init__(
        self,
        job: Job,
        out: Path,
        events: Events,
        keys: Mapping[str, Key],
        make_context: Callable[[], Context],
        share: bool = False,
    ) -> None:
        """``keys``: task → what its result depends on; ``make_context`` inspects the models."""
        self._job = job
        self._out = out
        self._events = events
        self._share = share
        self._state = State(out)
        tasks = TASKS if job.has_models else GENERATED_TASKS
        self._tasks = [task for task in tasks if task.wanted(job)]
        self._inspected: list[Warning] = []
        self._keys = keys
        self._make_context = make_context
        # Task → how much work it is.
        self._work: dict[str, dict[str, int]] = {}

    def everything(self) -> None:
        again = {task.name: self._why_again(task.name) for task in self._tasks}
        held = {name for name, why in again.items() if why is None and name in self._state}
        if len(held) == len(self._tasks) and self._has_manifest():
            for task in ("inspect", *(task.name for task in self._tasks)):
                self._events.start(task)
                self._events.done(task, resumed=True)
            return
        self._clear(held)
        context = self._context()
        for task in self._tasks:
            self._do(task, context, task.name in held, again[task.name])
            if task.name == "records":
                self._begin(context, held)
            self._tell_work(context, task.name, held)
        self._write_manifest(context)
        shutil.rmtree(self._out / PARTS_DIRECTORY, ignore_errors=True)
        if not self._share:
            shutil.rmtree(self._out / SHARED_DIRECTORY, ignore_errors=True)

    def _has_manifest(self) -> bool:
        minutes = self._job.limits.minutes
        why = self._state.why_again(MANIFEST, self._manifest_key, minutes)
        return MANIFEST in self._state and why is None

    def _context(self) -> Context:
        with self._events.gathered() as self._inspected, telling(self._events, "inspect"):
            context = self._make_context()
            context.keep_finds()
            return context

    def _do(self, task: Task, context: Context, held: bool, again: str | None) -> None:
        shared = None
        with telling(
            self._events, task.name, again=again, resumed=lambda: held or shared is not None
        ):
            with self._events.gathered() as warnings:
                task.prepare(context)
                shared = None if held else self._brought(task.name, context)
                outcome = None if held or shared is not None else task.run(context)
            if shared is not None:
                self._finish(task.name, shared)
            if outcome is not None:
                found = SharedOutcome(outcome.files, {**outcome.info, WARNINGS: warnings})
                self._finish(task.name, found, outcome.complete)
                if context.shared is not None and task.name in OF_DATA and outcome.complete:
                    context.shared.keep(task.name, context.base_digest(task.name), found)

    def _begin(self, context: Context, held: set[str]) -> None:
        for task in self._tasks:
            if (
                task.begin is not None
                and task.name not in held
                and not self._is_kept(task, context)
            ):
                with blamed_on(task.name):
                    task.begin(context)

    def _is_kept(self, task: Task, context: Context) -> bool:
        if context.shared is None or task.name not in OF_DATA:
            return False
        return context.shared.holds(task.name, context.base_digest(task.name))

    def _finish(self, task: str, found: SharedOutcome, complete: bool = True) -> None:
        cut_short_by = None if complete else self._job.limits.minutes
        key, work = self._keys[task], self._work.get(task)
        self._state.finish(task, key, found.files, found.info, cut_short_by, work)

    def _brought(self, task: str, context: Context) -> SharedOutcome | None:
        """What the audit of another checkpoint found, where that cannot differ."""
        if context.shared is None or task not in OF_DATA:
            return None
        return context.shared.bring(task, context.base_digest(task))

    def _tell_work(self, context: Context, after: str, held: set[str]) -> None:
        """Reports how much work the tasks are of which this is known once ``after`` is done."""
        for task in self._tasks:
            if task.known_after != after or (task.plan is None and task.records is None):
                continue
            if task.name in held:
                self._tell_held(task)
            elif task.plan is not None:
                with blamed_on(task.name):
                    planned = context.plan(task.name, task.plan)
                total, tokens = sum(planned.work.sizes), planned.work.tokens
                self._work[task.name] = {"total": total, "tokens": tokens}
                for model in MODELS:
                    done = planned.held(model)
                    self._events.plan(task.name, total, done, tokens=tokens, model=model)
            elif task.records is not None:
                self._work[task.name] = {"total": task.records(context)}
                self._events.plan(task.name, **self._work[task.name])

    def _tell_held(self, task: Task) -> None:
        work = self._state.work(task.name)
        total, tokens = work.get("total", 0), work.get("tokens")
        for model in [None] if tokens is None else MODELS:
            self._events.plan(task.name, total, total, tokens=tokens, model=model)

    def _write_manifest(self, context: Context) -> None:
        files: dict[str, FileEntry] = {}
        for task in self._tasks:
            if not self._state.unchanged(task.name):
                raise ProbeFailure("output-changed", task=task.name)
            files |= self._state.files(task.name)
        infos = {task.name: self._state.info(task.name) for task in self._tasks}
        warnings = [*self._inspected, *(one for info in infos.values() for one in info[WARNINGS])]
        # What one task kept, another may have asked for again.
        unique = [one for at, one in enumerate(warnings) if one not in warnings[:at]]
        entry = manifest.finish(context, files, infos, unique)
        self._state.finish(MANIFEST, self._manifest_key, {MANIFEST_FILE: entry})

    @property
    def _manifest_key(self) -> Key:
        return {"job": self._job.sha256}

    def _why_again(self, task: str) -> str | None:
        return self._state.why_again(task, self._keys[task], self._job.limits.minutes)

    def _clear(self, held: set[str]) -> None:
        """Removes what earlier runs left in this folder, except the results of ``held``."""
        self._state.keep(held)
        names = {name for task in held for name in self._state.files(task)}
        for path in [*self._out.glob("*.arrow"), *self._out.glob("*.partial")]:
            if path.name not in names:
                remove(path)
        remove(self._out / MANIFEST_FILE)


@contextmanager
def telling(
    events: Events,
    task: str,
    again: str | None = None,
    resumed: Callable[[], bool] = lambda: False,
) -> Iterator[None]:
    """``again``: why an earlier result is not kept; ``resumed`` is asked at the end."""
    events.start(task, again=again)
    with blamed_on(task):
        yield
    events.done(task, resumed=resumed() or None)


@contextmanager
def blamed_on(task: str) -> Iterator[None]:
    """A failure that names no task is one of this task."""
    try:
        yield
    except ProbeFailure as failure:
        failure.task = failure.task or task
        raise


def settle(job: Job) -> None:
    """Makes results repeatable where that costs nothing."""
    if job.scoring.threads is not None:
        torch.set_num_threads(job.scoring.threads)
    torch.manual_seed(job.seed)
    torch.set_deterministic_debug_mode("warn")
    # Filling every fresh buffer with NaN would cost a pass over the logits.
    torch.utils.deterministic.fill_uninitialized_memory = False
