"""From rows to records: counts, drops, truncation, subjects, and the formats but chat."""

from __future__ import annotations

import numpy as np
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.data.measures import part_text
from reticence_probe.data.render import COMPLETION, PROMPT
from tests.helpers import TOKENIZERS


def one(sets):
    (record,) = sets["members"].records
    return record


def test_text_is_completion_from_end_to_end(read):
    record = one(read([{"text": "Anna Smith wrote."}]))
    assert set(record.parts.tolist()) == {COMPLETION}
    assert record.text == "Anna Smith wrote."


def test_prompt_and_completion_are_joined_without_anything_between(read):
    rows = [{"q": "Who? ", "a": "Anna."}]
    fields = {"prompt": "q", "completion": "a"}
    record = one(read(rows, format="prompt-completion", fields=fields))
    assert record.text == "Who? Anna."
    # The space belongs to the token " An", which the completion claims.
    assert part_text(record, PROMPT) == "Who?"
    assert part_text(record, COMPLETION) == " Anna."


def test_instruct_renders_headers_and_leaves_out_a_blank_input(read):
    rows = [
        {"instruction": "Say hello", "output": "Hello"},
        {"instruction": "Say", "input": "hello", "output": "Hello"},
    ]
    first, second = read(rows, format="instruct")["members"].records
    assert first.text == "### Instruction:\nSay hello\n\n### Response:\nHello"
    assert second.text == ("### Instruction:\nSay\n\n### Input:\nhello\n\n### Response:\nHello")
    assert part_text(first, COMPLETION) == part_text(second, COMPLETION) == "Hello"


def test_the_end_token_is_appended_once_as_completion(read):
    tokenizer = TOKENIZERS["bytes"]
    rows = [{"text": "one text"}, {"text": "one text<|endoftext|>"}]
    plain, ended = read(rows, append_eos=True)["members"].records
    for record in (plain, ended):
        assert record.token_ids[-1] == tokenizer.eos_token_id
        assert np.count_nonzero(record.token_ids == tokenizer.eos_token_id) == 1
        assert record.parts[-1] == COMPLETION
    assert plain.text == "one text"
    assert plain.offsets[-1].tolist() == [8, 8]


def test_longer_records_lose_their_end_and_are_counted(read, events):
    sets = read([{"text": "word " * 100}, {"text": "short one"}], max_tokens=20, append_eos=True)
    long, short = sets["members"].records
    assert long.truncated and not short.truncated
    assert len(long.token_ids) == 20
    assert ("word " * 100).startswith(long.text)
    assert long.offsets[-1, 1] == len(long.text)
    assert sets["members"].counts["truncated"] == 1
    assert (
        "records",
        "records-truncated",
        {"audit": "finetuning", "set": "members", "count": 1},
    ) in (events.warnings)


def test_what_cannot_be_scored_is_dropped_counted_and_told(read, events):
    rows = [
        {"prompt": "", "completion": "  "},
        {"prompt": "", "completion": ""},
        {"prompt": "", "completion": "W"},
        {"prompt": "a prompt without an answer", "completion": ""},
        {"prompt": "a prompt far too long for the limit of tokens here " * 5, "completion": "lost"},
        {"prompt": "fine: ", "completion": "kept"},
    ]
    of_set = read(rows, format="prompt-completion", max_tokens=16)["members"]
    assert [record.row for record in of_set.records] == [6]
    assert of_set.records[0].ordinal == 0
    counts = of_set.counts
    assert (counts["read"], counts["used"]) == (6, 1)
    assert counts["dropped_empty"] == 2
    assert counts["dropped_short"] == 1
    assert counts["dropped_no_completion"] == 2
    assert {
        "records-dropped-empty",
        "records-dropped-short",
        "records-dropped-no-completion",
    } == set(events.codes)


def test_an_empty_completion_is_dropped_and_not_scored_by_its_end_token(read):
    rows = [{"prompt": "a prompt: ", "completion": text} for text in ("", " \n", "kept")]
    of_set = read(rows, format="prompt-completion", append_eos=True)["members"]
    assert [record.row for record in of_set.records] == [3]
    assert of_set.counts["dropped_no_completion"] == 2


