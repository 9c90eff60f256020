"""Loading: the two models ready for scoring, from one load where an adapter allows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn

from ..contract.errors import ProbeFailure, is_lack_of_memory
from ..engine.head import SlicedHead, tolerance
from .copies import copy_in
from .coverage import refuse_unloaded, refuse_unloaded_adapter, stored_in
from .dry_run import refuse_larger_than_stored
from .inspect import InspectedModel, architectures, foundation_of, of_adapter, of_model
from .patterns import refuse_costly_patterns
from .placement import WHOLE, Placement, place, placed
from .ranks import TENSOR, Ranks
from .renames import find_renames, refuse_unaddressed, rename_settings

if TYPE_CHECKING:
    from peft import PeftModel

DTYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
# What weights that are stored in fewer bits are dequantised to where that is not said.
DEQUANTISED = {"float8_e4m3fn": torch.bfloat16, "uint8": torch.bfloat16}
FINITE_CHUNK = 1 << 24
# Elements that a model may have beyond twice the stored ones (tied weights, masks, tables).
ELEMENTS_BESIDES = 1 << 26
# Of the text on which a merged adapter is held against the same one beside the weights, and a model
# that ranks divide against the whole one.
MERGE_TOKENS = 64


@dataclass
class LoadedModel:
    """A model that can be scored; ``active`` switches an adapter off for the reference pass."""

    head: SlicedHead
    off: PeftModel | None = None

    def active(self) -> AbstractContextManager[None]:
        return nullcontext() if self.off is None else self.off.disable_adapter()


def choose_device(wanted: str) -> torch.device:
    """``auto`` is a GPU with CUDA or the CPU. Raises ``device-missing``."""
    if wanted == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    device = torch.device(wanted)
    there = {
        "cpu": True,
        "cuda": (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not there[device.type]:
        raise ProbeFailure("device-missing", task="inspect")
    return device


def choose_dtype(wanted: str, stored: str, device: torch.device) -> torch.dtype:
    """``auto`` is float32 on the CPU and the checkpoint's own precision on a GPU."""
    if wanted != "auto":
        return DTYPES[wanted]
    return (
        torch.float32 if device.type == "cpu" else (DTYPES | DEQUANTISED).get(stored, torch.float32)
    )


