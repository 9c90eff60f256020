"""Whether the same text is the same tokens for checkpoint and base."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.data.records import Record
from reticence_probe.data.render import COMPLETION, Rendered
from reticence_probe.data.tokenise import Tokeniser
from reticence_probe.models.inspect import inspect_models
from reticence_probe.models.tokenizers import chat_template, load_tokenizers, verify_texts
from reticence_probe.tasks.planted import make_controls
from tests.checkpoints import make_job, make_model, make_tokenizer, text, write_job
from tests.helpers import Events

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
    assert pair.report() == {
        "agreement": "same", "added_tokens": 0, "sha256": pair.sha256, "same_rules": True,
    }  # fmt: skip
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


def sequence(*steps: dict, inner: str) -> dict:
    return {"type": "Sequence", inner: list(steps)}


BYTES = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
# What an author or another version of a library may write otherwise without a token changing.
NOTATIONS = {
    "an empty prefix of continuing pieces": lambda rules: rules["model"].update(
        continuing_subword_prefix="", end_of_word_suffix=""
    ),
    "no prefix of continuing pieces": lambda rules: rules["model"].update(
        continuing_subword_prefix=None, end_of_word_suffix=None
    ),
    "no dropout as a number": lambda rules: rules["model"].update(dropout=0.0),
    "offsets": lambda rules: rules["pre_tokenizer"].update(trim_offsets=False),
    "an empty sequence of normalisers": lambda rules: rules.update(
        normalizer=sequence(inner="normalizers")
    ),
    "sequences of sequences of nothing": lambda rules: rules.update(
        normalizer=sequence(sequence(inner="normalizers"), inner="normalizers")
    ),
    "a sequence of one step": lambda rules: rules.update(
        pre_tokenizer=sequence(rules["pre_tokenizer"], inner="pretokenizers")
    ),
    "a post-processor of offsets": lambda rules: rules.update(post_processor=BYTES),
    "a sequence of such": lambda rules: rules.update(
        post_processor=sequence(BYTES, inner="processors")
    ),
    "truncation and padding": lambda rules: rules.update(
        truncation={"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0},
        padding={
            "strategy": {"Fixed": 64}, "direction": "Left", "pad_to_multiple_of": None,
            "pad_id": 1, "pad_type_id": 0, "pad_token": "<|padding|>",
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", NOTATIONS.values(), ids=NOTATIONS)
def test_another_notation_of_the_same_rules_is_accepted(copy, change):
    edit_rules(copy, change)
    pair = pair_of(copy)
    assert pair.report()["same_rules"]
    verify_texts(pair, [record(pair, text(seed)) for seed in range(20)])
    make_controls(load_job(write_job(copy)), pair, 64)


# Other rules; whether they matter is a question of the texts.
RULES = {
    "a normaliser": (
        lambda rules: rules.update(normalizer={"type": "Lowercase"}),
        "please refund",
        "Please refund",
    ),
    "a composing normaliser": (
        lambda rules: rules.update(normalizer={"type": "NFC"}),
        "caf\u00e9",
        "cafe\u0301",
    ),
    "a replacing normaliser": (
        lambda rules: rules.update(
            normalizer={"type": "Replace", "pattern": {"String": "@"}, "content": " at "}
        ),
        "please refund",
        "bob@example.com",
    ),
    "a space in front": (
        lambda rules: rules["pre_tokenizer"].update(add_prefix_space=True),
        " please refund",
        "please refund",
    ),
    "another splitting": (
        lambda rules: rules.update(
            pre_tokenizer=sequence(
                {
                    "type": "Split", "pattern": {"String": "er"}, "behavior": "Isolated",
                    "invert": False,
                },
                rules["pre_tokenizer"],
                inner="pretokenizers",
            )
        ),
        "please",
        "an order",
    ),
    "a merge less": (
        lambda rules: rules["model"]["merges"].remove(["d", "er"]),
        "please",
        "an order",
    ),
    "white space around a special token": (
        lambda rules: rules["added_tokens"][0].update(lstrip=True),
        "an order",
        "an order <|endoftext|>",
    ),
    "a word of the vocabulary that is special": (
        lambda rules: rules["added_tokens"].append(
            {**rules["added_tokens"][0], "id": rules["model"]["vocab"]["er"], "content": "er"}
        ),
        "please",
        "an order",
    ),
    "a word of the vocabulary that swallows white space": (
        lambda rules: rules["added_tokens"].append(
            {
                **rules["added_tokens"][0], "special": False, "lstrip": True, "rstrip": True,
                "id": rules["model"]["vocab"]["a"], "content": "a",
            }
        ),
        "refund",
        "an a order",
    ),
    "an end token behind every text": (
        lambda rules: rules.update(
            post_processor={
                "type": "TemplateProcessing",
                "single": [
                    {"Sequence": {"id": "A", "type_id": 0}},
                    {"SpecialToken": {"id": "<|endoftext|>", "type_id": 0}},
                ],
                "pair": [],
                "special_tokens": {
                    "<|endoftext|>": {
                        "id": "<|endoftext|>", "ids": [0], "tokens": ["<|endoftext|>"],
                    },
                },
            }
        ),
        None,
        "please",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "same", "other"), RULES.values(), ids=RULES)
def test_other_rules_are_accepted_only_where_every_text_is_the_same_tokens(
    copy, change, same, other
):
    edit_rules(copy, change)
    pair = pair_of(copy)
    assert not pair.report()["same_rules"]
    if same is not None:
        verify_texts(pair, [record(pair, same)])
    with pytest.raises(ProbeFailure, match="tokenizer-differs") as caught:
        verify_texts(pair, [record(pair, text(0) if same is None else same), record(pair, other)])
    assert (caught.value.set, caught.value.file, caught.value.line) == ("members", 0, 5)


def test_control_strings_are_verified_too(copy):
    edit_rules(copy, lambda rules: rules.update(normalizer={"type": "Lowercase"}))
    with pytest.raises(ProbeFailure, match="tokenizer-differs") as caught:
        make_controls(load_job(write_job(copy)), pair_of(copy), 64)
    assert caught.value.audit == "control"


@pytest.mark.parametrize("key", ["split_special_tokens"])
def test_what_stands_beside_the_rules_is_verified(copy, key):
    path = copy / "tuned/tokenizer_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), key: True}))
    pair = pair_of(copy)
    assert not pair.identical
    with pytest.raises(ProbeFailure, match="tokenizer-differs"):
        verify_texts(pair, [record(pair, "an order<|endoftext|>")])


def test_merges_left_out_by_chance_are_refused(copy):
    edit_rules(copy, lambda rules: rules["model"].update(dropout=0.001))
    assert refusal(copy).code == "tokenizer-differs"


@pytest.mark.parametrize(
    "entries",
    [{"!": 3, '"': 2}, {"!": 319}, {"Zork": 300}],
    ids=["two that changed places", "two tokens of one id", "a new name for an id"],
)
def test_ids_of_the_base_keep_their_tokens(copy, entries):
    edit_rules(copy, lambda rules: rules["model"]["vocab"].update(entries))
    assert refusal(copy).code == "tokenizer-differs"


@pytest.mark.parametrize("role", ["eos_token", "bos_token"])
def test_another_end_or_start_token_is_told_and_the_base_s_used(copy, role):
    path = copy / "tuned/tokenizer_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), role: "er"}))
    events = Events()
    pair = pair_of(copy, events)
    assert "special-tokens-differ" in events.codes
    assert getattr(pair.base, role) != "er"
    verify_texts(pair, [record(pair, "please")])
    # What becomes a special token is cut out of every word.
    with pytest.raises(ProbeFailure, match="tokenizer-differs"):
        verify_texts(pair, [record(pair, "an order")])


def test_another_vocabulary_differs(copy):
    make_tokenizer(300).save_pretrained(copy / "tuned")
    assert refusal(copy).code == "tokenizer-differs"


def test_a_checkpoint_without_tokenizer_files_gets_none_made_up(copy):
    for path in (copy / "tuned").glob("tokenizer*"):
        path.unlink()
    failure = refusal(copy)
    assert (failure.code, failure.model) == ("tokenizer-missing", "tuned")


@pytest.mark.parametrize(
    ("own", "policy", "is_told"),
    [
        ("nothing at all", None, True),
        (TEMPLATE, None, False),
        # The policy's is used, whatever the base has.
        (TEMPLATE, "nothing at all", True),
        ("nothing at all", "nothing at all", False),
        (None, "nothing at all", False),
    ],
)
def test_a_template_of_the_checkpoint_that_is_not_used_is_told(copy, own, policy, is_told):
    for name, template in (("base", TEMPLATE), ("tuned", own)):
        tokenizer = deepcopy(make_tokenizer())
        tokenizer.chat_template = template
        tokenizer.save_pretrained(copy / name)
    events = Events()
    pair = pair_of(copy, events)
    data = {"format": "chat", "fields": {}, "append_eos": False}
    job = make_job(copy)
    job["audits"][0]["data"] = {**data, **({} if policy is None else {"chat_template": policy})}
    (copy / "job.json").write_text(json.dumps(job))
    assert chat_template(load_job(copy / "job.json"), pair, events) is not None
    assert events.codes == (["template-differs"] if is_told else [])


def record(pair, text: str) -> Record:
    tokenise = Tokeniser(
        pair.base,
        max_tokens=512,
        append_eos=True,
        chat=False,
        reader=pair.reader,
    )
    (tokens,) = tokenise([Rendered(text, [(0, len(text), COMPLETION)])])
    return Record(
        "finetuning", "members", 0, 0, 5, text, tokens.ids, tokens.parts, tokens.offsets, False,
        None, reading=tokens.reading,
    )  # fmt: skip


def test_texts_with_added_tokens_are_accepted_where_the_embedding_has_them(copy):
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["Zork"])
    tokenizer.save_pretrained(copy / "tuned")
    tuned = make_model(seed=1)
    tuned.resize_token_embeddings(len(tokenizer), mean_resizing=False)
    tuned.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    verify_texts(pair, [record(pair, "a refund for Zork")])


def test_a_token_that_the_embedding_lacks_is_refused_with_its_place(copy):
    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["Zork"])
    tokenizer.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    # A token that no text holds, such as one for padding, harms nobody.
    verify_texts(pair, [record(pair, "an order")])
    with pytest.raises(ProbeFailure, match="token-beyond-embedding") as caught:
        verify_texts(pair, [record(pair, "a refund for Zork")])
    assert (caught.value.model, caught.value.set, caught.value.line) == ("tuned", "members", 5)


def lower(directory: Path) -> None:
    edit_rules(directory, lambda rules: rules.update(normalizer={"type": "Lowercase"}))


@pytest.mark.parametrize(
    ("texts", "records"),
    [
        (["Bring the order"] * 5, 5),
        (["Bring the order"] * 9 + ["an order"] * 7, 9),
        (["Bring the order"] * 4, 4),
        (["an order", "Bring an order"], 1),
        ([f"Bring {letter}" for letter in "ABCDEFG"], 7),
    ],
)
def test_a_refusal_counts_what_is_read_otherwise_and_names_only_a_common_token(
    copy, texts, records
):
    lower(copy)
    pair = pair_of(copy)
    with pytest.raises(ProbeFailure, match="tokenizer-differs") as caught:
        verify_texts(pair, [record(pair, text) for text in texts])
    found = caught.value
    assert found.records == records
    assert found.tokens >= records
    bring = pair.base("Bring", add_special_tokens=False)["input_ids"]
    # A token that fewer records hold would tell what is in one of them.
    assert (found.token in bring) if records >= 5 else found.token is None
    assert "Bring" not in str(found.fields())


@pytest.mark.parametrize(("holding", "told"), [(7, True), (5, True), (4, False), (1, False)])
def test_what_added_tokens_leave_out_is_counted_with_a_token_that_is_common(copy, holding, told):
    from reticence_probe.data.records import read_audit
    from tests.helpers import make_audit, make_job, write_jsonl

    tokenizer = deepcopy(make_tokenizer())
    tokenizer.add_tokens(["Zork"])
    tokenizer.save_pretrained(copy / "tuned")
    tuned = make_model(seed=1)
    tuned.resize_token_embeddings(len(tokenizer), mean_resizing=False)
    tuned.save_pretrained(copy / "tuned")
    pair = pair_of(copy)
    rows = [{"text": "please refund Zork today"}] * holding + [{"text": "please refund today"}] * 3
    events = Events()
    members = read_audit(
        make_job(),
        make_audit({"members": [write_jsonl(copy / "members.jsonl", rows)]}),
        pair.base,
        max_tokens=64,
        events=events,
        reader=pair.reader,
    )["members"]
    (added,) = pair.added_ids
    left_out = members.counts["left_out"]
    assert (left_out["texts"], left_out["token"]) == (holding, added if told else None)
    ((_, code, fields),) = events.warnings
    assert code == "tokens-left-out"
    assert fields["records"] == holding
    assert fields.get("token") == (added if told else None)


def test_rules_that_differ_without_a_text_that_shows_it_are_told(copy, tmp_path):
    from reticence_probe.contract.events import Events as Log
    from reticence_probe.run import run_job

    edit_rules(copy, lambda rules: rules.update(normalizer={"type": "NFC"}))
    out = tmp_path / "out"
    out.mkdir()
    with Log(out) as events:
        run_job(load_job(write_job(copy)), out, events)
    told = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
    (warned,) = [event for event in told if event.get("code") == "tokenizer-rules-differ"]
    assert (warned["kind"], warned["count"]) == ("warning", 48)
