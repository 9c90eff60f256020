"""Float32 logits from a head of 16 bits."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.engine.head import SlicedHead
from reticence_probe.engine.wide import WideHead
from tests.checkpoints import ARCHITECTURES, VOCABULARY, make_model


def exact(states: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """What the matrix unit computes: products of the stored numbers, summed in float32."""
    return states.float() @ weight.float().t()


def records(count: int = 6) -> list[np.ndarray]:
    generator = np.random.default_rng(0)
    return [generator.integers(2, VOCABULARY, 20).astype(np.int32) for _ in range(count)]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_logits_are_not_rounded_and_all_else_stays(architecture, dtype):
    model = make_model(architecture).to(dtype)
    narrow, head = SlicedHead(model), SlicedHead(model)
    head._wide = WideHead(head.model, exact)
    assert head._wide
    hidden, _ = head._predicting(records())
    narrow._predicting(records())
    wide, rounded = head._logits(hidden), narrow._logits(hidden)
    assert wide.dtype == torch.float32
    # What lies behind the head, caps and scales, is applied to both.
    torch.testing.assert_close(wide, rounded, rtol=2e-2, atol=2e-2)
    assert not torch.equal(wide, wide.to(dtype).float())
    # The layer is what it was.
    torch.testing.assert_close(narrow._logits(hidden), rounded, rtol=0, atol=0)


def test_statistics_of_a_wide_head_are_those_of_the_exact_product():
    model = make_model("llama").to(torch.bfloat16)
    head = SlicedHead(model)
    head._wide = WideHead(head.model, exact)
    found = head.statistics(records(), ())
    hidden, targets = head._predicting(records())
    logits = exact(hidden, model.lm_head.weight)
    logp = torch.log_softmax(logits, 1).gather(1, targets.unsqueeze(1)).squeeze(1)
    torch.testing.assert_close(found.logp, logp, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "multiply",
    [
        lambda states, weight: exact(states, weight) * 1.5,
        lambda states, weight: (_ for _ in ()).throw(RuntimeError("no such product")),
    ],
)
def test_a_product_that_is_another_or_is_none_is_not_used(multiply):
    assert not WideHead(make_model("llama").to(torch.bfloat16), multiply)


def test_other_heads_stay_as_they_are():
    assert not WideHead(make_model("llama"), exact)
    assert not WideHead(make_model("llama").to(torch.bfloat16))
    wrapped = make_model("llama").to(torch.bfloat16)
    wrapped.lm_head.forward = wrapped.lm_head.forward
    assert not WideHead(wrapped, exact)
