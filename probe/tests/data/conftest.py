"""Fixtures of the text tests."""

from __future__ import annotations

import socket

import pytest
from transformers import PreTrainedTokenizerFast

from reticence_probe.data.records import read_audit
from tests.helpers import TOKENIZERS, Events, make_audit, make_job, write_jsonl


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Nothing here may reach for the network, whatever a library would like to fetch."""

    def refuse(*args, **kwargs):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def tokenizer() -> PreTrainedTokenizerFast:
    return TOKENIZERS["bytes"]


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def read(tmp_path, tokenizer, events):
    """read(members, nonmembers=None, …) → RecordSets of rows written as jsonl."""

    def run(
        members, nonmembers=None, *, tokenizer=tokenizer, max_tokens=512, reader=None, **options
    ):
        sets = {"members": [write_jsonl(tmp_path / "members.jsonl", members)]}
        if nonmembers is not None:
            sets["nonmembers"] = [write_jsonl(tmp_path / "nonmembers.jsonl", nonmembers)]
        of_job = {key: options.pop(key) for key in ("records", "seed", "columns") if key in options}
        return read_audit(
            make_job(**of_job),
            make_audit(sets, **options),
            tokenizer,
            max_tokens=max_tokens,
            events=events,
            reader=reader,
        )

    return run
