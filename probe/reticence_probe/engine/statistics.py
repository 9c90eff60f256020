"""Per-token statistics of a slice of logits: the arithmetic of the one pass, and nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import torch
from torch import Tensor

from ..contract.job import Decoding

# Rows are worked off in chunks that stay in a core's cache between the passes over them.
CPU_CHUNK_BYTES = 512 * 1024
OTHER_CHUNK_BYTES = 256 * 1024 * 1024
# Columns up to which a row is parted as a whole to find its largest values.
UNGROUPED = 4096
# Logits of a row by which a kernel is tried: several blocks, the last not full.
TRIAL_VOCABULARY = 10_007
# Tokens that are compared at once when it is counted which of some are likelier.
FITTING_TOKENS = 1 << 20


@dataclass(frozen=True)
class TokenStatistics:
    """What the tables hold of N predicted tokens, under one model.

    ``logp``, ``mean``, ``std`` float32 [N] in nats; ``rank`` int32 [N] from 1; ``above`` int32 [N],
    the tokens that are strictly likelier, -1 for a token that the model does not know; ``fitting``
    int32 [N], those of them that were asked about (``count_fitting``), -1 where none were;
    ``decoded`` float32 [schemes, N], -infinity outside a scheme's top k.
    """

    logp: Tensor
    mean: Tensor
    std: Tensor
    rank: Tensor
    above: Tensor
    fitting: Tensor
    decoded: Tensor

    @staticmethod
    def empty(rows: int, schemes: int, device: torch.device) -> TokenStatistics:
        logp, mean, std = torch.empty(3, rows, device=device).unbind()
        rank, above = torch.empty(2, rows, dtype=torch.int32, device=device).unbind()
        fitting = torch.full_like(above, -1)
        decoded = torch.empty(schemes, rows, device=device)
        return TokenStatistics(logp, mean, std, rank, above, fitting, decoded)

    def rows(self, start: int, stop: int) -> TokenStatistics:
        """A view on some of the tokens."""
        return TokenStatistics(
            self.logp[start:stop],
            self.mean[start:stop],
            self.std[start:stop],
            self.rank[start:stop],
            self.above[start:stop],
            self.fitting[start:stop],
            self.decoded[:, start:stop],
        )

    def replace(self, rows: Tensor, other: TokenStatistics, other_rows: Tensor) -> None:
        """Takes tokens ``other_rows`` int64 [n] of ``other`` as the tokens ``rows`` int64 [n]."""
        for name in ("logp", "mean", "std", "rank", "above", "fitting"):
            getattr(self, name)[rows] = getattr(other, name)[other_rows]
        self.decoded[:, rows] = other.decoded[:, other_rows]

    def finite(self) -> bool:
        """False when a logit was NaN or infinite: it spreads to the moments of its row."""
        return bool(torch.isfinite(self.mean).all() and torch.isfinite(self.std).all())


def write_statistics(
    logits: Tensor, targets: Tensor, schemes: Sequence[Decoding], out: TokenStatistics
) -> None:
    """Fills ``out`` from float32 ``logits`` [N, V], which may be overwritten, and ``targets`` [N].

    With p = softmax(z) over the vocabulary and t the true token (methods.md §5.2, Min-K%++):
    logp = log p_t, mean = Σ p log p, std = sqrt(Σ p log² p − mean²),
    above = #{z > z_t}, rank = 1 + above + #{z = z_t, id < t}.
    A target outside the vocabulary (an added token that the base lacks) gets logp −infinity, rank
    V + 1 and above −1.
    """
    if logits.device.type == "cuda":
        # A kernel runs on the current device, whatever device its arguments are on.
        with torch.cuda.device(logits.device):
            if _has_kernel(logits.device):
                return write_by_kernel(logits, targets, schemes, out)
    write_in_passes(logits, targets, schemes, out)


def write_by_kernel(
    logits: Tensor, targets: Tensor, schemes: Sequence[Decoding], out: TokenStatistics
) -> None:
    """The same by a kernel that reads ``logits`` once and leaves them; they may have 16 bits.

    Nothing here waits for the device.
    """
    from .kernels import largest_in_groups, row_statistics

    vocabulary = logits.shape[1]
    found = row_statistics(logits, targets)
    known = targets < vocabulary
    out.logp.copy_(found.logp.masked_fill(~known, -math.inf))
    out.mean.copy_(found.mean)
    out.std.copy_(found.std)
    rank = found.above + found.before + 1
    out.rank.copy_(rank.masked_fill(~known, vocabulary + 1))
    out.above.copy_(found.above.masked_fill(~known, -1))
    for row, scheme in enumerate(schemes):
        top_k = min(scheme.top_k or vocabulary, vocabulary)
        if top_k < vocabulary:
            values = largest_in_groups(logits, found.maxima, top_k)
        elif scheme.temperature == 1:
            out.decoded[row].copy_(out.logp)
            continue
        else:
            values = logits.float()
        sums = torch.logsumexp(values / scheme.temperature, 1)
        inside = known & (rank <= top_k)
        out.decoded[row] = (found.z_true / scheme.temperature - sums).masked_fill(
            ~inside, -math.inf
        )


@cache
def _has_kernel(device: torch.device) -> bool:
    """Whether the kernel runs on the device and gives there what PyTorch gives."""
    generator = torch.Generator().manual_seed(0)
    z = torch.randn(8, TRIAL_VOCABULARY, generator=generator).mul_(3).to(device)
    targets = torch.arange(8, device=device)
    scheme = (Decoding("trial", 1.0, 40),)
    given, wanted = (TokenStatistics.empty(8, 1, device) for _ in range(2))
    try:
        write_by_kernel(z, targets, scheme, given)
    except Exception:
        # No Triton, no compiler for it, a device that it does not know.
        return False
    write_in_passes(z, targets, scheme, wanted)
    close = (
        torch.allclose(getattr(given, name), getattr(wanted, name), rtol=1e-4, atol=1e-4)
        for name in ("logp", "mean", "std", "decoded")
    )
    return torch.equal(given.rank, wanted.rank) and all(close)


def write_in_passes(
    logits: Tensor, targets: Tensor, schemes: Sequence[Decoding], out: TokenStatistics
) -> None:
    """The same in several passes of PyTorch over ``logits`` float32, which are overwritten: the
    reference, and what runs on a CPU.
    """
    count, vocabulary = logits.shape
    targets = targets.unsqueeze(1)
    index = targets.clamp(max=vocabulary - 1)
    z_true = logits.gather(1, index)
    top, total, square = torch.empty(3, count, 1, device=logits.device).unbind()
    mean = out.mean.unsqueeze(1)
    size = _chunk_rows(logits)
    work = torch.empty(size, vocabulary, device=logits.device)
    for start in range(0, count, size):
        rows = slice(start, min(start + size, count))
        z, z_t, scratch = logits[rows], z_true[rows], work[: min(size, count - start)]
        out.above[rows] = _count(torch.gt, z, z_t, scratch)
        out.rank[rows] = _rank(out.above[rows], z, z_t, index[rows], scratch)
        for row, scheme in enumerate(schemes):
            out.decoded[row, rows] = _decoded(z, z_t.squeeze(1), out.rank[rows], scheme)
        # Distances to the largest logit, at most 0, so that nothing overflows and p log p is near
        # 0 where p is near 1.
        torch.amax(z, 1, keepdim=True, out=top[rows])
        distance = z.sub_(top[rows])
        weights = torch.exp(distance, out=scratch)
        torch.sum(weights, 1, keepdim=True, out=total[rows])
        weighted = weights.mul_(distance)
        torch.sum(weighted, 1, keepdim=True, out=mean[rows])
        torch.sum(weighted.mul_(distance), 1, keepdim=True, out=square[rows])

    # Divided once: float32 p = weight / total would add up to 1 only within 1e-6 over a large
    # vocabulary, which the difference below would magnify.
    normaliser = total.log()
    mean.div_(total)
    variance = square.div_(total).addcmul_(mean, mean, value=-1).clamp_(min=0)
    out.std.copy_(variance.sqrt_().squeeze(1))
    mean.sub_(normaliser)
    out.logp.copy_((z_true - top).sub_(normaliser).squeeze(1))
    unknown = (targets >= vocabulary).squeeze(1)
    if unknown.any():
        out.logp[unknown] = -math.inf
        out.rank[unknown] = vocabulary + 1
        out.above[unknown] = -1
        out.decoded[:, unknown] = -math.inf


def _chunk_rows(logits: Tensor) -> int:
    count, vocabulary = logits.shape
    if logits.device.type != "cpu":
        return max(1, min(count, OTHER_CHUNK_BYTES // (4 * vocabulary)))
    rows = max(1, CPU_CHUNK_BYTES // (4 * vocabulary))
    return max(1, min(count, rows * torch.get_num_threads()))


def count_fitting(
    logits: Tensor, targets: Tensor, asked: Mapping[int, np.ndarray], out: TokenStatistics
) -> None:
    """Counts, for some rows of ``logits`` [N, V], which of the given tokens are strictly likelier
    than the target of the row, ``targets`` [N].

    ``asked``: row → ids int64, those outside the vocabulary included. A row whose target the model
    does not know stays at -1.
    """
    if not asked:
        return
    vocabulary = logits.shape[1]
    # Read once: on a GPU each look at a number waits for the device.
    known = (targets < vocabulary).tolist()
    for group in _within([row for row in sorted(asked) if known[row]], asked):
        ids = np.concatenate([asked[row] for row in group])
        of_ids = np.repeat(group, [len(asked[row]) for row in group])
        inside = ids < vocabulary
        if not inside.all():
            ids, of_ids = ids[inside], of_ids[inside]
        rows = torch.tensor(group, device=logits.device)
        of = torch.from_numpy(of_ids).to(logits.device)
        z = logits[of, torch.from_numpy(ids).to(logits.device)]
        above = (z > logits[of, targets[of]]).to(torch.int32)
        counts = torch.zeros(len(logits), dtype=torch.int32, device=logits.device)
        out.fitting[rows] = counts.index_add_(0, of, above)[rows]


def _within(rows: Sequence[int], asked: Mapping[int, np.ndarray]) -> Iterator[list[int]]:
    """The rows in groups that ask about a bounded number of tokens together."""
    group: list[int] = []
    size = 0
    for row in rows:
        if group and size + len(asked[row]) > FITTING_TOKENS:
            yield group
            group, size = [], 0
        group.append(row)
        size += len(asked[row])
    if group:
        yield group


def _rank(above: Tensor, z: Tensor, z_true: Tensor, index: Tensor, work: Tensor) -> Tensor:
    """int64 [N], from 1; equal logits rank in the order of their ids, as greedy decoding has it."""
    equal = _count(torch.eq, z, z_true, work)
    tied = (equal > 1).nonzero().squeeze(1)
    rank = above.long() + 1
    if len(tied) > 0:
        ids = torch.arange(z.shape[1], device=z.device)
        before = (z[tied] == z_true[tied]) & (ids < index[tied])
        rank[tied] += before.sum(1)
    return rank


def _count(compare: object, z: Tensor, z_true: Tensor, work: Tensor) -> Tensor:
    """How often ``compare(z, z_true)`` holds in each row, int64 [N]."""
    if z.device.type != "cpu":
        return compare(z, z_true).sum(1)
    # Zeros and ones in float32 add up exactly below 2^24 and many times faster than booleans.
    return compare(z, z_true, out=work).sum(1).long()


def _decoded(z: Tensor, z_true: Tensor, rank: Tensor, scheme: Decoding) -> Tensor:
    """Log-probability of the true token after temperature and top k, float32 [N]."""
    vocabulary = z.shape[1]
    top_k = min(scheme.top_k or vocabulary, vocabulary)
    if top_k == vocabulary:
        return z_true / scheme.temperature - torch.logsumexp(z / scheme.temperature, 1)
    result = torch.full_like(z_true, -math.inf)
    inside = (rank <= top_k).nonzero().squeeze(1)
    if len(inside) > 0:
        # A copy, which may be parted as it lies.
        chosen = z.clone() if len(inside) == len(z) else z.index_select(0, inside)
        values = largest(chosen, top_k) / scheme.temperature
        result[inside] = z_true[inside] / scheme.temperature - torch.logsumexp(values, 1)
    return result


def largest(z: Tensor, k: int) -> Tensor:
    """The k largest values of each row of ``z`` [N, V], [N, k], in any order.

    The rows of ``z`` may be left in another order.
    """
    if z.device.type != "cpu":
        return z.topk(k, 1, sorted=False).values
    # NumPy parts float32 several times faster than torch.topk on a CPU. Sorted, since another
    # processor may leave another order, in which their sum has another last bit.
    candidates = _candidates(z, k).numpy()
    candidates.partition(candidates.shape[1] - k, axis=1)
    return torch.from_numpy(np.sort(candidates[:, candidates.shape[1] - k :], axis=1))


def _candidates(z: Tensor, k: int) -> Tensor:
    """Values of each row among which are its k largest, [N, C].

    The columns of a large vocabulary are cut into groups; the k largest values all stand in the k
    groups with the largest maxima (or in groups that tie with them, which changes no value).
    """
    count, vocabulary = z.shape
    per_group = math.isqrt(vocabulary // k)
    if vocabulary <= UNGROUPED or per_group < 2:
        return z
    groups = vocabulary // per_group
    grouped = z[:, : per_group * groups].unflatten(1, (per_group, groups))
    maxima = grouped.amax(1).numpy()
    winners = torch.from_numpy(np.argpartition(maxima, groups - k, axis=1)[:, groups - k :])
    candidates = grouped.gather(2, winners.unsqueeze(1).expand(count, per_group, k)).flatten(1)
    return torch.cat([candidates, z[:, per_group * groups :]], 1)
