"""Where alternatives part and end in tokens, for every kind of tokenizer."""

from __future__ import annotations

import numpy as np
import pytest

from reticence_probe.candidates.tokens import FOLLOWING_CHARACTERS, CandidateTokeniser
from reticence_probe.data.records import Record
from reticence_probe.data.render import COMPLETION, Rendered
from reticence_probe.data.tokenise import Tokeniser
from tests.helpers import TOKENIZERS

BEFORE, TRUE, BEHIND = "Größe 東京: write to=", "anna@example.com", ", please. Thank you"
OTHERS = ["anne@example.com", "zoe@example.org", "a@b.co", "naïve@example.com", "0@x.io"]


def record(tokenizer, text: str, chat: bool = False) -> Record:
    tokenise = Tokeniser(
        tokenizer, max_tokens=4096, append_eos=False, chat=chat,
    )  # fmt: skip
    (tokens,) = tokenise([Rendered(text, [(0, len(text), COMPLETION)])])
    return Record(
        audit="finetuning", set="members", ordinal=0, file=0, row=1, text=text,
        token_ids=tokens.ids, parts=tokens.parts, offsets=tokens.offsets, truncated=False,
        subject=None,
    )  # fmt: skip


def ask(tokenizer, text: str, values: list[str], *, start=None, context=4096, chat=False):
    start = text.index(values[0]) if start is None else start
    tokenise = CandidateTokeniser(tokenizer, chat=chat, context=context)
    return tokenise.alternatives(
        record(tokenizer, text, chat), start, start + len(values[0]), values
    )


@pytest.mark.parametrize("name", TOKENIZERS)
class TestEveryTokenizer:
    def test_prefix_and_continuation_are_the_whole_text_through_the_token_behind(self, name):
        tokenizer = TOKENIZERS[name]
        found = ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, *OTHERS])
        assert found.kept == list(range(6))
        for index, continuation in zip(found.kept, found.continuations, strict=True):
            value = [TRUE, *OTHERS][index]
            whole = record(tokenizer, BEFORE + value + BEHIND)
            ids = np.concatenate([found.prefix, continuation])
            assert whole.token_ids[: len(ids)].tolist() == ids.tolist()
            end = len(BEFORE) + len(value)
            assert whole.offsets[len(ids) - 1, 1] > end
            assert whole.offsets[len(ids) - 2, 1] <= end

    def test_they_part_at_the_first_token_that_any_of_them_changes(self, name):
        found = ask(TOKENIZERS[name], BEFORE + TRUE + BEHIND, [TRUE, *OTHERS])
        firsts = {int(continuation[0]) for continuation in found.continuations}
        assert len(firsts) > 1

    def test_a_token_shared_with_the_text_before_belongs_to_the_value(self, name):
        """`to=a` may be one token with one value and two with another."""
        tokenizer = TOKENIZERS[name]
        text = "to Anna Smith wrote"
        found = ask(tokenizer, text, ["Anna Smith", "nna Smith", " Anna", "\tAnna"], start=3)
        for index, continuation in zip(found.kept, found.continuations, strict=True):
            value = ["Anna Smith", "nna Smith", " Anna", "\tAnna"][index]
            whole = record(tokenizer, "to " + value + " wrote")
            ids = np.concatenate([found.prefix, continuation])
            assert whole.token_ids[: len(ids)].tolist() == ids.tolist()

    def test_where_the_text_ends_with_the_value_the_end_token_ends_it(self, name):
        tokenizer = TOKENIZERS[name]
        found = ask(tokenizer, BEFORE + TRUE, [TRUE, *OTHERS])
        ends = {int(continuation[-1]) for continuation in found.continuations}
        assert ends == {tokenizer.eos_token_id}

    def test_a_long_text_behind_changes_nothing(self, name):
        tokenizer = TOKENIZERS[name]
        behind = BEHIND + " and so on and on" * FOLLOWING_CHARACTERS
        short = ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, *OTHERS])
        long = ask(tokenizer, BEFORE + TRUE + behind, [TRUE, *OTHERS])
        for one, other in zip(short.continuations, long.continuations, strict=True):
            assert one.tolist() == other.tolist()


class TestEdges:
    def test_what_would_not_fit_into_the_context_loses_its_beginning_for_all_alike(self):
        tokenizer = TOKENIZERS["bytes"]
        whole = ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, *OTHERS])
        longest = max(map(len, whole.continuations))
        cut = ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, *OTHERS], context=longest + 3)
        assert cut.prefix.tolist() == whole.prefix[-3:].tolist()
        for one, other in zip(whole.continuations, cut.continuations, strict=True):
            assert one.tolist() == other.tolist()

    def test_a_context_without_room_for_any_prefix_asks_nothing(self):
        tokenizer = TOKENIZERS["bytes"]
        assert ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, *OTHERS], context=4) is None

    def test_values_that_are_the_same_tokens_are_asked_once(self):
        tokenizer = TOKENIZERS["bytes"]
        found = ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, OTHERS[0], OTHERS[0], TRUE])
        assert found.kept == [0, 1]
        assert ask(tokenizer, BEFORE + TRUE + BEHIND, [TRUE, TRUE]) is None

    def test_a_value_that_changes_the_very_first_token_is_not_asked(self):
        tokenizer = TOKENIZERS["bytes"]
        found = ask(tokenizer, "xAnna wrote", ["Anna", "Zoe", "Leo"], start=1)
        first = record(tokenizer, "xAnna wrote").token_ids[0]
        if found is not None:
            assert found.prefix[0] == first
