"""Tables of docs/compatibility.md, each between marks of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs/compatibility.md"
END = "<!-- /table -->"


def read_table(name: str) -> list[list[str]]:
    """The cells of a table's rows, without its header."""
    table = _parts(name)[1]
    lines = table.splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def write_table(name: str, text: str) -> None:
    before, _, after = _parts(name)
    PAGE.write_text(f"{before}{text}{after}", "utf-8")


def rendered(
    header: Sequence[str], ways: Sequence[str], rows: Mapping[tuple[str, ...], Mapping[str, str]]
) -> str:
    """``header``: of the first columns, whose cells are the keys of ``rows``."""
    titles = [*header, *ways]
    lines = [f"| {' | '.join(titles)} |", f"| {' | '.join('---' for _ in titles)} |"]
    for names, cells in rows.items():
        lines.append(f"| {' | '.join([*names, *(cells[way] for way in ways)])} |")
    return "\n".join(lines) + "\n"


def _parts(name: str) -> tuple[str, str, str]:
    """What stands before a table, the table, and what follows with the mark of its end."""
    before, mark, rest = PAGE.read_text("utf-8").partition(f"<!-- table: {name} -->\n")
    table, end, after = rest.partition(END)
    return f"{before}{mark}", table, f"{end}{after}"
