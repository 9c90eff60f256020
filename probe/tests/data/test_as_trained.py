"""What a template is given, and what of its text counts, is what training does (tests/trl)."""

from __future__ import annotations

import pytest

from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, PROMPT
from tests.data.test_chat import CHATML, squeeze
from tests.helpers import TOKENIZERS

ASK = {"role": "user", "content": "Who rang?"}
ANSWER = {"role": "assistant", "content": "Ines."}
CALL = {
    "type": "function",
    "function": {"name": "find", "arguments": {"b": "Lem", "a": 4155550123}},
}
CALLED = [ASK, {"role": "assistant", "content": "", "tool_calls": [CALL]}]
RESULT = {"role": "tool", "name": "find", "content": "nobody"}
# Says that tools are on offer also where the list is empty, as Llama 3.1's does.
OFFERS = "{% if tools is not none %}Tools:{{ tools | length }}\n{% endif %}" + CHATML
# Writes only the properties that are not required with a question mark.
REQUIRES = (
    "{% for t in tools %}{% for p in t.parameters.properties %}{{ p }}"
    "{% if p not in t.parameters.required %}?{% endif %};{% endfor %}{% endfor %}" + CHATML
)
# Sorts the arguments by their names, and repeats the function's in the header of its result.
SORTS = (
    "{% set last = namespace(name='') %}{% for m in messages %}<|im_start|>{{ m.role }}"
    "{% if m.role == 'tool' %} of {{ last.name }}{% endif %}\n{{ m.content }}"
    "{% for c in m.tool_calls or [] %}{% set last.name = c.function.name %}{{ c.function.name }}"
    "{% for k, v in c.function.arguments | dictsort %} {{ k }}={{ v }}{% endfor %}{% endfor %}"
    "<|im_end|>\n{% endfor %}"
)
# Ends the last turn and the earlier ones with tokens of their own.
ENDS = (
    "{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>{{ m.content }}"
    "{% if m.role == 'assistant' and loop.last %}<|eot_id|>{% else %}<|im_end|>{% endif %}"
    "{% endfor %}"
)
# Ends none but the last turn: what stands behind an earlier one is the header of the next.
OPENS = (
    "{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>{{ m.content }}"
    "{% endfor %}<|eot_id|>"
)
# Trims every part by itself.
TRIMS = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% if m.content is string %}"
    "{{ m.content | trim }}{% else %}{% for p in m.content %}{{ p.text | trim }}{% endfor %}"
    "{% endif %}<|im_end|>\n{% endfor %}"
)
# Knows parts alone: of a text it writes nothing.
PARTS_ALONE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% for p in m.content %}"
    "{% if p.type == 'text' %}{{ p.text }}{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
)


@pytest.fixture
def render(read):
    """render(template, messages, …) → the record of a row."""

    def run(template, messages, *, train_on="completions", **row):
        sets = read(
            [{"messages": messages, **row}],
            format="chat",
            chat_template=template,
            tokenizer=TOKENIZERS["bytes"],
            train_on=train_on,
        )
        (record,) = sets["members"].records
        return record

    return run


def said(record) -> str:
    return squeeze(part_text(record, COMPLETION))


@pytest.mark.parametrize(
    ("tools", "begins"),
    [
        ([], "Tools:0"), ("[]", "Tools:0"), (None, "<|im_start|>"), ("null", "<|im_start|>"),
        (" ", "<|im_start|>"), ([{"name": "find"}], "Tools:1"),
    ],
)  # fmt: skip
def test_an_empty_list_of_tools_is_not_the_lack_of_one(render, tools, begins):
    assert render(OFFERS, [ASK, ANSWER], tools=tools).text.startswith(begins)


def test_a_template_may_look_properties_up_among_the_required_ones(render):
    parameters = {"properties": {"name": {}, "floor": {}}, "required": ["name"]}
    record = render(REQUIRES, [ASK, ANSWER], tools=[{"parameters": parameters}])
    assert record.text.startswith("name;floor?;")
    assert said(record) == "Ines.<|im_end|>"


def test_numbers_and_texts_of_arguments_count_in_whatever_order_they_are_written(render):
    record = render(SORTS, [*CALLED, RESULT, ANSWER])
    assert said(record) == "finda=4155550123b=Lem<|im_end|>Ines.<|im_end|>"
    # The name in the header of the result is the template's.
    assert squeeze(part_text(record, PROMPT)) == "Whorang?nobody"


@pytest.mark.parametrize(
    ("template", "completion"),
    [(ENDS, "Ines.<|im_end|>Lem.<|eot_id|>"), (OPENS, "Ines.Lem.<|eot_id|>")],
)
def test_what_ends_an_earlier_turn_counts_where_the_template_ends_turns(
    render, template, completion
):
    record = render(template, [ASK, ANSWER, ASK, {"role": "assistant", "content": "Lem."}])
    assert said(record) == completion


@pytest.mark.parametrize(
    ("template", "content", "written"),
    [
        (TRIMS, [" Ines ", " Lem. "], "InesLem."),
        (CHATML, ["Ines ", "Lem."], "Ines Lem."),
        (PARTS_ALONE, ["Ines ", "Lem."], "Ines Lem."),
        (PARTS_ALONE, "Ines Lem.", "Ines Lem."),
        (TRIMS, " Ines Lem. ", "Ines Lem."),
    ],
)
def test_a_content_is_given_as_it_is_or_else_as_the_template_takes_it(
    render, template, content, written
):
    if isinstance(content, list):
        content = [{"type": "text", "text": text} for text in content]
    record = render(template, [ASK, {"role": "assistant", "content": content}])
    assert f"<|im_start|>assistant\n{written}<|im_end|>" in record.text
    assert said(record) == squeeze(f"{written}<|im_end|>")
