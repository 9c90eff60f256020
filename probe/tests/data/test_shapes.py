"""Records of other shapes: ShareGPT, OpenAI's weights, TRL's pairs; whose each text is."""

from __future__ import annotations

import json

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, PROMPT_PARTS
from tests.data.test_chat import CHATML, code_of, squeeze
from tests.data.test_turns import TAGGED_CALLS

ASK = {"role": "user", "content": "Who rang?"}
ANSWER = {"role": "assistant", "content": "Ines, on +61 2 7010 0041."}
SAID = "Ines,on+61270100041.<|im_end|>"
OTHER = {"role": "assistant", "content": "Nobody."}


@pytest.fixture
def parts(read):
    """parts(row, …) → what is prompt and what is completion, without white space."""

    def run(row, **options):
        options = {"format": "chat", "chat_template": CHATML, **options}
        (record,) = read([row], **options)["members"].records
        prompt = part_text(record, *PROMPT_PARTS)
        return squeeze(prompt), squeeze(part_text(record, COMPLETION))

    return run


@pytest.mark.parametrize("asks", ["human", "user", "Human"])
@pytest.mark.parametrize("answers", ["gpt", "assistant", "chatgpt", "model", "GPT"])
def test_sharegpt_speakers_are_turns(parts, asks, answers):
    row = {
        "conversations": [
            {"from": "system", "value": "Be short."},
            {"from": asks, "value": "Who rang?"},
            {"from": answers, "value": ANSWER["content"]},
        ]
    }
    assert parts(row, shape="sharegpt") == ("Beshort.Whorang?", SAID)


def test_a_sharegpt_record_may_have_a_system_text_of_its_own(parts):
    turns = [
        {"from": "human", "value": "Who rang?"},
        {"from": "gpt", "value": ANSWER["content"]},
    ]
    row = {"conversations": turns, "system": "Be short."}
    assert parts(row, shape="sharegpt") == ("Beshort.Whorang?", SAID)
    first = [{"from": "system", "value": "Be kind."}, *turns]
    row = {"conversations": first, "system": "Be short."}
    # Two system texts would be a guess; the turn is what every trainer renders.
    assert parts(row, shape="sharegpt")[0] == "Bekind.Whorang?"
    assert parts({"conversations": turns, "system": None}, shape="sharegpt")[0] == "Whorang?"


def test_calls_and_results_of_sharegpt_are_those_of_a_chat(parts):
    call = {"name": "look_up", "arguments": {"name": "Ines Ferrer"}}
    turns = [
        {"from": "human", "value": "Who rang?"},
        {"from": "function_call", "value": json.dumps(call)},
        {"from": "observation", "value": "Ines, 42"},
        {"from": "gpt", "value": ANSWER["content"]},
    ]
    prompt, completion = parts(
        {"conversations": turns}, shape="sharegpt", chat_template=TAGGED_CALLS
    )
    assert prompt == "Whorang?Ines,42"
    assert completion.startswith('look_up","arguments":{"name":"InesFerrer"}')
    assert completion.endswith(SAID)
    # A call that is no JSON of a call is what the turn says.
    turns[1]["value"] = "look_up(Ines)"
    completion = parts({"conversations": turns}, shape="sharegpt", chat_template=TAGGED_CALLS)[1]
    assert completion.startswith("look_up(Ines)")


@pytest.mark.parametrize(
    ("turns", "code"),
    [
        ([{"from": "narrator", "value": "x"}], "chat-roles"),
        ([{"from": 3, "value": "x"}], "chat-roles"),
        ([{"value": "x"}], "chat-roles"),
        ([{"from": "human", "value": "x", "role": "user", "content": "y"}], "chat-roles"),
        ([{"from": "human", "value": 3}], "field-type"),
        ([{"from": "human"}], "field-type"),
        (["x"], "field-type"),
        ("x", "field-type"),
        ([], "chat-roles"),
    ],
)
def test_what_is_no_sharegpt_conversation_is_refused(parts, turns, code):
    assert code_of(lambda: parts({"conversations": turns}, shape="sharegpt")) == (code, 1)


