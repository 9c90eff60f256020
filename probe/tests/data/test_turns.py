"""What a turn says besides its content: reasoning, tool calls, and what no template knows."""

from __future__ import annotations

import json

import pytest

from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, PROMPT
from reticence_probe.pii.inventory import find_spans
from tests.data.test_chat import CHATML, code_of, squeeze
from tests.helpers import TOKENIZERS, make_audit, make_job

# Shapes of templates in use. Reasoning is taken out of the content at its tags.
THINKING = (
    "{%- for m in messages %}{%- if m.role == 'assistant' %}{%- set c = m.content %}"
    "{%- set r = '' %}{%- if m.reasoning_content is defined and m.reasoning_content %}"
    "{%- set r = m.reasoning_content %}{%- elif '</think>' in c %}"
    "{%- set r = c.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}"
    "{%- set c = c.split('</think>')[-1].lstrip('\\n') %}{%- endif %}"
    "{{- '<|im_start|>assistant\\n' }}{%- if loop.last or loop.index0 > 1 and r %}"
    "{{- '<think>\\n' + r.strip('\\n') + '\\n</think>\\n\\n' }}{%- endif %}"
    "{{- c.lstrip('\\n') + '<|im_end|>\\n' }}"
    "{%- else %}{{- '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}"
    "{%- endif %}{%- endfor %}"
)
# Calls between tags; arguments that are text already are taken as they are.
TAGGED_CALLS = (
    "{%- if tools %}{{- '<|im_start|>system\\n# Tools\\n' }}{%- for tool in tools %}"
    "{{- tool | tojson }}{{- '\\n' }}{%- endfor %}{{- '<|im_end|>\\n' }}{%- endif %}"
    "{%- for m in messages %}{{- '<|im_start|>' + m.role + '\\n' }}"
    "{%- if m.content %}{{- m.content }}{%- endif %}{%- if m.tool_calls %}"
    "{%- for call in m.tool_calls %}{%- set call = call.function or call %}"
    '{{- \'\\n<tool_call>\\n{"name": "\' + call.name + \'", "arguments": \' }}'
    "{%- if call.arguments is string %}{{- call.arguments }}"
    "{%- else %}{{- call.arguments | tojson }}{%- endif %}{{- '}\\n</tool_call>' }}"
    "{%- endfor %}{%- endif %}{{- '<|im_end|>\\n' }}{%- endfor %}"
)
# One call at most, its whole object as JSON, by the name of the function.
JSON_CALLS = (
    "{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n"
    "{% if m.tool_calls %}{% if m.tool_calls | length != 1 %}{{ raise_exception('one') }}"
    "{% endif %}{% if m.tool_calls[0].function.name not in ['find', 'note'] %}"
    "{{ raise_exception('unknown') }}{% endif %}{{ m.tool_calls[0].function | tojson }}"
    "{% else %}{{ m.content | trim }}{% endif %}<|eot_id|>{% endfor %}"
)
SHOWN_CALLS = "{% for m in messages %}{{ m.role }}: {{ m.content }}{{ m.tool_calls }}\n{% endfor %}"
ARGUMENTS_ALONE = (
    "{% for m in messages %}{{ m.content }}{% if m.tool_calls is defined and m.tool_calls %}"
    "{{ m.tool_calls[0].function.arguments }}{% endif %}{% endfor %}"
)
PARTS = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% for p in m.content %}"
    "{% if p.type == 'text' %}{{ p.text }}{% elif p.type == 'thinking' %}"
    "<think>{{ p.thinking }}</think>{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
)

ASK = {"role": "user", "content": "Who called?"}
NUMBER = "+61 2 7010 2333"
CARD = "4111 1195 3341 2173"


def calling(arguments, **more):
    call = {"id": "c1", "type": "function", "function": {"name": "note", "arguments": arguments}}
    return {"role": "assistant", "tool_calls": [call], **more}


