"""Generation equals plain `generate`, and nothing depends on what a row runs beside."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from transformers import DynamicCache

from reticence_probe.contract.job import Decoding
from reticence_probe.engine.generate import (
    MODES,
    Generator,
    Mode,
    Request,
    draw,
    find_mode,
    largest_ids,
    plan_requests,
)
from reticence_probe.engine.head import SlicedHead
from tests.checkpoints import ARCHITECTURES, VOCABULARY, make_model, make_records
from tests.oracle import log_softmax, logits_of, order

GREEDY = Decoding("greedy", 1.0, 1)
PAPER = Decoding("paper", 0.75, 100)
WHOLE = Decoding("whole", 1.25, None)
TOKENS = 12


def ask(prompts, scheme=PAPER, tokens=TOKENS, **options):
    return [
        Request(prompt, scheme, tokens, (7, number), **options)
        for number, prompt in enumerate(prompts)
    ]


def generate(model, requests, mode=MODES[0], end=frozenset({0}), **options):
    return Generator(SlicedHead(model), mode, end, **options).batch(requests)


def plain_greedy(model, prompt):
    """transformers' own greedy decoding of one prompt."""
    ids = torch.from_numpy(prompt.astype(np.int64))[None]
    with torch.no_grad():
        out = model.generate(
            ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=TOKENS,
            eos_token_id=0, pad_token_id=1,
        )  # fmt: skip
    found = out[0, len(prompt) :].numpy()
    return found[: np.flatnonzero(found == 0)[0]] if (found == 0).any() else found


def plain_sample(model, request):
    """One token after another by numpy in float64, the whole text run again for each."""
    text, uniforms = list(request.prompt), request.uniforms()
    for step in range(request.tokens):
        logits = logits_of(model, np.array([*text, 0]))[-1]
        kept = np.sort(order(logits)[: request.scheme.top_k or len(logits)])
        p = np.exp(log_softmax(logits[kept] / request.scheme.temperature))
        token = int(kept[np.searchsorted(np.cumsum(p), uniforms[step], side="right")])
        if token == 0:
            break
        text.append(token)
    return np.array(text[len(request.prompt) :])


@pytest.mark.parametrize("architecture", ARCHITECTURES)
class TestAgainstTransformers:
    def test_greedy_is_that_of_generate_one_prompt_at_a_time(self, architecture):
        model, prompts = make_model(architecture), make_records(10)
        for found, prompt in zip(generate(model, ask(prompts, GREEDY)), prompts, strict=True):
            assert found.tolist() == plain_greedy(model, prompt).tolist()

    @pytest.mark.parametrize("scheme", [PAPER, WHOLE])
    def test_sampling_is_that_of_one_text_at_a_time(self, architecture, scheme):
        model = make_model(architecture)
        requests = ask(make_records(6), scheme)
        for found, request in zip(generate(model, requests), requests, strict=True):
            assert found.tolist() == plain_sample(model, request).tolist()

    def test_the_fastest_mode_is_good_for_it(self, architecture):
        texts = [record for record in make_records(8) if len(record) > 4][:2]
        assert find_mode(SlicedHead(make_model(architecture)), texts) == Mode(True, True)

    def test_teacher_forcing_says_greedily_exact_where_greedy_gives_the_text(self, architecture):
        model = make_model(architecture)
        for number, prompt in enumerate(make_records(6)):
            (answer,) = generate(model, ask([prompt], GREEDY), end=frozenset())
            if number % 2:
                answer[-1] = (answer[-1] + 1) % VOCABULARY
            text = np.concatenate([prompt, answer]).astype(np.int32)
            ranks = SlicedHead(model).statistics([text], ()).rank[len(prompt) - 1 :]
            assert bool((ranks == 1).all()) == (number % 2 == 0)


