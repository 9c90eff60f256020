"""Sampling: uniform, seeded, whole subjects, in file order."""

from __future__ import annotations

from collections import Counter

from reticence_probe.data.sample import Sampler


def sample(items, limit, seed=7, subject=lambda item: None):
    sampler = Sampler(limit, seed)
    for item in items:
        sampler.offer(subject(item), item)
    return sampler.items()


def test_everything_is_kept_up_to_the_limit():
    assert sample(range(5), 5) == [0, 1, 2, 3, 4]


def test_exactly_the_limit_is_kept_in_order_without_subjects():
    kept = sample(range(1000), 100)
    assert len(kept) == 100
    assert kept == sorted(set(kept))


def test_the_seed_decides():
    assert sample(range(1000), 100, seed=1) == sample(range(1000), 100, seed=1)
    assert sample(range(1000), 100, seed=1) != sample(range(1000), 100, seed=2)


def test_every_item_is_equally_likely():
    # 400 draws of 10 of 50: each item 80 times, standard deviation 8.
    counts = Counter(item for seed in range(400) for item in sample(range(50), 10, seed=seed))
    assert len(counts) == 50
    assert all(45 < count < 115 for count in counts.values())


def test_subjects_stay_whole_and_agree_between_sets():
    def subject(item):
        return f"person {item % 100}"

    first = sample(range(1000), 300, subject=subject)
    second = sample(range(5000, 6000), 300, subject=subject)
    assert 290 <= len(first) <= 300
    assert set(Counter(map(subject, first)).values()) == {10}
    assert set(map(subject, first)) == set(map(subject, second))


def test_a_single_subject_beyond_the_limit_is_sampled_itself():
    assert len(sample(range(1000), 100, subject=lambda item: "one")) == 100


def test_only_what_is_kept_is_held():
    sampler = Sampler(10, 7)
    for item in range(10_000):
        sampler.offer(None, item)
        assert sum(map(len, sampler._groups.values())) <= 10
