"""What runs in a worker: it loads the models and asks them, block by block, as a coordinator says
(workers.py).
"""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

import torch

from ..contract.errors import ProbeFailure, is_lack_of_memory
from ..contract.job import MODELS
from ..contract.processes import log_trace
from ..models.load import Loader
from ..models.ranks import Ranks
from ..models.store import ModelStore
from .deadline import Clock, Deadline
from .ranks import AgreedDeadline, Place, RankPipe
from .runner import BlockRunner, Work

# What stands for the store in a plan on its way.
STORE = "store"


@dataclass(frozen=True)
class Recipe:
    """What a worker makes its models of."""

    loader: Loader
    texts: Sequence[Any]
    single_load: bool
    together: bool
    device: str
    seed: int
    threads: int
    out: Path
    place: Place | None = None


class Pipe(Protocol):
    """Both ends of a worker's line; raises EOFError or OSError where the other end is gone."""

    def send(self, message: tuple[Any, ...], /) -> None: ...

    def recv(self) -> tuple[Any, ...]: ...

    def close(self) -> None: ...


def first_model(number: int) -> str:
    """The model that a worker begins with where only one fits: their turn differs."""
    return MODELS[number % len(MODELS)]


def packed(work: Work[Any], store: ModelStore) -> bytes:
    """A plan for a worker, whose own store takes the place of this one's."""
    sink = io.BytesIO()
    pickler = pickle.Pickler(sink, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.persistent_id = lambda one: STORE if one is store else None  # type: ignore[method-assign]
    pickler.dump(work)
    return sink.getvalue()


def unpacked(content: bytes, store: ModelStore) -> Work[Any]:
    unpickler = pickle.Unpickler(io.BytesIO(content))
    unpickler.persistent_load = lambda _: store  # type: ignore[method-assign]
    return unpickler.load()


class _Kept:
    """What a store keeps of its checks; this process only tells them."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def __contains__(self, name: str) -> bool:
        return name in self.contents

    def load(self, name: str) -> bytes | None:
        return self.contents.get(name)

    def save(self, name: str, content: bytes) -> None:
        self.contents[name] = content


class _Told:
    """Events that the coordinator tells for this process."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    def warning(self, _task: str, code: str, **fields: Any) -> None:
        self._pipe.send(("warning", code, fields))

    def progress(self, _task: str, done: int, *_: Any, **__: Any) -> None:
        self._pipe.send(("progress", done))


def serve(pipe: Pipe | None, recipe: Recipe, first: str) -> None:
    """A worker: loads the models, then asks them block by block, until nobody asks any more.

    ``pipe``: None for a rank that another one tells what to ask.
    """
    try:
        with suppress(EOFError, BrokenPipeError):
            _work(pipe, recipe, first)
    except ProbeFailure as failure:
        log_trace(recipe.out, failure)
        if pipe is not None:
            pipe.send(("failed", failure.fields()))
    except Exception as error:
        log_trace(recipe.out, error)
        if is_lack_of_memory(error) and pipe is not None:
            pipe.send(("failed", {"code": "memory-needed"}))
        # Else its end tells: a failing GPU spoils all that this process could still do.
        os._exit(1)


def serve_told(pipe: Connection, recipe: Recipe, first: str) -> None:
    """A rank that another one tells what to ask."""
    pipe.close()
    serve(None, recipe, first)


def _work(coordinator: Pipe | None, recipe: Recipe, first: str) -> None:
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    torch.set_deterministic_debug_mode("warn")
    torch.utils.deterministic.fill_uninitialized_memory = False
    if recipe.device.startswith("cuda"):
        torch.cuda.set_device(recipe.device)
    clock = Clock()
    pipe, loader, ranks = coordinator, recipe.loader, None
    if recipe.place is not None:
        ranks = recipe.place.join(torch.device(recipe.device))
        pipe, loader = RankPipe(coordinator, ranks), loader.shared_by(ranks)
    assert pipe is not None
    store = ModelStore(
        loader,
        recipe.texts,
        _Kept(),
        untimed=clock.stopped,
        single_load=recipe.single_load,
        together=recipe.together,
        # They would have to load the other model at the same time.
        may_part=ranks is None,
    )
    for model in MODELS if recipe.together or recipe.single_load else (first,):
        store.get(model)
    pipe.send(("ready", *_state(store)))
    runner: BlockRunner[Any] | None = None
    while True:
        kind, *given = pipe.recv()
        if kind == "work":
            work = unpacked(given[0], store)
            # Parts are the coordinator's; the deadline is set block by block.
            lacked = bool if ranks is None else ranks.any
            runner = BlockRunner(
                work,
                None,
                store,
                Deadline(0, clock),
                _Told(pipe),
                lacked=lacked,  # type: ignore[arg-type]
            )
        else:
            assert runner is not None
            block, model, left = given
            limit = None if left is None else _limit(left, clock, ranks)
            part = runner.part_of(block, model, limit)
            pipe.send(("part", part, *_state(store)))


def _limit(seconds: float, clock: Clock, ranks: Ranks | None) -> Deadline:
    return Deadline(seconds, clock) if ranks is None else AgreedDeadline(seconds, clock, ranks)


def _state(store: ModelStore) -> tuple[dict[str, float], bool, str | None]:
    """Its checks so far, whether it holds one model at a time, and which."""
    return store.checks, not store.together, next(iter(store.loaded), None)
