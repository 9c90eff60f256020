"""Continuations after one prefix: the cache must not change a number."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.engine.continuations import continuation_logp, whole_logp
from reticence_probe.engine.head import SlicedHead
from tests.checkpoints import ARCHITECTURES, VOCABULARY, make_model


def plain(model, prefix: np.ndarray, continuation: np.ndarray) -> np.ndarray:
    """One ordinary forward of one whole text, in float64 from its full logits."""
    ids = torch.from_numpy(np.concatenate([prefix, continuation]).astype(np.int64)).unsqueeze(0)
    with torch.inference_mode():
        logits = model(input_ids=ids, use_cache=False).logits[0].double()
    logp = torch.log_softmax(logits, 1)
    places = range(len(prefix) - 1, ids.shape[1] - 1)
    return np.array([float(logp[at, ids[0, at + 1]]) for at in places])


def continuations(seed: int) -> tuple[np.ndarray, list[np.ndarray]]:
    generator = np.random.default_rng(seed)
    prefix = generator.integers(2, VOCABULARY, 30).astype(np.int32)
    lengths = [1, 7, 3, 12, 1, 5]
    return prefix, [generator.integers(2, VOCABULARY, n).astype(np.int32) for n in lengths]


@pytest.mark.parametrize("tokens_per_batch", [1, 40, 4096])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_token_has_the_log_probability_of_an_ordinary_forward(architecture, tokens_per_batch):
    model = make_model(architecture)
    prefix, given = continuations(1)
    found = continuation_logp(SlicedHead(model), prefix, given, tokens_per_batch)
    for continuation, values in zip(given, found, strict=True):
        np.testing.assert_allclose(values, plain(model, prefix, continuation), atol=1e-4)


@pytest.mark.parametrize("architecture", ["gpt-neox", "opt"])
def test_a_model_without_a_cache_gives_the_same(architecture):
    model = make_model(architecture)
    prefix, given = continuations(2)
    found = whole_logp(SlicedHead(model), prefix, given, 64)
    for continuation, values in zip(given, found, strict=True):
        np.testing.assert_allclose(values, plain(model, prefix, continuation), atol=1e-4)


def test_a_prefix_of_one_token_is_enough():
    model = make_model()
    prefix, given = continuations(3)
    found = continuation_logp(SlicedHead(model), prefix[:1], given, 4096)
    np.testing.assert_allclose(found[3], plain(model, prefix[:1], given[3]), atol=1e-4)


def test_a_token_outside_the_common_vocabulary_is_impossible():
    model = make_model()
    head = SlicedHead(model, common_vocabulary=100)
    inside, outside = np.array([5, 6]), np.array([5, 200])
    found = continuation_logp(head, np.array([3, 4]), [inside, outside], 4096)
    assert np.isfinite(found[0]).all()
    assert found[1][1] == -np.inf
