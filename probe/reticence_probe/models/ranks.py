"""Ranks: processes with a GPU each that hold the models between them, each a share of the weights.

Fully sharded (FSDP2): every rank gathers the parameters of a layer while that layer runs, and runs
texts of its own. Gathering is collective, so all ranks have to run the layers of the same model in
the same order. They agree on each pass before its first layer; a rank that has no text to run then,
or one for the other model, only gathers. So each may run any number of passes. One whose memory
ends within a pass gathers what is left of it, and no other has to stop for it.

Tensor parallel: each rank computes a share of every product within a layer, by the plan that
transformers has for the architecture, and all run the same texts. What a rank would decide by
itself (whether memory sufficed, how much time is left), all decide together.

Embeddings and head are whole on every rank: the head is called by itself, in slices, of which no
two ranks have the same number. Weights that both share stay one tensor.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from ..contract.errors import ProbeFailure

# How a model is shared, as `run.parallel` says.
SHARDED, TENSOR = RANKED = ("fsdp", "tensor")
# Ranks wait for each other while the coordinator does something else.
LONGEST_WAIT = timedelta(days=30)
# All reach a decision within about the time of a pass: later than this, one is stuck in another.
LONGEST_DECISION = timedelta(minutes=10)
# Tokens of the text by which the order of the layers is found.
TRIAL_TOKENS = 4
LOOPBACK = {"GLOO_SOCKET_IFNAME": "lo", "NCCL_SOCKET_IFNAME": "lo"}

Value = TypeVar("Value")


class Ranks:
    """This process among those that hold the models together."""

    def __init__(self, kind: str, rank: int, count: int, device: torch.device, meeting: Path):
        """Waits until all have come. ``meeting``: a file that is new and that only they can read;
        they find each other by it, so that no port has to be free.
        """
        import torch.distributed as dist
        from torch.distributed.device_mesh import init_device_mesh

        for name, value in LOOPBACK.items():
            os.environ.setdefault(name, value)
        self.kind = kind
        self.rank = rank
        self.count = count
        self._passes: list[_Passes] = []
        backend = "nccl" if device.type == "cuda" else "gloo"
        dist.init_process_group(
            backend, store=dist.FileStore(str(meeting), count), rank=rank, world_size=count
        )
        # Decisions are numbers on the CPU, and come in an order of their own.
        self._waiting = dist.new_group(backend="gloo", timeout=LONGEST_WAIT)
        self._deciding = dist.new_group(backend="gloo", timeout=LONGEST_DECISION)
        self._mesh = init_device_mesh(device.type, (count,))

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def place(self, model: Any, device: torch.device) -> None:
        """Leaves this rank its share of a loaded model, on ``device``. All ranks call it, in the
        same order. Raises ``architecture-unsupported``.
        """
        # One may have checked the whole model before.
        self.told(self.rank)
        if self.kind == TENSOR:
            _divide(model, self._mesh)
            model.to(device)
            return
        layers = layers_of(model)
        self._shard(model, layers)
        # The layers are on the device of the mesh already.
        model.to(device)
        order = _order(model, layers, device)
        self._passes.append(_Passes(order, lambda: self._begin(number)))
        number = len(self._passes) - 1

    def _shard(self, model: nn.Module, layers: Sequence[nn.Module]) -> None:
        from torch.distributed.fsdp import fully_shard

        for layer in layers:
            fully_shard(layer, mesh=self._mesh, reshard_after_forward=True)
        inside = {parameter for layer in layers for parameter in layer.parameters()}
        outside = {parameter for parameter in model.parameters() if parameter not in inside}
        # What is around the layers lets the next one be gathered while one runs; so does the body,
        # since it is called by itself.
        for module in _around(model, layers):
            fully_shard(module, mesh=self._mesh, ignored_params=outside)

    def _begin(self, model: int) -> None:
        """Returns when all ranks run or gather the layers of this model."""
        while True:
            chosen = self._choose(model)
            assert chosen is not None
            if chosen == model:
                return
            self._passes[chosen].gather()

    def idle(self) -> bool:
        """Takes part in one pass of the others; False if none of them has one to run."""
        if self.kind == TENSOR or not self._passes:
            return False
        chosen = self._choose(None)
        if chosen is None:
            return False
        self._passes[chosen].gather()
        return True

    def _choose(self, model: int | None) -> int | None:
        """The model of which most ranks want to run a pass."""
        import torch.distributed as dist

        for passes in self._passes:
            passes.catch_up()
        wanted = torch.zeros(len(self._passes), dtype=torch.int64)
        if model is not None:
            wanted[model] = 1
        dist.all_reduce(wanted, group=self._waiting)
        return int(wanted.argmax()) if wanted.any() else None

    def told(self, value: Value | None) -> Value:
        """What the first rank tells the others."""
        import torch.distributed as dist

        box: list[Any] = [value]
        dist.broadcast_object_list(box, src=0, group=self._waiting)
        return box[0]

    def any(self, here: bool) -> bool:
        """Whether it holds on any rank, where all run the same; else whether it holds here."""
        return self._least(-float(here)) < 0 if self.kind == TENSOR else here

    def least(self, value: float) -> float:
        """The least number of any rank, where all run the same; else this one."""
        return self._least(value) if self.kind == TENSOR else value

    def _least(self, value: float) -> float:
        import torch.distributed as dist

        found = torch.tensor(value, dtype=torch.float64)
        dist.all_reduce(found, op=dist.ReduceOp.MIN, group=self._deciding)
        return float(found)


class _Passes:
    """The layers of one model in the order in which every pass runs them."""

    def __init__(self, layers: Sequence[Any], begin: Callable[[], None]) -> None:
        self._layers = layers
        self._begin = begin
        # Layers that were gathered in the pass under way; None outside.
        self._gathered: int | None = None
        self._gathering = False
        for number, layer in enumerate(layers):
            # Around the hooks that gather and free.
            layer.register_forward_pre_hook(lambda *_, at=number: self._before(at), prepend=True)
            layer.register_forward_pre_hook(lambda *_, at=number: self._run(at))

    def _before(self, layer: int) -> None:
        if layer == 0:
            self._begin()
            self._gathered = 0
        if layer != self._gathered:
            # Others would wait for ever for what this rank does not gather.
            raise RuntimeError("layers run in another order")
        self._gathering = True

    def _run(self, layer: int) -> None:
        self._gathering = False
        self._gathered = layer + 1

    def catch_up(self) -> None:
        """Gathers what the others do of a pass that ended early here."""
        if self._gathering:
            # Whether the others got this rank's share is not known.
            raise RuntimeError("gathering failed")
        gathered, self._gathered = self._gathered, None
        if gathered is None:
            return
        # Ended early, it has kept what was gathered, and would not gather it again.
        self._layers[gathered - 1].reshard()
        self._gather(self._layers[gathered:])

    def gather(self) -> None:
        """A pass without a text."""
        self._gather(self._layers)

    @torch.inference_mode()
    def _gather(self, layers: Sequence[Any]) -> None:
        for layer in layers:
            layer.unshard()
            layer.reshard()


def layers_of(model: Any) -> list[nn.Module]:
    """The layers that an architecture says are not to be divided, none of them inside another."""
    names = set(getattr(model, "_no_split_modules", None) or ())
    return list(_outermost(model, names))


def _outermost(module: nn.Module, names: set[str]) -> Iterator[nn.Module]:
    for child in module.children():
        if type(child).__name__ in names:
            yield child
        else:
            yield from _outermost(child, names)


def _around(model: nn.Module, layers: Sequence[nn.Module]) -> list[nn.Module]:
    """The modules that have one of these layers in them and can be called, the innermost first."""
    names = {module: name for name, module in model.named_modules()}
    paths = [names[layer].split(".") for layer in layers]
    above = {".".join(path[:end]) for path in paths for end in range(len(path))}
    found = [model.get_submodule(name) for name in sorted(above, key=len, reverse=True)]
    return [one for one in found if not isinstance(one, (nn.ModuleList, nn.ModuleDict))]


@torch.inference_mode()
def _order(model: nn.Module, layers: Sequence[nn.Module], device: torch.device) -> list[nn.Module]:
    """The layers that a text runs through, each once. Raises ``architecture-unsupported``."""
    ids = torch.arange(TRIAL_TOKENS, device=device).unsqueeze(0)
    run: list[nn.Module] = []
    hooks = [layer.register_forward_pre_hook(lambda one, _: run.append(one)) for layer in layers]
    # A model with eyes whose own forward reads no text speaks through its language model.
    for speaker in (model, getattr(model, "language_model", None)):
        if isinstance(speaker, nn.Module) and not run:
            try:
                speaker(input_ids=ids, use_cache=False)
            except (TypeError, ValueError):
                continue
    for hook in hooks:
        hook.remove()
    if not run or len(set(run)) < len(run):
        raise ProbeFailure("architecture-unsupported", task="score")
    return run


def divides(model: Any, count: int) -> bool:
    """Whether transformers has a plan that divides a model without memory among ``count`` ranks."""
    config = model.config.get_text_config()
    heads = [config.num_attention_heads, getattr(config, "num_key_value_heads", None)]
    divisible = all(number % count == 0 for number in heads if number is not None)
    return divisible and bool(_plan_of(model, count))


def _plan_of(model: Any, count: int) -> dict[str, str]:
    """Module → how it is divided, of the modules inside the layers."""
    from transformers.distributed import DistributedConfig

    if not getattr(model, "tp_plan", None):
        return {}
    plan, *_ = model._resolve_parallel_plans(DistributedConfig(tp_size=count))
    names = {module: name for name, module in model.named_modules()}
    layers = [f"{names[layer]}." for layer in layers_of(model)]
    return {name: how for name, how in plan.items() if any(map(name.startswith, layers))}


def _divide(model: Any, mesh: Any) -> None:
    from transformers.distributed.tensor_parallel import apply_tensor_parallelism

    apply_tensor_parallelism(model, mesh, _plan_of(model, mesh.size()))


def shared_bytes(model: nn.Module) -> tuple[int, int, int]:
    """Bytes of a model that ranks share, of what each has whole, and of the largest layer."""
    layers = layers_of(model)
    sizes = [_bytes_of(layer.parameters()) for layer in layers]
    return sum(sizes), _bytes_of(model.parameters()) - sum(sizes), max(sizes, default=0)


def _bytes_of(tensors: Iterator[Tensor]) -> int:
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)
