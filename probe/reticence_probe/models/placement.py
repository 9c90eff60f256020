"""Where the layers of a model lie: on one device, or spread over GPUs, memory and files.

What is decided here comes from the headers of the weights and from free memory alone, before
anything is loaded. It moves layers and no figure: the same products are computed in the same order.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import wraps
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..contract.errors import ProbeFailure
from ..contract.job import MODELS
from .inspect import InspectedModel, foundation_of
from .memory import BYTES_A_PARAMETER, WORKING_BYTES, available_bytes, parameters_of
from .ranks import TENSOR, divides, layers_of, shared_bytes

# On one device; on several GPUs; some layers wait in the host's memory; some in the files. Or each
# rank holds a share of every layer (ranks.py).
WHOLE, GPUS, MEMORY, DISK = KINDS = ("device", "gpus", "memory", "disk")
# What may hold layers that no GPU has room for, as `run.offload` says; the later allow the former.
OFFLOADS = ("none", "memory", "disk")
# How several GPUs hold a model between them, as `run.parallel` says; else one of RANKED.
LAYERS = "layers"
# What accelerate calls the host's memory and its files; GPUs have numbers.
HOST, FILES = "cpu", "disk"
# Each GPU keeps so much for activations, the slices of logits and the libraries.
GPU_WORKING_BYTES = 1024**3

DeviceMap = Mapping[str, int | str]
Build = Callable[[InspectedModel], nn.Module]


@dataclass(frozen=True)
class Placement:
    """``budgets``: bytes of weights by GPU (a number) or ``HOST``; empty where a device holds all.

    ``copied``: the weights are first written anew in the precision of the audit, since what is read
    from files has to lie there as it is computed with.
    """

    kind: str = WHOLE
    budgets: Mapping[int | str, int] = field(default_factory=dict)
    copied: bool = False

    @property
    def main(self) -> int | str:
        """The device that computes what lies on none."""
        return next(iter(self.budgets))

    def allows(self, spread: DeviceMap) -> bool:
        """Whether no layer lies where this kind of placement has none."""
        outside = {FILES} if HOST in self.budgets else {HOST, FILES}
        return self.kind == DISK or outside.isdisjoint(spread.values())


@dataclass(frozen=True)
class Plan:
    """The placement of each model, and whether both may be in memory at once.

    ``ranked``: how the ranks share both models, which then run the blocks; ``of`` is then of what
    one process does by itself. ``refused``: why they do not, as a warning says it, where the job
    asks for it.
    """

    of: Mapping[str, Placement]
    together: bool
    ranked: str | None = None
    refused: str | None = None

    @property
    def kind(self) -> str:
        """The one that spreads furthest."""
        if self.ranked is not None:
            return self.ranked
        kinds = (placement.kind for placement in self.of.values())
        return max(kinds, key=KINDS.index, default=WHOLE)


def plan_placement(
    models: dict[str, InspectedModel],
    *,
    single_load: bool,
    dtype: torch.dtype,
    device: torch.device,
    offload: str,
    folder: Path,
    build: Build,
    parallel: str = LAYERS,
    devices: Sequence[torch.device] = (),
) -> Plan:
    """How tuned and base are placed. ``build``: a model without memory, from its configuration;
    ``folder``: where copies of weights would be written; ``parallel``: how several ``devices``, a
    rank on each, share a model that one does not hold.

    Raises ``memory-needed``, its count the bytes that the larger model needs and ``free`` those
    there are, and ``offload-disk`` where the disk has no room for a copy.
    """
    width = BYTES_A_PARAMETER[dtype]
    needs = {name: parameters_of(models, name) * width for name in MODELS}
    free = available_bytes(device)
    if free is None or max(needs.values()) + WORKING_BYTES <= free:
        together = single_load or free is None or sum(needs.values()) + WORKING_BYTES <= free
        return Plan(dict.fromkeys(MODELS, Placement()), together)
    sources = {name: _foundation(models, name) for name in MODELS}
    bare = {name: build(source).to(dtype) for name, source in sources.items()}
    beside = {name: needs[name] - sources[name].parameters * width for name in MODELS}
    ranked, refused = None, None
    if parallel != LAYERS and len(devices) > 1:
        refused = _refused(models, sources, bare, beside, single_load, dtype, parallel, devices)
        ranked = parallel if refused is None else None
    try:
        plan = _by_layers(
            models, sources, bare, beside, needs, free,
            single_load=single_load, dtype=dtype, device=device, offload=offload, folder=folder,
        )  # fmt: skip
    except ProbeFailure:
        if ranked is None:
            raise
        # No process but the ranks loads a model, or it lacks the memory.
        plan = Plan(dict.fromkeys(MODELS, Placement()), True)
    if ranked is not None:
        plan = replace(plan, together=True)
    return replace(plan, ranked=ranked, refused=refused)


def _refused(
    models: dict[str, InspectedModel],
    sources: Mapping[str, InspectedModel],
    bare: Mapping[str, nn.Module],
    beside: Mapping[str, int],
    single_load: bool,
    dtype: torch.dtype,
    parallel: str,
    devices: Sequence[torch.device],
) -> str | None:
    """Why ``devices`` cannot share the models; None if they can. Each holds its share of both: what
    the ranks have to switch between would be loaded by all of them at the same time.
    """
    count = len(devices)
    names = ["tuned"] if single_load else list(MODELS)
    for name in names:
        adapted = parallel == TENSOR and models[name].adapter is not None
        if adapted or not layers_of(bare[name]):
            return "parallel-unsupported"
        if parallel == TENSOR and not divides(bare[name], count):
            return "parallel-unsupported"
    needed = gathered = 0
    for name in names:
        shared, whole, largest = shared_bytes(bare[name])
        needed += -(-shared // count) + whole + beside[name]
        # A gathered layer, what it was gathered into, and the next.
        gathered = max(gathered, 3 * largest)
    needed += gathered
    free = [available_bytes(device) for device in devices]
    working = WORKING_BYTES if devices[0].type == "cpu" else GPU_WORKING_BYTES
    if any(size is not None and needed + working > size for size in free):
        return "parallel-memory"
    host = available_bytes(torch.device("cpu"))
    for name in names:
        source = sources[name]
        size = source.parameters * BYTES_A_PARAMETER[dtype] + WORKING_BYTES
        # Ranks that map the same files share their memory.
        mapped = not (_is_rearranged(models[name], source, bare[name]) or _is_cast(source, dtype))
        if host is not None and not mapped and size * count > host:
            return "parallel-memory"
    return None


def _by_layers(
    models: dict[str, InspectedModel],
    sources: Mapping[str, InspectedModel],
    bare: Mapping[str, nn.Module],
    beside: Mapping[str, int],
    needs: Mapping[str, int],
    free: int,
    *,
    single_load: bool,
    dtype: torch.dtype,
    device: torch.device,
    offload: str,
    folder: Path,
) -> Plan:
    """One process that spreads whole layers over GPUs, memory and files. Raises like
    ``plan_placement``.
    """
    width = BYTES_A_PARAMETER[dtype]
    largest = max(needs, key=lambda name: needs[name])
    host = available_bytes(torch.device("cpu"))
    room = dict(_budgets(device, host if offload != "none" else None))
    lacking = ProbeFailure(
        "memory-needed",
        task="inspect",
        model=largest,
        count=needs[largest] + WORKING_BYTES,
        free=sum(room.values()) if room else free,
    )
    if device.type == "mps":
        raise lacking
    undivided = {name: _largest_layer(model) for name, model in bare.items()}
    candidates = list(_candidates(device, room, offload))

    def fitting(name: str, share: float) -> Placement | None:
        for candidate in candidates:
            whole = replace(candidate, budgets=_times(candidate.budgets, share))
            budgets = _without(whole.budgets, beside[name])
            if undivided[name] > budgets[whole.main]:
                continue
            if whole.allows(device_map(bare[name], budgets)):
                return whole
        return None

    alone = {name: fitting(name, 1.0) for name in MODELS}
    if any(placement is None for placement in alone.values()):
        raise lacking
    found = {name: placement for name, placement in alone.items() if placement is not None}
    if single_load:
        # Base and tuned are one load, of the tuned one's size.
        found = dict.fromkeys(MODELS, found["tuned"])
    for name, source in sources.items():
        found[name] = _through_memory(found[name], models[name], source, bare[name], dtype, host)
        if found[name].copied and offload != DISK:
            raise replace(lacking, count=needs[name] + WORKING_BYTES, free=host, model=name)
    _hold_copies([sources[name] for name in MODELS if found[name].copied], width, folder)
    if single_load:
        return Plan(found, True)
    shared = {name: fitting(name, need / sum(needs.values())) for name, need in needs.items()}
    # Layers that are brought for every batch would be brought twice as often.
    if all(one is not None and one.kind == GPUS for one in shared.values()):
        return Plan({name: one for name, one in shared.items() if one is not None}, True)
    return Plan(found, False)


def _candidates(
    device: torch.device, room: Mapping[int | str, int], offload: str
) -> Iterator[Placement]:
    """From the fastest to the slowest."""
    gpus = {place: size for place, size in room.items() if place != HOST}
    if len(gpus) > 1:
        yield Placement(GPUS, gpus)
    if device.type == "cuda" and HOST in room:
        yield Placement(MEMORY, room)
    if offload == DISK and HOST in room:
        yield Placement(DISK, room)


def _budgets(device: torch.device, host: int | None) -> Iterator[tuple[int | str, int]]:
    """Bytes for weights: of the GPU that the job names, or of all, and of the host."""
    if device.type == "cuda":
        numbers = range(torch.cuda.device_count()) if device.index is None else [device.index]
        for number in numbers:
            free = available_bytes(torch.device("cuda", number)) or 0
            if free > GPU_WORKING_BYTES:
                yield number, free - GPU_WORKING_BYTES
    if host is not None:
        yield HOST, max(0, host - WORKING_BYTES)


def _times(budgets: Mapping[int | str, int], share: float) -> dict[int | str, int]:
    return {place: int(size * share) for place, size in budgets.items()}


def _without(budgets: Mapping[int | str, int], taken: int) -> dict[int | str, int]:
    """The budgets once adapters of ``taken`` bytes lie beside the layers that they are on."""
    return _times(budgets, max(0.0, 1 - taken / max(1, sum(budgets.values()))))


def _largest_layer(model: nn.Module) -> int:
    """Bytes of the largest part that is computed as a whole."""
    from accelerate.utils import compute_module_sizes, get_max_layer_size

    sizes = compute_module_sizes(model)
    layers = list(getattr(model, "_no_split_modules", None) or ())
    return int(get_max_layer_size(list(model.named_children()), sizes, layers)[0])


def _foundation(models: dict[str, InspectedModel], name: str) -> InspectedModel:
    return models[name] if models[name].adapter is None else foundation_of(models)


def _through_memory(
    placement: Placement,
    model: InspectedModel,
    source: InspectedModel,
    bare: nn.Module,
    dtype: torch.dtype,
    host: int | None,
) -> Placement:
    """The same, its weights ``copied`` where loading them would take more memory than there is.

    Weights that are stored as they are computed with are read where they lie in their files. All
    others go through the host's memory as a whole. Raises ``memory-needed`` for those that no copy
    would spare that: quantised ones, ones that are merged, and experts that are stored one by one.
    """
    needed = source.parameters * BYTES_A_PARAMETER[dtype] + WORKING_BYTES
    if host is None or needed <= host:
        return placement
    if _is_rearranged(model, source, bare):
        raise ProbeFailure(
            "memory-needed", task="inspect", model=model.name, count=needed, free=host
        )
    return replace(placement, copied=_is_cast(source, dtype))


def _is_rearranged(model: InspectedModel, source: InspectedModel, bare: nn.Module) -> bool:
    """Whether what is loaded is made of what is stored, and not read where it lies."""
    made = source.quantisation is not None or bool(model.before)
    return made or _is_converted(bare, source)


def _is_cast(source: InspectedModel, dtype: torch.dtype) -> bool:
    """Whether weights are stored in another precision."""
    stored = {tensor.dtype for tensor in source.weights.tensors.values()}
    own = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16"}[dtype]
    return bool(stored & FLOATS - {own})


FLOATS = frozenset({"F64", "F32", "F16", "BF16"})


def _is_converted(bare: nn.Module, source: InspectedModel) -> bool:
    """Whether loading makes one parameter of several stored tensors."""
    from .coverage import targets

    target = targets(bare, bare.state_dict())  # type: ignore[arg-type]
    return any(target(name)[1] for name in source.weights.tensors)


def _hold_copies(sources: list[InspectedModel], width: int, folder: Path) -> None:
    """Raises ``offload-disk`` where the disk has no room for the largest copy: one at a time is
    kept."""
    needed = max((source.parameters * width for source in sources), default=0)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise ProbeFailure("offload-disk", task="inspect", count=needed, free=free)


def device_map(model: nn.Module, budgets: Mapping[int | str, int]) -> dict[str, int | str]:
    """Module → GPU, ``HOST`` or ``FILES``: whole layers, in the order in which they run; over
    several GPUs evenly where that is enough.
    """
    from accelerate.utils import get_balanced_memory, infer_auto_device_map

    undivided = list(getattr(model, "_no_split_modules", None) or ())
    gpus = [place for place in budgets if place != HOST]
    tried = []
    if len(gpus) > 1:
        tried.append(get_balanced_memory(model, dict(budgets), undivided))
    tried.append(dict(budgets))
    for limits in tried:
        spread = infer_auto_device_map(model, limits, no_split_module_classes=undivided)
        if {HOST, FILES}.isdisjoint(spread.values()):
            break
    return spread


def place(model: nn.Module, placement: Placement, device: torch.device) -> None:
    """Moves a loaded model from the host's memory to where its layers lie.

    Raises ``memory-needed`` where it is larger than its headers say.
    """
    if placement.kind == WHOLE:
        model.to(device)
        return
    from accelerate import dispatch_model

    spread = device_map(model, placement.budgets)
    if not placement.allows(spread):
        raise ProbeFailure("memory-needed", task="score")
    main = placement.main
    waiting = [name for name, at in spread.items() if at == FILES or (at == HOST and main != HOST)]
    # What waits is read where it lies: in memory, or in the files that it is mapped from.
    held = {
        name: tensor
        for name, tensor in model.state_dict().items()
        if any(part == "" or name == part or name.startswith(f"{part}.") for part in waiting)
    }
    dispatch_model(
        model,
        spread,
        main_device=main,
        state_dict=held,
        offload_index={},
        skip_keys=getattr(model, "_skip_keys_device_placement", None),
        # Adapters read the weights of the layer that they are on, without calling it.
        preload_module_classes=_adapted_classes(model),
    )
    for module in model.modules():
        hook = getattr(module, "_hf_hook", None)
        if hook is not None:
            hook.pre_forward = _as_ordinary(hook.pre_forward)
            hook.post_forward = _as_ordinary(hook.post_forward)


def _adapted_classes(model: nn.Module) -> list[str]:
    from peft.tuners.tuners_utils import BaseTunerLayer

    layers = (module for module in model.modules() if isinstance(module, BaseTunerLayer))
    return sorted({type(layer).__name__ for layer in layers})


def _as_ordinary(hook: Callable[..., Any]) -> Callable[..., Any]:
    """The hook, leaving parameters behind that may be changed outside inference mode too, as
    switching an adapter does."""

    @wraps(hook)
    def moved(*given: Any, **options: Any) -> Any:
        with torch.inference_mode(False), torch.no_grad():
            return hook(*given, **options)

    return moved


@contextmanager
def placed(model: nn.Module, placement: Placement, device: torch.device) -> Iterator[None]:
    """Meanwhile the model is placed; afterwards its modules may be changed again."""
    place(model, placement, device)
    try:
        yield
    finally:
        lift(model)


def lift(model: Any) -> None:
    """Undoes ``place`` but for what lies on a device of its own."""
    from accelerate.hooks import remove_hook_from_submodules

    if not hasattr(model, "hf_device_map"):
        return
    remove_hook_from_submodules(model)
    del model.hf_device_map
    model.tie_weights()
