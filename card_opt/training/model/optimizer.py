"""Updates of adapters: SGD as in equations (4) and (5), or AdamW."""

from __future__ import annotations

from collections.abc import Mapping

import torch

from card_opt.errors import CardOptError, unknown
from card_opt.training.model.skeleton import Tensors

_KINDS = {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}


class Updates:
    """An optimizer of torch whose state has the names of the adapters.

    Parameters
    ----------
    parameters
        What it updates, by name.
    kind
        ``sgd`` or ``adamw``, with torch's own defaults.
    rate
        The learning rate.

    Raises
    ------
    CardOptError
        If there is no such kind.
    """

    def __init__(
        self, parameters: Mapping[str, torch.nn.Parameter], kind: str, rate: float
    ) -> None:
        if kind not in _KINDS:
            raise CardOptError(unknown("optimizer", kind, _KINDS))
        self._parameters = dict(parameters)
        # A part whose layers carry no adapters has nothing to update.
        self._torch = _KINDS[kind](parameters.values(), lr=rate) if parameters else None

    def step(self) -> None:
        """Update by the gradients that have come together, and forget them."""
        if self._torch is not None:
            self._torch.step()
            self._torch.zero_grad()

    def moments(self) -> Tensors:
        """Return its state: nothing for SGD and before a first step, else copies.

        They are called ``NAME#exp_avg``, ``NAME#exp_avg_sq`` and ``NAME#step``.
        """
        if self._torch is None:
            return {}
        return {
            f"{name}#{key}": value.detach().clone()
            for name, parameter in self._parameters.items()
            for key, value in self._torch.state.get(parameter, {}).items()
            if isinstance(value, torch.Tensor)
        }

    def load(self, moments: Mapping[str, torch.Tensor]) -> None:
        """Go on from a state that :meth:`moments` gave, be it of another split.

        Parameters
        ----------
        moments
            State of these parameters; empty: as at the beginning.

        Raises
        ------
        CardOptError
            If it is that of another parameter.
        """
        by_name: dict[str, Tensors] = {}
        for key, value in moments.items():
            name, _, moment = key.rpartition("#")
            if name not in self._parameters:
                raise CardOptError(f"the moment {key} is of no adapter that is updated here")
            by_name.setdefault(name, {})[moment] = value.clone()
        if self._torch is None:
            return
        content = self._torch.state_dict()
        names = list(self._parameters)
        content["state"] = {names.index(name): state for name, state in by_name.items()}
        self._torch.load_state_dict(content)
