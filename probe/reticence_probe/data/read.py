"""Data files to rows, one at a time, with file and line of each."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..contract.errors import ProbeFailure
from .values import holds_text

if TYPE_CHECKING:
    from ..contract.job import Audit, DataFile

PARQUET_BATCH_ROWS = 1024
# A list in a .json file is read whole; a longer one plan could not read. As there.
LARGEST_LIST_BYTES = 512 << 20
UTF8_BOM = b"\xef\xbb\xbf"
ARROW_MAGIC = b"ARROW1"
# Levels of lists and objects beyond which a record is refused; as in plan.
DEEPEST = 200
# Digits of a number beyond which Python refuses to read it, and nobody means it.
LONGEST_INTEGER = 4000
# Distinct names that are counted: records keyed by something of their own have as many as rows.
MOST_NAMES = 10_000
# Names that may be told, and how many of them.
NAME = re.compile(r"[A-Za-z_]\w{0,39}", re.ASCII)
SHOWN_NAMES = 10


@dataclass(frozen=True, repr=False)
class RawRow:
    """`row` is the line of a jsonl file (blank lines count) or the row of the others, from 1.

    `flat`: the file has no nested values, so a list stands in it as JSON text.
    """

    file: int
    row: int
    values: dict[str, Any]
    flat: bool


@dataclass
class Tally:
    """What a set's files hold besides the wanted fields.

    `rows`: of all files. `others`: name of a field that is not wanted → rows in which it holds
    text (of parquet, rows of the files in which its type is text). `sure`: of these names, those
    that do not come from a csv alone, where a record may stand in place of a header.
    `empty_files`: indices of files without a row. `partial`: there are more rows than were asked
    for, so that what no row has may still be in the data.
    """

    rows: int = 0
    others: Counter[str] = field(default_factory=Counter)
    sure: set[str] = field(default_factory=set)
    empty_files: list[int] = field(default_factory=list)
    partial: bool = False

    def add(self, others: Sequence[str], sure: bool) -> None:
        self.rows += 1
        for name in dict.fromkeys(others):
            if name in self.others or len(self.others) < MOST_NAMES:
                self.others[name] += 1
                if sure:
                    self.sure.add(name)

    def unaudited(self) -> dict[str, Any]:
        """Fields that hold text and are not audited: names that are no text of a record, and how
        many more there are.

        Shown are at most SHOWN_NAMES that look like names and that half of the rows or more hold:
        a key that few records have may be somebody's name.
        """
        shown = [
            name
            for name, held in sorted(self.others.items())
            if name in self.sure and NAME.fullmatch(name) and 2 * held >= self.rows
        ][:SHOWN_NAMES]
        return {"names": shown, "more": len(self.others) - len(shown)}


# Raises ProbeFailure with the place filled in. Called outside `except` blocks only, so that no
# parser's exception, which quotes the text, hangs on to the failure as its context.
Fail = Callable[..., ProbeFailure]

# Row number, wanted values, and names of other fields that hold text.
_Read = Iterator[tuple[int, dict[str, Any], Sequence[str]]]


def read_rows(
    audit: str,
    set: str,
    files: Sequence[DataFile],
    wanted: frozenset[str],
    tally: Tally | None = None,
    aside: frozenset[str] = frozenset(),
) -> Iterator[RawRow]:
    """Yields the rows of the files in order, with the wanted fields; tallies the rest, and those of
    the wanted fields that are read `aside` and not audited.

    A file without a row is passed over where another one has rows: a writer of shards leaves such
    files. Raises ProbeFailure: file-missing, file-unreadable, file-empty (no row in any file),
    line-unreadable, row-unreadable, json-unreadable, json-too-large, columns-twice, csv-encoding,
    csv-quotes, csv-columns, csv-header.
    """
    readers = {
        "jsonl": _jsonl,
        "json": _json,
        "csv": _csv,
        "parquet": _parquet,
        "arrow": _arrow,
    }
    tally = Tally() if tally is None else tally
    for index, file in enumerate(files):

        def fail(code: str, line: int | None = None, index: int = index) -> ProbeFailure:
            return ProbeFailure(code, task="records", audit=audit, set=set, file=index, line=line)

        _check_readable(file, fail)
        before = tally.rows
        rows = _until_cut_off(readers[file.type](file, wanted, fail), fail)
        for row, values, others in rows:
            if file.first is not None and tally.rows - before >= file.first:
                tally.partial = True
                break
            read_aside = [name for name in aside if holds_text(values.get(name))]
            tally.add([*others, *read_aside], sure=file.type != "csv")
            yield RawRow(index, row, values, flat=file.type not in ("jsonl", "json"))
        if tally.rows == before:
            tally.empty_files.append(index)
    if tally.rows == 0 and files:
        raise ProbeFailure("file-empty", task="records", audit=audit, set=set, file=0)


def present_beyond(
    audit: str, set: str, files: Sequence[DataFile], names: frozenset[str]
) -> frozenset[str]:
    """Which of these fields a row of the whole files has: for names that their first rows lack.

    Stops at the row that has the last of them. Raises what read_rows raises.
    """
    found: frozenset[str] = frozenset()
    if not names:
        return found
    whole = [replace(file, first=None) for file in files]
    for raw in read_rows(audit, set, whole, names):
        found |= names & raw.values.keys()
        if found == names:
            break
    return found


def check_sets_differ(audit: Audit) -> None:
    """Raises ProbeFailure sets-identical when a file of both sets has the same content.

    Names the file of the nonmembers. Only files of equal size are digested.
    """
    members = [Path(file.path) for file in audit.sets.get("members", ())]
    nonmembers = [Path(file.path) for file in audit.sets.get("nonmembers", ())]
    sizes = {size for size in map(_size, members) if size}
    if not any(_size(path) in sizes for path in nonmembers):
        return
    digests = {_digest(path) for path in members if _size(path)} - {None}
    for index, path in enumerate(nonmembers):
        if _size(path) in sizes and _digest(path) in digests:
            raise ProbeFailure(
                "sets-identical", task="records", audit=audit.name, set="nonmembers", file=index
            )


def _until_cut_off(rows: _Read, fail: Fail) -> _Read:
    """The rows, and a failure where the file ends in the middle or is not compressed as it says."""
    while True:
        try:
            row = next(rows, None)
        except (OSError, EOFError, zlib.error):
            row = False
        if row is False:
            raise fail("file-unreadable")
        if row is None:
            return
        yield row


def _open(file: DataFile) -> IO[bytes]:
    """The bytes of a file, decompressed."""
    path = Path(file.path)
    if file.compression == "gzip":
        return gzip.open(path, "rb")
    if file.compression == "zstd":
        import pyarrow as pa

        return io.BufferedReader(pa.input_stream(str(path), compression="zstd"), 1 << 20)
    return path.open("rb")


def _jsonl(file: DataFile, wanted: frozenset[str], fail: Fail) -> _Read:
    with _open(file) as lines:
        yield from _lines(lines, wanted, fail)


def _lines(lines: IO[bytes], wanted: frozenset[str], fail: Fail) -> _Read:
    for number, line in enumerate(lines, start=1):
        if number == 1:
            line = line.removeprefix(UTF8_BOM)
        if not line.strip():
            continue
        record = _object(_parsed(line), wanted)
        if record is None:
            raise fail("line-unreadable", number)
        yield number, *record


def _json(file: DataFile, wanted: frozenset[str], fail: Fail) -> _Read:
    """The elements of a list, or the lines of a file that begins with an object."""
    with _open(file) as content:
        text = content.read(LARGEST_LIST_BYTES + 1) if _is_list(file) else b""
        if not text:
            yield from _lines(content, wanted, fail)
            return
    if len(text) > LARGEST_LIST_BYTES:
        raise fail("json-too-large")
    values = _parsed(text.removeprefix(UTF8_BOM))
    if not isinstance(values, list):
        raise fail("json-unreadable")
    for number, value in enumerate(values, start=1):
        record = _object(value, wanted)
        if record is None:
            raise fail("row-unreadable", number)
        yield number, *record


def _is_list(file: DataFile) -> bool:
    with _open(file) as content:
        start = content.read(1 << 16).removeprefix(UTF8_BOM)
        while start and not start.strip():
            start = content.read(1 << 16)
    return start.lstrip().startswith(b"[")


def _parsed(text: bytes) -> Any:
    """The value of a JSON text; None where it is none."""
    try:
        return json.loads(text.decode("utf-8"), parse_constant=_no_value, parse_int=_integer)
    except (ValueError, RecursionError):
        return None


def _object(value: Any, wanted: frozenset[str]) -> tuple[dict[str, Any], Sequence[str]] | None:
    """The wanted values of an object and what else holds text; None where a value is no object."""
    if not isinstance(value, dict):
        return None
    try:
        if _is_too_deep(value, DEEPEST):
            return None
        others = _others(value, wanted)
    except RecursionError:
        return None
    return {name: value[name] for name in wanted if name in value}, others


def _others(value: dict[str, Any], wanted: frozenset[str]) -> Sequence[str]:
    return [name for name, item in value.items() if name not in wanted and holds_text(item)]


def _is_too_deep(value: Any, levels: int) -> bool:
    items = value.values() if isinstance(value, dict) else value
    if not isinstance(value, dict | list):
        return False
    return levels == 0 or any(_is_too_deep(item, levels - 1) for item in items)


def _no_value(_: str) -> None:
    """NaN and infinity, which Python writes into JSON: no value, as null is."""


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= LONGEST_INTEGER else None


def _csv(source: DataFile, wanted: frozenset[str], fail: Fail) -> _Read:
    # The default limit of 128 KiB a field is an accident of the module, not a property of the data.
    csv.field_size_limit(sys.maxsize)
    encoding = "utf-8-sig" if source.encoding in (None, "utf-8") else source.encoding
    # Bytes that the encoding lacks become lone surrogates, so that the row at fault can be named.
    options = {"encoding": encoding, "errors": "surrogateescape", "newline": ""}
    with _open(source) as content, io.TextIOWrapper(content, **options) as file:
        # strict: an unclosed quote would otherwise swallow the rest of the file without a word.
        reader = csv.reader(file, strict=True, delimiter=source.delimiter or ",")
        header = _next_row(reader)
        code = _header_fault(header)
        if code is not None:
            raise fail(code)
        positions = {name: place for place, name in enumerate(header) if name in wanted}
        others = [(place, name) for place, name in enumerate(header) if name not in wanted]
        for number in count(1):
            row = _next_row(reader)
            if row == []:
                return
            code = _row_fault(row, len(header))
            if code is not None:
                raise fail(code, number)
            yield (
                number,
                {name: row[at] for name, at in positions.items() if at < len(row)},
                [name for at, name in others if at < len(row) and row[at].strip()],
            )


def _next_row(reader: Iterator[list[str]]) -> list[str] | None:
    """The next row that is not blank; [] at the end, None where the file is malformed."""
    try:
        return next((row for row in reader if row), [])
    except csv.Error:
        return None


def _header_fault(header: list[str] | None) -> str | None:
    if header is None:
        return "csv-quotes"
    if not all(map(_is_clean, header)):
        return "csv-encoding"
    # Two columns of one name cannot be told apart.
    named = [name for name in header if name]
    return "csv-header" if len(set(named)) < len(named) else None


def _row_fault(row: list[str] | None, width: int) -> str | None:
    if row is None:
        return "csv-quotes"
    if not all(map(_is_clean, row)):
        return "csv-encoding"
    return "csv-columns" if len(row) > width else None


def _is_clean(value: str) -> bool:
    return value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value)


def _parquet(file: DataFile, wanted: frozenset[str], fail: Fail) -> _Read:
    import pyarrow.parquet as pq

    opened = _opened(lambda: pq.ParquetFile(file.path))
    if opened is None:
        raise fail("file-unreadable")
    with opened:
        schema = opened.schema_arrow
        columns = _columns(schema, wanted, fail)
        batches = opened.iter_batches(batch_size=PARQUET_BATCH_ROWS, columns=columns)
        yield from _batches(batches, schema, columns, wanted, fail)


def _arrow(file: DataFile, wanted: frozenset[str], fail: Fail) -> _Read:
    """An IPC stream, which `datasets` writes, or an IPC file."""
    import pyarrow as pa

    # A memory map takes no memory for the columns that are not read.
    source = _opened(lambda: pa.memory_map(str(file.path)))
    if source is None:
        raise fail("file-unreadable")
    with source:
        is_file = source.read(len(ARROW_MAGIC)) == ARROW_MAGIC
        source.seek(0)
        opened = _opened(lambda: (pa.ipc.open_file if is_file else pa.ipc.open_stream)(source))
        if opened is None:
            raise fail("file-unreadable")
        columns = _columns(opened.schema, wanted, fail)
        every = (
            (opened.get_batch(at) for at in range(opened.num_record_batches)) if is_file else opened
        )
        yield from _batches(iter(every), opened.schema, columns, wanted, fail)


def _opened(open: Callable[[], Any]) -> Any:
    import pyarrow as pa

    try:
        return open()
    except (pa.ArrowException, OSError):
        return None


def _columns(schema: Any, wanted: frozenset[str], fail: Fail) -> list[str]:
    columns = [name for name in schema.names if name in wanted]
    # Two columns of one name cannot be told apart.
    if len(set(columns)) < len(columns):
        raise fail("columns-twice")
    return columns


def _batches(
    batches: Iterator[Any], schema: Any, columns: Sequence[str], wanted: frozenset[str], fail: Fail
) -> _Read:
    import pyarrow as pa

    others = [each.name for each in schema if each.name not in wanted and _is_text(each.type)]
    number = 0
    while True:
        try:
            batch = next(batches, None)
        except (pa.ArrowException, OSError):
            batch = False
        if batch is False:
            raise fail("row-unreadable", number + 1)
        if batch is None:
            return
        for at in range(batch.num_rows):
            number += 1
            try:
                values = {name: batch.column(name)[at].as_py() for name in columns}
            except (pa.ArrowException, ValueError, OverflowError):
                values = None
            if values is None:
                raise fail("row-unreadable", number)
            yield number, values, others


def _is_text(kind: Any) -> bool:
    """Whether values of an Arrow type can hold text, however deep."""
    import pyarrow.types as types

    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    if types.is_nested(kind):
        return any(_is_text(kind.field(at).type) for at in range(kind.num_fields))
    return types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)


def _check_readable(file: DataFile, fail: Fail) -> None:
    try:
        with Path(file.path).open("rb") as content:
            # Neither these formats nor compression write a file of 0 bytes; a copy that was cut
            # off is one.
            framed = file.type in ("parquet", "arrow") or file.compression is not None
            code = "file-unreadable" if framed and not content.read(1) else None
    except FileNotFoundError:
        code = "file-missing"
    except OSError:
        code = "file-unreadable"
    if code is not None:
        raise fail(code)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _digest(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        # Reading it will say what is wrong.
        return None
