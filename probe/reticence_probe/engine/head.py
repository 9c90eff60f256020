"""The sliced head: hidden states once, then the model's own head over few positions at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from inspect import signature
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..contract.errors import ProbeFailure
from ..contract.job import Decoding
from .cache import cache_keyword
from .devices import device_of
from .failures import is_of_architecture
from .reach import reach_of
from .rotations import Rotations
from .statistics import TokenStatistics, count_fitting, write_statistics
from .wide import WideHead

# Logits alive at once, in float32. Large enough for the matrix product to run at full speed.
SLICE_BYTES = 64 * 1024 * 1024

# Tokens of the text by which a model's body is found, and those that its head is shown alone.
TRIAL_TOKENS = 4
TRIAL_SLICE = slice(1, 3)

# Tokens at the end of a long text by which its reading is checked.
CHECKED_ENDS = 64
# The likeliest tokens, by which two readings of a text are compared.
LIKELY_TOKENS = 10

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
        self.rotations = Rotations(model)
        self.model, self._body = find_body(model)
        self._common_vocabulary = common_vocabulary
        # Of a model that is spread over several: where its logits appear, and where texts go in.
        self._reads_on = device_of(model.get_input_embeddings())
        speaks = getattr(model, "get_output_embeddings", lambda: None)()
        self.device = self._reads_on if speaks is None else device_of(speaks)
        self._embedding_rows = model.get_input_embeddings().weight.shape[0]
        self._output_type: type | None = None
        parameters = signature(self._body.forward).parameters
        # Whether the body is told where each token stands.
        self.takes_positions = "position_ids" in parameters
        self.reach = reach_of(getattr(self.model, "config", None))
        self._cache_keyword = cache_keyword(parameters)
        self._wide = WideHead(self.model)
        self._long_texts_checked = False
        self._masks_padding = self._sees_padding()

    @torch.inference_mode()
    def statistics(
        self,
        records: Sequence[np.ndarray],
        schemes: Sequence[Decoding],
        *,
        planted: Sequence[bool] | None = None,
        plant: Plant | None = None,
        fitting: Sequence[Mapping[int, np.ndarray]] | None = None,
    ) -> TokenStatistics:
        """Statistics of the predicted tokens of ``records`` (token ids, at least 2 each), in order.

        N = Σ (length − 1) tokens. ``fitting``: for each record, position → ids among which the
        token there is ranked as well. Raises ``non-finite-logits`` and ``self-check-failed``.
        """
        self._check_long_texts(records)
        hidden, targets = self._predicting(records)
        rows = None
        if plant is not None and planted is not None:
            counts = torch.tensor([len(record) - 1 for record in records])
            rows = torch.tensor(planted).repeat_interleave(counts).to(self.device)

        asked = _rows_of(records, fitting or ())
        out = TokenStatistics.empty(len(targets), len(schemes), self.device)
        for start, stop in self._slices(len(targets)):
            logits = self._logits(hidden[start:stop])
            if rows is not None and plant is not None:
                plant(logits, targets[start:stop], rows[start:stop])
            inside = {row - start: ids for row, ids in asked.items() if start <= row < stop}
            count_fitting(logits, targets[start:stop], inside, out.rows(start, stop))
            write_statistics(logits, targets[start:stop], schemes, out.rows(start, stop))
        if not out.finite():
            raise ProbeFailure("non-finite-logits", task="score")
        return out

    def _predicting(self, records: Sequence[np.ndarray]) -> tuple[Tensor, Tensor]:
        """Hidden states [N, H] that predict the tokens of ``records``, and those tokens [N]."""
        found: dict[int, tuple[Tensor, Tensor]] = {}
        for group in self.rotations.groups([len(record) for record in records]):
            ids, mask = self.padded([records[index] for index in group])
            predicts = mask[:, 1:].bool()
            hidden = self.read_padded(ids, mask).last_hidden_state[:, :-1][predicts]
            targets = ids[:, 1:][predicts]
            if len(group) == len(records):
                return hidden, targets
            counts = [len(records[index]) - 1 for index in group]
            pieces = zip(group, hidden.split(counts), targets.split(counts), strict=True)
            found |= {index: (states, tokens) for index, states, tokens in pieces}
        ordered = [found[index] for index in range(len(records))]
        return torch.cat([states for states, _ in ordered]), torch.cat([ids for _, ids in ordered])

    def _check_long_texts(self, records: Sequence[np.ndarray]) -> None:
        """Once, with the first text that is long enough for it: a text beyond the boundary of a
        rotation, whose angles the texts of the self-check do not see, beside one within it.

        Raises ``self-check-failed``.
        """
        shortest = self.rotations.shortest
        if self._long_texts_checked or shortest is None:
            return
        long = min((record for record in records if len(record) > shortest), key=len, default=None)
        if long is None:
            return
        pair = [long[: max(2, shortest)], long]
        hidden, targets = self._predicting(pair)
        start = 0
        for record in pair:
            stop = start + len(record) - 1
            # All logits of a text this long are more than some memories hold.
            rows = slice(max(start, stop - CHECKED_ENDS), stop)
            sliced = self.target_logp(hidden[rows], targets[rows])
            plain = self._plain_ends(record, rows.stop - rows.start)
            known = torch.isfinite(sliced)
            difference = (sliced - plain)[known].abs().max() if known.any() else torch.zeros(())
            if not bool(difference <= tolerance(self.model.dtype)):
                raise ProbeFailure("self-check-failed", task="score")
            start = stop
        self._long_texts_checked = True

    def _plain_ends(self, record: np.ndarray, count: int) -> Tensor:
        """Log-probabilities [count] of the last tokens, from one ordinary forward of one text."""
        ids, _ = self.padded([record])
        logits = self._plain(ids, count + 1)[0, -count - 1 : -1]
        logp = torch.log_softmax(self._common(logits.float()), 1)
        wanted = ids[0, -count:].clamp(max=logp.shape[1] - 1)
        return logp.gather(1, wanted.unsqueeze(1)).squeeze(1)

    @torch.inference_mode()
    def target_logp(self, hidden: Tensor, targets: Tensor, rows: Tensor | None = None) -> Tensor:
        """Log-probability float32 [M] of ``targets`` [M] after hidden states [N, H], in slices.

        ``rows`` int64 [M], ascending: behind which state each target stands; absent: one behind
        each, M = N. A target outside the vocabulary gets −infinity. Raises ``non-finite-logits``.
        """
        out = torch.empty(len(targets), device=hidden.device)
        starts = range(len(hidden) + 1) if rows is None else _starts(rows, len(hidden))
        for start, stop in self._slices(len(hidden)):
            asked = slice(starts[start], starts[stop])
            logits = self._logits(hidden[start:stop])
            if not torch.isfinite(logits.sum(1)).all():
                raise ProbeFailure("non-finite-logits")
            wanted = targets[asked]
            known = wanted.clamp(max=logits.shape[1] - 1).unsqueeze(1)
            total = logits.logsumexp(1)
            if rows is None:
                logp = logits.gather(1, known).squeeze(1) - total
            else:
                inside = rows[asked] - start
                logp = logits[inside, known.squeeze(1)] - total[inside]
            out[asked] = logp.masked_fill(wanted >= logits.shape[1], -torch.inf)
        return out

    @torch.inference_mode()
    def plain_logp(self, record: np.ndarray) -> Tensor:
        """Log-probabilities [n − 1] from one ordinary forward of one text with full logits."""
        ids, _ = self.padded([record])
        logits = self._common(self._plain(ids)[0, :-1].float())
        logp = torch.log_softmax(logits, 1)
        return logp.gather(1, ids[0, 1:].clamp(max=logits.shape[1] - 1).unsqueeze(1)).squeeze(1)

    @torch.inference_mode()
    def plain_last(self, record: np.ndarray) -> Tensor:
        """Logits float32 [V] behind a text, from one ordinary forward of it alone."""
        ids, _ = self.padded([record])
        return self._common(self._plain(ids)[0, -1:].float())[0]

    def _plain(self, ids: Tensor, ends: int | None = None) -> Tensor:
        """Logits [B, T, V] of the model's own forward; of the last ``ends`` positions at least."""
        keeps = ends is not None and "logits_to_keep" in signature(self.model.forward).parameters
        given = {"logits_to_keep": ends} if keeps else {}
        with self.rotations.fresh():
            return self.model(input_ids=ids, use_cache=False, **given).logits

    def self_check(self, records: Sequence[np.ndarray]) -> float:
        """Largest difference of a log-probability between slices of one padded batch and plain.

        Raises ``self-check-failed`` beyond what the precision of the weights explains, where the
        model cannot read a padded batch or a text alone, and where what it says of a token hangs on
        those behind it.
        """
        try:
            sliced = self.statistics(records, ()).logp
            plain = torch.cat([self.plain_logp(record) for record in records])
            ahead = self._looks_ahead(max(records, key=len))
        except Exception as error:
            if not is_of_architecture(error):
                raise
            raise ProbeFailure("self-check-failed", task="score") from None
        known = torch.cat([torch.from_numpy(record[1:].astype(np.int64)) for record in records])
        known = (known < self._vocabulary).to(sliced.device)
        difference = float((sliced - plain)[known].abs().max())
        if ahead or not difference <= tolerance(self.model.dtype):
            raise ProbeFailure("self-check-failed", task="score")
        return difference

    @torch.inference_mode()
    def _looks_ahead(self, record: np.ndarray) -> bool:
        """Whether the likeliest tokens in the middle of a text change with its second half."""
        middle = len(record) // 2
        if middle < 1 or len(self.rotations.groups([middle, len(record)])) > 1:
            return False
        alone = torch.log_softmax(self.plain_last(record[:middle]), 0)
        ids, _ = self.padded([record])
        inside = torch.log_softmax(
            self._common(self._plain(ids)[0, middle - 1 : middle].float()), 1
        )
        likely = alone.topk(min(LIKELY_TOKENS, len(alone))).indices
        difference = (alone - inside[0])[likely].abs().max()
        return not bool(difference <= tolerance(self.model.dtype))

    def padded(self, records: Sequence[np.ndarray], *, left: bool = False) -> tuple[Tensor, Tensor]:
        """Ids int64 [B, T] and mask int64 [B, T], padded at the right or at the left.

        Raises ``token-beyond-embedding`` for an id that the model has no embedding of.
        """
        ids, mask = padded(records, left=left)
        return self.embeddable(ids), torch.from_numpy(mask).to(self.device)

    def embeddable(self, ids: np.ndarray) -> Tensor:
        """``ids`` int64 on the model's device. Raises ``token-beyond-embedding`` for one that the
        model has no embedding of.
        """
        if ids.max(initial=0) >= self._embedding_rows:
            raise ProbeFailure("token-beyond-embedding")
        return torch.from_numpy(ids).to(self.device)

    def read_padded(self, ids: Tensor, mask: Tensor, keep: bool = False) -> Any:
        """The body's output for texts int64 [B, T], padded at the right.

        What stands behind a token is nothing that it sees, so a causal model needs no mask, and
        without one its attention is faster. ``keep``: the output carries its own cache.
        """
        return self._run(ids, mask if self._masks_padding else None, None, keep)

    @torch.inference_mode()
    def _sees_padding(self) -> bool:
        """Whether the hidden states of a text change with padding behind it that no mask names."""
        ids = torch.arange(TRIAL_TOKENS, device=self.device).unsqueeze(0)
        short = ids[:, : TRIAL_TOKENS // 2]
        beside = torch.cat([short, torch.zeros_like(short)], 1)
        try:
            alone = self._run(short, None, None, False).last_hidden_state
            padded = self._run(torch.cat([ids, beside]), None, None, False).last_hidden_state
        except Exception as error:
            if not is_of_architecture(error):
                raise
            return True
        atol = tolerance(alone.dtype)
        return not torch.allclose(padded[1:, : short.shape[1]], alone, rtol=1e-2, atol=atol)

    def body(self, ids: Tensor, mask: Tensor, cache: Any = None, keep: bool = False) -> Any:
        """The body's output for ids int64 [B, T] behind what ``cache`` holds.

        ``mask`` int64 [B, cached + T]; ``keep``: the output carries its own cache.
        """
        return self._run(ids, mask, cache, keep or cache is not None)

    def _logits(self, hidden: Tensor) -> Tensor:
        """float32 [S, V] from hidden states [S, H], through the model's own forward."""
        if self._output_type is None:
            raise RuntimeError("the body runs before the head")
        states = self._output_type(last_hidden_state=hidden.unsqueeze(0))
        placeholder = torch.zeros(1, len(hidden), dtype=torch.int64, device=hidden.device)
        with _returning(self._body, states), self._wide.asked():
            output = self.model(input_ids=placeholder, use_cache=False)
        return self._common(output.logits[0].float())

    def continue_body(self, ids: Tensor, mask: Tensor | None, positions: Tensor, cache: Any) -> Any:
        """The body's output for ``ids`` int64 [B, T] behind what ``cache`` holds, with a new cache.

        ``mask`` int64 [B, cached + T], None where nothing is padded; ``positions`` int64 [B, T],
        given where the body takes them.
        """
        given = {"position_ids": positions} if self.takes_positions else {}
        return self._run(ids, mask, cache, True, **given)

    def _run(
        self, ids: Tensor, mask: Tensor | None, cache: Any, keep: bool, **given: Tensor
    ) -> Any:
        """Raises NotImplementedError when the body takes no cache and one is given."""
        if cache is not None:
            if self._cache_keyword is None:
                raise NotImplementedError
            given[self._cache_keyword] = cache
        if self._reads_on != self.device:
            ids, mask = ids.to(self._reads_on), mask if mask is None else mask.to(self._reads_on)
            given = {
                name: value.to(self._reads_on) if isinstance(value, Tensor) else value
                for name, value in given.items()
            }
        with self.rotations.fresh():
            output = self._body(input_ids=ids, attention_mask=mask, use_cache=keep, **given)
        self._output_type = type(output)
        output.last_hidden_state = output.last_hidden_state.to(self.device)
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


def padded(records: Sequence[np.ndarray], *, left: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Ids and mask, int64 [B, T] each, padded at the right or at the left."""
    length = max(map(len, records), default=0)
    ids = np.zeros((len(records), length), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, record in enumerate(records):
        place = slice(length - len(record), length) if left else slice(len(record))
        ids[row, place] = record
        mask[row, place] = 1
    return ids, mask


def _starts(rows: Tensor, count: int) -> list[int]:
    """Where in ``rows``, ascending, each number from 0 to ``count`` begins."""
    return torch.searchsorted(rows, torch.arange(count + 1, device=rows.device)).tolist()


def _rows_of(
    records: Sequence[np.ndarray], fitting: Sequence[Mapping[int, np.ndarray]]
) -> dict[int, np.ndarray]:
    """Row among the predicted tokens of all records → ids; position 0 has no row."""
    found: dict[int, np.ndarray] = {}
    start = 0
    for record, positions in zip(records, fitting, strict=False):
        found |= {start + position - 1: ids for position, ids in positions.items()}
        start += len(record) - 1
    return found


def find_body(model: nn.Module) -> tuple[nn.Module, nn.Module]:
    """The model that speaks, and the module whose hidden states its head reads.

    Both are found by what runs: of the modules that give hidden states inside a forward of a text,
    the outermost of which the forward makes the same logits when it gives some of its states alone.
    A model with eyes whose own forward reads no text speaks through its language model. Raises
    ``architecture-unsupported``.
    """
    for speaker in (model, getattr(model, "language_model", None)):
        if not isinstance(speaker, nn.Module):
            continue
        try:
            body = _body_of(speaker)
        except Exception as error:
            if not is_of_architecture(error):
                raise
            continue
        if body is not None:
            return speaker, body
    raise ProbeFailure("architecture-unsupported", task="score")


@torch.inference_mode()
def _body_of(model: nn.Module) -> nn.Module | None:
    device = device_of(model.get_input_embeddings())  # type: ignore[operator]
    ids = torch.arange(TRIAL_TOKENS, device=device).unsqueeze(0)
    outputs: dict[nn.Module, list[Any]] = {}
    with ExitStack() as hooks:
        # Breadth first: what holds a module comes before it.
        for module in sorted(model.modules(), key=_depths(model).__getitem__):
            if module is not model:
                hooks.enter_context(module_hook(module, outputs.setdefault(module, []).append))
        logits = model(input_ids=ids, use_cache=False).logits
    for module, given in outputs.items():
        if len(given) == 1 and _states(given[0], TRIAL_TOKENS) is not None:
            states = type(given[0])(last_hidden_state=given[0].last_hidden_state[:, TRIAL_SLICE])
            with _returning(module, states):
                try:
                    sliced = model(input_ids=ids[:, TRIAL_SLICE], use_cache=False).logits
                except Exception as error:
                    if not is_of_architecture(error):
                        raise
                    continue
            wanted = logits[:, TRIAL_SLICE]
            if sliced.shape == wanted.shape and torch.allclose(
                sliced.float(),
                wanted.float(),
                rtol=1e-2,
                atol=tolerance(sliced.dtype),
                # Weights that are not finite are refused by a code of their own.
                equal_nan=True,
            ):
                return module
    return None


def _depths(model: nn.Module) -> dict[nn.Module, int]:
    return {module: name.count(".") + bool(name) for name, module in model.named_modules()}


def _states(output: Any, tokens: int) -> Tensor | None:
    """The hidden states of a text in a module's output, [1, tokens, H], if it has them by name."""
    states = getattr(output, "last_hidden_state", None)
    fits = isinstance(states, Tensor) and states.ndim == 3 and states.shape[:2] == (1, tokens)
    return states if fits else None


def tolerance(dtype: torch.dtype) -> float:
    """How far two orders of summation may move a log-probability, in nats."""
    return {torch.float32: 1e-4, torch.float16: 0.1, torch.bfloat16: 0.5}.get(dtype, 1e-4)


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
