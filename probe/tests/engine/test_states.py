"""Models with recurrent states, alone or beside attention: cached where that says the same."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reticence_probe.contract.job import Decoding
from reticence_probe.engine.cache import cache_in, cache_keyword, holds_positions_only, select_rows
from reticence_probe.engine.continuations import continuation_logp
from reticence_probe.engine.generate import (
    MODES,
    Generator,
    Mode,
    Request,
    find_mode,
    plan_requests,
)
from reticence_probe.engine.head import SlicedHead
from tests.checkpoints import make_records
from tests.models.zoo import KINDS, model_of
from tests.oracle import logits_of, signals

# In these modes they say what a text alone says, at the pinned version of transformers.
MODE = {
    **dict.fromkeys(("mamba", "falcon_mamba"), Mode(False, True)),
    **dict.fromkeys(("mamba2", "jamba", "bamba", "granitemoehybrid"), Mode(True, True)),
    **dict.fromkeys(("falcon_h1", "lfm2", "lfm2_moe", "qwen3_next"), Mode(True, True)),
    **dict.fromkeys(("qwen3_5_text", "olmo_hybrid"), Mode(True, True)),
    # Their own cached steps are off by some 0.001 nats, or they keep no cache that can be given.
    **dict.fromkeys(("nemotron_h", "zamba2", "recurrent_gemma", "rwkv"), Mode(False, False)),
    "minimax": Mode(False, False),
}  # fmt: skip
GREEDY = Decoding("greedy", 1.0, 1)
every_kind = pytest.mark.parametrize("kind", MODE)


def check_texts() -> list[np.ndarray]:
    return [record for record in make_records(8) if len(record) > 4][:2]


@every_kind
def test_the_fastest_right_mode_is_found(kind):
    assert find_mode(SlicedHead(model_of(KINDS[kind])), check_texts()) == MODE[kind]


@every_kind
def test_a_batch_writes_what_each_prompt_alone_would_write(kind):
    model = model_of(KINDS[kind])
    head = SlicedHead(model)
    prompts = [record for record in make_records(7, seed=2) for _ in range(2)]
    requests = [Request(prompt, GREEDY, 1 + at % 6, (at,)) for at, prompt in enumerate(prompts)]
    for batch in plan_requests(requests, MODE[kind], 200):
        asked = [requests[index] for index in batch]
        for found, one in zip(
            Generator(head, MODE[kind], frozenset()).batch(asked), asked, strict=True
        ):
            text = torch.from_numpy(one.prompt.astype(np.int64))[None]
            for _ in range(one.tokens):
                with torch.no_grad():
                    likeliest = model(input_ids=text, use_cache=False).logits[0, -1].argmax()
                text = torch.cat([text, likeliest.view(1, 1)], 1)
            assert found.tolist() == text[0, len(one.prompt) :].tolist()


@every_kind
def test_continuations_are_those_of_the_whole_text(kind):
    model = model_of(KINDS[kind])
    prefix, *rest = make_records(6, seed=4)[1:]
    found = continuation_logp(SlicedHead(model), prefix, rest, 100)
    for values, continuation in zip(found, rest, strict=True):
        whole = np.concatenate([prefix, continuation])
        wanted = signals(logits_of(model, whole), whole[1:])["logp"][len(prefix) - 1 :]
        np.testing.assert_allclose(values, wanted, atol=1e-4)


@pytest.mark.parametrize("kind", ["llama", "mamba2", "falcon_h1", "jamba", "lfm2"])
def test_rows_of_a_cache_are_chosen_and_repeated(kind):
    head = SlicedHead(model_of(KINDS[kind]))
    ids, mask = head.padded([record[:6] for record in make_records(9) if len(record) >= 6][:3])
    cache = cache_in(head.body(ids, mask, keep=True))
    assert holds_positions_only(cache) == (kind == "llama")
    rows = torch.tensor([2, 0, 0, 1])
    select_rows(cache, rows)
    again = head.padded([[7], [8], [9], [7]])[0]
    mask = torch.ones(4, 7, dtype=torch.int64)
    position = torch.full((4, 1), 6)
    with torch.inference_mode():
        found = head.continue_body(again, mask, position, cache).last_hidden_state[:, -1]
        whole = torch.cat([ids[rows], again], 1)
        wanted = head.body(whole, torch.ones_like(whole)).last_hidden_state[:, -1]
    assert torch.allclose(found, wanted, atol=1e-4)


def test_the_cache_goes_by_the_name_that_the_forward_has():
    assert cache_keyword(("input_ids", "cache", "past_key_values")) == "cache"
    assert cache_keyword(("input_ids", "past_key_values", "use_cache")) == "past_key_values"
    assert cache_keyword(("input_ids", "cache_params")) == "cache_params"
    assert cache_keyword(("input_ids", "state")) is None


@pytest.mark.parametrize("name", ["past_key_values", "cache_params"])
def test_a_forward_of_another_release_is_given_its_cache(name, monkeypatch):
    """transformers has called it by three names, and drops the old ones after a while."""
    head = SlicedHead(model_of(KINDS["llama"]))
    monkeypatch.setattr(head, "_cache_keyword", name)
    seen = []
    plain = head._body.forward

    def forward(input_ids, attention_mask, use_cache, position_ids=None, **rest):
        seen.extend(rest)
        return plain(
            input_ids=input_ids,
            attention_mask=attention_mask,
            use_cache=use_cache,
            position_ids=position_ids,
            cache=rest.get(name),
        )

    monkeypatch.setattr(head._body, "forward", forward)
    prompt = make_records(2)[1]
    (found,) = Generator(head, MODES[0], frozenset()).batch([Request(prompt, GREEDY, 4, (1,))])
    assert len(found) == 4
    assert set(seen) == {name}
