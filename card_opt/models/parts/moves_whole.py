r"""What moving costs where the cut is one whole number, in Pyomo: so much for each step.

With :math:`c_k` the cuts of a device's rounds, :math:`c^0` where it starts, and :math:`s_k`
(`step`, `first_step`) how far it moves,

.. math:: \text{cost } \gamma s_k, \quad s_k \ge \pm (c_{k+1} - c_k), \quad s_k \le \Delta.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts.moves import line_of
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled

Start = tuple[int, float, int]  # cut, price of a step, most steps

_SAME = 1e-12  # relative, of prices that are equal but for rounding


def accepts(s: Scaled) -> str:
    """Return why moves are not so much for each step, empty if they are or there are none."""
    if s.moves is None:
        return ""
    if None in _evens(s) or None in _starts(s):
        return "a step of the cut does not cost the same everywhere"
    return ""


def add_moves(model: pyo.ConcreteModel) -> None:
    """Add what moves need to a model that has `cut`, if there are any."""
    s: Scaled = model.scaled
    num_devices, num_rounds = s.shape
    model.moved = {k: [] for k in range(s.size[0])}
    if s.moves is None:
        return
    evens = [even for even in _evens(s) if even is not None]
    steps = {
        m * num_rounds + n: evens[m % len(evens)]
        for m in range(num_devices)
        for n in range(num_rounds - 1)
    }
    model.moves = pyo.Set(initialize=list(steps), doc="device-rounds that have a next")
    model.step = pyo.Var(
        model.moves, bounds=lambda _, k: (0.0, float(steps[k][1])), doc="moves of the cut"
    )

    @model.Constraint(model.moves)
    def steps_up(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.step[k] >= m.cut[k + 1] - m.cut[k]

    @model.Constraint(model.moves)
    def steps_down(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.step[k] >= m.cut[k] - m.cut[k + 1]

    for k, (price, _) in steps.items():
        if price:
            model.moved[k + 1].append((price, model.step[k]))
    found = [start for start in _starts(s) if start is not None]
    if found:
        _add_starts(model, {m * num_rounds: found[m % len(found)] for m in range(num_devices)})


def values_at(model: pyo.ConcreteModel, column: IntArray) -> dict[str, list[float]]:
    """Return what `step` and `first_step` are at columns of shape (K,), by their names."""
    out: dict[str, list[float]] = {}
    if hasattr(model, "step"):
        out["step"] = [float(abs(column[k + 1] - column[k])) for k in model.moves]
    if hasattr(model, "first_step"):
        out["first_step"] = [float(abs(column[k] - model.origin[k])) for k in model.starts]
    return out


def _add_starts(model: pyo.ConcreteModel, starts: dict[int, Start]) -> None:
    """Add how far devices move at the start, by their first device-rounds."""
    model.origin = {k: start for k, (start, *_) in starts.items()}
    model.starts = pyo.Set(initialize=list(starts), doc="first device-round of each device")
    model.first_step = pyo.Var(
        model.starts, bounds=lambda _, k: (0.0, float(starts[k][2])), doc="moves at the start"
    )

    @model.Constraint(model.starts)
    def starts_up(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.first_step[k] >= m.cut[k] - starts[k][0]

    @model.Constraint(model.starts)
    def starts_down(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.first_step[k] >= starts[k][0] - m.cut[k]

    for k, (_, price, _) in starts.items():
        if price:
            model.moved[k].append((price, model.first_step[k]))


def _evens(s: Scaled) -> list[tuple[float, int] | None]:
    """Return price and most number of steps of each device's moves; None if steps differ."""
    assert s.moves is not None
    return [None if (line := line_of(cost)) is None else line.even for cost in s.moves.cost]


def _starts(s: Scaled) -> list[Start | None]:
    """Return where each device starts, if it starts anywhere; None if steps differ."""
    assert s.moves is not None
    return [] if s.moves.first is None else [_start(first) for first in s.moves.first]


def _start(first: FloatArray) -> Start | None:
    """Return where a device starts, price and most number of steps; None if steps differ.

    Where moves are free more than one start may be the same; any of them will do.
    """
    is_open = np.isfinite(first)
    for start in np.flatnonzero(first == 0.0).tolist():
        steps = np.abs(np.arange(first.size) - start)
        swing = int(steps[is_open].max())
        price = float(first[is_open].max()) / max(swing, 1)
        off = np.abs(first[is_open] - price * steps[is_open]).max()
        if (is_open == (steps <= swing)).all() and off <= _SAME * price * swing:
            return start, price, swing
    return None
