"""A test that does not run must not look like one that passes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.lacks import WITHOUT

ROOT = Path(__file__).parents[1]

SILENT = {
    "a skip in a test": "import pytest\ndef test_it():\n    pytest.skip('no reason')\n",
    "a mark": "import pytest\n@pytest.mark.skipif(True, reason='x')\ndef test_it(): pass\n",
    "a fixture": (
        "import pytest\n@pytest.fixture\ndef it(): pytest.skip('x')\ndef test_it(it): pass\n"
    ),
    "a module that is absent": "import pytest\npytest.importorskip('no_such_module')\n",
}
NAMED = "from tests.lacks import lacks\ndef test_it():\n    lacks('thing', 'No thing here.')\n"


def outcome(folder: Path, source: str, without: str = "") -> tuple[int, str]:
    (folder / "test_it.py").write_text(source)
    # The hooks alone, as a plugin: the folder is outside the probe's.
    (folder / "conftest.py").write_text(
        "from tests.conftest import pytest_make_collect_report, pytest_runtest_makereport\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)],
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": "", WITHOUT: without},
        capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.mark.parametrize("source", SILENT.values(), ids=SILENT.keys())
def test_a_silent_skip_is_a_failure(tmp_path, source):
    code, said = outcome(tmp_path, source)
    assert code != 0
    assert "skipped silently" in said


def test_what_is_absent_fails_and_says_what_to_do(tmp_path):
    code, said = outcome(tmp_path, NAMED)
    assert code == 1
    assert f"No thing here. Or leave the tests that need it out with {WITHOUT}=thing." in said


def test_what_somebody_leaves_out_is_skipped(tmp_path):
    code, said = outcome(tmp_path, NAMED, "other, thing")
    assert (code, "1 skipped" in said) == (0, True)
