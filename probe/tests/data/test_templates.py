"""What chat templates do to a conversation: marks of their own, reasoning, and refusals."""

from __future__ import annotations

import pytest

from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, PROMPT
from tests.data.test_chat import CHATML, GEMMA, code_of, squeeze
from tests.helpers import TOKENIZERS

ASK = {"role": "user", "content": "Who rang?"}
ANSWER = {"role": "assistant", "content": "Ines."}
NUMBER = "+61 2 7010 0041"

# Marks what training learns: the answers with the end of their turns.
MARKED = (
    "{% for m in messages %}{% if m.role == 'assistant' %}<|im_start|>assistant\n"
    "{% generation %}{{ m.content }}<|im_end|>{% endgeneration %}\n{% else %}"
    "<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endif %}{% endfor %}"
)
# Marks the last answer alone, and not the end of its turn.
MARKS_LAST = (
    "{%- for m in messages %}{{- '<|im_start|>' + m.role + '\\n' }}"
    "{%- if loop.last %}{%- generation -%}{{- m.content }}{%- endgeneration -%}"
    "{%- else %}{{- m.content }}{%- endif %}{{- '<|im_end|>\\n' }}{%- endfor %}"
)
# Written after the public descriptions of such templates: reasoning of earlier turns is dropped,
# and so is everything up to the closing tag.
DROPS_EARLIER = (
    "{%- for m in messages %}{%- set c = m.content %}"
    "{%- if m.role == 'assistant' and '</think>' in c and not loop.last %}"
    "{%- set c = c.split('</think>')[-1] %}{%- endif %}"
    "{{- '<|im_start|>' + m.role + '\\n' + c + '<|im_end|>\\n' }}{%- endfor %}"
)
# Drops all reasoning.
DROPS_ALL = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n"
    "{{ m.content.split('</think>')[-1].strip() }}<|im_end|>\n{% endfor %}"
)
# Moves the reasoning in front of the answer, in tags of its own.
RETAGS = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% if '</think>' in m.content %}"
    "[THINK]{{ m.content.split('</think>')[0].replace('<think>', '').strip() }}[/THINK]"
    "{{ m.content.split('</think>')[1].strip() }}{% else %}{{ m.content }}{% endif %}"
    "<|im_end|>\n{% endfor %}"
)
# Keeps the content whole behind an opening tag that the template writes.
OPENS = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% if m.role == 'assistant' %}<think>\n"
    "{{ m.content.replace('<think>\n', '', 1) }}{% else %}{{ m.content }}{% endif %}"
    "<|im_end|>\n{% endfor %}"
)


@pytest.fixture
def render(read):
    """render(messages, template) → what is prompt, what is completion, and what is counted."""

    def run(messages, template, **options):
        sets = read(
            [{"messages": messages}],
            format="chat",
            chat_template=template,
            tokenizer=TOKENIZERS["bytes"],
            **options,
        )
        (record,) = sets["members"].records
        texts = (squeeze(part_text(record, part)) for part in (PROMPT, COMPLETION))
        return *texts, sets["members"].counts["unrendered"]

    return run


def thinking(thought: str = f"The log says {NUMBER}.", answer: str = "Ines."):
    return {"role": "assistant", "content": f"<think>\n{thought}\n</think>\n\n{answer}"}


THOUGHT = squeeze(f"The log says {NUMBER}.")


@pytest.mark.parametrize(
    ("template", "completion"),
    [
        (DROPS_EARLIER, f"<think>{THOUGHT}</think>Ines.<|im_end|>"),
        (RETAGS, f"{THOUGHT}[/THINK]Ines.<|im_end|>"),
        (OPENS, f"{THOUGHT}</think>Ines.<|im_end|>"),
        (CHATML, f"<think>{THOUGHT}</think>Ines.<|im_end|>"),
    ],
)
def test_reasoning_that_a_template_renders_is_completion(render, template, completion):
    prompt, said, unrendered = render([ASK, thinking()], template)
    assert prompt == "Whorang?"
    # A tag in front of the first text is the template's own, or the content's.
    assert said.removeprefix("<think>") == completion.removeprefix("<think>")
    assert sum(unrendered.values()) == unrendered["held"]


@pytest.mark.parametrize(
    ("template", "turns", "lost"),
    [
        (DROPS_EARLIER, [ASK, thinking(), ASK, ANSWER], 1),
        (DROPS_EARLIER, [ASK, thinking(), ASK, thinking("Twice.")], 1),
        (DROPS_ALL, [ASK, thinking()], 1),
        (DROPS_ALL, [ASK, thinking(), ASK, thinking()], 2),
        (DROPS_ALL, [ASK, ANSWER], 0),
    ],
)
def test_reasoning_that_a_template_drops_is_counted(render, template, turns, lost):
    _, said, unrendered = render(turns, template)
    assert (THOUGHT in said) is False
    # The opening tag is text like any other to a template that does not know it.
    assert unrendered["content"] == lost * len(f"<think>\nThe log says {NUMBER}.")


def test_the_marks_of_a_template_decide_what_is_completion(render):
    turns = [ASK, ANSWER, ASK, thinking()]
    prompt, said, _ = render(turns, MARKED)
    assert prompt == "Whorang?Whorang?"
    assert said == f"Ines.<|im_end|><think>{THOUGHT}</think>Ines.<|im_end|>"
    prompt, said, _ = render(turns, MARKS_LAST)
    assert prompt == "Whorang?Ines.Whorang?"
    assert said == f"<think>{THOUGHT}</think>Ines."


