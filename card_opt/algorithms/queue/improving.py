"""Other cuts and frequencies for one device-round after the other, each with the best order."""

from __future__ import annotations

import itertools
import time as clock

import numpy as np

from card_opt.algorithms.intervals import open_choices
from card_opt.algorithms.queue.ordered import by_order
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import scaled

_STEPS = 6  # frequencies of a cut that are tried
_FINER = 4  # times that the steps around the present frequency get smaller
_SHRINK = 0.25
_GAIN = 1e-12  # of the cost, that a change has to be worth
_SWEEPS = 30
_MOST_COMBINED = 128  # combinations of cuts of a round, all of which are tried
_ORDERS = 2  # that follow each other, each the best for the frequencies of the one before


def improved(
    problem: Problem, cut: IntArray, frequency: FloatArray, deadline: float
) -> tuple[IntArray, FloatArray]:
    """Return a decision that no change of one device-round that is tried makes better.

    Parameters
    ----------
    problem
        The problem.
    cut, frequency
        The decision, shape (M, N): 1-based cuts, and frequencies [Hz].
    deadline
        When to stop, by `time.perf_counter`.
    """
    search = _Search(problem, cut, frequency)
    for sweep in range(_SWEEPS):
        is_better = False
        for m, n in np.ndindex(*cut.shape):
            if clock.perf_counter() > deadline:
                return search.cut, search.frequency
            is_better |= search.change(m, n, sweep)
        if not is_better and sweep >= _FINER and not search.settle(deadline):
            break
    return search.cut, search.frequency


class _Search:
    """A decision, and what each round of it costs."""

    def __init__(self, problem: Problem, cut: IntArray, frequency: FloatArray) -> None:
        self._problem = problem
        self.cut, self.frequency = cut.copy(), frequency.copy()
        s = scaled(problem)
        choices = open_choices(s)
        shape = (*cut.shape, -1)
        unit = s.max_frequency[:, np.newaxis]
        self._steps = s.steps
        self._levels = problem.region.levels
        self._low = (choices.low * unit).reshape(shape)
        self._high = (choices.high * unit).reshape(shape)
        self._is_open: BoolArray = choices.is_open.reshape(shape)
        self._rounds = [self._part(n) for n in range(cut.shape[1])]
        self._cost = [self._worth(n) for n in range(cut.shape[1])]

    def change(self, m: int, n: int, sweep: int) -> bool:
        """Make the best change of one device-round; return whether there is a good one."""
        own = self.cut[m, n], self.frequency[m, n]
        best, worth = own, self._cost[n]
        for cut, frequency in self._candidates(m, n, sweep):
            self.cut[m, n], self.frequency[m, n] = cut, frequency
            value = self._worth(n)
            if value < worth - _GAIN * abs(worth) and self._is_kept():
                best, worth = (cut, frequency), value
        self.cut[m, n], self.frequency[m, n] = best
        self._cost[n] = worth
        return best != own

    def settle(self, deadline: float) -> bool:
        """Try all cuts of small rounds with the best frequencies of an order; say if one helps."""
        inst, region = self._problem.instance, self._problem.region
        num_devices, num_rounds = self.cut.shape
        is_free = self._steps is None and self._levels is None and not region.shared
        if not is_free or self._low.shape[-1] ** num_devices > _MOST_COMBINED:
            return False
        is_better = False
        for n in range(num_rounds):
            columns = [np.flatnonzero(self._is_open[m, n]) for m in range(num_devices)]
            for chosen in itertools.product(*columns):
                if clock.perf_counter() > deadline:
                    return is_better
                is_better |= self._settle(inst, n, np.array(chosen))
        return is_better

    def _settle(self, inst: Instance, n: int, chosen: IntArray) -> bool:
        devices = np.arange(chosen.size)
        low, high = self._low[devices, n, chosen], self._high[devices, n, chosen]
        before = self.cut[:, n].copy(), self.frequency[:, n].copy(), self._cost[n]
        self.cut[:, n] = chosen + 1
        frequency = np.clip(before[1], low, high)
        part, best = self._rounds[n], None
        for _ in range(_ORDERS):
            frequency = by_order(part, self.cut[:, n], frequency, low, high)
            self.frequency[:, n] = frequency
            value = self._worth(n)
            if value < self._cost[n] - _GAIN * abs(self._cost[n]) and self._is_kept():
                best, self._cost[n] = frequency, value
        if best is None:
            self.cut[:, n], self.frequency[:, n] = before[:2]
            return False
        self.frequency[:, n] = best
        return True

    def _candidates(self, m: int, n: int, sweep: int) -> list[tuple[int, float]]:
        out: list[tuple[int, float]] = []
        now = float(self.frequency[m, n])
        for column in np.flatnonzero(self._is_open[m, n]):
            if self._steps is not None:
                cut, step = divmod(int(column), self._steps.size)
                out.append((cut + 1, float(self._steps[step])))
                continue
            low, high = float(self._low[m, n, column]), float(self._high[m, n, column])
            if self._levels is not None:
                near = self._levels[
                    (self._levels >= low * (1.0 - 1e-12)) & (self._levels <= high * (1.0 + 1e-12))
                ]
                out += [(int(column) + 1, float(f)) for f in near]
                continue
            wide = (high / low) ** (1.0 / _STEPS) if low > 0.0 else 2.0
            narrow = wide ** (_SHRINK**sweep)
            around = {now * narrow, now / narrow, now}
            if sweep == 0:
                around |= set(np.geomspace(low, high, _STEPS)) if low > 0.0 else {high}
            out += [(int(column) + 1, min(max(f, low), high)) for f in around]
        return out

    def _part(self, n: int) -> Problem:
        problem = self._problem
        return Problem(problem.instance[:, n], problem.region[:, n])

    def _worth(self, n: int) -> float:
        some = slice(n, n + 1)
        return self._rounds[n].evaluate(self.cut[:, some], self.frequency[:, some]).objective

    def _is_kept(self) -> bool:
        problem = self._problem
        excess = problem.region.violation(problem.instance, self.cut, self.frequency)
        return excess <= 1e-12
