"""The inventory: values to tokens, unique values, what was given before, what a guess gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reticence_probe.contract.job import NameModel
from reticence_probe.pii.guess import frequent_domains, is_guessed
from reticence_probe.pii.inventory import find_spans, token_span
from tests.helpers import TOKENIZERS, Events, make_job


class Finetuning:
    name = "finetuning"


@pytest.fixture
def find(read):
    """find(members, nonmembers=None, columns=…, …) → (sets, spans, events)."""

    def run(members, nonmembers=None, *, columns=None, name_model=None, **options):
        told = Events()
        columns = columns or {}
        sets = read(members, nonmembers, columns=columns, **options)
        job = make_job(columns=columns, name_model=name_model)
        return sets, find_spans(job, Finetuning, sets, told), told

    return run


def value_of(sets, span):
    """The text of the span's tokens."""
    record = sets[span.set].records[span.record]
    start, end = record.offsets[span.first, 0], record.offsets[span.last, 1]
    return record.text[start:end]


@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_span_is_the_first_to_the_last_token_that_holds_it(find, name):
    text = "Größe 東京👍🏽: anna@example.com, +1 415 555 0123!"
    sets, spans, _ = find([{"text": text}], tokenizer=TOKENIZERS[name])
    assert [span.type for span in spans] == ["email", "phone"]
    record = sets["members"].records[0]
    for span, value in zip(spans, ["anna@example.com", "+1 415 555 0123"], strict=True):
        start = text.index(value)
        end = start + len(value)
        holds = (record.offsets[:, 0] < end) & (record.offsets[:, 1] > start)
        assert np.flatnonzero(holds).tolist() == list(range(span.first, span.last + 1))
        assert value_of(sets, span).strip(" ,!") == value


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=20), st.data())
def test_tokens_hold_the_value_and_no_others_do(lengths, data):
    ends = np.cumsum(lengths)
    if ends[-1] == 0:
        return
    offsets = np.stack([ends - lengths, ends], axis=1)
    start = data.draw(st.integers(0, int(ends[-1]) - 1))
    end = data.draw(st.integers(start + 1, int(ends[-1])))
    first, last = token_span(offsets, start, end)
    assert offsets[first, 0] <= start < offsets[first, 1]
    assert offsets[last, 0] < end <= offsets[last, 1]


def test_part_follows_the_first_token(find):
    rows = [{"prompt": "Mail of anna@example.com? ", "completion": "It is bob@example.com"}]
    _, spans, _ = find(rows, format="prompt-completion")
    assert [(span.part, span.value) for span in spans] == [(0, 0), (1, 1)]


def test_equal_values_share_an_ordinal_over_the_audit(find):
    members = [{"text": "Anna@Example.com and (415) 555-0123"}, {"text": "bob@example.com"}]
    nonmembers = [{"text": "call +1-415-555-0123 or anna@example.com"}]
    _, spans, _ = find(members, nonmembers)
    assert [(span.set, span.record, span.type, span.value) for span in spans] == [
        ("members", 0, "email", 0),
        ("members", 0, "phone", 1),
        ("members", 1, "email", 2),
        ("nonmembers", 0, "phone", 1),
        ("nonmembers", 0, "email", 0),
    ]


def test_a_value_given_earlier_is_marked(find):
    text = "anna@example.com wrote. Reply to Anna@Example.com, not bob@example.com"
    _, spans, _ = find([{"text": text}])
    assert [span.in_prefix for span in spans] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("user 4155550123 asks. His phone: (415) 555-0123", "4155550123"),
        ("ref 536-90-4399, that is 536904399. His SSN is 536904399", "536-90-4399"),
        ("+1 415 555 0123 asks", "+1 415 555 0123"),
    ],
)
def test_a_value_written_earlier_without_a_word_for_it_is_asked_at_its_first_place(
    find, text, first
):
    sets, spans, _ = find([{"text": text}])
    assert [span.in_prefix for span in spans] == [False] + [True] * (len(spans) - 1)
    assert len({span.value for span in spans}) == 1
    assert value_of(sets, spans[0]).strip(" ,.") == first


def test_a_value_that_the_truncation_may_have_cut_is_left_out(find):
    text = "first anna@example.com then write to bob@example.com.au and no more"
    ids = TOKENIZERS["bytes"](text, return_offsets_mapping=True)
    cut = next(i for i, (_, end) in enumerate(ids["offset_mapping"]) if end > text.index(".au"))
    sets, spans, _ = find([{"text": text}], max_tokens=cut)
    assert sets["members"].records[0].text.endswith("bob@example.com")
    assert [value_of(sets, span).strip() for span in spans] == ["anna@example.com"]


def test_a_value_is_kept_where_only_the_end_token_was_cut(find):
    text = "write to bob@example.com"
    size = len(TOKENIZERS["bytes"](text)["input_ids"])
    sets, spans, _ = find([{"text": text}], max_tokens=size, append_eos=True)
    assert sets["members"].records[0].truncated
    assert len(spans) == 1


