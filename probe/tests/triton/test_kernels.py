"""The kernels under Triton's interpreter, beside the statistics that PyTorch computes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from reticence_probe.contract.job import Decoding
from reticence_probe.engine.kernels import GROUP, row_statistics
from reticence_probe.engine.statistics import (
    TokenStatistics,
    write_by_kernel,
    write_in_passes,
)

SMALL, LARGE = (257, 2048, 4097), (50_304, 128_256, 262_144)
DTYPES = (torch.float32, torch.float16, torch.bfloat16)


def logits_of(kind: str, rows: int, vocabulary: int, dtype: torch.dtype, seed: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    z = torch.randn(rows, vocabulary, generator=generator)
    if kind == "random":
        z *= 3
    elif kind == "flat":
        z *= 0.05
    elif kind == "peaked":
        z[torch.arange(rows), torch.randint(vocabulary, (rows,), generator=generator)] = 40
    elif kind == "tied":
        z = (z * 2).round()
    elif kind == "rising":
        # The largest logit of a row moves with every block.
        z = z.sort(1).values * 5
    elif kind == "falling":
        z = z.sort(1, descending=True).values * 200
    else:
        raise AssertionError(kind)
    return z.to(dtype)


KINDS = ("random", "flat", "peaked", "tied", "rising", "falling")


def reference(z: torch.Tensor, targets: torch.Tensor) -> TokenStatistics:
    out = TokenStatistics.empty(len(z), 0, torch.device("cpu"))
    write_in_passes(z.float().clone(), targets, (), out)
    return out


def compare(z: torch.Tensor, targets: torch.Tensor) -> None:
    found, wanted = row_statistics(z, targets), reference(z, targets)
    assert torch.equal(found.above, wanted.above)
    assert torch.equal(1 + found.above + found.before, wanted.rank)
    assert torch.equal(found.z_true, z.float().gather(1, targets.unsqueeze(1)).squeeze(1))
    for name in ("logp", "mean", "std"):
        np.testing.assert_allclose(
            getattr(found, name), getattr(wanted, name), rtol=2e-5, atol=2e-5, err_msg=name
        )
    exact = z.double()
    logp = exact.log_softmax(1)
    p = logp.exp()
    mean = (p * logp).sum(1)
    std = (p * (logp - mean.unsqueeze(1)).square()).sum(1).sqrt()
    for name, value in {"mean": mean, "std": std}.items():
        np.testing.assert_allclose(getattr(found, name), value, rtol=2e-5, atol=2e-6, err_msg=name)
    padded = torch.nn.functional.pad(z.float(), (0, -z.shape[1] % GROUP), value=-torch.inf)
    assert torch.equal(found.maxima, padded.unflatten(1, (-1, GROUP)).amax(2))


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("vocabulary", SMALL)
@pytest.mark.parametrize("kind", KINDS)
def test_one_read_gives_what_many_give(kind, vocabulary, dtype):
    z = logits_of(kind, 3, vocabulary, dtype, seed=vocabulary)
    compare(z, torch.tensor([0, vocabulary - 1, vocabulary // 3]))


# The interpreter takes seconds for a row of these: each kind in one precision.
@pytest.mark.parametrize("vocabulary", LARGE)
@pytest.mark.parametrize(("kind", "dtype"), zip(KINDS, DTYPES * 2, strict=True))
def test_so_it_does_over_a_large_vocabulary(kind, vocabulary, dtype):
    z = logits_of(kind, 1, vocabulary, dtype, seed=vocabulary)
    compare(z, torch.tensor([vocabulary - 1 if kind == "falling" else vocabulary // 3]))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_small_rows_of_few_values(data):
    """Most logits tie, and a row is shorter than a block."""
    rows, vocabulary = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 300))
    values = st.lists(
        st.sampled_from([-200.0, -2.0, 0.0, 0.5, 3.0]), min_size=vocabulary, max_size=vocabulary
    )
    z = torch.tensor([data.draw(values) for _ in range(rows)])
    targets = torch.tensor([data.draw(st.integers(0, vocabulary - 1)) for _ in range(rows)])
    compare(z, targets)


@pytest.mark.parametrize("bad", [torch.nan, torch.inf, -torch.inf])
@pytest.mark.parametrize("at", [0, 100, 4999])
def test_a_logit_that_is_not_finite_spreads_to_the_moments(bad, at):
    z = logits_of("random", 2, 5000, torch.float32, seed=1)
    z[1, at] = bad
    found = row_statistics(z, torch.tensor([7, 7]))
    assert torch.isfinite(found.mean[0]) and torch.isfinite(found.std[0])
    assert not (torch.isfinite(found.mean[1]) and torch.isfinite(found.std[1]))


def test_rows_of_a_larger_tensor_are_read_in_place():
    whole = logits_of("random", 4, 3000, torch.float32, seed=2)
    view = whole[:, :2500]
    targets = torch.tensor([1, 2, 3, 2499])
    found, wanted = row_statistics(view, targets), row_statistics(view.contiguous(), targets)
    for name in ("logp", "mean", "std", "above", "before", "maxima"):
        assert torch.equal(getattr(found, name), getattr(wanted, name)), name


SCHEMES = (
    Decoding("policy", 1.0, 40),
    Decoding("cool", 0.5, 3),
    Decoding("plain", 1.0),
    Decoding("warm", 1.5),
)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("vocabulary", [30, 257, 3000, 9001])
@pytest.mark.parametrize("kind", ["random", "tied", "peaked"])
def test_the_table_of_a_slice_is_the_same(kind, vocabulary, dtype):
    """Among the targets are one that the model does not know and some outside the top k."""
    z = logits_of(kind, 6, vocabulary, dtype, seed=vocabulary)
    ranked = z.argsort(1, descending=True)
    targets = torch.tensor(
        [vocabulary + 2, 0, vocabulary - 1, *(int(ranked[row, row]) for row in (3, 4, 5))]
    )
    found, wanted = (TokenStatistics.empty(6, len(SCHEMES), torch.device("cpu")) for _ in "ab")
    before = z.clone()
    write_by_kernel(z, targets, SCHEMES, found)
    assert torch.equal(z, before)
    write_in_passes(z.float().clone(), targets, SCHEMES, wanted)
    for name in ("rank", "above", "fitting"):
        assert torch.equal(getattr(found, name), getattr(wanted, name)), name
    for name in ("logp", "mean", "std", "decoded"):
        np.testing.assert_allclose(
            getattr(found, name), getattr(wanted, name), rtol=2e-5, atol=2e-5, err_msg=name
        )


def test_columns_that_are_apart_are_refused():
    with pytest.raises(ValueError, match="contiguous"):
        row_statistics(torch.zeros(2, 8).t(), torch.zeros(8, dtype=torch.int64))
