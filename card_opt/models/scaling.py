r"""Numbers near 1 for the solvers, and the way back; the same for every formulation.

A device-round k and a cut c cost :math:`U = a_{kc} + p_{kc} / f + q_{kc} f^2`
(`card_opt.curves.cost_curves`). With the frequency relative to its maximum,
:math:`\varphi = f / F_{\max}`, and one offset per device-round and one scale for all,

.. math::

    U = o_k + \sigma (\bar a_{kc} + \bar p_{kc} / \varphi + \bar q_{kc} \varphi^2), \quad
    o_k = \min_c a_{kc}, \quad \varphi \in [F_{\min} / F_{\max}, 1]

in which no coefficient is negative. :math:`\sigma` is what a device-round costs at a simple
decision, so that the scaled optimum is near the number of device-rounds, or below.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt import curves
from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance

# The scale is at least this share of the largest coefficient, lest that be huge in the model.
_LEAST_SCALE = 1e-4


@dataclass(frozen=True, eq=False)
class Scaled:
    """An instance as scaled cost curves; K = M N device-rounds in row-major order.

    Attributes
    ----------
    fixed, inverse, square
        Scaled coefficients of the cost of each cut, shape (K, C), at least 0.
    min_frequency
        Lower end of the relative frequency's box, shape (K,); the upper end is 1.
    max_frequency
        What a relative frequency of 1 is [Hz], shape (K,).
    offset, scale
        A scaled total v of the K device-rounds is a cost of ``offset + scale * v``.
    shape
        (M, N).
    energy_inverse, energy_square
        Coefficients of the energy of each cut as a share of the budget on the total, shape
        (K, C); None without a budget. The shares of all device-rounds may add up to 1.
    """

    fixed: FloatArray
    inverse: FloatArray
    square: FloatArray
    min_frequency: FloatArray
    max_frequency: FloatArray
    offset: float
    scale: float
    shape: tuple[int, int]
    energy_inverse: FloatArray | None = None
    energy_square: FloatArray | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Return (K, C): device-rounds, cuts."""
        return self.fixed.shape[0], self.fixed.shape[1]

    def to_cost(self, value: float) -> float:
        """Return the cost that a scaled total stands for."""
        return self.offset + self.scale * value

    def decision(self, cut: IntArray, frequency: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return 1-based cuts and frequencies [Hz], shape (M, N).

        Parameters
        ----------
        cut
            0-based cuts, shape (K,).
        frequency
            Relative frequencies, shape (K,).
        """
        hertz = frequency * self.max_frequency
        return (cut.astype(np.int64) + 1).reshape(self.shape), hertz.reshape(self.shape)

    def hull_decision(
        self, chosen: FloatArray, frequency: FloatArray
    ) -> tuple[IntArray, FloatArray]:
        """Return the decision of a point in the hull: the largest share and its frequency.

        Parameters
        ----------
        chosen, frequency
            Shares of the cuts, and each cut's frequency times its share, shape (K, C).
        """
        cut = chosen.argmax(axis=1)
        rows = np.arange(cut.size)
        return self.decision(cut, frequency[rows, cut] / chosen[rows, cut])


def scaled(inst: Instance, energy_budget: float | None = None) -> Scaled:
    """Return the scaled cost curves of an instance.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    """
    rows = (-1, inst.num_cuts)
    fixed, inverse, square = (curve.reshape(rows) for curve in curves.cost_curves(inst))
    x = inst.rounds()
    high = np.broadcast_to(x.max_frequency, inst.shape).ravel()
    low = np.broadcast_to(x.min_frequency, inst.shape).ravel() / high
    least = fixed.min(axis=1, keepdims=True)
    fixed, inverse, square = fixed - least, inverse / high[:, None], square * high[:, None] ** 2
    scale = _scale(fixed, inverse, square, low)
    energy_inverse = energy_square = None
    if energy_budget is not None:
        energy = curves.energy_curves(inst)
        energy_inverse = energy.inverse.reshape(rows) / high[:, None] / energy_budget
        energy_square = energy.square.reshape(rows) * high[:, None] ** 2 / energy_budget
    return Scaled(
        fixed / scale,
        inverse / scale,
        square / scale,
        min_frequency=low,
        max_frequency=high,
        offset=float(least.sum()),
        scale=scale,
        shape=inst.shape,
        energy_inverse=energy_inverse,
        energy_square=energy_square,
    )


def _scale(fixed: FloatArray, inverse: FloatArray, square: FloatArray, low: FloatArray) -> float:
    """Return the mean cost over its least value at each device-round's best simple decision."""
    simple = np.stack([low, np.sqrt(low), np.ones_like(low)])[..., None]
    values = fixed + inverse / simple + square * simple**2
    typical = float(values.min(axis=(0, 2)).mean())
    largest = float(max(fixed.max(), inverse.max(), square.max()))
    return max(typical, _LEAST_SCALE * largest) or 1.0
