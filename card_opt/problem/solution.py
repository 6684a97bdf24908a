"""What a method answered, after the referee looked at it; `Answer` is what it was before."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.problem.answer import Answer as Answer
from card_opt.problem.headings import headed
from card_opt.problem.measured.labels import named
from card_opt.problem.option_columns import Column, labels_at
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.remedies import Remedy
from card_opt.problem.status import Status as Status
from card_opt.support.arguments import check_arguments
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Solution(Viewed):
    """A decision as the referee judges it; `card_opt.solve` returns one.

    Attributes
    ----------
    method
        Name of the method.
    status
        Verdict, see `Status`.
    cut, frequency
        Layers on the device and server frequency [Hz], shape (M, N); None without a decision.
    share
        Share of the band of each device-round, shape (M, N); None where all have the whole band.
    delay, energy, cost
        Delay [s], server energy [J] and U of each device-round, shape (M, N), or None.
    move
        What of the cost is for moving the cut there from the round before, shape (M, N); None
        where moving is free.
    objective
        Sum of the costs, by the referee; inf without a decision.
    bound
        Proven lower bound on the objective; -inf if nothing was proven, inf if it is proven
        that there is no decision.
    violation
        Largest relative excess over any limit before the decision was put inside; 0 is
        feasible.
    build_time, solve_time
        Wall-clock time for making the model and for solving it [s].
    message
        One line for the user, empty if there is nothing to say.
    prices
        What each shared limit costs, by the constraint's label, per unit of each group's limit,
        shape (G,), such as cost per joule of a budget: a subgradient of the relaxation's value,
        which falls by no more than this for each unit that the limit rises, and by just this at
        first if no other prices are as good. The optimum itself may fall by more or not at all.
        None if the method knows no prices.
    nodes
        Nodes of its search tree, -1 if it has none or does not say.
    remedies
        If there is no decision: ways out, each with the constraints that would have to change
        and their bounds as values; empty if none is known.
    device_names, cut_names
        Names of the devices and of the cuts in tables; None for their numbers, 1-based.
    options
        What each cut stands for, where it is an option; tables show it beside the cut.

    Raises
    ------
    ValueError
        If objective, bound or violation is NaN.

    See Also
    --------
    Status : What each verdict means.
    certify : A proof of what a solution says.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> sol = co.solve(inst)
    >>> sol.status.value, sol.cut.shape == inst.shape
    ('optimal', True)
    >>> said = co.evaluate(inst, sol.cut, sol.frequency)
    >>> sol.objective == said.objective
    True
    >>> sol.bound <= sol.objective, sol.gap <= 1e-9
    (True, True)
    """

    method: str
    status: Status
    cut: IntArray | None = None
    frequency: FloatArray | None = None
    share: FloatArray | None = None
    delay: FloatArray | None = None
    energy: FloatArray | None = None
    cost: FloatArray | None = None
    move: FloatArray | None = None
    objective: float = math.inf
    bound: float = -math.inf
    violation: float = 0.0
    build_time: float = 0.0
    solve_time: float = 0.0
    message: str = ""
    prices: dict[str, FloatArray] | None = None
    nodes: int = -1
    remedies: tuple[Remedy, ...] = ()
    device_names: tuple[str, ...] | None = None
    cut_names: tuple[str, ...] | None = None
    options: Mapping[str, Column] | None = None

    def __post_init__(self) -> None:
        for name in ("objective", "bound", "violation"):
            if math.isnan(getattr(self, name)):
                raise ValueError(f"{name} of a solution must not be NaN (method {self.method})")

    @property
    def gap(self) -> float:
        """Return ``(objective - bound) / |objective|``; inf if nothing was proven.

        Below 1e-3 per device-round the difference is taken relative to that: the cost is
        normalised, and may be 0.
        """
        num_rounds = 1 if self.cut is None else self.cut.size
        return relative_excess(self.objective, self.bound, num_rounds)

    def to_frame(self) -> pd.DataFrame:
        """Return the decision as a table, one row per device-round.

        Devices and cuts have their names, or else their numbers, which are 1-based as rounds are;
        what options stand for is in columns beside the cut.

        Returns
        -------
        pandas.DataFrame
            Columns ``device, round, cut, frequency [Hz], share, delay [s], energy [J], cost,
            move``, without units in their names, and without those that there are not.

        Raises
        ------
        ValueError
            If there is no decision.

        Examples
        --------
        >>> import card_opt as co
        >>> table = co.solve(co.load_scenario("paper")).to_frame()
        >>> list(table.columns)
        ['device', 'round', 'cut', 'frequency', 'delay', 'energy', 'cost']
        >>> table.groupby("device")["energy"].sum().size
        5
        """
        import pandas as pd

        if self.cut is None:
            raise ValueError(f"{self.method} returned no decision ({self.status}): {self.message}")
        devices, rounds = np.indices(self.cut.shape) + 1
        columns = {
            "device": named(np.asarray(devices), self.device_names),
            "round": rounds,
            "cut": named(self.cut, self.cut_names),
            **labels_at(self.options, self.cut),
            "frequency": self.frequency,
            "share": self.share,
            "delay": self.delay,
            "energy": self.energy,
            "cost": self.cost,
            "move": self.move,
        }
        return pd.DataFrame({k: np.ravel(v) for k, v in columns.items() if v is not None})

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Method, status, sizes, objective, bound and gap; and the table of decisions.
        """
        facts: dict[str, object] = {"method": self.method, "status": self.status}
        if self.cut is None:
            return View(facts | ({"message": self.message} if self.message else {}))
        facts |= {"devices": self.cut.shape[0], "rounds": self.cut.shape[1]}
        facts |= {name: getattr(self, name) for name in ("objective", "bound", "gap")}
        return View(facts, headed(self.to_frame()))

    @check_arguments
    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file.

        Parameters
        ----------
        path
            With the ending .npz all of it, which `load` reads back to the bit; with .csv,
            .parquet or .json the table of its decisions.

        Raises
        ------
        CardOptError
            If the ending is another one, or the file cannot be written.
        ValueError
            If a table is asked for and there is no decision.

        Examples
        --------
        >>> import tempfile
        >>> import card_opt as co
        >>> sol = co.solve(co.load_scenario("paper"))
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     sol.save(f"{folder}/decisions.csv")
        ...     sol.save(f"{folder}/solution.npz")
        ...     again = co.Solution.load(f"{folder}/solution.npz")
        >>> bool((again.cut == sol.cut).all())
        True
        """
        from card_opt.problem import solution_file

        fields = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        solution_file.write(Path(path), fields, self.to_frame)

    @classmethod
    @check_arguments
    def load(cls, path: str | os.PathLike[str]) -> Solution:
        """Read a solution that `save` wrote as .npz.

        Parameters
        ----------
        path
            The file.

        Returns
        -------
        Solution
            The same to the bit.

        Raises
        ------
        CardOptError
            If the file is missing, unreadable, truncated or not a solution.
        """
        from card_opt.problem import solution_file

        return solution_file.read(Path(path), cls._of_fields)

    @classmethod
    def _of_fields(cls, *, status: str, **fields: Any) -> Solution:
        return cls(status=Status(status), **fields)


def relative_excess(value: float, reference: float, num_rounds: int = 1) -> float:
    """Return ``(value - reference) / |value|``, signed.

    The cost is normalised, so that it is 0 where a device-round has the best of everything;
    below 1e-3 per device-round the difference is taken relative to that instead, or it would
    say nothing.

    >>> relative_excess(2.0, 1.0)
    0.5
    """
    if math.isinf(value) or math.isinf(reference):
        return 0.0 if value == reference else math.copysign(math.inf, value - reference)
    return (value - reference) / max(abs(value), 1e-3 * num_rounds)
