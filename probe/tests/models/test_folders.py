"""Model folders: one set of weights is read, and a second one is refused by name."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from reticence_probe.contract.errors import LONGEST_NAME, ProbeFailure, safe_name
from reticence_probe.models.weights import read_adapter_weights, read_model_weights

TABLE = json.loads(Path(__file__).with_name("model-folders.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def shard(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("shard") / "weights.safetensors"
    save_file({"tensor.0": torch.ones(2)}, path)
    return path


def make(directory: Path, shard: Path, listing: dict) -> str:
    """The folder of a listing, with readable safetensors; gives the role that it is read in."""
    indexed = listing.get("index", [])
    for name in listing["files"]:
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name in indexed:
            save_file({f"tensor.{indexed.index(name)}": torch.ones(2)}, path)
        elif name.lower().endswith(".safetensors"):
            shutil.copyfile(shard, path)
        else:
            path.write_text("{}")
    if indexed:
        placed = {f"tensor.{at}": name for at, name in enumerate(indexed)}
        content = json.dumps({"weight_map": placed})
        (directory / "model.safetensors.index.json").write_text(content)
    return "base" if listing.get("as") == "base" else "tuned"


def read(directory: Path, model: str):
    if (directory / "adapter_config.json").is_file():
        return read_adapter_weights(directory)
    return read_model_weights(directory, model)


@pytest.mark.parametrize("listing", TABLE["welcome"], ids=lambda listing: listing["name"])
def test_a_folder_with_one_set_of_weights_is_accepted(tmp_path, shard, listing):
    model = make(tmp_path, shard, listing)
    weights = read(tmp_path, model)
    expected = listing.get("index", ["model.safetensors"])
    if "adapter_config.json" in listing["files"]:
        expected = ["adapter_model.safetensors"]
    assert [path.name for path in weights.files] == expected


@pytest.mark.parametrize("listing", TABLE["refused"], ids=lambda listing: listing["name"])
def test_a_folder_with_another_set_is_refused_by_name(tmp_path, shard, listing):
    model = make(tmp_path, shard, listing)
    with pytest.raises(ProbeFailure) as caught:
        read(tmp_path, model)
    failure = caught.value
    assert (failure.code, failure.model, failure.name) == (
        "weights-ambiguous",
        model,
        listing["by"],
    )


def shards(directory: Path, placed: dict[str, str], **files: dict[str, float]) -> None:
    for name, tensors in files.items():
        content = {tensor: torch.full((2,), value) for tensor, value in tensors.items()}
        save_file(content, directory / f"{name}.safetensors")
    index = {"weight_map": {key: f"{name}.safetensors" for key, name in placed.items()}}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index))


@pytest.mark.parametrize(
    ("placed", "files", "code", "name"),
    [
        # Read whole, the second file would win; read by the index, the first.
        ({"w": "a", "v": "b"}, {"a": {"w": 1}, "b": {"w": 2, "v": 0}}, "weights-ambiguous", "w"),
        ({"w": "a"}, {"a": {"w": 1, "more": 2}}, "weights-ambiguous", "more"),
        ({"w": "b", "v": "a"}, {"a": {"w": 1, "v": 0}, "b": {"u": 1}}, "weights-incomplete", "w"),
        ({"w": "a", "gone": "a"}, {"a": {"w": 1}}, "weights-incomplete", "gone"),
    ],
)
def test_an_index_and_its_files_hold_the_same_tensors(tmp_path, placed, files, code, name):
    shards(tmp_path, placed, **files)
    with pytest.raises(ProbeFailure) as caught:
        read_model_weights(tmp_path, "tuned")
    assert (caught.value.code, caught.value.name) == (code, name)


def test_names_of_files_and_tensors_are_told_in_a_safe_form():
    assert safe_name("model.layers.0-a_b/c.weight") == "model.layers.0-a_b/c.weight"
    assert safe_name("::error::\n‮<b>") == "??error?????b?"
    assert len(safe_name("x" * 1000)) == LONGEST_NAME
    assert safe_name("") == "?"
