"""The recognisers on several cores: the same finds in the same order, whatever their number."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool

import pytest

from reticence_probe.pii import search
from reticence_probe.pii.phone import set_home
from reticence_probe.pii.recognisers import find_all
from reticence_probe.pii.search import find_everywhere

TEXTS = [
    f"user{n}@example.com, tel. 06 39 98 41 {n:02d}, card 4111 1111 1111 1111 and more"
    for n in range(90)
] + ["", "nothing"]


@pytest.fixture
def france():
    set_home("FR")
    yield
    set_home(None)


@pytest.mark.usefixtures("france")
def test_finds_do_not_depend_on_the_number_of_processes():
    alone = [list(find_all(text)) for text in TEXTS]
    assert list(find_everywhere(TEXTS)) == alone
    assert list(find_everywhere(TEXTS, 3, characters_for_each=1)) == alone
    assert any(hit.value == "+33639984107" for hit in alone[7])


def test_little_to_read_starts_no_process(monkeypatch):
    def refuse(*_):
        raise AssertionError("a process was started")

    monkeypatch.setattr(search, "_in_processes", refuse)
    assert len(list(find_everywhere(TEXTS))) == len(TEXTS)


@pytest.mark.parametrize("error", [BrokenProcessPool, OSError])
def test_what_dead_processes_leave_is_read_here(monkeypatch, error):
    def dies(texts, processes):
        for text in texts[:40]:
            yield list(find_all(text))
        raise error

    monkeypatch.setattr(search, "_in_processes", dies)
    alone = [list(find_all(text)) for text in TEXTS]
    assert list(find_everywhere(TEXTS, 2, characters_for_each=1)) == alone