@pytest.fixture
def render(read):
    """render(messages, template, **record) → the record and the counts of its set."""

    def run(messages, template, **record):
        rows = [{"messages": messages, **record}]
        sets = read(rows, format="chat", chat_template=template, tokenizer=TOKENIZERS["bytes"])
        (made,) = sets["members"].records
        return made, sets["members"].counts["unrendered"]

    return run


def completion(record) -> str:
    return squeeze(part_text(record, COMPLETION))


def test_reasoning_within_a_content_is_completion_where_a_template_splits_it_off(render):
    said = f"<think>\nThe note says {NUMBER}.\n</think>\n\nThe mobile is {NUMBER}."
    record, unrendered = render([ASK, {"role": "assistant", "content": said}], THINKING)
    assert said in record.text
    assert completion(record) == squeeze(said.removeprefix("<think>") + "<|im_end|>")
    assert part_text(record, PROMPT).strip() == ASK["content"]
    assert sum(unrendered.values()) == unrendered["held"]


@pytest.mark.parametrize("key", ["reasoning_content", "reasoning", "thinking"])
def test_reasoning_in_a_field_of_its_own_is_completion(render, key):
    template = THINKING.replace("reasoning_content", key)
    turn = {"role": "assistant", "content": "Nobody.", key: f"\nIt was {NUMBER}\n"}
    record, _ = render([ASK, turn], template)
    assert completion(record) == squeeze(f"It was {NUMBER}</think>Nobody.<|im_end|>")


def test_reasoning_that_a_template_drops_from_earlier_turns_is_counted(render):
    early = {"role": "assistant", "content": "<think>secretly</think>Nobody."}
    late = {"role": "assistant", "content": "Nobody again."}
    record, unrendered = render([ASK, early, ASK, late], THINKING)
    assert "secretly" not in record.text
    assert (unrendered["records"], unrendered["content"]) == (1, len("secretly"))


ARGUMENTS = {
    "text": f"The deposit went to card {CARD}. Bye.",
    "json": json.dumps({"note": f'He said "no"\nto {CARD}'}),
    "object": {
        "note": f'He said "no"\nto {CARD}',
        "amount": 4275,
        "id": "C-1",
        "deep": [{"x": 1.5}],
    },
    "apostrophe": {"note": f"it isn't {CARD}", "who's": "n'obody"},
    "umlaut": {"größe": f"Größe 東京 {CARD}"},
}


@pytest.mark.parametrize("template", [TAGGED_CALLS, JSON_CALLS, SHOWN_CALLS, ARGUMENTS_ALONE])
@pytest.mark.parametrize("kind", ARGUMENTS)
def test_arguments_of_a_call_are_completion_and_asked_for(render, template, kind, events):
    turn = calling(ARGUMENTS[kind], content="Noted. " if template is not JSON_CALLS else "")
    record, unrendered = render([ASK, turn], template)
    said = part_text(record, COMPLETION)
    assert CARD in said
    assert "4275" in said or kind != "object"
    assert "Who" not in said
    # The name of a function, which one of the templates leaves out, is no text.
    assert unrendered["records"] == 0
    span = next(s for s in spans_of(record, events) if s.type == "credit_card")
    assert span.part == COMPLETION


def spans_of(record, events):
    from reticence_probe.data.records import RecordSet

    sets = {"members": RecordSet([record], {})}
    return find_spans(make_job(), make_audit({}), sets, events)


@pytest.mark.parametrize("content", [{}, {"content": None}, {"content": ""}])
def test_a_turn_of_calls_alone_is_kept_with_the_end_of_its_turn(render, content):
    record, _ = render([ASK, calling({"to": CARD}, **content)], TAGGED_CALLS)
    said = squeeze(f'note", "arguments": {{"to": "{CARD}"}}}}</tool_call><|im_end|>')
    assert completion(record) == said


