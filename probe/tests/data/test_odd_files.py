"""Odd data files, read as the table of test/contract says: plan reads them by the same table."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from reticence_probe.contract.errors import ProbeFailure
from reticence_probe.contract.job import DataFile
from reticence_probe.data.fields import Fields, extract
from reticence_probe.data.read import Tally, read_rows
from reticence_probe.data.values import clean, scalars

TABLE = Path(__file__).parents[3] / "test" / "contract" / "odd-files.json"
# In the image there is the probe alone.
FILES = json.loads(TABLE.read_text("utf-8"))["files"] if TABLE.exists() else []
TYPES = {".ndjson": "jsonl", ".tsv": "csv"}
COMPRESSIONS = {".gz": "gzip", ".zst": "zstd"}
FIELDS = Fields("text", {"text": "text"}, {}, "who", ())


def place(entry: dict, folder: Path) -> Path:
    path = folder / entry["name"]
    if entry.get("directory"):
        path.mkdir()
    elif not entry.get("absent"):
        text = entry.get("text", "").encode("utf-8")
        path.write_bytes(base64.b64decode(entry["base64"]) if "base64" in entry else text)
    return path


def file_of(path: Path, read: dict) -> DataFile:
    """The file as a job has it, by its ending."""
    compression = COMPRESSIONS.get(path.suffix.lower())
    ending = Path(path.stem if compression else path.name).suffix.lower()
    given = {"delimiter": "\t"} if ending == ".tsv" else {}
    kind = TYPES.get(ending, ending.removeprefix("."))
    return DataFile(path, kind, compression=compression, **{**given, **read})


@pytest.mark.parametrize("entry", FILES, ids=lambda entry: entry["name"])
def test_a_file_is_read_as_the_contract_says(tmp_path, entry):
    path = place(entry, tmp_path)
    # An empty file is passed over beside another one.
    good = tmp_path / "good file.jsonl"
    good.write_text('{"text": "good"}\n')
    files = (file_of(path, entry.get("read", {})), DataFile(good, "jsonl"))
    tally = Tally()
    raws = []
    nobody = 0

    def read() -> None:
        nonlocal nobody
        for raw in read_rows("finetuning", "members", files, FIELDS.names, tally):
            row = extract(raw, FIELDS, audit="finetuning", set="members")
            if raw.file == 0:
                raws.append(raw)
                nobody += row.subject is None

    if "error" in entry:
        with pytest.raises(ProbeFailure) as caught:
            read()
        assert (caught.value.code, caught.value.line) == (entry["error"], entry.get("line"))
        return
    read()
    assert len(raws) == entry["rows"]
    if raws:
        assert {name: shown(value) for name, value in raws[0].values.items()} == entry["first"]
    assert dict(tally.others) == entry.get("others", {})
    if "withoutSubject" in entry:
        assert nobody == entry["withoutSubject"]


def shown(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    return None if not scalars(value) else {"kind": "number"}
