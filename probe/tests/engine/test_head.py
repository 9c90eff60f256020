"""The sliced head says what a plain forward says, for every kind of head."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import Decoding
from reticence_probe.engine import head as head_module
from reticence_probe.engine import statistics as statistics_module
from reticence_probe.engine.continuations import continuation_logp, whole_logp
from reticence_probe.engine.generate import MODES, Generator, Request
from reticence_probe.engine.head import SlicedHead
from reticence_probe.engine.statistics import TokenStatistics
from tests.checkpoints import ARCHITECTURES, make_model, make_records
from tests.oracle import logits_of, signals

SCHEMES = (
    Decoding("sharp", 0.7, 5),
    Decoding("policy", 1.0, 40),
    Decoding("flat", 1.6),
    Decoding("everything", 1.0, 10_000),
)
every_architecture = pytest.mark.parametrize("architecture", ARCHITECTURES)


@pytest.fixture(autouse=True)
def small_slices(monkeypatch):
    """Several slices a batch and several chunks a slice, as at full size."""
    monkeypatch.setattr(head_module, "SLICE_BYTES", 64 * 1024)
    monkeypatch.setattr(statistics_module, "CPU_CHUNK_BYTES", 16 * 1024)


@every_architecture
def test_every_signal_equals_plain_numpy_on_full_logits(architecture):
    model = make_model(architecture)
    records = make_records(12)
    found = columns(SlicedHead(model).statistics(records, SCHEMES))
    wanted = [signals(logits_of(model, record), record[1:], SCHEMES) for record in records]
    for name in ("rank", "above"):
        assert np.array_equal(found[name], np.concatenate([one[name] for one in wanted]))
    for name, column in found.items():
        expected = np.concatenate([one[name] for one in wanted])
        np.testing.assert_allclose(column, expected, rtol=1e-5, atol=1e-5, err_msg=name)


@every_architecture
def test_padding_and_company_change_nothing(architecture):
    head = SlicedHead(make_model(architecture))
    records = make_records(9, seed=3)
    together = columns(head.statistics(records, SCHEMES))
    alone = [columns(head.statistics([record], SCHEMES)) for record in records]
    for name, column in together.items():
        single = np.concatenate([one[name] for one in alone])
        np.testing.assert_allclose(column, single, rtol=1e-5, atol=1e-5, err_msg=name)


@every_architecture
def test_the_self_check_accepts_the_head(architecture):
    assert SlicedHead(make_model(architecture)).self_check(make_records(2)) <= 1e-4


def test_the_self_check_refuses_a_forward_that_does_more_than_body_and_head(monkeypatch):
    model = make_model()
    plain = model.forward

    def forward(input_ids, **rest):
        output = plain(input_ids=input_ids, **rest)
        # Depends on the real ids, which the slices do not have.
        output.logits = output.logits * (1 + 0.01 * input_ids[..., None])
        return output

    monkeypatch.setattr(model, "forward", forward)
    with pytest.raises(ProbeFailure, match="self-check-failed"):
        SlicedHead(model).self_check(make_records(2))


class Whole(torch.nn.Module):
    """A model that no attribute names the body of."""

    def __init__(self, spoil=lambda logits: logits):
        super().__init__()
        self.inner = make_model()
        self.spoil = spoil

    def get_input_embeddings(self):
        return self.inner.get_input_embeddings()

    def forward(self, **inputs):
        output = self.inner(**inputs)
        output.logits = self.spoil(output.logits)
        return output


def test_a_body_is_found_by_what_runs_and_by_no_name():
    model = Whole()
    head = SlicedHead(model, make_model().config.vocab_size)
    records = make_records(4)
    wanted = np.concatenate([signals(logits_of(model, r), r[1:])["logp"] for r in records])
    np.testing.assert_allclose(head.statistics(records, ()).logp.numpy(), wanted, atol=1e-5)


@pytest.mark.parametrize(
    "spoil",
    [
        # Each position's logits depend on where it stands, or on its neighbours.
        lambda logits: logits * (1 + 0.1 * torch.arange(logits.shape[1])[:, None]),
        lambda logits: logits + logits.roll(1, 1),
        lambda logits: logits - logits.mean(1, keepdim=True),
        lambda logits: logits[:, -1:],
        lambda logits: logits.no_such_attribute,
    ],
)
def test_an_architecture_without_a_separable_body_is_refused(spoil):
    with pytest.raises(ProbeFailure, match="architecture-unsupported"):
        SlicedHead(Whole(spoil))


def test_the_body_is_itself_again_afterwards():
    model = make_model()
    record = make_records(2)[1]
    before = logits_of(model, record)
    SlicedHead(model).statistics([record], ())
    assert "forward" not in model.gpt_neox.__dict__
    assert np.array_equal(before, logits_of(model, record))


def test_no_tensor_of_batch_by_length_by_vocabulary_is_made(monkeypatch):
    rows = []
    plain = head_module.write_statistics
    monkeypatch.setattr(
        head_module,
        "write_statistics",
        lambda logits, *rest: (rows.append(len(logits)), plain(logits, *rest)),
    )
    model = make_model()
    records = make_records(20)
    SlicedHead(model).statistics(records, ())
    assert max(rows) * model.config.vocab_size * 4 <= head_module.SLICE_BYTES
    assert sum(rows) == sum(len(record) - 1 for record in records)


def test_only_the_common_vocabulary_is_compared():
    model = make_model()
    common = model.config.vocab_size - 20
    record = np.array([5, 9, common + 3, 7], dtype=np.int32)
    found = columns(SlicedHead(model, common).statistics([record], SCHEMES[:1]))
    logits = logits_of(model, record)[:, :common]
    known = [0, 2]
    wanted = signals(logits[known], record[1:][known])
    for name, column in wanted.items():
        np.testing.assert_allclose(found[name][known], column, rtol=1e-5, atol=1e-5)
    assert found["logp"][1] == -np.inf
    assert found["rank"][1] == common + 1
    assert found["above"][1] == -1


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_token_beyond_the_embedding_is_never_fed_as_another(place):
    head = SlicedHead(make_model())
    record = np.array([5, 6, 7], dtype=np.int32)
    record[place] = head.model.config.vocab_size
    for read in (
        lambda: head.statistics([record], ()),
        lambda: head.plain_logp(record),
        lambda: head.plain_last(record),
        lambda: continuation_logp(head, record, [record[:2]], 64),
        lambda: whole_logp(head, record[:1], [record[1:], record], 64),
        lambda: Generator(head, MODES[0], frozenset()).batch(
            [Request(record, Decoding("greedy", 1.0, 1), 2, (1,))]
        ),
    ):
        with pytest.raises(ProbeFailure, match="token-beyond-embedding"):
            read()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_logits_that_are_not_finite_are_an_error(value):
    model = make_model()
    with torch.no_grad():
        model.get_output_embeddings().weight[3, 0] = value
    with pytest.raises(ProbeFailure, match="non-finite-logits"):
        SlicedHead(model).statistics(make_records(2), ())


def test_half_precision_is_within_its_own_tolerance():
    model = make_model().to(torch.bfloat16)
    head = SlicedHead(model)
    assert head.self_check(make_records(2)) <= 0.5
    found = columns(head.statistics(make_records(4), SCHEMES))
    assert all(column.dtype in (np.float32, np.int32) for column in found.values())


def columns(found: TokenStatistics) -> dict[str, np.ndarray]:
    named = {
        name: getattr(found, name).numpy() for name in ("logp", "mean", "std", "rank", "above")
    }
    decoded = {
        f"logp_{s.name}": row.numpy() for s, row in zip(SCHEMES, found.decoded, strict=False)
    }
    return named | decoded
