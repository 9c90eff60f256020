"""Continuations in shared rows: what shares a row must not change a number."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.engine import answers
from reticence_probe.engine.answers import Answers
from reticence_probe.engine.branches import Branches, branches_logp, takes_branches
from reticence_probe.engine.continuations import Question, continuation_logp
from reticence_probe.engine.head import SlicedHead
from reticence_probe.engine.reach import reach_of
from tests.checkpoints import ARCHITECTURES, VOCABULARY, make_model

# Its layers see a window that is shorter than the texts below.
WINDOWED = "gemma2"


def questions(seed: int, count: int = 5, most: int = 40) -> list[Question]:
    """Prefixes of several lengths; continuations of 1 to 12 tokens, of which many begin alike."""
    generator = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        stem = generator.integers(2, VOCABULARY, 5)
        given = [
            np.concatenate(
                [
                    stem[: generator.integers(6)],
                    generator.integers(2, VOCABULARY, generator.integers(1, 8)),
                ]
            ).astype(np.int32)
            for _ in range(generator.integers(2, most))
        ]
        prefix = generator.integers(2, VOCABULARY, generator.integers(1, 30))
        found.append(Question(prefix.astype(np.int32), given))
    return found


def by_cache(head: SlicedHead, asked: list[Question]) -> list[list[np.ndarray]]:
    return [continuation_logp(head, one.prefix, one.continuations, 4096) for one in asked]


def assert_same(one: list[list[np.ndarray]], other: list[list[np.ndarray]]) -> None:
    for left, right in zip(one, other, strict=True):
        for first, second in zip(left, right, strict=True):
            assert first.dtype == np.float64
            np.testing.assert_allclose(first, second, atol=2e-5)


@pytest.mark.parametrize("tokens_per_batch", [1, 150, 4096])
@pytest.mark.parametrize("architecture", [name for name in ARCHITECTURES if name != WINDOWED])
def test_every_token_has_the_log_probability_of_a_row_of_its_own(architecture, tokens_per_batch):
    head = SlicedHead(make_model(architecture))
    asked = questions(1)
    assert all(takes_branches(head, question) for question in asked)
    assert_same(branches_logp(head, asked, tokens_per_batch), by_cache(head, asked))


@pytest.mark.parametrize("seed", range(20))
def test_a_node_sees_its_ancestors_and_no_other(seed):
    generator = np.random.default_rng(seed)
    given = [generator.integers(0, 3, generator.integers(1, 7)) for _ in range(30)]
    branches = Branches(given)
    beginnings = {tuple(ids[: n + 1]) for ids in given for n in range(len(ids) - 1)}
    assert len(branches) == len(beginnings)
    sees = branches.sees()
    for ids, path in zip(given, branches.paths, strict=True):
        path = path[path >= 0]
        assert branches.tokens[path].tolist() == ids[:-1].tolist()
        assert branches.depths[path].tolist() == list(range(len(ids) - 1))
        for depth, node in enumerate(path):
            assert sorted(np.flatnonzero(sees[node])) == sorted(path[: depth + 1])


def test_a_token_outside_the_common_vocabulary_is_impossible():
    head = SlicedHead(make_model(), common_vocabulary=100)
    given = [np.array([5, 6, 7]), np.array([5, 200, 7]), np.array([200, 6])]
    (found,) = branches_logp(head, [Question(np.array([3, 4]), given)], 4096)
    assert np.isfinite(found[0]).all()
    assert found[1][1] == -np.inf
    assert found[2][0] == -np.inf


class TestAnswers:
    @pytest.mark.parametrize("architecture", ARCHITECTURES)
    def test_every_architecture_gets_its_answers(self, architecture):
        head = SlicedHead(make_model(architecture))
        asked = questions(2)
        assert_same(Answers().of(head, asked, 4096), by_cache(head, asked))

    def test_rows_longer_than_a_window_are_not_tried(self, monkeypatch):
        monkeypatch.setattr(answers, "branches_logp", None)
        head = SlicedHead(make_model(WINDOWED))
        reach = reach_of(head.model.config)
        long = [Question(np.arange(reach, dtype=np.int32) % 50, questions(3)[0].continuations)]
        assert_same(Answers().of(head, long, 4096), by_cache(head, long))

    @pytest.mark.parametrize("wrong", ["numbers", "exception", "not finite"])
    def test_a_model_that_reads_branches_otherwise_is_asked_by_its_cache(self, wrong, monkeypatch):
        plain, calls = answers.branches_logp, []

        def other(head, asked, room):
            calls.append(1)
            if wrong == "exception":
                raise ValueError("no mask of four dimensions")
            if wrong == "not finite":
                raise ProbeFailure("non-finite-logits")
            return [[row + 0.01 for row in one] for one in plain(head, asked, room)]

        monkeypatch.setattr(answers, "branches_logp", other)
        head = SlicedHead(make_model())
        asked = questions(4)
        own = Answers()
        for _ in range(2):
            assert_same(own.of(head, asked, 4096), by_cache(head, asked))
        assert len(calls) == 1

    def test_what_goes_wrong_at_a_greater_length_is_seen_there(self, monkeypatch):
        plain = answers.branches_logp

        def other(head, asked, room):
            found = plain(head, asked, room)
            far = [len(one.prefix) > 20 for one in asked]
            return [
                [row + 0.01 * beyond for row in one] for one, beyond in zip(found, far, strict=True)
            ]

        monkeypatch.setattr(answers, "branches_logp", other)
        head = SlicedHead(make_model())
        own = Answers()
        for length in (4, 30):
            prefix = np.arange(2, 2 + length, dtype=np.int32)
            asked = [Question(prefix, questions(5)[0].continuations)]
            assert_same(own.of(head, asked, 4096), by_cache(head, asked))

    def test_lack_of_memory_is_for_the_caller(self, monkeypatch):
        def short(*_):
            raise torch.OutOfMemoryError

        monkeypatch.setattr(answers, "branches_logp", short)
        with pytest.raises(torch.OutOfMemoryError):
            Answers().of(SlicedHead(make_model()), questions(6), 4096)
