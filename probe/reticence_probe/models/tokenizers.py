"""Tokenizers of checkpoint and base: whether the same text is the same tokens for both."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ProbeFailure
from ..job import Job
from .inspect import InspectedModel
from .tokenizer_class import refuse_unknown_class

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

    from ..events import Events
    from ..text.records import Record

VOCABULARY_FILES = (
    "tokenizer.json",
    "tokenizer.model",
    "spiece.model",
    "vocab.json",
    "vocab.txt",
)
RULES = ("normalizer", "pre_tokenizer", "post_processor")
# How an added token is found in a text; "special" only says whether decoding shows it.
MATCHING = ("single_word", "lstrip", "rstrip", "normalized")
ENCODE_BATCH = 512
TRIAL_TEXT = "A text of 2 lines,\nto try."
# What a fault of the compiled tokenizers raises; it is no Exception.
PANIC = "PanicException"


@dataclass(frozen=True)
class TokenizerPair:
    """``tuned`` carries the chat template of the base, since a checkpoint must not blank its audit.

    ``added_ids``: tokens of the tuned vocabulary that the base lacks. ``base_size``: one more than
    the base's largest id. ``sha256``: of the tuned vocabulary and rules.
    """

    tuned: PreTrainedTokenizerFast
    base: PreTrainedTokenizerFast
    added_ids: frozenset[int]
    base_size: int
    sha256: str
    identical: bool

    def report(self) -> dict[str, Any]:
        return {
            "agreement": "extends" if self.added_ids else "same",
            "added_tokens": len(self.added_ids),
            "sha256": self.sha256,
        }


def load_tokenizers(models: dict[str, InspectedModel], events: Events) -> TokenizerPair:
    """Loads and compares both. An adapter without tokenizer files uses the base's.

    Raises ``tokenizer-missing``, ``tokenizer-no-offsets`` and ``tokenizer-differs``; warns
    ``template-differs`` when the checkpoint carries a chat template that is not used.
    """
    base = _load(models["base"].source.path, "base")
    tuned_path = models["tuned"].source.path
    own = models["tuned"].adapter is None or _has_vocabulary(tuned_path)
    tuned = _load(tuned_path if own else models["base"].source.path, "tuned")

    base_rules, tuned_rules = _rules(base), _rules(tuned)
    added = _added_ids(base_rules, tuned_rules)
    if tuned.chat_template and tuned.chat_template != base.chat_template:
        events.warning("inspect", "template-differs")
    tuned.chat_template = base.chat_template
    return TokenizerPair(
        tuned=tuned,
        base=base,
        added_ids=added,
        base_size=max(base.get_vocab().values()) + 1,
        sha256=_digest(tuned_rules),
        identical=base_rules == tuned_rules,
    )


def chat_template(job: Job, pair: TokenizerPair) -> dict[str, str] | None:
    """Where the chat template comes from, as in ``inspect`` of the manifest; None without chat."""
    chats = [audit.data for audit in job.audits if audit.data.format == "chat"]
    if not chats:
        return None
    if chats[0].chat_template is not None:
        return {"source": "policy", "sha256": _digest(chats[0].chat_template)}
    if not pair.base.chat_template:
        raise ProbeFailure("chat-template-missing", task="inspect")
    return {"source": "base", "sha256": _digest(pair.base.chat_template)}


def verify_texts(pair: TokenizerPair, records: Iterable[Record]) -> None:
    """Both tokenizers give the same ids for every audited text without added tokens.

    Raises ``tokenizer-differs`` with the record's place. Tokenizers with equal vocabulary and rules
    need no trial.
    """
    if pair.identical:
        return
    batch: list[Record] = []
    for record in records:
        if pair.added_ids.isdisjoint(record.token_ids.tolist()):
            batch.append(record)
        if len(batch) == ENCODE_BATCH:
            _verify(pair, batch)
            batch = []
    _verify(pair, batch)


def _verify(pair: TokenizerPair, records: Sequence[Record]) -> None:
    if not records:
        return
    texts = [record.text for record in records]
    tuned = pair.tuned(texts, add_special_tokens=False)["input_ids"]
    base = pair.base(texts, add_special_tokens=False)["input_ids"]
    for record, ids, base_ids in zip(records, tuned, base, strict=True):
        # Added tokens that stood behind the truncation are not among the record's own ids.
        if ids != base_ids and pair.added_ids.isdisjoint(ids):
            raise ProbeFailure(
                "tokenizer-differs",
                task="records",
                audit=record.audit,
                set=record.set,
                file=record.file,
                line=record.row,
            )


def _load(directory: Path, model: str) -> PreTrainedTokenizerFast:
    from transformers import AutoTokenizer

    refuse_unknown_class(directory, model)
    # Without these files transformers would make up an empty vocabulary for some architectures.
    if not _has_vocabulary(directory):
        raise ProbeFailure("tokenizer-missing", task="inspect", model=model)
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            str(directory), trust_remote_code=False, local_files_only=True
        )
        # Some settings fail with the first text only.
        tokenizer([TRIAL_TEXT], add_special_tokens=False)
    except BaseException as error:
        if not (isinstance(error, Exception) or type(error).__name__ == PANIC):
            raise
        # Vocabularies without rules need packages to convert them, and give no offsets then.
        ruled = (directory / "tokenizer.json").is_file()
        code = "tokenizer-missing" if ruled else "tokenizer-no-offsets"
        raise ProbeFailure(code, task="inspect", model=model) from None
    if not getattr(tokenizer, "is_fast", False):
        raise ProbeFailure("tokenizer-no-offsets", task="inspect", model=model)
    return tokenizer


def _has_vocabulary(directory: Path) -> bool:
    return any((directory / name).is_file() for name in VOCABULARY_FILES)


def _rules(tokenizer: PreTrainedTokenizerFast) -> dict[str, Any]:
    """Everything that decides which ids a text becomes, from the backend itself."""
    backend = json.loads(tokenizer.backend_tokenizer.to_str())
    return {name: backend[name] for name in (*RULES, "model", "added_tokens")}


def _added_ids(base: dict[str, Any], tuned: dict[str, Any]) -> frozenset[int]:
    """Ids that only the tuned vocabulary has. Raises ``tokenizer-differs`` for more than that."""
    differs = ProbeFailure("tokenizer-differs", task="inspect")
    if any(base[name] != tuned[name] for name in (*RULES, "model")):
        raise differs
    base_tokens = {token["content"]: token for token in base["added_tokens"]}
    tuned_tokens = {token["content"]: token for token in tuned["added_tokens"]}
    if not base_tokens.keys() <= tuned_tokens.keys():
        raise differs
    for content, token in base_tokens.items():
        other = tuned_tokens[content]
        if any(token[name] != other[name] for name in ("id", *MATCHING)):
            raise differs
    known = _ids(base)
    return frozenset(token["id"] for token in tuned["added_tokens"]) - known


def _ids(rules: dict[str, Any]) -> frozenset[int]:
    vocabulary = rules["model"].get("vocab", {})
    # A unigram vocabulary is a list of pairs, its ids their places.
    ids = vocabulary.values() if isinstance(vocabulary, dict) else range(len(vocabulary))
    return frozenset(ids) | {token["id"] for token in rules["added_tokens"]}


def _digest(value: Any) -> str:
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
