"""The two models, each loaded once for a run, with the checks that every load must pass."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager

import numpy as np
import torch

from ..contract.errors import ProbeFailure
from ..contract.job import MODELS
from ..engine.generate import Mode, find_mode
from ..storage.sealed import SealedFiles
from .load import LoadedModel, Loader, self_check
from .memory import attempt

CHECKS = "checks"


class ModelStore:
    """Loads on demand and keeps what it loaded, both models where memory holds both.

    Every load is self-checked before it is used. The largest differences found are ``kept``, so
    that a resumed run that needs no load any more still knows them.
    """

    def __init__(
        self,
        loader: Loader,
        texts: Sequence[np.ndarray],
        kept: SealedFiles,
        *,
        untimed: Callable[[], AbstractContextManager[None]],
        single_load: bool,
        together: bool,
        of_base: SealedFiles | None = None,
        may_part: bool = True,
    ) -> None:
        """``texts``: token ids of a few texts of different length, for the checks; ``untimed``:
        what is done inside takes nothing from the time of the measuring; ``single_load``: both
        models come from one load; ``together``: whether both may be in memory at once;
        ``of_base``: where the check of a base that is loaded by itself is kept for other audits;
        ``may_part``: whether a lack of memory may leave one model at a time.
        """
        self._loader = loader
        self._texts = texts
        self._kept = kept
        self._untimed = untimed
        self._single_load = single_load
        self._together = together or single_load
        self._may_part = may_part
        self._loaded: dict[str, LoadedModel] = {}
        self._modes: dict[str, Mode] = {}
        self._checks: dict[str, float] = json.loads(kept.load(CHECKS) or "{}")
        # A base under an adapter is checked with it.
        self._of_base = None if single_load else of_base
        if self._of_base is not None:
            self._checks = json.loads(self._of_base.load(CHECKS) or "{}") | self._checks

    @property
    def together(self) -> bool:
        return self._together

    @property
    def single_load(self) -> bool:
        return self._single_load

    @property
    def loader(self) -> Loader:
        return self._loader

    @property
    def texts(self) -> Sequence[np.ndarray]:
        return self._texts

    @property
    def loaded(self) -> tuple[str, ...]:
        """Names of the models that are in memory."""
        return tuple(self._loaded)

    @property
    def checks(self) -> dict[str, float]:
        """The largest difference that each check found so far."""
        return dict(self._checks)

    def untimed(self) -> AbstractContextManager[None]:
        """What is done inside takes nothing from the time of the measuring."""
        return self._untimed()

    def learn(self, checks: Mapping[str, float]) -> None:
        """Keeps what the checks of another process found; the largest difference counts."""
        found = {name: max(one, self._checks.get(name, one)) for name, one in checks.items()}
        if found.items() <= self._checks.items():
            return
        self._checks |= found
        self._kept.save(CHECKS, json.dumps(self._checks).encode("ascii"))

    @property
    def can_part(self) -> bool:
        """Whether memory would be freed by keeping one model at a time."""
        several = not self._single_load and len(self._loaded) > 1
        return self._together and self._may_part and several

    def part(self) -> None:
        """From now on one model at a time is in memory."""
        self._together = False
        self.release()

    def order(self) -> tuple[str, str]:
        """The models as they are best run one after the other: what is loaded comes first."""
        first, second = MODELS
        return (second, first) if list(self._loaded) == [second] else (first, second)

    def get(self, name: str) -> LoadedModel:
        """Raises ``memory-needed``, and what loading and the checks raise."""
        if name not in self._loaded:
            if not self._together:
                self.release()
            with self._untimed():
                self._load(name)
        return self._loaded[name]

    def mode(self, name: str) -> Mode:
        """How the model is run to generate. Raises ``self-check-failed``, ``out-of-memory`` and
        what loading raises."""
        if name not in self._modes:
            loaded = self.get(name)
            with self._untimed(), loaded.active():
                mode = attempt(lambda: find_mode(loaded.head, self._texts))
            if mode is None:
                raise ProbeFailure("out-of-memory")
            self._modes[name] = mode
        return self._modes[name]

    def check(self) -> None:
        """Loads what no check is known of: every model that was scored has one."""
        for name in MODELS:
            if name not in self._checks or (self._single_load and "adapter" not in self._checks):
                self.get(name)

    @property
    def self_check(self) -> float:
        return max(self._checks[name] for name in MODELS)

    @property
    def adapter_check(self) -> float | None:
        return self._checks.get("adapter")

    def release(self) -> None:
        self._loaded = {}
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _load(self, name: str) -> None:
        if self._try(name):
            return
        if not self._loaded or not self._may_part:
            raise ProbeFailure("memory-needed", model=name)
        # The other model takes the memory that this one needs.
        self.part()
        if not self._try(name):
            raise ProbeFailure("memory-needed", model=name)

    def _try(self, name: str) -> bool:
        """Whether memory sufficed for a model and its checks."""
        try:
            return attempt(lambda: self._load_checked(name)) is not None
        except ProbeFailure as failure:
            if failure.code != "memory-needed":
                raise
            return False

    def _load_checked(self, name: str) -> bool:
        checks = dict(self._checks)
        if self._single_load:
            loaded, checks["adapter"] = self._loader.single(self._texts[-1])
        else:
            loaded = {name: self._loader.full(name)}
        for model, one in loaded.items():
            checks[model] = self_check(one, self._texts, model)
        self._loaded |= loaded
        self._checks = checks
        self._kept.save(CHECKS, json.dumps(checks).encode("ascii"))
        if self._of_base is not None and "base" in checks:
            of_base = json.dumps({"base": checks["base"]})
            self._of_base.save(CHECKS, of_base.encode("ascii"))
        return True
