"""What the result of each task depends on: a change of anything else leaves the result valid.

Every setting of a job counts for every task, except those listed here with the tasks that they
cannot affect. A test checks each line against the tables.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from .. import __version__
from ..contract.job import Job
from ..storage.sealed import own_digest
from ..storage.state import Key

PACKAGES = ("torch", "transformers", "tokenizers", "peft", "safetensors", "pyarrow", "numpy")

# The time limit is not part of a key: State knows which results it cut short. Nor are the
# contents: within a run, stamps say that files are unchanged. Where layers wait moves no figure;
# how many threads, workers or ranks share the work moves a log-probability by its last bits.
NEVER = (
    "sha256",
    "limits.minutes",
    "contents",
    "scoring.offload",
    "scoring.parallel",
    "scoring.threads",
    "scoring.device",
)
OF_OTHERS = ("pii.candidates", "pii.templates", "pii.sampling", "auxiliary")
# Task → settings of the job that do not change its result.
UNUSED = {
    "records": ("scoring", *OF_OTHERS),
    "inventory": ("scoring", *OF_OTHERS),
    "overlap": ("scoring", "pii", "auxiliary"),
    "blind": ("scoring", "pii", "auxiliary"),
    "control": ("scoring", "pii", "auxiliary"),
    "score": OF_OTHERS,
    "candidates": ("scoring.decoding", "pii.templates", "pii.sampling"),
    "templates": ("scoring.decoding", "pii.candidates", "pii.sampling"),
    "sampling": ("scoring.decoding", "pii.candidates", "pii.templates"),
    "copies": ("scoring", *OF_OTHERS),
    "similarity": ("scoring", "pii", "auxiliary"),
    "auxiliary": ("scoring.decoding", "pii"),
}
# Tasks that run a model, which gives slightly different numbers on another machine.
OF_MODELS = ("score", "candidates", "templates", "sampling", "auxiliary")
# Tasks whose whole result is of base and data alone.
OF_DATA = ("records", "inventory", "overlap", "blind")
# Files of a checkpoint that say nothing of how a text is read: weights, and what a trainer leaves
# for itself.
UNREAD_SUFFIXES = (".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".md", ".log")
UNREAD = ("trainer_state.json", "model.safetensors.index.json", ".gitattributes")
# Tasks that use the inventory, to which the name recogniser contributes.
OF_VALUES = ("inventory", "score", "candidates", "templates", "sampling", "copies")


def task_keys(job: Job, device: str, inputs: str | None = None) -> dict[str, Key]:
    """Task → digests of everything that its result depends on. ``device``: name of the device.

    ``inputs``: a digest of the content of every file that the job names, by the caller who pulled
    them; absent: the files as they lie on this machine. With it, keys hold on every machine.
    """
    probe = _digest([versions(), _code_digest()])
    machine = _digest([device])
    return {
        task: {
            "probe": probe,
            "inputs": _inputs_digest(job, task, inputs),
            "settings": _digest(_settings(job, task, placeless=inputs is not None)),
            **({"machine": machine} if task in OF_MODELS else {}),
        }
        for task in UNUSED
    }


def base_keys(
    job: Job, device: str, tuned: Mapping[str, Any], inputs: str | None = None
) -> dict[str, Key]:
    """Task → digests of everything that what it finds of base and data depends on: the same for two
    checkpoints of which only the weights differ.

    ``tuned``: what the inspection found of the checkpoint that may change it; ``inputs``: as for
    ``task_keys``.
    """
    apart = json.dumps([_digest(sorted(_beside_weights(job))), tuned], default=str, sort_keys=True)
    return {
        task: {
            **key,
            "inputs": _digest(job.contents)
            if job.contents is not None
            else _inputs_digest(job, task, inputs, of_tuned=False),
            "settings": _digest(_settings_of_base(job, task, inputs)),
            "checkpoint": _digest(apart),
        }
        for task, key in task_keys(job, device, inputs).items()
    }


def _settings_of_base(job: Job, task: str, inputs: str | None) -> Any:
    # Where the contents are known, it does not matter where they lie.
    placeless = inputs is not None or job.contents is not None
    settings = _settings(job, task, placeless)
    return {name: value for name, value in settings.items() if name != "tuned"}


def _beside_weights(job: Job) -> Iterable[tuple[str, str]]:
    """Name and digest of each file of the checkpoint that may say how a text is read."""
    for number, folder in enumerate(job.model("tuned").folders):
        for path in _files_in(folder, "*"):
            if path.suffix in UNREAD_SUFFIXES or path.name in UNREAD:
                continue
            yield f"{number}/{path.name}", own_digest(path.resolve()) or ""


def versions() -> dict[str, str]:
    """Versions of everything that can change a number."""
    return {
        "reticence_probe": __version__,
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in PACKAGES},
    }


def _inputs_digest(job: Job, task: str, inputs: str | None, of_tuned: bool = True) -> str:
    if inputs is not None:
        return _digest(inputs)
    return _digest([_stamp(path) for path in _inputs(job, task, of_tuned)])


def _settings(job: Job, task: str, placeless: bool = False) -> dict[str, Any]:
    """``placeless``: without the places of files, which differ from machine to machine."""
    settings = asdict(job)
    for path in (*NEVER, *UNUSED[task]):
        *folders, name = path.split(".")
        inside = settings
        for folder in folders:
            inside = inside.get(folder, {})
        inside.pop(name, None)
    if task in OF_VALUES:
        settings["looks_for_values"] = job.looks_for_values
    return _without_places(settings) if placeless else settings


def _without_places(value: Any) -> Any:
    """The same, with each path reduced to whether there is a file: its content counts elsewhere."""
    if isinstance(value, dict):
        return {name: _without_places(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_places(one) for one in value]
    return isinstance(value, Path) or value


def _inputs(job: Job, task: str, of_tuned: bool = True) -> Iterable[Path]:
    for audit in job.audits:
        for files in (*audit.sets.values(), audit.people):
            yield from (file.path for file in files)
        if audit.canaries is not None:
            yield audit.canaries
    models = job.models if of_tuned else job.models[1:]
    for folder in (folder for model in models for folder in model.folders):
        # Loading reads no subfolder; an output folder there would change with every run.
        yield from _files_in(folder, "*")
    if task == "auxiliary" and job.auxiliary is not None:
        yield from _files_in(job.auxiliary.path, "*")
    if task in OF_VALUES and job.pii.name_model is not None:
        yield from _files_in(job.pii.name_model.path, "**/*")
    if task == "sampling" and job.pii.sampling is not None and job.pii.sampling.prompts:
        yield job.pii.sampling.prompts


def _files_in(directory: Path, pattern: str) -> list[Path]:
    try:
        return sorted(path for path in directory.glob(pattern) if path.is_file())
    except OSError:
        return []


def _stamp(path: Path) -> tuple[str | int, ...]:
    """Changes with every change of the file: a program can reset the modification time but not the
    change time (ctime), and a replacement has another inode.
    """
    try:
        status = path.stat()
    except OSError:
        return (str(path),)
    return (
        str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino,
    )  # fmt: skip


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, default=str).encode("ascii")).hexdigest()


@cache
def _code_digest() -> str:
    """Two builds of one release may measure differently."""
    content = hashlib.sha256()
    package = Path(__file__).parents[1]
    for path in sorted(package.rglob("*.py")):
        content.update(f"{path.relative_to(package)}\0".encode() + path.read_bytes())
    return content.hexdigest()
