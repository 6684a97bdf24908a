"""Decisions for very many device-rounds of one job: pruned, in blocks, on all cores.

Rows of which pruning or rounding might get the cut wrong are few; they are decided again by
looking at every cut (`card_opt.algorithms.kernel.unpruned`), so that the answer is always that
of `card_opt.algorithms.card`.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from card_opt.algorithms.kernel import arrays, unpruned
from card_opt.algorithms.kernel.arrays import BlockPrices, Workspace
from card_opt.algorithms.kernel.constants import Constants, constants_of
from card_opt.algorithms.kernel.inputs import NO_PRICES, Decided, Inputs, Prices
from card_opt.algorithms.kernel.job import Job
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

BACKENDS = ("auto", "numpy", "compiled")
_BLOCK = 4096  # device-rounds: some 20 arrays that stay in a core's cache


def decide(
    job: Job,
    inputs: Inputs,
    prices: Prices = NO_PRICES,
    threads: int = 1,
    backend: str = "auto",
) -> Decided:
    """Decide device-rounds of one job.

    Parameters
    ----------
    job
        What they have in common.
    inputs
        What they differ in, shape (K,).
    prices
        What a second and a joule cost beside the cost.
    threads
        How many of them share the work; the decisions are the same.
    backend
        ``numpy``, ``compiled`` or, for the second where it is installed and pays, ``auto``;
        the decisions are the same to the bit.
    """
    inputs = Inputs(*(None if v is None else np.ascontiguousarray(v) for v in inputs))
    size = inputs.throughput.size
    if not job.is_prunable:
        return unpruned.decide(job, inputs, prices)
    out = empty(size)
    constants = constants_of(job)
    steps = np.linspace(0, size, max(1, min(threads, size // _BLOCK)) + 1).astype(np.int64)
    doubtful = np.empty(size, dtype=np.bool_)

    def work(first: int, stop: int) -> None:
        _decide_run(job, constants, inputs, prices, out, doubtful, slice(first, stop))

    runs = list(zip(steps[:-1].tolist(), steps[1:].tolist(), strict=True))
    if len(runs) == 1:
        work(*runs[0])
    else:
        with ThreadPoolExecutor(len(runs)) as pool:
            list(pool.map(lambda run: work(*run), runs))
    if doubtful.any():
        rows = np.flatnonzero(doubtful)
        again = unpruned.decide(job, at(inputs, rows), at(prices, rows))
        for values, new in zip(out, again, strict=True):
            values[rows] = new
    return out


def empty(size: int) -> Decided:
    """Return room for decisions."""
    return Decided(np.empty(size, dtype=np.int32), *(np.empty(size) for _ in range(5)))


def at(values: Any, rows: Any) -> Any:
    """Return a tuple of arrays at some device-rounds; what is no array is the same for all."""
    return type(values)(*(v[rows] if np.ndim(v) else v for v in values))


def _decide_run(
    job: Job,
    constants: Constants,
    inputs: Inputs,
    prices: Prices,
    out: Decided,
    doubtful: BoolArray,
    run: slice,
) -> None:
    """Decide a run of device-rounds, block by block."""
    space = Workspace(_BLOCK, constants.cut.size)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        for first in range(run.start, run.stop, _BLOCK):
            block = slice(first, min(first + _BLOCK, run.stop))
            x = at(inputs, block)
            doubtful[block] = arrays.decide_block(
                constants,
                x[:3],
                job.weight if x.weight is None else x.weight,
                _block_prices(prices, block),
                at(out, block),
                space,
            )


def _block_prices(prices: Prices, block: slice) -> BlockPrices | None:
    if prices is NO_PRICES:
        return None
    size = block.stop - block.start

    def full(values: Any) -> FloatArray | None:
        if values is None:
            return None
        return np.ascontiguousarray(
            np.broadcast_to(values[block] if np.ndim(values) else values, size)
        )

    delay, energy = full(prices.delay), full(prices.energy)
    assert delay is not None and energy is not None
    frequency_delay, frequency_energy = full(prices.frequency_delay), full(prices.frequency_energy)
    if frequency_delay is None and frequency_energy is not None:
        frequency_delay = delay
    if frequency_energy is None and frequency_delay is not None:
        frequency_energy = energy
    return BlockPrices(delay, energy, frequency_delay, frequency_energy)
