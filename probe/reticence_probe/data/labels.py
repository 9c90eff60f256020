"""Labels: completions that many records share, such as the classes of a classified text.

A label that is commoner among the members than among the nonmembers looks like memory to any attack
that scores the completion. Which label is which never leaves the probe: an ordinal does.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from .fold import digest_of, normal_text

LEAST_SHARE = 0.01
LEAST_RECORDS = 10


def labels_of(audits: Sequence[str], completions: Iterable[str | None]) -> list[int | None]:
    """The label of each record, or None where its completion is its own.

    Completions are compared as records are for equality (fold.normal_text). One is a label when
    at least 1 % and ten of the records of its audit, both sets together, have it; labels are
    numbered within the audit from the commonest on, equals in order of appearance. A record whose
    completion is None, since it has no prompt, has no label: the repetition of whole texts is
    overlap.
    """
    counts: dict[str, Counter[bytes]] = defaultdict(Counter)
    texts = [None if text is None else digest_of(normal_text(text)) for text in completions]
    for audit, text in zip(audits, texts, strict=True):
        if text is not None:
            counts[audit][text] += 1
    sizes = Counter(audits)
    ordinals = {
        (audit, text): ordinal
        for audit, of_audit in counts.items()
        for ordinal, (text, count) in enumerate(of_audit.most_common())
        if count >= max(LEAST_RECORDS, LEAST_SHARE * sizes[audit])
    }
    return [ordinals.get((audit, text)) for audit, text in zip(audits, texts, strict=True)]
