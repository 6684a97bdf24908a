r"""The exact delay-energy Pareto front of a fleet.

Minimise the total delay :math:`\sum_{mn} D` subject to a total energy
:math:`\sum_{mn} E \le e`, for all e between the least-energy and the least-delay decision. The
front has *supported* points, on the lower convex hull, which are best at some price of energy
(`card_opt.studies.front.ladder`), and *unsupported* ones above it, which no price finds
(`card_opt.studies.front.jumps`).

The *knee* is the point furthest from the chord between both ends when both axes are scaled to
[0, 1] (Das 1999). It is always a supported point: the one that is best at the price that is the
slope of the chord, so it is found exactly, and does not depend on units. At a corner of the front
that price is between its slopes on both sides.

References
----------
.. [1] I. Das, "On characterizing the 'knee' of the Pareto curve based on normal-boundary
   intersection", Structural Optimization 18, 107-115, 1999, https://doi.org/10.1007/BF01195985
"""

from __future__ import annotations

import functools
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError
from card_opt.problem.headings import headed
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.scenarios.given import Given, problem_of
from card_opt.studies.front.budget import point_at
from card_opt.studies.front.ladder import Ladder, ladder
from card_opt.studies.front.marks import Knee, knee, marks_table
from card_opt.studies.front.options import fleet_of
from card_opt.studies.front.points import (
    FrontPoint,
    Point,
    in_steps,
    judge,
    on_arcs,
    shown_point,
)
from card_opt.studies.front.tables import UNITS, points_table, switch_table
from card_opt.support.arguments import check_arguments
from card_opt.support.figures import drawing
from card_opt.support.progress import Progress
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


