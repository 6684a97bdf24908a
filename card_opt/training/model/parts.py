r"""The two sides of a model that is split at a cut, and the head where the labels stay local.

All are models of Transformers that lack the other side's layers, so masks, rotary embedding,
windows and losses are the family's own. A step is, with the letter's stages 3 and 4,

.. code-block:: python

    smashed = device.forward(tokens, position)
    loss, gradient = server.learn(smashed, labels, position)
    device.backward(gradient)

after which both sides' adapters have their gradients.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

import torch
from torch import nn

from card_opt.errors import CardOptError, shown
from card_opt.training.model.adapters import add_adapters, first_adapters
from card_opt.training.model.anatomy import anatomy_of, architecture_of
from card_opt.training.model.randomness import Randomness
from card_opt.training.model.skeleton import Pieces, Tensors, dtype_of, part_of, skeleton
from card_opt.training.plan import Plan
from card_opt.training.position import Position


def check_cut(plan: Plan, cut: int) -> None:
    """Raise if a model cannot be split at a cut.

    Raises
    ------
    CardOptError
        If it is not from 1 to one less than the layers.
    """
    most = architecture_of(plan.config).num_layers - 1
    if isinstance(cut, bool) or not isinstance(cut, int) or not 1 <= cut <= most:
        raise CardOptError(f"a cut must be an integer from 1 to {most}, got {shown(cut)}")


class _Part:
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
            self._model.gradient_checkpointing_enable({"use_reentrant": False})
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

    def _at(self, position: Position | None) -> Any:
        """Return the random numbers of a step; of none: no dropout."""
        self._model.train(position is not None)
        return nullcontext() if position is None else self._randomness.at(position)

    def _data(self, tensor: torch.Tensor, *, learns: bool) -> torch.Tensor:
        """Return what came over the link, in the type of the weights."""
        return tensor.detach().to(self._where, self._dtype).requires_grad_(learns)

    def _tokens(self, tokens: torch.Tensor) -> torch.Tensor:
        """Return tokens or labels, if they are in the vocabulary."""
        largest = int(tokens.max())
        if largest >= self._vocabulary:
            raise CardOptError(
                f"the data have the token {largest}, but the model's vocabulary has "
                f"{self._vocabulary}: take the tokenizer that belongs to the model"
            )
        return tokens.to(self._where)

    def _loss(self, hidden: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """Return the loss of what comes, from the first layer held to the head."""
        result = self._model(inputs_embeds=hidden, labels=self._tokens(labels), use_cache=False)
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
            output.backward(gradient.to(output))


class DevicePart(_Part):
    """The device's: embedding and layers 1 to c.

    Parameters
    ----------
    plan
        Of the run.
    cut
        The letter's :math:`c`.
    tensors
        Gives the frozen weights of a piece by its name; only own pieces are asked for.
    adapters
        Values to begin with; None: the first ones.
    where
        The torch device.

    Raises
    ------
    CardOptError
        If the cut is out of range, or weights or adapters do not fit the plan.
    """

    def __init__(
        self,
        plan: Plan,
        cut: int,
        tensors: Pieces,
        adapters: Mapping[str, torch.Tensor] | None = None,
        where: torch.device | str = "cpu",
    ) -> None:
        check_cut(plan, cut)
        super().__init__(plan, tensors, range(cut), where, has_tokens=True)
        self.load(first_adapters(plan) if adapters is None else adapters)

    def forward(self, tokens: torch.Tensor, position: Position | None) -> torch.Tensor:
        """Return the smashed data :math:`(B, T, h)` of tokens :math:`(B, T)`.

        Parameters
        ----------
        tokens
            Numbers of tokens.
        position
            Which step; None: for validation, without dropout and without a way back.

        Raises
        ------
        CardOptError
            If a token is not in the model's vocabulary.
        """
        tokens = self._tokens(tokens)
        with self._at(position), torch.set_grad_enabled(position is not None):
            output = self._decoder(input_ids=tokens, use_cache=False)[0]
        self._output = None if position is None else output
        smashed: torch.Tensor = output.detach()
        return smashed

    def backward(self, gradient: torch.Tensor) -> None:
        """Add to the adapters' gradients, from that of the smashed data of the last step.

        Parameters
        ----------
        gradient
            Of the smashed data :math:`(B, T, h)`.
        """
        self._backward(gradient)


class ServerPart(_Part):
    """The server's: layers c+1 to I, the norm, and the head unless it is on the device.

    Parameters
    ----------
    plan
        Of the run.
    cut
        The letter's :math:`c`.
    tensors
        Gives the frozen weights of a piece by its name; only own pieces are asked for.
    adapters
        Values to begin with; None: the first ones.
    where
        The torch device.

    Raises
    ------
    CardOptError
        If the cut is out of range, or weights or adapters do not fit the plan.
    """

    def __init__(
        self,
        plan: Plan,
        cut: int,
        tensors: Pieces,
        adapters: Mapping[str, torch.Tensor] | None = None,
        where: torch.device | str = "cpu",
    ) -> None:
        check_cut(plan, cut)
        layers = range(cut, architecture_of(plan.config).num_layers)
        has_head = plan.tuning.head == "server"
        super().__init__(plan, tensors, layers, where, has_norm=True, has_head=has_head)
        self.load(first_adapters(plan) if adapters is None else adapters)

    def learn(
        self, smashed: torch.Tensor, labels: torch.Tensor, position: Position, scale: float = 1.0
    ) -> tuple[float, torch.Tensor]:
        """Return the loss, and the gradient of the smashed data; add to the adapters' gradients.

        Parameters
        ----------
        smashed
            :math:`(B, T, h)`.
        labels
            The tokens :math:`(B, T)`, which the loss shifts; -100 is left out.
        position
            Which step.
        scale
            What the loss counts in the gradients, such as the device's weight in (1).
        """
        return self._learn(smashed, labels, position, scale)

    def loss(self, smashed: torch.Tensor, labels: torch.Tensor) -> float:
        """Return the loss without dropout and gradients, for validation."""
        with self._at(None), torch.no_grad():
            return float(self._loss(self._data(smashed, learns=False), labels))

    def forward(self, smashed: torch.Tensor, position: Position | None) -> torch.Tensor:
        """Return the last hidden state :math:`(B, T, h)`, behind the norm; for a U-shape.

        Parameters
        ----------
        smashed
            :math:`(B, T, h)`.
        position
            Which step; None: for validation, without dropout and without a way back.
        """
        learns = position is not None
        self._input = self._data(smashed, learns=learns)
        with self._at(position), torch.set_grad_enabled(learns):
            output = self._decoder(inputs_embeds=self._input, use_cache=False)[0]
        self._output = output if learns else None
        hidden: torch.Tensor = output.detach()
        return hidden

    def backward(self, hidden_gradient: torch.Tensor) -> torch.Tensor:
        """Return the gradient of the smashed data; add to the adapters' gradients.

        Parameters
        ----------
        hidden_gradient
            Of the last hidden state :math:`(B, T, h)`.
        """
        self._backward(hidden_gradient)
        gradient = self._input.grad
        assert gradient is not None
        return gradient


class HeadPart(_Part):
    """The head on the device, where the labels stay local.

    Parameters
    ----------
    plan
        Of the run.
    tensors
        Gives the frozen weights of a piece by its name; only own pieces are asked for.
    where
        The torch device.
    """

    def __init__(self, plan: Plan, tensors: Pieces, where: torch.device | str = "cpu") -> None:
        super().__init__(plan, tensors, range(0), where, has_head=True)

    def learn(
        self, hidden: torch.Tensor, labels: torch.Tensor, scale: float = 1.0
    ) -> tuple[float, torch.Tensor]:
        """Return the loss, and the gradient of the last hidden state.

        Parameters
        ----------
        hidden
            :math:`(B, T, h)`.
        labels
            The tokens :math:`(B, T)`, which the loss shifts; -100 is left out.
        scale
            What the loss counts in the gradient, such as the device's weight in (1).
        """
        return self._learn(hidden, labels, None, scale)

    def loss(self, hidden: torch.Tensor, labels: torch.Tensor) -> float:
        """Return the loss without a gradient, for validation."""
        with torch.no_grad():
            return float(self._loss(self._data(hidden, learns=False), labels))
