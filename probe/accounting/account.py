"""What a declared mechanism of differentially private training is worth, by privacy-loss
distributions.

Reads from the standard input ``{"phases": [{"noise_multiplier", "sampling_rate", "steps"}],
"sampling": "poisson" | "shuffled", "adjacency": "add-remove" | "replace-one", "delta"}`` and writes
to the standard output ``{"epsilon", "curve": [[ε, δ], …], "library"}``: the ε of the whole training
at ``delta``, and δ at ascending ε, each the larger of both directions (with the record first,
without it first). ``epsilon`` is null where no finite ε has that δ. Runs in an environment of its
own (requirements.txt).
"""

from __future__ import annotations

import json
import math
import resource
import sys
from importlib.metadata import version
from typing import Any

from dp_accounting import NeighboringRelation
from dp_accounting.pld.privacy_loss_distribution import PrivacyLossDistribution as Loss
from dp_accounting.pld.privacy_loss_distribution import from_gaussian_mechanism

# Width of the grid of privacy losses, nats. Losses are rounded so that ε is never too small
# (Doroshenko et al. 2022, arXiv 2207.04380).
GRID = 1e-4
# Points of the curve, and the δ that its last one comes down to.
POINTS = 400
LEAST_DELTA = 1e-12
# Of a mechanism with next to no noise, the grid of losses has no end.
MOST_BYTES = 6 << 30

RELATIONS = {
    "add-remove": NeighboringRelation.ADD_OR_REMOVE_ONE,
    "replace-one": NeighboringRelation.REPLACE_ONE,
}


def loss_of(phase: dict[str, Any], sampling: str, relation: NeighboringRelation) -> Loss:
    """Privacy loss of one phase.

    Poisson: each step sees each record with the sampling rate. Shuffled: each record is in one
    batch of every epoch, and what an epoch tells of it is at most what one Gaussian mechanism
    tells, since the batches of an epoch have no record in common.
    """
    noise, rate, steps = phase["noise_multiplier"], phase["sampling_rate"], phase["steps"]
    if sampling == "shuffled":
        rate, steps = 1.0, math.ceil(rate * steps)
    if rate == 1:
        # Gaussian mechanisms compose to one with less noise.
        noise, steps = noise / math.sqrt(steps), 1
    step = from_gaussian_mechanism(
        noise,
        value_discretization_interval=GRID,
        sampling_prob=rate,
        neighboring_relation=relation,
    )
    return step.self_compose(steps)


def account(asked: dict[str, Any]) -> dict[str, Any]:
    """What is written, for what was read."""
    relation = RELATIONS[asked["adjacency"]]
    first, *others = (loss_of(phase, asked["sampling"], relation) for phase in asked["phases"])
    whole = first
    for other in others:
        whole = whole.compose(other)
    epsilon = float(whole.get_epsilon_for_delta(asked["delta"]))
    last = float(whole.get_epsilon_for_delta(LEAST_DELTA))
    end = next((one for one in (last, epsilon) if math.isfinite(one)), 0.0)
    at = [end * index / (POINTS - 1) for index in range(POINTS)] if end > 0 else [0.0]
    deltas = [min(1.0, max(0.0, float(whole.get_delta_for_epsilon(one)))) for one in at]
    return {
        "epsilon": epsilon if math.isfinite(epsilon) else None,
        "curve": [list(pair) for pair in zip(at, deltas, strict=True)],
        "library": f"dp-accounting {version('dp-accounting')}",
    }


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    json.dump(account(json.load(sys.stdin)), sys.stdout, allow_nan=False)
