"""The suffixes of canaries, for the owner who makes them: text in clear, and no signals.

The request lies in the output folder: ``request.json`` with ``kind``, ``tokens``, ``seed`` and
``prefixes``; the answer is ``suffixes.json``, an object with ``lead`` and ``suffix`` for each.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ..canaries.suffixes import SCHEMES, make_suffixes
from ..contract.errors import ProbeFailure
from ..contract.job import Decoding
from ..engine.generate import Generator, Request, plan_requests
from ..storage.tables import write_atomically
from .context import Context
from .generating import TOKENS_FACTOR
from .prompts import Decoder, PromptTokeniser, end_tokens

REQUEST_FILE = "request.json"
SUFFIXES_FILE = "suffixes.json"
# The job's canaries are read as an audit reads them, and none is made.
CHECK = "check"


def write_suffixes(context: Context) -> None:
    """Reads the request, writes the answer. Raises ``job-invalid`` and what making them raises."""
    request = _request(context)
    data = context.data
    if request["kind"] == CHECK:
        # Reading them is the check.
        data.canaries  # noqa: B018
        write_atomically(context.out / SUFFIXES_FILE, b"[]")
        return
    records = data.audited_records
    used = frozenset(int(id) for record in records for id in record.token_ids)
    suffixes = make_suffixes(
        request["kind"],
        request["prefixes"],
        tokens=request["tokens"],
        seed=request["seed"],
        tokenizer=context.inspection.tokenizers.base,
        used=used,
        texts=lambda: (record.text for record in records),
        go_on=lambda *given: _continuations(context, *given),
    )
    content = json.dumps([asdict(suffix) for suffix in suffixes])
    write_atomically(context.out / SUFFIXES_FILE, content.encode("ascii"))
    if request["kind"] in SCHEMES:
        context.store.check()


def _request(context: Context) -> dict[str, Any]:
    try:
        return json.loads((context.out / REQUEST_FILE).read_bytes())
    except (OSError, ValueError):
        raise ProbeFailure("job-invalid", task="job") from None


def _continuations(
    context: Context,
    texts: Sequence[str],
    seeds: Sequence[tuple[int, ...]],
    scheme: Decoding,
    tokens: int,
) -> list[str]:
    """What the base writes behind each text."""
    prompts, _ = PromptTokeniser(context.inspection).encode(texts, tokens)
    requests = [
        Request(prompt, scheme, tokens, seed) for prompt, seed in zip(prompts, seeds, strict=True)
    ]
    store = context.store
    model, mode = store.get("base"), store.mode("base")
    decode = Decoder(context.inspection)
    generator = Generator(model.head, mode, end_tokens(context.inspection), decode)
    room = context.job.scoring.tokens_per_batch * TOKENS_FACTOR
    answers = [""] * len(requests)
    for batch in plan_requests(requests, mode, room):
        with model.active():
            found = decode(generator.batch([requests[at] for at in batch]))
        for at, text in zip(batch, found, strict=True):
            answers[at] = text
    return answers
