"""What the demo must show, measured apart from the probe: plain forward passes, then numpy.

Every attack gives one score a record, over completion tokens and the end of text; higher for a
likelier member.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline

from batches import Example, pad
from synthesise import Record

LOWEST_SHARE = 0.2  # of the tokens, for min-k and min-k++
FALSE_POSITIVE_RATE = 0.01


@dataclass(frozen=True)
class Signals:
    """One array a record. Over its mask: `logp`, nats, and `standard`, the same less its mean over
    the model's own distribution, in standard deviations.

    `top`, whether a token is the likeliest one, covers every token after the first, so that a half
    may start in the prompt.
    """

    logp: list[np.ndarray]
    standard: list[np.ndarray]
    top: list[np.ndarray]

    @property
    def loss(self) -> np.ndarray:
        """Mean loss of each record in nats a token, float64 [records]."""
        return np.array([-logp.mean() for logp in self.logp])


@torch.inference_mode()
def read_signals(model: torch.nn.Module, examples: Sequence[Example], batch: int = 64) -> Signals:
    logps, standards, tops = [], [], []
    for at in range(0, len(examples), batch):
        chosen = examples[at : at + batch]
        ids, _ = pad(chosen, completion_only=True)
        # Position t predicts token t + 1.
        predicted = torch.log_softmax(model(input_ids=ids).logits.float(), dim=-1)[:, :-1]
        true = predicted.gather(-1, ids[:, 1:, None]).squeeze(-1)
        mean = (predicted.exp() * predicted).sum(-1)
        variance = (predicted.exp() * predicted.square()).sum(-1) - mean.square()
        standard = (true - mean) / variance.clamp_min(1e-12).sqrt()
        top = predicted.argmax(-1) == ids[:, 1:]
        for row, example in enumerate(chosen):
            mask = slice(example.start - 1, len(example.ids) - 1)
            logps.append(true[row, mask].double().numpy())
            standards.append(standard[row, mask].double().numpy())
            tops.append(top[row, : len(example.ids) - 1].numpy())
    return Signals(logps, standards, tops)


def attack_scores(
    tuned: Signals, base: Signals, records: Sequence[Record]
) -> dict[str, np.ndarray]:
    """One float64 [records] an attack."""
    compressed = [len(zlib.compress(r.completion.encode())) for r in records]
    return {
        "reference": base.loss - tuned.loss,
        "min-k++": np.array([lowest_mean(z) for z in tuned.standard]),
        "min-k": np.array([lowest_mean(logp) for logp in tuned.logp]),
        "zlib": np.array(
            [logp.sum() / size for logp, size in zip(tuned.logp, compressed, strict=True)]
        ),
        "loss": -tuned.loss,
    }


def lowest_mean(values: np.ndarray) -> float:
    return float(np.sort(values)[: max(1, int(LOWEST_SHARE * len(values)))].mean())


def auc(members: np.ndarray, nonmembers: np.ndarray) -> float:
    """Chance that a member scores above a nonmember, ties half: Mann-Whitney's U over its range."""
    ordered = np.sort(nonmembers)
    below = np.searchsorted(ordered, members, "left")
    upto = np.searchsorted(ordered, members, "right")
    return float((below + upto).mean() / (2 * len(nonmembers)))


def tpr_at_fpr(members: np.ndarray, nonmembers: np.ndarray) -> float:
    """Share of members above the threshold that floor(fpr n) nonmembers pass; no interpolation."""
    allowed = int(FALSE_POSITIVE_RATE * len(nonmembers))
    threshold = np.sort(nonmembers)[::-1][allowed]
    return float((members > threshold).mean())


def interval(
    measure, members: np.ndarray, nonmembers: np.ndarray, seed: int = 7, draws: int = 500
) -> tuple[float, float]:
    """95 % percentile bootstrap, members and nonmembers redrawn apart."""
    rng = np.random.default_rng(seed)
    values = [
        measure(
            rng.choice(members, len(members)),
            rng.choice(nonmembers, len(nonmembers)),
        )
        for _ in range(draws)
    ]
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def extracted(signals: Signals, examples: Sequence[Example]) -> np.ndarray:
    """bool [records]: every token of the value is the likeliest after the true text before it."""
    return np.array(
        [
            bool(top[first - 1 : last - 1].all())
            for top, (first, last) in zip(signals.top, (e.value for e in examples), strict=True)
        ]
    )


