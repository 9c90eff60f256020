"""Which values are ranked, and among which real values of others."""

from __future__ import annotations

import pytest

from reticence_probe.candidates.pools import AuditPools, in_form_of
from reticence_probe.contract.job import Candidates
from reticence_probe.pii.inventory import find_spans
from tests.helpers import Events, make_job


class Finetuning:
    name = "finetuning"


@pytest.fixture
def pools(read):
    """pools(rows, values, decoys, others, seed, …) → AuditPools of members given as rows."""

    def make(rows, *, values=100, decoys=0, others=5, seed=7, **options):
        sets = read(rows, **options)
        spans = find_spans(make_job(), Finetuning, sets, Events())
        return AuditPools(enumerate(spans), sets, Candidates(values, decoys, others), seed)

    return make


def rows(count: int) -> list[dict]:
    return [
        {"text": f"mail user{n}@example.com now", "who": f"person {n // 2}"} for n in range(count)
    ]


class TestTargets:
    def test_first_occurrences_with_a_prefix_decide(self, pools):
        found = pools(
            [
                {"text": "a@example.com starts this"},
                {"text": "then a@example.com and a@example.com"},
                {"text": "also a@example.com"},
            ]
        ).targets
        assert [(target.record.ordinal, target.span.in_prefix) for target in found] == [(1, False)]

    def test_are_sampled_by_seed_and_sensitive_ones_are_all_there(self, pools):
        cards = ("4111 1111 1111 1111", "5555 5555 5555 4444", "4012 8888 8888 1881")
        given = [*rows(30), *({"text": f"card {card} please"} for card in cards)]
        one, same, other = (pools(given, values=10, seed=seed).targets for seed in (1, 1, 2))
        assert len(one) == 10
        assert sum(target.span.type == "credit_card" for target in one) == 3
        ordinals = [[target.ordinal for target in found] for found in (one, same, other)]
        assert ordinals[0] == ordinals[1] != ordinals[2]
        assert ordinals[0] == sorted(ordinals[0])

    def test_sensitive_ones_stay_where_the_limit_is_lower(self, pools):
        cards = ("4111 1111 1111 1111", "5555 5555 5555 4444", "4012 8888 8888 1881")
        given = [*rows(5), *({"text": f"card {card} please"} for card in cards)]
        found = pools(given, values=2).targets
        assert [target.span.type for target in found] == ["credit_card"] * 3


class TestOtherPeoplesValues:
    def test_are_real_ones_of_other_subjects(self, pools):
        given = pools(rows(12), others=100, subject="who")
        for target in given.targets:
            values = given.alternatives(target)["other"]
            own = target.record.ordinal // 2
            assert values[0] == f"user{target.record.ordinal}@example.com"
            assert len(values) == 11
            assert not any(f"user{2 * own + k}@example.com" in values[1:] for k in (0, 1))

    def test_are_of_other_records_where_there_are_no_subjects(self, pools):
        given = pools([{"text": "mail a@example.com, b@example.com"}, *rows(3)], others=100)
        first = given.alternatives(given.targets[0])["other"]
        assert sorted(first) == ["a@example.com", *(f"user{n}@example.com" for n in range(3))]

    def test_do_not_depend_on_what_else_is_ranked(self, pools):
        many, few = (
            pools(rows(30), others=4, decoys=5),
            pools(rows(30), others=4, decoys=5, values=3),
        )
        by_ordinal = {target.ordinal: target for target in many.targets}
        for target in few.targets:
            assert few.alternatives(target) == many.alternatives(by_ordinal[target.ordinal])

    def test_a_pool_without_any_is_left_out(self, pools):
        given = pools(rows(1))
        assert given.alternatives(given.targets[0]) == {}

    def test_chance_puts_each_candidate_first_equally_often(self, pools):
        """Real values take the true one's place with no sign of which is true: seen over all
        targets, every value is drawn as an alternative about as often as any other."""
        given = pools(rows(41), others=10)
        drawn: dict[str, int] = {}
        for target in given.targets:
            for value in given.alternatives(target)["other"][1:]:
                drawn[value] = drawn.get(value, 0) + 1
        assert len(drawn) == 41
        # Binomial with mean 10: five standard deviations.
        assert max(drawn.values()) <= 24


@pytest.mark.parametrize(
    ("type", "true", "other", "normal", "wanted"),
    [
        ("phone", "+61-2-7010-2333", "+61 8 7010 0104", "+61870100104", "+61-8-7010-0104"),
        ("phone", "(415) 555-2671", "212.555.0199", "+12125550199", "(212) 555-0199"),
        ("phone", "(415) 555-2671", "+1 212 555 0199", "+12125550199", None),
        ("phone", "+61 2 7010 2333", "555-0123", "5550123", None),
        ("credit_card", "4111 1111 1111 1111", "5555555555554444", "", "5555 5555 5555 4444"),
        ("credit_card", "4111 1111 1111 1111", "378282246310005", "", None),
        ("iban", "DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "", None),
        ("us_ssn", "536-22-8726", "123456788", "", "123-45-6788"),
        ("date_of_birth", "12 March 1985", "2001-11-05", "", "5 November 2001"),
        ("secret", "ghp_" + "a" * 36, "AKIAIOSFODNN7EXAMPLE", "", None),
        ("secret", "AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLF", "", "AKIAIOSFODNN7EXAMPLF"),
        ("ip_address", "203.0.113.7", "2001:db8::8888", "", None),
        ("crypto", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "0x" + "a" * 40, "", None),
        ("customer", "C-123", "D-456", "", "D-456"),
        ("customer", "C-123", "C-45", "", None),
        ("email", "a@example.com", "Bob@x.org", "", "Bob@x.org"),
    ],
)
def test_another_value_takes_the_form_of_the_true_one_or_is_not_used(
    type, true, other, normal, wanted
):
    assert in_form_of(type, true, other, normal) == wanted
