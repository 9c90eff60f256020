"""Tokenizers of checkpoint and base: whether the same text is the same tokens for both."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure
from ..contract.job import Job
from ..data.not_compared import common
from ..data.reading import Reader
from .inspect import InspectedModel, foundation_of
from .tokenizer_class import refuse_unknown_class

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

    from ..contract.events import Events
    from ..data.records import Record

VOCABULARY_FILES = (
    "tokenizer.json",
    "tokenizer.model",
    "spiece.model",
    "vocab.json",
    "vocab.txt",
)
RULES = ("normalizer", "pre_tokenizer", "post_processor", "model", "added_tokens")
# Settings of a model that do nothing where they are absent, null, empty, zero or false.
IDLE_SETTINGS = (
    "continuing_subword_prefix",
    "end_of_word_suffix",
    "dropout",
    "fuse_unk",
    "byte_fallback",
    "ignore_merges",
)
TRIAL_TEXT = "A text of 2 lines,\nto try."
# What a fault of the compiled tokenizers raises; it is no Exception.
PANIC = "PanicException"


@dataclass(frozen=True)
class TokenizerPair:
    """The base's tokenizer decides what is measured, ``tuned`` how the checkpoint reads it.

    ``added_ids``: tokens of the tuned vocabulary that the base lacks. ``base_size``: one more than
    the base's largest id. ``rows``: of the embeddings of each model. ``sha256``: of the tuned
    vocabulary and rules. ``identical``: both say the same of every text, so that none has to be
    tried; ``same_rules``: or they do apart from how it is written down.
    """

    tuned: PreTrainedTokenizerFast
    base: PreTrainedTokenizerFast
    added_ids: frozenset[int]
    base_size: int
    rows: dict[str, int]
    sha256: str
    identical: bool
    same_rules: bool

    @property
    def reader(self) -> Reader | None:
        """How the checkpoint reads a text; None where it reads every text as the base does."""
        if self.identical:
            return None
        return Reader(self.tuned, self.base.get_vocab().values(), self.rows["tuned"])

    def report(self) -> dict[str, Any]:
        return {
            "agreement": "extends" if self.added_ids else "same",
            "added_tokens": len(self.added_ids),
            "sha256": self.sha256,
            "same_rules": self.same_rules,
        }


def load_tokenizers(models: dict[str, InspectedModel], events: Events) -> TokenizerPair:
    """Loads and compares both. Of several adapters, the last with tokenizer files brings them;
    without any, those of what the adapters are on are used.

    Every token of the base has the same id in the tuned vocabulary, and every other token another
    id. Rules that are written otherwise are held against each other text by text (verify_texts).
    Raises ``tokenizer-missing``, ``tokenizer-no-offsets`` and ``tokenizer-differs``; warns
    ``special-tokens-differ`` when the checkpoint's start or end token is not the base's, which is
    used.
    """
    base = load_tokenizer(_folder_of("base", models), "base")
    tuned = load_tokenizer(_folder_of("tuned", models), "tuned")

    base_rules, tuned_rules = _rules(base), _rules(tuned)
    added = _added_ids(base, tuned)
    if _is_random(tuned_rules) and base_rules["model"] != tuned_rules["model"]:
        raise ProbeFailure("tokenizer-differs", task="inspect")
    if _start_and_end(tuned) != _start_and_end(base):
        events.warning("inspect", "special-tokens-differ")
    return TokenizerPair(
        tuned=tuned,
        base=base,
        added_ids=added,
        base_size=max(base.get_vocab().values()) + 1,
        rows={name: model.vocabulary for name, model in models.items()},
        sha256=_digest(tuned_rules),
        # What is set beside the rules decides too, and is the class's to read.
        identical=base_rules == tuned_rules
        and type(base) is type(tuned)
        and _splits_special(base) == _splits_special(tuned),
        same_rules=_plain(base_rules) == _plain(tuned_rules),
    )


def chat_template(job: Job, pair: TokenizerPair, events: Events) -> dict[str, str] | None:
    """Where the chat template comes from, as in ``inspect`` of the manifest; None without chat.

    Warns ``template-differs`` when the checkpoint carries a chat template that an audit does not
    use. Raises ``chat-template-missing``.
    """
    chats = [audit.data for audit in job.audits if audit.data.format == "chat"]
    if not chats:
        return None
    own = pair.tuned.chat_template
    used = [data.chat_template or pair.base.chat_template for data in chats]
    if own and any(template and template.strip() != own.strip() for template in used):
        events.warning("inspect", "template-differs")
    if chats[0].chat_template is not None:
        return {"source": "policy", "sha256": _digest(chats[0].chat_template)}
    if not pair.base.chat_template:
        raise ProbeFailure("chat-template-missing", task="inspect")
    return {"source": "base", "sha256": _digest(pair.base.chat_template)}


def verify_texts(pair: TokenizerPair, records: Iterable[Record]) -> None:
    """Every record is the same tokens for both but for those that the base lacks, and every token
    has a row in the embedding that reads it.

    Raises ``token-beyond-embedding`` with the record's place, and ``tokenizer-differs`` with that
    of the first, how many records and tokens of the base are read otherwise, and such a token.
    """
    contradicted = _Contradicted()
    for record in records:
        place = {
            "task": "records",
            "audit": record.audit,
            "set": record.set,
            "file": record.file,
            "line": record.row,
        }
        reading = record.reading
        if reading is not None and not reading.extends:
            contradicted.add(record, place)
        largest = record.token_ids.max(initial=0)
        for model, rows in pair.rows.items():
            beyond = model == "tuned" and reading is not None and reading.beyond
            if beyond or largest >= rows:
                raise ProbeFailure("token-beyond-embedding", model=model, **place)
    contradicted.refuse()


class _Contradicted:
    """Records that the checkpoint's tokenizer splits into other tokens which the base has too."""

    def __init__(self) -> None:
        self._first: dict[str, Any] | None = None
        self._records = self._tokens = 0
        self._holding = Counter[int]()

    def add(self, record: Record, place: dict[str, Any]) -> None:
        assert record.reading is not None
        other = record.token_ids[: len(record.reading.at)][record.reading.at < 0]
        self._first = self._first or place
        self._records += 1
        self._tokens += len(other)
        self._holding.update(set(other.tolist()))

    def refuse(self) -> None:
        """Raises ``tokenizer-differs`` where there is such a record."""
        if self._first is not None:
            raise ProbeFailure(
                "tokenizer-differs",
                records=self._records,
                tokens=self._tokens,
                token=common(self._holding),
                **self._first,
            )


