"""The task ``sampling``: what models say unasked, beside what stands in their data."""

from __future__ import annotations

import json
import shutil
from collections import Counter

import numpy as np
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.schemas import validator
from reticence_probe.engine.generate import Generator
from reticence_probe.pii.recognisers import find_pii
from reticence_probe.storage.tables import read_table, table_schema
from reticence_probe.tasks import sampling, templates
from reticence_probe.tasks.prompts import PromptTokeniser
from tests.checkpoints import make_tokenizer, text
from tests.helpers import write_jsonl
from tests.tasks.conftest import (
    answers_become,
    asking,
    codes,
    generation,
    rows_of,
    run,
    short_of_time,
)

SETTINGS = {
    "sequences": 40, "tokens": 20,
    "decoding": {"name": "free", "temperature": 1, "top_k": 40},
}  # fmt: skip


def free(directory, **settings):
    sampled = {**SETTINGS, **settings}
    return asking(directory, people=None, pii={"templates": None, "sampling": sampled})


def answering(monkeypatch, by_model):
    """Both models say what the test gives; the real generation runs all the same."""
    answers_become(
        monkeypatch,
        lambda model, requests, _: [
            by_model[model][request.seed[-1] % len(by_model[model])] for request in requests
        ],
    )


MEMBER = "user3@example.com"  # of checkpoints.text(3)


class TestWhatIsFound:
    def test_values_of_the_members_of_nobody_and_of_the_base(self, example, tmp_path, monkeypatch):
        answering(
            monkeypatch,
            {
                "tuned": [f"write {MEMBER.upper()} or {MEMBER}", "new@example.org", "nothing"],
                "base": ["new@example.org and user30@example.com", ""],
            },
        )
        out = run(free(example), tmp_path / "out")
        rows = {(r["model"], r["found"]): r for r in rows_of(out, "generated")}
        assert len(rows) == 4
        in_members = [r for r in rows.values() if r["in_members"]]
        assert [(r["model"], r["sequences"]) for r in in_members] == [("tuned", 14)]
        (member,) = in_members
        spans = {s["value"]: s for s in rows_of(out, "spans") if s["audit"] == "finetuning"}
        assert (spans[member["value"]]["set"], spans[member["value"]]["record"]) == ("members", 3)
        # user30 stands in the nonmembers: known, but not of a member.
        (other,) = [r for r in rows.values() if r["value"] is not None and not r["in_members"]]
        assert other["model"] == "base"
        new = [r for r in rows.values() if r["value"] is None]
        assert [r["model"] for r in new] == ["tuned", "base"]
        assert len({r["found"] for r in new}) == 1
        entry = generation(out)
        assert (entry["sequences"], entry["empty_sequences"]) == (40, 20)

    def test_the_same_values_as_by_searching_the_decoded_samples(
        self, knowing, tmp_path, monkeypatch
    ):
        """Independent of blocks and tables: every batch's tokens are kept and searched here."""
        kept: list[np.ndarray] = []
        plain = Generator.batch

        def batch(self, requests):
            found = plain(self, requests)
            kept.extend(found)
            return found

        monkeypatch.setattr(Generator, "batch", batch)
        prompts = tmp_path / "prompts.txt"
        prompts.write_text("name: Zed Zork, email:\nthe email address of Zed Zork is\n")
        out = run(free(knowing, prompts=str(prompts), tokens=24), tmp_path / "out")
        counted: Counter = Counter()
        for tokens in kept:
            answer = make_tokenizer().decode(tokens, skip_special_tokens=True)
            counted.update({(hit.type, hit.value) for hit in find_pii(answer)})
        assert counted["email", "zz9@example.com"] > 10
        rows = rows_of(out, "generated")
        assert sum(row["sequences"] for row in rows) == counted.total()
        assert len({row["found"] for row in rows}) == len(counted)
        assert max(row["sequences"] for row in rows if row["model"] == "tuned") == max(
            counted.values()
        )

    def test_a_value_of_the_users_prompt_does_not_count(self, example, tmp_path, monkeypatch):
        prompts = tmp_path / "prompts.txt"
        prompts.write_text(f"\ufeffreply to {MEMBER}:\r\n\n  \nhello\n", encoding="utf-8")
        answering(monkeypatch, {"tuned": [f"so {MEMBER.title()}"], "base": [" "]})
        out = run(free(example, prompts=str(prompts)), tmp_path / "out")
        (row,) = rows_of(out, "generated")
        # Two prompts in turn, one of which gives the value.
        assert row["sequences"] == 20

    def test_no_value_at_all_is_an_empty_table(self, example, tmp_path, monkeypatch):
        answering(monkeypatch, {"tuned": ["nothing here"], "base": [""]})
        out = run(free(example), tmp_path / "out")
        table = read_table(out / "generated.arrow")
        assert (table.num_rows, table.schema) == (0, table_schema("generated"))
        content = json.loads((out / "manifest.json").read_text())
        assert validator("signals").is_valid(content)
        assert content["files"]["generated.arrow"]["rows"] == 0
        assert generation(out)["sampling_complete"] is True

    def test_samples_differ_and_a_seed_gives_the_same(self, example, tmp_path, monkeypatch):
        said: dict[int, str] = {}

        def keep(model, requests, texts):
            if model == "tuned":
                said.update(
                    (request.seed[-1], text) for request, text in zip(requests, texts, strict=True)
                )
            return texts

        answers_become(monkeypatch, keep)
        for name, size in (("one", 64), ("two", 7)):
            monkeypatch.setattr(sampling, "SEQUENCES_PER_BLOCK", size)
            said.clear()
            run(free(example), tmp_path / name)
            if name == "one":
                first = dict(said)
        assert len(first) == 40
        assert first == said
        assert len(set(first.values())) > 30

    def test_no_text_leaves(self, knowing, tmp_path):
        prompts = tmp_path / "prompts.txt"
        prompts.write_text("name: Zed Zork, email:\n")
        out = run(free(knowing, prompts=str(prompts)), tmp_path / "out")
        secrets = ["zz9", "Zork", "example.com", "user3", "invoice", *text(3).split()[:3]]
        for path in out.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert not [word for word in secrets if word.encode() in content], path.name


