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
        Cost of the best decision known, by the referee; inf if there is none.
    bound
        Proven lower bound; inf if it is proven that there is no decision.
    proof
        What stands behind the bound, for people.
    cut, frequency
        The decision, shape (M, N), in layers and Hz; None if there is none.
    share
        Its shares of the band, shape (M, N); None where all have the whole band.
    prices
        What each shared limit costs where the bound was proven, as `Solution.prices` has it.
    share
        Its shares of the band, shape (M, N); None where all have the whole band.
    certificate
        What a certificate of it holds, see `card_opt.Certificate`; None if there is none.
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
