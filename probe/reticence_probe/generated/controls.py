"""The planted control of an audit without a model: it has to find what was copied.

Random strings, half of them declared private. In ``control`` the generated data hold a copy of each
private one, so they must be found; in ``control-clean`` they hold other strings of the same kind,
so nothing must be. One private string contains a synthetic e-mail address.
"""

from __future__ import annotations

import numpy as np

from ..data.records import GENERATED

LETTERS = "abcdefghijklmnopqrstuvwxyz"
LEAST_WORDS, MOST_WORDS = 24, 48
WORDS = 2000


def control_texts(count: int, seed: int) -> dict[str, dict[str, list[str]]]:
    """Audit → set → texts, from the job's seed. ``count``: strings, half of them private."""
    generator = np.random.default_rng([seed, 0xC0])
    words = ["".join(generator.choice(list(LETTERS), 6)) for _ in range(WORDS)]

    def text() -> str:
        size = int(generator.integers(LEAST_WORDS, MOST_WORDS + 1))
        return " ".join(generator.choice(words, size)) + "."

    texts = [text() for _ in range(count)]
    texts[0] += f" {''.join(generator.choice(list(LETTERS), 10))}@example.com"
    half = (count + 1) // 2
    members, nonmembers = texts[:half], texts[half:]
    others = [text() for _ in range(half)]
    return {
        "control": {"members": members, "nonmembers": nonmembers, GENERATED: members},
        "control-clean": {"members": members, "nonmembers": nonmembers, GENERATED: others},
    }
