r"""The convex hull of every device-round's decisions, by tangents (MILP, HiGHS).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (chosen) is 1 if the cut is chosen, :math:`\varphi_{kc}` (frequency) the server's
frequency over its maximum if so and 0 if not, :math:`t_{kc}` (period) and :math:`h_{kc}`
(square) what its inverse and its square add, :math:`a, p, q` the coefficients of the cost:

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & t_{kc} \ge 2 x_{kc} / \varphi_0 - \varphi_{kc} / \varphi_0^2, \quad
      h_{kc} \ge 2 \varphi_0 \varphi_{kc} - \varphi_0^2 x_{kc}
      \quad \text{for } \varphi_0 \in P_{kc}.

With all :math:`\varphi_0` of the box this is theory R5; a tangent at any :math:`\varphi_0` is
below the convex :math:`x^2 / \varphi` or :math:`\varphi^2 / x`, so with a finite set
:math:`P_{kc}` the optimum is a lower bound. `add_tangents` adds those at the model's solution.

A budget on the total energy adds, with :math:`e, g` the energy's coefficients as shares of it,

.. math:: \sum_k \sum_c \big(e_{kc} t_{kc} + g_{kc} h_{kc}\big) \le 1,

and then a tangent that is missing may let the solution exceed the budget, too.

Source of the method: M. A. Duran, I. E. Grossmann, "An outer-approximation algorithm for a class
of mixed-integer nonlinear programs", Math. Program. 36 (1986) 307-339, doi:10.1007/BF02592064.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np
import numpy.typing as npt

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled

_NUM_FIRST_TANGENTS = 6  # per curve, spread over the box on a log scale
_LEAST_SHARE = 1e-6  # of a cut, for its frequency to mean anything
_PERIOD, _SQUARE = 2, 3  # blocks of columns, after chosen (0) and frequency (1)


@dataclass(frozen=True, eq=False)
class Model:
    """A HiGHS model whose columns are four blocks of K C: chosen, frequency, period, square."""

    highs: highspy.Highs
    scaled: Scaled

    def values(self) -> FloatArray:
        """Return the solution's chosen, frequency, period and square, shape (4, K, C)."""
        columns = np.array(self.highs.getSolution().col_value)
        return columns.reshape(4, *self.scaled.size)


def build_model(
    inst: Instance, energy_budget: float | None = None, relaxed: bool = False
) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    relaxed
        Whether the choice may be fractional.
    """
    return from_scaled(scaled(inst, energy_budget), relaxed)


def from_scaled(s: Scaled, relaxed: bool = False) -> Model:
    """Return the model of scaled curves, whichever cuts they are of."""
    num_rounds, num_cuts = s.size
    pairs = np.arange(num_rounds * num_cuts).reshape(s.size)
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    model = Model(highspy.Highs(), s)
    model.highs.setOptionValue("output_flag", False)

    one = np.ones(s.size)
    uppers = np.stack([one, one, np.full(s.size, highspy.kHighsInf), one])
    cost = np.stack([s.fixed, np.zeros(s.size), s.inverse, s.square])
    model.highs.addVars(cost.size, np.zeros(cost.size), uppers.ravel())
    model.highs.changeColsCost(cost.size, np.arange(cost.size, dtype=np.int32), cost.ravel())
    if not relaxed:
        restore_integrality(model)

    _add_rows(model, pairs, one, lower=1.0, upper=1.0)
    frequency = pairs + pairs.size
    above = np.stack([frequency, pairs], axis=-1).reshape(-1, 2)
    _add_rows(model, above, np.stack([one, -low], axis=-1).reshape(-1, 2))
    _add_rows(model, above, np.tile([-1.0, 1.0], (pairs.size, 1)))
    if s.energy_inverse is not None and s.energy_square is not None:
        energy = np.concatenate([s.energy_inverse.ravel(), s.energy_square.ravel()])
        columns = np.arange(_PERIOD * pairs.size, cost.size)
        used = energy > 0.0
        _add_rows(model, columns[used][None], energy[used][None], -highspy.kHighsInf, 1.0)
    for share in np.linspace(0.0, 1.0, _NUM_FIRST_TANGENTS):
        point = low ** (1.0 - share)
        _add_period_rows(model, pairs.ravel(), point.ravel())
        _add_square_rows(model, pairs.ravel(), point.ravel())
    return model


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's solution, shape (M, N)."""
    chosen, frequency, _, _ = model.values()
    return model.scaled.hull_decision(chosen, frequency)


