"""The folders of the probe: none imports in a circle, and what they hold stays where it belongs."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "reticence_probe"


def imports() -> dict[str, set[str]]:
    """Folder → folders that it imports, those for type checking alone included."""
    arrows: dict[str, set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        package = path.relative_to(PACKAGE).parts[:-1]
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ImportFrom) or node.level == 0:
                continue
            above = package[: len(package) - (node.level - 1)]
            target = (*above, *(node.module or node.names[0].name).split("."))
            if package and target[0] not in (package[0], "__version__"):
                arrows[package[0]].add(target[0])
    return arrows


def reached(arrows: dict[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = list(arrows[start])
    while waiting:
        room = waiting.pop()
        if room not in seen:
            seen.add(room)
            waiting += arrows.get(room, ())
    return seen


def test_no_folder_imports_in_a_circle():
    arrows = imports()
    assert {"data", "models", "tasks"} <= set(arrows)
    assert [room for room in list(arrows) if room in reached(arrows, room)] == []


@pytest.mark.parametrize(
    ("room", "may"),
    [
        ("contract", set()),
        ("data", {"contract"}),
        ("checks", {"contract", "data"}),
        ("engine", {"contract", "data"}),
    ],
)
def test_what_only_computes_imports_nothing_that_loads_or_runs(room, may):
    assert reached(imports(), room) <= may