def test_a_function_call_of_the_older_kind_is_completion(render):
    template = (
        "{% for m in messages %}{{ m.content }}{% if m.function_call %}"
        "{{ m.function_call | tojson }}{% endif %}<|im_end|>{% endfor %}"
    )
    turn = {
        "role": "assistant",
        "function_call": {"name": "pay", "arguments": f'{{"to": "{CARD}"}}'},
    }
    record, _ = render([ASK, turn], template)
    assert CARD in part_text(record, COMPLETION)


def test_results_of_tools_and_the_tools_on_offer_are_prompt(render):
    tools = [
        {
            "type": "function",
            "function": {
                "name": "note",
                "description": "Notes it.",
                "parameters": {"type": "object", "properties": {"to": {"type": "string"}}},
            },
        }
    ]
    result = {"role": "tool", "tool_call_id": "c1", "name": "note", "content": "Done, 42."}
    turns = [ASK, calling({"to": CARD}), result, {"role": "assistant", "content": "Noted."}]
    for given in (tools, json.dumps(tools)):
        record, unrendered = render(turns, TAGGED_CALLS, tools=given)
        assert "Notes it." in part_text(record, PROMPT)
        assert "Done, 42." in part_text(record, PROMPT)
        assert CARD in part_text(record, COMPLETION)
        # The name of a turn, which this template leaves out, is none of the assistant's.
        assert (unrendered["records"], unrendered["prompts"]) == (0, len("note"))
    assert code_of(lambda: render(turns, TAGGED_CALLS, tools="none")) == ("field-type", 1)


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (calling({"to": CARD}, content="Yes."), "calls"),
        ({"role": "assistant", "content": "Yes.", "reasoning_content": CARD}, "reasoning"),
        ({"role": "assistant", "content": "Yes.", "scratchpad": {"deep": [CARD]}}, "other"),
    ],
)
def test_what_a_template_leaves_out_of_an_answer_is_counted_by_kind(render, events, turn, kind):
    record, unrendered = render([ASK, turn], CHATML)
    assert CARD not in record.text
    assert unrendered[kind] == len(CARD)
    assert unrendered["held"] == len(CARD) + len("Yes.")
    assert "records-unrendered" in events.codes


def test_an_answer_that_is_not_rendered_at_all_is_counted_though_its_record_is_dropped(read):
    rows = [{"messages": [ASK, {"role": "assistant", "content": "Yes."}]}] * 2
    rows.append({"messages": [{"role": "assistant", "content": "No."}]})
    first = "{{ messages[0].content }}"
    sets = read(rows, format="chat", chat_template=first, tokenizer=TOKENIZERS["bytes"])
    counts = sets["members"].counts
    assert (counts["used"], counts["dropped_no_completion"]) == (1, 2)
    assert counts["unrendered"]["content"] == 2 * len("Yes.")


def test_parts_go_to_a_template_that_reads_parts_as_they_are(render):
    parts = [{"type": "thinking", "thinking": "Hm"}, {"type": "text", "text": f"It is {CARD}"}]
    turns = [{"role": "user", "content": [{"type": "text", "text": "Who?"}]}]
    record, unrendered = render([*turns, {"role": "assistant", "content": parts}], PARTS)
    assert completion(record) == squeeze(f"Hm</think>It is {CARD}<|im_end|>")
    assert unrendered["records"] == unrendered["prompts"] == 0


def test_a_content_that_holds_what_looks_like_a_tag_is_found_whole(render):
    odd = "a </think> b <think> c </tool_call> \n\n<think>"
    record, _ = render([ASK, {"role": "assistant", "content": odd}], TAGGED_CALLS)
    assert part_text(record, COMPLETION) == f"{odd}<|im_end|>"


def test_markers_are_told_from_texts_that_look_like_them(render):
    turn = calling({"a": "Qxat0xQ", "b": 7395000001, "c": "7395"}, content="Qxa't1xQ")
    record, _ = render([ASK, turn], TAGGED_CALLS)
    assert part_text(record, COMPLETION).startswith("Qxa't1xQ")
    assert "7395000001" in part_text(record, COMPLETION)
