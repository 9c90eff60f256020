"""Exceptions of a model that cannot take a text, a batch or a cache, told apart from the rest."""

from __future__ import annotations

from ..contract.errors import ProbeFailure, is_lack_of_memory


def is_of_architecture(error: Exception) -> bool:
    """Whether an architecture raised it: each does so with types of its own choice."""
    return not (isinstance(error, (ProbeFailure, ImportError)) or is_lack_of_memory(error))
