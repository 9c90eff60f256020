"""PII values of the training data that the inventory does not hold, counted by reason.

They stand in records that were dropped or sampled out, or behind the last token of one that was
cut: no model is asked for them, and a count of what was extracted says nothing of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Any

from ..data.records import TRAINED_SETS, LeftOut, RecordSet
from .columns import find_columns
from .hit import Hit, resolve
from .inventory import Span
from .names import Recogniser, find_names, load_recogniser

if TYPE_CHECKING:
    from ..contract.events import Events
    from ..contract.job import Pii
    from .search import Search

# The sets whose values the tuned model is asked for.
ASKED_SETS = (*TRAINED_SETS, "people")
BATCH = 256
# A value that stands in several places goes under the first of these.
REASONS = ("dropped", "cut", "sampled-out")


@dataclass
class Untested:
    """The manifest's key of the name. ``values``: rows but for the audit; ``unsearched``: set →
    records that the time left unread."""

    values: list[dict[str, Any]] = field(default_factory=list)
    unsearched: dict[str, int] = field(default_factory=dict)


def untested_values(
    pii: Pii,
    sets: Mapping[str, RecordSet],
    spans: Iterable[Span],
    late: Callable[[], bool],
    events: Events,
    search: Search,
) -> Untested:
    """Counts the unique values of what was left out of an audit and ``spans``, its inventory, lack.

    Looks with ``search``, as the inventory does. What was dropped or cut is searched in any case;
    the records that ``limits.records`` left out until it is ``late``, since there may be any
    number.
    """
    known = {(span.type, span.normal) for span in spans if span.set in ASKED_SETS}
    values_of = _Values(pii, search)
    found: dict[tuple[str, str], str] = {}
    result = Untested()
    for name in ASKED_SETS:
        if name not in sets:
            continue
        of_set = sets[name]
        ordered = sorted(of_set.left_out, key=lambda item: REASONS.index(item.reason))
        unread = 0
        for batch in _batches(chain(ordered, of_set.sampled_out())):
            skipped = late()
            read = [item for item in batch if not skipped or item.reason != "sampled-out"]
            unread += len(batch) - len(read)
            for item, values in zip(read, values_of(read), strict=True):
                for value in values - known:
                    found.setdefault(value, item.reason)
        if unread:
            result.unsearched[name] = unread
            events.warning("inventory", "time-limit", count=unread)
    counts = Counter((type, reason) for (type, _), reason in found.items())
    result.values = [
        {"task": "inventory", "type": type, "reason": reason, "values": count}
        for (type, reason), count in sorted(counts.items())
    ]
    return result


def _batches(items: Iterator[LeftOut]) -> Iterator[list[LeftOut]]:
    while batch := list(islice(items, BATCH)):
        yield batch


class _Values:
    def __init__(self, pii: Pii, search: Search) -> None:
        self._columns = pii.columns
        self._recogniser: Recogniser | None = None
        self._model = pii.name_model
        self._search = search

    def __call__(self, items: Sequence[LeftOut]) -> Iterator[set[tuple[str, str]]]:
        """(type, normal form) of the values of each."""
        texts = [item.text for item in items]
        found = self._search.find(texts)
        names: Iterator[list[Hit]] = repeat([])
        if self._model is not None and items:
            self._recogniser = self._recogniser or load_recogniser(self._model)
            names = find_names(texts, self._recogniser)
        for item, hits, named in zip(items, found, names, strict=False):
            every = resolve([*hits, *find_columns(item, self._columns), *named])
            yield {(hit.type, hit.value) for hit in every} | set(item.values)
