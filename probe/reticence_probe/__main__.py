"""``python -m reticence_probe --job job.json --out DIR``: exit 0 done, 2 refused or failed with a
code in events.jsonl, 1 internal error, 3 the disk is too full even to report that there.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from .contract.environment import silence
from .contract.errors import NO_ROOM, ProbeFailure, is_lack_of_memory
from .contract.processes import log_trace

if TYPE_CHECKING:
    from .contract.events import Events
    from .contract.job import Job
    from .pii.search import Search

DONE, INTERNAL, FAILED, DISK_FULL = 0, 1, 2, 3


def main() -> NoReturn:
    arguments = _arguments()
    out: Path = arguments.out
    os.umask(0o077)
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        sys.exit(DISK_FULL if error.errno in NO_ROOM else FAILED)
    silence()
    sys.exit(_run(arguments, out))


def _run(arguments: argparse.Namespace, out: Path) -> int:
    try:
        from .contract.events import Events
    except ImportError as error:
        log_trace(out, error)
        return INTERNAL
    try:
        with Events(out) as events:
            try:
                _run_job(arguments, out, events)
            except ProbeFailure as failure:
                log_trace(out, failure)
                events.error(failure)
                return FAILED
            except ImportError as error:
                log_trace(out, error)
                events.error(ProbeFailure("dependency-missing"))
                return FAILED
            except Exception as error:
                log_trace(out, error)
                code = _code_of(error)
                events.error(ProbeFailure(code))
                return INTERNAL if code == "internal" else FAILED
    except ProbeFailure as failure:
        # The folder itself cannot be written, so nothing can be reported in it.
        return DISK_FULL if failure.code == "disk-full" else FAILED
    return DONE


def _code_of(error: Exception) -> str:
    if is_lack_of_memory(error):
        return "memory-needed"
    full = isinstance(error, OSError) and error.errno in NO_ROOM
    return "disk-full" if full else "internal"


def _run_job(arguments: argparse.Namespace, out: Path, events: Events) -> None:
    from .contract.job import load_job
    from .storage.shared import has_any

    job, only = load_job(arguments.job), arguments.only
    if only is None:
        from .pii.search import Search

        with closing(Search(job.scoring.threads)) as search:
            # What an earlier audit of these data found is used, or found again without haste.
            if job.looks_for_values and not (arguments.share and has_any(out, "finds")):
                search.begin()
            _measure(job, arguments, out, events, search)
        return
    from .run import run_canaries, run_inspect, run_values

    if only == "values":
        run_values(job, out, events)
    elif only == "canaries":
        run_canaries(job, out, events)
    else:
        run_inspect(job, out, events, load=only == "inspect-loaded")


def _measure(
    job: Job, arguments: argparse.Namespace, out: Path, events: Events, search: Search
) -> None:
    # Libraries take seconds to load, while the search has begun.
    from .place import Here, device_of
    from .run import run_job
    from .schedule.division import Shard
    from .schedule.workers import Workers, devices_of
    from .shards import assemble, run_shard

    if arguments.assemble:
        assemble(job, out, events, arguments.inputs, search)
        return
    shard = None if arguments.shard is None else Shard(*arguments.shard)
    blocks = range if shard is None else shard.blocks
    settings = None
    if arguments.ray is not None:
        from .schedule.ray import Inputs, Settings

        settings = Settings.parse(arguments.ray)
        Inputs.read(settings).without_weights().verify()
    if settings is not None and job.has_models:
        from .place import Nodes
        from .schedule.ray import Cluster, RayWorkers

        cluster = Cluster(settings, job)
        place = Here() if cluster.runs_here else Nodes(cluster)
        division = closing(RayWorkers(cluster, job, out, blocks))
    else:
        devices = []
        if arguments.workers is not None and job.has_models:
            devices = devices_of(device_of(job), arguments.workers or None)
        place = Here()
        division = (
            closing(Workers(devices, job.seed, job.scoring.threads, out, blocks))
            if len(devices) > 1
            else nullcontext()
        )
    with division as workers:
        if shard is not None:
            run_shard(job, out, events, shard, arguments.inputs, search, workers, place)
        else:
            run_job(job, out, events, arguments.share, search, workers, place)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="reticence_probe")
    parser.add_argument("--job", type=Path, required=True, help="job.json (job.schema.json)")
    parser.add_argument("--out", type=Path, required=True, help="folder of signals, mode 0700")
    parser.add_argument(
        "--only",
        choices=["inspect", "inspect-loaded", "values", "canaries"],
        help="inspect alone; inspect-loaded loads the models, however large they are; values "
        "writes the personal values, canaries the suffixes, in clear, for the owner of the data",
    )
    parser.add_argument(
        "--share",
        action="store_true",
        help="keep what depends on base and data alone, for the audits of other checkpoints",
    )
    parser.add_argument(
        "--shard",
        type=_shard,
        metavar="I/N",
        help="run the blocks of one shard alone and write shard.json",
    )
    parser.add_argument(
        "--assemble",
        action="store_true",
        help="write what shards have measured; their parts and shards.json lie in the folder",
    )
    parser.add_argument(
        "--inputs", help="digest of the content of all inputs, the same for every shard"
    )
    parser.add_argument(
        "--workers",
        type=lambda text: 0 if text == "all" else int(text),
        metavar="N|all",
        help="run the blocks in so many processes, one for each GPU; all: of as many as there are",
    )
    parser.add_argument(
        "--ray",
        metavar="JSON",
        help="run the blocks by replicas on Ray: settings of schedule/ray.py",
    )
    arguments = parser.parse_args()
    if (arguments.shard is not None or arguments.assemble) != (arguments.inputs is not None):
        parser.error("--inputs is for shards, which need it")
    return arguments


def _shard(text: str) -> tuple[int, int]:
    number, of = map(int, text.split("/"))
    if not 1 <= number <= of:
        raise ValueError(text)
    return number, of


if __name__ == "__main__":
    main()
