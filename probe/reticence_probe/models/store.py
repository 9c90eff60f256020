"""The two models while scoring needs them, with the checks that each load must pass."""

from __future__ import annotations

import gc
import json
from collections.abc import Sequence

import numpy as np
import torch

from ..job import MODELS
from ..sealed import SealedFiles
from .load import LoadedModel, Loader, self_check

CHECKS = "checks"


class ModelStore:
    """Loads on demand, once until ``release``; self-checks every load before it is used.

    The largest differences found are ``kept``, so that a resumed run that needs no load any more
    still knows them.
    """

    def __init__(
        self,
        loader: Loader,
        single_load: bool,
        check_texts: Sequence[np.ndarray],
        kept: SealedFiles | None = None,
    ) -> None:
        """``check_texts``: token ids of a few texts of different length, for the checks."""
        self._loader = loader
        self._single_load = single_load
        self._texts = check_texts
        self._loaded: dict[str, LoadedModel] = {}
        self._kept = kept
        self._checks: dict[str, float] = json.loads(self._stored() or "{}")

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

    def get(self, name: str) -> LoadedModel:
        if name not in self._loaded:
            if self._single_load:
                self._loaded, self._checks["adapter"] = self._loader.single(self._texts[-1])
            else:
                self._loaded[name] = self._loader.full(name)
            for model in self._loaded if self._single_load else (name,):
                self._checks[model] = self_check(self._loaded[model], self._texts, model)
            if self._kept is not None:
                self._kept.save(CHECKS, json.dumps(self._checks).encode("ascii"))
        return self._loaded[name]

    def release(self) -> None:
        self._loaded = {}
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _stored(self) -> bytes | None:
        return None if self._kept is None else self._kept.load(CHECKS)
