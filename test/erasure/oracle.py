"""An independent reading of the test of forgotten persons, by numpy and scipy.

Reads {"subjects": [[[kind, tokens, gain], …], …], "lookalikes": …, "alpha": …} from stdin and writes
{"p": […], "states": […], "group": …}. Written from the description in docs/erasure.md, person by person and by
comparing everything with everything, not from the program.
"""

import json
import sys

import numpy as np
from scipy.stats import false_discovery_control, mannwhitneyu, rankdata


def strata(lengths):
    """Labels: whole lengths, shortest first, until a stratum has a tenth of all and 100 at least."""
    size = max(100, int(np.ceil(len(lengths) / 10)))
    labels = np.zeros(len(lengths), dtype=int)
    stratum, filled = 0, 0
    for length in np.unique(lengths):
        same = lengths == length
        labels[same] = stratum
        filled += same.sum()
        if filled >= size and (lengths > length).sum() >= size:
            stratum, filled = stratum + 1, 0
    return labels


def standardised(gains, lengths, kinds):
    result = np.empty(len(gains))
    for kind in np.unique(kinds):
        own = np.flatnonzero(kinds == kind)
        labels = strata(lengths[own])
        for label in np.unique(labels):
            at = own[labels == label]
            centre = np.median(gains[at])
            spread = np.median(np.abs(gains[at] - centre))
            result[at] = (gains[at] - centre) / (spread if spread > 0 else 1)
    return result


def main():
    asked = json.load(sys.stdin)
    everybody = asked["subjects"] + asked["lookalikes"]
    owner = np.repeat(np.arange(len(everybody)), [len(units) for units in everybody])
    flat = [unit for units in everybody for unit in units]
    kinds = np.array([kind for kind, _, _ in flat])
    lengths = np.array([tokens for _, tokens, _ in flat])
    gains = np.array([gain for _, _, gain in flat], dtype=float)
    scores = standardised(gains, lengths, kinds)
    means = np.array([scores[owner == person].mean() for person in range(len(everybody))])
    totals = np.array([lengths[owner == person].sum() for person in range(len(everybody))])
    final = np.round(standardised(means, totals, np.zeros(len(everybody))), 9)
    m, n = len(asked["subjects"]), len(asked["lookalikes"])
    tests, calibration = final[:m], final[m:]
    upper = (1 + (calibration >= tests[:, None]).sum(axis=1)) / (n + 1)
    lower = (1 + (calibration <= tests[:, None]).sum(axis=1)) / (n + 1)
    # scipy adjusts p-values: rejected where the adjusted one is at most the level.
    level = asked["alpha"] / 2 * (1 + 1e-9)
    above, below = (false_discovery_control(p) <= level for p in (upper, lower))
    states = np.where(above, "still-detectable", np.where(below, "overshot", "not-detectable"))
    everyone = rankdata(final)
    far = np.abs(everyone - (m + n + 1) / 2)
    where = mannwhitneyu(tests, calibration, alternative="two-sided", method="asymptotic").pvalue
    spread = mannwhitneyu(far[:m], far[m:], alternative="greater", method="asymptotic").pvalue
    json.dump(
        {"group": float(min(1, 2 * min(where, spread))), "p": np.minimum(1, 2 * np.minimum(upper, lower)).tolist(), "states": states.tolist()},
        sys.stdout,
    )


main()
