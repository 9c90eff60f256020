"""Bounds by jax-privacy and dp-accounting: reads cases from standard input, writes the answers.

A case: m canaries with included ones that score 1 where they are among the guesses and 0 elsewhere,
at the threshold that makes exactly the guesses.
"""

from __future__ import annotations

import json
import sys

import dp_accounting
import numpy as np
from jax_privacy import auditing


def bounds(case):
    m, r, v = case["candidates"], case["guesses"], case["right"]
    included = case["included"]
    inside = np.concatenate([np.ones(v), np.zeros(included - v)])
    outside = np.concatenate([np.ones(r - v), np.zeros(m - included - (r - v))])
    auditor = auditing.CanaryScoreAuditor(inside, outside)
    at = {"threshold_strategy": auditing.Explicit(0.5)}
    given = (case["alpha"], case["delta"])
    return {
        "steinke": auditor.epsilon_one_run(*given, **at),
        "gdp": auditor.epsilon_one_run_fdp(*given, **at),
    }


def gaussian(case):
    event = dp_accounting.GaussianDpEvent(1 / case["mu"])
    accountant = dp_accounting.pld.PLDAccountant(value_discretization_interval=1e-4)
    return accountant.compose(event).get_epsilon(case["delta"])


given = json.load(sys.stdin)
json.dump(
    {
        "bounds": [bounds(case) for case in given["bounds"]],
        "gaussian": [gaussian(case) for case in given["gaussian"]],
    },
    sys.stdout,
)
