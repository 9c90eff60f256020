"""Ray: replicas of the models on the nodes of a cluster, or of a Ray of this machine alone.

A replica is an actor that serves blocks as a worker process does (serving.py): the coordinator
keeps every decision, and what a replica answers comes back through Ray's object store. These are
actors and no dataset of Ray Data: a time limit counts a beginning of the plan's order, so the next
block is chosen when a replica is free, and a dataset hands its blocks out ahead.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

import torch

from ..contract.environment import silence
from ..contract.errors import ProbeFailure, safe_name
from ..contract.events import Events
from ..contract.job import Job
from ..contract.processes import log_trace
from ..models.store import ModelStore
from .serving import Recipe, first_model, serve
from .shift import Shift, Worker, greet
from .workers import Workers

# Bytes of the object store of a Ray of this machine: a few parts, and one plan.
STORE_BYTES = 512 << 20
SHARED_MEMORY = Path("/dev/shm")
# File systems that several machines mount.
SHARED_DISKS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "lustre",
    "beegfs",
    "gpfs",
    "ceph",
    "fuse.sshfs",
    "9p",
}
# Seconds until the first replica has a node: a cluster may have to start one.
NODE_SECONDS = {True: 300.0, False: 900.0}
WEIGHTS = ".safetensors"
# What a replica's last answer to a message is.
LAST = ("ready", "part", "failed")


@dataclass(frozen=True)
class Settings:
    """``folder``: of the Ray that is started here, private to this run; None: the cluster that this
    program was submitted to. ``gpus_per_model``, ``replicas``: None: as many as there are.
    ``inputs``: file that lists what was pulled, with the digest it must have.
    """

    folder: Path | None = None
    gpus_per_model: float | None = None
    replicas: int | None = None
    inputs: Path | None = None
    inputs_sha256: str | None = None

    @classmethod
    def parse(cls, text: str) -> Settings:
        given = json.loads(text)
        paths = {name: Path(given[name]) for name in ("folder", "inputs") if name in given}
        return cls(**{**given, **paths})


class Inputs:
    """Files that were pulled, by path, and the SHA-256 that each must have where it is read."""

    def __init__(self, digests: dict[str, str]) -> None:
        self._digests = digests

    @classmethod
    def read(cls, settings: Settings) -> Inputs:
        """Raises ``input-changed`` unless the list is the one that was written."""
        if settings.inputs is None:
            return cls({})
        try:
            content = settings.inputs.read_bytes()
        except OSError:
            raise ProbeFailure("input-changed", name=settings.inputs.name) from None
        if hashlib.sha256(content).hexdigest() != settings.inputs_sha256:
            raise ProbeFailure("input-changed", name=settings.inputs.name)
        return cls(json.loads(content))

    def of_models(self, job: Job) -> Inputs:
        """Those of the models that are scored."""
        folders = [folder for model in job.models for folder in model.folders]
        return Inputs(
            {
                path: digest
                for path, digest in self._digests.items()
                if any(Path(path).is_relative_to(folder) for folder in folders)
            }
        )

    def without_weights(self) -> Inputs:
        """All files but the weights, which only a replica reads, and verifies before it does."""
        digests = self._digests.items()
        return Inputs({path: one for path, one in digests if not path.endswith(WEIGHTS)})

    def verify(self) -> None:
        """Raises ``input-changed`` for a file that is missing here or is another one."""
        for path, digest in self._digests.items():
            try:
                with open(path, "rb") as file:
                    found = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError:
                found = None
            if found != digest:
                raise ProbeFailure("input-changed", name=safe_name(Path(path).name))


class Cluster:
    """The connection to Ray, and where models of a job run on it. ``close`` ends it."""

    def __init__(self, settings: Settings, job: Job) -> None:
        """Starts Ray where it is this machine's own. Raises ``input-changed`` for another list of
        files; who reads one verifies it.
        """
        self.settings = settings
        self.inputs = Inputs.read(settings)
        if settings.folder is None:
            _join()
        else:
            _start(settings.folder, settings.replicas)
        self.gpus_per_model = self._gpus_per_model(job)

    @property
    def is_local(self) -> bool:
        return self.settings.folder is not None

    @property
    def runs_here(self) -> bool:
        """Whether this process sees what a replica sees: Ray shows each replica its own GPUs."""
        return self.is_local and self.gpus_per_model == 0

    @property
    def seconds(self) -> float:
        """How long is waited for a node."""
        return NODE_SECONDS[self.is_local]

    @property
    def replicas(self) -> int:
        if self.settings.replicas is not None:
            return self.settings.replicas
        if self.gpus_per_model == 0:
            return 1
        import ray

        return max(1, int(ray.cluster_resources().get("GPU", 0) // self.gpus_per_model))

    def replica(self, recipe: Recipe, number: int, inputs: Inputs) -> Any:
        """An actor that loads the models of the recipe."""
        import ray

        actor = ray.remote(
            num_gpus=self.gpus_per_model,
            num_cpus=1 if self.is_local else recipe.threads,
            max_restarts=0,
            max_task_retries=0,
        )(Replica)
        return actor.remote(recipe, first_model(number), inputs)

    def close(self) -> None:
        import ray

        ray.shutdown()

    def _gpus_per_model(self, job: Job) -> float:
        if self.settings.gpus_per_model is not None:
            return self.settings.gpus_per_model
        if job.scoring.device in ("cpu", "mps"):
            return 0
        if self.is_local:
            return 1 if torch.cuda.is_available() else 0
        import ray

        return 1 if job.scoring.device != "auto" or ray.cluster_resources().get("GPU") else 0

    def on_a_node(self, ask: Callable[..., Any], *given: Any) -> Any:
        """What a function finds on a node that could have a replica. Raises ``node-missing``, and
        what the function raises.
        """
        import ray

        task = ray.remote(num_gpus=self.gpus_per_model, num_cpus=1, max_retries=1)(_answer)
        try:
            kind, found = ray.get(task.remote(ask, *given), timeout=self.seconds)
        except ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, ImportError):
                raise ProbeFailure("dependency-missing", task="inspect") from None
            # A fault of this program or of its packages there, as this process would have it.
            raise RuntimeError(type(error.cause).__name__) from None
        except ray.exceptions.RayError:
            raise ProbeFailure("node-missing", task="inspect") from None
        if kind == "failed":
            raise ProbeFailure(**found)
        return found


class RayWorkers(Workers):
    """A division of the blocks among replicas."""

    def __init__(
        self,
        cluster: Cluster,
        job: Job,
        out: Path,
        blocks: Callable[[int], Sequence[int]] = range,
    ) -> None:
        super().__init__([], job.seed, job.scoring.threads, out, blocks)
        self._cluster = cluster
        self._device = job.scoring.device
        self._files = cluster.inputs.of_models(job)
        self._count = 0
        # Those that may still take a lost one's place.
        self._spare = 0
        self._plan: tuple[bytes, Any] | None = None
        self._make: Any = None

    def close(self) -> None:
        super().close()
        self._cluster.close()

    def _start(self, store: ModelStore, events: Events, task: str) -> None:
        """Starts the replicas and waits for the first: others may have to wait for their nodes."""
        if self._started:
            return
        self._started = True
        replicas = self._spare = self._cluster.replicas
        threads = self._threads or self._cluster_threads(replicas)
        recipe = self._recipe(store, self._replica_device(), threads)
        self._make = lambda number: self._cluster.replica(recipe, number, self._files)
        self._recruits.extend(self._hire() for _ in range(replicas))
        failure: ProbeFailure | None = None
        while not self._crew and self._recruits:
            ready = self._wait([worker.pipe for worker in self._recruits])
            if not ready:
                raise failure or ProbeFailure("node-missing", task=task)
            for worker in [one for one in self._recruits if one.pipe in ready]:
                self._recruits.remove(worker)
                found = greet(worker, store, events, task)
                if found is None:
                    self._crew.append(worker)
                else:
                    failure = found
        if not self._crew:
            raise failure or ProbeFailure("worker-lost", task=task)

    def _staff(self, shift: Shift) -> None:
        shift.recruits, shift.replace, shift.wait = self._recruits, self._replace, self._wait

    def _replace(self, lost: Worker) -> None:
        """Another replica for a lost one, wherever there is room. Each has one in reserve at most:
        what ends every replica ends the run.
        """
        if self._spare > 0:
            self._spare -= 1
            self._recruits.append(self._hire())

    def _hire(self) -> Worker:
        number, self._count = self._count, self._count + 1
        actor = self._make(number)
        return Worker(_Actor(actor), _Line(actor, self._shared), number)

    def _shared(self, content: bytes) -> Any:
        """The plan in the object store, once for all replicas."""
        import ray

        if self._plan is None or self._plan[0] is not content:
            self._plan = (content, ray.put(content))
        return self._plan[1]

    def _replica_device(self) -> str:
        if self._cluster.gpus_per_model == 0 or self._device in ("cpu", "mps"):
            return "mps" if self._device == "mps" else "cpu"
        # Ray shows a replica its own GPUs alone.
        return "cuda:0"

    def _cluster_threads(self, replicas: int) -> int:
        """Without `threads`, this machine's are shared, and a node's CPU is one."""
        return max(1, torch.get_num_threads() // replicas) if self._cluster.is_local else 1

    def _wait(self, pipes: Sequence[Any]) -> list[Any]:
        """Those with an answer; none where all of them wait for a node for too long."""
        import ray

        of = {pipe.answers: pipe for pipe in pipes}
        limit = self._cluster.seconds if all(pipe.is_new for pipe in pipes) else None
        ready, _ = ray.wait(list(of), num_returns=1, timeout=limit, fetch_local=False)
        return [of[one] for one in ready]


class _Line:
    """An actor as one end of a pipe. Raises EOFError where the actor, or its node, is gone."""

    def __init__(self, actor: Any, shared: Any) -> None:
        self._actor = actor
        self._shared = shared
        self._plan: Any = None
        self.is_new = True
        self.answers = self._ask()

    def send(self, message: tuple[Any, ...]) -> None:
        if message[0] == "work":
            self._plan = self._shared(message[1])
        else:
            self.answers = self._ask(message)

    def recv(self) -> tuple[Any, ...]:
        import ray

        self.is_new = False
        try:
            return ray.get(next(self.answers))
        except (ray.exceptions.RayError, StopIteration):
            raise EOFError from None

    def close(self) -> None:
        self.answers = self._plan = None

    def _ask(self, message: tuple[Any, ...] | None = None) -> Any:
        plan, self._plan = self._plan, None
        return self._actor.hear.options(num_returns="streaming").remote(plan, message)


class _Actor:
    """An actor as a process."""

    def __init__(self, actor: Any) -> None:
        self.actor = actor

    def join(self, timeout: float) -> None:
        """It holds nothing that has to be put away."""

    def is_alive(self) -> bool:
        return True

    def kill(self) -> None:
        import ray

        ray.kill(self.actor, no_restart=True)


def _start(folder: Path, replicas: int | None) -> None:
    """A Ray of this machine, which nothing reaches but over loopback and with a token."""
    os.environ.pop("RAY_ADDRESS", None)
    os.environ |= {"RAY_USAGE_STATS_ENABLED": "0", "RAY_AUTH_MODE": "token"}
    # Ray gives way to every other program, and an audit would wait for whatever else runs.
    os.environ.setdefault("RAY_worker_niceness", "0")
    os.environ.setdefault("RAY_AUTH_TOKEN", secrets.token_hex(32))
    import ray
    from ray._private import services

    # Ray takes the address under which other machines reach this one instead of loopback's.
    services.resolve_ip_for_localhost = lambda host: host
    # Ray opens its own folder to everybody; the one around it is closed.
    inner = folder / "r"
    # Where shared memory is small, as in containers, objects lie in the folder.
    about = os.statvfs(SHARED_MEMORY) if SHARED_MEMORY.is_dir() else None
    small = about is None or about.f_bavail * about.f_frsize < 2 * STORE_BYTES
    ray.init(
        # One a replica, and one to ask on: Ray starts a process for each of them at once.
        num_cpus=(replicas or max(1, torch.cuda.device_count())) + 1,
        include_dashboard=False,
        log_to_driver=False,
        logging_level="CRITICAL",
        object_store_memory=STORE_BYTES,
        _node_ip_address="127.0.0.1",
        _temp_dir=str(inner),
        # Objects that find no room lie beside, and go with the folder.
        object_spilling_directory=str(folder),
        **({"_plasma_directory": str(folder)} if small else {}),
    )


def _join() -> None:
    import ray

    ray.init(address="auto", log_to_driver=False, logging_level="CRITICAL")


# What follows runs on a node.


def _answer(ask: Any, *given: Any) -> tuple[str, Any]:
    """What a function returns, or the failure that it raised."""
    silence()
    try:
        return "found", ask(*given)
    except ProbeFailure as failure:
        return "failed", failure.fields()


def spills_openly() -> bool:
    """Whether objects that find no room in this node's memory would lie where other users, or other
    machines, read them. Where a node does not say it, it is taken to.
    """
    try:
        command = Path("/proc", os.environ["RAY_RAYLET_PID"], "cmdline").read_bytes()
        (folder,) = re.findall(rb"--fallback_directory=([^\0]+)", command)
        path = Path(os.fsdecode(folder)).resolve()
        mounts = Path("/proc/mounts").read_text("utf-8", "surrogateescape").splitlines()
        kinds = {Path(words[1]): words[2] for words in map(str.split, mounts)}
    except (KeyError, OSError, ValueError):
        return True
    way = [path, *path.parents]
    mounted = next((kinds[one] for one in way if one in kinds), None)
    # A closed folder anywhere on the way keeps others out of what is below.
    closed = any(one.is_dir() and one.stat().st_mode & 0o077 == 0 for one in way)
    return mounted in SHARED_DISKS or not closed


class _Ends:
    """One end of a pair of queues, as a pipe."""

    def __init__(self, inbox: SimpleQueue[Any], outbox: SimpleQueue[Any]) -> None:
        self.recv, self.send = inbox.get, outbox.put

    def close(self) -> None:
        pass


class Replica:
    """The models, loaded on this node once its files are those that were pulled."""

    def __init__(self, recipe: Recipe, first: str, inputs: Inputs) -> None:
        os.umask(0o077)
        # What a replica prints lies in Ray's logs, which a cluster shows.
        silence()
        Thread(target=_end_with_node, daemon=True).start()
        self._inbox: SimpleQueue[Any] = SimpleQueue()
        self._outbox: SimpleQueue[Any] = SimpleQueue()
        line = _Ends(self._inbox, self._outbox)
        Thread(target=_begin, args=(line, recipe, first, inputs), daemon=True).start()

    def hear(self, plan: bytes | None, message: tuple[Any, ...] | None) -> Iterator[Any]:
        """Yields what is answered to a message: progress and warnings, and the part at last.
        ``plan``: of the work that the message belongs to, where it is another one.
        """
        if plan is not None:
            self._inbox.put(("work", plan))
        if message is not None:
            self._inbox.put(message)
        while True:
            answer = self._outbox.get()
            yield answer
            if answer[0] in LAST:
                return


def _end_with_node() -> None:
    """Ray ends what a killed node leaves within a minute; this process holds texts until then."""
    node = os.getppid()
    while os.getppid() == node:
        time.sleep(1)
    os._exit(0)


def _begin(line: _Ends, recipe: Recipe, first: str, inputs: Inputs) -> None:
    try:
        inputs.verify()
    except ProbeFailure as failure:
        log_trace(recipe.out, failure)
        line.send(("failed", failure.fields()))
        return
    serve(line, recipe, first)
