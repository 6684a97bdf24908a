"""Why a method stopped, in one of eight words."""

from __future__ import annotations

import enum

from card_opt.problem.claim import Saying


class Status(enum.StrEnum):
    """Why a method stopped, and what its decision is worth.

    The word is the referee's, not the solver's: a method may claim an optimum, and it is called
    one only if its decision keeps all limits and its bound is close enough. A status is text,
    and equals its word.

    Attributes
    ----------
    OPTIMAL
        The decision is within the gap of a proven bound.
    FEASIBLE
        A decision that keeps all limits, without such a proof.
    INFEASIBLE
        It is proven that no decision keeps all limits.
    TIME_LIMIT
        Stopped by the clock, perhaps with a decision.
    MEMORY_LIMIT
        Stopped for memory, perhaps with a decision.
    UNSUPPORTED
        The method cannot handle this problem; the message names those that can.
    UNAVAILABLE
        Something that the method needs is not installed; the message has the command.
    ERROR
        The method failed, or what it said is false.

    See Also
    --------
    Solution : Has a status, and a message where there is more to say.

    Examples
    --------
    >>> import card_opt as co
    >>> sol = co.solve(co.load_scenario("paper"))
    >>> sol.status
    <Status.OPTIMAL: 'optimal'>
    >>> sol.status is co.Status.OPTIMAL, sol.status == "optimal"
    (True, True)
    """

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    UNSUPPORTED = "unsupported"
    UNAVAILABLE = "unavailable"
    ERROR = "error"

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
