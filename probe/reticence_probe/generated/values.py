"""Which personal values of the private and held-out records stand in the generated data.

Either a recogniser finds the same value there, or its words stand there in a row, however they are
cased, spaced and punctuated: so names and other fields that no recogniser knows are found as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..data.records import GENERATED, Record
from ..pii.inventory import Span
from .words import Corpus, Vocabulary, is_in, words_of

# A value of fewer letters and digits occurs by chance.
LEAST_CHARACTERS = 6
# Longer values are recognised by their first words.
MOST_WORDS = 12


@dataclass(frozen=True)
class FoundValue:
    """A row of table `found`."""

    audit: str
    value: int
    records: int


def found_values(
    audit: str,
    spans: Sequence[Span],
    records: Mapping[tuple[str, int], Record],
    generated: Corpus,
    vocabulary: Vocabulary,
) -> list[FoundValue]:
    """The values of an audit's inventory that stand in its generated data, in order of their
    ordinal.

    ``records``: (set, ordinal) → record. ``generated``: the words of the generated records, in
    their order, numbered by ``vocabulary``.
    """
    held: dict[int, set[int]] = defaultdict(set)
    written: dict[int, np.ndarray] = {}
    for span in spans:
        if span.audit != audit:
            continue
        if span.set == GENERATED:
            held[span.value].add(span.record)
        elif span.value not in written:
            text = records[span.set, span.record].text[span.start : span.end]
            words = words_of(text)[:MOST_WORDS]
            if sum(map(len, words)) >= LEAST_CHARACTERS:
                written[span.value] = vocabulary.ids(words)
    for value, record in _in_a_row(written, generated):
        held[value].add(record)
    known = {span.value for span in spans if span.audit == audit and span.set != GENERATED}
    counts = Counter({value: len(found) for value, found in held.items() if value in known})
    return [FoundValue(audit, value, counts[value]) for value in sorted(counts)]


def _in_a_row(written: Mapping[int, np.ndarray], generated: Corpus):
    """(value, generated record) wherever the words of a value stand in a row."""
    by_length: dict[int, list[int]] = defaultdict(list)
    for value, words in written.items():
        by_length[len(words)].append(value)
    for length, values in by_length.items():
        wanted: dict[int, list[int]] = defaultdict(list)
        hashes = Corpus.of([written[value] for value in values]).grams(length).hashes
        for value, of_value in zip(values, hashes.tolist(), strict=True):
            wanted[of_value].append(value)
        grams = generated.grams(length)
        hits = is_in(grams.hashes, np.unique(hashes))
        texts = generated.text_of(grams.positions[hits])
        pairs = zip(grams.hashes[hits].tolist(), texts.tolist(), strict=True)
        for of_value, text in set(pairs):
            for value in wanted[of_value]:
                yield value, text
