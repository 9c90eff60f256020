"""Assistant turns alone, `assistant_only_loss`: TRL puts a template that marks them in place of the
model's own. Given as `data.chat_template`, that template counts the same tokens here."""

from __future__ import annotations

import pytest
from trl.chat_template_utils import get_training_chat_template

from tests.trl.conversations import ROWS
from tests.trl.families import MARKED, NAMES, family
from tests.trl.sides import audited, differences, with_template


def test_all_but_a_few_families_can_be_trained_on_their_answers():
    for name in NAMES:
        of = family(name)
        tokenizer = with_template(of.tokenizer, of.original)
        if of.marked is None:
            with pytest.raises(ValueError, match="not training-compatible"):
                get_training_chat_template(tokenizer)
        elif of.training is not None:
            assert get_training_chat_template(tokenizer) == of.training
    assert len(MARKED) > 30


@pytest.mark.parametrize("name", MARKED)
def test_what_a_training_template_marks_is_completion(name, answers, tmp_path):
    of = family(name)
    rows, theirs = answers(name)
    assert len(rows) > 20
    given = {kind: ROWS[kind] for kind in rows}
    ours = audited(of.tokenizer, given, tmp_path, format="chat", chat_template=of.marked)
    assert differences(of.tokenizer, theirs, ours) == {}
