"""What the tasks that generate text have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from ..engine.generate import Generator, Request, plan_requests
from ..models.load import LoadedModel
from .context import Context
from .prompts import Decoder, end_tokens

# Least share of the time limit that a task gets, even if earlier ones have left less.
FAIR_SHARE = 0.25
# Generation needs memory for keys and values only, one token per row at a time, so more rows fit.
TOKENS_FACTOR = 4


class GeneratingWork(ABC):
    """Requests in blocks. An item is the number of a request within its block."""

    untimed = 0
    sizes: Sequence[int]
    tokens: int

    def __init__(self, context: Context, task: str) -> None:
        self.task = task
        self.room = context.job.scoring.tokens_per_batch * TOKENS_FACTOR
        self._store = context.store
        self._end = end_tokens(context.inspection)
        self._decode = Decoder(context.inspection)
        self._made: tuple[int, Sequence[Request]] | None = None

    @abstractmethod
    def requests(self, block: int) -> Sequence[Request]: ...

    @abstractmethod
    def kept(self, block: int, texts: Sequence[str]) -> bytes:
        """Serialises what is kept of a block's answers."""

    def items(self, block: int) -> Sequence[int]:
        return range(len(self._block(block)))

    def audit(self, block: int) -> str | None:
        return None

    def batches(self, block: int, items: Sequence[int], name: str, room: int) -> list[list[int]]:
        requests = self._of(block, items)
        groups = plan_requests(requests, self._store.mode(name), room)
        return [[items[at] for at in group] for group in groups]

    def filled(self, block: int, batch: Sequence[int]) -> int:
        requests = self._of(block, batch)
        longest = max(len(request.prompt) + request.tokens for request in requests)
        return longest * len(requests)

    def can_be_smaller(self, block: int, batch: Sequence[int], room: int) -> bool:
        return len(batch) > 1

    def ask(
        self, block: int, batch: Sequence[int], name: str, model: LoadedModel, room: int
    ) -> list[str]:
        """The text of each answer."""
        generator = Generator(model.head, self._store.mode(name), self._end, self._decode)
        return self._decode(generator.batch(self._of(block, batch)))

    def part(
        self, block: int, name: str, answers: Sequence[tuple[Sequence[int], list[str]]]
    ) -> bytes:
        texts = {
            item: text
            for batch, of_batch in answers
            for item, text in zip(batch, of_batch, strict=True)
        }
        return self.kept(block, [texts[item] for item in self.items(block)])

    def _of(self, block: int, items: Sequence[int]) -> list[Request]:
        requests = self._block(block)
        return [requests[item] for item in items]

    def _block(self, block: int) -> Sequence[Request]:
        """The requests of the current block, created once."""
        if self._made is None or self._made[0] != block:
            self._made = (block, self.requests(block))
        return self._made[1]
