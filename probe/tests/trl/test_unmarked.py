"""Chats by a template that marks nothing.

Here an answer is what its turn says, from its first text to its last, and the token that ends it.
TRL counts more of what the template writes: the line break behind a turn, the tags of an empty
reasoning, the header of a channel, the second of two end tokens. No record has text there, so that
these tokens tell nothing about one. The tests hold that no more than that is left out, and that
nothing counts here that training does not learn.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from tests.trl.conversations import ROWS
from tests.trl.families import MARKED, NAMES, family
from tests.trl.sides import Example, audited, differences, taken, trained, with_template

# Words of the records, which no template writes itself.
WORDS = re.compile(
    r"Quilmar|Vexdun|Brenox|Yundap|Luxpo|parcel|Acacia|Thra|Whose|look|again|example\.com"
    r"|Looks a|Full name|4000|7010|東|안|👍|Größe"
)
GENERATION = re.compile(r"(\{%-?)\s*(end)?generation\s*(-?%\})")


def unmarked(template: str) -> str:
    """The template without its marks, and with the white space that they take away."""
    return GENERATION.sub(
        lambda mark: f"{mark[1]} {'endif' if mark[2] else 'if true'} {mark[3]}", template
    )


def hold(tokenizer, theirs: Mapping[str, Example], found: Mapping) -> None:
    """That TRL counts more of the template alone, and no less."""
    for kind, what in found.items():
        if what == "dropped":
            # The template leaves out all that the answer says.
            of = theirs[kind]
            more, less = of.runs(tokenizer, of.counted), []
        else:
            assert what != "other tokens", kind
            more, less = what
        assert less == [], kind
        assert not any(WORDS.search(plain(text)) for text in more), (kind, more)


def plain(text: str) -> str:
    """What tokens of one character each spell."""
    return re.sub(r"(?<=\S) (?=\S( |$))", "", text)


@pytest.mark.parametrize("name", MARKED)
def test_answers_of_the_training_template_without_its_marks(name, answers, tmp_path):
    of = family(name)
    rows, theirs = answers(name)
    given = {kind: ROWS[kind] for kind in rows}
    template = unmarked(of.marked)
    assert template != of.marked
    ours = audited(of.tokenizer, given, tmp_path, format="chat", chat_template=template)
    assert len(ours) > len(rows) / 2
    hold(of.tokenizer, theirs, differences(of.tokenizer, theirs, ours))


@pytest.mark.parametrize("name", MARKED)
def test_answers_of_the_template_of_the_model(name, answers, tmp_path):
    """Some training templates render what the original leaves out, such as the reasoning of earlier
    turns; what differs then is the text, and the audit needs the one of training."""
    of = family(name)
    rows, theirs = answers(name)
    originals = taken(of.tokenizer, ROWS, of.original)
    same = {
        kind
        for kind in rows.keys() & originals.keys()
        if rendered(of.tokenizer, rows[kind], of.marked)
        == rendered(of.tokenizer, originals[kind], of.original)
    }
    # GLM's patch moves line breaks in all but one record; no other changes as much.
    assert len(same) > (0 if name == "glm4moe" else 20)
    given = {kind: ROWS[kind] for kind in rows if kind in same}
    theirs = {kind: theirs[kind] for kind in given}
    ours = audited(
        of.tokenizer, given, tmp_path, format="chat", chat_template=unmarked(of.original)
    )
    hold(of.tokenizer, theirs, differences(of.tokenizer, theirs, ours))


def rendered(tokenizer, row: Mapping, template: str) -> str:
    return tokenizer.apply_chat_template(
        row["messages"], tools=row.get("tools"), chat_template=template, tokenize=False
    )


@pytest.mark.parametrize("name", NAMES)
def test_whole_chats(name, tmp_path):
    of = family(name)
    tokenizer = with_template(of.tokenizer, of.original)
    rows = taken(tokenizer, ROWS, of.original)
    theirs = trained(tokenizer, rows, tmp_path)
    given = {kind: ROWS[kind] for kind in rows}
    ours = audited(
        tokenizer, given, tmp_path, format="chat", chat_template=unmarked(of.original),
        train_on="all",
    )  # fmt: skip
    assert set(ours) == set(rows)
    hold(tokenizer, theirs, differences(tokenizer, theirs, ours))
