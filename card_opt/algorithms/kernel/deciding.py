"""Decisions for very many device-rounds of one job: pruned, in blocks, on all cores.

Rows of which pruning or rounding might get the cut wrong are few; they are decided again by
looking at every cut (`card_opt.algorithms.kernel.unpruned`), so that the answer is always that
of `card_opt.algorithms.card`.
"""

from __future__ import annotations

import functools
import importlib.util
import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from card_opt.algorithms.kernel import arrays, limited, unpruned
from card_opt.algorithms.kernel.arrays import Workspace
from card_opt.algorithms.kernel.constants import Constants, constants_of
from card_opt.algorithms.kernel.inputs import NO_PRICES, BlockPrices, Decided, Inputs, Own, Prices
from card_opt.algorithms.kernel.job import Job
from card_opt.errors import CardOptError, MissingDependencyError, unknown
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

BACKENDS = ("auto", "numpy", "compiled")
_BLOCK = 8192  # device-rounds: some 20 arrays near the core, and few calls for each
_COMPILED_BLOCK = 2**16  # so many that a call takes no time beside the work
# Device-rounds from which the compiled kernel pays: to load it takes a second, and to compile it,
# where it was kept in no folder, some more; NumPy decides ten million in half a second.
_MANY = 2**24


def decide(
    job: Job,
    inputs: Inputs,
    prices: Prices = NO_PRICES,
    own: Own | None = None,
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
    own
        Limits of each device-round by itself; None for none.
    threads
        How many of them share the work; the decisions are the same.
    backend
        ``numpy``, ``compiled`` or, for the second where it is installed and pays, ``auto``;
        the decisions are the same to the bit.
    """
    inputs = contiguous(inputs)
    if own is not None and any(limit is not None for limit in own):

        def without(some: Inputs, at_prices: Prices) -> Decided:
            return decide(job, some, at_prices, threads=threads, backend=backend)

        return limited.decide(job, inputs, prices, own, without)
    size = inputs.throughput.size
    if not job.is_prunable:
        return unpruned.decide(job, inputs, prices)
    out = empty(size)
    constants, doubtful = constants_of(job), np.empty(size, dtype=np.bool_)
    is_compiled = _is_compiled(backend, size)
    steps = (
        np.linspace(0, size, max(1, min(threads, size // _BLOCK)) + 1).astype(np.int64).tolist()
    )
    runs = [slice(*ends) for ends in itertools.pairwise(steps)]

    def work(run: slice) -> None:
        _decide_run(job, constants, inputs, prices, out, doubtful, run, is_compiled)

    if len(runs) == 1:
        work(runs[0])
    else:
        with ThreadPoolExecutor(len(runs)) as pool:
            list(pool.map(work, runs))
    if doubtful.any():
        rows = np.flatnonzero(doubtful)
        again: Any = unpruned.decide(job, at(inputs, rows), at(prices, rows))
        for place, values in enumerate(again):
            np.put(out[place], rows, values)
    return out


def contiguous(inputs: Inputs) -> Inputs:
    """Return inputs whose arrays are of one piece each, as the kernel reads them."""
    values: Any = (None if v is None else np.ascontiguousarray(v, np.float64) for v in inputs)
    return Inputs(*values)


def empty(size: int) -> Decided:
    """Return room for decisions."""
    return Decided(np.empty(size, dtype=np.int32), *(np.empty(size) for _ in range(5)))


def at(values: Any, rows: Any) -> Any:
    """Return a tuple of arrays at some device-rounds; what is no array is the same for all."""
    return type(values)(*(v[rows] if np.ndim(v) else v for v in values))


def _is_compiled(backend: str, size: int) -> bool:
    """Return whether to take the compiled kernel.

    Raises
    ------
    MissingDependencyError
        If it is asked for, and there is no Numba.
    """
    if backend not in BACKENDS:
        raise CardOptError(unknown("backend", backend, BACKENDS))
    if backend == "numpy" or (backend == "auto" and size < _MANY):
        return False
    is_there = importlib.util.find_spec("numba") is not None
    if backend == "compiled" and not is_there:
        raise MissingDependencyError(
            "the compiled backend needs Numba: pip install 'card-opt[scale]'"
        )
    return is_there


def _decide_run(
    job: Job,
    constants: Constants,
    inputs: Inputs,
    prices: Prices,
    out: Decided,
    doubtful: BoolArray,
    run: slice,
    is_compiled: bool,
) -> None:
    """Decide a run of device-rounds, block by block."""
    decide_block: Callable[..., None]
    if is_compiled:
        from card_opt.algorithms.kernel import compiled

        decide_block, size = compiled.decide_block, _COMPILED_BLOCK
    else:
        space = Workspace(_BLOCK, constants.cut.size)
        decide_block, size = functools.partial(arrays.decide_block, space=space), _BLOCK
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        for first in range(run.start, run.stop, size):
            block = slice(first, min(first + size, run.stop))
            x = at(inputs, block)
            weight = job.weight if x.weight is None else x.weight
            some = _block_prices(prices, block)
            decide_block(constants, x[:3], weight, some, at(out, block), doubtful[block])


def _block_prices(prices: Prices, block: slice) -> BlockPrices | None:
    if prices is NO_PRICES:
        return None
    size = block.stop - block.start

    def full(values: Any) -> FloatArray | None:
        if values is None:
            return None
        return values[block] if np.ndim(values) else np.full(size, values, dtype=np.float64)

    delay, energy = full(prices.delay), full(prices.energy)
    assert delay is not None
    assert energy is not None
    frequency_delay, frequency_energy = full(prices.frequency_delay), full(prices.frequency_energy)
    if frequency_delay is None and frequency_energy is not None:
        frequency_delay = delay
    if frequency_energy is None and frequency_delay is not None:
        frequency_energy = energy
    return BlockPrices(delay, energy, frequency_delay, frequency_energy)
