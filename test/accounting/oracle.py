"""What Opacus' own accountants say of mechanisms, and a state that one of them kept.

Reads ``[{"noise_multiplier", "sampling_rate", "steps", "delta"}, …]``, writes ``{"prv": [ε, …], "rdp": [ε,
…], "state": …}``.
"""

import json
import sys
import warnings

from opacus.accountants import PRVAccountant, RDPAccountant

warnings.filterwarnings("ignore")


def epsilons(kind, asked):
    found = []
    for one in asked:
        accountant = kind()
        accountant.history = [
            (one["noise_multiplier"], one["sampling_rate"], one["steps"])
        ]
        found.append(float(accountant.get_epsilon(delta=one["delta"])))
    return found


def kept():
    accountant = RDPAccountant()
    for noise, steps in ((1.1, 30), (0.9, 20)):
        for _ in range(steps):
            accountant.step(noise_multiplier=noise, sample_rate=0.01)
    return accountant.state_dict()


asked = json.load(sys.stdin)
told = {"prv": epsilons(PRVAccountant, asked), "rdp": epsilons(RDPAccountant, asked)}
print(json.dumps({**told, "state": kept()}))
