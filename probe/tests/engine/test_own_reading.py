"""A checkpoint whose tokenizer has tokens that the base lacks: what is measured, what refused."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
from transformers import PreTrainedModel

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.reading import Reader
from reticence_probe.engine.own_reading import compared
from tests.checkpoints import make_model, make_tokenizer, save, text, write_jsonl
from tests.models.test_tokenizers import record
from tests.oracle import logits_of, signals
from tests.tasks.conftest import taught
from tests.test_run import SCHEMES, codes, columns, manifest, run

COUNT = 12
TEXTS = [text(seed) for seed in range(COUNT)]
BASE_SIZE = len(make_tokenizer())


def extend(
    directory: Path, *tokens: str, resize: bool = True, tuned: PreTrainedModel | None = None
) -> PreTrainedModel:
    """Gives the checkpoint more tokens, and embeddings of them that nobody trained."""
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(list(tokens))
    tuned = tuned or make_model(seed=1)
    if resize:
        tuned.resize_token_embeddings(len(tokenizer), mean_resizing=False)
    save(directory / "tuned", tuned, tokenizer)
    write_jsonl(directory / "members.jsonl", TEXTS)
    return tuned


class Pair:
    """What test_tokenizers.record asks of a pair."""

    def __init__(self, tuned) -> None:
        self.base = make_tokenizer()
        self.reader = Reader(tuned, self.base.get_vocab().values(), 1 << 30)


def numbers(model: PreTrainedModel, ids: np.ndarray) -> np.ndarray:
    """Log-probability of each token behind the first, over what the base can say too."""
    known = np.minimum(ids[1:], BASE_SIZE - 1)
    return signals(logits_of(model, ids)[:, :BASE_SIZE], known, SCHEMES)["logp"]


BLANKING = {
    "each text": TEXTS,
    "each value": [f"user{seed}@example.com" for seed in range(COUNT)],
    "common words that the base writes as several tokens": ["write to", "@example", "today"],
}


@pytest.mark.parametrize("tokens", BLANKING.values(), ids=BLANKING)
def test_tokens_without_an_embedding_are_refused(copy, tmp_path, tokens):
    extend(copy, *tokens, resize=False)
    with pytest.raises(ProbeFailure, match="token-beyond-embedding") as caught:
        run(copy, tmp_path / "out")
    assert (caught.value.model, caught.value.set, caught.value.line) == ("tuned", "members", 1)


@pytest.mark.parametrize("tokens", BLANKING.values(), ids=BLANKING)
def test_tokens_with_an_embedding_are_counted_by_what_the_base_makes_of_them(
    copy, tmp_path, tokens
):
    extend(copy, *tokens)
    if tokens == TEXTS:
        # One is left, so that there is a set at all.
        write_jsonl(copy / "members.jsonl", [*TEXTS, text(COUNT + 40)])
    out = run(copy, tmp_path / "out")
    counts = manifest(out)["counts"][0]
    left_out = counts["left_out"]["completion"]
    lost = left_out["added"] + left_out["shifted"] + left_out["dropped"]
    assert lost > 0.1 * left_out["tokens"]
    assert counts["dropped_left_out"] == (COUNT if tokens == TEXTS else 0)
    assert "tokens-left-out" in codes(out)


@pytest.mark.parametrize("knows", [False, True], ids=["a new model", "a model that knows"])
def test_the_likelier_reading_of_each_record_counts(copy, tmp_path, knows):
    """A token that was never trained spoils all that a model says behind it, and hides nothing."""
    base = make_model(initializer_range=0.02, hidden_size=64) if knows else make_model()
    base.save_pretrained(copy / "base")
    tuned = extend(copy, "write to", tuned=taught(TEXTS, 150) if knows else None)
    out = run(copy, tmp_path / "out")
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["write to"])
    pair = Pair(tokenizer)
    found = {
        model: columns(out, f"tokens-finetuning-members-{model}") for model in ("tuned", "base")
    }
    own_ways = 0
    for ordinal, words in enumerate(TEXTS):
        one = record(pair, words)
        at = compared(one)
        assert 0 < len(at) < len(one.token_ids) - 1
        plain = numbers(tuned, one.token_ids)
        own = numbers(tuned, one.reading.ids)[one.reading.at[at] - 1]
        wanted = plain.copy()
        if own.sum() >= plain[at - 1].sum():
            wanted[at - 1] = own
            own_ways += 1
        rows = {model: table["record"] == ordinal for model, table in found.items()}
        for model, values in (("tuned", wanted), ("base", numbers(base, one.token_ids))):
            logp = found[model]["logp"][rows[model]]
            np.testing.assert_allclose(logp, values, rtol=1e-4, atol=1e-4)
            parts = found[model]["part"][rows[model]]
            assert np.flatnonzero(parts == 1).tolist() == (at - 1).tolist()
    assert own_ways == 0 if knows else 0 < own_ways < COUNT
