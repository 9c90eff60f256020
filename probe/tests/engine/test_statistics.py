"""The arithmetic of the one pass, where numbers are awkward."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from reticence_probe.contract.job import Decoding
from reticence_probe.engine.statistics import TokenStatistics, largest, write_statistics
from tests.oracle import signals

SCHEMES = (Decoding("policy", 1.0, 3), Decoding("warm", 1.5))


def run(logits: np.ndarray, targets: np.ndarray, schemes=SCHEMES) -> dict[str, np.ndarray]:
    out = TokenStatistics.empty(len(targets), len(schemes), torch.device("cpu"))
    z = torch.tensor(logits, dtype=torch.float32)
    write_statistics(z, torch.tensor(targets), schemes, out)
    named = {name: getattr(out, name).numpy() for name in ("logp", "mean", "std", "rank", "above")}
    return named | {f"logp_{s.name}": out.decoded[i].numpy() for i, s in enumerate(schemes)}


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_ties_rank_by_id_and_top_k_follows_the_rank(data):
    """Few distinct logits, so that most of them tie."""
    rows = data.draw(st.integers(1, 5))
    width = data.draw(st.integers(1, 30))
    values = st.lists(st.sampled_from([-2.0, 0.0, 0.5, 3.0]), min_size=width, max_size=width)
    logits = np.array([data.draw(values) for _ in range(rows)])
    targets = np.array([data.draw(st.integers(0, width - 1)) for _ in range(rows)])
    found, wanted = run(logits, targets), signals(logits, targets, SCHEMES)
    assert np.array_equal(found["rank"], wanted["rank"])
    assert np.array_equal(found["above"], wanted["above"])
    for name, column in wanted.items():
        np.testing.assert_allclose(found[name], column, rtol=1e-5, atol=1e-5, err_msg=name)


def test_a_nearly_flat_distribution_over_a_large_vocabulary_keeps_its_moments():
    """The mean square is far above the variance there, where float32 is easily lost."""
    generator = np.random.default_rng(0)
    logits = generator.normal(0, 0.05, (16, 50_304)).astype(np.float32)
    logits[:, 7] = 6
    targets = generator.integers(0, 50_304, 16)
    found, wanted = run(logits, targets), signals(logits.astype(np.float64), targets, SCHEMES)
    for name in ("logp", "mean", "std"):
        np.testing.assert_allclose(found[name], wanted[name], rtol=1e-5, atol=1e-5, err_msg=name)


def test_a_certain_distribution_has_no_spread_and_overflows_nowhere():
    logits = np.full((1, 50), -3e4)
    logits[0, 4] = 3e4
    found = run(logits, np.array([4]))
    assert found["logp"][0] == found["mean"][0] == found["std"][0] == 0
    assert run(logits, np.array([5]))["logp"][0] == pytest.approx(-6e4)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 4), st.integers(1, 9000), st.integers(1, 60), st.integers(0, 5), st.booleans()
)
def test_the_largest_values_are_those_of_a_full_sort(rows, width, k, seed, coarse):
    k = min(k, width)
    z = torch.from_numpy(np.random.default_rng(seed).normal(size=(rows, width)))
    z = z.round() if coarse else z
    assert torch.equal(largest(z, k).sort(1, descending=True).values, z.topk(k, 1).values)
