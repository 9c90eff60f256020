"""The environment of these tests lies above the probe's and adds to it."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

import torch
import transformers
import trl

REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def test_torch_and_transformers_are_the_probes():
    own = Path(sys.prefix).resolve()
    assert Path(trl.__file__).resolve().is_relative_to(own)
    for module in (torch, transformers):
        assert not Path(module.__file__).resolve().is_relative_to(own), module.__name__


def test_every_package_is_pinned_and_none_brings_another_torch():
    lines = [line for line in REQUIREMENTS.read_text("utf-8").splitlines() if line[:1] not in "#"]
    pins = dict(line.split("==") for line in lines)
    assert all(re.fullmatch(r"[\w.]+", version) for version in pins.values())
    assert not [name for name in pins if re.search(r"torch|nvidia|cuda|triton", name)]
    for name, version in pins.items():
        assert importlib.metadata.version(name) == version
