"""docs/compatibility.md says what really happens."""

from __future__ import annotations

import random

import pytest

from tests.models.compatibility import AUDITED, WAYS, outcome, written
from tests.models.zoo import KINDS

# All of them take minutes: `npm run tool -- tests.models.compatibility`.
CELLS = random.Random(7).sample([(name, way) for name in KINDS for way in WAYS], 16)
# One of each kind of body, whatever the sample.
CELLS += [("llama", "DoRA"), ("qwen2_5_vl", "LoRA"), ("mamba2", "full"), ("bert", "full")]


def test_the_page_has_a_row_for_every_architecture_and_no_other():
    assert set(written()) == {(name, way) for name in KINDS for way in WAYS}


def test_an_architecture_is_audited_in_every_way_or_in_none():
    for name in KINDS:
        assert len({written()[name, way] == AUDITED for way in WAYS}) == 1, name


@pytest.mark.parametrize(("name", "way"), CELLS, ids=lambda value: value)
def test_a_cell_says_what_happens(tmp_path, name, way):
    assert outcome(tmp_path, KINDS[name], way) == written()[name, way]
