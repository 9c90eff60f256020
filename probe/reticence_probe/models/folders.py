"""Weight files of a model's folder: one set is loaded, and any other that a loader could take
instead is refused. TypeScript applies the same rule before it pulls a model; a table in the tests
binds both.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from ..contract.errors import ProbeFailure, safe_name

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"
ADAPTER_FILE = "adapter_model.safetensors"

# Every ending under which some loader looks for a model's weights, in any case.
WEIGHTS = re.compile(
    r"\.(safetensors|bin|pt|pth|pkl|pickle|ckpt|h5|hdf5|keras|npz|msgpack|gguf|ggml|ot|onnx|onnx_data|"
    r"tflite|pte|mlmodel|pdparams|pb|tensors|nemo|dduf|distcp|engine|llamafile)$",
    re.IGNORECASE,
)
# A list of shards, which a loader follows whatever lies beside it.
INDEX = re.compile(
    r"\.(safetensors|bin|pt|pth|h5|msgpack|gguf)\.index(\.[\w-]+)?\.json$", re.IGNORECASE
)
# State that trainers leave to be resumed from; no loader of models opens it.
TRAINER_FILE = re.compile(
    r"(optimizer|scheduler|lr_scheduler|scaler|sampler|dl_state_dict)(_\d+)?\.(pt|pth|bin)"
    r"|rng_state(_\d+)?\.pth|random_states_\d+\.pkl|custom_checkpoint_\d+\.pkl|training_args\.bin"
    r"|pytorch_model_fsdp(_\d+)?\.bin|events\.out\.tfevents\..*"
)
TRAINER_FOLDER = re.compile(
    r"(checkpoint|step|epoch|iter)[-_]?\d+|checkpoint[-_](best|last|final)|global_step\d+"
    r"|(pytorch_model_fsdp|optimizer)_\d+|runs|logs|wandb|mlruns|__pycache__"
    r"|\.git|\.cache|\.ipynb_checkpoints"
)
# Mistral's own layout, published beside the usual one.
CONSOLIDATED = re.compile(r"consolidated[\w.-]*\.safetensors")


def refuse_other_weights(directory: Path, loaded: Collection[str], model: str) -> None:
    """Raises ``weights-ambiguous`` with the name of a weight file that is not among ``loaded``.

    A checkpoint (``model`` is "tuned") is released with everything in its folder. Of a base, only
    safetensors count: loaders take those first, and public bases bring the same weights in older
    formats.
    """
    for path in _content(directory, model):
        name = path.name
        if path.is_dir():
            if model == "tuned" and not TRAINER_FOLDER.fullmatch(name):
                for inner in _content(path, model):
                    if _is_weights(inner.name) and not inner.is_dir():
                        raise _ambiguous(f"{name}/{inner.name}", model)
        elif _is_weights(name) and name not in loaded and not TRAINER_FILE.fullmatch(name):
            if model != "tuned" and not _competes_with_base(name):
                continue
            raise _ambiguous(name, model)


def _content(directory: Path, model: str) -> list[Path]:
    try:
        return sorted(directory.iterdir())
    except OSError:
        raise ProbeFailure("weights-unreadable", model=model) from None


def _is_weights(name: str) -> bool:
    return bool(WEIGHTS.search(name) or INDEX.search(name))


def _competes_with_base(name: str) -> bool:
    return "safetensors" in name.lower() and not CONSOLIDATED.fullmatch(name)


def _ambiguous(name: str, model: str) -> ProbeFailure:
    return ProbeFailure("weights-ambiguous", model=model, name=safe_name(name))
