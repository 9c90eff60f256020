"""Writes golden.json: figures of scipy, scikit-learn and plain numpy for the tests of src/stats.

    python test/stats/golden.py        # needs numpy, scipy, scikit-learn
"""

import json
from pathlib import Path

import numpy as np
from scipy import optimize, stats
from sklearn.metrics import roc_auc_score, roc_curve

rng = np.random.default_rng(20240911)


def kernel(members, nonmembers):
    """m x n: 1 where the member scores above the nonmember, 1/2 at a tie."""
    x, y = np.asarray(members)[:, None], np.asarray(nonmembers)[None, :]
    return (x > y) + 0.5 * (x == y)


def delong(attacks):
    """DeLong, DeLong and Clarke-Pearson (1988), equations 4 to 6, in O(n m)."""
    kernels = [kernel(x, y) for x, y in attacks]
    m, n = kernels[0].shape
    v10 = np.array([k.mean(axis=1) for k in kernels])
    v01 = np.array([k.mean(axis=0) for k in kernels])
    covariance = np.atleast_2d(np.cov(v10)) / m + np.atleast_2d(np.cov(v01)) / n
    return [float(k.mean()) for k in kernels], covariance.tolist()


def obuchowski(attacks, member_clusters, nonmember_clusters):
    """Obuchowski (1997), cluster by cluster."""
    kernels = [kernel(x, y) for x, y in attacks]
    m, n = kernels[0].shape
    aucs = np.array([k.mean() for k in kernels])
    v10 = np.array([k.mean(axis=1) for k in kernels])
    v01 = np.array([k.mean(axis=0) for k in kernels])
    ids = np.union1d(member_clusters, nonmember_clusters)
    s10 = np.zeros((len(aucs), len(aucs)))
    s01, s11 = s10.copy(), s10.copy()
    for c in ids:
        a = (v10[:, member_clusters == c] - aucs[:, None]).sum(axis=1)
        b = (v01[:, nonmember_clusters == c] - aucs[:, None]).sum(axis=1)
        s10 += np.outer(a, a)
        s01 += np.outer(b, b)
        s11 += np.outer(a, b)
    i10, i01, i = len(set(member_clusters)), len(set(nonmember_clusters)), len(ids)
    s10 *= i10 / ((i10 - 1) * m)
    s01 *= i01 / ((i01 - 1) * n)
    s11 *= i / (i - 1)
    return (s10 / m + s01 / n + (s11 + s11.T) / (m * n)).tolist()


def scores(shift, m, n, ties):
    x, y = rng.normal(shift, 1, m), rng.normal(0, 1, n)
    return (np.round(x, 1), np.round(y, 1)) if ties else (np.round(x, 6), np.round(y, 6))


def sets():
    result = []
    for shift, m, n, ties in [(0.5, 40, 30, False), (1, 25, 60, True), (0, 50, 50, True)]:
        x, y = scores(shift, m, n, ties)
        labels = np.r_[np.ones(m), np.zeros(n)]
        fprs, tprs, _ = roc_curve(labels, np.r_[x, y], drop_intermediate=False)
        result.append(
            {
                "members": x.tolist(),
                "nonmembers": y.tolist(),
                "roc_auc_score": roc_auc_score(labels, np.r_[x, y]),
                "tpr": [
                    [k / n, float(tprs[fprs <= k / n + 1e-12].max())] for k in (0, 1, 2, 5, 10, 20)
                ],
            }
        )
    return result


def correlated():
    m, n, count = 36, 44, 3
    x = rng.normal(0.7, 1, (m, 1)) + rng.normal(0, 0.8, (m, count))
    y = rng.normal(0, 1, (n, 1)) + rng.normal(0, 0.8, (n, count))
    attacks = [(np.round(x[:, k], 1 + k), np.round(y[:, k], 1 + k)) for k in range(count)]
    member_clusters, nonmember_clusters = rng.integers(0, 12, m), rng.integers(6, 20, n)
    aucs, covariance = delong(attacks)
    return {
        "attacks": [{"members": a.tolist(), "nonmembers": b.tolist()} for a, b in attacks],
        "aucs": aucs,
        "covariance": covariance,
        "clusters": {
            "members": member_clusters.tolist(),
            "nonmembers": nonmember_clusters.tolist(),
        },
        "clustered": obuchowski(attacks, member_clusters, nonmember_clusters),
    }


