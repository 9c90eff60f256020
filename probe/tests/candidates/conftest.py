"""Fixtures of the candidates tests: records as the text tests make them."""

from tests.data.conftest import events, read, tokenizer

__all__ = ["events", "read", "tokenizer"]
