"""The words of an audit's sets, as the tasks on generated data compare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from ..data.records import GENERATED, Record, RecordSet
from ..generated.copies import Boilerplate, free_words
from ..generated.words import Corpus, Vocabulary, sentences_of

COMPARED = ("members", "nonmembers")


@dataclass(frozen=True, repr=False)
class GeneratedTexts:
    """`corpora`: set → words, once in the order of the text, and once without boilerplate and with
    the sentences in an order that is the same for the same sentences; `boilerplate` of either."""

    vocabulary: Vocabulary
    corpora: tuple[Mapping[str, Corpus], Mapping[str, Corpus]]
    boilerplate: tuple[Boilerplate, Boilerplate]

    def pool(self, order: int = 0) -> Corpus:
        """The private and the held-out records together, the private ones first."""
        return _pool(self.corpora[order])


def texts_of(sets: Mapping[str, RecordSet]) -> GeneratedTexts:
    vocabulary = Vocabulary()
    holders = _holders(sets)
    written: dict[str, Corpus] = {}
    # Set → number of words of each sentence, all records in a row.
    lengths: dict[str, list[list[int]]] = {}
    for name in (*COMPARED, GENERATED):
        plain, of_set = [], []
        for record in sets[name].records:
            sentences = sentences_of(record.text)
            plain.append(vocabulary.ids(word for sentence in sentences for word in sentence))
            of_set.append([len(sentence) for sentence in sentences])
        written[name] = Corpus.of(plain, holders[name])
        lengths[name] = of_set
    boilerplate = Boilerplate(_pool(written))
    # A header would lie among the sentences, in another place in each record.
    ordered = {
        name: _ordered(corpus, lengths[name], free_words(corpus, boilerplate))
        for name, corpus in written.items()
    }
    return GeneratedTexts(
        vocabulary, (written, ordered), (boilerplate, Boilerplate(_pool(ordered)))
    )


def _ordered(corpus: Corpus, lengths: Sequence[Sequence[int]], free: np.ndarray) -> Corpus:
    """The sentences of each text by the numbers of their words, without those that are boilerplate.

    Half a sentence or more; what stands beside a header is covered by its last runs as well.
    """
    texts, at = [], 0
    for of_text in lengths:
        sentences = []
        for length in of_text:
            if 2 * np.count_nonzero(free[at : at + length]) > length:
                sentences.append(corpus.ids[at : at + length].tolist())
            at += length
        words = [word for sentence in sorted(sentences) for word in sentence]
        texts.append(np.array(words, dtype=np.int32))
    return Corpus.of(texts, corpus.holders)


def _pool(corpora: Mapping[str, Corpus]) -> Corpus:
    members, nonmembers = (corpora[name] for name in COMPARED)
    return Corpus(
        np.concatenate([members.ids, nonmembers.ids]),
        np.concatenate([members.starts, nonmembers.starts[1:] + members.starts[-1]]),
        np.concatenate([members.holders, nonmembers.holders]),
    )


def _holders(sets: Mapping[str, RecordSet]) -> dict[str, list[int]]:
    """The subject of each record; a record without one is its own, below zero."""
    alone = count(-1, -1)
    return {name: _of(of_set.records, alone) for name, of_set in sets.items()}


def _of(records: Sequence[Record], alone: count) -> list[int]:
    return [next(alone) if record.subject is None else record.subject for record in records]
