"""Defects of published tools that must not come back here; each test is named for one.

What concerns attack scores and operating points is in test/attacks and test/stats.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from reticence_probe.engine.statistics import TokenStatistics, write_statistics
from tests.checkpoints import CONTEXT, make_model, make_tokenizer, save, text, write_jsonl
from tests.oracle import logits_of, signals
from tests.test_run import SCHEMES, columns, manifest, run

END = "<|endoftext|>"
# Lengths from a token to more than the model can attend to, so that batches are padded.
TEXTS = [
    f"order {END}{END} refund {END} please contact the customer",
    "please",
    " ".join(["order", "refund", "please", "contact"] * 10),
    " ".join(["delivery"] * 200),
    *(text(seed) for seed in range(8)),
]


@pytest.fixture(scope="module")
def dropping(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The signals of a checkpoint that was trained with dropout, over awkward texts."""
    directory = tmp_path_factory.mktemp("peers")
    save(directory / "base", make_model(seed=0), make_tokenizer())
    save(directory / "tuned", tuned(), make_tokenizer())
    write_jsonl(directory / "members.jsonl", TEXTS)
    write_jsonl(directory / "nonmembers.jsonl", [text(seed) for seed in range(20, 32)])
    # The model's context is the limit, not the job's.
    return run(directory, directory / "out", limits={"tokens": 1024})


def tuned():
    return make_model(seed=1, hidden_dropout=0.5, attention_dropout=0.5)


def ids_of(words: str) -> np.ndarray:
    tokenizer = make_tokenizer()
    return np.array([*tokenizer(words)["input_ids"], tokenizer.eos_token_id][:CONTEXT])


def found(out: Path, record: int) -> dict[str, np.ndarray]:
    table = columns(out, "tokens-finetuning-members-tuned")
    return {name: values[table["record"] == record] for name, values in table.items()}


def test_real_end_tokens_in_a_text_are_attended_to_though_batches_are_padded(dropping):
    """open-unlearning masks every token that equals the padding, so real ends of turns too."""
    ids = ids_of(TEXTS[0])
    assert np.count_nonzero(ids == make_tokenizer().eos_token_id) == 4
    wanted = signals(logits_of(tuned(), ids), ids[1:], SCHEMES)
    for name, values in wanted.items():
        np.testing.assert_allclose(found(dropping, 0)[name], values, rtol=1e-5, atol=1e-5)


def test_padding_is_never_scored(dropping):
    """WBC's mask is not shifted with the targets: one padding token counts as text."""
    for record, words in enumerate(TEXTS):
        assert len(found(dropping, record)["logp"]) == len(ids_of(words)) - 1


def test_dropout_of_the_checkpoint_is_off(dropping):
    """open-unlearning's gradient norm runs in training mode, so no two runs agree."""
    for record, words in enumerate(TEXTS):
        ids = ids_of(words)
        wanted = signals(logits_of(tuned(), ids), ids[1:])["logp"]
        np.testing.assert_allclose(found(dropping, record)["logp"], wanted, rtol=1e-5, atol=1e-5)


def test_no_text_is_cut_but_at_the_limit_and_that_is_counted(dropping):
    """Fast-MIA keeps 32 words of every record unless told otherwise, and does not say so."""
    assert len(TEXTS[2].split()) > 32
    assert len(found(dropping, 2)["logp"]) == len(make_tokenizer()(TEXTS[2])["input_ids"])
    counts = {(one["audit"], one["set"]): one for one in manifest(dropping)["counts"]}
    assert counts["finetuning", "members"]["truncated"] == 1
    records = columns(dropping, "records")
    long = records["truncated"] & (records["audit"] == "finetuning")
    assert records["tokens"][long].tolist() == [CONTEXT]


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([0.0, 1e-6, 1e-3, 40.0, 3e4]), st.integers(2, 3000), st.integers(0, 2**32 - 1)
)
def test_a_spread_is_never_the_root_of_a_negative_number(scale, width, seed):
    """mink++ and mimir take E[x²] − E[x]² in low precision: below zero, and the score is NaN."""
    z = torch.from_numpy(np.random.default_rng(seed).normal(-20, scale, (4, width))).float()
    out = TokenStatistics.empty(4, 0, torch.device("cpu"))
    write_statistics(z, torch.zeros(4, dtype=torch.long), (), out)
    assert torch.isfinite(out.std).all()
    assert (out.std >= 0).all()
    if scale == 0.0:
        # All tokens equally likely: no spread, whatever the vocabulary.
        np.testing.assert_allclose(out.std.numpy(), 0, atol=1e-3)
