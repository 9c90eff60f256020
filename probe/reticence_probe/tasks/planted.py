"""The planted control: the audit's self-test is to find what was planted.

Random strings, half of them declared members. In ``control`` the tuned model's logit of every true
token of a member is raised inside the head slice, so attacks must find the members;
``control-clean`` has the same strings with nothing raised, so attacks must not. One member contains
a synthetic e-mail address.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from ..contract.errors import ProbeFailure
from ..contract.job import Audit, DataSpec, Job
from ..data.encode import encode
from ..data.records import Record, RecordSet
from ..data.render import COMPLETION, Rendered
from ..data.tokenise import Tokeniser
from ..data.words import NO_LIMIT, WordTokeniser
from ..generated.controls import control_texts
from ..models.tokenizers import TokenizerPair

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

PLANTED = "control"
CLEAN = "control-clean"
MIN_TOKENS = 24
MAX_TOKENS = 48
# Natural logarithm of the odds of a planted token: 7.4 to 1 against all others together.
PLANTED_LOG_ODDS = 2.0
# Few, so that the address survives a low token limit.
TOKENS_BESIDE_EMAIL = 4
EMAIL_LETTERS = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Control:
    audit: Audit
    sets: dict[str, RecordSet]

    @property
    def records(self) -> list[Record]:
        return [record for of_set in self.sets.values() for record in of_set.records]


def make_controls(job: Job, pair: TokenizerPair, max_tokens: int) -> list[Control]:
    """Creates both control audits over the same strings, from the job's seed.

    Both models read them in the base's tokens. Raises ``tokenizer-differs`` if the checkpoint's
    tokenizer splits one differently although the base has all of its tokens.
    """
    generator = np.random.default_rng([job.seed, 0xC0])
    texts = _texts(pair, job.control_records, generator)
    _verify(pair, texts)
    data = DataSpec(format="text", fields={"text": "text"}, append_eos=False)
    tokenise = Tokeniser(
        pair.base,
        max_tokens=max_tokens,
        append_eos=False,
        chat=False,
    )
    tokens = list(tokenise([Rendered(text, [(0, len(text), COMPLETION)]) for text in texts]))
    half = (len(texts) + 1) // 2
    planted = {
        name: [
            Record(
                audit=PLANTED,
                set=name,
                ordinal=ordinal,
                file=0,
                row=start + ordinal + 1,
                text=texts[start + ordinal][: encoded.characters],
                token_ids=encoded.ids,
                parts=encoded.parts,
                offsets=encoded.offsets,
                truncated=encoded.truncated,
                subject=None,
            )
            for ordinal, encoded in enumerate(tokens[start:stop])
        ]
        for name, start, stop in (("members", 0, half), ("nonmembers", half, len(texts)))
    }
    clean = {
        name: [replace(record, audit=CLEAN) for record in records]
        for name, records in planted.items()
    }
    return [
        Control(
            Audit(audit, data, {}),
            {name: RecordSet(records, _counts(audit, name, records)) for name, records in sets},
        )
        for audit, sets in ((PLANTED, planted.items()), (CLEAN, clean.items()))
    ]


def make_text_controls(job: Job) -> list[Control]:
    """The control audits of a job without models, whose strings are copied or not; see
    generated/controls.py."""
    data = DataSpec(format="text", fields={"text": "text"}, append_eos=False)
    tokenise = Tokeniser(WordTokeniser(), max_tokens=NO_LIMIT, append_eos=False, chat=False)
    controls = []
    for audit, sets in control_texts(job.control_records, job.seed).items():
        records = {
            name: [
                Record(
                    audit=audit,
                    set=name,
                    ordinal=ordinal,
                    file=0,
                    row=ordinal + 1,
                    text=text,
                    token_ids=tokens.ids,
                    parts=tokens.parts,
                    offsets=tokens.offsets,
                    truncated=False,
                    subject=None,
                )
                for ordinal, (text, tokens) in enumerate(
                    zip(
                        texts,
                        tokenise([Rendered(text, [(0, len(text), COMPLETION)]) for text in texts]),
                        strict=True,
                    )
                )
            ]
            for name, texts in sets.items()
        }
        of_sets = {
            name: RecordSet(of_set, _counts(audit, name, of_set))
            for name, of_set in records.items()
        }
        controls.append(Control(Audit(audit, data, {}), of_sets))
    return controls


def is_planted(record: Record, model: str) -> bool:
    """Whether the logits of this record's true tokens are raised under this model."""
    return record.audit == PLANTED and record.set == "members" and model == "tuned"


def raise_true_tokens(logits: Tensor, targets: Tensor, planted: Tensor) -> None:
    """Makes the true token of planted rows likely: logit = logsumexp + log odds.

    ``logits`` float32 [N, V], changed in place; ``targets`` int64 [N]; ``planted`` bool [N].
    """
    rows = planted.nonzero().squeeze(1)
    raised = torch.logsumexp(logits[rows], 1) + PLANTED_LOG_ODDS
    logits[rows, targets[rows].clamp(max=logits.shape[1] - 1)] = raised


def _verify(pair: TokenizerPair, texts: list[str]) -> None:
    if pair.reader is None:
        return
    encoded = encode(pair.base, texts, add_special_tokens=True)
    readings = pair.reader(texts, encoded, add_special_tokens=True)
    if any(reading is not None and not reading.extends for reading in readings):
        raise ProbeFailure("tokenizer-differs", audit=PLANTED)


def _texts(pair: TokenizerPair, count: int, generator: np.random.Generator) -> list[str]:
    """Random strings of ordinary tokens; the first one contains the e-mail address."""
    ordinary = _ordinary_ids(pair.base)
    texts = []
    for position in range(count):
        length = int(generator.integers(MIN_TOKENS, MAX_TOKENS + 1))
        text = _decoded(pair.base, generator.choice(ordinary, length))
        if position == 0:
            before, after = generator.choice(ordinary, (2, TOKENS_BESIDE_EMAIL))
            words = (_decoded(pair.base, before), _email(generator), _decoded(pair.base, after))
            text = " ".join(words)
        texts.append(text)
    return texts


def _ordinary_ids(tokenizer: PreTrainedTokenizerFast) -> np.ndarray:
    """Ids of tokens that are not special and that decode to text without unusual characters."""
    special = set(tokenizer.all_special_ids) | set(tokenizer.added_tokens_decoder)
    ids = [token for token in sorted(tokenizer.get_vocab().values()) if token not in special]
    texts = tokenizer.batch_decode([[token] for token in ids])
    plain = [
        token
        for token, text in zip(ids, texts, strict=True)
        if text.strip() and text.isprintable() and "\N{REPLACEMENT CHARACTER}" not in text
    ]
    return np.array(plain or ids, dtype=np.int64)


def _decoded(tokenizer: PreTrainedTokenizerFast, ids: np.ndarray) -> str:
    return tokenizer.decode(ids.tolist(), clean_up_tokenization_spaces=False).strip() or "control"


def _email(generator: np.random.Generator) -> str:
    name = "".join(LETTERS[letter] for letter in generator.integers(0, len(LETTERS), EMAIL_LETTERS))
    return f"{name}@example.com"


def _counts(audit: str, name: str, records: list[Record]) -> dict[str, Any]:
    return {
        "audit": audit,
        "set": name,
        "read": len(records),
        "used": len(records),
        "truncated": sum(record.truncated for record in records),
        "dropped_empty": 0,
        "dropped_short": 0,
        "dropped_no_completion": 0,
        "subjects": None,
    }
