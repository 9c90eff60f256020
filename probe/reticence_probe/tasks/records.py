"""The task ``records``: what was read, and how much of it is measured."""

from __future__ import annotations

from ..data.measures import record_columns
from ..data.records import check_columns
from ..models.tokenizers import verify_texts
from ..storage.tables import FileEntry, write_table
from .context import Context, Outcome, columns_of
from .sampling import read_prompts


def read(context: Context) -> None:
    """Reads every file that later tasks need. Raises what reading raises."""
    read_prompts(context.job)
    check_columns(context.data.sets.values())


def prepare(context: Context) -> None:
    """The same, and begins to look for values."""
    read(context)
    context.data.begin_search()


def run_texts(context: Context) -> Outcome:
    """Writes ``records`` of a job without models."""
    return Outcome(_write(context))


def _write(context: Context) -> dict[str, FileEntry]:
    data = context.data
    records = [record for _, _, of_set in data.all_sets() for record in of_set.records]
    files = write_table(context.out, "records", record_columns(records))
    if data.canaries:
        files |= write_table(context.out, "canaries", columns_of("canaries", data.canaries))
    return files


def verify(context: Context) -> None:
    """Raises ``tokenizer-differs``."""
    verify_texts(context.inspection.tokenizers, context.data.audited_records)


def run(context: Context) -> Outcome:
    """Writes ``records``. Raises ``tokenizer-differs``; warns ``tokenizer-rules-differ`` where the
    rules of the tokenizers differ and no text shows it."""
    data = context.data
    pair = context.inspection.tokenizers
    verify(context)
    if not pair.same_rules and not pair.added_ids:
        number = len(data.audited_records)
        context.events.warning("records", "tokenizer-rules-differ", count=number)
    return Outcome(_write(context))
