"""What both sides of a split model have in common: some layers with their adapters."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from functools import partial
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from card_opt.errors import CardOptError
from card_opt.training.model.adapters import add_adapters
from card_opt.training.model.anatomy import anatomy_of, architecture_of
from card_opt.training.model.randomness import Randomness
from card_opt.training.model.skeleton import Pieces, aligned, dtype_of, part_of, skeleton
from card_opt.training.plan import Plan
from card_opt.training.position import Position

_LEFT_OUT = -100  # the label that the loss leaves out


class Part:
    """A model that holds some layers.

    Attributes
    ----------
    adapters
        The adapters of these layers, by name.
    """

    def __init__(
        self,
        plan: Plan,
        tensors: Pieces,
        layers: range,
        where: torch.device | str,
        **held: bool,
    ) -> None:
        tuning = plan.tuning
        self._where = torch.device(where)
        self._dtype = dtype_of(tuning.weight_format)
        self._vocabulary = architecture_of(plan.config).vocab_size
        self._model = skeleton(plan.config, tuning.weight_format, tuning.attention)
        part_of(self._model, tensors, layers, where=where, **held)
        modules = add_adapters(self._model, plan, layers)
        self.adapters: dict[str, nn.Parameter] = {}
        for name, module in modules.items():
            empty = torch.empty_like(module.weight, device=where, dtype=torch.float32)
            module.weight = self.adapters[name] = nn.Parameter(empty)
        if tuning.checkpointing:
            # The public call would also make the embedding's output need a gradient.
            again = partial(checkpoint, use_reentrant=False)
            self._model._set_gradient_checkpointing(True, again)
        self._decoder = self._model.get_submodule(anatomy_of(plan.config).decoder)
        self._randomness = Randomness(self._model, plan.learning.seed)
        self._output: torch.Tensor | None = None

    def load(self, adapters: Mapping[str, torch.Tensor]) -> None:
        """Take the values of adapters.

        Parameters
        ----------
        adapters
            Values by name; those of layers that are not here are passed over.

        Raises
        ------
        CardOptError
            If one that is here is missing, or has another shape.
        """
        for name, parameter in self.adapters.items():
            if name not in adapters:
                raise CardOptError(f"the adapter {name} is missing")
            value = adapters[name]
            if value.shape != parameter.shape:
                raise CardOptError(
                    f"the adapter {name} must have shape {tuple(parameter.shape)}, "
                    f"got {tuple(value.shape)}"
                )
            with torch.no_grad():
                parameter.copy_(value)

    def held(self) -> list[torch.Tensor]:
        """Return what is here between two steps: weights, adapters, buffers."""
        return [*self._model.parameters(), *self._model.buffers()]

    def _at(self, position: Position | None) -> Any:
        """Return the random numbers of a step; of none: no dropout."""
        self._model.train(position is not None)
        return nullcontext() if position is None else self._randomness.at(position)

    def _data(self, tensor: torch.Tensor, *, learns: bool) -> torch.Tensor:
        """Return what came over the link, in the type of the weights."""
        return aligned(tensor, self._where, self._dtype).requires_grad_(learns)

    def _tokens(self, tokens: torch.Tensor, least: int = 0) -> torch.Tensor:
        """Return tokens, or labels with a lower number for what is left out, if they are known."""
        for extreme in (int(tokens.min()), int(tokens.max())):
            if not least <= extreme < self._vocabulary:
                raise CardOptError(
                    f"the data have the token {extreme}, but the model's vocabulary has "
                    f"{self._vocabulary}: take the tokenizer that belongs to the model"
                )
        return tokens.to(self._where)

    def _loss(self, hidden: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """Return the loss of what comes, from the first layer held to the head."""
        result = self._model(
            inputs_embeds=hidden, labels=self._tokens(labels, _LEFT_OUT), use_cache=False
        )
        loss: torch.Tensor = result.loss
        return loss

    def _learn(
        self, data: torch.Tensor, labels: torch.Tensor, position: Position | None, scale: float
    ) -> tuple[float, torch.Tensor]:
        """Return the loss and the gradient of what came, and keep the adapters' gradients."""
        came = self._data(data, learns=True)
        with self._at(position):
            loss = self._loss(came, labels)
            (loss * scale).backward()
        gradient = came.grad
        assert gradient is not None
        return float(loss.detach()), gradient

    def _backward(self, gradient: torch.Tensor) -> None:
        """Go back from a gradient of the last output."""
        if self._output is None:
            raise CardOptError("a gradient came without a forward pass before it")
        output, self._output = self._output, None
        if output.shape != gradient.shape:
            raise CardOptError(
                f"the gradient must have shape {tuple(output.shape)}, got {tuple(gradient.shape)}"
            )
        if output.requires_grad:
            output.backward(aligned(gradient, output.device, output.dtype))
