"""Speed and memory of the signal pass, beside what it replaces.

    python bench/scoring.py [--rounds 5] [--size NAME] [--threads N]

For the demo's base and random checkpoints of known shapes: on the CPU in float32 up to 70 million
parameters and vocabularies up to 256,000, on a GPU in bfloat16 up to 6.9 billion. Over the same
batches:

* signals: the probe's pass — hidden states once, the head in slices, every statistic of the tables;
* signals, all in top k: the same when every true token is in the top 40, its dearest case (a random
  checkpoint ranks few there, a trained one most);
* plain: an ordinary forward of the same padded batches with full logits, and no statistic at all;
* loop: one text a forward, a full softmax, the same statistics;
* min-k++ loop: one text a forward, a softmax and a log-softmax over all logits, moments of both, as
  the authors of that attack write it;
* three metrics: padded batches of 32 texts, a forward and a full log-softmax for each of three
  metrics, as suites that compute one metric at a time do.

Times are medians over rounds in which all of them take turns, so that other work on the machine
meets all alike. Peak memory (above the loaded model) comes from a process for each. On a GPU the
share of the matrix product's measured peak is printed as well.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "probe"))
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402
from transformers import AutoModelForCausalLM, GPTNeoXConfig, PreTrainedModel  # noqa: E402

from reticence_probe.schedule.plan import plan_batches  # noqa: E402
from reticence_probe.contract.job import Decoding  # noqa: E402
from reticence_probe.engine.head import SlicedHead  # noqa: E402

DEMO_BASE = ROOT / "examples/demo/base"
SCHEMES = (Decoding("policy", 1.0, 40),)
CERTAIN_LOGIT = 50.0
METRICS = 3
TEXTS_PER_BATCH = 32
# Of the square matrices whose product measures the peak.
PEAK_SIZE = 8192
GPU = torch.cuda.is_available()


@dataclass(frozen=True)
class Size:
    """``tokens`` of the texts, in batches of ``tokens_per_batch``; ``shape``: of a random model,
    None for the demo's base; ``goal``: the most that the signal pass may take, in plain forwards;
    ``gpu``: whether it needs one.
    """

    tokens: int
    tokens_per_batch: int
    goal: float
    shape: dict[str, int] | None = None
    gpu: bool = False
    lengths: tuple[int, int] = (40, 64)


def _shape(
    hidden: int, layers: int, inner: int, vocabulary: int, heads: int
) -> dict[str, int]:
    return dict(hidden_size=hidden, num_hidden_layers=layers, intermediate_size=inner,
                vocab_size=vocabulary, num_attention_heads=heads)  # fmt: skip


TEXTS = (32, 1024)
SIZES = {
    "demo": Size(16_384, 4096, 1.4),
    "70m": Size(4096, 2048, 1.1, _shape(512, 6, 2048, 50_304, 8)),
    "128k": Size(2048, 1024, 1.5, _shape(512, 6, 2048, 128_256, 8)),
    "256k": Size(2048, 1024, 1.6, _shape(512, 6, 2048, 256_000, 8)),
    "1.4b": Size(262_144, 16_384, 1.1, _shape(2048, 24, 8192, 50_304, 16), True, TEXTS),
    "6.9b": Size(
        131_072, 16_384, 1.1, _shape(4096, 32, 16_384, 50_432, 32), True, TEXTS
    ),
    "1b-128k": Size(
        262_144, 16_384, 1.1, _shape(2048, 16, 8192, 128_256, 32), True, TEXTS
    ),
    "1b-256k": Size(
        262_144, 16_384, 1.1, _shape(2048, 16, 8192, 256_000, 32), True, TEXTS
    ),
}
Batches = list[list[np.ndarray]]
Pass = Callable[[], object]


def main() -> None:
    arguments = _arguments()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    if arguments.memory:
        _print_peak(arguments.memory, arguments.size)
        return
    where = (
        torch.cuda.get_device_name()
        if GPU
        else f"CPU, {torch.get_num_threads()} threads"
    )
    print(f"{where}, torch {torch.__version__}, median of {arguments.rounds}")
    for size in [arguments.size] if arguments.size else SIZES:
        if GPU or not SIZES[size].gpu:
            _report(size, arguments.rounds)
        else:
            print(f"\n{size}: needs a GPU")


def _report(size: str, rounds: int) -> None:
    model, origin = load(size)
    batches = make_batches(SIZES[size], model.config.vocab_size)
    flops = 2 * sum(p.numel() for p in model.parameters())
    tokens = sum(len(record) - 1 for batch in batches for record in batch)
    seconds = time_passes(passes(model, batches), rounds)
    plain = seconds["plain"]
    print(f"\n{size}: {origin}, {tokens:,} predicted tokens, "
          f"{SIZES[size].tokens_per_batch:,} a batch")  # fmt: skip
    print(f"  {'pass':<24}{'tokens/s':>12}{'× plain':>10}{'peak MiB':>10}")
    for name, taken in seconds.items():
        print(f"  {name:<24}{tokens / taken:>12,.0f}{taken / plain:>10.2f}", end="")
        print(f"{peak(name, size):>10.0f}")
    ratio, goal = seconds["signals"] / plain, SIZES[size].goal
    verdict = "within" if ratio <= goal else "ABOVE"
    print(f"  signals take {ratio:.2f} × plain, {verdict} the goal of {goal:g}; "
          f"the loops take {seconds['loop'] / seconds['signals']:.1f}, "
          f"{seconds['min-k++ loop'] / seconds['signals']:.1f} and "
          f"{seconds['three metrics'] / seconds['signals']:.1f} × signals")  # fmt: skip
    if GPU:
        share = flops * tokens / seconds["signals"] / matmul_peak()
        print(f"  {share:.0%} of the matrix product's peak")


def matmul_peak() -> float:
    """Operations a second of a large product in bfloat16."""
    one = torch.randn(PEAK_SIZE, PEAK_SIZE, device="cuda", dtype=torch.bfloat16)
    taken = time_passes({"mm": lambda: [one @ one for _ in range(10)]}, 5)["mm"]
    return 20 * PEAK_SIZE**3 / taken


def passes(model: PreTrainedModel, batches: Batches) -> dict[str, Pass]:
    head = SlicedHead(model)

    def signals() -> object:
        return [head.statistics(batch, SCHEMES) for batch in batches]

    def all_in_top_k() -> object:
        return [
            head.statistics(
                batch, SCHEMES, planted=[True] * len(batch), plant=make_certain
            )
            for batch in batches
        ]

    @torch.inference_mode()
    def plain() -> None:
        for batch in batches:
            ids, mask = padded(batch)
            model(input_ids=ids, attention_mask=mask, use_cache=False)

    def loop() -> object:
        return [
            statistics_of_one(model, record) for batch in batches for record in batch
        ]

    @torch.inference_mode()
    def min_k_plus_plus() -> object:
        return [moments_of_one(model, record) for batch in batches for record in batch]

    records = [record for batch in batches for record in batch]

    @torch.inference_mode()
    def one_metric_at_a_time() -> None:
        for start in range(0, len(records), TEXTS_PER_BATCH):
            ids, mask = padded(records[start : start + TEXTS_PER_BATCH])
            for _ in range(METRICS):
                logits = model(
                    input_ids=ids, attention_mask=mask, use_cache=False
                ).logits
                logp = torch.log_softmax(logits[:, :-1].float(), -1)
                logp.gather(2, ids[:, 1:, None]).squeeze(2)

    return {
        "plain": plain,
        "signals": signals,
        "signals, all in top k": all_in_top_k,
        "loop": loop,
        "min-k++ loop": min_k_plus_plus,
        "three metrics": one_metric_at_a_time,
    }


def make_certain(
    logits: torch.Tensor, targets: torch.Tensor, _planted: torch.Tensor
) -> None:
    logits[torch.arange(len(targets), device=targets.device), targets] = CERTAIN_LOGIT


def padded(batch: list[np.ndarray]) -> tuple[torch.Tensor, torch.Tensor]:
    ids = torch.nn.utils.rnn.pad_sequence(
        [torch.from_numpy(record.astype(np.int64)) for record in batch],
        batch_first=True,
    )
    lengths = torch.tensor([len(record) for record in batch])
    mask = (torch.arange(ids.shape[1])[None] < lengths[:, None]).long()
    return _there(ids), _there(mask)


def _there(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.cuda() if GPU else tensor


def moments_of_one(
    model: PreTrainedModel, record: np.ndarray
) -> tuple[torch.Tensor, ...]:
    ids = _there(torch.from_numpy(record.astype(np.int64)))[None]
    logits = model(input_ids=ids, use_cache=False).logits[0, :-1]
    targets = ids[0, 1:, None]
    p = torch.softmax(logits.float(), -1)
    logp = torch.log_softmax(logits.float(), -1)
    mean = (p * logp).sum(-1)
    variance = (p * logp.square()).sum(-1) - mean.square()
    return logp.gather(1, targets).squeeze(1), mean, variance


@torch.inference_mode()
def statistics_of_one(
    model: PreTrainedModel, record: np.ndarray
) -> tuple[torch.Tensor, ...]:
    """The same statistics as it is usually written: one text, all logits, a softmax over them."""
    ids = _there(torch.from_numpy(record.astype(np.int64)))[None]
    logits = model(input_ids=ids, use_cache=False).logits[0, :-1].float()
    targets = ids[0, 1:, None]
    logp = torch.log_softmax(logits, -1)
    p = logp.exp()
    mean = (p * logp).sum(-1)
    std = ((p * logp.square()).sum(-1) - mean.square()).clamp(min=0).sqrt()
    true = logits.gather(1, targets)
    tied = (logits == true) & (
        torch.arange(logits.shape[1], device=ids.device) < targets
    )
    rank = 1 + (logits > true).sum(-1) + tied.sum(-1)
    kept = logits.topk(SCHEMES[0].top_k or logits.shape[1], -1).values
    decoded = true.squeeze(1) - kept.logsumexp(-1)
    decoded = decoded.masked_fill(rank > kept.shape[1], -torch.inf)
    return logp.gather(1, targets).squeeze(1), mean, std, rank, decoded


def time_passes(named: dict[str, Pass], rounds: int) -> dict[str, float]:
    """Median seconds of each, after one round to warm up."""
    seconds: dict[str, list[float]] = {name: [] for name in named}
    for number in range(rounds + 1):
        for name, run in named.items():
            started = time.perf_counter()
            run()
            if GPU:
                torch.cuda.synchronize()
            if number > 0:
                seconds[name].append(time.perf_counter() - started)
    return {name: statistics.median(taken) for name, taken in seconds.items()}


def make_batches(size: Size, vocabulary: int) -> Batches:
    generator = np.random.default_rng(0)
    records: list[np.ndarray] = []
    while sum(map(len, records)) < size.tokens:
        shortest, longest = size.lengths
        length = int(generator.integers(shortest, longest + 1))
        records.append(generator.integers(0, vocabulary, length).astype(np.int32))
    lengths = [len(record) for record in records]
    planned = plan_batches(range(len(records)), lengths, size.tokens_per_batch)
    return [[records[index] for index in batch] for batch in planned]


def load(size: str) -> tuple[PreTrainedModel, str]:
    torch.manual_seed(0)
    shape = SIZES[size].shape
    dtype = torch.bfloat16 if GPU else torch.float32
    if shape is None:
        model = AutoModelForCausalLM.from_pretrained(
            DEMO_BASE, dtype=dtype, use_safetensors=True, local_files_only=True
        )
        origin = "the demo's base"
    else:
        config = GPTNeoXConfig(**shape, max_position_embeddings=2048)
        with torch.device("cuda" if GPU else "cpu"):
            model = AutoModelForCausalLM.from_config(config, dtype=dtype)
        origin = (
            f"random, hidden {shape['hidden_size']}, vocabulary {shape['vocab_size']:,}"
        )
    return model.to("cuda" if GPU else "cpu").eval(), origin


def peak(name: str, size: str) -> float:
    """Peak memory of one pass above what the process held before it, in MiB."""
    command = [sys.executable, __file__, "--memory", name, "--size", size]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def _print_peak(name: str, size: str) -> None:
    model, _ = load(size)
    run = passes(model, make_batches(SIZES[size], model.config.vocab_size))[name]
    if GPU:
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        run()
        print(json.dumps((torch.cuda.max_memory_allocated() - before) / 2**20))
        return
    _forget_peak()
    before = _peak_bytes()
    run()
    print(json.dumps((_peak_bytes() - before) / 2**20))


def _forget_peak() -> None:
    """Linux forgets the peak of loading; elsewhere a pass may hide below it."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        pass


def _peak_bytes() -> int:
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(
            int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")
        )
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", choices=list(SIZES))
    parser.add_argument("--threads", type=int, help="PyTorch's own choice when absent")
    parser.add_argument("--memory", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
