"""Logits in float32 from a head of 16 bits.

The matrix unit multiplies 16-bit numbers exactly and adds in float32; an ordinary layer then rounds
each sum to 16 bits, after which many tokens share the top logit (in bfloat16 at 5.6 % of positions
of a model of 70 million parameters). Here the sums are kept as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

SIXTEEN_BITS = (torch.float16, torch.bfloat16)
# States of the trial, and how far the two products may be apart: an ordinary one is rounded.
TRIAL_STATES = 4
RELATIVE = 2e-2

# multiply(states [n, H], weight [V, H]): float32 [n, V].
Multiply = Callable[[Tensor, Tensor], Tensor]


def on_matrix_unit(states: Tensor, weight: Tensor) -> Tensor:
    """The product on a GPU. Raises RuntimeError or NotImplementedError where there is none."""
    return torch.mm(states, weight.t(), out_dtype=torch.float32)


class WideHead:
    """The output layer of a model, which may be asked for float32 logits.

    Only a plain linear layer of 16 bits on a GPU, that nothing else has wrapped: any other stays
    as it is.
    """

    def __init__(self, model: nn.Module, multiply: Multiply | None = None) -> None:
        """``multiply``: absent, the matrix unit of a GPU, and nothing without one."""
        layer = getattr(model, "get_output_embeddings", lambda: None)()
        self._multiply = multiply or on_matrix_unit
        self._layer = layer if self._fits(layer, anywhere=multiply is not None) else None

    def __bool__(self) -> bool:
        return self._layer is not None

    @contextmanager
    def asked(self) -> Iterator[None]:
        """Meanwhile the layer gives float32."""
        if self._layer is None:
            yield
            return
        self._layer.forward = self._product  # type: ignore[method-assign]
        try:
            yield
        finally:
            del self._layer.forward  # the class has it

    def _fits(self, layer: nn.Module | None, anywhere: bool) -> bool:
        if type(layer) is not nn.Linear or "forward" in vars(layer) or hasattr(layer, "_hf_hook"):
            return False
        weight = layer.weight
        if weight.dtype not in SIXTEEN_BITS or not (anywhere or weight.device.type == "cuda"):
            return False
        return self._agrees(layer)

    @torch.inference_mode()
    def _agrees(self, layer: nn.Linear) -> bool:
        """Whether the product is what the layer says, but for its rounding."""
        count = TRIAL_STATES * layer.in_features
        states = torch.linspace(-1, 1, count, dtype=torch.float32, device=layer.weight.device)
        states = states.reshape(TRIAL_STATES, -1).to(layer.weight.dtype)
        try:
            wide = self._of(layer, states)
        except (RuntimeError, NotImplementedError, TypeError):
            return False
        narrow = layer(states).float()
        spread = float(narrow.abs().max())
        return torch.allclose(wide, narrow, rtol=RELATIVE, atol=RELATIVE * max(spread, 1e-6))

    def _product(self, states: Tensor) -> Tensor:
        assert self._layer is not None
        return self._of(self._layer, states)

    def _of(self, layer: nn.Linear, states: Tensor) -> Tensor:
        flat = states.reshape(-1, layer.in_features)
        logits = self._multiply(flat, layer.weight)
        if layer.bias is not None:
            logits = logits + layer.bias.float()
        return logits.reshape(*states.shape[:-1], layer.out_features)