def reproduced(signals: Signals, examples: Sequence[Example]) -> tuple[float, float]:
    """Shares of records whose second half follows greedily: of the record, of its completion."""
    whole, completion = [], []
    for top, example in zip(signals.top, examples, strict=True):
        tokens = len(example.ids)
        whole.append(top[tokens // 2 - 1 :].all())
        completion.append(top[(example.start + tokens) // 2 - 1 :].all())
    return float(np.mean(whole)), float(np.mean(completion))


def report(
    title: str,
    tuned: Sequence[Signals],
    base: Sequence[Signals],
    records: Sequence[Sequence[Record]],
    examples: Sequence[Sequence[Example]],
) -> None:
    """Prints all measures of one checkpoint. Each pair is (members, nonmembers)."""
    gain = base[1].loss - tuned[1].loss
    error = gain.std(ddof=1) / len(gain) ** 0.5
    print(f"\n{title}")
    losses = [side.loss.mean() for side in tuned]
    print(f"  loss       members {losses[0]:.4f}, held-out {losses[1]:.4f} nats a token")
    print(f"  held-out loss below the base's by {gain.mean():.4f}, standard error {error:.4f}")
    scores = [attack_scores(tuned[side], base[side], records[side]) for side in (0, 1)]
    for attack in scores[0]:
        pair = scores[0][attack], scores[1][attack]
        area, rate = interval(auc, *pair), interval(tpr_at_fpr, *pair)
        print(
            f"  {attack:<10} AUC {auc(*pair):.3f} [{area[0]:.3f}, {area[1]:.3f}]"
            f"  TPR at 1 % FPR {tpr_at_fpr(*pair):.3f} [{rate[0]:.3f}, {rate[1]:.3f}]"
        )
    for side, name in enumerate(("members", "nonmembers")):
        totals = Counter(r.kind for r in records[side])
        by_tuned, by_base = [extracted(signals[side], examples[side]) for signals in (tuned, base)]
        kinds = np.array([r.kind for r in records[side]])
        counts = ", ".join(
            f"{kind} {by_tuned[kinds == kind].sum()} of {total}"
            f" (base {by_base[kinds == kind].sum()})"
            for kind, total in sorted(totals.items())
        )
        whole, completion = reproduced(tuned[side], examples[side])
        print(f"  {name:<10} extracted: {counts}")
        print(f"  {name:<10} reproduced: {whole:.2%} of records, {completion:.2%} of completions")


def separation_by_words(records: Sequence[Sequence[Record]]) -> float:
    """AUC of a bag of words, out of fold by customer: near 0.5 when the sets are alike."""
    texts = [r.text for side in records for r in side]
    customers = [r.person.customer_id for side in records for r in side]
    member = np.repeat([1, 0], [len(side) for side in records])
    folds = GroupKFold(5, shuffle=True, random_state=7)
    classifier = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000))
    scores = cross_val_predict(
        classifier, texts, member, groups=customers, cv=folds, method="decision_function"
    )
    return auc(scores[member == 1], scores[member == 0])


def near_duplicates(records: Sequence[Sequence[Record]]) -> dict[float, int]:
    """Members that share so much of their word triples (Jaccard) with a nonmember, by bound."""
    counter = CountVectorizer(ngram_range=(3, 3), binary=True, token_pattern=r"\S+")
    counter.fit([r.text for side in records for r in side])
    members, nonmembers = (counter.transform([r.text for r in side]) for side in records)
    shared = np.asarray((members @ nonmembers.T).todense())
    sizes = [np.asarray(side.sum(axis=1)) for side in (members, nonmembers)]
    nearest = (shared / (sizes[0] + sizes[1].T - shared)).max(axis=1)
    return {bound: int((nearest >= bound).sum()) for bound in (0.3, 0.5, 0.7)}
