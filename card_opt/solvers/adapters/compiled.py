"""A CVXPY problem as the arrays that a solver gets, and the way back from its vector."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.problem.quantities import FloatArray


class Compiled:
    """A compiled problem.

    Attributes
    ----------
    data
        What CVXPY's interface to the solver takes.
    interface
        That interface.
    """

    def __init__(self, problem: Any, solver: str) -> None:
        if solver == "HIGHS":
            from card_opt.support.quiet_highs import take_header

            take_header()
        self._problem = problem
        self.data, self._chain, self._inverse = problem.get_problem_data(solver)
        self.interface = self._chain.solver

    def begun(self) -> FloatArray | None:
        """Return the solver's vector of the values that the variables have, nan for none.

        None if no variable has any.
        """
        columns = self.data["param_prob"].var_id_to_col
        vector = np.full(self.data["c"].size, np.nan)
        for variable in self._problem.variables():
            if variable.value is not None:
                first = columns[variable.id]
                vector[first : first + variable.size] = variable.value.ravel(order="F")
        return None if np.isnan(vector).all() else vector

    def load(self, vector: FloatArray) -> None:
        """Put the solver's vector into the problem's variables, whatever its status was."""
        import cvxpy as cp
        from cvxpy.reductions.solution import Solution

        *outer, last = self._inverse
        solution = Solution(cp.OPTIMAL, 0.0, {last[self.interface.VAR_ID]: vector}, {}, {})
        for reduction, inverse in zip(
            reversed(self._chain.reductions[:-1]), reversed(outer), strict=True
        ):
            solution = reduction.invert(solution, inverse)
        for variable in self._problem.variables():
            variable.save_value(solution.primal_vars[variable.id])
