"""Fixtures of the candidates tests: records as the text tests make them."""

from tests.text.conftest import events, read, tokenizer

__all__ = ["events", "read", "tokenizer"]
