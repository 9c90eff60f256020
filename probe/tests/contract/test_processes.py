"""Processes that the probe starts: what they are given, and that none that ends is waited for."""

from __future__ import annotations

import os
import re
from multiprocessing import resource_tracker, spawn
from pathlib import Path

import pytest

import reticence_probe
from reticence_probe.contract.aside import Aside
from reticence_probe.contract.processes import start_process

# More than a pipe holds.
LARGE = "x" * (1 << 20)
WAIT_SECONDS = 60


def answer(pipe, *given):
    pipe.send((os.getpid(), given))


def size(text):
    return os.getpid(), len(text)


@pytest.fixture
def ends_at_once(monkeypatch):
    """Processes end before they have read anything, as one that the kernel kills does."""
    resource_tracker.ensure_running()
    monkeypatch.setattr(spawn, "_python_exe", b"/bin/false")


def test_a_process_is_given_what_it_runs_with():
    process, pipe = start_process(answer, LARGE, 2)
    pid, given = pipe.recv()
    process.join(WAIT_SECONDS)
    assert (pid, given) == (process.pid, (LARGE, 2))
    assert process.daemon


def test_one_that_ends_before_it_has_read_is_not_waited_for(ends_at_once):
    process, pipe = start_process(answer, LARGE)
    assert pipe.poll(WAIT_SECONDS)
    with pytest.raises((EOFError, OSError)):
        pipe.recv()
    process.join(WAIT_SECONDS)
    assert process.exitcode == 1


def test_its_result_is_calculated_here(ends_at_once):
    assert Aside(size, LARGE).result() == (os.getpid(), len(LARGE))


def test_one_that_nobody_will_ask_again_ends():
    process, pipe = start_process(wait_for_word)
    pipe.close()
    process.join(WAIT_SECONDS)
    assert process.exitcode == 0


def wait_for_word(pipe):
    with pytest.raises(EOFError):
        pipe.recv()


def test_no_other_module_gives_a_process_anything_at_its_start():
    """The search for values hands its batches to a pool, which notices an end."""
    package = Path(reticence_probe.__file__).parent
    starts = re.compile(r"\bProcess\(|\bget_context\(|\bPopen\(")
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if starts.search(re.sub(r"class Process\(Protocol\)", "", path.read_text("utf-8")))
    }
    assert found == {"contract/processes.py", "pii/search.py"}