def test_a_named_field_is_found_wherever_its_value_stands(find):
    rows = [
        {"text": "ZOË  Smith\nand Zoe\u0308 smith, not Zoë Smithson", "who": "Zoë Smith"},
        {"text": "王伟的电话 and 1.5 ＭＧ", "who": "王伟"},
        {"text": "nobody here", "who": "Anna"},
        {"text": "A or 12", "who": ["A", "12"]},
    ]
    sets, spans, told = find(rows, columns={"who": "person_name"})
    assert [(span.record, value_of(sets, span).strip(" ,")) for span in spans] == [
        (0, "ZOË  Smith"),
        (0, "Zoe\u0308 smith"),
        (1, "王伟"),
    ]
    assert {span.source for span in spans} == {"column"}
    assert spans[0].value == spans[1].value
    assert [span.in_prefix for span in spans] == [False, True, False]
    assert told.codes == []


def test_a_named_number_is_found_in_any_spelling(find):
    rows = [
        {"text": "ring 415 555 0123 or 415.555.0123", "tel": "+1 (415) 555-0123"},
        {
            "text": "to DE89370400440532013000",
            "tel": None,
            "iban": "de89 3704004405320130 00",
        },
        {"text": "ref 4155550124", "tel": "4155550124"},
    ]
    _, spans, _ = find(rows, columns={"tel": "phone", "iban": "iban"})
    found = [(span.record, span.type, span.source) for span in spans]
    assert found == [
        (0, "phone", "column"),
        (0, "phone", "column"),
        (1, "iban", "column"),
        (2, "phone", "column"),
    ]


def test_a_named_field_beats_a_pattern_but_not_the_longer_value_around_it(find):
    rows = [{"text": "Anna: anna@example.com", "first": "anna", "mail": "anna@example.com"}]
    sets, spans, _ = find(rows, columns={"first": "first_name", "mail": "login"})
    found = [(span.type, value_of(sets, span).strip(" :")) for span in spans]
    assert found == [("first_name", "Anna"), ("login", "anna@example.com")]


def test_a_named_field_that_no_record_has_is_told_once(find):
    rows = [{"text": "some text", "who": "Anna"}, {"text": "more text"}]
    _, spans, told = find(rows, columns={"who": "person_name", "typo": "person_name"})
    assert spans == []
    assert told.warnings == [
        ("inventory", "column-absent", {"audit": "finetuning", "count": 1}),
        (
            "inventory",
            "pii-absent",
            {"audit": "finetuning", "count": 1, "types": ["person_name"]},
        ),
    ]


class TestNamedTypesWithoutAValue:
    def test_are_told_once_with_their_names(self, find):
        rows = [{"text": "some text", "who": "Anna Berg", "iban": "-", "mail": "a@example.com"}]
        rows.append({"text": "from a@example.com"})
        rows[0]["text"] += " by a@example.com"
        columns = {"who": "person", "iban": "iban", "mail": "email"}
        _, _, told = find(rows, columns=columns)
        fields = {"audit": "finetuning", "count": 2, "types": ["iban", "person"]}
        assert told.warnings == [("inventory", "pii-absent", fields)]

    def test_nobody_asked_for_are_not_told(self, find):
        _, spans, told = find([{"text": "nothing personal"}, {"text": "nor here"}])
        assert spans == []
        assert told.warnings == []


class TestAValueThatIsEverybodys:
    HOTLINE = "call +1 415 555 0100 for help"

    def test_counts_as_guessed_and_is_told(self, find):
        rows = [{"text": f"{self.HOTLINE}, user{n}@example.com"} for n in range(12)]
        _, spans, told = find(rows)
        assert {span.guessed for span in spans if span.type == "phone"} == {True}
        assert {span.guessed for span in spans if span.type == "email"} == {False}
        assert told.warnings == [("inventory", "pii-shared", {"audit": "finetuning", "count": 1})]

    def test_stays_a_secret_where_its_type_is_sensitive(self, find):
        rows = [{"text": f"key AKIAIOSFODNN7EXAMPLE for {n}"} for n in range(12)]
        _, spans, told = find(rows)
        assert not any(span.guessed for span in spans)
        assert told.warnings == []

    def test_needs_ten_holders_and_half_of_all(self, find):
        _, few, _ = find([{"text": self.HOTLINE} for _ in range(9)])
        plain = [{"text": f"nothing {n}"} for n in range(11)]
        _, rare, _ = find([*({"text": self.HOTLINE} for _ in range(10)), *plain])
        assert not any(span.guessed for span in [*few, *rare])

    def test_is_counted_by_subject_not_by_record(self, find):
        rows = [{"text": self.HOTLINE, "who": "same"} for _ in range(20)]
        _, spans, _ = find(rows, subject="who")
        assert not any(span.guessed for span in spans)


