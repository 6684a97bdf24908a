"""What a method answers, before the referee looks at it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from card_opt.problem.claim import Claim
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.status import Status


@dataclass(frozen=True, eq=False)
class Answer:
    """What a method says, not yet believed.

    A Python function of a user's own may return one to claim more than its decision, see
    `card_opt.method_for_callable`. The referee makes a `Solution` of it.

    Attributes
    ----------
    status
        Its own verdict.
    cut, frequency
        Decision: layers on the device, from 1, and server frequency [Hz], shape (M, N); None
        if it has none.
    bound
        Lower bound on the objective that it claims to have proven.
    build_time, solve_time
        Wall-clock time for making the model and for solving it [s].
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

    See Also
    --------
    Solution : The same after the referee has looked at it.

    Examples
    --------
    >>> import numpy as np
    >>> import card_opt as co
    >>> def all_but_one_on_the_server(inst, region, limits):
    ...     cut = np.ones(inst.shape, dtype=int)
    ...     frequency = np.full(inst.shape, 1e9)
    ...     return co.Answer(co.Status.FEASIBLE, cut, frequency)
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> answer = all_but_one_on_the_server(inst, None, None)
    >>> answer.cut.shape == inst.shape, answer.bound
    (True, -inf)
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
