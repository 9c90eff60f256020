"""What training learned: prompts that it did, both answers of a pair, tokens by whose they are."""

from __future__ import annotations

import numpy as np
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.measures import part_text, record_columns
from reticence_probe.data.not_compared import NotCompared
from reticence_probe.data.reading import ADDED, COMPARED
from reticence_probe.data.render import COMPLETION, LEARNT_PROMPT, LEFT_OUT, PROMPT
from reticence_probe.data.tokenise import Tokens
from reticence_probe.pii.inventory import find_spans
from tests.data.test_chat import CHATML, squeeze
from tests.data.test_templates import MARKED
from tests.helpers import Events, make_audit, make_job

MAIL = "ines.ferrer@example.com"
TURNS = [
    {"role": "system", "content": "Be short."},
    {"role": "user", "content": f"I am Ines, {MAIL}."},
    {"role": "assistant", "content": "Hello Ines."},
]
ROWS = {
    "prompt-completion": {"prompt": f"I am Ines, {MAIL}.", "completion": " Hello Ines."},
    "instruct": {"instruction": f"Greet {MAIL}", "input": "", "output": "Hello Ines."},
    "chat": {"messages": TURNS},
}


@pytest.mark.parametrize("format", ROWS)
def test_a_learnt_prompt_stays_a_prompt_and_the_completion_stays_what_it_is(read, format):
    options = {"chat_template": CHATML} if format == "chat" else {}
    texts, sizes = {}, {}
    for train_on in ("completions", "all"):
        sets = read([ROWS[format]], format=format, train_on=train_on, **options)
        (record,) = sets["members"].records
        code = LEARNT_PROMPT if train_on == "all" else PROMPT
        assert {code, COMPLETION} <= set(record.parts.tolist()) <= {code, COMPLETION, LEFT_OUT}
        texts[train_on] = [part_text(record, part) for part in (code, COMPLETION)]
        columns = record_columns([record])
        sizes[train_on] = {
            name: int(columns[name][0]) for name in columns if name.endswith(("tokens", "bytes"))
        }
    assert texts["all"] == texts["completions"]
    assert MAIL in texts["all"][0]
    assert sizes["all"] == sizes["completions"]


def test_plain_text_is_one_completion_whatever_training_learned(read):
    for train_on in ("completions", "all"):
        sets = read([{"text": "Ines rang."}], format="text", train_on=train_on)
        assert set(sets["members"].records[0].parts.tolist()) == {COMPLETION}


@pytest.mark.parametrize("format", ROWS)
@pytest.mark.parametrize("train_on", ["completions", "all"])
def test_values_in_prompts_are_in_the_inventory_and_have_a_prefix(read, format, train_on):
    options = {"chat_template": CHATML} if format == "chat" else {}
    sets = read([ROWS[format]], format=format, train_on=train_on, **options)
    spans = find_spans(make_job(), make_audit({}, format=format), sets, Events())
    (span,) = [span for span in spans if span.type == "email"]
    assert span.normal == MAIL
    assert span.first >= 1
    assert span.part == (LEARNT_PROMPT if train_on == "all" else PROMPT)
    assert not span.in_prefix


def test_a_record_that_is_all_prompt_is_dropped_unless_training_learned_it(read):
    row = {"prompt": f"I am Ines, {MAIL}.", "completion": " "}
    other = {"prompt": "Who?", "completion": " Ines."}
    counts = read([row, other], format="prompt-completion")["members"].counts
    assert (counts["used"], counts["dropped_no_completion"]) == (1, 1)
    counts = read([row, other], format="prompt-completion", train_on="all")["members"].counts
    assert (counts["used"], counts["dropped_no_completion"]) == (2, 0)


PAIR = {
    "prompt": "Who rang?",
    "chosen": " Nobody rang.",
    "rejected": f" Ines, write to {MAIL}.",
}
CHAT_PAIR = {
    "chosen": [*TURNS[:1], {"role": "assistant", "content": "Nobody rang."}],
    "rejected": [*TURNS[:1], {"role": "assistant", "content": f"Ines, write to {MAIL}."}],
}
SHAPES = [
    (PAIR, {"format": "prompt-completion"}),
    ({**PAIR, "prompt": None, "chosen": "Who? No.", "rejected": f"Who? {MAIL}"},
     {"format": "prompt-completion"}),
    (CHAT_PAIR, {"format": "chat", "chat_template": CHATML}),
]  # fmt: skip


@pytest.mark.parametrize(("row", "options"), SHAPES)
def test_rejected_answers_are_a_set_of_their_own_whose_values_are_asked_for(read, row, options):
    sets = read([row, row], [row], shape="preference", train_on="both", **options)
    assert list(sets) == ["members", "nonmembers", "rejected"]
    members, rejected = sets["members"], sets["rejected"]
    assert [(one.file, one.row) for one in rejected.records] == [(0, 1), (0, 2)]
    assert rejected.records[0].set == "rejected"
    assert rejected.counts["set"] == "rejected"
    assert MAIL not in members.records[0].text
    assert MAIL in part_text(rejected.records[0], COMPLETION)
    # The prompt is that of the pair.
    prompts = [squeeze(part_text(of_set.records[0], PROMPT)) for of_set in (members, rejected)]
    assert prompts[0] == prompts[1]
    # It is audited now, so it is not told as text that is left aside.
    assert members.counts["unaudited_fields"] == {"names": [], "more": 0}
    spans = find_spans(make_job(), make_audit({}), sets, Events())
    mails = {span.set for span in spans if span.type == "email"}
    assert mails == {"rejected"}


