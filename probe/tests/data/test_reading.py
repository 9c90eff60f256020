"""How the checkpoint reads a text with tokens that the base lacks, and what is counted of it."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from transformers import AddedToken

from reticence_probe.data.encode import encode as encode_texts
from reticence_probe.data.reading import ADDED, COMPARED, SHIFTED, Reader
from reticence_probe.data.render import COMPLETION, LEFT_OUT, PROMPT
from tests.data.test_tokens import PIECES, a_text, encode, every_tokenizer, quickly
from tests.helpers import TOKENIZERS

TEXT = "Anna Smith wrote to the lazy dog."


def reader_of(name: str, *tokens: str | AddedToken) -> Reader:
    base = TOKENIZERS[name]
    tuned = deepcopy(base)
    tuned.add_tokens(list(tokens))
    return Reader(tuned, base.get_vocab().values(), 1 << 30)


def covered(tokens, reason: int) -> str:
    """The characters of the tokens of a reason, in order."""
    chosen = tokens.offsets[tokens.reasons == reason]
    return "".join(TEXT[start:end] for start, end in chosen)


@every_tokenizer
def test_without_added_tokens_in_a_text_nothing_changes(name):
    reader = reader_of(name, "<new>")
    _, with_reader = encode(name, "the ", TEXT, append_eos=True, reader=reader)
    _, without = encode(name, "the ", TEXT, append_eos=True)
    assert with_reader.reading is None
    assert np.array_equal(with_reader.parts, without.parts)
    assert not with_reader.reasons.any()


@every_tokenizer
def test_the_tokens_are_the_base_s_whatever_the_checkpoint_adds(name):
    _, plain = encode(name, "", TEXT)
    _, tokens = encode(name, "", TEXT, reader=reader_of(name, "Smith"))
    assert np.array_equal(tokens.ids, plain.ids)
    assert np.array_equal(tokens.own_parts, plain.parts)


@every_tokenizer
@quickly
@given(a_text, st.lists(st.sampled_from([p for p in PIECES if p.strip()]), min_size=1, max_size=2))
def test_what_is_compared_is_the_same_token_over_the_same_characters(name, text, added):
    base = TOKENIZERS[name]
    tuned = deepcopy(base)
    tuned.add_tokens(added)
    (own,), (plain,) = (encode_texts(t, [text], add_special_tokens=True) for t in (tuned, base))
    (reading,) = Reader(tuned, base.get_vocab().values(), 1 << 30)(
        [text], [plain], add_special_tokens=True
    )
    if reading is None:
        assert np.array_equal(own.ids, plain.ids)
        return
    both = reading.at >= 0
    assert np.array_equal(both, reading.reasons == COMPARED)
    assert np.array_equal(own.ids[reading.at[both]], plain.ids[both])
    assert np.array_equal(own.spans[reading.at[both]], plain.spans[both])
    assert len(set(reading.at[both])) == both.sum()
    assert (np.diff(reading.at[both]) > 0).all()


def test_what_an_added_token_covers_is_left_out_and_the_rest_compared():
    _, tokens = encode("bytes", "", TEXT, reader=reader_of("bytes", "Smith"))
    assert "Smith" in covered(tokens, ADDED)
    assert np.all(tokens.parts[tokens.reasons != COMPARED] == LEFT_OUT)
    assert np.all(tokens.parts[tokens.reasons == COMPARED] == COMPLETION)
    assert covered(tokens, COMPARED).startswith("Anna")
    assert covered(tokens, COMPARED).endswith("dog.")


def test_what_is_split_otherwise_beside_an_added_token_is_left_out():
    _, tokens = encode("bytes", "", TEXT, reader=reader_of("bytes", "ith"))
    left_out = covered(tokens, ADDED) + covered(tokens, SHIFTED)
    assert "ith" in left_out
    assert "lazy" in covered(tokens, COMPARED)
    assert len(left_out) + len(covered(tokens, COMPARED)) == len(TEXT)


def test_a_text_that_is_one_added_token_leaves_nothing():
    _, tokens = encode("bytes", "the ", TEXT, reader=reader_of("bytes", TEXT))
    assert np.all(tokens.parts[tokens.own_parts == COMPLETION] == LEFT_OUT)
    assert np.any(tokens.parts == PROMPT)


@pytest.mark.parametrize("flag", ["lstrip", "rstrip"])
def test_white_space_that_an_added_token_swallows_counts_with_it(flag):
    token = AddedToken("Smith", **{flag: True})
    _, tokens = encode("bytes", "", TEXT, reader=reader_of("bytes", token))
    assert "Smith" in covered(tokens, ADDED)
    assert "Smith" not in covered(tokens, COMPARED)
    assert covered(tokens, COMPARED).endswith("dog.")


def test_a_reading_without_unknown_tokens_contradicts_the_base():
    base = TOKENIZERS["bytes"]
    tuned = deepcopy(base)
    tuned.backend_tokenizer.normalizer = None
    tuned.backend_tokenizer.pre_tokenizer.add_prefix_space = True
    reader = Reader(tuned, base.get_vocab().values(), 1 << 30)
    _, tokens = encode("bytes", "", "Anna", reader=reader)
    assert tokens.reading is not None
    assert not tokens.reading.extends


def test_the_end_token_is_compared_on_both_sides():
    _, tokens = encode("bytes", "", TEXT, append_eos=True, reader=reader_of("bytes", "Smith"))
    assert tokens.ids[-1] == TOKENIZERS["bytes"].eos_token_id
    assert tokens.parts[-1] == COMPLETION
    assert tokens.reading.ids[tokens.reading.at[-1]] == tokens.ids[-1]


def test_a_cut_record_is_read_no_further_than_the_base_s_tokens():
    reader = reader_of("bytes", "lazy")
    _, whole = encode("bytes", "", TEXT, reader=reader)
    before = int(np.flatnonzero(whole.reasons == ADDED)[0])
    _, tokens = encode("bytes", "", TEXT, max_tokens=before, reader=reader)
    assert tokens.reading is None
    _, tokens = encode("bytes", "", TEXT, max_tokens=before + 2, reader=reader)
    assert len(tokens.reading.at) == before + 2


ROWS = [{"prompt": "the lazy dog ", "completion": f"Anna wrote to bob{i}."} for i in range(10)]


class TestCounts:
    def counts(self, read, *added):
        found = read(ROWS, format="prompt-completion", reader=reader_of("bytes", *added))
        return found["members"].counts

    def test_a_set_without_added_tokens_leaves_nothing_out(self, read):
        counts = self.counts(read, "<new>")
        for part in ("prompt", "completion"):
            assert counts["left_out"][part]["tokens"] > 0
            assert sum(counts["left_out"][part].values()) == counts["left_out"][part]["tokens"]
        assert counts["left_out"]["records"] == counts["dropped_left_out"] == 0

    def test_a_completion_as_one_token_weighs_what_the_base_makes_of_it(self, read, events):
        of_base = len(TOKENIZERS["bytes"]("Anna wrote to bob3.")["input_ids"])
        counts = self.counts(read, "Anna wrote to bob3.")
        assert counts["dropped_left_out"] == 1
        assert counts["used"] == 9
        assert counts["left_out"]["completion"]["dropped"] == of_base
        assert counts["left_out"]["records"] == 1
        assert "records-dropped-left-out" in events.codes
        assert "tokens-left-out" in events.codes

    def test_prompts_and_completions_are_counted_apart(self, read):
        counts = self.counts(read, "lazy")
        assert counts["left_out"]["prompt"]["added"] > 0
        assert counts["left_out"]["completion"]["added"] == 0
        assert counts["left_out"]["records"] == 0

    def test_a_record_that_keeps_little_of_its_completion_is_counted(self, read):
        counts = self.counts(read, "Anna wrote to bob7")
        assert counts["dropped_left_out"] == 0
        assert counts["left_out"]["records"] == 1
