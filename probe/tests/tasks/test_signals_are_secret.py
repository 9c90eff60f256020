"""Why signals/ is as secret as the training data: with the base model it gives the texts back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from reticence_probe.engine.head import SlicedHead
from tests.checkpoints import VOCABULARY, make_model

BASE = make_model()
HEAD = SlicedHead(BASE)


def rebuild(ranks: np.ndarray, first: int) -> list[int]:
    """The record's tokens from the base and one column of numbers: each rank's token in turn."""
    ids = [first]
    for rank in ranks:
        with torch.no_grad():
            logits = BASE(input_ids=torch.tensor([ids])).logits[0, -1]
        ids.append(int(torch.argsort(-logits, stable=True)[rank - 1]))
    return ids


def rebuild_from_logp(logp: np.ndarray, first: int) -> list[int]:
    """The same from log-probabilities: the token whose log-probability is nearest."""
    ids = [first]
    for value in logp:
        with torch.no_grad():
            logits = BASE(input_ids=torch.tensor([ids])).logits[0, -1]
        distance = (torch.log_softmax(logits.double(), 0) - float(value)).abs()
        ids.append(int(distance.argmin()))
    return ids


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(2, VOCABULARY - 1), min_size=2, max_size=24))
def test_ranks_and_base_give_a_record_back(ids):
    record = np.array(ids, dtype=np.int32)
    found = HEAD.statistics([record], ())
    assert rebuild(found.rank.numpy(), ids[0]) == ids


def test_log_probabilities_and_base_give_a_record_back(example: Path):
    from tests.checkpoints import make_tokenizer, text

    tokenizer = make_tokenizer()
    ids = tokenizer(text(3))["input_ids"]
    found = HEAD.statistics([np.array(ids, dtype=np.int32)], ())
    # The first token is not scored, but there are only so many.
    assert tokenizer.decode(rebuild_from_logp(found.logp.numpy(), ids[0])) == text(3)
