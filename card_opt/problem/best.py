"""What is known of the optimum of a case."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import relative_excess

_CLOSED = ("optimal", "infeasible")  # kinds of claims


@dataclass(frozen=True, kw_only=True, eq=False)
class Best:
    """What is known of a case's optimum.

    Attributes
    ----------
    value
        Cost U of the best decision known, by the referee; inf if there is none.
    bound
        Proven lower bound of the cost; inf if it is proven that there is no decision.
    proof
        What stands behind the bound, for people.
    cut, frequency
        The decision, shape (M, N): 1-based cuts, and frequencies [Hz]; None if there is none.
    prices
        What each shared limit costs where the bound was proven, by its label, per unit of each
        group's limit, shape (G,) each, as `Solution.prices` has it; None if nothing is known.
    certificate
        What a certificate of it holds, see `card_opt.Certificate`; None if there is none.
    share
        Its shares of the band, shape (M, N); None where all have the whole band.

    See Also
    --------
    card_opt.families.Case.best : Finds it.

    Examples
    --------
    >>> from card_opt import families
    >>> sizes = {"devices": 2, "rounds": 1}
    >>> best = families.make("deadline", tightness=1.1, **sizes).best
    >>> best.is_infeasible, best.value, best.cut
    (True, inf, None)
    >>> best = families.make("deadline", **sizes).best
    >>> best.gap <= 1e-9, best.proof, best.cut.shape
    (True, 'closed form for each cut', (2, 1))
    """

    value: float
    bound: float
    proof: str
    cut: IntArray | None = None
    frequency: FloatArray | None = None
    prices: dict[str, FloatArray] | None = None
    certificate: Mapping[str, Any] | None = None
    share: FloatArray | None = None

    @property
    def is_infeasible(self) -> bool:
        """Return whether it is proven that there is no decision."""
        return self.bound == math.inf

    @property
    def is_certified(self) -> bool:
        """Return whether a certificate proves it, and leaves no gap."""
        return self.certificate is not None and self.certificate["claim"]["kind"] in _CLOSED

    @property
    def gap(self) -> float:
        """Return ``(value - bound) / |value|``."""
        num_rounds = 1 if self.cut is None else self.cut.size
        return relative_excess(self.value, self.bound, num_rounds)
