"""The task ``auxiliary``: how likely private and held-out records are under a model that was tuned
on the generated data, and under the same model before; see generated/tuning.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..contract.errors import ProbeFailure
from ..contract.job import Audit
from ..data.encode import encode
from ..data.records import GENERATED, RecordSet
from ..engine.head import SlicedHead
from ..generated.tuning import CONTROL_TOKENS, NAME, steps_for, tune, wrapped
from ..models.load import Loader
from ..models.memory import attempt
from ..schedule.plan import plan_batches
from ..storage.tables import write_table
from .context import Context, Outcome, columns_of
from .generated_texts import COMPARED

if TYPE_CHECKING:
    from torch import nn

    from .inspect import Auxiliary

TASK = "auxiliary"
# Texts that are encoded at once.
ENCODED = 512
# Sequences between two reports of progress.
PROGRESS_EVERY = 64


@dataclass(frozen=True)
class AuxiliaryScore:
    """A row of table `auxiliary`."""

    audit: str
    set: str
    record: int
    tuned: float
    base: float


def run(context: Context) -> Outcome:
    """Writes ``auxiliary``: first of the controls, which no time limit stops, then of the audit.

    The adapter is in memory alone, and each audit's is a fresh one on the same base. A time limit
    leaves all records of the audit out: half of a training is another attack.
    """
    auxiliary = context.inspection.auxiliary
    assert auxiliary is not None
    with context.clock.stopped():
        causal = _load(auxiliary)
    audits = sorted(context.data.generated_audits(), key=lambda one: not _is_control(one[0]))
    rows: list[AuxiliaryScore] = []
    complete = True
    for audit, sets in audits:
        measured = _Measured(context, auxiliary, audit, sets)
        with context.clock.stopped() if _is_control(audit) else nullcontext():
            found = measured.scores(causal)
        complete = complete and found is not None
        rows += found or []
    if not complete:
        context.events.warning(TASK, "time-limit")
    files = write_table(context.out, "auxiliary", columns_of("auxiliary", rows))
    info = {"model": auxiliary.model.report(), "complete": complete}
    return Outcome(files, {"auxiliary": info}, complete=complete)


def records(context: Context) -> int:
    """Records that are learnt from or scored."""
    return sum(
        len(of_set.records)
        for _, sets in context.data.generated_audits()
        for of_set in sets.values()
    )


def _is_control(audit: Audit) -> bool:
    return audit.name.startswith("control")


def _load(auxiliary: Auxiliary) -> nn.Module:
    loader = Loader({NAME: auxiliary.model}, auxiliary.device, auxiliary.dtype, None)
    head = loader.full(NAME).head
    width = min(auxiliary.sequence, 64)
    rows = auxiliary.model.vocabulary
    texts = [
        np.linspace(0, rows - 1, size).astype(np.int32) for size in (max(2, width // 2), width)
    ]
    try:
        head.self_check(texts)
    except ProbeFailure as failure:
        failure.model = NAME
        raise
    return head.model


class _Measured:
    """One audit: its generated texts are learnt, its other records scored."""

    def __init__(
        self,
        context: Context,
        auxiliary: Auxiliary,
        audit: Audit,
        sets: Mapping[str, RecordSet],
    ) -> None:
        self._context = context
        self._auxiliary = auxiliary
        self._audit = audit
        self._sets = sets
        self._room = context.job.scoring.tokens_per_batch
        self._timed = not _is_control(audit)

    def scores(self, causal: nn.Module) -> list[AuxiliaryScore] | None:
        """A row for each record; None when the time limit came before the end."""
        learnt = [one for texts in self._sequences(GENERATED) for one in texts]
        asked = {name: self._sequences(name) for name in COMPARED}
        sequences = sum(len(texts) for of_set in asked.values() for texts in of_set)
        steps = steps_for(len(learnt))
        done, total = 0, steps + 2 * sequences

        def advance(more: int) -> None:
            nonlocal done
            before, done = done, done + more
            if done == total or before // PROGRESS_EVERY != done // PROGRESS_EVERY:
                self._context.events.progress(TASK, done, total, audit=self._audit.name)

        adapted = wrapped(causal, self._context.job.seed)
        try:
            went_through = tune(
                adapted,
                learnt,
                self._context.job.seed,
                step_done=lambda _: advance(1),
                is_over=self._is_over,
            )
            if not went_through:
                return None
            head = SlicedHead(adapted.get_base_model())
            found = []
            for off in (False, True):
                with adapted.disable_adapter() if off else nullcontext():
                    found.append({name: self._means(head, asked[name], advance) for name in asked})
        finally:
            adapted.unload()
        tuned, base = found
        rows = []
        for name in COMPARED:
            of_tuned, of_base = tuned[name], base[name]
            if of_tuned is None or of_base is None:
                return None
            rows += [
                AuxiliaryScore(self._audit.name, name, record.ordinal, *map(float, figures))
                for record, *figures in zip(
                    self._sets[name].records, of_tuned, of_base, strict=True
                )
            ]
        return rows

    def _is_over(self) -> bool:
        return self._timed and self._context.deadline.remaining() <= 0

    def _sequences(self, name: str) -> list[list[np.ndarray]]:
        """Of each record the sequences of tokens that it is cut into, in which each of its tokens
        is predicted once, int32. Raises ``token-beyond-embedding``."""
        tokenizer = self._auxiliary.tokenizer
        first = next(
            (one for one in (tokenizer.bos_token_id, tokenizer.eos_token_id) if one is not None),
            None,
        )
        start = np.array([] if first is None else [first], dtype=np.int32)
        records = self._sets[name].records
        found = []
        for at in range(0, len(records), ENCODED):
            some = records[at : at + ENCODED]
            texts = [record.text for record in some]
            for record, encoded in zip(
                some, encode(tokenizer, texts, add_special_tokens=False), strict=True
            ):
                ids = np.concatenate([start, encoded.ids]).astype(np.int32)
                if ids.max(initial=0) >= self._auxiliary.model.vocabulary:
                    raise ProbeFailure(
                        "token-beyond-embedding",
                        task=TASK,
                        model=NAME,
                        audit=record.audit,
                        set=record.set,
                        file=record.file,
                        line=record.row,
                    )
                if not self._timed:
                    ids = ids[:CONTROL_TOKENS]
                found.append(_cut(ids, self._auxiliary.sequence))
        return found

    def _means(
        self,
        head: SlicedHead,
        texts: Sequence[Sequence[np.ndarray]],
        advance: Callable[[int], None],
    ) -> np.ndarray | None:
        """The mean log-probability of a token of each text, float64; that of a uniform guess for a
        text without a predicted token. None when the time limit came before the end."""
        owners = np.array([at for at, cut in enumerate(texts) for _ in cut], dtype=np.int64)
        sequences = [sequence for cut in texts for sequence in cut]
        lengths = [len(sequence) for sequence in sequences]
        sums = np.zeros(len(texts))
        for batch in plan_batches(range(len(sequences)), lengths, self._room):
            if self._is_over():
                return None
            given = [sequences[at] for at in batch]
            logs = self._logs(head, given)
            ends = np.cumsum([len(sequence) - 1 for sequence in given])[:-1]
            for at, of_sequence in zip(batch, np.split(logs, ends), strict=True):
                sums[owners[at]] += of_sequence.sum()
            advance(len(batch))
        counts = np.bincount(
            owners, [length - 1 for length in lengths] or None, minlength=len(texts)
        )
        uniform = -np.log(self._auxiliary.model.vocabulary)
        return np.divide(sums, counts, out=np.full(len(texts), uniform), where=counts > 0)

    def _logs(self, head: SlicedHead, sequences: Sequence[np.ndarray]) -> np.ndarray:
        """Log-probabilities of the predicted tokens in a row, float64."""
        found = attempt(lambda: head.statistics(sequences, ()).logp.double().cpu().numpy())
        if found is not None:
            return found
        if len(sequences) == 1:
            raise ProbeFailure("memory-needed", task=TASK, model=NAME)
        self._room = max(8, self._room // 2)
        half = len(sequences) // 2
        return np.concatenate(
            [self._logs(head, sequences[:half]), self._logs(head, sequences[half:])]
        )


def _cut(ids: np.ndarray, most: int) -> list[np.ndarray]:
    """Sequences of at most ``most`` tokens, each beginning with the last token of the one before;
    none for fewer than two tokens."""
    return [ids[start : start + most] for start in range(0, len(ids) - 1, most - 1)]
