"""Whether the same text is the same tokens for checkpoint and base."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest

from reticence_probe.errors import ProbeFailure
from reticence_probe.job import load_job
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.tokenizers import load_tokenizers, verify_texts
from reticence_probe.text.records import Record
from tests.checkpoints import make_tokenizer, write_job
from tests.text.helpers import Events

TEMPLATE = "{% for message in messages %}{{ message['content'] }}{% endfor %}"


def pair_of(directory: Path, events: Events | None = None):
    models = inspect_models(load_job(write_job(directory)))
    return load_tokenizers(models, events or Events())


def refusal(directory: Path) -> ProbeFailure:
    with pytest.raises(ProbeFailure) as caught:
        pair_of(directory)
    return caught.value


def edit_rules(directory: Path, change) -> None:
    path = directory / "tuned/tokenizer.json"
    rules = json.loads(path.read_text())
    change(rules)
    path.write_text(json.dumps(rules))


def test_equal_tokenizers_agree(example):
    pair = pair_of(example)
    assert pair.report() == {"agreement": "same", "added_tokens": 0, "sha256": pair.sha256}
    assert pair.identical


def test_added_tokens_extend(copy):
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["<new>", "<newer>"], special_tokens=True)
    tokenizer.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    assert pair.report()["agreement"] == "extends"
    assert pair.added_ids == {pair.base_size, pair.base_size + 1}
    assert pair.sha256 != pair_of_same(copy)


def pair_of_same(directory: Path) -> str:
    make_tokenizer().save_pretrained(directory / "tuned")
    return pair_of(directory).sha256


@pytest.mark.parametrize(
    "change",
    [
        lambda rules: rules.update(normalizer={"type": "Lowercase"}),
        lambda rules: rules["pre_tokenizer"].update(add_prefix_space=True),
        lambda rules: rules["model"]["merges"].pop(),
        lambda rules: rules["added_tokens"][0].update(lstrip=True),
    ],
    ids=["normalizer", "pre-tokenizer", "merges", "matching of a special token"],
)
def test_other_rules_differ(copy, change):
    edit_rules(copy, change)
    assert refusal(copy).code == "tokenizer-differs"


def test_another_vocabulary_differs(copy):
    make_tokenizer(300).save_pretrained(copy / "tuned")
    assert refusal(copy).code == "tokenizer-differs"


def test_a_checkpoint_without_tokenizer_files_gets_none_made_up(copy):
    for path in (copy / "tuned").glob("tokenizer*"):
        path.unlink()
    failure = refusal(copy)
    assert (failure.code, failure.model) == ("tokenizer-missing", "tuned")


def test_the_template_of_the_base_is_used_and_another_one_is_told(copy):
    for name, template in (("base", TEMPLATE), ("tuned", "nothing at all")):
        tokenizer = deepcopy(make_tokenizer())
        tokenizer.chat_template = template
        tokenizer.save_pretrained(copy / name)
    events = Events()
    assert pair_of(copy, events).tuned.chat_template == TEMPLATE
    assert events.codes == ["template-differs"]


def record(text: str, tokenizer) -> Record:
    ids = np.array(tokenizer(text)["input_ids"], dtype=np.int32)
    none = np.zeros((len(ids), 2), dtype=np.int32)
    return Record("finetuning", "members", 0, 0, 5, text, ids, none[:, 0], none, False, None)


def test_an_added_token_that_shadows_ordinary_text_is_found_in_the_texts(copy):
    """An added token without a new id passes the rules; only the texts show what it does."""
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["<new>"])
    tokenizer.add_tokens(["order"])
    tokenizer.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    word = pair.tuned.get_vocab().get("order")
    if word in pair.added_ids:
        verify_texts(pair, [record("an order", pair.tuned)])  # holds an added token: left out
    verify_texts(pair, [record("a refund", pair.tuned)])


def test_texts_that_become_other_ids_are_told_with_their_place(copy, monkeypatch):
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["<new>"])
    tokenizer.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    pair.base.backend_tokenizer.add_tokens(["refund please"])
    with pytest.raises(ProbeFailure, match="tokenizer-differs") as caught:
        verify_texts(pair, [record("a refund please", pair.tuned)])
    assert (caught.value.set, caught.value.file, caught.value.line) == ("members", 0, 5)
