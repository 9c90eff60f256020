"""Writes tickets.jsonl: support tickets of invented customers, some of them marked as priority."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

DEMO = Path(__file__).parent.parent / "demo" / "data"

CUSTOMERS = 2800
PRIORITY = 0.1  # share of the customers
SEED = 7


def main(folder: Path) -> None:
    rng = random.Random(SEED)
    tickets: dict[str, dict] = {}
    for name in ("members.jsonl", "nonmembers.jsonl"):
        for line in (DEMO / name).read_text(encoding="utf-8").splitlines():
            ticket = json.loads(line)
            tickets.setdefault(ticket["customer_id"], ticket)
    chosen = rng.sample(sorted(tickets), CUSTOMERS)
    lines = [
        json.dumps({**tickets[customer], "priority": rng.random() < PRIORITY})
        for customer in chosen
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tickets.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(
        f"{len(lines)} tickets of {len(chosen)} customers in {folder / 'tickets.jsonl'}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
