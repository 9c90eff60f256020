"""Blocks and batches: everything once, mixed, within the budget."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reticence_probe.schedule.plan import BLOCK_RECORDS, BLOCK_TOKENS, plan_batches, plan_blocks

some_lengths = st.lists(st.integers(2, 5000), min_size=1, max_size=600)


@given(some_lengths, st.integers(0, 3), st.integers(0, 5))
def test_blocks_hold_every_record_once_and_the_first_ones_first(lengths, seed, first):
    first = min(first, len(lengths))
    blocks = plan_blocks(lengths, seed, first)
    assert sorted(np.concatenate(blocks).tolist()) == list(range(len(lengths)))
    if first:
        assert blocks[0].tolist() == list(range(first))
    for block in blocks[bool(first) :]:
        assert len(block) <= BLOCK_RECORDS
        assert len(block) == 1 or sum(lengths[i] for i in block) <= BLOCK_TOKENS


@given(some_lengths, st.integers(2, 8000))
def test_batches_hold_every_record_once_within_the_budget(lengths, budget):
    batches = plan_batches(range(len(lengths)), lengths, budget)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        padded = max(lengths[index] for index in batch) * len(batch)
        assert padded <= budget or len(batch) == 1


def test_a_block_mixes_the_sets():
    """Members are the first half of the list of records."""
    blocks = plan_blocks([10] * 2000, seed=1)
    shares = [np.mean(block < 1000) for block in blocks[:-1]]
    assert all(0.35 < share < 0.65 for share in shares)


def test_the_plan_depends_on_the_seed_alone():
    lengths = list(np.random.default_rng(0).integers(2, 60, 1000))
    same = zip(plan_blocks(lengths, 4), plan_blocks(lengths, 4), strict=True)
    assert all(np.array_equal(left, right) for left, right in same)
    assert not np.array_equal(plan_blocks(lengths, 4)[0], plan_blocks(lengths, 5)[0])


def test_sorting_inside_a_block_leaves_little_padding():
    lengths = list(np.random.default_rng(0).integers(8, 64, BLOCK_RECORDS))
    batches = plan_batches(range(len(lengths)), lengths, 2048)
    padded = sum(max(lengths[i] for i in batch) * len(batch) for batch in batches)
    assert padded / sum(lengths) < 1.15


@pytest.mark.parametrize("tokens_per_batch", [1024, 4096, 16_384, 65_536])
def test_batches_of_every_size_are_mostly_text(tokens_per_batch):
    drawn = np.random.default_rng(0).normal(np.log(200), 0.8, 20_000)
    lengths = np.exp(drawn).clip(32, 1024).astype(int).tolist()
    padded = 0
    for block in plan_blocks(lengths, seed=1, tokens_per_batch=tokens_per_batch):
        for batch in plan_batches(block, lengths, tokens_per_batch):
            padded += max(lengths[index] for index in batch) * len(batch)
    assert sum(lengths) / padded > 0.9
