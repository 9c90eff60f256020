"""Models whose angles depend on the length: every text is read as it would be alone."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
import transformers

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import Decoding
from reticence_probe.engine.continuations import continuation_logp
from reticence_probe.engine.generate import MODES, Generator, Request, find_mode
from reticence_probe.engine.head import SlicedHead
from reticence_probe.engine.rotations import Boundary
from tests.checkpoints import VOCABULARY, make_records
from tests.models.zoo import KINDS, model_of
from tests.oracle import log_softmax, logits_of, order, signals

BOUNDARY = 24
VARYING = ("phi3 longrope", "llama dynamic")
LENGTHS = (2, 10, BOUNDARY - 1, BOUNDARY, BOUNDARY + 1, 30, 30, 47, 5)
every_kind = pytest.mark.parametrize("kind", VARYING)


def texts(lengths=LENGTHS) -> list[np.ndarray]:
    generator = np.random.default_rng(3)
    return [generator.integers(2, VOCABULARY, length).astype(np.int32) for length in lengths]


def alone(model: torch.nn.Module, text: np.ndarray) -> np.ndarray:
    """Logits of a model that has read nothing else, as a user who loads it for one text has it."""
    return logits_of(copy.deepcopy(model), text)


def logp_alone(model: torch.nn.Module, text: np.ndarray) -> np.ndarray:
    return signals(alone(model, text), text[1:])["logp"]


@every_kind
def test_the_boundary_is_that_of_the_configuration(kind):
    boundary = Boundary(BOUNDARY, single=kind == "llama dynamic")
    assert SlicedHead(model_of(KINDS[kind])).rotations.boundaries == (boundary,)
    assert SlicedHead(model_of(KINDS["llama yarn"])).rotations.boundaries == ()


@every_kind
@pytest.mark.parametrize("reverse", [False, True])
def test_company_and_history_change_nothing(kind, reverse):
    fresh = model_of(KINDS[kind])
    head = SlicedHead(copy.deepcopy(fresh))
    records = texts()[:: -1 if reverse else 1]
    wanted = np.concatenate([logp_alone(fresh, record) for record in records])
    for _ in range(2):
        found = head.statistics(records, ()).logp.numpy()
        np.testing.assert_allclose(found, wanted, atol=1e-4)
    plain = np.concatenate([head.plain_logp(record).numpy() for record in records])
    np.testing.assert_allclose(plain, wanted, atol=1e-4)


@every_kind
def test_a_batch_across_the_boundary_would_give_other_numbers(kind):
    """What the grouping is for: padded together, the short text is read with the long one's."""
    model = model_of(KINDS[kind])
    head = SlicedHead(copy.deepcopy(model))
    head.rotations.groups = lambda lengths: [list(range(len(lengths)))]
    head._long_texts_checked = True
    short, long = texts((20, 40))
    found = head.statistics([short, long], ()).logp.numpy()[: len(short) - 1]
    assert np.abs(found - logp_alone(model, short)).max() > 0.1


@every_kind
def test_the_check_of_the_first_long_text_refuses_angles_that_hang_on_the_batch(kind):
    head = SlicedHead(model_of(KINDS[kind]))
    head.rotations.groups = lambda lengths: [list(range(len(lengths)))]
    head.statistics(texts((10, 20)), ())
    with pytest.raises(ProbeFailure, match="self-check-failed"):
        head.statistics(texts((20, 40)), ())


@every_kind
@pytest.mark.parametrize("length", [6, BOUNDARY - 4, BOUNDARY, 30])
def test_continuations_on_both_sides_of_the_boundary(kind, length):
    model = model_of(KINDS[kind])
    prefix, *rest = texts((length, 1, 3, 4, 5, 12))
    found = continuation_logp(SlicedHead(copy.deepcopy(model)), prefix, rest, 100)
    for values, continuation in zip(found, rest, strict=True):
        whole = np.concatenate([prefix, continuation])
        np.testing.assert_allclose(values, logp_alone(model, whole)[length - 1 :], atol=1e-4)


@every_kind
@pytest.mark.parametrize("mode", MODES)
def test_what_is_written_across_the_boundary_is_that_of_one_text_at_a_time(kind, mode):
    model = model_of(KINDS[kind])
    head = SlicedHead(copy.deepcopy(model))
    requests = [
        Request(prompt, Decoding("greedy", 1.0, 1), 8, (7, number))
        for number, prompt in enumerate(texts((4, 12, BOUNDARY - 3, BOUNDARY - 3, 30, 40)))
        # Without padding a batch holds prompts of one length alone.
        if mode.padded or number in (2, 3)
    ]
    for found, request in zip(
        Generator(head, mode, frozenset()).batch(requests), requests, strict=True
    ):
        text = list(request.prompt)
        for _ in range(8):
            with torch.no_grad():
                ids = torch.tensor([text])
                logits = copy.deepcopy(model)(input_ids=ids).logits[0, -1].double().numpy()
            text.append(int(order(log_softmax(logits))[0]))
        assert found.tolist() == text[len(request.prompt) :]


@every_kind
def test_the_fast_mode_stays_for_short_texts(kind):
    texts = [record for record in make_records(8, longest=20) if len(record) > 4][:2]
    assert find_mode(SlicedHead(model_of(KINDS[kind])), texts) == MODES[0]


@pytest.mark.parametrize("most", [16, 33])
@pytest.mark.parametrize("kind", VARYING)
def test_other_boundaries(kind, most):
    config = KINDS[kind].make()
    if kind == "llama dynamic":
        config.max_position_embeddings = most
    else:
        config.original_max_position_embeddings = most
        config.rope_parameters["original_max_position_embeddings"] = most
    torch.manual_seed(0)
    fresh = getattr(transformers, KINDS[kind].name)(config).eval()
    head = SlicedHead(copy.deepcopy(fresh))
    assert head.rotations.shortest == most
    records = texts((most - 1, most, most + 1, 3, 2 * most))
    wanted = np.concatenate([logp_alone(fresh, record) for record in records])
    np.testing.assert_allclose(head.statistics(records, ()).logp.numpy(), wanted, atol=1e-4)


def test_a_check_that_runs_out_of_memory_is_made_again(monkeypatch):
    head = SlicedHead(model_of(KINDS["phi3 longrope"]))
    plain = SlicedHead._plain_ends

    def full(*_):
        raise torch.OutOfMemoryError

    monkeypatch.setattr(SlicedHead, "_plain_ends", full)
    with pytest.raises(torch.OutOfMemoryError):
        head.statistics(texts((30, 10)), ())
    calls = []
    monkeypatch.setattr(
        SlicedHead, "_plain_ends", lambda *given: calls.append(given) or plain(*given)
    )
    head.statistics(texts((30,)), ())
    head.statistics(texts((40,)), ())
    assert len(calls) == 2
