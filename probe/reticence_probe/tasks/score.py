"""The task ``score``: every record under both models, and the tables of its tokens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import pyarrow as pa

from ..contract.errors import ProbeFailure
from ..contract.job import MODELS
from ..data.records import Record
from ..engine.own_reading import read_own_way
from ..engine.statistics import TokenStatistics
from ..models.load import LoadedModel
from ..models.memory import attempt
from ..models.precision import mean_loss, refuse_shift, sample
from ..pii.forms import Forms
from ..schedule.plan import plan_batches, plan_blocks
from ..storage.parts import PartStore
from ..storage.sorted_table import write_sorted
from ..storage.tables import FileEntry, table_bytes, table_from, table_schema
from .context import Context, Outcome, Planned
from .planted import is_planted, raise_true_tokens

TASK = "score"
TABLE = "tokens"
# Name under which the state records that both precisions were compared.
PRECISION = "precision"

# Where a record belongs: (audit, set).
Place = tuple[str, str]


def run(context: Context) -> Outcome:
    """Scores the controls, then the audited records in random blocks, under both models.

    Writes ``tokens`` of each set and model. Raises ProbeFailure with the codes of scoring and
    loading, and ``models-identical``.
    """
    data = context.data
    return score(context, context.take(TASK, plan), data.audited_records)


def score(context: Context, planned: Planned, audited: Sequence[Record]) -> Outcome:
    """The same for a plan of other records; ``audited``: those of them that are not controls, those
    of a set adjacent.
    """
    work, parts = planned.work, planned.parts
    finished = _measure(context, planned, audited)
    store = context.store
    store.check()
    files = work.assemble(parts, finished, context.out)
    _refuse_identical(files, {(record.audit, record.set) for record in audited})
    complete = len(finished) == len(work.blocks)
    scored = {f"{audit}/{name}": count for (audit, name), count in work.count(finished).items()}
    checks = {"self_check": store.self_check, "adapter_check": store.adapter_check}
    scoring = {"single_load": context.inspection.single_load, **checks}
    return Outcome(
        files, {"complete": complete, "scored": scored, "scoring": scoring}, complete=complete
    )


def measure(context: Context, planned: Planned) -> list[int]:
    """Has the models asked; blocks that are finished, see ``Context.run_blocks``."""
    return _measure(context, planned, context.data.audited_records)


def _measure(context: Context, planned: Planned, audited: Sequence[Record]) -> list[int]:
    _refuse_precision_shift(context, audited)
    return context.run_blocks(planned, context.deadline)


def plan(context: Context) -> Planned:
    data = context.data
    return plan_of(context, data.control_records, data.audited_records, _values_of(context))


def plan_of(
    context: Context,
    controls: Sequence[Record],
    audited: Sequence[Record],
    values: Mapping[tuple[str, str, int], Sequence[tuple[int, int]]],
) -> Planned:
    """The plan of scoring these records, those of a set adjacent.

    ``values``: (audit, set, ordinal) → first and last position of each value in a record.
    """
    work = Scoring(context, controls, audited, values)
    return Planned(work, context.parts(TASK, *work.plan()))


class Scoring:
    """The records of all audits in one list, and blocks of them. An item is an index into it."""

    task = TASK
    # The control: the self-test runs regardless of the time limit.
    untimed = 1

    def __init__(
        self,
        context: Context,
        controls: Sequence[Record],
        audited: Sequence[Record],
        values: Mapping[tuple[str, str, int], Sequence[tuple[int, int]]],
    ) -> None:
        scoring = context.job.scoring
        self.room = scoring.tokens_per_batch
        self._schemes = scoring.decoding
        self._records = [*controls, *audited]
        self._lengths = [len(record.token_ids) for record in self._records]
        self.blocks = plan_blocks(
            self._lengths, context.job.seed, first=len(controls), tokens_per_batch=self.room
        )
        self.sizes = [len(block) for block in self.blocks]
        self.tokens = sum(self._lengths)
        self._has_controls = len(controls) > 0
        self._values = values
        self._tokenizer = context.inspection.tokenizers.base
        fields = list(table_schema(TABLE, self._decoding))
        self._fields = pa.schema([pa.field("index", pa.int32(), nullable=False), *fields[1:]])

    def plan(self) -> Iterable[bytes]:
        """Two runs with the same plan score the same tokens in the same blocks."""
        for record in self._records:
            yield record.token_ids.tobytes()
            yield record.reading.ids.tobytes() if record.reading else b""
            yield np.array(self._spans(record), dtype=np.int64).tobytes()
        for block in self.blocks:
            yield block.astype(np.int64).tobytes()

    def items(self, block: int) -> Sequence[int]:
        return self.blocks[block].tolist()

    def audit(self, block: int) -> str | None:
        """The control strings are reported by their name."""
        return "control" if block == 0 and self._has_controls else None

    def batches(self, block: int, items: Sequence[int], name: str, room: int) -> list[list[int]]:
        return plan_batches(items, self._lengths, room)

    def filled(self, block: int, batch: Sequence[int]) -> int:
        return max(self._lengths[item] for item in batch) * len(batch)

    def can_be_smaller(self, block: int, batch: Sequence[int], room: int) -> bool:
        return len(batch) > 1

    def ask(
        self, block: int, batch: Sequence[int], name: str, model: LoadedModel, room: int
    ) -> TokenStatistics:
        records = [self._records[item] for item in batch]
        planted = [is_planted(record, name) for record in records]
        found = model.head.statistics(
            [record.token_ids for record in records],
            self._schemes,
            planted=planted,
            plant=raise_true_tokens if any(planted) else None,
            fitting=self._fitting(records) if self._values else None,
        )
        if name == "tuned":
            read_own_way(model.head, records, self._schemes, found)
        return found

    def part(
        self, block: int, name: str, answers: Sequence[tuple[Sequence[int], TokenStatistics]]
    ) -> bytes:
        """Rows of ``tokens`` with the record's index in place of its ordinal."""
        return table_bytes(self._fields, (self._columns(*answer) for answer in answers))

    def assemble(
        self, parts: PartStore, finished: Sequence[int], out: Path
    ) -> dict[str, FileEntry]:
        files = {}
        for place, (first, count) in self._ranges().items():
            ordinals = np.array(
                [record.ordinal for record in self._records[first : first + count]], dtype=np.int32
            )
            # Parts of a million records are gigabytes: those with none of this place stay unread.
            inside = [block for block in finished if self._holds(block, first, count)]
            for model in MODELS:
                pieces = (table_from(parts.load(block, model)) for block in inside)
                file = _file(place, model)
                files[file] = self._write(out / file, pieces, first, ordinals)
        return files

    def _holds(self, block: int, first: int, count: int) -> bool:
        indices = self.blocks[block]
        return bool(((indices >= first) & (indices < first + count)).any())

    def count(self, finished: Iterable[int]) -> dict[Place, int]:
        """How many records of each place were scored."""
        counts = dict.fromkeys(self._ranges(), 0)
        for block in finished:
            for index in self.blocks[block]:
                record = self._records[index]
                counts[record.audit, record.set] += 1
        return counts

    @cached_property
    def _forms(self) -> Forms:
        return Forms(self._tokenizer.convert_ids_to_tokens(range(len(self._tokenizer))))

    def _fitting(self, records: Sequence[Record]) -> list[dict[int, np.ndarray]]:
        return [self._forms.fitting(record.token_ids, self._spans(record)) for record in records]

    def _spans(self, record: Record) -> Sequence[tuple[int, int]]:
        return self._values.get((record.audit, record.set, record.ordinal), ())

    @property
    def _decoding(self) -> list[str]:
        return [scheme.name for scheme in self._schemes]

    def _ranges(self) -> dict[Place, tuple[int, int]]:
        """First index and number of the records of each place, which are contiguous."""
        ranges: dict[Place, tuple[int, int]] = {}
        for index, record in enumerate(self._records):
            first, count = ranges.get((record.audit, record.set), (index, 0))
            ranges[record.audit, record.set] = (first, count + 1)
        return ranges

    def _write(
        self, path: Path, parts: Iterable[pa.Table], first: int, ordinals: np.ndarray
    ) -> FileEntry:
        """Writes one ``tokens`` table. The set's records have the indices ``first`` … ``first +
        len(ordinals) − 1``; rows are sorted by ordinal, then position.
        """
        names = self._fields.names
        stop = first + len(ordinals)

        def pieces() -> Iterator[dict[str, np.ndarray]]:
            for table in parts:
                index = table["index"].to_numpy()
                inside = (index >= first) & (index < stop)
                yield {name: table[name].to_numpy()[inside] for name in names}

        def in_order(columns: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
            found = {name: columns.get(name, np.empty(0, np.int32)) for name in names}
            found["record"] = ordinals[found.pop("index") - first]
            order = np.lexsort((found["position"], found["record"]))
            return {name: column[order] for name, column in found.items()}

        return write_sorted(
            path,
            table_schema(TABLE, self._decoding),
            pieces(),
            # Ordinals rise with the index, or all is sorted at once.
            rows=sum(self._lengths[first:stop]) if np.all(np.diff(ordinals) > 0) else 0,
            place=lambda columns: (columns["index"] - first) / max(1, len(ordinals)),
            sort=in_order,
        )

    def _columns(
        self, indices: Sequence[int], statistics: TokenStatistics
    ) -> Mapping[str, np.ndarray]:
        records = [self._records[index] for index in indices]
        predicted = [len(record.token_ids) - 1 for record in records]
        columns = {
            "index": np.repeat(np.array(indices, dtype=np.int32), predicted),
            "position": np.concatenate([np.arange(1, n + 1, dtype=np.int32) for n in predicted]),
            "logp": statistics.logp.cpu().numpy(),
            "mean": statistics.mean.cpu().numpy(),
            "std": statistics.std.cpu().numpy(),
            "rank": statistics.rank.cpu().numpy(),
            "above": statistics.above.cpu().numpy(),
            "fitting": statistics.fitting.cpu().numpy(),
            "part": np.concatenate([record.parts[1:] for record in records]),
        }
        decoded = statistics.decoded.cpu().numpy()
        return columns | {f"logp_{name}": decoded[i] for i, name in enumerate(self._decoding)}


def _values_of(context: Context) -> dict[tuple[str, str, int], list[tuple[int, int]]]:
    found: dict[tuple[str, str, int], list[tuple[int, int]]] = defaultdict(list)
    for span in context.data.spans:
        found[span.audit, span.set, span.record].append((span.first, span.last))
    return dict(found)


def _refuse_precision_shift(context: Context, audited: Sequence[Record]) -> None:
    """Raises ``precision-differs`` for a checkpoint that becomes another model in the precision in
    which it will be used, and ``memory-needed``.

    The two loads run one after the other, so that they take no more memory than the larger one.
    """
    store, kept = context.store, context.checks
    texts = sample([record.token_ids for record in audited])
    other = context.inspection.other_dtype
    if other is None or not texts or PRECISION in kept:
        return
    store.release()
    elsewhere = attempt(lambda: mean_loss(context.loader(other).full("tuned"), texts))
    store.release()
    audited_loss = attempt(lambda: mean_loss(store.get("tuned"), texts))
    if elsewhere is None or audited_loss is None:
        raise ProbeFailure("memory-needed", task=TASK, model="tuned")
    refuse_shift(audited_loss, elsewhere)
    kept.save(PRECISION, b"")


def _refuse_identical(files: Mapping[str, FileEntry], places: Iterable[Place]) -> None:
    """Raises ``models-identical`` if no audited token has a different signal under the other model.

    Different files may hold the same model: weights saved again, an adapter that was never trained
    or whose scale is 0. No difference would be found, and nothing would have been audited.
    """
    pairs = [[files[_file(place, model)] for model in MODELS] for place in places]
    scored = [(tuned, base) for tuned, base in pairs if tuned.rows > 0]
    if scored and all(tuned.sha256 == base.sha256 for tuned, base in scored):
        raise ProbeFailure("models-identical", task=TASK)


def _file(place: Place, model: str) -> str:
    audit, name = place
    return f"{TABLE}-{audit}-{name}-{model}.arrow"