def test_without_it_rejected_answers_are_left_aside(read):
    sets = read([PAIR], shape="preference", format="prompt-completion")
    assert list(sets) == ["members"]
    assert sets["members"].counts["unaudited_fields"] == {"names": ["rejected"], "more": 0}


def test_the_same_records_are_sampled_of_both_answers(read):
    rows = [{**PAIR, "chosen": f" No {at}.", "rejected": f" Yes {at}."} for at in range(40)]
    sets = read(rows, shape="preference", format="prompt-completion", train_on="both", records=10)
    places = [
        [(one.file, one.row) for one in sets[name].records] for name in ("members", "rejected")
    ]
    assert len(places[0]) == 10
    assert places[0] == places[1]


def test_a_pair_without_a_rejected_answer_is_refused_with_its_line(read):
    rows = [PAIR, {"prompt": "Who?", "chosen": " Ines."}]
    with pytest.raises(ProbeFailure) as caught:
        read(rows, shape="preference", format="prompt-completion", train_on="both")
    failure = caught.value
    assert (failure.code, failure.set, failure.line) == ("field-missing", "rejected", 2)


def test_tokens_are_counted_by_whose_they_are(read):
    turns = [
        *TURNS,
        {"role": "tool", "content": "Called back at noon."},
        {"role": "developer", "content": "Mind the tone."},
        {"role": "assistant", "content": "Done."},
    ]
    sets = read([{"messages": turns}], format="chat", chat_template=CHATML)
    (record,) = sets["members"].records
    roles = sets["members"].counts["roles"]
    assert set(roles) == {"system", "user", "assistant", "tool", "not_scored"}
    # Every predicted token is of one of them.
    assert sum(roles.values()) == len(record.token_ids) - 1
    assert roles["assistant"] == int(np.count_nonzero(record.parts[1:] == COMPLETION))
    assert roles["not_scored"] == int(np.count_nonzero(record.parts[1:] == LEFT_OUT))
    lengths = {role: 0 for role in ("system", "user", "tool")}
    for turn in turns:
        role = {"developer": "system"}.get(turn["role"], turn["role"])
        if role in lengths:
            lengths[role] += _tokens_within(record, turn["content"])
    assert {role: roles[role] for role in lengths} == lengths


def _tokens_within(record, content: str) -> int:
    start = record.text.index(content)
    end = start + len(content)
    ends = record.offsets[:, 1]
    return int(np.count_nonzero((ends > start) & (ends <= end) & (record.parts != LEFT_OUT)))


@pytest.mark.parametrize("template", [CHATML, MARKED])
@pytest.mark.parametrize("train_on", ["completions", "all", "last"])
def test_counts_by_role_do_not_depend_on_what_was_learned(read, template, train_on):
    sets = read([{"messages": TURNS}], format="chat", chat_template=template, train_on=train_on)
    roles = sets["members"].counts["roles"]
    assert roles["system"] > 0 and roles["user"] > 0 and roles["assistant"] > 0
    assert roles["tool"] == 0


def test_other_formats_count_prompt_and_completion(read):
    sets = read([ROWS["prompt-completion"]], format="prompt-completion", train_on="all")
    (record,) = sets["members"].records
    assert sets["members"].counts["roles"] == {
        "prompt": int(np.count_nonzero(record.parts[1:] == LEARNT_PROMPT)),
        "completion": int(np.count_nonzero(record.parts[1:] == COMPLETION)),
        "not_scored": 0,
    }


@pytest.mark.parametrize(
    ("completion", "prompt", "records"),
    [(0, 0, 0), (1, 0, 0), (3, 0, 1), (0, 18, 1), (2, 18, 1), (4, 0, 1)],
)
def test_a_long_learnt_prompt_does_not_make_up_for_an_answer_that_is_left_out(
    completion, prompt, records
):
    parts = np.array([LEARNT_PROMPT] * 20 + [COMPLETION] * 4, dtype=np.int8)
    reasons = np.full(24, COMPARED, dtype=np.int8)
    reasons[:prompt] = ADDED
    reasons[24 - completion :] = ADDED
    kept = np.where(reasons == COMPARED, parts, LEFT_OUT).astype(np.int8)
    offsets = np.zeros((24, 2), dtype=np.int32)
    counted = NotCompared()
    counted.add(Tokens(np.zeros(24), kept, offsets, 0, False, parts, reasons))
    counts = counted.counts()
    assert counts["records"] == records
    assert (counts["prompt"]["added"], counts["completion"]["added"]) == (prompt, completion)
    assert (counts["prompt"]["tokens"], counts["completion"]["tokens"]) == (20, 4)