class TestIndependence:
    @pytest.mark.parametrize("mode", MODES)
    def test_mode_batch_and_order_change_nothing(self, mode):
        model = make_model()
        prompts = [record for record in make_records(12) for _ in range(2)]
        requests = ask(prompts)
        together = generate(model, requests)
        for room in (1, 60, 300):
            for batch in plan_requests(requests, mode, room):
                alone = generate(model, [requests[i] for i in batch][::-1], mode)[::-1]
                for index, found in zip(batch, alone, strict=True):
                    assert found.tolist() == together[index].tolist()

    def test_the_samples_of_a_prompt_differ_and_share_one_prefill(self, monkeypatch):
        model, seen = make_model(), []
        plain = SlicedHead.continue_body

        def watch(self, ids, *rest):
            seen.append(tuple(ids.shape))
            return plain(self, ids, *rest)

        monkeypatch.setattr(SlicedHead, "continue_body", watch)
        prompt = make_records(2)[1]
        found = generate(model, ask([prompt] * 8, WHOLE), end=frozenset())
        assert seen[0] == (1, len(prompt))
        assert set(seen[1:]) == {(8, 1)}
        assert len({tuple(tokens) for tokens in found}) == 8

    def test_budgets_may_differ_within_a_batch(self):
        model, prompts = make_model(), make_records(6)
        requests = [
            Request(prompt, PAPER, tokens, (1, tokens)) for tokens, prompt in enumerate(prompts)
        ]
        found = generate(model, requests, end=frozenset())
        assert [len(tokens) for tokens in found] == [0, 1, 2, 3, 4, 5]

    def test_a_row_that_is_decided_stops_and_the_others_go_on(self):
        model, prompts = make_model(), make_records(3)
        requests = ask(prompts, GREEDY)
        stopped = [
            Request(r.prompt, r.scheme, r.tokens, r.seed, lambda text: True) for r in requests[:1]
        ]
        decode = lambda rows: ["x" for _ in rows]  # noqa: E731
        found = generate(model, [*stopped, *requests[1:]], end=frozenset(), decode=decode)
        assert [len(tokens) for tokens in found] == [4, TOKENS, TOKENS]
        assert found[0].tolist() == generate(model, requests, end=frozenset())[0][:4].tolist()

    def test_a_cache_that_mixes_up_its_rows_is_not_used(self, monkeypatch):
        plain = DynamicCache.batch_select_indices
        monkeypatch.setattr(
            DynamicCache, "batch_select_indices", lambda self, rows: plain(self, rows.flip(0))
        )
        texts = [record for record in make_records(8) if len(record) > 4][:2]
        assert find_mode(SlicedHead(make_model()), texts) == Mode(False, True)

    def test_a_planned_batch_keeps_to_its_room(self):
        requests = ask(make_records(40))
        batches = plan_requests(requests, Mode(True, True), 200)
        assert sorted(index for batch in batches for index in batch) == list(range(40))
        for batch in batches:
            longest = max(len(requests[index].prompt) for index in batch)
            assert len(batch) == 1 or (longest + TOKENS) * len(batch) <= 200


class TestChoosing:
    def test_of_equal_logits_the_lower_ids_are_kept(self):
        logits = torch.tensor([[1.0, 3.0, 3.0, 0.0, 3.0], [5.0, 1.0, 1.0, 1.0, 2.0]])
        assert largest_ids(logits, 2).tolist() == [[1, 2], [0, 4]]
        assert largest_ids(logits, 3).tolist() == [[1, 2, 4], [0, 1, 4]]
        assert largest_ids(logits, 1).tolist() == [[1], [0]]
        assert largest_ids(logits, 9).tolist() == [[0, 1, 2, 3, 4]] * 2

    def test_draws_follow_the_softmax_at_the_temperature(self):
        values, ids = np.log([[0.5, 0.3, 0.2]]), np.array([[4, 7, 9]])
        uniforms = (np.arange(10_000) + 0.5) / 10_000
        found = draw(
            values.repeat(10_000, 0), ids.repeat(10_000, 0), np.full(10_000, 0.5), uniforms
        )
        p = np.array([0.25, 0.09, 0.04]) / 0.38
        assert np.allclose([(found == token).mean() for token in (4, 7, 9)], p, atol=2e-4)

    def test_the_coldest_temperature_is_greedy_without_overflow(self):
        values = np.array([[900.0, 1000.0, -np.inf]])
        assert draw(values, np.array([[1, 2, 3]]), np.array([0.01]), np.array([0.999999])) == [2]
