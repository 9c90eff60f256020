"""A calculation beside this process: its result, its errors, and its end."""

from __future__ import annotations

import os
import signal
import time

import pytest

from reticence_probe.contract import processes
from reticence_probe.contract.aside import Aside


def pid_and(text):
    return os.getpid(), text


def refuse(text):
    raise ValueError(text)


def killed_elsewhere(parent):
    """Ends every process but one as the kernel does that lacks memory."""
    if os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return "calculated here"


def slow():
    time.sleep(600)


def test_it_is_calculated_by_another_process():
    process, text = Aside(pid_and, "a text").result()
    assert (process != os.getpid(), text) == (True, "a text")


def test_an_error_is_raised_where_the_result_is_asked_for():
    started = Aside(refuse, "not this")
    with pytest.raises(ValueError, match="not this"):
        started.result()


def test_a_process_that_is_killed_costs_time_alone():
    assert Aside(killed_elsewhere, os.getpid()).result() == "calculated here"


def test_where_no_process_can_be_started_this_one_calculates(monkeypatch):
    def unable(_method):
        raise OSError("no more processes")

    monkeypatch.setattr(processes, "get_context", unable)
    assert Aside(pid_and, "a text").result() == (os.getpid(), "a text")


def test_what_nobody_asks_for_ends_with_this_process():
    process = Aside(slow)._process
    assert process.daemon
    process.kill()
