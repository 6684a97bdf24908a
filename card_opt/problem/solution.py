"""What a method answers, before (`Answer`) and after (`Solution`) the referee looked at it."""

from __future__ import annotations

import dataclasses
import enum
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.problem.claim import Claim, Saying
from card_opt.problem.headings import headed
from card_opt.problem.measured.labels import named
from card_opt.problem.option_columns import Column, labels_at
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.remedies import Remedy
from card_opt.support.arguments import check_arguments
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd


class Status(enum.StrEnum):
    """Why a method stopped, and what its decision is worth."""

    OPTIMAL = "optimal"  #: the decision is within the gap of a proven bound
    FEASIBLE = "feasible"  #: a decision without such a proof
    INFEASIBLE = "infeasible"  #: proven that there is no decision
    TIME_LIMIT = "time_limit"  #: stopped by the clock, perhaps with a decision
    MEMORY_LIMIT = "memory_limit"  #: stopped for memory, perhaps with a decision
    UNSUPPORTED = "unsupported"  #: the method cannot handle this problem
    UNAVAILABLE = "unavailable"  #: something that the method needs is not installed
    ERROR = "error"  #: it failed, or what it said is false

    @property
    def says(self) -> Saying:
        """Return what a solver's word says that is taken for this status."""
        return _SAYS.get(self, Saying.FAILED)


_SAYS = {
    Status.OPTIMAL: Saying.OPTIMAL,
    Status.FEASIBLE: Saying.FEASIBLE,
    Status.INFEASIBLE: Saying.INFEASIBLE,
    Status.TIME_LIMIT: Saying.STOPPED,
    Status.MEMORY_LIMIT: Saying.STOPPED,
}


@dataclass(frozen=True, eq=False)
class Answer:
    """What a method says, not yet believed.

    Attributes
    ----------
    status
        Its own verdict.
    cut, frequency
        Decision, shape (M, N), in layers and Hz; None if it has none.
    bound
        Lower bound on the objective that it claims to have proven.
    build_time, solve_time
        Wall-clock seconds for making the model and for solving it.
    message
        Anything a user should know, one line.
    prices
        What each shared limit costs, by the constraint's label, per unit of each group's limit,
        shape (G,), such as cost per joule of a budget: a subgradient of the relaxation's value,
        which falls by no more than this for each unit that the limit rises, and by just this at
        first if no other prices are as good. The optimum itself may fall by more or not at all.
        None if the method knows no prices.
    nodes
        Nodes of its search tree, -1 if it has none or does not say.
    claim
        What the solver behind it says itself; None if there is none, or it is not known.
    proof
        Why the bound holds, a `card_opt.algorithms.proof.Node`, if it was asked for.
    share
        Share of the band of each device-round, shape (M, N), where that is decided too.
    """

    status: Status
    cut: IntArray | None = None
    frequency: FloatArray | None = None
    bound: float = -math.inf
    build_time: float = 0.0
    solve_time: float = 0.0
    message: str = ""
    prices: dict[str, FloatArray] | None = None
    nodes: int = -1
    claim: Claim | None = None
    proof: object | None = None
    share: FloatArray | None = None

    @property
    def raw(self) -> Claim:
        """Return what is claimed by the solver behind it, or by itself if there is none."""
        if self.claim is not None:
            return self.claim
        bound = self.bound if math.isfinite(self.bound) else math.nan
        return Claim(str(self.status), self.status.says, bound=bound)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Solution(Viewed):
    """A decision as the referee judges it.

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
        Wall-clock seconds for making the model and for solving it.
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
        """Return ``(objective - bound) / |objective|``; inf if nothing was proven."""
        num_rounds = 1 if self.cut is None else self.cut.size
        return relative_excess(self.objective, self.bound, num_rounds)

    def to_frame(self) -> pd.DataFrame:
        """Return the decision as a table, one row per device-round.

        Devices and cuts have their names, or else their numbers, which are 1-based as rounds are;
        what options stand for is in columns beside the cut.

        Raises
        ------
        ValueError
            If there is no decision.
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
        """Return what to show of it."""
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
        """
        from card_opt.problem import solution_file

        fields = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        solution_file.write(Path(path), fields, self.to_frame)

    @classmethod
    @check_arguments
    def load(cls, path: str | os.PathLike[str]) -> Solution:
        """Read a solution that `save` wrote as .npz.

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
