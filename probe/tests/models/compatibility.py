"""What an audit makes of a checkpoint of each architecture, saved in each of the usual ways.

``npm run tool -- tests.models.compatibility`` holds docs/compatibility.md against all of them, and
writes it with ``--write``.
"""

from __future__ import annotations

import copy
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from peft import LoraConfig, get_peft_model
from transformers import PreTrainedModel
from transformers.utils import logging

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.engine.head import SlicedHead
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader, self_check
from tests.checkpoints import make_records, make_tokenizer, save, write_job
from tests.models.zoo import KINDS, Kind, model_of
from tests.oracle import log_softmax
from tests.page import read_table, rendered, write_table

AUDITED = "audited"
# Nats, of any token.
TOLERANCE = 1e-4


def full(directory: Path, kind: Kind) -> PreTrainedModel:
    return _saved(directory, model_of(kind, seed=1))


def shards(directory: Path, kind: Kind) -> PreTrainedModel:
    """LoRA merged into its base and saved in several files, as teams publish it."""
    merged = _adapted(kind).merge_and_unload()
    return _saved(directory, merged, max_shard_size="20KB")


def lora(directory: Path, kind: Kind) -> PreTrainedModel:
    return _saved(directory, _adapted(kind))


def dora(directory: Path, kind: Kind) -> PreTrainedModel:
    return _saved(directory, _adapted(kind, use_dora=True))


WAYS: dict[str, Callable[[Path, Kind], PreTrainedModel]] = {
    "full": full,
    "LoRA": lora,
    "DoRA": dora,
    "merged shards": shards,
}


def outcome(directory: Path, kind: Kind, way: str) -> str:
    """``audited``, or the code of the refusal. Raises AssertionError for a wrong number.

    What is audited must be what a plain forward of the model in memory says, one text at a time.
    """
    shutil.rmtree(directory, ignore_errors=True)
    try:
        _saved(directory / "base", model_of(kind))
        tuned = WAYS[way](directory / "tuned", kind)
    except ValueError:
        # PEFT itself knows no such adapter for the architecture.
        return "not made by PEFT"
    adapter = way in ("LoRA", "DoRA")
    changes = {
        "tuned": {"kind": "adapter" if adapter else "model", "path": str(directory / "tuned")}
    }
    job = load_job(write_job(directory, models=changes))
    records = [record for record in make_records(7, seed=3) if len(record) > 2]
    try:
        models = inspect_models(job)
        loader = Loader(models, torch.device("cpu"), torch.float32, None)
        if models["tuned"].adapter is not None and models["tuned"].adapter.single_load:
            loaded, _ = loader.single(records[-1])
        else:
            loaded = {name: loader.full(name) for name in ("tuned", "base")}
        found = {}
        for name, one in loaded.items():
            self_check(one, records[:2], name)
            with one.active():
                found[name] = one.head.statistics(records, ()).logp.numpy()
    except ProbeFailure as failure:
        return f"`{failure.code}`"
    wanted = {"tuned": _logp(tuned, records), "base": _logp(model_of(kind), records)}
    for name, values in found.items():
        worst = float(np.abs(values - wanted[name]).max())
        assert worst <= TOLERANCE, f"{way}: {name} is off by {worst:.1e} nats"
    assert np.abs(found["tuned"] - found["base"]).max() > 0.01, f"{way}: nothing was tuned"
    return AUDITED


def _adapted(kind: Kind, **settings) -> torch.nn.Module:
    config = LoraConfig(
        r=2,
        target_modules=kind.targets if isinstance(kind.targets, str) else list(kind.targets),
        task_type="CAUSAL_LM",
        **settings,
    )
    adapted = get_peft_model(model_of(kind), config)
    torch.manual_seed(1)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if parameter.requires_grad:
                change = torch.randn_like(parameter) * 0.3
                parameter.add_(change if "magnitude" not in name else change.abs())
    return adapted.eval()


def _saved(directory: Path, model, **options) -> PreTrainedModel:
    save(directory, model, make_tokenizer(), **options)
    return model


def _logp(model: torch.nn.Module, records: list[np.ndarray]) -> np.ndarray:
    """Log-probabilities of a model that has read nothing else, one text at a time."""
    return np.concatenate([_logp_of(copy.deepcopy(model), record) for record in records])


def _logp_of(model: torch.nn.Module, record: np.ndarray) -> np.ndarray:
    # A model with eyes whose own forward reads no text is heard through its language model.
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model
    speaker = SlicedHead(copy.deepcopy(inner)).model
    language = model if type(speaker) is type(inner) else inner.language_model
    with torch.no_grad():
        ids = torch.from_numpy(record.astype(np.int64))[None]
        logits = language(input_ids=ids, use_cache=False).logits[0, :-1].double().numpy()
    logp = log_softmax(logits)
    return logp[np.arange(len(record) - 1), record[1:]]


def written() -> dict[tuple[str, str], str]:
    """(architecture, way) → outcome, as the page has it."""
    return {
        (row[0].strip("`"), way): cell
        for row in read_table("compatibility")
        for way, cell in zip(WAYS, row[2:], strict=True)
    }


def table(outcomes: dict[tuple[str, str], str]) -> str:
    rows = {
        (f"`{name}`", kind.name): {way: outcomes[name, way] for way in WAYS}
        for name, kind in KINDS.items()
    }
    return rendered(["architecture", "class"], list(WAYS), rows)


def main() -> int:
    """Tries every row; 1 when the page says otherwise."""
    # Models this small only wait for each other's threads.
    torch.set_num_threads(1)
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    outcomes = {}
    with tempfile.TemporaryDirectory() as directory:
        for name, kind in KINDS.items():
            for way in WAYS:
                outcomes[name, way] = outcome(Path(directory) / "case", kind, way)
    if "--write" in sys.argv:
        write_table("compatibility", table(outcomes))
        return 0
    stale = [cell for cell, found in outcomes.items() if written().get(cell) != found]
    for name, way in stale:
        print(f"{name}, {way}: {outcomes[name, way]}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
