"""A shard of an audit, which runs some of the blocks and keeps their parts; and the audit that is
assembled from all of its shards, which runs none.

What is of the data alone (overlap, blind, the tables of records and values) is made once, when the
shards are assembled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from .contract.errors import ProbeFailure
from .contract.events import Events
from .contract.job import CONTRACT, MODELS, Job
from .contract.schemas import validator
from .models.store import CHECKS
from .pii.kept_finds import FINDS
from .pii.search import Search
from .place import Here, Place
from .run import TASKS, Run, Task, blamed_on, settle, telling
from .schedule.division import Assembled, Division, Shard
from .storage.parts import PARTS_DIRECTORY
from .storage.sealed import SUFFIX, own_digest, remove
from .storage.tables import write_atomically
from .tasks import records
from .tasks.context import Context, Planned
from .tasks.inspect import inspect
from .tasks.keys import task_keys, versions
from .tasks.score import PRECISION

# Folders of parts that every shard has of its own.
OF_NO_BLOCK = ("checks/", f"{FINDS}/")
SHARD_FILE = "shard.json"
# What the caller gathered for an assembly: the shards' files, in one list.
SHARDS_FILE = "shards.json"

# As in shard.schema.json.
Description = Mapping[str, Any]


def run_shard(
    job: Job,
    out: Path,
    events: Events,
    shard: Shard,
    inputs: str,
    search: Search | None = None,
    division: Division | None = None,
    place: Place | None = None,
) -> None:
    """Runs the blocks of one shard and writes ``shard.json``, which names their parts.

    ``inputs``: digest of the content of what the job names, the same for every shard.
    ``division``: who runs the shard's blocks; unless given, this process. ``place``: where, unless
    on this machine. Raises ProbeFailure.
    """
    events.start("job")
    settle(job)
    remove(out / SHARD_FILE)
    place = place or Here()
    keys = task_keys(job, place.device_name(job), inputs)
    with telling(events, "inspect"):
        inspection = place.inspect(job, events, out, (division or shard).devices)
    context = Context(
        job, inspection, keys, out, events,
        search=search, division=division or shard, inputs=inputs,
    )  # fmt: skip
    context.keep_finds()
    with telling(events, "records"):
        records.prepare(context)
        records.verify(context)
    wanted = [task for task in TASKS if task.measure is not None and task.wanted(job)]
    with telling(events, "inventory"):
        context.data.spans  # noqa: B018
    plans = {task.name: _planned(task, context) for task in wanted}
    for name, planned in plans.items():
        _tell_work(events, name, planned, shard)
    tasks = []
    complete = True
    for task in wanted:
        planned = plans[task.name]
        with telling(events, task.name):
            assert task.measure is not None
            finished = task.measure(context, planned)
        blocks = shard.blocks(len(planned.work.sizes))
        complete &= len(finished) == len(blocks)
        tasks.append(_describe(task.name, planned, blocks, context))
    with telling(events, "control"):
        # Also a shard without a block to run says how its models were checked.
        context.store.check()
    description = {
        "contract": CONTRACT,
        "number": shard.number,
        "of": shard.of,
        "inputs": inputs,
        "device": inspection.device_name,
        "dtype": inspection.dtype_name,
        "versions": versions(),
        "complete": complete,
        "checks": json.loads(context.checks.load(CHECKS) or "{}"),
        "precision": PRECISION in context.checks,
        "tasks": tasks,
        "parts": _parts(out),
    }
    if not validator("shard").is_valid(description):
        raise ValueError("shard outside its schema")
    content = json.dumps(description, indent=2) + "\n"
    write_atomically(out / SHARD_FILE, content.encode("ascii"))
    events.done("job")


def assemble(
    job: Job, out: Path, events: Events, inputs: str, search: Search | None = None
) -> None:
    """Writes the tables and the manifest of an audit whose shards have run every block that counts;
    the parts lie in ``out``, and ``shards.json`` describes the shards.

    Loads no model and needs no GPU. Raises ``shards-differ`` unless these are all the shards of
    this very job, and ``output-changed`` where a part that one of them names is gone.
    """
    events.start("job")
    settle(job)
    shards = _read_shards(out)
    first = shards[0]
    keys = task_keys(job, first["device"], inputs)
    # The precision is that of the shards' device, and the device is not here.
    scoring = replace(job.scoring, device="cpu", dtype=first["dtype"])

    def context() -> Context:
        inspected = inspect(replace(job, scoring=scoring), events, out, loads=False)
        inspection = replace(inspected, measured_on=first["device"])
        assembled = Context(
            job, inspection, keys, out, events,
            search=search, division=Assembled(), inputs=inputs,
        )  # fmt: skip
        _bring_checks(assembled, shards)
        return assembled

    _Assembly(job, out, events, keys, context, shards).everything()
    remove(out / SHARDS_FILE)
    events.done("job")


class _Assembly(Run):
    """Checks of every plan that the shards ran it."""

    def __init__(self, *given: Any) -> None:
        *of_run, self._shards = given
        super().__init__(*of_run)

    def _tell_work(self, context: Context, after: str, held: set[str]) -> None:
        super()._tell_work(context, after, held)
        for task in self._tasks:
            if task.known_after == after and task.plan is not None and task.name not in held:
                with blamed_on(task.name):
                    planned = context.plan(task.name, task.plan)
                    _refuse_others(task.name, planned, self._shards)


def _planned(task: Task, context: Context) -> Planned:
    assert task.plan is not None
    with blamed_on(task.name):
        return context.take(task.name, task.plan)


def _tell_work(events: Events, task: str, planned: Planned, shard: Shard) -> None:
    work, blocks = planned.work, shard.blocks(len(planned.work.sizes))
    total = sum(work.sizes[block] for block in blocks)
    tokens = work.tokens * total // max(1, sum(work.sizes))
    for model in MODELS:
        done = sum(work.sizes[block] for block in blocks if planned.parts.has(block, model))
        events.plan(task, total, done, tokens=tokens, model=model)


def _describe(
    name: str, planned: Planned, blocks: Sequence[int], context: Context
) -> dict[str, Any]:
    parts = planned.parts
    return {
        "task": name,
        "plan": parts.plan,
        "key": dict(context.key(name)),
        "blocks": len(planned.work.sizes),
        **{model: [block for block in blocks if parts.has(block, model)] for model in MODELS},
    }


def _parts(out: Path) -> dict[str, str]:
    """Path in the folder of parts → SHA-256 of the file, of every part of a block."""
    folder = out / PARTS_DIRECTORY
    found = {}
    for path in sorted(folder.glob(f"*/*{SUFFIX}")):
        name = path.relative_to(folder).as_posix()
        if not name.startswith(OF_NO_BLOCK):
            found[name] = own_digest(path) or ""
    return found


def _read_shards(out: Path) -> list[Description]:
    """Raises ``shards-differ`` unless there is each shard of one audit, once."""
    try:
        shards = json.loads((out / SHARDS_FILE).read_bytes())
    except (OSError, ValueError):
        raise ProbeFailure("shards-differ", task="job") from None
    known = isinstance(shards, list) and all(map(validator("shard").is_valid, shards))
    if not known or sorted(one["number"] for one in shards) != list(range(1, len(shards) + 1)):
        raise ProbeFailure("shards-differ", task="job")
    alike = ("of", "inputs", "device", "dtype", "versions")
    if any(one[name] != shards[0][name] for one in shards for name in alike):
        raise ProbeFailure("shards-differ", task="job")
    if len(shards) != shards[0]["of"]:
        raise ProbeFailure("shards-differ", task="job")
    return sorted(shards, key=lambda one: one["number"])


def _refuse_others(task: str, planned: Planned, shards: Sequence[Description]) -> None:
    """Raises unless every shard ran this plan, its own blocks of it, and their parts are here."""
    count = len(planned.work.sizes)
    for one in shards:
        own = Shard(one["number"], one["of"]).blocks(count)
        ran = next((entry for entry in one["tasks"] if entry["task"] == task), None)
        if ran is None or ran["plan"] != planned.parts.plan or ran["blocks"] != count:
            raise ProbeFailure("shards-differ", task=task)
        for model in MODELS:
            if not set(ran[model]) <= set(own):
                raise ProbeFailure("shards-differ", task=task)
            if not all(planned.parts.has(block, model) for block in ran[model]):
                raise ProbeFailure("output-changed", task=task)


def _bring_checks(context: Context, shards: Sequence[Description]) -> None:
    """The largest difference that the checks of any shard's models found."""
    checks: dict[str, float] = {}
    for one in shards:
        for name, difference in one["checks"].items():
            checks[name] = max(difference, checks.get(name, difference))
    context.checks.save(CHECKS, json.dumps(checks).encode("ascii"))
    if all(one["precision"] for one in shards):
        context.checks.save(PRECISION, b"")