def restore_integrality(model: Model) -> None:
    """Make the choice of the cut whole again."""
    count = model.scaled.fixed.size
    kinds = np.full(count, highspy.HighsVarType.kInteger.value, dtype=np.uint8)
    model.highs.changeColsIntegrality(count, np.arange(count, dtype=np.int32), kinds)


def add_tangents(model: Model, tolerance: float) -> int:
    """Cut off the model's solution where its cost is too low; return the number of rows added.

    A period or square below its curve counts if it saves more than `tolerance` [scaled cost], or
    that share of a device-round's part of the budget, and the tangent would be violated by more
    than the model's own tolerance, for else the solver may return the same solution for ever.
    """
    s = model.scaled
    chosen, frequency, period, square = model.values().reshape(4, -1)
    used = np.flatnonzero(chosen > _LEAST_SHARE)
    share = chosen[used]
    low = np.repeat(s.min_frequency, s.size[1])[used]
    point = np.clip(frequency[used] / share, low, 1.0)
    _, slack = model.highs.getOptionValue("primal_feasibility_tolerance")
    short = share / point - period[used]
    weight = _weights(s, s.inverse, s.energy_inverse)[used]
    short_rows = (weight * short > tolerance) & (short * point > 2.0 * slack)
    _add_period_rows(model, used[short_rows], point[short_rows])
    flat = share * point**2 - square[used]
    weight = _weights(s, s.square, s.energy_square)[used]
    flat_rows = (weight * flat > tolerance) & (flat / point > 2.0 * slack)
    _add_square_rows(model, used[flat_rows], point[flat_rows])
    return int(short_rows.sum() + flat_rows.sum())


def _weights(s: Scaled, cost: FloatArray, energy: FloatArray | None) -> FloatArray:
    """Return what an error in each column does to the cost, or to the budget if that is more."""
    return (cost if energy is None else np.maximum(cost, s.size[0] * energy)).ravel()


def _add_period_rows(model: Model, pairs: IntArray, point: FloatArray) -> None:
    """Add ``point t - 2 x + f / point >= 0``, a tangent of ``t = x^2 / f``."""
    size = model.scaled.fixed.size
    columns = np.stack([pairs, pairs + size, pairs + _PERIOD * size], axis=-1)
    _add_rows(model, columns, np.stack([-2.0 + 0.0 * point, 1.0 / point, point], axis=-1))


def _add_square_rows(model: Model, pairs: IntArray, point: FloatArray) -> None:
    """Add ``h / point - 2 f + point x >= 0``, a tangent of ``h = f^2 / x``."""
    size = model.scaled.fixed.size
    columns = np.stack([pairs, pairs + size, pairs + _SQUARE * size], axis=-1)
    _add_rows(model, columns, np.stack([point, -2.0 + 0.0 * point, 1.0 / point], axis=-1))


def _add_rows(
    model: Model,
    columns: npt.NDArray[np.int64],
    values: FloatArray,
    lower: float = 0.0,
    upper: float = highspy.kHighsInf,
) -> None:
    """Add rows ``lower <= values . columns <= upper``; both arrays have a line per row."""
    num_rows, width = columns.shape
    model.highs.addRows(
        num_rows,
        np.full(num_rows, lower),
        np.full(num_rows, upper),
        columns.size,
        np.arange(num_rows, dtype=np.int32) * width,
        columns.ravel().astype(np.int32),
        values.ravel(),
    )
