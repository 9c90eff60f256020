"""Every signal once more, the plain way: one text a forward, full logits, numpy in float64."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from reticence_probe.contract.job import Decoding


def logits_of(model: torch.nn.Module, record: np.ndarray) -> np.ndarray:
    """float64 [n − 1, V]: what the model says before each token but the first."""
    with torch.no_grad():
        ids = torch.from_numpy(record.astype(np.int64))[None]
        return model(input_ids=ids).logits[0, :-1].double().numpy()


def signals(
    logits: np.ndarray, targets: np.ndarray, schemes: Sequence[Decoding] = ()
) -> dict[str, np.ndarray]:
    """logp, mean, std, above, rank and logp_<scheme> of each token, from logits [n, V]."""
    logp = log_softmax(logits)
    p = np.exp(logp)
    mean = (p * logp).sum(1)
    result = {
        "logp": logp[np.arange(len(targets)), targets],
        "mean": mean,
        "std": np.sqrt((p * (logp - mean[:, None]) ** 2).sum(1)),
        "above": np.array(
            [int((row > row[target]).sum()) for row, target in zip(logits, targets, strict=True)]
        ),
        "rank": np.array([rank(row, target) for row, target in zip(logits, targets, strict=True)]),
    }
    for scheme in schemes:
        result[f"logp_{scheme.name}"] = np.array(
            [decoded(row, target, scheme) for row, target in zip(logits, targets, strict=True)]
        )
    return result


def log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def order(row: np.ndarray) -> np.ndarray:
    """Ids by falling logit, equal logits by rising id."""
    return np.argsort(-row, kind="stable")


def rank(row: np.ndarray, target: int) -> int:
    return int(np.flatnonzero(order(row) == target)[0]) + 1


def decoded(row: np.ndarray, target: int, scheme: Decoding) -> float:
    kept = order(row)[: scheme.top_k or len(row)]
    if target not in kept:
        return -np.inf
    return float(log_softmax(row[kept] / scheme.temperature)[list(kept).index(target)])
