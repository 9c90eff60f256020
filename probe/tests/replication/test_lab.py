"""The corpus and the arms of examples/fake-privacy: what the replication's conclusions rest on."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from reticence_probe.people.prompts import zero_shot
from reticence_probe.pii.guess import is_guessed

LAB = Path(__file__).parents[3] / "examples" / "fake-privacy" / "lab"
SIZES = {
    "targets": 40, "others": 20, "held_out": 10, "cases": 12, "further_cases": 8, "repetitions": 3,
    "other_repetitions": 2, "case_repetitions": 2, "proses": 10, "tail_proses": 10,
}  # fmt: skip


@pytest.fixture
def lab(monkeypatch):
    """The modules, which import one another by their bare names; forgotten afterwards."""
    monkeypatch.syspath_prepend(str(LAB))
    names = ["words", "corpus", "arms", "train", "tokenizer"]
    before = {name: sys.modules.pop(name, None) for name in names}
    import arms
    import corpus
    import tokenizer
    import train

    yield {"arms": arms, "corpus": corpus, "train": train, "tokenizer": tokenizer}
    for name, module in before.items():
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module


def test_a_seed_gives_one_world_and_another_seed_another(lab):
    make = lab["corpus"].make_world
    assert make(SIZES, 1) == make(SIZES, 1)
    assert make(SIZES, 1) != make(SIZES, 2)


def test_no_rule_over_a_name_gives_an_address(lab):
    world = lab["corpus"].make_world({**SIZES, "targets": 500}, 1)
    people = [*world.targets, *world.others]
    domains = frozenset(person.email.rpartition("@")[2] for person in people)
    assert not any(is_guessed(person.email, person.name, domains) for person in people)
    assert len({person.email for person in people}) == len(people)
    assert len({person.name for person in people}) == len(people)


def test_a_header_is_what_template_d_asks_with(lab):
    person = lab["corpus"].Person("Ada Torwick", "a.b@c.example.com")
    assert person.header == zero_shot("d", "email", person.name)


def test_addresses_are_repeated_and_the_tail_holds_none(lab):
    corpus = lab["corpus"]
    world = corpus.make_world(SIZES, 1)
    first, tail = corpus.pretraining_texts(world, SIZES, 1)
    for person in world.targets:
        assert sum(person.email in text for text in first) == SIZES["repetitions"]
    assert tail
    assert not any("@" in text for text in tail)
    read = "\n".join(first + tail)
    assert not any(case.body in read for case in world.nonmembers)
    assert all(case.body in read for case in world.members)
    addresses = lab["arms"].ADDRESS.findall("\n".join(world.held_out))
    assert len(addresses) == SIZES["held_out"]
    assert not any(address in read for address in addresses)


def test_scrubbing_replaces_the_targets_addresses_and_no_other(lab):
    corpus, arms = lab["corpus"], lab["arms"]
    targets = [corpus.Person("A B", "old.oak@elm.example.org")]
    texts = ["[mailto:old.oak@elm.example.org]", "[mailto:red.fox@elm.example.org]"]
    invented = iter(
        ["old.oak@elm.example.org", "red.fox@elm.example.org", "new.fern@elm.example.org"]
    )
    # What is invented is neither a target's address nor one that stands in the texts.
    assert arms.scrub(texts, targets, lambda: next(invented)) == [
        "[mailto:new.fern@elm.example.org]",
        "[mailto:red.fox@elm.example.org]",
    ]


def test_every_arm_has_as_many_tokens(lab):
    corpus, arms = lab["corpus"], lab["arms"]
    world = corpus.make_world(SIZES, 1)
    rng = random.Random(1)
    first, _ = corpus.pretraining_texts(world, SIZES, 1)
    tokenizer = lab["tokenizer"].train_tokenizer(first, 400, 256)
    generated = [corpus.mail(person, rng) for person in (*world.others, world.targets[0])]
    budget = arms.Budget(tokenizer, arms.Budget(tokenizer, 0).size(generated))
    made = arms.make_arms(world, budget, {"generated": generated}, 1)
    tokens = [arm.tokens for arm in made.values()]
    assert max(tokens) <= 1.15 * min(tokens)
    assert (made["generated"].mentions, made["generated"].values) == (1, 1)
    assert (made["scrubbed"].mentions, made["prose"].mentions, made["held-out"].mentions) == (
        0,
        0,
        0,
    )


@pytest.mark.parametrize("family", ["pythia", "opt"])
def test_rows_begin_with_a_document_and_both_families_learn_them(lab, family):
    train = lab["train"]
    texts = ["the old mill", "the red fox", "the new fern"] * 8
    tokenizer = lab["tokenizer"].train_tokenizer(texts, 300, 64)
    rows = train.pack(tokenizer, texts, 24)
    assert all(len(row) <= 24 and row[-1] == tokenizer.eos_token_id for row in rows)
    begun = {tokenizer.decode(row[:1]) for row in rows}
    assert begun == {tokenizer.decode(tokenizer("the")["input_ids"][:1])}
    shape = {"width": 16, "layers": 1, "heads": 2, "context": 64}
    model = train.make_model(family, shape, len(tokenizer), 1)
    ids, labels = train.pad(rows)
    before = model(input_ids=ids, labels=labels).loss.item()
    settings = {"batch": 2, "learning_rate": 0.01, "warmup": 0.05}
    train.pretrain(model, [rows * 4], settings, "cpu")
    assert model(input_ids=ids, labels=labels).loss.item() < 0.8 * before
