"""How far a token sees, as a model's configuration has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# Parts of the names of the numbers that limit it.
NAMES = ("window", "chunk", "max_position_embeddings", "n_positions")


def reach_of(config: Any) -> int | None:
    """The least of the numbers by which a configuration limits it, in tokens; None without any.

    Named by parts of names: architectures have many names for windows. A number that limits
    something else costs speed only.
    """
    if config is None:
        return None
    limits = (
        value for name, value in _numbers(config.to_dict()) if any(part in name for part in NAMES)
    )
    return min(limits, default=None)


def _numbers(document: Any, name: str = "") -> Iterator[tuple[str, int]]:
    if isinstance(document, dict):
        for key, value in document.items():
            yield from _numbers(value, str(key))
    elif isinstance(document, (list, tuple)):
        for value in document:
            yield from _numbers(value, name)
    elif isinstance(document, int) and not isinstance(document, bool) and document > 0:
        yield name, document
