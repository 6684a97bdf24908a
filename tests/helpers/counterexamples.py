"""Where Algorithm 1 as printed is infeasible or not optimal: small instances, worked by hand.

All are the instance of `tests.helpers.instances.worked` (there is the table of its delays and
energies) under limits; P2 is its device 1 alone. In Hz, s and J,

=====  ==========  ==========  =======
cut    D device 1  D device 2  E
=====  ==========  ==========  =======
1      12 + 40/f    8 + 40/f   16 f^2
2      28 + 20/f   20 + 20/f    8 f^2
3      30 + 10/f   23 + 10/f    4 f^2
=====  ==========  ==========  =======

and the cost is w (D - D_min)/32 + (1 - w) (E - 4)/396 with D_min of 20 s and 16 s, least at
f* = cbrt(396 w / (25.6 (1 - w))) for every cut.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

import card_opt as co
from card_opt.constraints import (
    Deadline,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    lower,
)
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from tests.helpers import reference
from tests.helpers.instances import worked, worked_p2

Example = tuple[Instance, tuple[Constraint, ...]]


def missed_deadline() -> Example:
    """No cut is in time at f*, a faster server would be.

    w = 256/751: f* = 2 Hz, delays 32, 38 and 35 s, so 30 s is missed. Cut 1 is in time from
    40/18 Hz up, and no other cut ever is.
    """
    return worked_p2(weight=256.0 / 751.0), (Deadline(30.0),)


def dear_deadline() -> Example:
    """Only a dear cut is in time at f*, a cheap one would be at a higher frequency.

    w = 256/751, where U = (8 (D - 20) + 1.25 (E - 4)) / 751: at f* = 2 Hz only cut 1 is in
    time, for 171/751. Cut 3 is from 2.5 Hz up: 8 * 14 + 1.25 * 21 = 138.25.
    """
    return worked_p2(weight=256.0 / 751.0), (Deadline(34.0),)


def missed_energy_cap() -> Example:
    """Every cut takes too much energy at f*, a slower server would not.

    w = 256/751: at f* = 2 Hz 64, 32 and 16 J; cut 3 takes 12 J at sqrt(3) Hz.
    """
    return worked_p2(weight=256.0 / 751.0), (EnergyCap(12.0),)


def dear_energy_cap() -> Example:
    """Only a dear cut takes little enough at f*, a cheap one would at a lower frequency.

    w = 96/151, where U = (3 (D - 20) + (E - 4) / 7.2) / 151: at f* = 3 Hz cut 1 takes 144 J,
    cut 2 72 J for 53.4/151 and cut 3 36 J for (40 + 32/7.2)/151. Cut 1 takes 100 J at 2.5 Hz,
    for (24 + 96/7.2)/151, which is 21/25 of that.
    """
    return worked_p2(weight=96.0 / 151.0), (EnergyCap(100.0),)


def frequency_pool() -> Example:
    """Each device-round takes its own f*, and both together more than there is.

    w = 2048/2543, where U = (64 (D - D_min) + 1.25 (E - 4)) / 2543: f* = 4 Hz with cut 1 for
    both, 8 Hz of 4. With 4 Hz, 2 Hz each is best for those cuts: 2 (64 * 12 + 1.25 * 60) = 1686.
    """
    return worked(weight=2048.0 / 2543.0), (FrequencyPool(4.0),)


def levels_and_pool() -> Example:
    """Levels make it coarse: either device may run at 4 Hz, but not both.

    The same w. With 5 Hz and cut 1 for both, 2 Hz each is best again: 1686/2543. Device 1 with
    cut 1 at 4 Hz and device 2 with cut 3 at 1 Hz: 64 * 2 + 1.25 * 252 + 64 * 17 = 1531.
    """
    return worked(weight=2048.0 / 2543.0), (FrequencyLevels((1.0, 2.0, 4.0)), FrequencyPool(5.0))


def energy_budget() -> Example:
    """Each device-round takes what energy is worth to it, and both together more than there is.

    The same w: 256 J each, 512 of 128. With cut 1 for both, 2 Hz each is best: 1686/2543. With
    cuts 1 and 3 it is sqrt(6.4) Hz each, for 16 + 4 = 20 times 6.4 is 128:
    64 (7 + 50/sqrt(6.4) - 8) + 1.25 * 120.
    """
    return worked(weight=2048.0 / 2543.0), (EnergyBudget(128.0),)


EXAMPLES: tuple[Callable[[], Example], ...] = (
    missed_deadline,
    dear_deadline,
    missed_energy_cap,
    dear_energy_cap,
    frequency_pool,
    levels_and_pool,
    energy_budget,
)


class Outcome(NamedTuple):
    """What Algorithm 1 decides in an example, and what is best.

    Attributes
    ----------
    cut, frequency
        Algorithm 1's decision, shape (M, N).
    excess
        By how much it exceeds a limit, relative; 0 if it keeps them.
    cost
        Its cost; with its cuts at their best frequencies within the limits if it exceeds one;
        inf if there are none.
    best
        The optimum over all cuts, by brute force.
    """

    cut: IntArray
    frequency: FloatArray
    excess: float
    cost: float
    best: reference.Optimum

    @property
    def loss(self) -> float:
        """Return how much more it costs than the optimum, relative."""
        return self.cost / self.best.upper - 1.0


def outcome(example: Callable[[], Example]) -> Outcome:
    """Return what Algorithm 1 decides in an example, and what is best."""
    inst, constraints = example()
    region = lower(inst, constraints)
    printed = co.solve(inst, "card-literal", constraints, force=True)
    assert printed.cut is not None
    assert printed.frequency is not None
    is_feasible = printed.status is co.Status.FEASIBLE
    its_cuts = Region(allowed=np.arange(1, inst.num_cuts + 1) == printed.cut[..., np.newaxis])
    return Outcome(
        printed.cut,
        printed.frequency,
        0.0 if is_feasible else printed.violation,
        printed.objective if is_feasible else reference.minimum(inst, region & its_cuts).upper,
        reference.minimum(inst, region),
    )


def table() -> str:
    """Return all examples as a table in Markdown."""
    lines = [
        "| example | limits | Algorithm 1 | exceeds the limit by | optimum | costs more by |",
        "|---|---|---|---|---|---|",
    ]
    for example in EXAMPLES:
        it = outcome(example)
        assert it.best.cut is not None
        assert it.best.frequency is not None
        limits = " and ".join(f"`{constraint.label}`" for constraint in example()[1])
        lines.append(
            f"| {example.__name__.replace('_', ' ')} | {limits} "
            f"| {_shown(it.cut, it.frequency)} | {f'{it.excess:.0%}' if it.excess else '-'} "
            f"| {_shown(it.best.cut, it.best.frequency)} | {_loss(it)} |"
        )
    return "\n".join(lines)


def _shown(cut: IntArray, frequency: FloatArray) -> str:
    pairs = zip(cut.ravel(), frequency.ravel(), strict=True)
    return "; ".join(f"cut {c} at {f:.3g} Hz" for c, f in pairs)


def _loss(it: Outcome) -> str:
    if np.isinf(it.cost):
        return "no frequency will do"
    return f"{it.loss:.1%}{' with its cuts' if it.excess else ''}"
