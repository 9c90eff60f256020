"""What docs/compatibility.md says of templates and files is what happens."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest

from reticence_probe.contract.events import Events
from reticence_probe.contract.job import load_job
from reticence_probe.run import run_job
from tests.checkpoints import make_job
from tests.data.compatibility import (
    FEATURES,
    FILES,
    ROWS,
    TEMPLATES,
    file_outcome,
    files_written,
    template_outcome,
    templates_written,
)


def test_the_page_has_a_row_for_every_template_and_format_and_no_other():
    assert set(templates_written()) == {(name, way) for name in TEMPLATES for way in FEATURES}
    assert set(files_written()) == {(kind, file) for kind in ROWS for file in FILES}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_row_of_templates_says_what_happens(tmp_path, name):
    found = {way: template_outcome(tmp_path, TEMPLATES[name][1], way) for way in FEATURES}
    assert found == {way: templates_written()[name, way] for way in FEATURES}


@pytest.mark.parametrize("kind", ROWS)
def test_a_row_of_files_says_what_happens(tmp_path, kind):
    found = {file: file_outcome(tmp_path, kind, file) for file in FILES}
    assert found == {file: files_written()[kind, file] for file in FILES}


@pytest.mark.parametrize("file", ["parquet", "jsonl.zst"])
def test_a_whole_audit_scores_what_is_read_from_such_a_file(example, tmp_path, file):
    """The same records as jsonl give the same figures, to the last bit."""
    found = []
    for kind in ("jsonl", file):
        folder = tmp_path / kind
        folder.mkdir()
        job = make_job(example)
        for name, (entry,) in job["audits"][0]["sets"].items():
            rows = [json.loads(line) for line in Path(entry["path"]).read_text().splitlines()]
            written = FILES[kind](folder / f"{name}.{kind}", rows)
            given = {"path": str(written.path), "type": written.type}
            if written.compression is not None:
                given["compression"] = written.compression
            job["audits"][0]["sets"][name] = [given]
        path = folder / "job.json"
        path.write_text(json.dumps(job))
        with Events(folder) as events:
            run_job(load_job(path), folder, events)
        with pa.OSFile(str(folder / "tokens-finetuning-members-tuned.arrow")) as source:
            found.append(pa.ipc.open_stream(source).read_all())
    assert found[0].equals(found[1])
    assert found[0].num_rows > 0
