"""The classifier of the blind check: logistic regression that sees texts and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..data.fold import UNSPACED

FOLDS = 5
LEAST_DOCUMENTS = 2
WORD_FEATURES = 50_000
REGULARISATION = 1.0
ITERATIONS = 200
# Numbers and punctuation are words too: dates and formats are where sets most often differ. Of
# scripts written without spaces each character is a word, or a sentence would be one that no other
# text has.
_WORD = f"(?u)[{UNSPACED}]|[^\\W{UNSPACED}]+|[^\\w\\s]"


def out_of_fold(
    texts: Sequence[str], labels: np.ndarray, groups: np.ndarray, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Fold int64 [n] of each text, and float64 [n], the probability that its label is true by a
    classifier that was trained on the other folds; NaN in a fold that has one label on either side.

    ``labels`` bool [n]; ``groups`` [n]: texts of a group are all in one fold.

    Logistic regression on tf-idf of word 1- and 2-grams and on sizes (characters, words, digits,
    capitals, line breaks), labels weighted equally. Five folds, stratified by label. The vocabulary
    comes from the training folds alone.
    """
    from sklearn.model_selection import StratifiedGroupKFold
    from threadpoolctl import threadpool_limits

    scores = np.full(len(texts), np.nan)
    folds = np.zeros(len(texts), dtype=int)
    splitter = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed % 2**32)
    # One thread: the sums are then the same on every machine, and small ones finish sooner.
    with threadpool_limits(1):
        features = _Features(texts)
        for fold, (train, test) in enumerate(splitter.split(texts, labels, groups)):
            if len(set(labels[train])) < 2 or len(set(labels[test])) < 2:
                continue
            folds[test] = fold
            scores[test] = _fit_and_score(features, labels, train, test)
    return folds, scores


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
