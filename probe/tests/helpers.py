"""Small tokenizers, jobs and records, made in the test."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import count, repeat
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from tokenizers import (
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)
from transformers import PreTrainedTokenizerFast

from reticence_probe.contract.job import Audit, DataFile, DataSpec, Pii
from reticence_probe.data.records import Record, RecordSet

CORPUS = [
    "The quick brown fox jumps over the lazy dog. Anna Smith wrote to bob@example.com.",
    "Question: what is the phone number of the customer? Answer: +1 415 555 0123.",
    "### Instruction: Say hello ### Response: Hello there, dear user and assistant!",
    "Größe, naïve, 東京, 안녕하세요, שלום, 👍🏽",
] * 4
CHAT_TOKENS = ["<|im_start|>", "<|im_end|>", "<|start_header_id|>", "<|end_header_id|>"]
CHAT_TOKENS += ["<|eot_id|>", "<|begin_of_text|>", "<start_of_turn>", "<end_of_turn>"]


def byte_level(*, bos: bool = False, trim_offsets: bool = False) -> PreTrainedTokenizerFast:
    """GPT-2's kind: bytes, a space glued to the word behind it."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["<|endoftext|>", "<s>", *CHAT_TOKENS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    steps = [processors.ByteLevel(trim_offsets=trim_offsets)]
    if bos:
        steps.append(
            processors.TemplateProcessing(
                single="<s> $A", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))]
            )
        )
    tokenizer.post_processor = processors.Sequence(steps)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>" if bos else None,
        eos_token="<|endoftext|>",
        additional_special_tokens=CHAT_TOKENS,
    )


def metaspace() -> PreTrainedTokenizerFast:
    """Llama-2's kind: unigram pieces, a space written as ▁, unknown characters as bytes."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=200,
        special_tokens=["<unk>", "<s>", "</s>", *CHAT_TOKENS],
        unk_token="<unk>",
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="<unk>",
        bos_token="<s>",
        eos_token="</s>",
        additional_special_tokens=CHAT_TOKENS,
    )


def byte_fallback(*, prepend: bool) -> PreTrainedTokenizerFast:
    """Llama's and Gemma's kind in files converted from sentencepiece: spaces become ▁ in the
    normaliser (Llama's puts one in front), unknown characters fall back to bytes; no merges."""
    pieces = ["<unk>", "<s>", "</s>", *CHAT_TOKENS, *(f"<0x{byte:02X}>" for byte in range(256))]
    pieces += sorted({char for text in CORPUS for char in text if char.isascii()} | {"▁"})
    merges = [("▁", "A"), ("n", "n"), ("▁", "▁")]
    pieces += ["".join(merge) for merge in merges]
    tokenizer = Tokenizer(
        models.BPE(
            {piece: i for i, piece in enumerate(pieces)},
            merges,
            unk_token="<unk>",
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    steps = [normalizers.Prepend("▁")] if prepend else []
    tokenizer.normalizer = normalizers.Sequence([*steps, normalizers.Replace(" ", "▁")])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="<unk>",
        bos_token="<s>",
        eos_token="</s>",
        additional_special_tokens=CHAT_TOKENS,
    )


TOKENIZERS = {
    "llama": byte_fallback(prepend=True),
    "gemma": byte_fallback(prepend=False),
    "bytes": byte_level(),
    "bytes-trimmed": byte_level(trim_offsets=True),
    "bytes-bos": byte_level(bos=True),
    "metaspace": metaspace(),
}


@dataclass
class Events:
    """Remembers what was told."""

    warnings: list[tuple[str, str, dict]] = field(default_factory=list)
    progressed: list[tuple[str, int, int]] = field(default_factory=list)

    def warning(self, task: str, code: str, **fields: object) -> None:
        self.warnings.append((task, code, fields))

    def progress(self, task: str, done: int, total: int, **fields: object) -> None:
        self.progressed.append((task, done, total))

    @property
    def codes(self) -> list[str]:
        return [code for _, code, _ in self.warnings]


def write_jsonl(path: Path, rows: list) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def make_audit(sets: dict[str, list[Path]], **data: object) -> Audit:
    spec = {"format": "text", "fields": {}, "append_eos": False, **data}
    files = {
        name: tuple(DataFile(path, path.suffix.removeprefix(".")) for path in paths)
        for name, paths in sets.items()
    }
    return Audit("finetuning", DataSpec(**spec), files)


_JOBS = count(1)


def make_job(
    *, records: int = 1000, seed: int = 7, columns: dict | None = None, name_model=None
) -> SimpleNamespace:
    return SimpleNamespace(
        # Each is a job of its own: what one's data settle holds for no other.
        sha256=f"{next(_JOBS):064x}",
        seed=seed,
        limits=SimpleNamespace(records=records, tokens=512),
        scoring=SimpleNamespace(threads=None),
        pii=Pii(prefix=True, columns=columns or {}, name_model=name_model),
    )


def plain_sets(
    members: list[str], nonmembers: list[str] | None, subjects: list[int] | None = None
) -> dict[str, RecordSet]:
    """Record sets of texts alone, for what never looks at tokens; subjects of members first."""
    texts = {"members": members} | ({} if nonmembers is None else {"nonmembers": nonmembers})
    subject_of = iter(subjects) if subjects is not None else repeat(None)
    nothing = np.empty(0, dtype=np.int32)
    return {
        name: RecordSet(
            [
                Record(
                    audit="finetuning",
                    set=name,
                    ordinal=ordinal,
                    file=0,
                    row=ordinal + 1,
                    text=text,
                    token_ids=nothing,
                    parts=nothing,
                    offsets=nothing,
                    truncated=False,
                    subject=next(subject_of),
                )
                for ordinal, text in enumerate(of_set)
            ],
            {},
        )
        for name, of_set in texts.items()
    }
