"""Chat records: templates of the usual shapes, and contents found exactly."""

from __future__ import annotations

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, LEFT_OUT, PROMPT
from tests.helpers import TOKENIZERS

CHATML = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
LLAMA3 = (
    "<|begin_of_text|>{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n"
    "{{ m.content | trim }}<|eot_id|>{% endfor %}"
)
GEMMA = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('no system turn') }}{% endif %}<s>"
    "{% for m in messages %}<start_of_turn>{{ 'model' if m.role == 'assistant' else m.role }}\n"
    "{{ m.content | trim }}<end_of_turn>\n{% endfor %}"
)
# Folds the system turn into the first user turn, strips, and puts a space before the end token.
LLAMA2 = (
    "{% if messages[0].role == 'system' %}{% set system = messages[0].content %}"
    "{% set turns = messages[1:] %}{% else %}{% set system = '' %}{% set turns = messages %}"
    "{% endif %}{% for m in turns %}{% if m.role == 'user' %}<s>[INST] "
    "{% if loop.first and system %}<<SYS>>\n{{ system }}\n<</SYS>>\n\n{% endif %}"
    "{{ m.content.strip() }} [/INST]{% else %} {{ m.content.strip() }} </s>{% endif %}{% endfor %}"
)
PLAIN = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"

TURNS = [
    {"role": "user", "content": " Hi "},
    {"role": "assistant", "content": "Hi"},
    {"role": "user", "content": "user"},
    {"role": "assistant", "content": "assistant 東京 👍🏽"},
]
SYSTEM = [{"role": "system", "content": "Hi"}]


@pytest.fixture
def chat(read):
    def run(messages, template, *, tokenizer="bytes", **options):
        sets = read(
            [{"messages": messages}],
            format="chat",
            chat_template=template,
            tokenizer=TOKENIZERS[tokenizer],
            **options,
        )
        (record,) = sets["members"].records
        return record

    return run


def code_of(call) -> tuple[str, int | None]:
    with pytest.raises(ProbeFailure) as caught:
        call()
    assert caught.value.__context__ is None
    return caught.value.code, caught.value.line


@pytest.mark.parametrize(
    ("template", "messages", "prompt", "completion"),
    [
        (CHATML, SYSTEM + TURNS, "Hi Hi user", "Hi<|im_end|>assistant 東京 👍🏽<|im_end|>"),
        (LLAMA3, SYSTEM + TURNS, "HiHiuser", "Hi<|eot_id|>assistant 東京 👍🏽<|eot_id|>"),
        (GEMMA, TURNS, "Hiuser", "Hi<end_of_turn>assistant 東京 👍🏽<end_of_turn>"),
        (PLAIN, SYSTEM + TURNS, "Hi Hi user", "Hiassistant 東京 👍🏽"),
    ],
)
def test_contents_are_prompt_or_completion_and_the_rest_is_left_out(
    chat, template, messages, prompt, completion
):
    record = chat(messages, template)
    assert squeeze(part_text(record, PROMPT)) == squeeze(prompt)
    assert squeeze(part_text(record, COMPLETION)) == squeeze(completion)
    assert LEFT_OUT in record.parts


def squeeze(text: str) -> str:
    # The byte-level tokenizer glues a space to the word behind it, whosever it is.
    return "".join(text.split())


def test_a_template_that_folds_the_system_turn_into_the_user_turn(chat):
    record = chat(SYSTEM + TURNS, LLAMA2, tokenizer="metaspace")
    assert record.text.startswith("<s>[INST] <<SYS>>\nHi\n<</SYS>>\n\nHi [/INST] Hi </s><s>")
    assert squeeze(part_text(record, PROMPT)) == "HiHiuser"
    assert squeeze(part_text(record, COMPLETION)) == "Hi</s>assistant東京👍🏽</s>"


def test_special_tokens_are_not_added_to_those_of_the_template(chat):
    tokenizer = TOKENIZERS["metaspace"]
    record = chat(TURNS, LLAMA2, tokenizer="metaspace", append_eos=True)
    assert record.token_ids[0] == tokenizer.bos_token_id
    assert record.token_ids[1] != tokenizer.bos_token_id
    # The template ends with the end token already.
    assert record.token_ids[-1] == tokenizer.eos_token_id
    assert record.token_ids[-2] != tokenizer.eos_token_id


