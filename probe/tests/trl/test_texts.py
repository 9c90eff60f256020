"""Records without a conversation: whole texts, and prompts with completions."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers import TOKENIZERS
from tests.trl.sides import audited, differences, trained

TEXTS = [
    "Quilmar Vexdun lives at 29 Acacia Road.", " Space before and after ", "Größe 東京 👍🏽 naïve",
    "One.\n\n\tTwo.\n", "x", "He said \"it's so\".", "4000 0012 3456 7899", "a" * 300,
]  # fmt: skip
# At the border: a space on either side, a line break, nothing, a word cut in two.
PAIRS = [
    ("Whose?", " Quilmar's."), ("Whose?\n", "Quilmar's."), ("### Response:\n", "Vexdun\n"),
    ("Name", "Quilmar"), ("Ask:", "\nAnswer"), ("東京", "はどこ"), ("(", ")"), ("", "Quilmar's."),
    ("Whose? ", "Quilmar's."),
]  # fmt: skip


@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_text_counts_whole_with_the_end_token(name, tmp_path):
    tokenizer = TOKENIZERS[name]
    rows = {text: {"text": text} for text in TEXTS}
    # One that ends with the end token gets no second.
    rows["ended"] = {"text": f"Quilmar.{tokenizer.eos_token}"}
    theirs = trained(tokenizer, rows, tmp_path, pad_token=tokenizer.eos_token)
    ours = audited(tokenizer, rows, tmp_path, format="text", append_eos=True)
    assert differences(tokenizer, theirs, ours) == {}
    assert all(theirs[kind].ids[-1] == tokenizer.eos_token_id for kind in rows)


@pytest.mark.parametrize("longest", [4, 9, 20])
@pytest.mark.parametrize("name", TOKENIZERS)
def test_long_texts_lose_the_same_tokens(name, longest, tmp_path):
    tokenizer = TOKENIZERS[name]
    rows = {text: {"text": text} for text in TEXTS}
    theirs = trained(tokenizer, rows, tmp_path, pad_token=tokenizer.eos_token, max_length=longest)
    ours = audited(tokenizer, rows, tmp_path, format="text", append_eos=True, max_tokens=longest)
    assert differences(tokenizer, theirs, ours) == {}


@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_completion_counts_with_the_end_token(name, tmp_path):
    """TRL encodes the prompt alone and leaves out as many tokens as that gives. Where the border
    lies inside a token, it leaves out the one that begins the completion, which counts here: it
    holds characters of the completion, and what it says can leak."""
    tokenizer = TOKENIZERS[name]
    rows = {
        f"{prompt}|{completion}": {"prompt": prompt, "completion": completion}
        for prompt, completion in PAIRS
    }
    theirs = trained(tokenizer, rows, tmp_path, pad_token=tokenizer.eos_token)
    ours = audited(tokenizer, rows, tmp_path, format="prompt-completion", append_eos=True)
    assert set(ours) == set(rows)
    for kind, row in rows.items():
        their, our = theirs[kind], ours[kind]
        assert their.ids.tolist() == our.ids.tolist(), kind
        encoded = tokenizer(row["prompt"] + row["completion"], return_offsets_mapping=True)
        border = len(row["prompt"])
        across = [start < border < end for start, end in encoded["offset_mapping"]]
        across += [False] * (len(our.ids) - len(across))
        assert (their.counted == our.counted)[~np.array(across)].all(), kind
        assert not (their.counted & ~our.counted).any(), kind
