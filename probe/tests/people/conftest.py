"""The fixtures of the data tests hold here too."""

from tests.data.conftest import events, no_network, read, tokenizer

__all__ = ["events", "no_network", "read", "tokenizer"]
