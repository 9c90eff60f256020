"""The memory that a container leaves, told from files laid out as the kernel documents them
(Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst)."""

from __future__ import annotations

import errno
from pathlib import Path

import pyarrow as pa
import pytest
import torch
from safetensors import SafetensorError

from reticence_probe.contract.errors import is_lack_of_memory
from reticence_probe.models import memory
from reticence_probe.models.memory import _free_of_container

MIB = 1024**2
VERSION_2 = {
    "memory.max": 1000 * MIB,
    "memory.current": 700 * MIB,
    "memory.stat": f"anon 1\ninactive_file {200 * MIB}\n",
}
VERSION_1 = {
    "memory/memory.limit_in_bytes": 1000 * MIB,
    "memory/memory.usage_in_bytes": 700 * MIB,
    "memory/memory.stat": f"inactive_file 1\ntotal_inactive_file {200 * MIB}\n",
}


@pytest.mark.parametrize("files", [VERSION_2, VERSION_1], ids=["version 2", "version 1"])
def test_a_limit_leaves_what_is_unused_and_the_page_cache(
    tmp_path: Path, files: dict[str, object]
) -> None:
    _write(tmp_path, files)
    assert _free_of_container(tmp_path) == 500 * MIB


def test_no_limit_says_nothing(tmp_path: Path) -> None:
    _write(tmp_path, {**VERSION_2, "memory.max": "max"})
    assert _free_of_container(tmp_path) is None
    assert _free_of_container(tmp_path / "absent") is None


def _write(root: Path, files: dict[str, object]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{str(content).rstrip()}\n", "ascii")


@pytest.mark.parametrize(
    ("error", "lack"),
    [
        (MemoryError(), True),
        (pa.lib.ArrowMemoryError("malloc of size 64 failed"), True),
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), True),
        (SafetensorError("Error: Cannot allocate memory (os error 12)"), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:118] err == 0"), True),
        (RuntimeError("could not create a primitive"), True),
        (RuntimeError("can't start new thread"), True),
        (RuntimeError("shapes do not match"), False),
        (OSError(errno.ENOSPC, "No space left on device"), False),
        (SafetensorError("header too large"), False),
        # What a record says is no lack of memory.
        (ValueError("not enough memory"), False),
        (KeyError("can't allocate memory"), False),
    ],
)
def test_lack_of_memory_is_told_from_other_errors(error, lack):
    def fail():
        raise error

    assert is_lack_of_memory(error) == lack
    if lack:
        assert memory.attempt(fail) is None
    else:
        with pytest.raises(type(error)):
            memory.attempt(fail)