def load_tokenizer(directory: Path, model: str) -> PreTrainedTokenizerFast:
    """Raises ``tokenizer-missing`` and ``tokenizer-no-offsets``, of the model of this name."""
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


def _folder_of(name: str, models: dict[str, InspectedModel]) -> Path:
    model = models[name]
    if model.adapter is None:
        return model.source.path
    folders = [folder for folder in model.source.folders if _has_vocabulary(folder)]
    return [foundation_of(models).source.path, *folders][-1]


def _has_vocabulary(directory: Path) -> bool:
    return any((directory / name).is_file() for name in VOCABULARY_FILES)


def _rules(tokenizer: PreTrainedTokenizerFast) -> dict[str, Any]:
    """Everything that decides which ids a text becomes, from the backend itself."""
    backend = json.loads(tokenizer.backend_tokenizer.to_str())
    return {name: backend[name] for name in RULES}


def _added_ids(base: PreTrainedTokenizerFast, tuned: PreTrainedTokenizerFast) -> frozenset[int]:
    """Ids that only the tuned vocabulary has. Raises ``tokenizer-differs`` for more than that."""
    known, found = base.get_vocab(), tuned.get_vocab()
    kept = all(found.get(token) == index for token, index in known.items())
    added = {index for token, index in found.items() if token not in known}
    # A new name for an old id would have the models told another text than the one that is there.
    if not kept or not added.isdisjoint(known.values()):
        raise ProbeFailure("tokenizer-differs", task="inspect")
    return frozenset(added)


def _is_random(rules: dict[str, Any]) -> bool:
    """Merges left out by chance give a text other tokens each time: no trial proves anything."""
    return bool(rules["model"].get("dropout"))


def _start_and_end(tokenizer: PreTrainedTokenizerFast) -> tuple[int | None, int | None]:
    return tokenizer.bos_token_id, tokenizer.eos_token_id


def _splits_special(tokenizer: PreTrainedTokenizerFast) -> bool:
    return bool(getattr(tokenizer, "split_special_tokens", False))


def _plain(rules: dict[str, Any]) -> dict[str, Any]:
    """The rules in one notation: without what is known to change no token."""
    model = {
        name: value for name, value in rules["model"].items() if name not in IDLE_SETTINGS or value
    }
    return {
        "normalizer": _plain_step(rules["normalizer"], "normalizers"),
        "pre_tokenizer": _plain_step(rules["pre_tokenizer"], "pretokenizers"),
        "post_processor": _plain_step(rules["post_processor"], "processors"),
        "model": model,
        "added_tokens": rules["added_tokens"],
    }


def _plain_step(step: dict[str, Any] | None, inner: str) -> dict[str, Any] | None:
    """A sequence of no steps does nothing, one of a single step what that does; where a byte-level
    token begins is no matter of which token it is, and as post-processor it does nothing else."""
    if step is None:
        return None
    if step["type"] == "Sequence":
        steps = [plain for one in step[inner] if (plain := _plain_step(one, inner)) is not None]
        return None if not steps else steps[0] if len(steps) == 1 else {**step, inner: steps}
    # A template with the text alone puts nothing around it.
    if step["type"] == "TemplateProcessing" and [*map(list, step["single"])] == [["Sequence"]]:
        return None
    if step["type"] == "ByteLevel":
        if inner == "processors":
            return None
        return {name: value for name, value in step.items() if name != "trim_offsets"}
    return step


def _digest(value: Any) -> str:
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