class Loader:
    """Loads the models of a job, for one device and precision.

    ``common_vocabulary``: the first logits that both models share, found once both heads are known.
    """

    def __init__(
        self,
        models: dict[str, InspectedModel],
        device: torch.device,
        dtype: torch.dtype,
        base_size: int | None,
        placements: Mapping[str, Placement] | None = None,
        out: Path | None = None,
        ranked: str | None = None,
    ) -> None:
        """``base_size``: ids that the base's tokenizer knows, when the tuned one knows more.
        ``placements``: where the layers of each model lie; absent: on the device. ``out``: where
        copies of weights are written meanwhile. ``ranked``: how the ranks that run the blocks share
        the models, where no device holds one.
        """
        self._models = models
        self._device = device
        self._dtype = dtype
        self._placements = placements or {}
        self._out = out
        self._ranked = ranked
        self._ranks: Ranks | None = None
        self._common = self._common_vocabulary(base_size)

    def on(self, device: torch.device) -> Loader:
        """The same for another device."""
        other = copy(self)
        other._device = device
        return other

    def shared_by(self, ranks: Ranks) -> Loader:
        """The same for one of the ranks that share the models."""
        other = copy(self)
        other._ranks = ranks
        return other

    @property
    def ranked(self) -> str | None:
        """How ranks share the models, one of RANKED; None where each process loads them."""
        return self._ranked

    @property
    def spreads(self) -> bool:
        """Whether one process uses every GPU."""
        return any(placement.kind != WHOLE for placement in self._placements.values())

    @property
    def _foundation(self) -> InspectedModel:
        return foundation_of(self._models)

    def _common_vocabulary(self, base_size: int | None) -> int | None:
        # A foundation is compared with nothing; an auxiliary model is alone.
        compared = [name for name in self._models if name != "foundation"]
        rows = [self._models[name].vocabulary for name in compared]
        if base_size is not None:
            return min(*rows, base_size)
        return None if len(set(rows)) == 1 else min(rows)

    def full(self, name: str) -> LoadedModel:
        """One model by a load of its own; adapters on a load of their own of what they are on."""
        model = self._models[name]
        placement = self._placement(name)
        home = self._home(placement)
        if model.adapter is None:
            causal = self._causal(model, placement)
        else:
            causal = self._causal(self._foundation, placement)
            with of_model(name):
                for number, adapter in enumerate(model.before, 1):
                    with of_adapter(number, len(model.stack)):
                        causal = self._merged(causal, adapter, home)
                with of_adapter(len(model.stack), len(model.stack)):
                    causal = self._wrapped(causal, model, home).get_base_model()
        self._place(causal, placement, model.context)
        return LoadedModel(SlicedHead(causal, self._common))

    def single(self, probe_text: np.ndarray) -> tuple[dict[str, LoadedModel], float]:
        """Both from one load of the base, and how far the switched-off adapter is from the base.

        ``probe_text``: token ids of the text on which they are compared (largest absolute
        difference of a log-probability). Raises ``adapter-check-failed``.
        """
        placement = self._placement("tuned")
        causal = self._causal(self._models["base"], placement)
        if self._ranks is not None:
            return self._single_shared(causal, probe_text, self._ranks)
        with placed(causal, placement, self._device):
            before = SlicedHead(causal, self._common).plain_logp(probe_text)
        adapted = self._wrapped(causal, self._models["tuned"], self._home(placement))
        place(adapted.get_base_model(), placement, self._device)
        head = SlicedHead(adapted.get_base_model(), self._common)
        with adapted.disable_adapter():
            difference = float((head.plain_logp(probe_text) - before).abs().max())
        return self._pair(head, adapted, difference)

    def _single_shared(
        self, causal: nn.Module, probe_text: np.ndarray, ranks: Ranks
    ) -> tuple[dict[str, LoadedModel], float]:
        """The same for ranks: once a model is shared, nobody holds it whole. So the first of them
        compares before that, on the host.
        """
        before = SlicedHead(causal, self._common).plain_logp(probe_text) if ranks.leads else None
        adapted = self._wrapped(causal, self._models["tuned"], torch.device("cpu"))
        model = adapted.get_base_model()
        difference = 0.0
        if before is not None:
            with adapted.disable_adapter():
                after = SlicedHead(model, self._common).plain_logp(probe_text)
            difference = float((after - before).abs().max())
        ranks.place(model, self._device)
        return self._pair(SlicedHead(model, self._common), adapted, difference)

    def _pair(
        self, head: SlicedHead, adapted: PeftModel, difference: float
    ) -> tuple[dict[str, LoadedModel], float]:
        if not difference <= tolerance(self._dtype):
            raise ProbeFailure("adapter-check-failed", task="score")
        return {"tuned": LoadedModel(head), "base": LoadedModel(head, off=adapted)}, difference

    def _placement(self, name: str) -> Placement:
        return self._placements.get(name, Placement())

    def _place(self, causal: nn.Module, placement: Placement, context: int) -> None:
        if self._ranks is None:
            place(causal, placement, self._device)
        elif self._ranks.kind == TENSOR:
            self._divide(causal, self._ranks, context)
        else:
            self._ranks.place(causal, self._device)

    def _divide(self, causal: nn.Module, ranks: Ranks, context: int) -> None:
        """Raises ``self-check-failed`` where the ranks compute another model than the whole one:
        the plan by which they divide it is an architecture's, and may be wrong.
        """
        text = _text_of(causal, min(MERGE_TOKENS, context))
        before = SlicedHead(causal).plain_logp(text) if ranks.leads else None
        ranks.place(causal, self._device)
        after = SlicedHead(causal).plain_logp(text)
        agrees = before is not None and bool(
            (after.to(before.device) - before).abs().max() <= tolerance(self._dtype)
        )
        # Those that went on would wait for the first.
        if not ranks.told(agrees):
            raise ProbeFailure("self-check-failed", task="score")

    def _home(self, placement: Placement) -> torch.device:
        """Where a model is put together: what is to be spread or shared waits in memory."""
        if self._ranks is not None:
            return torch.device("cpu")
        return self._device if placement.kind == WHOLE else torch.device("cpu")

    def _causal(self, model: InspectedModel, placement: Placement) -> nn.Module:
        """Loaded and checked, at home."""
        with self._folder(model, placement) as folder:
            return self._loaded(model, folder).to(self._home(placement))

    def _folder(self, model: InspectedModel, placement: Placement) -> AbstractContextManager[Path]:
        if placement.copied and self._out is not None and self._ranks is None:
            return copy_in(model, self._dtype, self._out)
        return nullcontext(model.source.path)

    def _loaded(self, model: InspectedModel, folder: Path) -> nn.Module:
        describes = _describes_a_model(model)
        quantisation = model.quantisation
        quantised = {"quantization_config": quantisation.loading()} if quantisation else {}
        try:
            causal, report = _auto_class(model).from_pretrained(
                str(folder),
                dtype=self._dtype,
                use_safetensors=True,
                local_files_only=True,
                trust_remote_code=False,
                # How it is computed is not for the checkpoint to say: some ways compile code.
                attn_implementation=None,
                experts_implementation=None,
                output_loading_info=True,
                **quantised,
            )
        except ImportError:
            raise
        except Exception as error:
            if is_lack_of_memory(error):
                raise ProbeFailure("memory-needed", task="score", model=model.name) from None
            # What the readers of files and the architectures raise has no type in common.
            code = "weights-unreadable" if describes else "config-unreadable"
            raise ProbeFailure(code, task="score", model=model.name) from None
        # What the files lack would be filled with random numbers.
        if report["missing_keys"] or report["mismatched_keys"]:
            raise ProbeFailure("weights-incomplete", task="score", model=model.name)
        # A configuration may ask for tuples without names.
        causal.config.return_dict = True
        causal.eval().requires_grad_(False)
        check_finite(causal, model.name)
        stored = stored_in(model.weights.files)
        if quantisation is not None:
            stored = quantisation.dequantised(stored)
        refuse_unloaded(causal, stored, model.name)
        return causal

    def _merged(self, causal: nn.Module, adapter: InspectedModel, home: torch.device) -> nn.Module:
        """The model with the adapter in its weights. Raises ``adapter-merge-differs`` where that is
        another model than with the adapter beside them: two modules may share what only one adapts.
        """
        adapted = self._wrapped(causal, adapter, home)
        text = _text_of(causal, min(MERGE_TOKENS, adapter.context))
        before = SlicedHead(adapted.get_base_model()).plain_logp(text)
        merged = adapted.merge_and_unload()
        after = SlicedHead(merged).plain_logp(text)
        if not float((after - before).abs().max()) <= tolerance(self._dtype):
            raise ProbeFailure("adapter-merge-differs", task="score", model="tuned")
        check_finite(merged, "tuned")
        return merged.eval().requires_grad_(False)

    def _wrapped(self, causal: nn.Module, model: InspectedModel, home: torch.device) -> PeftModel:
        from peft import PeftModel, get_peft_model_state_dict

        differs = ProbeFailure("adapter-base-differs", task="score", model="tuned")
        assert model.adapter is not None
        rows = model.adapter.embedding_rows
        refuse_costly_patterns(model.config, [name for name, _ in causal.named_modules()])
        stored = stored_in(model.weights.files)
        renames = find_renames(causal, [tensor.name for tensor in stored])
        try:
            config = model.adapter.read_config(model.source.path)
            rename_settings(config, renames)
            bare = without_memory(self._foundation)
            # An adapter that was merged before may have resized it.
            _resize(bare, rows or causal.get_input_embeddings().weight.shape[0])
            refuse_larger_than_stored(bare, config, model.weights)
            _resize(causal, rows)
            adapted = PeftModel.from_pretrained(
                causal,
                str(model.source.path),
                config=config,
                key_mapping=renames.key_mapping() or None,
                torch_device=str(home),
            )
        except (ImportError, ProbeFailure):
            raise
        except Exception as error:
            if is_lack_of_memory(error):
                raise ProbeFailure("memory-needed", task="score", model="tuned") from None
            # Patterns, indices and settings of the adapter fail with errors of many types.
            raise differs from None
        check_finite(adapted, "tuned")
        refuse_unaddressed(config, adapted.base_model.targeted_module_names)
        held = get_peft_model_state_dict(adapted, save_embedding_layers=False)
        refuse_unloaded_adapter(held, adapted.state_dict(), stored, renames.tensors)
        adapted.eval().requires_grad_(False)
        # Layers that lie on other devices already stay there.
        return adapted.to(home) if home == self._device else adapted