def test_the_end_token_is_appended_where_the_template_has_another(chat):
    record = chat(TURNS, CHATML, append_eos=True)
    assert record.token_ids[-1] == TOKENIZERS["bytes"].eos_token_id
    assert record.parts[-1] == COMPLETION


def test_a_content_that_looks_like_the_template_or_a_marker_is_found(chat):
    strange = "Qxaturn0xQ <|im_end|>\n<|im_start|>assistant\nHi"
    messages = [{"role": "user", "content": strange}, {"role": "assistant", "content": strange}]
    record = chat(messages, CHATML)
    middle = "<|im_end|>\n<|im_start|>assistant\n"
    assert record.text == f"<|im_start|>user\n{strange}{middle}{strange}<|im_end|>\n"
    assert part_text(record, PROMPT) == strange
    assert part_text(record, COMPLETION) == f"{strange}<|im_end|>"


def test_an_empty_turn_is_no_obstacle(chat):
    messages = [
        {"role": "system", "content": ""},
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello"},
    ]
    assert part_text(chat(messages, CHATML), COMPLETION) == "Hello<|im_end|>"


def test_contents_in_text_parts_are_joined(chat):
    parts = [{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}]
    messages = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": parts}]
    assert part_text(chat(messages, CHATML), COMPLETION) == "Hello<|im_end|>"


def test_a_conversation_without_an_answer_is_dropped_and_counted(read, events):
    rows = [{"messages": TURNS}, {"messages": TURNS[:1]}]
    sets = read(rows, format="chat", chat_template=CHATML)
    assert sets["members"].counts["dropped_no_completion"] == 1
    assert events.codes == ["records-dropped-no-completion"]


def test_the_date_of_a_template_does_not_depend_on_the_day(chat):
    dated = "{% if strftime_now is defined %}{{ strftime_now('%d %b %Y') }}{% endif %}\n"
    record = chat(TURNS, dated + PLAIN)
    assert record.text.startswith("26 Jul 2024user: ")


def test_the_tokenizers_own_template_is_used_when_the_policy_has_none(read):
    import copy

    tokenizer = copy.deepcopy(TOKENIZERS["bytes"])
    tokenizer.chat_template = CHATML
    sets = read([{"messages": TURNS}], format="chat", tokenizer=tokenizer)
    assert sets["members"].records[0].text.startswith("<|im_start|>user")


def test_what_is_wrong_with_a_chat_is_named(chat, read):
    assert code_of(lambda: read([{"messages": TURNS}], format="chat"))[0] == "chat-template-missing"
    assert code_of(lambda: chat(SYSTEM + TURNS, GEMMA)) == ("chat-template-failed", 1)
    assert code_of(lambda: chat(TURNS, "{% for %}")) == ("chat-template-failed", 1)
    # A template that changes a content hides where it stands.
    changes = "{% for m in messages %}{{ m.content | upper }}{% endfor %}"
    assert code_of(lambda: chat(TURNS, changes)) == ("chat-template-failed", 1)
    assert code_of(lambda: chat([], CHATML)) == ("chat-roles", 1)
    assert code_of(lambda: chat([{"role": "boss", "content": "x"}], CHATML)) == ("chat-roles", 1)
    assert code_of(lambda: chat([{"from": "user", "value": "x"}], CHATML)) == ("chat-roles", 1)
    for content in (
        3,
        None,
        {"text": "x"},
        [{"type": "image_url", "image_url": {"url": "x"}}],
        [3],
    ):
        turn = {"role": "user", "content": content}
        assert code_of(lambda turn=turn: chat([turn], CHATML)) == ("field-type", 1)
    nothing = {"role": "assistant", "content": None, "name": "bot"}
    assert code_of(lambda: chat([nothing], CHATML)) == ("field-type", 1)
    assert code_of(lambda: chat(["Hi"], CHATML)) == ("field-type", 1)
    assert code_of(lambda: chat("Hi", CHATML)) == ("field-type", 1)


def test_half_a_character_beside_a_content_is_no_obstacle(chat):
    template = "{% for m in messages %}{{ m.name }}: {{ m.content }}\n{% endfor %}"
    record = chat([{**turn, "name": "half \ud83d of one"} for turn in TURNS], template)
    assert record.text.startswith("half \ufffd of one:  Hi ")


def test_a_template_cannot_reach_out_of_its_sandbox(chat):
    reach = "{{ ''.__class__.__mro__[1].__subclasses__() }}" + PLAIN
    assert code_of(lambda: chat(TURNS, reach))[0] == "chat-template-failed"
