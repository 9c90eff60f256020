"""What makes a candidate a canary: a suffix that training alone can tell, one for each prefix."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..candidates.decoys.numbers import iban_check, luhn_digit
from ..contract.errors import ProbeFailure
from ..contract.job import Decoding

KINDS = ("prefix-random", "high-temperature", "random-tokens", "new-token", "pii-format")
# Of the base's own distribution behind the prefix: unlikely, and still made of its tokens.
SCHEMES = {
    "prefix-random": Decoding("canary", temperature=2.0, top_k=1000),
    "high-temperature": Decoding("canary", temperature=1.0),
}
# Tries of a suffix that does not survive the tokenizer, or that another canary has.
TRIES = 50
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"

# Prompts (texts), numbers of the seed → continuations as texts.
Continue = Callable[[Sequence[str], Sequence[tuple[int, ...]], Decoding, int], list[str]]


@dataclass(frozen=True, repr=False)
class Suffix:
    """``lead`` stands between the prefix and ``suffix``, and is not scored."""

    lead: str
    suffix: str


def make_suffixes(
    kind: str,
    prefixes: Sequence[str],
    *,
    tokens: int,
    seed: int,
    tokenizer: Any,
    used: frozenset[int],
    texts: Callable[[], Iterator[str]],
    go_on: Continue,
) -> list[Suffix]:
    """One suffix per prefix, none within another's text; the tokenizer gives each back as it is.

    ``tokens``: of a suffix, about; ``used``: ids that occur in the data; ``texts``: of the data,
    in which no suffix may stand already; ``go_on``: the base's continuations. Deterministic by
    seed. Raises ``canary-tokens`` where the vocabulary does not give so many.
    """
    check = _Check(tokenizer)
    if kind == "new-token":
        return _new_tokens(prefixes, tokenizer, used, check)
    taken: set[str] = set()
    known = "\n".join(texts())
    made: list[Suffix | None] = [None] * len(prefixes)
    for attempt in range(TRIES):
        missing = [at for at, suffix in enumerate(made) if suffix is None]
        if not missing:
            break
        seeds = [(seed, 0xCA, at, attempt) for at in missing]
        if kind in SCHEMES:
            given = [prefixes[at] for at in missing]
            offered = [
                Suffix(" ", _written(text)) for text in go_on(given, seeds, SCHEMES[kind], tokens)
            ]
        elif kind == "random-tokens":
            offered = [Suffix(" ", _random(tokenizer, tokens, one)) for one in seeds]
        else:
            offered = [_personal(at, one) for at, one in zip(missing, seeds, strict=True)]
        for at, one in zip(missing, offered, strict=True):
            fits = check(prefixes[at] + one.lead, one.suffix)
            if fits and one.suffix not in taken and one.suffix not in known:
                taken.add(one.suffix)
                made[at] = one
        # A short one may stand within another's answer, which may be trained on when it is not.
        answers = [
            "" if one is None else f"{prefix}{one.lead}{one.suffix}"
            for prefix, one in zip(prefixes, made, strict=True)
        ]
        written = "\n".join(answers)
        made = [None if one is None or written.count(one.suffix) > 1 else one for one in made]
    if any(suffix is None for suffix in made):
        raise ProbeFailure("canary-tokens", count=sum(suffix is None for suffix in made))
    return [suffix for suffix in made if suffix is not None]


class _Check:
    """Whether a suffix behind a text is tokens of its own, and comes back from them as it is."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    def __call__(self, before: str, suffix: str) -> bool:
        if suffix != suffix.strip() or not suffix.isprintable() or "\ufffd" in suffix:
            return False
        text = before + suffix
        encoded = self._tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        spans = encoded["offset_mapping"]
        inside = [at for at, (start, end) in enumerate(spans) if end > len(before)]
        back = self._tokenizer.decode(
            encoded["input_ids"], skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        return bool(inside) and inside[0] > 0 and suffix in back


def _written(text: str) -> str:
    """Without what a data file or a tokenizer may change: broken characters, white space."""
    kept = "".join(char if char.isprintable() and char != "\ufffd" else " " for char in text)
    return " ".join(kept.split())


def _random(tokenizer: Any, tokens: int, seed: tuple[int, ...]) -> str:
    special = set(tokenizer.all_special_ids)
    generator = np.random.default_rng(seed)
    ids: list[int] = []
    while len(ids) < tokens:
        drawn = int(generator.integers(len(tokenizer)))
        if drawn not in special:
            ids.append(drawn)
    text = tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
    return _written(text)


def _new_tokens(
    prefixes: Sequence[str], tokenizer: Any, used: frozenset[int], check: _Check
) -> list[Suffix]:
    """A token each that no text of the data has, so that nothing else teaches it."""
    found: list[Suffix] = []
    special = set(tokenizer.all_special_ids)
    for id in range(len(tokenizer) - 1, -1, -1):
        if len(found) == len(prefixes):
            break
        if id in used or id in special:
            continue
        text = tokenizer.decode([id], clean_up_tokenization_spaces=False)
        bare = text.strip()
        lead = " " if text.startswith(" ") else ""
        before = prefixes[len(found)] + lead
        ids = tokenizer(before + bare, add_special_tokens=False)["input_ids"]
        if bare and ids[-1:] == [id] and check(before, bare):
            found.append(Suffix(lead, bare))
    if len(found) < len(prefixes):
        raise ProbeFailure("canary-tokens", count=len(prefixes) - len(found))
    return found


def _personal(at: int, seed: tuple[int, ...]) -> Suffix:
    """A value of an invented person, with the sentence that leads to it."""
    generator = np.random.default_rng(seed)
    first, last = _name(generator, 2), _name(generator, 3)
    digits = "".join(map(str, generator.integers(0, 10, 16)))
    name = f"{first.title()} {last.title()}"
    kind = at % 4
    if kind == 0:
        # A domain that is reserved for examples: nobody's.
        return Suffix(f" You can write to {name} at ", f"{first}.{last}{digits[:3]}@example.org")
    if kind == 1:
        return Suffix(f" The number of {name} is ", f"+1 202 555 {digits[:4]}")
    if kind == 2:
        card = f"4{digits[:14]}"
        card += luhn_digit(card)
        grouped = " ".join(card[start : start + 4] for start in range(0, 16, 4))
        return Suffix(f" {name} pays with the card ", grouped)
    account = digits + digits[:2]
    return Suffix(f" The account of {name} is ", f"DE{iban_check('DE', account)}{account}")


def _name(generator: np.random.Generator, syllables: int) -> str:
    return "".join(
        CONSONANTS[generator.integers(len(CONSONANTS))] + VOWELS[generator.integers(len(VOWELS))]
        for _ in range(syllables)
    )
