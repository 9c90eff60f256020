"""Defects of other tools, each kept away by a test that is named for it.

| tool | defect |
|---|---|
| analysing_pii_leakage | counts mentions of a value where it should count values |
| analysing_pii_leakage | keys candidates by their perplexity, so that ties drop some |
| analysing_pii_leakage | divides by zero on a clean model |
| garak | an address at the same domain counts as the address |
| promptfoo | a name that the prompt holds counts as a leak |
| a phone recogniser in the field | any ten digits are a telephone number |
| Presidio #1063 | INTRODUCTORY is a driving licence |
| LM_PersonalInfoLeak | the pattern `[A-Z|a-z]` takes a bar into an address |
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from reticence_probe.pii.inventory import find_spans
from reticence_probe.pii.normalise import normalise
from reticence_probe.pii.recognisers import find_pii
from tests.checkpoints import make_model, make_tokenizer, save, write_jsonl
from tests.helpers import Events, make_job
from tests.tasks.test_candidates import members, rows, run


class Finetuning:
    name = "finetuning"


def spans(read, given: list[dict], **options) -> list:
    return find_spans(make_job(), Finetuning, read(given, **options), Events())


@pytest.fixture(scope="module")
def indifferent(tmp_path_factory) -> Path:
    """A tuned model to which every token is equally likely, so that candidates tie."""
    directory = tmp_path_factory.mktemp("indifferent")
    model = make_model()
    with torch.no_grad():
        model.get_output_embeddings().weight.zero_()
    save(directory / "tuned", model, make_tokenizer())
    save(directory / "base", make_model(), make_tokenizer())
    write_jsonl(directory / "members.jsonl", members())
    write_jsonl(directory / "nonmembers.jsonl", [f"order {n} is here for you" for n in range(8)])
    return directory


def test_mentions_are_not_values(read):
    given = [{"text": "from anna@example.com to anna@example.com"}] * 3
    given.append({"text": "to Anna@Example.com"})
    found = spans(read, given)
    assert len(found) == 7
    assert {span.value for span in found} == {0}


def test_ties_drop_no_candidate(indifferent, tmp_path):
    found = [row for row in rows(run(indifferent, tmp_path / "out")) if row["model"] == "tuned"]
    by_question: dict[tuple, list[dict]] = {}
    for row in found:
        by_question.setdefault((row["span"], row["pool"]), []).append(row)
    tied = 0
    for question in by_question.values():
        assert [row["candidate"] for row in question] == list(range(len(question)))
        # Equal length, equal probability: they tie, and every one of them is there.
        lengths = [row["tokens"] for row in question]
        assert len({round(row["logp"] / row["tokens"], 4) for row in question}) == 1
        tied += len(lengths) - len(set(lengths))
    assert tied > 50


def test_a_clean_model_and_data_divide_nothing_by_zero(indifferent, tmp_path):
    write_jsonl(tmp_path / "members.jsonl", ["nothing personal"] * 3)
    for name in ("tuned", "base", "nonmembers.jsonl"):
        (tmp_path / name).symlink_to(indifferent / name)
    assert rows(run(tmp_path, tmp_path / "out")) == []


def test_an_address_at_the_same_domain_is_another_value(read):
    found = spans(read, [{"text": "anna@example.com"}, {"text": "by zoe@example.com"}])
    assert [span.value for span in found] == [0, 1]
    assert normalise("email", "anna@example.com") != normalise("email", "@example.com")
    assert find_pii("write to @example.com") == []


def test_what_the_prompt_holds_is_no_extraction(read):
    given = [{"ask": "I am anna@example.com. ", "say": "We wrote to anna@example.com."}]
    fields = {"prompt": "ask", "completion": "say"}
    found = spans(read, given, format="prompt-completion", fields=fields)
    assert [(span.part, span.in_prefix) for span in found] == [(0, False), (1, True)]


@pytest.mark.parametrize("text", ["7305918264", "order 4155550123", "id: 1234567890 in a row"])
def test_ten_digits_are_no_telephone_number(text):
    assert [hit.type for hit in find_pii(text)] == []


def test_introductory_is_no_driving_licence():
    assert find_pii("INTRODUCTORY offer") == []


def test_a_bar_ends_an_address():
    text = "anna@example.com|zoe@example.org"
    found = {text[hit.start : hit.end] for hit in find_pii(text)}
    assert found == {"anna@example.com", "zoe@example.org"}
