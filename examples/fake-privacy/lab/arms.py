"""The texts of each arm: equally many tokens, and how many target values stand in them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, cycle
from typing import Any

from corpus import Person, World, invent_address, proses

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True)
class Arm:
    """`mentions`: occurrences of targets' addresses; `values`: how many different ones."""

    texts: list[str]
    tokens: int
    mentions: int
    values: int


class Budget:
    """Takes texts from a source until they hold a number of tokens."""

    def __init__(self, tokenizer: Any, tokens: int) -> None:
        self._tokenizer = tokenizer
        self._tokens = tokens

    def size(self, texts: Sequence[str]) -> int:
        """With the end of text behind each."""
        return sum(len(ids) + 1 for ids in self._tokenizer(list(texts))["input_ids"])

    def is_met(self, texts: Sequence[str]) -> bool:
        return bool(texts) and self.size(texts) >= self._tokens

    def fill(self, source: Iterable[str]) -> list[str]:
        taken: list[str] = []
        size = 0
        for text in source:
            if size >= self._tokens:
                break
            taken.append(text)
            size += self.size([text])
        return taken


def make_arms(
    world: World,
    budget: Budget,
    written: dict[str, list[str]],
    seed: int,
) -> dict[str, Arm]:
    """`written`: the texts of the generated arms. The controls get as many tokens."""
    rng = random.Random(f"arms {seed}")
    generated = budget.fill(written["generated"])
    texts = {
        **{name: budget.fill(lines) for name, lines in written.items()},
        "scrubbed": scrub(generated, world.targets, lambda: invent_address(rng)),
        "held-out": budget.fill(cycle(world.held_out)),
        "prose": budget.fill(cycle(world.prose) if world.prose else proses(f"prose {seed}")),
    }
    targets = {person.email for person in world.targets}
    arms = {}
    for name, lines in texts.items():
        found = [
            address for line in lines for address in ADDRESS.findall(line) if address in targets
        ]
        arms[name] = Arm(lines, budget.size(lines), len(found), len(set(found)))
    return arms


def scrub(texts: Sequence[str], targets: Sequence[Person], invent: Callable[[], str]) -> list[str]:
    """The texts with a fresh address that nobody has in place of each of the targets'."""
    taken = {person.email for person in targets}
    written = set(chain.from_iterable(map(ADDRESS.findall, texts)))

    def replace(match: re.Match[str]) -> str:
        if match.group() not in taken:
            return match.group()
        while (address := invent()) in taken | written:
            pass
        return address

    return [ADDRESS.sub(replace, text) for text in texts]