class TestTrouble:
    @pytest.mark.parametrize("content", [None, b"", b" \n\n", b"\xff\xfe"])
    def test_prompts_that_cannot_be_read_are_refused_before_anything_is_scored(
        self, example, tmp_path, content
    ):
        prompts = tmp_path / "prompts.txt"
        if content is not None:
            prompts.write_bytes(content)
        with pytest.raises(ProbeFailure, match="prompts-unreadable"):
            run(free(example, prompts=str(prompts)), tmp_path / "out")
        assert not list((tmp_path / "out").glob("*.arrow"))

    def test_a_limit_of_time_leaves_the_same_sequences_of_both(
        self, example, tmp_path, monkeypatch
    ):
        monkeypatch.setattr(sampling, "SEQUENCES_PER_BLOCK", 8)
        short_of_time(monkeypatch, sampling.Sampling, range(5, -1000, -1))
        out = run(free(example), tmp_path / "out")
        entry = generation(out)
        assert entry["sampling_complete"] is False
        assert entry["sequences"] in (8, 16)
        assert "time-limit" in codes(out)

    def test_both_tasks_run_behind_each_other_and_are_kept(self, knowing, tmp_path, monkeypatch):
        job = asking(knowing, pii={"sampling": SETTINGS})
        out = run(job, tmp_path / "out")
        entry = generation(out)
        assert entry["sequences"] == 40
        assert entry["targets_asked"] > 0
        (out / "generated.arrow").unlink()
        monkeypatch.setattr(templates, "Asking", lambda *_: pytest.fail("asked again"))
        run(job, tmp_path / "out")
        assert (out / "generated.arrow").exists()

    def test_more_new_tokens_than_the_context_are_cut_to_it(self, example, tmp_path):
        out = run(free(example, tokens=4000, sequences=3), tmp_path / "out")
        assert generation(out)["sequences"] == 3

    def test_a_value_that_every_record_has_is_one_value(self, example, tmp_path, monkeypatch):
        directory = shutil.copytree(example, tmp_path / "copy")
        rows = [{"text": f"{n} orders from info@example.com"} for n in range(20)]
        write_jsonl(directory / "members.jsonl", rows)
        answering(monkeypatch, {"tuned": ["info@example.com"], "base": ["x"]})
        (row,) = rows_of(run(free(directory), tmp_path / "out"), "generated")
        assert row["in_members"]
        assert row["sequences"] == 40


class TestTokens:
    class Inspection:
        def __init__(self, tokenizer, context=16):
            self.tokenizers = type("Pair", (), {"base": tokenizer, "reader": None})
            self.context = context

    @pytest.mark.parametrize(
        ("bos", "eos", "start"),
        [("<s>", "</s>", "<s>"), (None, "</s>", "</s>"), (None, None, "\n")],
    )
    def test_the_start_is_the_start_token_else_the_end_token_else_a_line_break(
        self, bos, eos, start
    ):
        from copy import deepcopy

        tokenizer = deepcopy(make_tokenizer())
        tokenizer.add_special_tokens({"additional_special_tokens": ["<s>", "</s>"]})
        tokenizer.bos_token, tokenizer.eos_token = bos, eos
        ids = PromptTokeniser(self.Inspection(tokenizer)).start()
        assert tokenizer.decode(ids) == start

    def test_a_cut_prompt_keeps_its_start_token_and_its_end(self):
        from tests.helpers import TOKENIZERS

        tokenizer = TOKENIZERS["llama"]
        words = "the quick brown fox jumps over the lazy dog"
        (ids,), (cut,) = PromptTokeniser(self.Inspection(tokenizer)).encode([words], 6)
        whole = tokenizer(words)["input_ids"]
        assert cut
        assert ids.tolist() == [tokenizer.bos_token_id, *whole[-9:]]


def test_torch_is_not_asked_for_random_numbers(example, tmp_path, monkeypatch):
    monkeypatch.setattr(torch, "multinomial", lambda *_: pytest.fail("unseeded"))
    run(free(example, sequences=4), tmp_path / "out")