@dataclass(frozen=True, eq=False, repr=False)
class Front(Viewed):
    """The delay-energy Pareto front of an instance.

    Attributes
    ----------
    inst, region
        The problem.
    table
        One row per point, from the fastest to the thriftiest: kind, price of energy [s/J],
        energy [J] and delay [s] of the fleet, the proven least delay at that energy (bound) and
        the gap to it, how far it is above the convex hull (share of the delay), the instance's
        own cost, device-rounds whose cut differs from the row above, mean cut and frequency.
    switches
        One row per change of a cut: device and round (1-based), the cuts, the price of energy
        [s/J], the frequency there [Hz], and the weight at which the closed form switches too.
    seconds
        Wall-clock time that it took [s].
    ladder, points
        What it is made of: the supported decisions and the changes between them, and the points
        of the table.

    See Also
    --------
    pareto_front : Makes one.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0, rounds=1)
    >>> front = co.pareto_front(inst)
    >>> fast, thrifty = front.table.iloc[0], front.table.iloc[-1]
    >>> bool(fast.delay < front.knee.delay < thrifty.delay)
    True
    >>> cut, frequency = front.decision(0)
    >>> said = co.evaluate(inst, cut, frequency)
    >>> bool(abs(said.delay.sum() - fast.delay) <= 1e-9 * fast.delay)
    True
    """

    inst: Instance
    region: Region
    table: pd.DataFrame
    switches: pd.DataFrame
    seconds: float
    ladder: Ladder
    points: list[Point]

    @functools.cached_property
    def marks(self) -> pd.DataFrame:
        """Return the knee, the instance's own optimum and the two baselines, one row each.

        With the least delay [s] and energy [J] of the front for what they take of the other.
        """
        return marks_table(self.ladder)

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Sizes and both ends; and the table.
        """
        devices, rounds = self.inst.shape
        fast, thrifty = self.table.iloc[0], self.table.iloc[-1]
        facts = {
            "devices": devices,
            "rounds": rounds,
            "points": len(self.table),
            "fastest": f"{fast['delay']:.6g} s at {fast['energy']:.6g} J",
            "thriftiest": f"{thrifty['delay']:.6g} s at {thrifty['energy']:.6g} J",
        }
        return View(facts, headed(self.table, UNITS))

    def plot(self, ax: Axes | None = None) -> Axes:
        """Draw delay against energy, with the knee, CARD and the baselines.

        Parameters
        ----------
        ax
            Axes to draw on; without, those of a new figure, a column of a paper wide.

        Returns
        -------
        matplotlib.axes.Axes
            The axes that it was drawn on.
        """
        from card_opt.studies.front.drawing import draw_front

        with drawing(ax, 2.6) as axes:
            draw_front(self.table, self.marks, bool(self.region.needs), axes)
        return axes

    @property
    def knee(self) -> Knee:
        """Return the knee: its energy [J], its delay [s], and the price of energy there [s/J].

        It is the point furthest from the chord between both ends when both axes are scaled to
        [0, 1] (Das 1999, doi:10.1007/BF01195985).
        """
        return knee(self.ladder)

    @check_arguments
    def decision(self, row: int) -> tuple[IntArray, FloatArray]:
        """Return the decision of a row of the table.

        Parameters
        ----------
        row
            Which row, from 0.

        Returns
        -------
        cut : numpy.ndarray
            Layers on the device, from 1, shape (M, N).
        frequency : numpy.ndarray
            Server frequency [Hz], shape (M, N).
        """
        cut, frequency, _ = judge(self.ladder, self.points[row])
        return cut, frequency

    @check_arguments
    def at(self, energy: float) -> FrontPoint:
        """Return the decision of least delay with at most so much energy, exactly.

        Parameters
        ----------
        energy
            What the fleet may take in all rounds [J].

        Returns
        -------
        FrontPoint
            The decision, its delay and energy, and the price of energy there.

        Raises
        ------
        CardOptError
            If no decision takes so little energy.

        Examples
        --------
        >>> import card_opt as co
        >>> inst = co.load_scenario("paper").instance(seed=0, rounds=1)
        >>> front = co.pareto_front(inst)
        >>> point = front.at(energy=1000.0)
        >>> bool(point.energy <= 1000.0 * (1 + 1e-9)), point.cut.shape
        (True, (5, 1))
        """
        return shown_point(self.ladder, point_at(self.ladder, energy))


@check_arguments
def pareto_front(
    inst: Given,
    constraints: Iterable[Constraint] | Region = (),
    *,
    num_points: int = 300,
    points_per_step: int = 1,
    most_steps: int = 5000,
    progress: Progress | None = None,
) -> Front:
    """Return the delay-energy Pareto front of the whole fleet.

    Parameters
    ----------
    inst
        An instance, a scenario or a problem, which keep their limits; weight and normalizer do
        not matter for the front.
    constraints
        Limits of single device-rounds, masks or levels, see `card_opt.constraints`.
    num_points
        How many points to spread over the parts on which frequencies move continuously, besides
        every decision at which a cut changes.
    points_per_step
        How many unsupported points to spread over each change of a cut, besides those at which
        other cuts come nearest to the convex hull.
    most_steps
        In how many changes of a cut to look for unsupported points, those of most energy.
    progress
        Called with a name, the steps done and those to do.

    Returns
    -------
    Front
        Its points as a table, and the decision of each.

    Raises
    ------
    ConstraintError
        If constraints couple device-rounds, or leave no decision.
    CardOptError
        If a number of points is less than one.

    See Also
    --------
    explore : The optimum as the weight of the delay changes, which finds supported points alone.

    Notes
    -----
    What is exact in it, and how the knee is defined: `card_opt.studies.front.front`.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0, rounds=1)
    >>> front = co.pareto_front(inst)
    >>> bool((front.table["delay"].diff()[1:] > 0).all())
    True
    """
    for name, value in (("num_points", num_points), ("points_per_step", points_per_step)):
        if value < 1:
            raise CardOptError(f"{name} must be at least 1, got {value}")
    start = time.perf_counter()
    problem = problem_of(inst, constraints)
    steps = ladder(fleet_of(problem))
    positions = np.arange(steps.num_steps + 1)
    if positions.size > most_steps:
        widths = np.diff(np.concatenate([[0.0], steps.price, [np.inf]]))
        positions = np.sort(np.argsort(-widths, kind="stable")[:most_steps])
    points = on_arcs(steps, num_points, positions)
    points += in_steps(steps, points_per_step, most_steps, progress)
    table, points = points_table(steps, points)
    switches = switch_table(steps)
    seconds = time.perf_counter() - start
    return Front(problem.instance, problem.region, table, switches, seconds, steps, points)
