"""Writes golden.json: scores of every attack by plain numpy in float64, one text at a time.

Run with any Python that has numpy: python3 test/attacks/golden.py
"""

import json
import zlib
from pathlib import Path

import numpy as np

EPSILON = 1e-6


WINDOWS = [2, 3, 4, 6, 9, 13, 18, 25, 32, 40]


def wbc(gain):
    shares = []
    for window in WINDOWS:
        window = min(window, len(gain))
        sums = np.lib.stride_tricks.sliding_window_view(gain, window).sum(axis=1)
        shares.append(np.mean(sums > 0))
    return float(np.mean(shares))


def ez(gain, rank):
    zone = rank > 1
    if zone.sum() < 2:
        zone = np.ones(len(rank), dtype=bool)
    up, down = gain[zone].clip(min=0).sum(), -gain[zone].clip(max=0).sum()
    return float((up - down) / (up + down)) if up + down else 0.0


def scores(logp, mean, std, rank, base_logp, zlib_bytes):
    """The definitions of docs/attacks.md on float64 arrays of one text's tokens."""
    k = max(1, int(len(logp) * 0.2))
    z = (logp - mean) / np.maximum(std, EPSILON)
    return {
        "loss": float(np.mean(logp)),
        "zlib": float(np.mean(logp) / zlib_bytes),
        "reference": float(np.mean(logp - base_logp)),
        "reference-ratio": float(np.mean(logp) / max(-np.mean(base_logp), EPSILON)),
        "studentised-reference": float(
            np.mean(logp - base_logp) / (np.std(logp - base_logp) + 0.1)
        ),
        "clipped-reference": float(np.mean(np.clip(logp - base_logp, -2, 2))),
        "wbc": wbc(logp - base_logp),
        "ez": ez(logp - base_logp, rank),
        "log-rank": float(-np.mean(np.log2(rank))),
        "min-k": float(np.mean(np.sort(logp)[:k])),
        "min-k++": float(np.mean(np.sort(z)[:k])),
    }


def golden_scores(columns, rank, zlib_bytes):
    logp, mean, std, base = (column.astype(np.float64) for column in columns)
    return scores(logp, mean, std, rank, base, zlib_bytes)


def main():
    rng = np.random.default_rng(11)
    cases = []
    for length in [1, 2, 4, 5, 9, 10, 33, 64, 257]:
        logp = -rng.exponential(2.0, length)
        mean = -rng.exponential(2.0, length)
        std = rng.exponential(1.0, length)
        base = logp - rng.normal(0.3, 0.5, length)
        # A model that is certain and right: nothing is surprising, and sigma is zero.
        if length == 9:
            logp[3] = mean[3] = 0.0
            std[3] = 0.0
        rank = rng.integers(1, 4, length)
        if length == 10:
            rank[:] = 1
        columns = [np.float32(column) for column in (logp, mean, std, base)]
        zlib_bytes = len(zlib.compress(b"text " * length))
        cases.append(
            {
                "logp": columns[0].tolist(),
                "mean": columns[1].tolist(),
                "std": columns[2].tolist(),
                "rank": rank.tolist(),
                "baseLogp": columns[3].tolist(),
                "zlibBytes": zlib_bytes,
                "scores": golden_scores(columns, rank, zlib_bytes),
            }
        )
    Path(__file__).with_name("golden.json").write_text(json.dumps(cases) + "\n")


main()