def test_a_turn_without_weight_is_prompt_also_where_a_template_marks_it(render):
    turns = [ASK, {**ANSWER, "weight": 0}, ASK, ANSWER]
    prompt, said, _ = render(turns, MARKED)
    assert prompt == "Whorang?Ines.Whorang?"
    # Nor does training learn where such a turn ends.
    assert said == "Ines.<|im_end|>"


def test_the_last_turn_alone_can_be_trained_on_also_where_a_template_marks_all(render):
    prompt, said, _ = render([ASK, ANSWER, ASK, ANSWER], MARKED, train_on="last")
    assert prompt == "Whorang?Ines.Whorang?"
    assert said.endswith("Ines.<|im_end|>")


SYSTEM = {"role": "system", "content": "Quint Aldo"}
QUOTES = CHATML.replace(
    "{% for m in messages %}",
    "{% for m in messages %}{% if m.role == 'system' %}"
    "{{ raise_exception('no ' + m.content) }}{% endif %}",
)
FAILS = CHATML.replace("{{ m.content }}", "{{ m.content + (m.role == 'system' and 1 or '') }}")
ALTERS = CHATML.replace(
    "{{ m.content }}",
    "{% if m.role == 'system' %}{{ m.content | reverse }}{% else %}{{ m.content }}{% endif %}",
)


@pytest.mark.parametrize(
    ("template", "reason", "said"),
    [
        (GEMMA, "raised", "no system turn"),
        (QUOTES, "raised", None),
        (FAILS, "unrenderable", None),
        (ALTERS, "altered", None),
    ],
)
def test_a_record_that_a_template_does_not_render_is_dropped_and_counted_by_reason(
    read, events, template, reason, said
):
    good, bad = {"messages": [ASK, ANSWER]}, {"messages": [SYSTEM, ASK, ANSWER]}
    options = {"format": "chat", "chat_template": template, "tokenizer": TOKENIZERS["bytes"]}
    of_set = read([*[good] * 4, bad], max_dropped=0.2, **options)["members"]
    expected = {"raised": 0, "unrenderable": 0, "altered": 0, reason: 1}
    assert of_set.counts["dropped_template"] == expected
    assert (of_set.counts["read"], of_set.counts["used"]) == (5, 4)
    fields = {"audit": "finetuning", "set": "members", "count": 1}
    fields |= {} if said is None else {"said": said}
    assert ("records", f"records-dropped-{reason}", fields) in events.warnings
    # Its values are still looked for, and counted as not tested.
    (left_out,) = of_set.left_out
    assert left_out.reason == "dropped"
    assert {"Quint Aldo", "Who rang?", "Ines."} <= set(left_out.text.split("\n"))


@pytest.mark.parametrize(
    ("bad", "of", "allowed"),
    [(1, 100, 0.01), (2, 100, 0.01), (1, 99, 0.01), (1, 200, 0), (3, 4, 0.75), (1, 1, 1)],
)
def test_more_than_the_policy_allows_refuses_the_audit_at_the_first(read, bad, of, allowed):
    rows = [{"messages": [SYSTEM, ASK, ANSWER]}] * bad + [{"messages": [ASK, ANSWER]}] * (of - bad)
    options = {"format": "chat", "chat_template": GEMMA, "tokenizer": TOKENIZERS["bytes"]}

    def run():
        return read(rows, max_dropped=allowed, **options)["members"].counts["used"]

    if bad == of:
        assert code_of(run) == ("set-empty", None)
    elif bad > allowed * of:
        assert code_of(run) == ("chat-template-failed", 1)
    else:
        assert run() == of - bad


def test_a_refusal_quotes_the_template_and_never_a_record(read):
    rows = [{"messages": [SYSTEM, ASK, ANSWER]}]
    for template, said in ((GEMMA, "no system turn"), (QUOTES, None)):
        with pytest.raises(Exception) as caught:
            read(rows, format="chat", chat_template=template, tokenizer=TOKENIZERS["bytes"])
        assert caught.value.fields()["code"] == "chat-template-failed"
        assert (caught.value.said, caught.value.count) == (said, 1)
        assert "Quint" not in repr(caught.value)


def test_records_beyond_the_limit_that_no_template_renders_are_searched_all_the_same(read):
    rows = [{"messages": [ASK, ANSWER]}, {"messages": [SYSTEM, ASK, ANSWER]}] * 10
    options = {"format": "chat", "chat_template": GEMMA, "tokenizer": TOKENIZERS["bytes"]}
    of_set = read(rows, max_dropped=1, records=6, **options)["members"]
    texts = [one.text for one in of_set.sampled_out()]
    assert len(texts) == 14
    dropped = sum(of_set.counts["dropped_template"].values())
    assert sum("Quint Aldo" in text for text in texts) == 10 - dropped


def test_a_template_with_a_sentence_for_every_record_does_not_tell_which_are_which(read, events):
    told = "".join(
        f"{{% if m.content == 'case {n}' %}}{{{{ raise_exception('it is {n}') }}}}{{% endif %}}"
        for n in range(20)
    )
    template = CHATML.replace("{% for m in messages %}", "{% for m in messages %}" + told)
    bad = [{"messages": [{"role": "user", "content": f"case {n}"}, ANSWER]} for n in range(20)]
    rows = [*bad, bad[7], {"messages": [ASK, ANSWER]}]
    options = {"format": "chat", "chat_template": template, "tokenizer": TOKENIZERS["bytes"]}
    read(rows, max_dropped=1, **options)
    warned = [fields for _, code, fields in events.warnings if code == "records-dropped-raised"]
    quoted = [fields for fields in warned if "said" in fields]
    assert len(quoted) == 3
    assert "it is 7" in {fields["said"] for fields in quoted}
    assert sum(fields["count"] for fields in warned) == 21
