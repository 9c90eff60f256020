"""The contract's JSON Schemas, as shipped inside the package."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator


@cache
def schema(name: str) -> dict[str, Any]:
    """The schema ``job``, ``events``, ``signals`` or ``shard``."""
    text = resources.files(__package__).joinpath(f"schema/{name}.schema.json").read_text("utf-8")
    return json.loads(text)


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema(name))
