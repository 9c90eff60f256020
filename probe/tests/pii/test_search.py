"""The recognisers in processes of their own: the same finds in the same order, whatever their
number and whatever becomes of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing

import pytest

from reticence_probe.pii import search
from reticence_probe.pii.phone import set_home
from reticence_probe.pii.recognisers import find_all
from reticence_probe.pii.search import Search

TEXTS = [
    f"user{n}@example.com, tel. 06 39 98 41 {n:02d}, card 4111 1111 1111 1111 and more"
    for n in range(90)
] + ["", "nothing"]


@pytest.fixture(autouse=True)
def france():
    set_home("FR")
    yield
    set_home(None)


@pytest.fixture(scope="module")
def alone():
    set_home("FR")
    return [list(find_all(text)) for text in TEXTS]


def test_finds_do_not_depend_on_the_number_of_processes(alone):
    assert any(hit.value == "+33639984107" for hit in alone[7])
    assert list(Search().find(TEXTS)) == alone
    with closing(Search(3, characters_for_each=1)) as many:
        assert list(many.find(TEXTS)) == alone
    with closing(Search()) as begun:
        begun.begin()
        first, second = begun.find(TEXTS), begun.find(TEXTS[:5])
        assert list(second) == alone[:5]
        assert list(first) == alone


def test_more_processes_for_a_larger_set_take_nothing_from_a_smaller_one(monkeypatch, alone):
    with closing(Search(2, characters_for_each=3000)) as both:
        both.begin()
        small, large = both.find(TEXTS[:40]), both.find(TEXTS)
        assert both._processes == 2

        def refuse(*_):
            raise AssertionError("a text was read in this process")

        monkeypatch.setattr(search, "find_all", refuse)
        assert list(small) == alone[:40]
        assert list(large) == alone


def test_little_to_read_starts_no_process_where_none_was_begun(monkeypatch, alone):
    def refuse(*_):
        raise AssertionError("a process was started")

    monkeypatch.setattr(search, "ProcessPoolExecutor", refuse)
    assert list(Search().find(TEXTS)) == alone


@pytest.mark.parametrize("error", [BrokenProcessPool, OSError, ImportError, NotImplementedError])
def test_where_no_process_can_be_started_all_is_read_here(monkeypatch, error, alone):
    def fails(*_):
        raise error

    monkeypatch.setattr(search, "ProcessPoolExecutor", fails)
    with closing(Search(2, characters_for_each=1)) as unable:
        unable.begin()
        assert list(unable.find(TEXTS)) == alone


def test_what_a_killed_process_leaves_is_read_here(alone):
    with closing(Search()) as begun:
        begun.begin()
        found = begun.find(TEXTS)
        got = [next(found) for _ in range(40)]
        for process in list(begun._pool._processes.values()):
            os.kill(process.pid, signal.SIGKILL)
        assert got + list(found) == alone


def test_a_search_that_is_closed_goes_on_here(alone):
    with closing(Search()) as begun:
        begun.begin()
        found = begun.find(TEXTS)
    assert list(found) == alone


BEGINS = """
import sys, time
from reticence_probe.pii.search import Search
if __name__ == "__main__":
    search = Search()
    search.begin()
    list(search.find(["user@example.com"]))
    # A thread that imports beside the main one gives it half a module.
    assert "presidio_analyzer" not in sys.modules
    print(*search._pool._processes, flush=True)
    time.sleep(600)
"""


def test_no_process_outlives_one_that_was_killed(tmp_path):
    script = tmp_path / "begins.py"
    script.write_text(BEGINS)
    parent = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    child = int(parent.stdout.readline())
    os.kill(child, 0)
    parent.kill()
    parent.wait()
    for _ in range(600):
        if not _runs(child):
            return
        time.sleep(0.1)
    raise AssertionError("the process goes on")


def _runs(pid: int) -> bool:
    """False for one that ended, even where nobody has asked for its exit status."""
    try:
        with open(f"/proc/{pid}/stat") as status:
            return status.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
