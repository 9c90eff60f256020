"""Configuration files of a model directory: read as JSON, refused when they ask to run code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..contract.errors import ProbeFailure

CONFIG_FILES = (
    "config.json",
    "tokenizer_config.json",
    "generation_config.json",
    "adapter_config.json",
    "preprocessor_config.json",
    "processor_config.json",
)
# Keys under which a configuration names Python code of its own.
CODE_KEYS = frozenset({"auto_map", "custom_pipelines", "trust_remote_code"})
# Keys that choose an implementation; one with a slash is compiled code of a repository.
IMPLEMENTATION_KEYS = frozenset(
    {"attn_implementation", "_attn_implementation", "experts_implementation"}
)
# Keys that name other files to be read in place of this one, by the version of the library.
VERSION_KEYS = frozenset({"configuration_files", "fast_tokenizer_files"})
# Settings of generation that raise or lower single tokens whatever the model says.
BIASING_KEYS = (
    "bad_words_ids",
    "begin_suppress_tokens",
    "constraints",
    "exponential_decay_length_penalty",
    "force_words_ids",
    "forced_bos_token_id",
    "forced_decoder_ids",
    "forced_eos_token_id",
    "sequence_bias",
    "suppress_tokens",
    "watermarking_config",
)
CONTEXT_KEYS = (
    "max_position_embeddings",
    "n_positions",
    "max_sequence_length",
    "max_seq_len",
    "seq_length",
    "n_ctx",
)
LAYER_KEYS = ("num_hidden_layers", "n_layer", "n_layers", "num_layers")
UNBOUNDED_CONTEXT = 2**31 - 1
# Real ones have some kilobytes; a tokenizer's may list every token.
LARGEST_BYTES = 4 * 1024 * 1024
LARGEST_TOKENIZER_BYTES = 16 * 1024 * 1024

Config = dict[str, Any]


def read_config(directory: Path, name: str, model: str) -> Config:
    """A configuration file. Raises ``config-missing`` or ``config-unreadable``."""
    most = LARGEST_TOKENIZER_BYTES if name == "tokenizer_config.json" else LARGEST_BYTES
    try:
        if (directory / name).stat().st_size > most:
            raise ProbeFailure("config-unreadable", model=model)
        config = json.loads((directory / name).read_text("utf-8"))
    except FileNotFoundError:
        raise ProbeFailure("config-missing", model=model) from None
    except (OSError, ValueError, RecursionError):
        raise ProbeFailure("config-unreadable", model=model) from None
    if not isinstance(config, dict):
        raise ProbeFailure("config-unreadable", model=model)
    return config


def read_configs(directory: Path, model: str) -> dict[str, Config]:
    """Every configuration that the directory holds, by file. Raises ``config-unreadable``."""
    present = [name for name in CONFIG_FILES if (directory / name).is_file()]
    return {name: read_config(directory, name, model) for name in present}


def refuse_remote_code(files: dict[str, Config], model: str) -> None:
    """Raises ``remote-code`` when any of a directory's configurations refers to code of its own."""
    for config in files.values():
        try:
            foreign = _names_code(config) or _imports_foreign_library(config)
        except RecursionError:
            raise ProbeFailure("config-unreadable", model=model) from None
        if foreign:
            raise ProbeFailure("remote-code", model=model)


def refuse_versions(files: dict[str, Config], model: str) -> None:
    """Raises ``config-versioned`` when a configuration has another file read in its place."""
    for name, config in files.items():
        if VERSION_KEYS & config.keys():
            raise ProbeFailure("config-versioned", model=model, name=name)


def refuse_biased_generation(tuned: Path, base: Path) -> None:
    """Raises ``generation-biased`` for a bias of single tokens that the base does not have.

    ``generate()`` applies what generation_config.json holds, and older releases what config.json
    does: it can undo a bias that the weights add, which the logits of the audit still show.
    """
    for name in ("generation_config.json", "config.json"):
        if not (tuned / name).is_file():
            continue
        ours = read_config(tuned, name, "tuned")
        theirs = read_config(base, name, "base") if (base / name).is_file() else {}
        for key in BIASING_KEYS:
            value = ours.get(key)
            # A token's id may be 0, which is a bias like any other.
            off = value is None or value is False or value in ([], {})
            if not off and value != theirs.get(key):
                raise ProbeFailure("generation-biased", model="tuned", name=key)


def text_config(config: Config) -> Config:
    """The part about the language model, which multimodal configurations nest."""
    nested = config.get("text_config")
    return {**config, **nested} if isinstance(nested, dict) else config


def context(config: Config) -> int:
    """Positions that the model can attend to; without a stated limit, as good as unbounded."""
    stated = (text_config(config).get(key) for key in CONTEXT_KEYS)
    return next((size for size in stated if type(size) is int and size > 0), UNBOUNDED_CONTEXT)


def layers(config: Config) -> int:
    """The largest number of layers that any part of the configuration states; 0 without one."""
    parts = (config, text_config(config))
    stated = (part.get(key) for part in parts for key in LAYER_KEYS)
    return max((number for number in stated if isinstance(number, int)), default=0)


def _names_code(value: Any) -> bool:
    if isinstance(value, dict):
        named = any(key in CODE_KEYS and bool(item) for key, item in value.items())
        named |= any(
            key in IMPLEMENTATION_KEYS and "/" in json.dumps(item) for key, item in value.items()
        )
        return named or any(_names_code(item) for item in value.values())
    return isinstance(value, list) and any(_names_code(item) for item in value)


def _imports_foreign_library(config: Config) -> bool:
    """PEFT imports the library that ``auto_mapping`` of an adapter names."""
    mapping = config.get("auto_mapping")
    library = mapping.get("parent_library") if isinstance(mapping, dict) else None
    return library is not None and str(library).partition(".")[0] != "transformers"