def _text_of(causal: nn.Module, tokens: int) -> np.ndarray:
    """Ids from all over the vocabulary, int32 [tokens]."""
    rows = causal.get_input_embeddings().weight.shape[0]  # type: ignore[operator]
    return np.linspace(0, rows - 1, tokens).astype(np.int32)


def _resize(causal: nn.Module, rows: int | None) -> None:
    if rows is not None and rows != causal.get_input_embeddings().weight.shape[0]:
        causal.resize_token_embeddings(rows, mean_resizing=False)


def _describes_a_model(model: InspectedModel) -> bool:
    """Whether a model can be built from the configuration; tried without memory, which is quick.

    Raises ``weights-incomplete`` when it is far larger than what is stored: loading would take the
    memory for it before it found out.
    """
    try:
        built = without_memory(model)
    except Exception as error:
        if is_lack_of_memory(error):
            raise
        return False
    elements = sum(tensor.numel() for tensor in (*built.parameters(), *built.buffers()))
    if elements > 2 * model.weights.elements + ELEMENTS_BESIDES:
        raise ProbeFailure("weights-incomplete", task="score", model=model.name)
    return True


def without_memory(model: InspectedModel) -> nn.Module:
    """A model as its configuration describes it, on the meta device."""
    from transformers import AutoConfig

    config = AutoConfig.from_pretrained(
        str(model.source.path), local_files_only=True, trust_remote_code=False
    )
    with torch.device("meta"):
        return _auto_class(model).from_config(
            config,
            trust_remote_code=False,
            attn_implementation=None,
            experts_implementation=None,
        )


