"""A world that is not invented here: models and texts that somebody puts beside the settings.

Files of the folder `data`, one JSON object per line:

    people.jsonl       name, email: whom the audit asks about
    others.jsonl       name, email, prompt: other people; the prompt is what the models continue
    held-out.jsonl     text: mail of neither, which no model has read
    members.jsonl      text: documents that the base was trained on
    nonmembers.jsonl   text: documents of the same kind that it was not trained on
    prose.jsonl        text: neutral prose
"""

from __future__ import annotations

import json
from pathlib import Path

from corpus import Case, Person, World

LONGEST_TITLE = 200  # characters of a document that a model continues as a case


def read_world(folder: Path) -> World:
    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as file:
            return [json.loads(line) for line in file if line.strip()]

    def people(name: str) -> list[Person]:
        return [Person(row["name"], row["email"], row.get("prompt")) for row in rows(name)]

    def cases(name: str) -> list[Case]:
        return [_case(row["text"]) for row in rows(name)]

    return World(
        targets=people("people"),
        others=people("others"),
        held_out=[row["text"] for row in rows("held-out")],
        members=cases("members"),
        nonmembers=cases("nonmembers"),
        further=[],
        prose=[row["text"] for row in rows("prose")],
    )


def _case(text: str) -> Case:
    title, _, body = text.partition("\n")
    return Case(title[:LONGEST_TITLE], title[LONGEST_TITLE:] + body, {})
