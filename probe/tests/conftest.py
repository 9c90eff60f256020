"""Shared fixtures: a directory with two tiny checkpoints and data, made once a session."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
import torch

from tests.checkpoints import make_model, make_tokenizer, save, text, write_jsonl
from tests.lacks import WITHOUT

EXAMPLE_RECORDS = 24


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A skip that nobody has asked for is a failure."""
    report = yield
    return loud(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    return loud(report)


def loud(report):
    if report.skipped and not hasattr(report, "wasxfail") and WITHOUT not in str(report.longrepr):
        report.outcome = "failed"
        report.longrepr = f"skipped silently, see tests/lacks.py: {report.longrepr}"
    return report


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    """Tiny matrices gain nothing from threads, and other work may share the machine."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``base``, ``tuned``, ``members.jsonl`` and ``nonmembers.jsonl``; not to be changed."""
    directory = tmp_path_factory.mktemp("example")
    for seed, name in enumerate(("base", "tuned")):
        save(directory / name, make_model(seed=seed), make_tokenizer())
    texts = [text(seed) for seed in range(2 * EXAMPLE_RECORDS)]
    write_jsonl(directory / "members.jsonl", texts[:EXAMPLE_RECORDS])
    write_jsonl(directory / "nonmembers.jsonl", texts[EXAMPLE_RECORDS:])
    return directory


@pytest.fixture
def copy(example: Path, tmp_path: Path) -> Path:
    """A copy of the example that a test may spoil."""
    return Path(shutil.copytree(example, tmp_path / "copy"))