@pytest.mark.parametrize("weight", [0, 0.0])
def test_a_turn_of_weight_0_is_prompt(parts, weight):
    turns = [ASK, {**OTHER, "weight": weight}, ASK, {**ANSWER, "weight": 1}]
    assert parts({"messages": turns}) == ("Whorang?Nobody.Whorang?", SAID)


def test_a_record_without_any_weight_has_no_completion(read):
    rows = [{"messages": [ASK, {**ANSWER, "weight": 0}]}, {"messages": [ASK, ANSWER]}]
    counts = read(rows, format="chat", chat_template=CHATML)["members"].counts
    assert (counts["used"], counts["dropped_no_completion"]) == (1, 1)


@pytest.mark.parametrize("weight", [0.5, -1, 2, "0", True, [0]])
def test_a_weight_that_is_neither_0_nor_1_is_refused(parts, weight):
    turns = [ASK, {**ANSWER, "weight": weight}]
    assert code_of(lambda: parts({"messages": turns})) == ("chat-weight", 1)


def test_of_a_conversational_pair_the_prompt_is_prompt_whoever_says_it(parts):
    row = {"prompt": [ASK, OTHER, ASK], "completion": [ANSWER]}
    assert parts(row, shape="prompt-completion") == ("Whorang?Nobody.Whorang?", SAID)
    row = {"prompt": [], "completion": [ASK, ANSWER]}
    assert parts(row, shape="prompt-completion") == ("Whorang?", SAID)


def test_a_conversational_pair_of_texts_is_refused_and_so_is_a_text_of_turns(parts):
    texts = {"prompt": "Who rang?", "completion": "Ines."}
    assert code_of(lambda: parts(texts, shape="prompt-completion")) == ("field-type", 1)
    turns = {"prompt": [ASK], "completion": [ANSWER]}
    plain = {"format": "prompt-completion"}
    assert code_of(lambda: parts(turns, **plain)) == ("field-messages", 1)
    row = {"chosen": [ANSWER], "rejected": [OTHER]}
    pair = {"format": "prompt-completion", "shape": "preference"}
    assert code_of(lambda: parts(row, **pair)) == ("field-messages", 1)


@pytest.mark.parametrize(
    ("row", "prompt"),
    [
        ({"prompt": [ASK], "chosen": [ANSWER], "rejected": [OTHER]}, "Whorang?"),
        ({"prompt": [ASK], "chosen": [ANSWER]}, "Whorang?"),
        # Without a prompt of its own, what both answers begin with is the prompt.
        (
            {"chosen": [ASK, OTHER, ASK, ANSWER], "rejected": [ASK, OTHER, ASK, OTHER]},
            "Whorang?Nobody.Whorang?",
        ),
        ({"chosen": [ASK, ANSWER], "rejected": [ASK, OTHER]}, "Whorang?"),
        ({"chosen": [ASK, ANSWER]}, "Whorang?"),
        # Nothing tells them apart, and so nothing is taken for a prompt.
        ({"chosen": [ASK, ANSWER], "rejected": [ASK, ANSWER]}, "Whorang?"),
    ],
)
def test_of_a_preference_the_chosen_answer_is_completion(parts, row, prompt):
    assert parts(row, shape="preference") == (prompt, SAID)


