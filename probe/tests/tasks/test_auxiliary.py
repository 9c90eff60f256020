"""An auxiliary model tuned on generated data: what it finds, what it does not, and what ends it."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.engine.head import SlicedHead
from reticence_probe.generated import tuning
from reticence_probe.run import run_job
from reticence_probe.schedule.deadline import Deadline
from tests.checkpoints import make_model, make_tokenizer, save
from tests.tasks.test_generated import make_job, rows, run

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = ["".join(random.Random(number).choices(LETTERS, k=6)) for number in range(1000)]
RECORDS = 60


def small_base():
    return make_model("llama", hidden_size=64, intermediate_size=128, initializer_range=0.1)


def texts(rng: random.Random, count: int) -> list[str]:
    return [" ".join(rng.choices(WORDS, k=rng.randrange(8, 13))) for _ in range(count)]


def auc(members: list[float], nonmembers: list[float]) -> float:
    """The share of pairs in which the member is above; by definition."""
    above = np.subtract.outer(np.array(members), np.array(nonmembers))
    return float((above > 0).mean() + (above == 0).mean() / 2)


def auc_in(out: Path, audit: str, score) -> float:
    found = rows(out, "auxiliary", audit)
    sides = [
        [score(row) for row in found if row["set"] == name] for name in ("members", "nonmembers")
    ]
    return auc(*sides)


def job_in(folder: Path, sets: dict[str, list[str]]) -> dict:
    save(folder / "base", small_base(), make_tokenizer())
    return make_job(
        folder,
        sets,
        auxiliary={"kind": "model", "path": str(folder / "base")},
        pii={"prefix": False, "columns": {}},
        scoring={
            "decoding": [], "tokens_per_batch": 2048, "device": "cpu", "dtype": "auto",
            "threads": 1,
        },
    )  # fmt: skip


def three_sets(rng: random.Random) -> dict[str, list[str]]:
    return {name: texts(rng, RECORDS) for name in ("members", "nonmembers", "generated")}


@pytest.fixture(scope="module")
def memorised(tmp_path_factory) -> Path:
    """The generated data are copies of the private records."""
    folder = tmp_path_factory.mktemp("auxiliary")
    sets = three_sets(random.Random(1))
    return run(folder, job_in(folder, {**sets, "generated": sets["members"]}))


@pytest.mark.parametrize(
    "score",
    [lambda row: row["tuned"], lambda row: row["tuned"] - row["base"]],
    ids=["auxiliary", "auxiliary-reference"],
)
class TestScores:
    def test_tell_copied_records_from_held_out_ones(self, memorised, score):
        # A random model of 64 dimensions learns some of them by heart; chance is 0.5 ± 0.05.
        assert auc_in(memorised, "synthetic", score) > 0.75

    def test_find_the_planted_copies_and_none_where_nothing_was_copied(self, memorised, score):
        # The judge asks for more than 0.9 at the lower end (src/judge/synthetic/control.ts).
        assert auc_in(memorised, "control", score) > 0.95
        assert auc_in(memorised, "control-clean", score) < 0.9


def test_no_adapter_and_no_weight_stays_behind(memorised):
    names = [path.name for path in memorised.rglob("*") if path.is_file()]
    assert not [name for name in names if "adapter" in name or name.endswith(".safetensors")]
    manifest = json.loads((memorised / "manifest.json").read_text())
    assert manifest["auxiliary"]["complete"] is True
    assert manifest["auxiliary"]["model"]["architecture"] == "LlamaForCausalLM"
    assert "inspect" not in manifest


def tuned_scores(seed: int, learnt: list, asked: list) -> list[float]:
    adapted = tuning.wrapped(small_base().requires_grad_(False), seed)
    assert tuning.tune(adapted, learnt, seed)
    head = SlicedHead(adapted.get_base_model())
    return [float(head.statistics([one], ()).logp.double().mean()) for one in asked]


def encoded(of: list[str]) -> list[np.ndarray]:
    tokenizer = make_tokenizer()
    return [np.array(tokenizer(text)["input_ids"], dtype=np.int32) for text in of]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_innocent_data_tell_nothing(monkeypatch, seed):
    """A random split of one pool, under a model that learnt texts of the same kind."""
    monkeypatch.setattr(tuning, "LEAST_STEPS", 40)
    pool = texts(random.Random(100 + seed), 2 * RECORDS)
    scores = tuned_scores(seed, encoded(texts(random.Random(seed), RECORDS)), encoded(pool))
    # Under the null an AUC of n + n has the standard deviation sqrt((2n + 1) / (12 n²)): Mann and
    # Whitney 1947. 3.3 of them are exceeded once in a thousand runs.
    deviation = ((2 * RECORDS + 1) / (12 * RECORDS**2)) ** 0.5
    assert abs(auc(scores[:RECORDS], scores[RECORDS:]) - 0.5) < 3.3 * deviation


def test_tuning_is_repeatable_and_another_seed_another(monkeypatch):
    monkeypatch.setattr(tuning, "LEAST_STEPS", 10)
    monkeypatch.setattr(tuning, "PASSES", 1)
    learnt, asked = encoded(texts(random.Random(4), 24)), encoded(texts(random.Random(5), 6))
    first = tuned_scores(7, learnt, asked)
    assert tuned_scores(7, learnt, asked) == first
    assert tuned_scores(8, learnt, asked) != first


def test_a_time_limit_leaves_all_records_of_the_audit_out_but_not_the_controls(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(tuning, "LEAST_STEPS", 2)
    monkeypatch.setattr(tuning, "PASSES", 1)
    monkeypatch.setattr(Deadline, "remaining", lambda _: 0.0)
    out = run(tmp_path, job_in(tmp_path, three_sets(random.Random(6))))
    assert rows(out, "auxiliary") == []
    assert len(rows(out, "auxiliary", "control")) == 128
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["complete"] is False
    assert manifest["auxiliary"]["complete"] is False
    assert {"task": "auxiliary", "code": "time-limit"} in manifest["warnings"]


def test_long_texts_are_cut_and_every_token_is_predicted_once():
    from reticence_probe.tasks.auxiliary import _cut

    ids = np.arange(25, dtype=np.int32)
    cut = _cut(ids, 8)
    assert all(len(one) <= 8 for one in cut)
    assert np.concatenate([one[1:] for one in cut]).tolist() == ids[1:].tolist()
    assert _cut(ids[:1], 8) == []


def test_pickled_weights_are_refused_by_the_models_name(tmp_path):
    job = job_in(tmp_path, three_sets(random.Random(6)))
    (tmp_path / "base" / "model.safetensors").rename(tmp_path / "base" / "pytorch_model.bin")
    (tmp_path / "job.json").write_text(json.dumps(job), "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    with Events(out) as events, pytest.raises(ProbeFailure) as raised:
        run_job(load_job(tmp_path / "job.json"), out, events)
    assert (raised.value.code, raised.value.model) == ("executable-weights", "auxiliary")


def test_a_job_about_models_names_no_auxiliary(tmp_path):
    job = job_in(tmp_path, three_sets(random.Random(6)))
    del job["audits"][0]["sets"]["generated"]
    job["audits"][0]["name"] = "finetuning"
    job["models"] = {name: job["auxiliary"] for name in ("tuned", "base")}
    (tmp_path / "job.json").write_text(json.dumps(job), "utf-8")
    with pytest.raises(ProbeFailure) as raised:
        load_job(tmp_path / "job.json")
    assert raised.value.code == "job-invalid"
