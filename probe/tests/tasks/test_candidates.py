"""The task candidates: what it ranks, and that its numbers are those of plain forwards."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import EVENTS_FILE, Events
from reticence_probe.contract.job import load_job
from reticence_probe.contract.schemas import validator
from reticence_probe.engine import answers, branches, continuations
from reticence_probe.engine.answers import Answers
from reticence_probe.models.placement import Plan
from reticence_probe.run import run_job
from reticence_probe.storage.tables import read_table
from reticence_probe.tasks import candidates as task
from tests.checkpoints import make_job, make_model, make_tokenizer, save, write_job, write_jsonl
from tests.tasks.conftest import short_of_time

DEMO = Path(__file__).parents[3] / "examples" / "demo"
NAMES = ("Anna Berg", "Omar Haas", "Nina Rossi", "Paul Weber", "Lea Novak", "Tom Silva")
ASKED = {"candidates": {"values": 50, "decoys": 12, "others": 3}}


def members() -> list[str]:
    """Records with an address each, one with a card, one ending with its address."""
    texts = []
    for number, name in enumerate(NAMES):
        first, last = name.lower().split()
        texts.append(f"Dear {name}, we write to {first}.{last}{number}@example.com. Regards")
    texts.append("refund to card 4111 1111 1111 1111 please")
    texts.append("please contact zoe.meyer@example.org")
    # The second occurrence of an address is no second value.
    texts.append("again contact anna.berg0@example.com please")
    return texts


@pytest.fixture(scope="module", params=["gpt-neox", "opt"])
def directory(request, tmp_path_factory) -> Path:
    directory = tmp_path_factory.mktemp(request.param)
    for seed, name in enumerate(("base", "tuned")):
        save(directory / name, make_model(request.param, seed=seed), make_tokenizer())
    write_jsonl(directory / "members.jsonl", members())
    write_jsonl(directory / "nonmembers.jsonl", [f"order {n} is here for you" for n in range(8)])
    return directory


def run(directory: Path, out: Path, **changes) -> Path:
    out.mkdir(exist_ok=True)
    changes = {"pii": ASKED, **changes}
    with Events(out) as events:
        run_job(load_job(write_job(directory, **changes)), out, events)
    return out


def rows(out: Path, name: str = "candidates") -> list[dict]:
    return read_table(out / f"{name}.arrow").to_pylist()


def codes(out: Path) -> list[str]:
    events = [json.loads(line) for line in (out / EVENTS_FILE).read_text().splitlines()]
    return [event["code"] for event in events if "code" in event]


@pytest.fixture(scope="module")
def finished(directory, tmp_path_factory) -> Path:
    return run(directory, tmp_path_factory.mktemp("finished") / "out")


@pytest.fixture
def asked(monkeypatch) -> dict:
    """What the task asks: (span, pool) → texts, and where the value stands, in order."""
    seen: dict = {}
    plain = task.CandidateTokeniser.alternatives

    def spy(self, record, start, end, values):
        found = plain(self, record, start, end, values)
        seen.setdefault((record.ordinal, start), []).append((record, start, end, values, found))
        return found

    monkeypatch.setattr(task.CandidateTokeniser, "alternatives", spy)
    return seen


def plain_logp(model, text: str, tokenizer) -> tuple[list[int], np.ndarray]:
    """Ids of a whole record and the log-probability of each but the first, no cache, no padding."""
    ids = [*tokenizer(text)["input_ids"], tokenizer.eos_token_id]
    with torch.inference_mode():
        logits = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0].double()
    logp = torch.log_softmax(logits, 1)[range(len(ids) - 1), ids[1:]]
    return ids, logp.numpy()


def oracle(
    model, text: str, start: int, end: int, values: list[str], tokenizer=None
) -> tuple[list, list]:
    """Sums and token counts by the definition of the contract, from whole texts."""
    tokenizer = tokenizer or make_tokenizer()
    encoded, scores, ends = [], [], []
    for value in values:
        whole = text[:start] + value + text[end:]
        ids, logp = plain_logp(model, whole, tokenizer)
        offsets = tokenizer(whole, return_offsets_mapping=True)["offset_mapping"]
        behind = [at for at, (_, stop) in enumerate(offsets) if stop > start + len(value)]
        encoded.append(ids)
        scores.append(logp)
        ends.append(behind[0] if behind else len(ids) - 1)
    shared = 0
    while len({ids[shared] for ids in encoded}) == 1:
        shared += 1
    sums = [logp[shared - 1 : last].sum() for logp, last in zip(scores, ends, strict=True)]
    return sums, [last + 1 - shared for last in ends]


def holds(span: dict, record, start: int) -> bool:
    """Whether the span is the one of the record whose value starts at that character."""
    if (span["audit"], span["set"], span["record"]) != ("finetuning", "members", record.ordinal):
        return False
    return record.offsets[span["first"]][0] <= start < record.offsets[span["last"]][1]


class TestAgainstPlainForwards:
    @pytest.mark.parametrize("together", [True, False])
    def test_every_number_and_rank_is_that_of_a_forward_for_each_candidate(
        self, directory, tmp_path, asked, monkeypatch, together
    ):
        if not together:
            from reticence_probe.tasks import inspect as inspection

            monkeypatch.setattr(inspection, "plan_placement", lambda *_, **__: Plan({}, False))
        out = run(directory, tmp_path / "out")
        found = rows(out)
        spans = {span["span"]: span for span in rows(out, "spans")}
        ordinals = sorted({row["span"] for row in found})
        assert [spans[ordinal]["type"] for ordinal in ordinals].count("email") == 7
        assert [spans[ordinal]["type"] for ordinal in ordinals].count("credit_card") == 1
        compared = 0
        architecture = directory.name.removesuffix("0")
        for seed, name in enumerate(("base", "tuned")):
            model = make_model(architecture, seed=seed)
            for questions in asked.values():
                for pool, question in zip(("decoy", "other"), questions, strict=False):
                    record, start, end, values, _ = question
                    ordinal = next(o for o in ordinals if holds(spans[o], record, start))
                    own = [
                        row
                        for row in found
                        if (row["span"], row["pool"], row["model"]) == (ordinal, pool, name)
                    ]
                    sums, counts = oracle(model, record.text, start, end, values)
                    assert [row["tokens"] for row in own] == counts
                    np.testing.assert_allclose([row["logp"] for row in own], sums, atol=1e-4)
                    ranks = np.argsort([row["logp"] for row in own])
                    assert ranks.tolist() == np.argsort(sums).tolist()
                    compared += len(own)
        assert compared > 150

    def test_the_true_value_comes_first_and_alone_is_true(self, finished):
        for row in rows(finished):
            assert row["is_true"] == (row["candidate"] == 0)

    def test_both_models_rank_the_same_candidates(self, finished):
        by_model = {
            model: [
                (row["span"], row["pool"], row["candidate"], row["tokens"])
                for row in rows(finished)
                if row["model"] == model
            ]
            for model in ("tuned", "base")
        }
        assert by_model["tuned"] == by_model["base"]

    def test_only_what_decides_for_a_value_of_the_members_is_ranked(self, finished):
        spans = {span["span"]: span for span in rows(finished, "spans")}
        ranked = [spans[ordinal] for ordinal in {row["span"] for row in rows(finished)}]
        assert {(span["audit"], span["set"]) for span in ranked} == {("finetuning", "members")}
        values = [span["value"] for span in ranked]
        assert len(values) == len(set(values)) == 8
        assert not any(span["in_prefix"] for span in ranked)

    def test_the_manifest_names_the_table_and_that_it_is_complete(self, finished):
        manifest = json.loads((finished / "manifest.json").read_text())
        assert validator("signals").is_valid(manifest)
        assert "candidates.arrow" in manifest["files"]
        assert [entry["candidates_complete"] for entry in manifest["generation"]] == [True]


def test_on_the_demo_too_every_number_and_rank_is_that_of_a_plain_forward(tmp_path, asked):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    job = make_job(tmp_path, pii={"candidates": {"values": 6, "decoys": 15, "others": 4}})
    job["limits"] |= {"records": 60, "tokens": 256}
    job["control"] = {"records": 8}
    for name, place in (("tuned", "leaky"), ("base", "base")):
        job["models"][name]["path"] = str(DEMO / place)
    job["audits"][0]["data"] = {
        "format": "prompt-completion",
        "fields": {"prompt": "prompt", "completion": "completion"},
        "append_eos": True,
    }
    for name in ("members", "nonmembers"):
        job["audits"][0]["sets"][name][0]["path"] = str(DEMO / "data" / f"{name}.jsonl")
    (tmp_path / "job.json").write_text(json.dumps(job))
    out = tmp_path / "out"
    out.mkdir()
    with Events(out) as events:
        run_job(load_job(tmp_path / "job.json"), out, events)
    found = rows(out)
    spans = {span["span"]: span for span in rows(out, "spans")}
    tokenizer = AutoTokenizer.from_pretrained(DEMO / "base")
    compared = 0
    for name, place in (("tuned", "leaky"), ("base", "base")):
        model = AutoModelForCausalLM.from_pretrained(DEMO / place, dtype=torch.float32).eval()
        for questions in asked.values():
            for pool, question in zip(("decoy", "other"), questions, strict=False):
                record, start, end, values, alternatives = question
                if alternatives is None:
                    continue
                own = [
                    row
                    for row in found
                    if (row["pool"], row["model"]) == (pool, name)
                    and holds(spans[row["span"]], record, start)
                ]
                kept = [values[index] for index in alternatives.kept]
                sums, counts = oracle(model, record.text, start, end, kept, tokenizer)
                assert [row["tokens"] for row in own] == counts
                np.testing.assert_allclose([row["logp"] for row in own], sums, atol=5e-4)
                best = np.argsort([row["logp"] for row in own])[-1]
                assert best == np.argsort(sums)[-1]
                compared += len(own)
    assert compared > 100


class TestTrouble:
    def test_a_cache_that_changes_numbers_stops_the_audit(self, directory, tmp_path, monkeypatch):
        plain = continuations._rest
        monkeypatch.setattr(answers, "takes_branches", lambda *_: False)
        monkeypatch.setattr(
            continuations, "_rest", lambda *given: [row - 0.01 for row in plain(*given)]
        )
        with pytest.raises(ProbeFailure, match="self-check-failed"):
            run(directory, tmp_path / "out")

    def test_memory_that_runs_out_halves_the_batch_and_changes_no_number(
        self, directory, finished, tmp_path, monkeypatch
    ):
        plain = branches._read

        def short(head, cache, prefixes, questions, rows, found):
            if len(rows) > 4:
                raise torch.OutOfMemoryError
            plain(head, cache, prefixes, questions, rows, found)

        monkeypatch.setattr(branches, "_read", short)
        out = run(directory, tmp_path / "out")
        assert "batch-halved" in codes(out)
        for one, other in zip(rows(out), rows(finished), strict=True):
            assert one["logp"] == pytest.approx(other["logp"], abs=1e-4)

    def test_memory_that_never_suffices_is_said(self, directory, tmp_path, monkeypatch):
        def never(*_):
            raise torch.OutOfMemoryError

        monkeypatch.setattr(Answers, "of", never)
        with pytest.raises(ProbeFailure, match="out-of-memory"):
            run(directory, tmp_path / "out")

    def test_a_time_limit_leaves_a_sample_and_says_so(self, directory, tmp_path, monkeypatch):
        monkeypatch.setattr(task, "TARGETS_PER_BLOCK", 2)
        short_of_time(monkeypatch, task.Ranking, [60.0] * 3 + [0.0] * 1000)
        out = run(directory, tmp_path / "out")
        found = {row["span"] for row in rows(out)}
        assert 2 <= len(found) < 8
        assert "time-limit" in codes(out)
        manifest = json.loads((out / "manifest.json").read_text())
        assert manifest["generation"][0]["candidates_complete"] is False

    def test_a_stopped_run_goes_on_where_it_was(self, directory, finished, tmp_path, monkeypatch):
        monkeypatch.setattr(task, "TARGETS_PER_BLOCK", 2)
        out = tmp_path / "out"
        plain, calls = Answers.of, []

        def stopping(*given):
            calls.append(1)
            if len(calls) > 3:
                raise KeyboardInterrupt
            return plain(*given)

        monkeypatch.setattr(Answers, "of", stopping)
        with pytest.raises(KeyboardInterrupt):
            run(directory, out)
        assert not (out / "candidates.arrow").exists()
        calls.clear()
        monkeypatch.setattr(Answers, "of", lambda *given: calls.append(1) or plain(*given))
        run(directory, out)
        keys = ("span", "pool", "model", "candidate")
        for one, other in zip(rows(out), rows(finished), strict=True):
            assert [one[key] for key in keys] == [other[key] for key in keys]
            assert one["logp"] == pytest.approx(other["logp"], abs=1e-4)
        assert 0 < len(calls) < 8

    def test_the_batch_size_changes_no_number(self, directory, finished, tmp_path):
        out = run(directory, tmp_path / "out", scoring={"tokens_per_batch": 64})
        for one, other in zip(rows(out), rows(finished), strict=True):
            assert one["logp"] == pytest.approx(other["logp"], abs=1e-4)

    def test_members_without_any_value_give_an_empty_table(self, directory, tmp_path):
        place = Path(shutil.copytree(directory, tmp_path / "copy"))
        write_jsonl(place / "members.jsonl", ["nothing personal is here"] * 3)
        out = run(place, tmp_path / "out")
        assert rows(out) == []
        manifest = json.loads((out / "manifest.json").read_text())
        assert manifest["generation"][0]["candidates_complete"] is True

    def test_ranking_without_an_inventory_is_refused(self, directory, tmp_path):
        with pytest.raises(ProbeFailure, match="job-invalid"):
            run(directory, tmp_path / "out", pii={**ASKED, "prefix": False})
