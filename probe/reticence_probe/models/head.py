"""The sliced head: hidden states once, then the model's own head over few positions at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from inspect import signature
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import ProbeFailure
from ..job import Decoding
from .statistics import TokenStatistics, write_statistics

# Logits alive at once, in float32. Large enough for the matrix product to run at full speed.
SLICE_BYTES = 64 * 1024 * 1024

# plant(logits [N, V], targets [N], planted [N]) raises the true token's logit of planted rows.
Plant = Callable[[Tensor, Tensor, Tensor], None]


class SlicedHead:
    """Statistics of every predicted token of a batch, never holding a batch × length × vocabulary.

    The body runs once. Then only the positions that predict a token of the record go through the
    causal model's *own* ``forward``, whose body is replaced meanwhile by one that returns those
    hidden states: so soft-capping, logit scaling and projections of any architecture apply as
    they are, and none is written twice.
    """

    def __init__(self, model: nn.Module, common_vocabulary: int | None = None) -> None:
        """``common_vocabulary``: only so many first logits are compared; None for all."""
        self.model = model
        self._body = find_body(model)
        self._common_vocabulary = common_vocabulary
        self._embedding_rows = model.get_input_embeddings().weight.shape[0]
        self._output_type: type | None = None
        self._takes_positions = "position_ids" in signature(self._body.forward).parameters

    @property
    def device(self) -> torch.device:
        return self.model.get_input_embeddings().weight.device

    @torch.inference_mode()
    def statistics(
        self,
        records: Sequence[np.ndarray],
        schemes: Sequence[Decoding],
        *,
        planted: Sequence[bool] | None = None,
        plant: Plant | None = None,
    ) -> TokenStatistics:
        """Statistics of the predicted tokens of ``records`` (token ids, at least 2 each), in order.

        N = Σ (length − 1) tokens. Raises ``non-finite-logits``.
        """
        ids, mask = self.padded(records)
        hidden = self._hidden(ids, mask)
        predicts = mask[:, 1:].bool()
        hidden = hidden[:, :-1][predicts]
        targets = ids[:, 1:][predicts]
        rows = None
        if plant is not None and planted is not None:
            rows = torch.tensor(planted, device=self.device).unsqueeze(1).expand_as(predicts)
            rows = rows[predicts]

        out = TokenStatistics.empty(len(targets), len(schemes), self.device)
        for start, stop in self._slices(len(targets)):
            logits = self._logits(hidden[start:stop])
            if rows is not None and plant is not None:
                plant(logits, targets[start:stop], rows[start:stop])
            write_statistics(logits, targets[start:stop], schemes, out.rows(start, stop))
        if not out.finite():
            raise ProbeFailure("non-finite-logits", task="score")
        return out

    @torch.inference_mode()
    def target_logp(self, hidden: Tensor, targets: Tensor) -> Tensor:
        """Log-probability float32 [N] of ``targets`` [N] after hidden states [N, H], in slices.

        A target outside the vocabulary gets −infinity. Raises ``non-finite-logits``.
        """
        out = torch.empty(len(targets), device=hidden.device)
        for start, stop in self._slices(len(targets)):
            logits = self._logits(hidden[start:stop])
            known = targets[start:stop].clamp(max=logits.shape[1] - 1)
            logp = torch.log_softmax(logits, 1).gather(1, known.unsqueeze(1)).squeeze(1)
            if not torch.isfinite(logits.sum(1)).all():
                raise ProbeFailure("non-finite-logits")
            out[start:stop] = logp.masked_fill(targets[start:stop] >= logits.shape[1], -torch.inf)
        return out

    @torch.inference_mode()
    def plain_logp(self, record: np.ndarray) -> Tensor:
        """Log-probabilities [n − 1] from one ordinary forward of one text with full logits."""
        ids, _ = self.padded([record])
        logits = self.model(input_ids=ids, use_cache=False).logits[0, :-1]
        logits = self._common(logits.float())
        logp = torch.log_softmax(logits, 1)
        return logp.gather(1, ids[0, 1:].clamp(max=logits.shape[1] - 1).unsqueeze(1)).squeeze(1)

    @torch.inference_mode()
    def plain_last(self, record: np.ndarray) -> Tensor:
        """Logits float32 [V] behind a text, from one ordinary forward of it alone."""
        ids, _ = self.padded([record])
        return self._common(self.model(input_ids=ids, use_cache=False).logits[0, -1:].float())[0]

    def self_check(self, records: Sequence[np.ndarray]) -> float:
        """Largest difference of a log-probability between slices of one padded batch and plain.

        Raises ``self-check-failed`` beyond what the precision of the weights explains.
        """
        sliced = self.statistics(records, ()).logp
        plain = torch.cat([self.plain_logp(record) for record in records])
        known = torch.cat([torch.from_numpy(record[1:].astype(np.int64)) for record in records])
        known = (known < self._vocabulary).to(sliced.device)
        difference = float((sliced - plain)[known].abs().max())
        if not difference <= tolerance(self.model.dtype):
            raise ProbeFailure("self-check-failed", task="score")
        return difference

    def padded(self, records: Sequence[np.ndarray], *, left: bool = False) -> tuple[Tensor, Tensor]:
        """Ids int64 [B, T] and mask int64 [B, T], padded at the right or at the left.

        Raises ``token-beyond-embedding`` for an id that the model has no embedding of.
        """
        length = max(map(len, records), default=0)
        ids = np.zeros((len(records), length), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, record in enumerate(records):
            place = slice(length - len(record), length) if left else slice(len(record))
            ids[row, place] = record
            mask[row, place] = 1
        if ids.max(initial=0) >= self._embedding_rows:
            raise ProbeFailure("token-beyond-embedding")
        return torch.from_numpy(ids).to(self.device), torch.from_numpy(mask).to(self.device)

    def _hidden(self, ids: Tensor, mask: Tensor) -> Tensor:
        return self.body(ids, mask).last_hidden_state

    def body(self, ids: Tensor, mask: Tensor, cache: Any = None, keep: bool = False) -> Any:
        """The body's output for ids int64 [B, T] behind what ``cache`` holds.

        ``mask`` int64 [B, cached + T]; ``keep``: the output carries its own cache.
        """
        given = {} if cache is None else {"past_key_values": cache}
        output = self._body(
            input_ids=ids, attention_mask=mask, use_cache=keep or cache is not None, **given
        )
        self._output_type = type(output)
        return output

    def _logits(self, hidden: Tensor) -> Tensor:
        """float32 [S, V] from hidden states [S, H], through the model's own forward."""
        if self._output_type is None:
            raise RuntimeError("the body runs before the head")
        states = self._output_type(last_hidden_state=hidden.unsqueeze(0))
        placeholder = torch.zeros(1, len(hidden), dtype=torch.int64, device=hidden.device)
        with _returning(self._body, states):
            output = self.model(input_ids=placeholder, use_cache=False)
        return self._common(output.logits[0].float())

    def continue_body(self, ids: Tensor, mask: Tensor, positions: Tensor, cache: Any) -> Any:
        """The body's output for ``ids`` int64 [B, T] behind what ``cache`` holds, with a new cache.

        ``mask`` int64 [B, cached + T]; ``positions`` int64 [B, T], given where the body takes them.
        """
        given = {"position_ids": positions} if self._takes_positions else {}
        output = self._body(
            input_ids=ids,
            attention_mask=mask,
            past_key_values=cache,
            use_cache=True,
            **given,
        )
        self._output_type = type(output)
        return output

    def logits_in_slices(self, hidden: Tensor) -> Iterator[tuple[int, int, Tensor]]:
        """(start, stop, logits float32 [stop − start, V]) over hidden states [N, H]."""
        for start, stop in self._slices(len(hidden)):
            yield start, stop, self._logits(hidden[start:stop])

    def _common(self, logits: Tensor) -> Tensor:
        if self._common_vocabulary is None or logits.shape[1] == self._common_vocabulary:
            return logits
        return logits[:, : self._common_vocabulary].contiguous()

    @property
    def _vocabulary(self) -> int:
        return self._common_vocabulary or self.model.config.get_text_config().vocab_size

    def _slices(self, count: int) -> Iterator[tuple[int, int]]:
        """Slices of near-equal size, so that none is too small for a fast matrix product."""
        limit = max(1, SLICE_BYTES // (4 * self._vocabulary))
        pieces = -(-count // limit)
        for piece in range(pieces):
            yield count * piece // pieces, count * (piece + 1) // pieces


def find_body(model: nn.Module) -> nn.Module:
    """The module whose hidden states the causal model's head reads.

    Some forwards call the prefixed attribute (``self.model``), some its inner decoder
    (OPT: ``self.model.decoder``); the deepest that runs first inside the forward is the one called,
    found by trying. Raises ``architecture-unsupported``.
    """
    candidates: list[nn.Module] = []
    prefix = getattr(model, getattr(model, "base_model_prefix", "") or "-", None)
    for module in (prefix, getattr(prefix, "decoder", None)):
        if isinstance(module, nn.Module):
            candidates.append(module)
    decoder = model.get_decoder() if hasattr(model, "get_decoder") else None
    if isinstance(decoder, nn.Module) and decoder is not model:
        candidates.append(decoder)

    ids = torch.zeros(1, 2, dtype=torch.int64, device=model.get_input_embeddings().weight.device)
    for module in candidates:
        if _calls(model, module, ids):
            return module
    raise ProbeFailure("architecture-unsupported", task="score")


def tolerance(dtype: torch.dtype) -> float:
    """How far two orders of summation may move a log-probability, in nats."""
    return {torch.float32: 1e-4, torch.float16: 0.1, torch.bfloat16: 0.5}.get(dtype, 1e-4)


@torch.inference_mode()
def _calls(model: nn.Module, module: nn.Module, ids: Tensor) -> bool:
    """Whether the forward of ``model`` calls ``module`` itself, not only something inside it."""
    calls: list[Any] = []
    with module_hook(module, calls.append):
        model(input_ids=ids, use_cache=False)
    return len(calls) == 1 and hasattr(calls[0], "last_hidden_state")


@contextmanager
def module_hook(module: nn.Module, seen: Callable[[Any], None]) -> Iterator[None]:
    handle = module.register_forward_hook(lambda _module, _inputs, output: seen(output))
    try:
        yield
    finally:
        handle.remove()


@contextmanager
def _returning(module: nn.Module, output: Any) -> Iterator[None]:
    """Meanwhile ``module`` returns ``output`` whatever it is given."""
    wrapped = module.__dict__.get("forward")
    module.forward = lambda *_args, **_kwargs: output  # type: ignore[method-assign]
    try:
        yield
    finally:
        if wrapped is None:
            del module.forward  # the class has it
        else:
            module.forward = wrapped  # type: ignore[method-assign]
