r"""Frequency levels on a geometric grid, and how far a grid is from the whole box.

For device-round :math:`k` the L levels are :math:`\varphi_{kl} = r_k^{1 - l / (L - 1)}` for
:math:`l = 0, \dots, L - 1`, from :math:`r_k` to 1; neighbours differ by the factor
:math:`\rho_k = r_k^{-1 / (L - 1)}`.

**Error.** Let :math:`v(\varphi) = P / \varphi + Q \varphi^2` with :math:`P, Q \ge 0` and
:math:`\varphi^*` its minimiser on :math:`[r_k, 1]`. If it is an end of the box, it is a level.
Else :math:`P = 2 Q \varphi^{*3}`, so that with :math:`\varphi = \sigma \varphi^*`

.. math:: v(\varphi) / v(\varphi^*) = (2 / \sigma + \sigma^2) / 3,

which is convex in :math:`\ln \sigma` and 1 at :math:`\sigma = 1`. Some level has
:math:`\rho_k^{-1/2} \le \sigma \le \rho_k^{1/2}`, so the best level costs at most

.. math:: \kappa_k = \tfrac{1}{3} \max\big(2 \rho_k^{1/2} + \rho_k^{-1},
    \ 2 \rho_k^{-1/2} + \rho_k\big) \approx 1 + \tfrac{1}{4} \ln^2 \rho_k

times the best frequency of the box. As no fixed cost is negative in scaled units, the optimum is
at least the grid's divided by the largest :math:`\kappa_k`, :math:`\kappa`.

**With an energy budget** B the same holds with mixtures of levels: for all :math:`P, Q \ge 0` some
level is within :math:`\kappa`, which says that :math:`\kappa (1 / \varphi, \varphi^2)` is above a
mixture of the levels' :math:`(1 / \varphi, \varphi^2)`. So a decision within B has a mixture
within :math:`\kappa B` at :math:`\kappa` times the cost: the optimum within B is at least that of
the mixtures within :math:`\kappa B`, divided by :math:`\kappa`.
"""

from __future__ import annotations

import numpy as np

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled

NUM_LEVELS = 64


def levels(s: Scaled, num_levels: int) -> FloatArray:
    """Return the relative frequencies, shape (K, L), from the least to 1.

    Raises
    ------
    ValueError
        If there are not at least two.
    """
    if num_levels < 2:
        raise ValueError(f"num_levels must be at least 2, got {num_levels}")
    share = np.linspace(1.0, 0.0, num_levels)
    return np.asarray(s.min_frequency[:, np.newaxis] ** share)


def spacing_error(s: Scaled, num_levels: int) -> float:
    """Return the factor by which the best level may cost more than the best frequency."""
    ratio = s.min_frequency.min() ** (-1.0 / (num_levels - 1))
    root = np.sqrt(ratio)
    return float(max(2.0 * root + 1.0 / ratio, 2.0 / root + ratio)) / 3.0


def level_costs(s: Scaled, frequency: FloatArray) -> FloatArray:
    """Return the cost of every cut at every level of shape (K, L), shape (K, C, L) [scaled]."""
    f = frequency[:, np.newaxis, :]
    return np.asarray(
        s.fixed[..., np.newaxis]
        + s.inverse[..., np.newaxis] / f
        + s.square[..., np.newaxis] * f**2
    )


def level_energies(s: Scaled, frequency: FloatArray) -> FloatArray | None:
    """Return the shares of the budget likewise, or None without a budget."""
    if s.energy_inverse is None or s.energy_square is None:
        return None
    f = frequency[:, np.newaxis, :]
    inverse, square = s.energy_inverse[..., np.newaxis], s.energy_square[..., np.newaxis]
    return np.asarray(inverse / f + square * f**2)


def grid_optimum(inst: Instance, num_levels: int = NUM_LEVELS) -> tuple[IntArray, FloatArray]:
    """Return the best cuts (1-based) and levels [Hz] if no other frequency is allowed.

    By trying all of them: exact, and what a solver's answer on the grid is compared with.
    """
    s = scaled(inst)
    frequency = levels(s, num_levels)
    best = level_costs(s, frequency).reshape(s.size[0], -1).argmin(axis=1)
    cut, level = np.divmod(best, num_levels)
    return s.decision(cut, frequency[np.arange(cut.size), level])
