"""Dropout that depends on where a run is, and not on which side computes it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from card_opt.training.model.anatomy import anatomy_of
from card_opt.training.position import Position, seed_of

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_GENERATOR = threading.RLock()  # torch has one for all threads


class Randomness:
    """Seeds torch's generator before the embedding and before each layer of a model.

    The seed is made of the run's seed, the `Position` and the layer, so that a layer drops the
    same entries whichever side holds it, and there is no state to keep between two steps. It
    works on a whole model and on a part of one.

    Parameters
    ----------
    model
        A causal language model of Transformers, with or without adapters.
    seed
        The run's.
    """

    def __init__(self, model: PreTrainedModel, seed: int) -> None:
        self._seed = seed
        self._position: Position | None = None
        anatomy = anatomy_of(model.config.to_dict())
        decoder = model.get_submodule(anatomy.decoder)
        places = [decoder.get_submodule(anatomy.tokens)]
        places += decoder.get_submodule(anatomy.layers).children()
        for layer, module in enumerate(places):
            module.register_forward_pre_hook(partial(self._sow, layer))

    @contextmanager
    def at(self, position: Position) -> Iterator[None]:
        """Draw, in the block, the random numbers of a step; torch's own stream stays as it is.

        Blocks of other threads wait, as torch has one generator for all.

        Parameters
        ----------
        position
            Which step.
        """
        devices = range(torch.cuda.device_count()) if torch.cuda.is_initialized() else ()
        with _GENERATOR, torch.random.fork_rng(devices):
            self._position = position
            try:
                yield
            finally:
                self._position = None

    def _sow(self, layer: int, module: nn.Module, args: Any) -> None:
        if self._position is not None:
            torch.manual_seed(seed_of(self._seed, *self._position, layer))
