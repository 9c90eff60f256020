"""The time limit: what counts, and what one task gets of it."""

from __future__ import annotations

import pytest

from reticence_probe.schedule import deadline as module
from reticence_probe.schedule.deadline import Clock, Deadline


@pytest.fixture
def time(monkeypatch):
    """Seconds that the test sets."""
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    return now


def test_time_runs_from_the_first_look_on(time):
    deadline = Deadline(60)
    time[0] += 1000
    assert deadline.remaining() == 60
    time[0] += 45
    assert deadline.remaining() == 15
    time[0] += 45
    assert deadline.remaining() == 0


def test_what_is_done_while_the_clock_is_stopped_takes_nothing(time):
    clock = Clock()
    deadline = Deadline(60, clock)
    deadline.start()
    time[0] += 10
    with clock.stopped():
        time[0] += 500
        with clock.stopped():
            time[0] += 500
        assert deadline.remaining() == 50
    assert deadline.remaining() == 50
    time[0] += 20
    assert deadline.remaining() == 30


def test_a_failure_while_the_clock_is_stopped_starts_it_again(time):
    clock = Clock()
    deadline = Deadline(60, clock)
    deadline.start()
    with pytest.raises(KeyError), clock.stopped():
        time[0] += 5
        raise KeyError
    time[0] += 5
    assert deadline.remaining() == 55


def test_a_share_is_a_part_of_what_is_left_and_at_least_a_part_of_the_whole(time):
    deadline = Deadline(80)
    deadline.start()
    time[0] += 20
    assert deadline.share(2).remaining() == 30
    assert deadline.share(1, 0.25).remaining() == 60
    time[0] += 55
    assert deadline.share(1, 0.25).remaining() == 20
    assert deadline.share(1).remaining() == 5
