"""The statistics of a slice of logits in one read of them, as a Triton kernel.

``statistics.py`` is the reference, and what runs on a CPU. A kernel reads each logit once: it keeps
the sums of a row relative to the largest logit that it has seen, and moves them when a larger one
comes. Moments of blocks are combined as Chan, Golub and LeVeque do (1983, "Algorithms for computing
the sample variance", The American Statistician 37, equation 2.1), so that a distribution that is
nearly flat over a large vocabulary keeps its variance in float32.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import triton
import triton.language as tl
from torch import Tensor

# Logits that a program holds at once; groups of which the maximum is kept.
BLOCK = 4096
GROUP = 64


@dataclass(frozen=True)
class RowStatistics:
    """Of N rows of logits over V tokens, with p = softmax(z) and the true token t of each row.

    ``logp`` = log p_t, ``mean`` = Σ p log p, ``std`` = sqrt(Σ p log² p − mean²), float32 [N];
    ``above`` = #{z > z_t}, ``before`` = #{z = z_t, id < t}, int32 [N]; ``z_true`` = z_t, float32
    [N]; ``maxima``: the largest logit of each group of GROUP neighbours, float32 [N, ⌈V / GROUP⌉].
    A logit that is NaN or infinite makes mean or std NaN or infinite. A target outside the
    vocabulary is read as the last token.
    """

    logp: Tensor
    mean: Tensor
    std: Tensor
    above: Tensor
    before: Tensor
    z_true: Tensor
    maxima: Tensor


def row_statistics(logits: Tensor, targets: Tensor) -> RowStatistics:
    """Of ``logits`` [N, V] in float32, float16 or bfloat16, whose rows are contiguous, and of
    ``targets`` int64 [N].
    """
    rows, vocabulary = logits.shape
    if logits.stride(1) != 1:
        raise ValueError("the logits of a row are contiguous")
    logp, mean, std, z_true = torch.empty(4, rows, device=logits.device).unbind()
    above, before = torch.empty(2, rows, dtype=torch.int32, device=logits.device).unbind()
    groups = triton.cdiv(vocabulary, GROUP)
    maxima = torch.empty(rows, groups, device=logits.device)
    if rows > 0:
        _row_statistics[(rows,)](
            logits,
            logits.stride(0),
            targets,
            vocabulary,
            groups,
            logp,
            mean,
            std,
            above,
            before,
            z_true,
            maxima,
            BLOCK=min(BLOCK, max(GROUP, triton.next_power_of_2(vocabulary))),
            GROUP=GROUP,
        )
    return RowStatistics(logp, mean, std, above, before, z_true, maxima)


def largest_in_groups(logits: Tensor, maxima: Tensor, k: int) -> Tensor:
    """The k largest logits of each row, float32 [N, k] in any order; ``maxima`` as row_statistics
    has them.

    They all stand in the k groups with the largest maxima, or in groups that tie with them, which
    changes no value: so few columns are read again.
    """
    vocabulary = logits.shape[1]
    if maxima.shape[1] <= k:
        return logits.topk(k, 1, sorted=False).values.float()
    groups = maxima.topk(k, 1, sorted=False).indices
    columns = (groups.unsqueeze(2) * GROUP + torch.arange(GROUP, device=logits.device)).flatten(1)
    values = logits.gather(1, columns.clamp(max=vocabulary - 1)).float()
    values = values.masked_fill_(columns >= vocabulary, -torch.inf)
    return values.topk(k, 1, sorted=False).values


@triton.jit
def _row_statistics(
    logits,
    stride,
    targets,
    vocabulary,
    groups,
    logp,
    mean,
    std,
    above,
    before,
    z_true,
    maxima,
    BLOCK: tl.constexpr,
    GROUP: tl.constexpr,
):
    # A row may begin beyond what 32 bits address.
    row = tl.program_id(0).to(tl.int64)
    z_row = logits + row * stride
    target = tl.minimum(tl.load(targets + row), vocabulary - 1)
    z_t = tl.load(z_row + target).to(tl.float32)

    # Weights e^(z − top): their sum, and of z − top the mean and the sum of squares about it.
    top = z_t
    weight = z_t * 0
    centre = z_t * 0
    spread = z_t * 0
    higher = tl.program_id(0) * 0
    equal = tl.program_id(0) * 0
    for start in range(0, vocabulary, BLOCK):
        at = start + tl.arange(0, BLOCK)
        inside = at < vocabulary
        z = tl.load(z_row + at, mask=inside, other=float("-inf")).to(tl.float32)
        higher += tl.sum((z > z_t).to(tl.int32), 0)
        equal += tl.sum(((z == z_t) & inside & (at < target)).to(tl.int32), 0)
        group = start // GROUP + tl.arange(0, BLOCK // GROUP)
        of_group = tl.max(tl.reshape(z, (BLOCK // GROUP, GROUP)), 1)
        tl.store(maxima + row * groups + group, of_group, mask=group < groups)

        new_top = tl.maximum(top, tl.max(z, 0))
        moved = top - new_top
        e = tl.exp(z - new_top)
        distance = tl.where(inside, z - new_top, 0.0)
        block = tl.sum(e, 0)
        # All of a block may be too far below the largest logit to weigh anything.
        block_centre = tl.sum(e * distance, 0) / tl.where(block > 0, block, 1.0)
        apart = distance - block_centre
        block_spread = tl.sum(e * apart * apart, 0)
        old = weight * tl.exp(moved)
        weight = old + block
        share = block / tl.where(weight > 0, weight, 1.0)
        delta = block_centre - (centre + moved)
        spread = spread * tl.exp(moved) + block_spread + delta * delta * old * share
        # From the heavier of the two: the other one's centre may be hundreds of nats away.
        centre = tl.where(
            block > old, block_centre - delta * (1 - share), centre + moved + delta * share
        )
        top = new_top

    normaliser = tl.log(weight)
    tl.store(logp + row, z_t - top - normaliser)
    tl.store(mean + row, centre - normaliser)
    tl.store(std + row, tl.sqrt(spread / weight))
    tl.store(above + row, higher)
    tl.store(before + row, equal)
    tl.store(z_true + row, z_t)
