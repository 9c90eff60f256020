"""What the inventory does not hold is counted, by the reason why no model is asked for it."""

from __future__ import annotations

import pytest

from reticence_probe.contract.job import Pii
from reticence_probe.pii.inventory import find_spans
from reticence_probe.pii.left_out import untested_values
from reticence_probe.pii.search import Search
from tests.helpers import Events, make_job


class Finetuning:
    name = "finetuning"


CARDS = ["4111 1111 1111 1111", "5500 0000 0000 0004", "3400 000000 00009", "6011 0000 0000 0004"]


def in_time() -> bool:
    return False


def out_of_time() -> bool:
    return True


@pytest.fixture
def count(read):
    """count(members, …) → (rows without the task, unsearched, spans, events)."""

    def run(members, nonmembers=None, *, late=in_time, columns=None, **options):
        told = Events()
        sets = read(members, nonmembers, columns=columns or {}, **options)
        spans = find_spans(make_job(columns=columns), Finetuning, sets, told)
        pii = Pii(prefix=True, columns=columns or {}, name_model=None)
        left = untested_values(pii, sets, spans, late, told, Search(1))
        rows = {(row["type"], row["reason"]): row["values"] for row in left.values}
        return rows, left.unsearched, spans, told

    return run


def test_nothing_is_left_out_of_records_that_are_read_whole(count):
    rows, unsearched, spans, _ = count([{"text": f"card {CARDS[0]}, mail anna@example.com"}])
    assert (rows, unsearched, len(spans)) == ({}, {}, 2)


def test_values_behind_the_last_token_and_across_it_are_counted(count):
    text = f"card {CARDS[0]} and card {CARDS[1]} and anna@example.com"
    for size in range(8, len(text)):
        rows, _, spans, _ = count([{"text": text}], max_tokens=size)
        held = sum(span.type == "credit_card" for span in spans)
        assert rows.get(("credit_card", "cut"), 0) == 2 - held, size
        assert rows.get(("email", "cut"), 0) == 1 - sum(s.type == "email" for s in spans), size


def test_values_of_dropped_records_are_counted(count):
    rows = [
        {"prompt": f"card {CARDS[0]}?", "completion": "  "},
        {"prompt": "hello there", "completion": f"card {CARDS[1]}"},
    ]
    left, _, spans, _ = count(rows, format="prompt-completion")
    assert left == {("credit_card", "dropped"): 1}
    assert len(spans) == 1


def test_values_of_records_beyond_the_limit_are_counted_once_and_not_those_that_are_asked(count):
    rows = [{"text": f"record {i} card {CARDS[i % 4]} of u{i}@example.com"} for i in range(12)]
    left, unsearched, spans, _ = count(rows, records=5)
    cards = {span.normal for span in spans if span.type == "credit_card"}
    assert left.get(("credit_card", "sampled-out"), 0) == 4 - len(cards)
    assert left["email", "sampled-out"] == 7
    assert unsearched == {}


def test_a_named_field_is_looked_for_too(count):
    rows = [{"text": f"member M-100{i} writes", "id": f"M-100{i}"} for i in range(4)]
    left, _, _, _ = count(rows, records=1, columns={"id": "member_id"})
    assert left == {("member_id", "sampled-out"): 3}


def test_records_that_the_time_left_unread_are_told_rather_than_taken_for_empty(count):
    rows = [{"text": f"record {i} card {CARDS[i % 4]}"} for i in range(12)]
    left, unsearched, _, told = count(rows, records=5, late=out_of_time)
    assert left == {}
    assert unsearched == {"members": 7}
    assert "time-limit" in told.codes


def test_what_was_dropped_or_cut_is_searched_whatever_the_time(count):
    rows = [
        {"prompt": f"card {CARDS[0]}?", "completion": "  "},
        {"prompt": "hello there", "completion": "nothing"},
    ]
    left, unsearched, _, _ = count(rows, format="prompt-completion", late=out_of_time)
    assert left == {("credit_card", "dropped"): 1}
    assert unsearched == {}


def test_the_held_out_records_are_no_ground_truth(count):
    held = [{"text": f"record {i} card {CARDS[i]}"} for i in range(4)]
    left, _, _, _ = count([{"text": "nothing here"}], held, records=1)
    assert left == {}


def test_a_value_that_only_the_held_out_records_show_is_not_asked_for(count):
    rows = [{"text": "x"}, {"text": "a word"}]
    long = [{"text": f"a word and then card {CARDS[0]}"}]
    left, _, _, _ = count([*rows, *long], [{"text": f"card {CARDS[0]}"}], max_tokens=20)
    assert left == {("credit_card", "cut"): 1}