def order_statistics_interval(members, nonmembers, fpr, tail):
    """The equation of tprLowerEnd and tprUpperEnd, solved by brentq over scipy distributions."""
    x, y = np.asarray(members), np.sort(nonmembers)[::-1]
    m, n = len(x), len(y)
    above = [0] + [int((x > score).sum()) for score in y] + [m]
    weights = stats.binom.pmf(np.arange(n + 1), n, fpr)

    def lower(rate):
        tails = [stats.binom.sf(np.array(above[j : j + 2]) - 1, m, rate).mean() for j in range(n + 1)]
        tails[0] = 1  # no nonmember above the threshold: no member need be
        return weights @ tails - tail

    def upper(rate):
        tails = [stats.binom.cdf(above[j : j + 2], m, rate).mean() for j in range(n + 1)]
        return weights @ tails - tail

    return [
        0.0 if lower(1e-12) > 0 else optimize.brentq(lower, 1e-12, 1 - 1e-12, xtol=1e-13),
        optimize.brentq(upper, 1e-12, 1 - 1e-12, xtol=1e-13),
    ]


def tpr_intervals():
    result = []
    for shift, m, n, fpr, tail in [(0.5, 150, 200, 0.05, 0.025), (1.5, 120, 400, 0.01, 0.02)]:
        x, y = scores(shift, m, n, False)
        result.append(
            {
                "members": x.tolist(),
                "nonmembers": y.tolist(),
                "fpr": fpr,
                "tail": tail,
                "interval": order_statistics_interval(x, y, fpr, tail),
            }
        )
    return result


def exact_tpr_bounds(m, n, fpr, tail):
    """Lower end when all m members are above all n nonmembers, upper end when all are below."""
    ranks = np.arange(n + 2)
    below = stats.binom.cdf(ranks - 1, n, fpr)
    rank = int(ranks[below <= tail / 2].max())
    if rank == 0 and below[1] < tail:
        rank = 1
    lower = 0.0 if rank == 0 else (tail - below[rank]) ** (1 / m)
    above = stats.binom.sf(ranks, n, fpr)
    rank = int(ranks[above <= tail / 2].min())
    return [lower, 1 - (tail - above[rank]) ** (1 / m)]


def ratio_interval(both, tuned_only, base_only, neither, confidence=0.95):
    """Nam and Blackwelder's score interval; the restricted likelihood is maximised numerically."""
    n = both + tuned_only + base_only + neither
    counts = np.array([both, tuned_only, base_only, neither])
    critical = stats.norm.ppf((1 + confidence) / 2)

    def restricted(ratio):
        # Shares under p(tuned) = ratio p(base), for base share u and base-only share q.
        def loss(q, u):
            shares = np.array([u - q, (ratio - 1) * u + q, q, 1 - ratio * u - q])
            return np.inf if shares.min() <= 0 else -(counts * np.log(shares)).sum()

        def best_q(u):
            low, high = max(0, (1 - ratio) * u), min(u, 1 - ratio * u)
            if high <= low:
                return np.nan, np.inf
            found = optimize.minimize_scalar(
                loss, args=(u,), bounds=(low, high), method="bounded", options={"xatol": 1e-14}
            )
            return found.x, found.fun

        u = optimize.minimize_scalar(
            lambda u: best_q(u)[1],
            bounds=(1e-9, min(1, 1 / ratio) - 1e-9),
            method="bounded",
            options={"xatol": 1e-13},
        ).x
        return u, best_q(u)[0]

    def score(ratio):
        u, q = restricted(ratio)
        # Var(X - ratio Y) with p(tuned) = ratio u, p(base) = u, p(both) = u - q.
        variance = n * (ratio * u + ratio**2 * u - 2 * ratio * (u - q))
        return (both + tuned_only - ratio * (both + base_only)) / np.sqrt(variance)

    estimate = (both + tuned_only) / (both + base_only)
    return [
        optimize.brentq(lambda r: score(r) - critical, estimate / 20, estimate, xtol=1e-10) - 1,
        optimize.brentq(lambda r: score(r) + critical, estimate, estimate * 20, xtol=1e-10) - 1,
    ]


