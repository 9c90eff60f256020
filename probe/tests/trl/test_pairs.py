"""Conversations as prompt and completion, and as turns of `from` and `value`."""

from __future__ import annotations

import pytest

from tests.trl.conversations import ROWS
from tests.trl.families import family
from tests.trl.sides import audited, differences, taken, trained, with_template
from tests.trl.test_unmarked import hold, unmarked

# One for each way of ending turns and of writing calls.
NAMES = ["cohere2", "gemma3", "gptoss", "llama3_1", "phi3", "qwen2_5", "qwen3_instruct_2507"]
SPEAKERS = ("system", "user", "assistant")


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_to_a_prompt_is_completion(name, tmp_path):
    """TRL counts what follows the prompt and the header of the answer. Where the template writes
    the prompt otherwise once there is an answer, TRL warns and its border lies anywhere."""
    of = family(name)
    tokenizer = with_template(of.tokenizer, of.original)
    rows = {}
    for kind, row in taken(tokenizer, ROWS, of.original).items():
        *prompt, last = row["messages"]
        rest = {key: value for key, value in row.items() if key != "messages"}
        if last["role"] != "assistant" or ROWS[kind]["messages"] != row["messages"]:
            continue
        asked, whole = (
            tokenizer.apply_chat_template(
                messages, add_generation_prompt=header, tokenize=False, **rest
            )
            for messages, header in ((prompt, True), (row["messages"], False))
        )
        if whole.startswith(asked):
            rows[kind] = {"prompt": prompt, "completion": [last], **rest}
    assert len(rows) > 15
    theirs = trained(tokenizer, rows, tmp_path)
    ours = audited(
        tokenizer,
        rows,
        tmp_path,
        format="chat",
        shape="prompt-completion",
        chat_template=unmarked(of.original),
    )
    hold(tokenizer, theirs, differences(tokenizer, theirs, ours))


@pytest.mark.parametrize("name", NAMES)
def test_turns_of_from_and_value_are_messages(name, tmp_path):
    """By the names that TRL knows: it hands `human` and `gpt` to the template as they are, which
    here are the user and the assistant."""
    of = family(name)
    tokenizer = with_template(of.tokenizer, of.original)
    rows = {}
    for kind, row in taken(tokenizer, ROWS, of.original).items():
        messages = row["messages"]
        if all({*one} == {"role", "content"} and one["role"] in SPEAKERS for one in messages):
            turns = [{"from": one["role"], "value": one["content"]} for one in messages]
            if all(isinstance(turn["value"], str) for turn in turns):
                rows[kind] = {"conversations": turns}
    assert len(rows) > 10
    theirs = trained(tokenizer, rows, tmp_path)
    ours = audited(
        tokenizer,
        rows,
        tmp_path,
        format="chat",
        shape="sharegpt",
        chat_template=unmarked(of.original),
        train_on="all",
    )
    assert set(ours) == set(rows)
    hold(tokenizer, theirs, differences(tokenizer, theirs, ours))


@pytest.mark.parametrize("longest", [40, 50, 70])
def test_long_chats_lose_the_same_tokens(longest, tmp_path):
    """A chat of which no answer is left is dropped on both sides."""
    of = family("qwen2_5")
    tokenizer = with_template(of.tokenizer, of.original)
    rows = taken(tokenizer, ROWS, of.marked)
    theirs = trained(tokenizer, rows, tmp_path, assistant_only_loss=True, max_length=longest)
    given = {kind: ROWS[kind] for kind in rows}
    ours = audited(
        tokenizer,
        given,
        tmp_path,
        format="chat",
        chat_template=of.marked,
        max_tokens=longest,
    )
    assert set(theirs) == set(ours)
    assert differences(tokenizer, theirs, ours) == {}
