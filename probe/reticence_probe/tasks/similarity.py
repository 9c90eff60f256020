"""The task ``similarity``: how likely each private and held-out record is by the generated text
alone; see generated/language.py."""

from __future__ import annotations

from dataclasses import dataclass

from ..data.records import GENERATED
from ..generated.language import rare_overlap, scores, scores_without_own
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of
from .generated_texts import COMPARED


@dataclass(frozen=True)
class Similarity:
    """A row of table `similarity`."""

    audit: str
    set: str
    record: int
    ngram: float
    ngram_reference: float
    similarity: float


def run(context: Context) -> Outcome:
    """Writes ``similarity``."""
    rows: list[Similarity] = []
    for audit, sets in context.data.generated_audits():
        texts = context.data.compared_texts[audit.name]
        pool, generated = texts.pool(), texts.corpora[0][GENERATED]
        words = len(texts.vocabulary)
        own = scores(pool, words, model=generated)
        reference = own - scores_without_own(pool, words)
        similar = rare_overlap(pool, generated)
        places = [(name, record.ordinal) for name in COMPARED for record in sets[name].records]
        rows += [
            Similarity(audit.name, name, ordinal, *map(float, figures))
            for (name, ordinal), *figures in zip(places, own, reference, similar, strict=True)
        ]
    return Outcome(write_table(context.out, "similarity", columns_of("similarity", rows)))
