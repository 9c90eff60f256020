"""Labels: completions that many records share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reticence_probe.data.labels import LEAST_RECORDS, labels_of
from reticence_probe.data.measures import record_columns


def test_classes_are_numbered_from_the_commonest_and_compared_as_texts_are():
    completions = ["no"] * 10 + ["Yes", " yes", "YES\n"] * 10 + [f"because {i}" for i in range(20)]
    labels = labels_of(["finetuning"] * 60, completions)
    assert labels == [1] * 10 + [0] * 30 + [None] * 20


def test_a_completion_of_few_records_is_no_label():
    assert labels_of(["finetuning"] * 9, ["yes"] * 9) == [None] * 9
    assert labels_of(["finetuning"] * 2000, ["yes"] * 19 + [str(i) for i in range(1981)]) == (
        [None] * 2000
    )


def test_audits_have_labels_of_their_own():
    audits = ["finetuning"] * 12 + ["pretraining"] * 12
    labels = labels_of(audits, ["yes"] * 12 + ["no"] * 11 + ["yes"])
    assert labels == [0] * 12 + [0] * 11 + [None]


@given(st.lists(st.sampled_from(["yes", "no", "perhaps", "", None]), max_size=80), st.randoms())
def test_the_order_of_records_does_not_decide_who_shares_a_label(completions, rng):
    order = list(range(len(completions)))
    rng.shuffle(order)
    audits = ["finetuning"] * len(completions)
    labels = labels_of(audits, completions)
    turned = labels_of(audits, [completions[i] for i in order])
    for text in {"yes", "no", "perhaps", ""}:
        of_text = {labels[i] for i, one in enumerate(completions) if one == text}
        assert len(of_text) <= 1
        assert (None in of_text) == (0 < completions.count(text) < LEAST_RECORDS)
        assert {label is None for label in of_text} == {
            turned[order.index(i)] is None for i, one in enumerate(completions) if one == text
        }


def test_the_table_of_records_holds_them_for_both_sets_and_never_for_plain_text(read):
    rows = [{"prompt": f"Is {i} even?", "completion": ["yes", "no"][i % 2]} for i in range(40)]
    sets = read(rows[:20], rows[20:], format="prompt-completion", append_eos=True)
    records = [record for of_set in sets.values() for record in of_set.records]
    assert record_columns(records)["label"] == [0, 1] * 20

    texts = read([{"text": "the same"}] * 40)["members"].records
    assert record_columns(texts)["label"] == [None] * 40
