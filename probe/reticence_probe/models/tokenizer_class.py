"""The class that a tokenizer asks for: one of transformers' tokenizers, or none is loaded."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..contract.errors import ProbeFailure
from .configs import read_config

# Of earlier releases; transformers reads them with the class behind tokenizer.json.
GENERAL = frozenset({"PreTrainedTokenizerFast", "PreTrainedTokenizer", "TokenizersBackend"})
REMOVED = frozenset({"BloomTokenizer", "BloomTokenizerFast"})
CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*Tokenizer(Fast)?", re.ASCII)


def refuse_unknown_class(directory: Path, model: str) -> None:
    """Raises ``tokenizer-class-unknown`` for a name that is no tokenizer of transformers.

    Its own look-up takes any attribute of the package. Both files that can name a class are read.
    """
    for name in ("tokenizer_config.json", "config.json"):
        if not (directory / name).is_file():
            continue
        wanted = read_config(directory, name, model).get("tokenizer_class")
        if wanted is not None and not _is_known(wanted):
            raise ProbeFailure("tokenizer-class-unknown", task="inspect", model=model)


def _is_known(wanted: Any) -> bool:
    from transformers.models.auto.tokenization_auto import TOKENIZER_MAPPING_NAMES

    if not isinstance(wanted, str):
        return False
    mapped = {name for name in TOKENIZER_MAPPING_NAMES.values() if name is not None}
    plain = wanted.removesuffix("Fast")
    if wanted in GENERAL | REMOVED or plain in {name.removesuffix("Fast") for name in mapped}:
        return True
    return CLASS_NAME.fullmatch(wanted) is not None and (
        _is_tokenizer(wanted) or _is_tokenizer(plain)
    )


def _is_tokenizer(name: str) -> bool:
    """Whether transformers has a tokenizer of this name that its table of models does not list."""
    import transformers

    try:
        found = getattr(transformers, name, None)
        return isinstance(found, type) and issubclass(found, transformers.PreTrainedTokenizerBase)
    except Exception:
        # A class whose package is not installed cannot be loaded either.
        return False
