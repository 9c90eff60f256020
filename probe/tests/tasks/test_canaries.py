"""Canaries: what the probe reads of them, finds in the data, and makes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from reticence_probe.canaries.suffixes import KINDS, make_suffixes
from reticence_probe.candidates.decoys.numbers import luhn_digit
from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.pii.recognisers import find_pii
from reticence_probe.run import run_canaries
from reticence_probe.storage.tables import read_table
from tests.checkpoints import make_job, make_tokenizer, text
from tests.conftest import EXAMPLE_RECORDS
from tests.tasks.conftest import rows_of, run

SUFFIXES = ["alpha zulu kilo", "bravo yankee lima", "charlie xray mike", "delta whisky november"]


def candidate(at: int) -> dict:
    return {"record": {"text": f"{text(200 + at)} {SUFFIXES[at]}"}, "suffix": SUFFIXES[at]}


@pytest.fixture
def planted(example, tmp_path) -> Path:
    """Canaries 0 and 2 stand among the members, 2 of them twice."""
    directory = Path(shutil.copytree(example, tmp_path / "planted"))
    lines = (directory / "members.jsonl").read_text().splitlines()
    for at in (0, 2, 2):
        lines.insert(5 * at + 1, json.dumps(candidate(at)["record"]))
    (directory / "members.jsonl").write_text("\n".join(lines) + "\n")
    write_manifest(directory, [candidate(at) for at in range(4)])
    return directory


def write_manifest(directory: Path, canaries: list, **others) -> None:
    (directory / "canaries.json").write_text(json.dumps({"canaries": canaries, **others}))


def job_of(directory: Path, **changes) -> dict:
    job = make_job(directory, **changes)
    job["audits"][0]["canaries"] = str(directory / "canaries.json")
    return job


class TestAnAuditWithCanaries:
    def test_counts_them_and_scores_them_in_a_set_of_their_own(self, planted, tmp_path):
        out = run(job_of(planted), tmp_path / "out")
        rows = rows_of(out, "canaries")
        assert [row["members"] for row in rows] == [1, 0, 2, 0]
        assert [row["nonmembers"] for row in rows] == [0, 0, 0, 0]
        records = [row for row in rows_of(out, "records") if row["audit"] == "finetuning"]
        sets = [row["set"] for row in records]
        assert sets.count("members") == sets.count("nonmembers") == EXAMPLE_RECORDS
        assert sets.count("canaries") == 4
        # The members' own rows are told as they stand in the file.
        assert [row["row"] for row in records if row["set"] == "members"][:3] == [1, 3, 4]
        for model in ("tuned", "base"):
            tokens = read_table(out / f"tokens-finetuning-canaries-{model}.arrow").to_pylist()
            assert {row["record"] for row in tokens} == {0, 1, 2, 3}

    def test_leaves_them_out_of_every_other_comparison(self, planted, tmp_path):
        write_manifest(
            planted,
            [
                {
                    "record": {"text": f"{text(0)} write to ann{at}@example.net"},
                    "suffix": f"ann{at}@example.net",
                }
                for at in range(3)
            ],
        )
        out = run(job_of(planted), tmp_path / "out")
        for table in ("spans", "blind", "overlap"):
            rows = rows_of(out, table)
            assert rows
            assert {row["set"] for row in rows if row["audit"] == "finetuning"} <= {
                "members",
                "nonmembers",
            }

    def test_changes_no_figure_of_the_other_records(self, example, planted, tmp_path):
        with_them = run(job_of(planted), tmp_path / "with")
        without = run(make_job(example), tmp_path / "without")
        for name in ("members", "nonmembers"):
            for model in ("tuned", "base"):
                file = f"tokens-finetuning-{name}-{model}.arrow"
                one, other = (read_table(out / file).to_pydict() for out in (with_them, without))
                assert one["record"] == other["record"]
                np.testing.assert_allclose(one["logp"], other["logp"], atol=1e-5)

    def test_marks_the_tokens_of_the_suffix(self, planted, tmp_path):
        out = run(job_of(planted), tmp_path / "out")
        tokenizer = make_tokenizer()
        for at, row in enumerate(rows_of(out, "canaries")):
            ids = tokenizer(candidate(at)["record"]["text"])["input_ids"]
            marked = tokenizer.decode(ids[row["first"] : row["last"] + 1])
            assert marked.strip() == SUFFIXES[at]

    def test_finds_one_that_stands_among_the_nonmembers(self, planted, tmp_path):
        path = planted / "nonmembers.jsonl"
        path.write_text(path.read_text() + json.dumps(candidate(1)["record"]) + "\n")
        rows = rows_of(run(job_of(planted), tmp_path / "out"), "canaries")
        assert [row["nonmembers"] for row in rows] == [0, 1, 0, 0]

    def test_counts_those_beyond_the_limit_of_records_too(self, planted, tmp_path):
        job = job_of(planted)
        job["limits"]["records"] = 5
        out = run(job, tmp_path / "out")
        assert [row["members"] for row in rows_of(out, "canaries")] == [1, 0, 2, 0]
        sets = [row["set"] for row in rows_of(out, "records") if row["audit"] == "finetuning"]
        assert (sets.count("members"), sets.count("canaries")) == (5, 4)

    def test_is_measured_anew_when_a_candidate_changes(self, planted, tmp_path):
        out = run(job_of(planted), tmp_path / "out")
        before = read_table(out / "tokens-finetuning-canaries-tuned.arrow").to_pydict()
        write_manifest(planted, [candidate(at) for at in (3, 1, 2, 0)])
        run(job_of(planted), out)
        after = read_table(out / "tokens-finetuning-canaries-tuned.arrow").to_pydict()
        assert before["logp"] != after["logp"]
        assert [row["members"] for row in rows_of(out, "canaries")] == [0, 0, 2, 1]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("code", "candidates"),
        [
            ("canaries-unreadable", [7]),
            ("canaries-unreadable", [[]]),
            ("canaries-unreadable", [{"record": {"text": "a b"}}]),
            ("canaries-unreadable", [{"record": {"text": "a b"}, "suffix": " "}]),
            ("canaries-unreadable", []),
            ("canaries-unreadable", {"0": candidate(0)}),
            ("canary-twice", [candidate(0), candidate(0)]),
            ("field-missing", [{"record": {"body": "a b"}, "suffix": "b"}]),
            ("canary-altered", [{"record": {"text": "a b c"}, "suffix": "d"}]),
            # Nothing predicts the first token of a text.
            ("canary-altered", [{"record": {"text": "alpha zulu"}, "suffix": "alpha"}]),
            ("canary-cut", [{"record": {"text": "long " * 900 + "end"}, "suffix": "end"}]),
        ],
    )
    def test_by_candidate(self, planted, tmp_path, code, candidates):
        write_manifest(planted, candidates)
        with pytest.raises(ProbeFailure) as refused:
            run(job_of(planted), tmp_path / "out")
        assert refused.value.code == code

    def test_a_new_token_that_the_tokenizer_splits(self, planted, tmp_path):
        record = {"text": "write to user1@example.com today"}
        single = {"record": record, "suffix": "today"}
        write_manifest(planted, [single], kind="new-token")
        run(job_of(planted), tmp_path / "whole")
        split = {"record": record, "suffix": "example.com today"}
        write_manifest(planted, [split], kind="new-token")
        with pytest.raises(ProbeFailure) as refused:
            run(job_of(planted), tmp_path / "split")
        assert refused.value.code == "canary-altered"

    def test_a_file_that_is_not_there(self, planted, tmp_path):
        job = job_of(planted)
        (planted / "canaries.json").unlink()
        with pytest.raises(ProbeFailure, match="canaries-unreadable"):
            run(job, tmp_path / "out")


def made(directory: Path, out: Path, kind: str, count: int = 12, **changes) -> list[dict]:
    out.mkdir()
    request = {
        "kind": kind,
        "tokens": 8,
        "seed": 7,
        "prefixes": [" ".join(text(300 + at).split()[:4]) for at in range(count)],
        **changes,
    }
    (out / "request.json").write_text(json.dumps(request))
    path = out.parent / f"{out.name}-job.json"
    job = make_job(directory)
    job["models"]["tuned"] = job["models"]["base"]
    path.write_text(json.dumps(job))
    with Events(out) as events:
        run_canaries(load_job(path), out, events)
    return json.loads((out / "suffixes.json").read_text())


class TestSuffixes:
    @pytest.mark.parametrize("kind", KINDS)
    def test_of_every_kind_are_different_and_come_back_from_the_tokenizer(
        self, example, tmp_path, kind
    ):
        suffixes = made(example, tmp_path / "made", kind)
        texts = [one["suffix"] for one in suffixes]
        assert len(set(texts)) == len(texts) == 12
        # As an audit reads them.
        lines = []
        for at, one in enumerate(suffixes):
            prefix = " ".join(text(300 + at).split()[:4])
            record = {"text": prefix + one["lead"] + one["suffix"]}
            lines.append({"record": record, "suffix": one["suffix"]})
        directory = Path(shutil.copytree(example, tmp_path / "audit"))
        write_manifest(directory, lines)
        rows = rows_of(run(job_of(directory), tmp_path / "out"), "canaries")
        assert all(0 < row["first"] <= row["last"] for row in rows)

    @pytest.mark.parametrize("kind", KINDS)
    def test_are_the_same_by_the_same_seed(self, example, tmp_path, kind):
        first = made(example, tmp_path / "one", kind, 5)
        assert made(example, tmp_path / "two", kind, 5) == first
        other = made(example, tmp_path / "three", kind, 5, seed=8)
        assert (other == first) == (kind == "new-token")

    def test_new_tokens_stand_nowhere_in_the_data(self, example, tmp_path):
        tokenizer = make_tokenizer()
        lines = [
            json.loads(line)["text"]
            for name in ("members", "nonmembers")
            for line in (example / f"{name}.jsonl").read_text().splitlines()
        ]
        used = {id for line in lines for id in tokenizer(line)["input_ids"]}
        for one in made(example, tmp_path / "made", "new-token"):
            ids = tokenizer(f"a{one['lead']}{one['suffix']}")["input_ids"]
            assert ids[-1] not in used

    def test_values_of_invented_people_are_valid_and_nobodys(self, example, tmp_path):
        suffixes = made(example, tmp_path / "made", "pii-format", 8)
        types = [
            {hit.type for hit in find_pii(one["lead"] + one["suffix"])} for one in suffixes[:4]
        ]
        for found, wanted in zip(types, ("email", "phone", "credit_card", "iban"), strict=True):
            assert wanted in found
        card = suffixes[2]["suffix"].replace(" ", "")
        assert luhn_digit(card[:-1]) == card[-1]

    def test_that_the_vocabulary_does_not_give_are_refused(self, example, tmp_path):
        with pytest.raises(ProbeFailure) as refused:
            made(example, tmp_path / "made", "new-token", 5000)
        assert refused.value.code == "canary-tokens"
        assert not (tmp_path / "made" / "suffixes.json").exists()

    def test_has_no_suffix_within_the_text_of_another(self):
        # The second is within the first, the third where the first's prefix ends.
        offers = iter([["d e f g", "e f", "b d", "h i"], ["j k", "l m"]])
        suffixes = make_suffixes(
            "high-temperature",
            ["a b", "a c", "a d", "a e"],
            tokens=4,
            seed=1,
            tokenizer=make_tokenizer(),
            used=frozenset(),
            texts=lambda: iter(["nothing of it"]),
            go_on=lambda *_: next(offers),
        )
        assert [one.suffix for one in suffixes] == ["d e f g", "j k", "l m", "h i"]