class TestNames:
    @pytest.fixture
    def names(self, tmp_path):
        import spacy

        language = spacy.blank("en")
        ruler = language.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": "PERSON", "pattern": "Anna Berg"}])
        language.to_disk(tmp_path / "names")
        return NameModel("spacy", tmp_path / "names")

    def test_of_a_recogniser_join_the_inventory(self, find, names):
        sets, spans, _ = find([{"text": "Dear Anna Berg, hello"}], name_model=names)
        assert [(span.type, span.source, span.in_prefix) for span in spans] == [
            ("person", "model", False)
        ]
        assert value_of(sets, spans[0]).strip(" ,") == "Anna Berg"

    def test_reflected_from_the_prompt_are_no_extraction(self, find, names):
        rows = [{"ask": "I am Anna Berg. ", "say": "Dear ANNA BERG, then Anna Berg again"}]
        _, spans, _ = find(
            rows,
            name_model=names,
            format="prompt-completion",
            fields={"prompt": "ask", "completion": "say"},
        )
        assert [(span.part, span.in_prefix) for span in spans] == [(0, False), (1, True)]

    def test_that_an_address_before_them_gives_are_guessed(self, find, names):
        rows = [{"text": "anna.berg@example.com wrote: Anna Berg"}, {"text": "x Anna Berg"}]
        _, spans, _ = find(rows, name_model=names)
        guessed = [span.guessed for span in spans if span.type == "person"]
        assert guessed == [True, False]


def test_a_date_of_birth_of_a_named_field_is_found_in_any_form(find):
    rows = [{"text": "she is from 12 March 1985 on", "dob": "1985-03-12"}]
    _, spans, _ = find(rows, columns={"dob": "date_of_birth"})
    assert [(span.type, span.source) for span in spans] == [("date_of_birth", "column")]


def test_progress_is_told_to_the_end(find):
    _, _, told = find([{"text": "some text"}, {"text": "more text"}])
    assert told.progressed[-1] == ("inventory", 2, 2)


COMMON = frozenset({"example.com"})


@pytest.mark.parametrize(
    "local",
    [
        "anna.smith",
        "asmith",
        "a.smith",
        "annas",
        "anna",
        "smith",
        "anna_smith",
        "anna-smith",
        "annasmith",
        "smithanna",
        "smith.anna",
        "smitha",
        "as",
    ],
)
def test_name_rules_give_the_usual_addresses(local):
    assert is_guessed(f"{local}@example.com", "Customer: Anna Smith, mail ", COMMON)


@pytest.mark.parametrize(
    ("address", "before"),
    [
        ("jose.garcia@example.com", "José García wrote from "),
        ("mary.smith@example.com", "Mary Ann Smith: "),
        ("anna.smith@example.com", "Smith, Anna "),
        ("anna.smith@example.com", "Anna B. Smith "),
    ],
)
def test_accents_middle_names_and_order_do_not_matter(address, before):
    assert is_guessed(address, before, COMMON)


@pytest.mark.parametrize(
    ("address", "before"),
    [
        ("anna.smith@rare.org", "Anna Smith "),
        ("anna.smith7@example.com", "Anna Smith "),
        ("bob@example.com", "Anna Smith "),
        ("anna.smith@example.com", "anna smith "),
        ("anna.smith@example.com", "Anna. Smith "),
        ("anna.smith@example.com", ""),
    ],
)
def test_other_addresses_are_no_guess(address, before):
    assert not is_guessed(address, before, COMMON)


def test_a_domain_is_frequent_from_two_subjects_on_and_among_the_first_twenty():
    addresses = [("a@one.org", 1), ("b@one.org", 1), ("c@two.org", 1), ("d@two.org", 2)]
    assert frequent_domains(addresses) == {"two.org"}
    many = [(f"a@d{i:02}.org", subject) for i in range(30) for subject in range(2 + (i == 29))]
    kept = frequent_domains(many)
    assert len(kept) == 20
    assert "d29.org" in kept and "d18.org" in kept and "d19.org" not in kept


def test_guesses_use_the_domains_of_the_members_only(find):
    row = {"text": "Anna Smith: anna.smith@corp.com"}
    other = {"text": "Bob Jones: bob.jones@corp.com"}
    _, spans, _ = find([row, other])
    assert [span.guessed for span in spans] == [True, True]
    _, spans, _ = find([row], [other, {"text": "Eve Ray: eve.ray@corp.com"}])
    assert [span.guessed for span in spans] == [False, False, False]


def test_only_addresses_are_guessed(find):
    _, spans, _ = find([{"text": "Anna Smith +1 415 555 0123"}, {"text": "Bob +1 415 555 0123"}])
    assert [span.guessed for span in spans] == [False, False]


def test_spans_have_the_columns_of_the_contract():
    import json
    from dataclasses import fields
    from pathlib import Path

    from reticence_probe.pii.inventory import Span

    schema = (
        Path(__file__).parents[2]
        / "reticence_probe"
        / "contract"
        / "schema"
        / "signals.schema.json"
    )
    expected = set(json.loads(schema.read_text())["x-tables"]["spans"]["columns"]) - {"span"}
    beside = {"start", "end", "normal"}
    assert {field.name for field in fields(Span)} == expected | beside