@pytest.mark.parametrize(
    ("row", "prompt", "completion"),
    [
        ({"prompt": "Who?", "chosen": " Ines", "rejected": " Nobody"}, "Who?", "Ines"),
        ({"prompt": "Who?", "chosen": " Ines"}, "Who?", "Ines"),
        ({"chosen": "Q: who? A: Ines", "rejected": "Q: who? A: Nobody"}, "Q:who?A:", "Ines"),
        # Back to a whole word: the number is all of the answer.
        ({"chosen": "Dial 7010 0041", "rejected": "Dial 7010 0042"}, "Dial7010", "0041"),
        ({"chosen": "the same", "rejected": "the same"}, "", "thesame"),
        ({"chosen": "short", "rejected": "short and more"}, "", "short"),
        ({"chosen": "one two", "rejected": "three"}, "", "onetwo"),
    ],
)
def test_of_a_preference_of_texts_too(parts, row, prompt, completion):
    options = {"format": "prompt-completion", "shape": "preference"}
    assert parts(row, **options) == (prompt, completion)


def test_the_rejected_answer_is_reported_as_not_audited(read):
    rows = [{"prompt": "Who?", "chosen": " Ines", "rejected": " Nobody", "more": "x"}]
    options = {"format": "prompt-completion", "shape": "preference"}
    counts = read(rows, **options)["members"].counts
    assert counts["unaudited_fields"] == {"names": ["more", "rejected"], "more": 0}


THINKING = "{% if enable_thinking is defined and not enable_thinking %}Short. {% endif %}" + CHATML


@pytest.mark.parametrize("form", [dict, json.dumps])
def test_what_a_record_sets_for_its_template_reaches_it(read, form):
    row = {"messages": [ASK, ANSWER]}
    rows = [row, {**row, "chat_template_kwargs": form({"enable_thinking": False})}]
    plain, short = read(rows, format="chat", chat_template=THINKING)["members"].records
    assert short.text == "Short. " + plain.text
    assert plain.text.startswith("<|im_start|>")


@pytest.mark.parametrize(
    "wrong",
    [["x"], "x", 1, {"add_generation_prompt": True}, {"messages": []}, {"a b": 1}],
)
def test_settings_that_no_template_takes_are_refused(parts, wrong):
    row = {"messages": [ASK, ANSWER], "chat_template_kwargs": wrong}
    assert code_of(lambda: parts(row)) == ("chat-kwargs", 1)


def test_documents_of_a_record_reach_the_template_and_are_prompt(parts):
    template = "{% for d in documents %}{{ d.title }}: {{ d.text }}\n{% endfor %}" + CHATML
    row = {"messages": [ASK, ANSWER], "documents": [{"title": "Log", "text": "Ines rang."}]}
    for documents in (row["documents"], json.dumps(row["documents"])):
        given = parts({**row, "documents": documents}, chat_template=template)
        assert given == ("Log:Inesrang.Whorang?", SAID)
    wrong = {**row, "documents": ["Ines rang."]}
    assert code_of(lambda: parts(wrong, chat_template=template)) == ("field-type", 1)


def test_fields_of_a_shape_can_have_other_names(read):
    rows = [{"dialogue": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Hello"}]}]
    fields = {"conversations": "dialogue"}
    options = {"format": "chat", "shape": "sharegpt", "chat_template": CHATML}
    assert len(read(rows, fields=fields, **options)["members"].records) == 1
    with pytest.raises(ProbeFailure) as caught:
        read(rows, **options)
    assert caught.value.code == "field-missing"


TURNS = [ASK, OTHER, ASK, ANSWER]


@pytest.mark.parametrize(
    ("train_on", "prompt", "completion"),
    [
        ("completions", "Whorang?Whorang?", f"Nobody.<|im_end|>{SAID}"),
        ("last", "Whorang?Nobody.Whorang?", SAID),
        ("all", "Whorang?Whorang?", f"Nobody.<|im_end|>{SAID}"),
    ],
)
def test_the_policy_says_what_training_learns(parts, train_on, prompt, completion):
    assert parts({"messages": TURNS}, train_on=train_on) == (prompt, completion)


def test_a_prompt_that_is_trained_on_stays_a_prompt(parts):
    row = {"prompt": "Who? ", "completion": "Ines"}
    options = {"format": "prompt-completion", "train_on": "all"}
    assert parts(row, **options) == ("Who?", "Ines")
