"""An auxiliary model tuned on generated data, as an attacker would who has nothing but the data.

LoRA (Hu et al. 2022, arXiv 2106.09685) on every linear layer of a base that stays as it is. The
settings are fixed, so that audits are alike and nobody can choose a weak attack. Nothing of it is
written to a disk.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import signature
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from ..contract.errors import ProbeFailure
from ..engine.head import padded
from ..models.memory import attempt
from ..schedule.plan import plan_batches

if TYPE_CHECKING:
    from peft import PeftModel

NAME = "auxiliary"
# Room enough to learn some thousand records by heart, on all linear layers: rank 8 learns less of
# them, 64 takes longer and finds no more.
RANK = 16
# Twice the rank, the usual scale: it leaves the learning rate what it is for other ranks.
ALPHA = 32
# High for a large model, as it should be for LoRA, and what a model of some million parameters
# needs to learn anything in so few steps.
LEARNING_RATE = 1e-3
# Sequences that a step learns from: few, so that small data sets give many steps.
BATCH = 8
# Memorising sets in with the second and third pass (docs/attacks.md); later ones cost as much and
# bring less.
PASSES = 3
# A small data set is gone through until so many steps are made: copies among a few hundred records,
# and those of the planted control, have to be learnt as well.
LEAST_STEPS = 300
# Share of the steps in which the rate rises, before it falls to zero: without it the first steps
# of Adam, whose averages are still empty, are too large.
RISING = 0.05
# Norm to which the gradient of a step is clipped: the usual guard against a single odd record.
LARGEST_GRADIENT = 1.0
# Tokens of a sequence; longer texts are cut into several, and none is left out.
SEQUENCE_TOKENS = 512
# Of the planted control, whose strings need not be long to be learnt: it takes time on every audit.
CONTROL_TOKENS = 48
# Padded tokens of a backward pass: of 150,000 logits in float32 they take 0.6 GB. Halved when
# memory does not suffice.
TOKENS_AT_ONCE = 1024


def wrapped(causal: nn.Module, seed: int) -> PeftModel:
    """The model with a fresh adapter, by seed, that says what the model says. Raises
    ``auxiliary-untrainable`` for a model that has no layer to put it on."""
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(seed)
    config = LoraConfig(
        r=RANK,
        lora_alpha=ALPHA,
        lora_dropout=0.0,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    try:
        return get_peft_model(causal, config)
    except ImportError:
        raise
    except Exception:
        # What PEFT says of layers that it does not know has no type in common.
        raise untrainable() from None


def steps_for(sequences: int) -> int:
    """Steps that learning from so many sequences takes."""
    return max(PASSES * -(-sequences // BATCH), LEAST_STEPS)


def tune(
    adapted: PeftModel,
    sequences: Sequence[np.ndarray],
    seed: int,
    *,
    room: int = TOKENS_AT_ONCE,
    step_done: Callable[[int], None] = lambda _: None,
    is_over: Callable[[], bool] = lambda: False,
) -> bool:
    """Learns the next token of each sequence (token ids, at least 2 each); whether it went through.

    The loss of a step is the mean over its predicted tokens. AdamW; the rate rises, then falls to
    zero. Deterministic by seed on one device and number of threads. ``is_over`` is asked before
    each step. Raises ``memory-needed``, ``non-finite-logits`` and ``auxiliary-untrainable``.
    """
    parameters = [one for one in adapted.parameters() if one.requires_grad]
    if not parameters:
        raise untrainable()
    optimiser = torch.optim.AdamW(parameters, lr=LEARNING_RATE, weight_decay=0.0)
    steps = steps_for(len(sequences))
    rising = max(1, round(RISING * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda done: min((done + 1) / rising, (steps - done) / max(1, steps - rising)),
    )
    chosen = _drawn(len(sequences), steps, seed)
    # No dropout: what is learnt by heart is what is looked for.
    adapted.eval()
    for step, batch in enumerate(chosen):
        if is_over():
            return False
        room = _descend(adapted, [sequences[at] for at in batch], optimiser, parameters, room)
        schedule.step()
        step_done(step + 1)
    optimiser.zero_grad(set_to_none=True)
    return True


def _drawn(sequences: int, steps: int, seed: int) -> list[np.ndarray]:
    """The sequences of each step: all of them in a random order, pass by pass."""
    generator = np.random.default_rng([seed, 0xA0])
    batches: list[np.ndarray] = []
    while len(batches) < steps:
        order = generator.permutation(sequences)
        batches += [order[start : start + BATCH] for start in range(0, sequences, BATCH)]
    return batches[:steps]


def _descend(
    adapted: PeftModel,
    sequences: Sequence[np.ndarray],
    optimiser: torch.optim.Optimizer,
    parameters: Sequence[Tensor],
    room: int,
) -> int:
    """One step; the room that it found."""
    while True:
        optimiser.zero_grad(set_to_none=True)
        loss = attempt(lambda room=room: _gradients(adapted, sequences, room))
        if loss is not None:
            break
        if room <= min(map(len, sequences)):
            raise ProbeFailure("memory-needed", model=NAME)
        room //= 2
    if not np.isfinite(loss):
        raise ProbeFailure("non-finite-logits", model=NAME)
    torch.nn.utils.clip_grad_norm_(parameters, LARGEST_GRADIENT)
    optimiser.step()
    return room


def _gradients(adapted: PeftModel, sequences: Sequence[np.ndarray], room: int) -> float:
    """Adds up the gradient of the mean loss over all predicted tokens; that loss."""
    lengths = [len(sequence) for sequence in sequences]
    predicted = sum(lengths) - len(lengths)
    total = 0.0
    for batch in plan_batches(range(len(sequences)), lengths, room):
        logits, targets = _predictions(adapted, [sequences[at] for at in batch])
        loss = nn.functional.cross_entropy(logits.float(), targets, reduction="sum") / predicted
        try:
            loss.backward()
        except NotImplementedError:
            raise untrainable() from None
        total += float(loss.detach())
    return total


def _predictions(adapted: PeftModel, sequences: Sequence[np.ndarray]) -> tuple[Tensor, Tensor]:
    """Logits [N, V] of the predicted tokens of a padded batch, and those tokens [N]."""
    ids, mask = padded(sequences)
    causal = adapted.get_base_model()
    device = causal.get_input_embeddings().weight.device
    given, attended = torch.from_numpy(ids).to(device), torch.from_numpy(mask).to(device)
    options: dict[str, Any] = {}
    if "use_cache" in signature(causal.forward).parameters:
        options["use_cache"] = False
    logits = causal(input_ids=given, attention_mask=attended, **options).logits
    inside = attended[:, 1:].bool()
    return logits[:, :-1][inside], given[:, 1:][inside]


def untrainable() -> ProbeFailure:
    return ProbeFailure("auxiliary-untrainable", model=NAME)
