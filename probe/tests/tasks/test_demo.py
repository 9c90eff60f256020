"""On the demo's own checkpoints: what one forward pass says of a value, generation does."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from reticence_probe.contract.job import Decoding
from reticence_probe.data.records import read_audit
from reticence_probe.engine.generate import Generator, Mode, Request, plan_requests
from reticence_probe.engine.head import SlicedHead
from reticence_probe.pii.inventory import find_spans
from tests.helpers import Events, make_audit, make_job

DEMO = Path(__file__).parents[3] / "examples/demo"
GREEDY = Decoding("greedy", 1.0, 1)
RECORDS = 120
# Values also decoded by transformers' own generate, one at a time.
PLAINLY = 12


@pytest.mark.parametrize("checkpoint", ["leaky", "base"])
def test_greedy_exact_by_one_pass_is_what_greedy_generation_gives_for_every_value(checkpoint):
    tokenizer = AutoTokenizer.from_pretrained(DEMO / checkpoint)
    model = AutoModelForCausalLM.from_pretrained(DEMO / checkpoint, dtype=torch.float32).eval()
    audit = make_audit({"members": [DEMO / "data/members.jsonl"]}, format="prompt-completion")
    job = make_job(records=RECORDS)
    job.pii = SimpleNamespace(prefix=True, columns={}, name_model=None)
    sets = read_audit(job, audit, tokenizer, max_tokens=256, events=Events())
    records = sets["members"].records
    spans = [span for span in find_spans(job, audit, sets, Events()) if span.first > 0]
    assert len(spans) > 50

    head = SlicedHead(model)
    ranks = head.statistics([record.token_ids for record in records], ()).rank.numpy()
    starts = np.concatenate([[0], np.cumsum([len(r.token_ids) - 1 for r in records])])
    forced = [
        bool((ranks[starts[s.record] + s.first - 1 : starts[s.record] + s.last] == 1).all())
        for s in spans
    ]

    mode = Mode(padded=True, cached=True)
    requests = [
        Request(records[s.record].token_ids[: s.first], GREEDY, s.last - s.first + 1, (0,))
        for s in spans
    ]
    wanted = [records[s.record].token_ids[s.first : s.last + 1].tolist() for s in spans]
    generated: list[bool] = [False] * len(spans)
    for batch in plan_requests(requests, mode, 4096):
        found = Generator(head, mode, frozenset()).batch([requests[index] for index in batch])
        for index, tokens in zip(batch, found, strict=True):
            generated[index] = tokens.tolist() == wanted[index]
    assert generated == forced
    if checkpoint == "leaky":
        assert any(forced)
    for index in range(0, len(spans), len(spans) // PLAINLY):
        ids = torch.from_numpy(requests[index].prompt.astype(np.int64))[None]
        with torch.no_grad():
            out = model.generate(
                ids, attention_mask=torch.ones_like(ids), do_sample=False,
                max_new_tokens=len(wanted[index]), eos_token_id=None, pad_token_id=0,
            )  # fmt: skip
        assert (out[0, ids.shape[1] :].tolist() == wanted[index]) == forced[index]
