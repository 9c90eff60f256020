"""The task ``similarity``: how likely each private and held-out record is by the generated text
alone; see generated/language.py."""

from __future__ import annotations

from dataclasses import dataclass

from ..canaries.records import SET as CANARIES
from ..contract.job import Audit
from ..data.records import GENERATED
from ..generated.canaries import CanaryScore, canary_scores
from ..generated.language import rare_overlap, scores, scores_without_own
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of
from .generated_texts import COMPARED, GeneratedTexts


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
    """Writes ``similarity``, and where there are canaries ``canary-scores``."""
    rows: list[Similarity] = []
    canaries: list[CanaryScore] = []
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
        canaries += _canaries(context, audit, texts)
    files = write_table(context.out, "similarity", columns_of("similarity", rows))
    if canaries:
        files |= write_table(context.out, "canary-scores", columns_of("canary-scores", canaries))
    return Outcome(files)


def _canaries(context: Context, audit: Audit, texts: GeneratedTexts) -> list[CanaryScore]:
    of_set = context.data.sets.get(audit.name, {}).get(CANARIES)
    if of_set is None:
        return []
    rows = [row for row in context.data.canaries if row.audit == audit.name]
    records = of_set.records
    suffixes = [
        (int(record.offsets[row.first, 0]), int(record.offsets[row.last, 1]))
        for record, row in zip(records, rows, strict=True)
    ]
    return canary_scores(
        records,
        suffixes,
        generated=texts.corpora[0][GENERATED],
        others=texts.pool(),
        vocabulary=texts.vocabulary,
    )
