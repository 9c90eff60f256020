"""What the generated text says of each canary of the private records.

*The Canary's Echo* (Meeus et al. 2025, arXiv 2502.14921): a generator that was tuned on a canary
makes its words likelier in what it writes. The score is that of `ngram-reference` (language.py)
over the words of the suffix, which training alone can tell: a sum, as it was committed to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..data.records import Record
from .language import word_logs
from .words import Corpus, Vocabulary, words_of


@dataclass(frozen=True)
class CanaryScore:
    """A row of table `canary-scores`."""

    audit: str
    record: int
    generated: float
    reference: float


def canary_scores(
    records: Sequence[Record],
    suffixes: Sequence[tuple[int, int]],
    *,
    generated: Corpus,
    others: Corpus,
    vocabulary: Vocabulary,
) -> list[CanaryScore]:
    """One a canary, in order: the sum over the words of its suffix of the natural log-probability
    under a model of the generated data, and under one of the private and held-out records, none of
    which is a canary: so nothing but the generated data depends on which of them were included.

    ``suffixes``: characters [start, end) of each record's text; a suffix without a word scores 0.
    ``vocabulary`` numbers the words of both corpora, and gets those of all canaries.
    """
    texts, inside = [], []
    for record, (start, end) in zip(records, suffixes, strict=True):
        words = words_of(record.text)
        first = _in_common(words, words_of(record.text[:start]))
        last = len(words) - _in_common(words[::-1], words_of(record.text[end:])[::-1])
        texts.append(vocabulary.ids(words))
        inside.append((np.arange(len(words)) >= first) & (np.arange(len(words)) < last))
    corpus = Corpus.of(texts)
    text_of = np.repeat(np.arange(len(corpus)), corpus.lengths)
    within = np.concatenate(inside) if inside else np.zeros(0, dtype=bool)
    sums = [
        np.bincount(
            text_of,
            word_logs(corpus, len(vocabulary), model=model) * within,
            minlength=len(corpus),
        )
        for model in (generated, others)
    ]
    return [
        CanaryScore(record.audit, record.ordinal, float(own), float(other))
        for record, own, other in zip(records, *sums, strict=True)
    ]


def _in_common(words: Sequence[str], others: Sequence[str]) -> int:
    """Words that two texts begin with both."""
    pairs = zip(words, others, strict=False)
    return next(
        (at for at, (word, other) in enumerate(pairs) if word != other),
        min(len(words), len(others)),
    )
