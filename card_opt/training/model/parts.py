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

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.model.adapters import first_adapters
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.part import Part
from card_opt.training.model.skeleton import Pieces
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


class DevicePart(Part):
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


class ServerPart(Part):
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


class HeadPart(Part):
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
