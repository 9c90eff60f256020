"""Tests that need what a machine may lack."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

# Names, separated by commas, what the tests go without on a machine that cannot have it.
WITHOUT = "RETICENCE_TESTS_WITHOUT"


def lacks(what: str, advice: str) -> NoReturn:
    """Leave a test out whose machine lacks something, if whoever runs the tests has said so.

    Otherwise the test fails: tests that do not run must not look like tests that pass.
    """
    if what in os.environ.get(WITHOUT, "").replace(",", " ").split():
        pytest.skip(f"{WITHOUT}={what}")
    pytest.fail(f"{advice} Or leave the tests that need it out with {WITHOUT}={what}.")
