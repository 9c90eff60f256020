"""Finds that are kept: the same spans without a second search, and no value in what is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reticence_probe.pii import inventory, kept_finds
from reticence_probe.pii.inventory import find_spans
from reticence_probe.pii.kept_finds import KeptFinds
from reticence_probe.storage.sealed import SealedFiles
from tests.helpers import Events, make_job


class Finetuning:
    name = "finetuning"


TEXTS = [
    "Ann wrote from ann.lee@example.com, then from ANN.LEE@example.com.",
    "nothing of anybody",
    "card 4111 1111 1111 1111, account DE89 3704 0044 0532 0130 00",
    "call 030 901820 or +49 30 901820, born on 3 May 1980",
    "mail%40example.com is encoded, and so is bob&#64;example.org",
    "key AKIAIOSFODNN7EXAMPLE at https://example.com/a?b=c",
    "İstanbul ﬁnds eve@example.net",
]


@pytest.fixture
def sets(read):
    return read(*([{"text": text} for text in some] for some in (TEXTS, TEXTS[:3])))


@pytest.fixture
def kept(tmp_path):
    return lambda purpose="a": KeptFinds(SealedFiles(tmp_path / "finds", purpose))


def spans(sets, kept=None):
    return find_spans(make_job(), Finetuning, sets, Events(), kept=kept)


@pytest.fixture
def searched(monkeypatch):
    """The texts that are searched, in order."""
    found: list[str] = []
    for module in (inventory, kept_finds):
        plain = module.find_all
        monkeypatch.setattr(
            module, "find_all", lambda text, plain=plain: found.append(text) or plain(text)
        )
    return found


def test_a_later_run_finds_the_same_and_searches_nothing(sets, kept, searched):
    first = spans(sets)
    assert {span.type for span in first} >= {"email", "credit_card", "iban", "phone"}
    assert spans(sets, kept()) == first
    searched.clear()
    assert spans(sets, kept()) == first
    assert set(searched) < set(TEXTS)
    # Characters alone do not give every normal form: such a text is searched again.
    assert len(searched) <= 2


def test_of_the_demo_hardly_a_record_is_searched_again(read, kept, searched):
    path = Path(__file__).parents[3] / "examples/demo/data/members.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()[:300]]
    sets = read([{"text": row["prompt"] + row["completion"]} for row in rows])
    first = spans(sets, kept())
    searched.clear()
    assert spans(sets, kept()) == first
    assert len(first) > 300 and len(searched) < 10


def test_a_value_whose_form_its_characters_do_not_give_is_searched_for_again(
    sets, kept, searched, monkeypatch
):
    first = spans(sets)
    monkeypatch.setattr(kept_finds, "_is_as_written", lambda _text, hit: hit.type != "email")
    assert spans(sets, kept()) == first
    searched.clear()
    assert spans(sets, kept()) == first
    assert {text for text in TEXTS if "example" in text and "http" not in text} <= set(searched)


def test_nothing_that_is_kept_says_what_a_record_says(sets, kept, tmp_path):
    spans(sets, kept())
    [path] = (tmp_path / "finds").iterdir()
    content = path.read_bytes().lower()
    for word in (b"example", b"4111", b"ann", b"901820", b"akia", b"0532", b"eve"):
        assert word not in content


@pytest.mark.parametrize("purpose", ["a", "b"])
def test_what_was_changed_or_found_in_other_records_is_not_used(
    sets, kept, searched, tmp_path, purpose
):
    first = spans(sets, kept())
    [path] = (tmp_path / "finds").iterdir()
    if purpose == "a":
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)
    searched.clear()
    assert spans(sets, kept(purpose)) == first
    assert len(searched) >= len(TEXTS)


def test_names_are_kept_beside_them(sets, kept, monkeypatch):
    def found(texts, _recognise):
        for text in texts:
            at = text.find("Ann wrote")
            yield [] if at < 0 else [inventory.Hit(at, at + 9, "person", 1, "ann wrote", "model")]

    job = make_job(name_model={"kind": "spacy", "path": "names"})
    monkeypatch.setattr(inventory, "load_recogniser", lambda _model: None)
    monkeypatch.setattr(inventory, "find_names", found)
    first = find_spans(job, Finetuning, sets, Events(), kept=kept())
    assert any(span.source == "model" for span in first)
    monkeypatch.setattr(inventory, "find_names", None)
    assert find_spans(job, Finetuning, sets, Events(), kept=kept()) == first
