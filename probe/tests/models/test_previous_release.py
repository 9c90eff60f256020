"""The audit update: a checkpoint beside the release before it, either of them on another model."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.load import Loader
from reticence_probe.run import run_job
from reticence_probe.tasks.inspect import inspect
from tests.checkpoints import (
    make_job,
    make_tokenizer,
    save,
    text,
    write_job,
    write_jsonl,
)
from tests.models.test_stacked_adapters import (
    configure,
    edit,
    expected,
    logp,
    lora,
    make,
    merged_by_peft,
)
from tests.models.zoo import KINDS, model_of


def source(directory: Path, what: str | list[int]) -> dict:
    """A full model by its folder's name, or adapters by their numbers."""
    if isinstance(what, str):
        return {"kind": "model", "path": str(directory / what)}
    *before, last = (str(directory / f"adapter-{number}") for number in what)
    return {"kind": "adapter", "path": last, **({"before": before} if before else {})}


def models_of(directory: Path, tuned, previous, foundation: str | None = "base") -> dict:
    models = {"tuned": source(directory, tuned), "base": source(directory, previous)}
    return models | ({} if foundation is None else {"foundation": source(directory, foundation)})


def job_of(directory: Path, *models):
    return load_job(write_job(directory, models=models_of(directory, *models)))


def load(directory: Path, name: str, *models):
    return Loader(
        inspect_models(job_of(directory, *models)), torch.device("cpu"), torch.float32, None
    ).full(name)


@pytest.fixture
def releases(tmp_path):
    """``base``, three adapters, each on those before it, and ``merged``: the first in the base."""
    make(tmp_path, [lora(), lora(target_modules=["up_proj"]), lora(r=1)])
    save(tmp_path / "merged", merged_by_peft(tmp_path, [1]), make_tokenizer())
    return tmp_path


@pytest.mark.parametrize(
    ("tuned", "previous"),
    [([2], [1]), ([1, 2], [1]), ([2, 3], [1, 2]), ([2], "merged"), ("merged", [2])],
)
def test_both_are_what_peft_gives_on_the_foundation(releases, tuned, previous):
    for name, what in (("tuned", tuned), ("base", previous)):
        order = [1] if what == "merged" else what
        found = logp(load(releases, name, tuned, previous))
        np.testing.assert_allclose(found, expected(merged_by_peft(releases, order)), atol=1e-4)


def test_an_adapter_on_the_previous_release_needs_no_foundation(releases):
    job = job_of(releases, [2], "merged", None)
    with Events(releases) as events:
        assert inspect(job, events, releases).single_load
    found = logp(load(releases, "tuned", [2], "merged", None))
    np.testing.assert_allclose(found, expected(merged_by_peft(releases, [1, 2])), atol=1e-4)


def test_two_adapters_are_two_loads_each_with_what_it_is_on(releases):
    job = job_of(releases, [2], [1])
    with Events(releases) as events:
        found = inspect(job, events, releases)
    assert not found.single_load
    assert found.report["base"]["kind"] == "adapter"
    # Scales of the checkpoint's own modules, and nothing of the architecture.
    assert found.report["config_changes"] == []
    assert found.together


def test_a_foundation_that_computes_otherwise_than_the_previous_release_is_reported(releases):
    config = releases / "merged/config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"rms_norm_eps": 0.5}))
    with Events(releases) as events:
        found = inspect(job_of(releases, [2], "merged"), events, releases)
    assert found.report["config_changes"] == ["rms_norm_eps"]


@pytest.mark.parametrize("foundation", [None, [1]])
def test_adapters_on_no_full_model_are_no_job(releases, foundation):
    models = models_of(releases, [2], [1], None)
    if foundation is not None:
        models["foundation"] = source(releases, foundation)
    with pytest.raises(ProbeFailure) as caught:
        load_job(write_job(releases, models=models))
    assert caught.value.code == "job-invalid"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (lambda folder: configure(folder, r=10**7), "config-sizes"),
        (lambda folder: configure(folder, auto_map={"AutoModel": "code.Model"}), "remote-code"),
        (lambda folder: configure(folder, init_lora_weights="pissa"), "adapter-initialisation"),
        (
            lambda folder: edit(folder, lambda t: {n: v * float("nan") for n, v in t.items()}),
            "non-finite-weights",
        ),
        (
            lambda folder: shutil.copy(
                folder / "adapter_model.safetensors", folder / "model.safetensors"
            ),
            "weights-ambiguous",
        ),
    ],
)
def test_the_previous_release_is_refused_for_what_a_checkpoint_is_and_named(releases, fault, code):
    fault(releases / "adapter-1")
    with pytest.raises(ProbeFailure) as caught:
        load(releases, "base", [2], [1])
    assert (caught.value.code, caught.value.model) == (code, "base")


def test_a_fault_of_the_foundation_is_the_foundations(releases):
    (releases / "base/config.json").unlink()
    with pytest.raises(ProbeFailure) as caught:
        load(releases, "base", [2], "merged")
    assert (caught.value.code, caught.value.model) == ("config-missing", "foundation")


def run(directory: Path, tuned, previous) -> Path:
    for name, seed in (("members", 1), ("nonmembers", 2)):
        write_jsonl(directory / f"{name}.jsonl", [text(seed * 100 + i) for i in range(6)])
    audit = make_job(directory)["audits"][0] | {"name": "update"}
    out = directory / "out"
    out.mkdir()
    path = write_job(directory, models=models_of(directory, tuned, previous), audits=[audit])
    with Events(out) as events:
        run_job(load_job(path), out, events)
    return out


def column(table: Path, name: str) -> np.ndarray:
    with pa.OSFile(str(table)) as opened:
        return pa.ipc.open_stream(opened).read_all()[name].to_numpy()


def test_a_run_writes_the_signals_of_both_releases(releases):
    out = run(releases, [2], [1])
    tuned, previous = (out / f"tokens-update-members-{name}.arrow" for name in ("tuned", "base"))
    np.testing.assert_array_equal(column(tuned, "record"), column(previous, "record"))
    assert np.abs(column(tuned, "logp") - column(previous, "logp")).max() > 0.01


def test_the_same_model_in_other_files_is_refused(releases):
    """What a digest does not tell: an adapter saved again, with another name for its base."""
    shutil.copytree(releases / "adapter-1", releases / "adapter-4")
    configure(releases / "adapter-4", base_model_name_or_path="elsewhere")
    with pytest.raises(ProbeFailure) as caught:
        run(releases, [4], [1])
    assert caught.value.code == "models-identical"


def test_full_releases_need_no_adapter(tmp_path):
    for name, seed in (("tuned", 3), ("base", 4)):
        torch.manual_seed(seed)
        save(tmp_path / name, model_of(KINDS["llama"]), make_tokenizer())
    assert set(inspect_models(job_of(tmp_path, "tuned", "base", None))) == {"tuned", "base"}
