"""A copy of a model's weights in the precision of the audit, for weights that are read from files.

It lies beside the signals, is as secret as the checkpoint, and is gone with the process that maps
it: its files are unlinked as soon as they are mapped, so that not even a killed probe leaves them.
What one leaves that is killed before, the next one removes, and so does the audit that started it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch

from .coverage import stored_in
from .folders import INDEX_FILE
from .inspect import InspectedModel

OFFLOAD_DIRECTORY = "offload"


def remove_copies(out: Path) -> None:
    """Removes what a probe left that was killed while it wrote."""
    shutil.rmtree(out / OFFLOAD_DIRECTORY, ignore_errors=True)


@contextmanager
def copy_in(model: InspectedModel, dtype: torch.dtype, out: Path) -> Iterator[Path]:
    """A folder like the model's, its floating tensors in ``dtype``; removed at the end of the
    block, what was mapped from it stays readable. Takes the memory of one tensor.
    """
    from safetensors.torch import save_file

    folder = out / OFFLOAD_DIRECTORY
    remove_copies(out)
    folder.mkdir(mode=0o700)
    try:
        for path in model.source.path.iterdir():
            if path.is_file() and path not in model.weights.files and path.name != INDEX_FILE:
                shutil.copyfile(path, folder / path.name)
        placed: dict[str, str] = {}
        for number, stored in enumerate(stored_in(model.weights.files)):
            tensor = stored.whole()
            if tensor.is_floating_point():
                tensor = tensor.to(dtype)
            placed[stored.name] = f"copy-{number}.safetensors"
            save_file(
                {stored.name: tensor.contiguous()},
                folder / placed[stored.name],
                metadata={"format": "pt"},
            )
        index = {"metadata": {}, "weight_map": placed}
        (folder / INDEX_FILE).write_text(json.dumps(index), "utf-8")
        yield folder
    finally:
        remove_copies(out)
