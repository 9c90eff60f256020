"""PII extraction: one forward pass against generation, and batched generation against a loop.

    python bench/pii.py [--rounds 2] [--size demo|70m] [--values 32] [--threads N]

For the demo's base and a random checkpoint of the shape of Pythia-70M, on the CPU in float32:

* verdicts: whether greedy decoding emits a value after its prefix, for values half of which it
  does. Teacher forcing reads it from the ranks of one batched forward pass; batched generation and
  a loop over `generate` decode the value. All three must say the same of every value.
* answers: prompts of the few-shot templates' length, each sampled at four temperatures. The probe
  runs a prompt once for its samples and keeps keys and values; the loop calls `generate` for each.

Times are medians over rounds in which all take turns.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import torch
from scoring import SIZES, load, time_passes
from transformers import PreTrainedModel

from reticence_probe.schedule.plan import plan_batches
from reticence_probe.contract.job import Decoding
from reticence_probe.engine.generate import Generator, Mode, Request, plan_requests
from reticence_probe.engine.head import SlicedHead

GREEDY = Decoding("greedy", 1.0, 1)
SAMPLED = tuple(Decoding(f"t{n}", temperature, 100) for n, temperature in
                enumerate((0.2, 0.5, 1.0, 1.5)))  # fmt: skip
PREFIX_TOKENS = (16, 48)
VALUE_TOKENS = 12
PROMPT_TOKENS = (80, 110)
ANSWER_TOKENS = 15
# As the probe's tasks do (generation/blocks.py).
ROOM_FACTOR = 4


def main() -> None:
    arguments = _arguments()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    print(f"CPU, float32, {torch.get_num_threads()} threads, torch {torch.__version__}, "
          f"median of {arguments.rounds}")  # fmt: skip
    for size in [arguments.size] if arguments.size else SIZES:
        model, origin = load(size)
        print(f"\n{size}: {origin}")
        _verdicts(model, size, arguments.values, arguments.rounds)
        _answers(model, size, arguments.values, arguments.rounds)


def _verdicts(model: PreTrainedModel, size: str, count: int, rounds: int) -> None:
    head = SlicedHead(model)
    prefixes = make_prompts(model, count, *PREFIX_TOKENS)
    values = _generate(head, size, _greedy(prefixes))
    for value in values[::2]:
        value[-1] = (value[-1] + 1) % model.config.vocab_size
    records = [np.concatenate(pair).astype(np.int32) for pair in zip(prefixes, values, strict=True)]

    def teacher_forcing() -> list[bool]:
        lengths = [len(record) for record in records]
        exact = [False] * count
        for batch in plan_batches(range(count), lengths, SIZES[size].tokens_per_batch):
            ranks = head.statistics([records[index] for index in batch], ()).rank
            pieces = ranks.split([lengths[index] - 1 for index in batch])
            for index, of_record in zip(batch, pieces, strict=True):
                exact[index] = bool((of_record[len(prefixes[index]) - 1 :] == 1).all())
        return exact

    def generation() -> list[bool]:
        return [
            np.array_equal(found, value)
            for found, value in zip(_generate(head, size, _greedy(prefixes)), values, strict=True)
        ]

    def loop() -> list[bool]:
        return [
            np.array_equal(plain_generate(model, prefix, VALUE_TOKENS, do_sample=False), value)
            for prefix, value in zip(prefixes, values, strict=True)
        ]

    ways: dict[str, Callable[[], list[bool]]] = {
        "teacher forcing": teacher_forcing,
        "batched generation": generation,
        "loop over generate": loop,
    }
    said = {name: way() for name, way in ways.items()}
    agree = len({tuple(one) for one in said.values()}) == 1
    seconds = time_passes(dict(ways), rounds)
    print(f"  verdicts on {count} values of {VALUE_TOKENS} tokens, "
          f"{sum(said['teacher forcing'])} greedy-exact, "
          f"{'all ways agree' if agree else 'THE WAYS DIFFER'}")  # fmt: skip
    for name, taken in seconds.items():
        print(f"    {name:<22}{count / taken:>10,.0f} values/s")
    forced = seconds["teacher forcing"]
    print(f"    teacher forcing is {seconds['batched generation'] / forced:.1f} × batched "
          f"generation, {seconds['loop over generate'] / forced:.1f} × the loop")  # fmt: skip
    if not agree:
        sys.exit(1)


def _answers(model: PreTrainedModel, size: str, count: int, rounds: int) -> None:
    head = SlicedHead(model)
    prompts = make_prompts(model, count // len(SAMPLED), *PROMPT_TOKENS)
    requests = [
        Request(prompt, scheme, ANSWER_TOKENS, (number, at))
        for number, prompt in enumerate(prompts)
        for at, scheme in enumerate(SAMPLED)
    ]

    def batched() -> object:
        return _generate(head, size, requests)

    def loop() -> object:
        torch.manual_seed(0)
        return [
            plain_generate(
                model, request.prompt, ANSWER_TOKENS, do_sample=True,
                top_k=request.scheme.top_k, temperature=request.scheme.temperature,
            )
            for request in requests
        ]  # fmt: skip

    seconds = time_passes({"batched": batched, "loop over generate": loop}, rounds)
    print(f"  answers of {ANSWER_TOKENS} tokens to {len(prompts)} prompts at "
          f"{len(SAMPLED)} temperatures")  # fmt: skip
    for name, taken in seconds.items():
        tokens = len(requests) * ANSWER_TOKENS
        print(f"    {name:<22}{tokens / taken:>10,.0f} new tokens/s")
    print(f"    batched is {seconds['loop over generate'] / seconds['batched']:.1f} × the loop")


def _greedy(prompts: list[np.ndarray]) -> list[Request]:
    return [Request(prompt, GREEDY, VALUE_TOKENS, (0,)) for prompt in prompts]


def _generate(head: SlicedHead, size: str, requests: list[Request]) -> list[np.ndarray]:
    mode = Mode(padded=True, cached=True)
    generator = Generator(head, mode, frozenset())
    found = [np.empty(0)] * len(requests)
    for batch in plan_requests(requests, mode, SIZES[size].tokens_per_batch * ROOM_FACTOR):
        answers = generator.batch([requests[index] for index in batch])
        for index, answer in zip(batch, answers, strict=True):
            found[index] = answer
    return found


@torch.inference_mode()
def plain_generate(
    model: PreTrainedModel, prompt: np.ndarray, tokens: int, **options: object
) -> np.ndarray:
    """transformers' own generation of one text, which no end token stops."""
    ids = torch.from_numpy(prompt.astype(np.int64))[None]
    out = model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=tokens, min_new_tokens=None,
        eos_token_id=None, pad_token_id=0, **options,
    )  # fmt: skip
    return out[0, len(prompt) :].numpy()


def make_prompts(
    model: PreTrainedModel, count: int, shortest: int, longest: int
) -> list[np.ndarray]:
    generator = np.random.default_rng(0)
    lengths = generator.integers(shortest, longest + 1, count)
    vocabulary = model.config.vocab_size
    return [generator.integers(2, vocabulary, length).astype(np.int32) for length in lengths]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--size", choices=list(SIZES))
    parser.add_argument("--values", type=int, default=32)
    parser.add_argument("--threads", type=int, help="PyTorch's own choice when absent")
    return parser.parse_args()


if __name__ == "__main__":
    main()
