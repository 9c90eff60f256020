"""manifest.json: the last file written, which names every other file with its digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..contract.job import CONTRACT
from ..contract.schemas import validator
from .tables import FileEntry, write_atomically

WHOLE = "device"
MANIFEST_FILE = "manifest.json"


def write_manifest(
    out: Path,
    *,
    job_sha256: str,
    complete: bool,
    versions: dict[str, str],
    device: str,
    dtype: str,
    files: dict[str, FileEntry],
    counts: list[dict[str, Any]],
    inspect: dict[str, Any] | None,
    scoring: dict[str, Any] | None,
    generation: list[dict[str, Any]] | None = None,
    untested: dict[str, Any] | None = None,
    warnings: Sequence[Mapping[str, Any]] = (),
    auxiliary: Mapping[str, Any] | None = None,
    placement: str = WHOLE,
) -> FileEntry:
    """Writes the manifest of signals.schema.json completely or not at all; it has no rows."""
    manifest = {
        "contract": CONTRACT,
        "job_sha256": job_sha256,
        "complete": complete,
        "versions": versions,
        "device": device,
        "dtype": dtype,
        "files": {name: asdict(files[name]) for name in sorted(files)},
        "counts": counts,
        "warnings": list(warnings),
    }
    # What lay on one device needs no word.
    if placement != WHOLE:
        manifest["placement"] = placement
    if inspect is not None:
        manifest["inspect"] = inspect
    if scoring is not None:
        manifest["scoring"] = scoring
    if generation is not None:
        manifest["generation"] = generation
    if untested is not None:
        manifest["untested"] = untested
    if auxiliary is not None:
        manifest["auxiliary"] = dict(auxiliary)
    if not validator("signals").is_valid(manifest):
        raise ValueError("manifest outside its schema")
    content = (json.dumps(manifest, indent=2) + "\n").encode("ascii")
    write_atomically(out / MANIFEST_FILE, content)
    return FileEntry(hashlib.sha256(content).hexdigest(), len(content), 0)
