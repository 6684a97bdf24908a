r"""Limits of single device-rounds by relaxation: most rows keep them without being told.

A decision that is the best without limits and keeps them is the best with them, and it is the one
that the tie rule takes: a smaller cut that costs as little would have been taken without limits,
too. So the quick way decides all rows, and only those whose decision breaks a limit look at every
cut (`card_opt.algorithms.kernel.unpruned`; theory R3: cuts no longer compete by a linear function
of the profile). Where frequencies have prices of their own, the decision at the prices of the
cuts must keep the limits as well, for it is what the cut is chosen by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from card_opt.algorithms.kernel import unpruned
from card_opt.algorithms.kernel.inputs import Decided, Inputs, Own, Prices
from card_opt.algorithms.kernel.job import Job
from card_opt.problem.quantities import IntArray


def decide(
    job: Job,
    inputs: Inputs,
    prices: Prices,
    own: Own,
    without: Callable[[Inputs, Prices], Decided],
) -> Decided:
    """Return the decisions of device-rounds under limits of their own.

    Parameters
    ----------
    job
        What the device-rounds have in common.
    inputs
        What they differ in.
    prices
        What a second and a joule cost besides.
    own
        The limits.
    without
        The way to decide without limits.
    """
    found = without(inputs, prices)
    kept = unpruned.met(job, found, own)
    if prices.has_second:
        kept &= unpruned.met(job, without(inputs, prices.of_cuts()), own)
    index = np.flatnonzero(~kept)
    if index.size == 0:
        return found
    fewer = Inputs(*_part(inputs, index)), prices.part(index), Own(*_part(own, index))
    again = unpruned.decide(job, *fewer)
    pairs: Any = zip(found, again, strict=True)
    for whole, values in pairs:
        np.put(whole, index, values)
    return found


def _part(fields: Iterable[Any], index: IntArray) -> list[Any]:
    """Return the fields of some device-rounds."""
    return [None if values is None else values[index] for values in fields]
