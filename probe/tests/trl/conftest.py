"""What compares with TRL runs where that is installed: `npm run trl -- pytest probe/tests/trl`."""

from __future__ import annotations

import importlib.util
import os
import socket
from datetime import datetime

import pytest

if importlib.util.find_spec("trl") is None:
    pytest.exit("This interpreter has no TRL: npm run trl -- pytest probe/tests/trl", returncode=2)

# Before the libraries are imported, which read them then.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"

from transformers.utils import chat_template_utils

from reticence_probe.data.chat import TEMPLATE_DATE
from tests.trl.conversations import ROWS
from tests.trl.families import family
from tests.trl.sides import taken, trained, with_template


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def on_the_day_of_templates(monkeypatch):
    """Templates that print a date print today's in training; an audit has one date on any day."""

    class Frozen(datetime):
        @classmethod
        def now(cls, tz=None):
            return TEMPLATE_DATE

    monkeypatch.setattr(chat_template_utils, "datetime", Frozen)


@pytest.fixture(scope="session")
def answers(tmp_path_factory):
    """answers(name) → the conversations that the family's training template takes, and what TRL
    makes of them with `assistant_only_loss`; computed once."""
    known = {}

    def of_family(name):
        if name not in known:
            of = family(name)
            tokenizer = with_template(of.tokenizer, of.original)
            rows = taken(tokenizer, ROWS, of.marked)
            folder = tmp_path_factory.mktemp("answers")
            known[name] = rows, trained(tokenizer, rows, folder, assistant_only_loss=True)
        return known[name]

    return of_family