def _auto_class(model: InspectedModel) -> Any:
    """The class of transformers that loads what the configuration says the model is."""
    import transformers

    kinds = architectures(model.config.get("model_type"))
    # Some are listed as both; the text model of one with eyes would leave its eyes out.
    return getattr(
        transformers, next(auto for auto, names in kinds.items() if model.architecture in names)
    )


def self_check(loaded: LoadedModel, records: Sequence[np.ndarray], name: str) -> float:
    """The head's self-check under the state in which ``name`` is scored."""
    try:
        with loaded.active():
            return loaded.head.self_check(records)
    except ProbeFailure as failure:
        failure.model = name
        raise


def check_finite(model: nn.Module, name: str) -> None:
    """Raises ``non-finite-weights`` when any weight or buffer is NaN or infinite."""
    for tensor in _floating_tensors(model):
        for chunk in tensor.detach().flatten().split(FINITE_CHUNK):
            # Both ends are NaN when any element is, so two numbers tell about all of them.
            low, high = torch.aminmax(chunk)
            if not (torch.isfinite(low) and torch.isfinite(high)):
                raise ProbeFailure("non-finite-weights", task="score", model=name)


def _floating_tensors(model: nn.Module) -> Iterator[torch.Tensor]:
    for tensor in (*model.parameters(), *(b for n, b in model.named_buffers() if "mask" not in n)):
        if tensor.is_floating_point() and tensor.numel() > 0:
            yield tensor
