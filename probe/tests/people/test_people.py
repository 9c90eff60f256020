"""People files: who is asked about, what is dropped, and the records that prefixes make."""

from __future__ import annotations

import csv
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import load_job
from reticence_probe.data.records import SubjectOrdinals
from reticence_probe.people.people import people_records, people_spans, read_people
from reticence_probe.pii.inventory import Span
from tests.checkpoints import make_job, make_tokenizer
from tests.helpers import TOKENIZERS, Events, write_jsonl

TEMPLATES = {
    "attributes": ["email", "phone"], "forms": ["few-shot"], "tokens": 8, "people": 10,
    "decoding": [{"name": "cold", "temperature": 0.2, "top_k": 100}],
}  # fmt: skip
EMAILS = {**TEMPLATES, "attributes": ["email"]}
ANNA = {"name": "Anna Smith", "email": "anna@example.com", "phone": "+1 415 555 0123"}


@pytest.fixture
def read(tmp_path):
    """read(rows, subject=None, templates=…) → (job, people, events)."""

    def run(rows, *, subject=None, templates=TEMPLATES, path=None, subjects=None, **changes):
        path = path or write_jsonl(tmp_path / "people.jsonl", rows)
        job = make_job(tmp_path, **changes)
        audit = job["audits"][0]
        audit["people"] = [{"path": str(path), "type": path.suffix.removeprefix(".")}]
        if subject:
            audit["data"]["subject"] = subject
        if templates:
            job["pii"]["templates"] = templates
        (tmp_path / "job.json").write_text(json.dumps(job))
        loaded = load_job(tmp_path / "job.json")
        events = Events()
        subjects = subjects or SubjectOrdinals()
        return loaded, read_people(loaded, loaded.audits[0], subjects, events), events

    return run


def records_of(job, people, tokenizer=None, max_tokens=512):
    events = Events()
    found = people_records(
        job, job.audits[0], people, tokenizer or make_tokenizer(),
        max_tokens=max_tokens, events=events,
    )  # fmt: skip
    return found, events


class TestReading:
    def test_reads_every_kind_of_file_alike(self, read, tmp_path):
        rows = [ANNA, {"name": "Bob Jones", "email": "bob@example.com", "phone": ""}]
        with (tmp_path / "people.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, ["name", "email", "phone"])
            writer.writeheader()
            writer.writerows(rows)
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / "people.parquet")
        _, plain, _ = read(rows)
        for suffix in ("csv", "parquet"):
            _, people, _ = read(None, path=tmp_path / f"people.{suffix}")
            assert [vars(p) for p in people.persons] == [vars(p) for p in plain.persons]
        assert plain.persons[1].values == {"email": "bob@example.com"}

    def test_people_without_name_or_attribute_are_dropped_counted_and_told(self, read):
        rows = [{"name": " ", "email": "x@example.com"}, ANNA, {"name": "No One", "city": "Rome"}]
        _, people, events = read(rows)
        assert (people.read, people.dropped) == (3, 2)
        assert [person.ordinal for person in people.persons] == [1]
        assert events.warnings[0][:2] == ("records", "people-dropped")
        assert events.warnings[0][2]["count"] == 2
        assert dict(people.unasked) == {("email", "x@example.com"): "no-name"}

    def test_a_further_value_of_an_attribute_is_not_asked_for_and_is_counted(self, read):
        _, people, _ = read([{**ANNA, "email": ["anna@example.com", "a.smith@example.com"]}])
        assert people.persons[0].values["email"] == "anna@example.com"
        assert people.unasked == {("email", "a.smith@example.com"): "further"}

    @pytest.mark.parametrize(
        ("rows", "code"),
        [
            ([{"full_name": "Anna", "email": "a@example.com"}], "people-name-absent"),
            ([{"name": "Anna", "mail": "a@example.com"}], "people-attribute-absent"),
            ([{"name": "Anna", "email": None, "phone": ""}], "people-attribute-absent"),
        ],
    )
    def test_a_file_that_leaves_nobody_is_refused(self, read, rows, code):
        with pytest.raises(ProbeFailure) as caught:
            read(rows)
        failure = caught.value
        assert (failure.code, failure.set, failure.audit) == (code, "people", "finetuning")

    def test_an_attribute_of_which_nobody_has_a_value_is_told(self, read):
        _, people, events = read([{"name": "Anna", "email": "a@example.com", "phone": None}])
        assert len(people.persons) == 1
        assert events.codes == ["people-attribute-empty"]

    def test_an_attribute_whose_field_nobody_has_is_refused(self, read):
        with pytest.raises(ProbeFailure) as caught:
            read([{"name": "Anna", "email": "a@example.com", "fone": "+1 415 555 0123"}])
        assert (caught.value.code, caught.value.count) == ("people-attribute-absent", 1)

    @pytest.mark.parametrize("value", [True, ["c1"], {}])
    def test_a_subject_is_that_of_records(self, read, value):
        subjects = SubjectOrdinals()
        known = subjects.of("17")
        _, people, _ = read([{**ANNA, "who": 17.0}], subject="who", subjects=subjects)
        assert people.persons[0].subject == known
        with pytest.raises(ProbeFailure, match="subject-type"):
            read([{**ANNA, "who": value}], subject="who")

    def test_a_value_of_another_type_is_refused_with_its_place(self, read):
        with pytest.raises(ProbeFailure) as caught:
            read([ANNA, {"name": "Bob", "email": {"home": "b@example.com"}}])
        assert (caught.value.code, caught.value.line) == ("field-type", 2)

    def test_of_several_values_the_first_is_asked_for(self, read):
        _, people, _ = read(
            [{"name": "Anna", "email": ["a@example.com", "b@example.com"]}], templates=EMAILS
        )
        assert people.persons[0].values == {"email": "a@example.com"}

    def test_subjects_are_the_records_own_where_the_file_names_them(self, read):
        subjects = SubjectOrdinals()
        known = [subjects.of(name) for name in ("c1", "c2")]
        rows = [{**ANNA, "customer": "c2"}, {**ANNA, "customer": "new"}, ANNA]
        _, people, _ = read(rows, subject="customer", subjects=subjects)
        assert [person.subject for person in people.persons] == [known[1], 2, 3]

    def test_a_person_does_not_print_itself(self, read):
        _, people, _ = read([ANNA])
        assert "anna" not in repr(people.persons[0]).lower()