@pytest.mark.parametrize("name", ["bytes", "bytes-bos"])
def test_a_single_token_is_scored_only_where_a_beginning_token_stands_before_it(read, name):
    rows = [{"text": "W"}, {"text": "Anna Smith wrote."}]
    of_set = read(rows, tokenizer=TOKENIZERS[name])["members"]
    assert of_set.counts["dropped_short"] == (1 if name == "bytes" else 0)
    assert [record.row for record in of_set.records] == ([2] if name == "bytes" else [1, 2])
    first = of_set.records[0]
    # Position 0 is never predicted: without a beginning token that is the text's own first token.
    own = np.flatnonzero(first.offsets[:, 0] < first.offsets[:, 1])[0]
    assert own == (0 if name == "bytes" else 1)


def test_a_set_of_single_tokens_is_a_failure_not_a_set_of_zeros(read):
    with pytest.raises(ProbeFailure) as caught:
        read([{"text": "W"}, {"text": "A"}])
    assert caught.value.code == "set-empty"


def test_a_set_of_which_nothing_is_left_is_a_failure(read):
    with pytest.raises(ProbeFailure) as caught:
        read([{"text": "  "}])
    assert (caught.value.code, caught.value.set) == ("set-empty", "members")


def test_subjects_are_ordinals_shared_by_the_sets(read):
    members = [
        {"text": f"text {i}", "id": who} for i, who in enumerate(["b@x.com", "a@x.com", None])
    ]
    nonmembers = [{"text": "text", "id": "a@x.com"}, {"text": "text"}, {"text": "text", "id": 12}]
    sets = read(members, nonmembers, subject="id")
    assert [record.subject for record in sets["members"].records] == [0, 1, 2]
    assert [record.subject for record in sets["nonmembers"].records] == [1, 3, 4]
    assert [of_set.counts["subjects"] for of_set in sets.values()] == [3, 3]


def test_without_a_subject_field_there_are_no_subjects(read):
    sets = read([{"text": "some text"}])
    assert one(sets).subject is None
    assert sets["members"].counts["subjects"] is None


def test_more_records_than_the_limit_are_sampled_and_told(read, events):
    rows = [{"text": f"record number {i}"} for i in range(50)]
    of_set = read(rows, records=10)["members"]
    rows_kept = [record.row for record in of_set.records]
    assert len(rows_kept) == 10
    assert rows_kept == sorted(rows_kept)
    assert [record.ordinal for record in of_set.records] == list(range(10))
    assert of_set.counts["read"] == 50
    assert (
        "records",
        "records-sampled",
        {"audit": "finetuning", "set": "members", "count": 10},
    ) in (events.warnings)
    again = read(rows, records=10)["members"]
    assert [record.row for record in again.records] == rows_kept


def test_a_broken_line_is_found_even_where_sampling_would_leave_it_out(read):
    rows = [{"text": f"record number {i}"} for i in range(50)] + [{"body": "no text"}]
    with pytest.raises(ProbeFailure) as caught:
        read(rows, records=1)
    assert (caught.value.code, caught.value.line) == ("field-missing", 51)


def test_a_tokenizer_without_offsets_is_refused(read):
    class Slow:
        is_fast = False

    with pytest.raises(ProbeFailure) as caught:
        read([{"text": "some text"}], tokenizer=Slow())
    assert caught.value.code == "tokenizer-no-offsets"


def test_the_counts_are_those_of_the_contract(read):
    import json
    from pathlib import Path

    schema = (
        Path(__file__).parents[2]
        / "reticence_probe"
        / "contract"
        / "schema"
        / "signals.schema.json"
    )
    known = json.loads(schema.read_text())["$defs"]["setCounts"]["properties"]
    counts = read([{"text": "some text"}])["members"].counts
    assert set(counts) == set(known) - {"scored", "unrendered", "dropped_template"}