def cluster_bound(sizes, hits, confidence=0.95):
    """Clopper and Pearson at mean x S of S clusters, S by Kish: the beta quantiles, counts not whole."""
    sizes, hits = np.array(sizes), np.array(hits)
    clusters = sizes.sum() ** 2 / (sizes**2).sum()
    x = hits.sum() / sizes.sum() * clusters
    tail = (1 - confidence) / 2
    upper = 1 - tail ** (1 / clusters) if x == 0 else stats.beta.ppf(1 - tail, x + 1, clusters - x)
    return float(upper)


def max_t(correlation, tail):
    """Equicoordinate quantile of the multivariate normal distribution."""
    mvn = stats.multivariate_normal(np.zeros(len(correlation)), correlation, seed=1, maxpts=4_000_000, abseps=1e-7, releps=1e-7)
    return optimize.brentq(lambda c: mvn.cdf(np.full(len(correlation), c)) - (1 - tail), 1, 4, xtol=1e-4)


def exchangeable(count, rho):
    return (np.full((count, count), rho) + (1 - rho) * np.eye(count)).tolist()


golden = {
    "clopperPearson": [
        [x, n, confidence, *stats.binomtest(x, n).proportion_ci(confidence, "exact")]
        for n in (1, 5, 30, 100, 300, 2000)
        for x in sorted({0, 1, 2, n // 100, n // 3, n - 1, n})
        if x <= n
        for confidence in (0.9, 0.95, 0.999)
    ],
    "betaQuantile": [
        [p, a, b, stats.beta.ppf(p, a, b)]
        for p in (1e-6, 0.00179, 0.025, 0.5, 0.975)
        for a, b in [(1, 2000), (11, 1990), (0.5, 200), (19.04, 1885.3), (1600, 401), (500, 99501)]
    ],
    "studentQuantile": [
        [p, df, stats.t.ppf(p, df)] for p in (0.001, 0.025, 0.5, 0.9, 0.9975) for df in (1, 2, 9.5, 40, 1999)
    ],
    "mcNemar": [
        [
            b,
            c,
            stats.binomtest(b, b + c, 0.5).pvalue,
            stats.binomtest(b, b + c, 0.5, alternative="greater").pvalue,
        ]
        for b, c in [(22, 10), (0, 5), (5, 0), (3, 3), (1, 0), (140, 100)]
    ],
    "sets": sets(),
    "correlated": correlated(),
    "tprIntervals": tpr_intervals(),
    "exactTprBounds": [
        [*case, *exact_tpr_bounds(*case, 0.025)]
        for case in [(400, 1000, 0.01), (400, 400, 0.01), (400, 367, 0.01), (50, 5000, 0.001)]
    ],
    "amplification": [
        [counts, ratio_interval(*counts)]
        for counts in [(30, 10, 5, 155), (12, 20, 8, 460), (40, 3, 12, 945), (8, 0, 6, 200), (2, 60, 9, 1000)]
    ],
    "clusterBound": [
        [sizes, hits, cluster_bound(sizes, hits)]
        for sizes, hits in [
            ([10] * 40, [0] * 40),
            ([10] * 40, [10, 3] + [0] * 38),
            (list(range(1, 31)), [0] * 29 + [7]),
            ([1] * 50 + [25] * 2, [1, 1] + [0] * 50),
        ]
    ],
    "maxT": [
        [c, tail, max_t(c, tail)]
        for c, tail in [
            (exchangeable(3, 0.5), 0.025),
            (exchangeable(7, 0.8), 0.025),
            ([[1, 0.9, 0.1], [0.9, 1, 0.3], [0.1, 0.3, 1]], 0.05),
        ]
    ],
}

text = json.dumps(golden, indent=None, separators=(",", ":"))
Path(__file__).with_name("golden.json").write_text(text + "\n")