class TestRecords:
    def test_prefix_and_first_attribute_make_a_record_that_ends_with_the_value(self, read):
        rows = [{**ANNA, "prefix": "From: Anna Smith <"}, {**ANNA, "email": "b@example.com"}]
        job, people, _ = read(rows)
        found, _ = records_of(job, people)
        assert [record.text for record in found.records] == ["From: Anna Smith <anna@example.com"]
        assert found.records[0].set == "people"
        assert found.counts["read"] == found.counts["used"] == 1
        assert (found.records[0].parts == 1).all()

    def test_half_a_character_in_a_prefix_is_no_obstacle(self, read):
        _, people, _ = read([{**ANNA, "prefix": "half \ud83d of one, to "}])
        assert people.persons[0].prefix == "half \ufffd of one, to "

    def test_nobody_with_a_prefix_means_no_set(self, read):
        job, people, _ = read([ANNA, {**ANNA, "prefix": " "}])
        assert records_of(job, people)[0] is None

    @pytest.mark.parametrize("name", TOKENIZERS)
    def test_a_long_prefix_loses_its_beginning_and_never_the_value(self, read, name):
        prefix = "Größe 東京 the quick brown fox " * 30 + "wrote to "
        job, people, _ = read([{**ANNA, "prefix": prefix}])
        found, events = records_of(job, people, TOKENIZERS[name], max_tokens=64)
        (record,) = found.records
        assert record.truncated
        assert 40 < len(record.token_ids) <= 64
        assert record.text.endswith("wrote to anna@example.com")
        assert (prefix + "anna@example.com").endswith(record.text)
        assert events.codes == ["records-truncated"]
        (span,) = people_spans(found, people, [])
        start = record.offsets[span.first, 0]
        assert record.text[start:].strip() == "anna@example.com"

    def test_a_value_that_does_not_fit_is_dropped_and_an_empty_set_refused(self, read):
        long = {"name": "Anna", "email": "a" * 300 + "@example.com", "prefix": "to "}
        job, people, _ = read([long], templates=EMAILS)
        with pytest.raises(ProbeFailure, match="set-empty"):
            records_of(job, people, max_tokens=16)

    def test_more_than_the_limit_are_sampled(self, read):
        rows = [{**ANNA, "email": f"a{i}@example.com", "prefix": "to "} for i in range(30)]
        job, people, _ = read(rows, limits={"records": 8})
        found, events = records_of(job, people)
        assert len(found.records) == 8
        assert events.codes == ["records-sampled"]


class TestSpans:
    def spans(self, read, rows, others=(), **options):
        job, people, _ = read(rows, **options)
        found, _ = records_of(job, people)
        return people_spans(found, people, list(others))

    def test_a_value_goes_on_with_the_ordinals_of_the_records(self, read):
        known = Span(
            audit="finetuning", set="members", record=0, value=4, type="email", subject=None,
            part=1, first=1, last=2, source="pattern", in_prefix=False, guessed=False, start=0,
            end=16, normal="anna@example.com",
        )  # fmt: skip
        rows = [{**ANNA, "prefix": "to "}, {"name": "Bo", "email": "b@example.com", "prefix": "x "}]
        spans = self.spans(read, rows, [known])
        assert [span.value for span in spans] == [4, 1]
        assert {span.source for span in spans} == {"people"}

    def test_a_value_that_the_prefix_gives_away_is_marked(self, read):
        rows = [
            {**ANNA, "prefix": "Anna's anna@example.com is "},
            {**ANNA, "email": "b@example.com", "prefix": "not ab@example.com but "},
        ]
        assert [span.in_prefix for span in self.spans(read, rows)] == [True, False]

    def test_guessed_needs_a_rule_over_the_name_and_a_domain_of_others(self, read):
        def person(first, last, email):
            return {"name": f"{first} {last}", "email": email, "prefix": "to "}

        rows = [
            person("anna", "smith", "anna.smith@corp.com"),
            person("Bob", "Jones", "xq77@corp.com"),
            person("Carl", "Lee", "carl.lee@own.org"),  # nobody else has the domain
        ]
        found = self.spans(read, rows, templates=EMAILS)
        assert [span.guessed for span in found] == [True, False, False]
