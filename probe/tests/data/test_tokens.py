"""Tokens, spans and parts, for tokenizers that treat spaces and bytes differently."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, LEFT_OUT, PROMPT, Rendered
from reticence_probe.data.tokenise import Tokeniser
from tests.helpers import TOKENIZERS

every_tokenizer = pytest.mark.parametrize("name", TOKENIZERS)
# Spaces, line breaks, accents in both encodings, wide scripts, emoji with modifiers.
PIECES = [
    "a",
    "Anna",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "é",
    "e\u0301",
    "東京",
    "שלום",
    "مرحبا",
    "👍🏽",
]
PIECES += ["👨\u200d👩\u200d👧", "12", "@", "\u00a0", "\ufeff", "ﬁ", "<s>", "<|endoftext|>", "\x00"]
a_text = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
quickly = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def encode(name, prompt, completion, *, max_tokens=10_000, append_eos=False, reader=None):
    tokenise = Tokeniser(
        TOKENIZERS[name],
        max_tokens=max_tokens,
        append_eos=append_eos,
        chat=False,
        reader=reader,
    )
    text = prompt + completion
    segments = [(0, len(prompt), PROMPT), (len(prompt), len(text), COMPLETION)]
    (tokens,) = tokenise([Rendered(text, segments)])
    return text, tokens


@every_tokenizer
@quickly
@given(a_text, a_text.filter(str.strip))
def test_the_spans_cover_the_text_and_the_parts_follow_the_boundary(name, prompt, completion):
    text, tokens = encode(name, prompt, completion, append_eos=True)
    starts, ends = tokens.offsets[:, 0], tokens.offsets[:, 1]
    assert tokens.characters == len(text)
    assert np.all(starts <= ends)
    # Without a gap, and to the end.
    reached = np.maximum.accumulate(ends)
    assert starts[0] == 0
    assert np.all(starts[1:] <= reached[:-1])
    assert reached[-1] == len(text)
    # Ids are the tokenizer's own.
    ids = TOKENIZERS[name](text)["input_ids"]
    assert tokens.ids[: len(ids)].tolist() == ids
    # Whatever holds a visible character of the completion is completion, the rest of it prompt.
    has_text = starts < ends
    assert np.all(tokens.parts[has_text & (starts >= len(prompt))] == COMPLETION)
    assert np.all(tokens.parts[has_text & (ends <= len(prompt))] == PROMPT)
    assert np.all(np.isin(tokens.parts, [PROMPT, COMPLETION, LEFT_OUT]))


@every_tokenizer
@quickly
@given(a_text, a_text.filter(str.strip), st.integers(2, 9))
def test_truncation_keeps_a_prefix_of_tokens_and_of_text(name, prompt, completion, limit):
    text, whole = encode(name, prompt, completion, append_eos=True)
    _, cut = encode(name, prompt, completion, append_eos=True, max_tokens=limit)
    size = len(cut.ids)
    assert size == min(limit, len(whole.ids))
    assert cut.truncated == (len(whole.ids) > limit)
    assert np.array_equal(cut.ids, whole.ids[:size])
    assert np.array_equal(cut.parts, whole.parts[:size])
    assert np.array_equal(cut.offsets, whole.offsets[:size])
    assert cut.characters <= len(text)
    assert cut.offsets.max() <= cut.characters or not size


@every_tokenizer
def test_a_token_over_the_boundary_is_completion(name):
    _, tokens = encode(name, "the lazy ", "dog")
    at = len("the lazy ")
    over = (tokens.offsets[:, 0] < at) & (tokens.offsets[:, 1] > at)
    assert np.all(tokens.parts[over] == COMPLETION)
    assert np.all(tokens.parts[tokens.offsets[:, 0] >= at] == COMPLETION)


def test_the_beginning_token_is_left_out_and_has_no_characters():
    _, tokens = encode("bytes-bos", "", "Anna")
    assert tokens.ids[0] == TOKENIZERS["bytes-bos"].bos_token_id
    assert tokens.parts[0] == LEFT_OUT
    assert tokens.offsets[0].tolist() == [0, 0]


def test_bytes_of_one_character_share_its_span():
    _, tokens = encode("bytes", "", "x 漢")
    shared = tokens.offsets[tokens.offsets[:, 1] == 3]
    assert len(shared) > 1


def test_a_batch_equals_its_records_one_by_one():
    texts = ["Anna", "a much longer text about Bob", "é\n"]
    tokenise = Tokeniser(
        TOKENIZERS["bytes"],
        max_tokens=100,
        append_eos=True,
        chat=False,
    )
    items = [Rendered(text, [(0, len(text), COMPLETION)]) for text in texts]
    for item, together in zip(items, tokenise(items), strict=True):
        (alone,) = tokenise([item])
        assert np.array_equal(alone.ids, together.ids)
        assert np.array_equal(alone.offsets, together.offsets)


@every_tokenizer
def test_parts_of_a_record_add_up_to_its_text(name, read):
    rows = [{"prompt": "Naïve 東京?\r\n", "completion": "👍🏽 שלום Anna"}]
    (record,) = read(rows, tokenizer=TOKENIZERS[name], format="prompt-completion")[
        "members"
    ].records
    assert part_text(record, PROMPT) + part_text(record, COMPLETION) == record.text
