"""The blind check: how well a classifier that sees only the text tells members from nonmembers.

Where it does, a membership inference attack has measured the difference of the two sets, not the
model's memory (Das, Zhang, Tramèr 2024, arXiv 2406.16201; Meeus et al. 2024, arXiv 2406.17975).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..data.fold import UNSPACED
from ..data.records import Record, RecordSet

if TYPE_CHECKING:
    from ..contract.job import Audit

FOLDS = 5
LEAST_OF_CLASS = 2 * FOLDS
LEAST_DOCUMENTS = 2
WORD_FEATURES = 50_000
REGULARISATION = 1.0
ITERATIONS = 200
# Characters that the classifier reads of a record: a shift shows early, and books take minutes.
CHARACTERS = 20_000
# Records of a set that it is trained and tested on: an AUC is then known to half a per cent.
MOST_RECORDS = 20_000

# Numbers and punctuation are words too: dates and formats are where sets most often differ. Of
# scripts written without spaces each character is a word, or a sentence would be one that no other
# text has.
_WORD = f"(?u)[{UNSPACED}]|[^\\W{UNSPACED}]+|[^\\w\\s]"


@dataclass(frozen=True)
class BlindScore:
    """A row of table `blind`: probability of being a member, by a classifier that never saw it."""

    audit: str
    set: str
    record: int
    fold: int
    score: float


def blind_scores(audit: Audit, sets: dict[str, RecordSet], seed: int) -> list[BlindScore]:
    """Out-of-fold scores, one a record, members first.

    Logistic regression on tf-idf of word 1- and 2-grams and on sizes (characters, words, digits,
    capitals, line breaks), classes weighted equally. Five folds, stratified by set, the records of
    a subject all in one fold: a classifier must not recognise people. The vocabulary comes from
    the training folds alone.

    Empty without nonmembers, and where a set has fewer than ten records or subjects: no fold could
    then be trained and tested. A fold that ends up with one class on either side leaves its records
    out; texts that give no feature get the same score. The scores depend on seed and texts only.
    """
    if not {"members", "nonmembers"} <= sets.keys():
        return []
    records = [
        record
        for name in ("members", "nonmembers")
        for record in _sampled(sets[name].records, seed)
    ]
    labels = np.array([record.set == "members" for record in records])
    groups = _groups(records)
    for label in (True, False):
        if len(set(groups[labels == label])) < LEAST_OF_CLASS:
            return []

    from sklearn.model_selection import StratifiedGroupKFold
    from threadpoolctl import threadpool_limits

    texts = [record.text[:CHARACTERS] for record in records]
    scores = np.full(len(records), np.nan)
    folds = np.zeros(len(records), dtype=int)
    splitter = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed % 2**32)
    # One thread: the sums are then the same on every machine, and small ones finish sooner.
    with threadpool_limits(1):
        features = _Features(texts)
        for fold, (train, test) in enumerate(splitter.split(texts, labels, groups)):
            if len(set(labels[train])) < 2 or len(set(labels[test])) < 2:
                continue
            folds[test] = fold
            scores[test] = _fit_and_score(features, labels, train, test)
    return [
        BlindScore(audit.name, record.set, record.ordinal, int(fold), float(score))
        for record, fold, score in zip(records, folds, scores, strict=True)
        if not np.isnan(score)
    ]


def _sampled(records: Sequence[Record], seed: int) -> Sequence[Record]:
    """At most MOST_RECORDS of a set, drawn by seed."""
    if len(records) <= MOST_RECORDS:
        return records
    chosen = np.random.default_rng([seed, 0xB1]).permutation(len(records))[:MOST_RECORDS]
    return [records[at] for at in sorted(chosen.tolist())]


def _groups(records: Sequence[Record]) -> np.ndarray:
    """The subject of each record; without subjects every record is its own."""
    return np.array(
        [
            index if record.subject is None else record.subject
            for index, record in enumerate(records)
        ]
    )


class _Features:
    """What the classifier sees of every text, taken from it once for all folds."""

    def __init__(self, texts: Sequence[str]) -> None:
        from scipy.sparse import csr_matrix
        from sklearn.feature_extraction.text import CountVectorizer

        self._sizes = np.array([_sizes(text) for text in texts])
        counter = CountVectorizer(token_pattern=_WORD, ngram_range=(1, 2), dtype=np.float64)
        try:
            # [texts, n-grams], n-grams in the order of their letters.
            self._counts = counter.fit_transform(texts)
        except ValueError:
            # No text has a word.
            self._counts = csr_matrix((len(texts), 0))

    def of_fold(self, train: np.ndarray, test: np.ndarray) -> tuple[Any, Any]:
        """Features of two parts, csr [records, features] each; the training part alone decides on
        vocabulary, weights and scale.
        """
        from scipy.sparse import csr_matrix, hstack
        from sklearn.feature_extraction.text import TfidfTransformer
        from sklearn.preprocessing import StandardScaler

        kept = self._vocabulary(train)
        weights, scaler = TfidfTransformer(sublinear_tf=True), StandardScaler()
        # No word in two texts: the sizes are all there is to see.
        has_words = len(kept) > 0

        def features(indices: np.ndarray, fit: bool) -> Any:
            sizes = self._sizes[indices]
            scaled = scaler.fit_transform(sizes) if fit else scaler.transform(sizes)
            words = self._counts[indices][:, kept]
            if has_words:
                words = weights.fit_transform(words) if fit else weights.transform(words)
            return hstack([words, csr_matrix(scaled)]).tocsr()

        return features(train, fit=True), features(test, fit=False)

    def _vocabulary(self, train: np.ndarray) -> np.ndarray:
        """Columns of the n-grams in enough training texts; of too many, the most frequent."""
        counts = self._counts[train]
        documents = np.bincount(counts.indices, minlength=counts.shape[1])
        kept = np.flatnonzero(documents >= LEAST_DOCUMENTS)
        if len(kept) > WORD_FEATURES:
            totals = np.asarray(counts.sum(axis=0)).ravel()[kept]
            kept = np.sort(kept[np.argsort(-totals, kind="stable")[:WORD_FEATURES]])
        return kept


def _fit_and_score(
    features: _Features, labels: np.ndarray, train: np.ndarray, test: np.ndarray
) -> np.ndarray:
    from sklearn.linear_model import LogisticRegression

    fitted, scored = features.of_fold(train, test)
    classifier = LogisticRegression(
        C=REGULARISATION, class_weight="balanced", max_iter=ITERATIONS, solver="lbfgs"
    )
    classifier.fit(fitted, labels[train])
    return classifier.predict_proba(scored)[:, 1]


def _sizes(text: str) -> tuple[float, ...]:
    return (
        np.log1p(len(text)),
        np.log1p(len(text.split())),
        np.log1p(len(re.findall(r"\d", text))),
        np.log1p(sum(map(str.isupper, text))),
        np.log1p(text.count("\n")),
    )
