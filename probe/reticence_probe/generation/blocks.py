"""Blocks of work under both models: what a limit of time or memory leaves is a random sample."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from ..deadline import Deadline
from ..errors import ProbeFailure
from ..events import Events
from ..job import MODELS, Job
from ..models.generate import Generator, Mode, Request, find_mode, plan_requests
from ..models.load import LoadedModel
from ..models.memory import attempt
from ..sealed import SealedFiles

if TYPE_CHECKING:
    import numpy as np

    from ..models.store import ModelStore

# Of the time limit, what a task gets at least where scoring has left less.
FAIR_SHARE = 0.25
# Generating needs memory for keys and values only, one token a row at a time: more fit in a batch.
TOKENS_FACTOR = 4

Result = TypeVar("Result")


class OutOfTime(Exception):
    """The limit came inside a block; what was done of it is thrown away."""


class Speaker:
    """Both models as generators: loads them, finds their mode, plans batches, survives a full
    memory, and stops at the limit of time."""

    def __init__(
        self,
        job: Job,
        task: str,
        store: ModelStore,
        check_texts: Sequence[np.ndarray],
        end: frozenset[int],
        decode: Callable[[Sequence[np.ndarray]], list[str]],
        seconds: float,
        events: Events,
    ) -> None:
        """``check_texts``: token ids of texts of different length; ``seconds``: the task's time."""
        self._task = task
        self._store = store
        self._texts = check_texts
        self._end = end
        self._decode = decode
        self._events = events
        self._modes: dict[str, Mode] = {}
        self._room = dict.fromkeys(MODELS, job.scoring.tokens_per_batch * TOKENS_FACTOR)
        self._seconds = seconds
        self._started = time.monotonic()

    def release(self) -> None:
        self._store.release()

    def seconds_left(self) -> float:
        return self._started + self._seconds - time.monotonic()

    def say(
        self,
        model: str,
        requests: Sequence[Request],
        reserve: float,
        told: Callable[[int], None],
    ) -> list[str]:
        """The text of each answer. ``told``: takes the number of answers that have come.

        Raises OutOfTime when no more than ``reserve`` seconds are left, ``out-of-memory``,
        ``non-finite-logits``, ``self-check-failed`` and what loading raises.
        """
        try:
            return self._say(model, requests, reserve, told)
        except ProbeFailure as failure:
            failure.task, failure.model = failure.task or self._task, failure.model or model
            raise

    def _say(
        self,
        model: str,
        requests: Sequence[Request],
        reserve: float,
        told: Callable[[int], None],
    ) -> list[str]:
        loaded = self._store.get(model)
        mode = self._mode(model, loaded)
        generator = Generator(loaded.head, mode, self._end, self._decode)
        answers = [""] * len(requests)
        waiting = plan_requests(requests, mode, self._room[model])
        done = 0
        while waiting:
            if self.seconds_left() <= reserve:
                raise OutOfTime
            batch = [requests[index] for index in waiting[0]]

            def run(batch: Sequence[Request] = batch) -> list[np.ndarray]:
                with loaded.active():
                    return generator.batch(batch)

            found = attempt(run)
            if found is None:
                left = [index for batch in waiting for index in batch]
                self._halve(model, batch)
                again = plan_requests([requests[i] for i in left], mode, self._room[model])
                waiting = [[left[i] for i in group] for group in again]
                continue
            for index, text in zip(waiting.pop(0), self._decode(found), strict=True):
                answers[index] = text
            done += len(found)
            told(done)
        return answers

    def _mode(self, model: str, loaded: LoadedModel) -> Mode:
        if model not in self._modes:
            with loaded.active():
                self._modes[model] = find_mode(loaded.head, self._texts)
        return self._modes[model]

    def _halve(self, model: str, failed: Sequence[Request]) -> None:
        if len(failed) == 1:
            raise ProbeFailure("out-of-memory")
        longest = max(len(request.prompt) + request.tokens for request in failed)
        self._room[model] = min(self._room[model], longest * len(failed)) // 2
        self._events.warning(self._task, "batch-halved", model=model, count=self._room[model])


class Kept:
    """Finished blocks on disk as lists of numbers, for one plan; see ``SealedFiles``."""

    def __init__(self, directory: Path, plan: str) -> None:
        self._files = SealedFiles(directory, plan)

    def load(self, block: int, model: str) -> list[int] | None:
        content = self._files.load(f"{block:06d}-{model}")
        return None if content is None else json.loads(content)

    def save(self, block: int, model: str, content: list[int]) -> None:
        self._files.save(f"{block:06d}-{model}", json.dumps(content).encode("ascii"))

    def remove(self) -> None:
        self._files.remove()


class Blocks(Generic[Result]):
    """Results by block and model."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._results: dict[tuple[int, str], Result] = {}

    @property
    def finished(self) -> list[int]:
        """Blocks with a result under both models."""
        return [
            block
            for block in range(self._count)
            if all((block, model) in self._results for model in MODELS)
        ]

    def of(self, block: int, model: str) -> Result:
        return self._results[block, model]

    def run(
        self, speaker: Speaker, together: bool, work: Callable[[int, str, float], Result]
    ) -> None:
        """Block by block under both models, or one model after the other where only one fits.

        ``work(block, model, reserve)`` gives a block's result; it raises OutOfTime when no more
        than ``reserve`` seconds are left.
        """
        everything = range(self._count)
        if together:
            self._pass(everything, MODELS, 0.0, work)
            return
        self._pass(everything, ("tuned",), speaker.seconds_left() / 2, work)
        speaker.release()
        there = [block for block in everything if (block, "tuned") in self._results]
        self._pass(there, ("base",), 0.0, work)

    def _pass(
        self,
        blocks: Sequence[int],
        models: Sequence[str],
        reserve: float,
        work: Callable[[int, str, float], Result],
    ) -> None:
        for block in blocks:
            for model in models:
                try:
                    self._results[block, model] = work(block, model, reserve)
                except OutOfTime:
                    return


def seconds_of(job: Job, deadline: Deadline, tasks_left: int) -> float:
    """A task's time: its part of what scoring has left, at least a fair share of the limit."""
    return max(deadline.remaining() / tasks_left, job.limits.minutes * 60 * FAIR_SHARE)
