"""What the letter leaves out: plausible values with a source, and the scenario that they make.

Tables I and II, 32 layers, w, T and the compression ratio are stated, and stay as they are in
the preset ``paper``. The values of ``data/unstated.toml`` are not: the letter gives none, or more
than one reading. A set of them is a dictionary by name, or a point of the unit cube with one
coordinate for each name.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from card_opt.errors import CardOptError, shown, unknown
from card_opt.problem.quantities import FloatArray
from card_opt.scenarios.data import read_toml

if TYPE_CHECKING:
    pass

READINGS = ("normalizer", "baseline_frequency")  #: of the letter's text, not of its system


@dataclass(frozen=True, kw_only=True)
class Unstated:
    """A value that the letter leaves out.

    Attributes
    ----------
    name
        In sets of values and in tables.
    choices
        The plausible values, in order; none if there is a range.
    low, high
        Ends of the range, in `unit`.
    unit
        Of the value.
    source
        Why these are plausible.
    """

    name: str
    source: str
    choices: tuple[Any, ...] = ()
    low: float = 0.0
    high: float = 1.0
    unit: str = "1"

    def value(self, share: float) -> Any:
        """Return the value at a share of the range, in [0, 1]; lists go by equal parts."""
        if self.choices:
            return self.choices[min(int(share * len(self.choices)), len(self.choices) - 1)]
        return float(self.low + share * (self.high - self.low))

    def share(self, value: Any) -> float:
        """Return the share of the range that a value is at; for a list, the middle of its part.

        Raises
        ------
        CardOptError
            If the value is not plausible.
        """
        if self.choices:
            if value not in self.choices:
                raise CardOptError(
                    f"{self.name}: {unknown('value', value, map(str, self.choices))}"
                )
            return (self.choices.index(value) + 0.5) / len(self.choices)
        if not self.low <= value <= self.high:
            raise CardOptError(
                f"{self.name} must be in {self.low:g}..{self.high:g} {self.unit}, "
                f"got {shown(value)}"
            )
        return float((value - self.low) / (self.high - self.low))


@functools.cache
def unstated() -> dict[str, Unstated]:
    """Return all values that the letter leaves out, by name."""
    out = {}
    for name, row in read_toml("unstated.toml").items():
        choices = tuple(tuple(c) if isinstance(c, list) else c for c in row.get("choices", ()))
        out[name] = Unstated(name=name, **{**row, "choices": choices})
    return out


def units() -> dict[str, str]:
    """Return the units of the values that have one, by name."""
    return {name: value.unit for name, value in unstated().items() if value.unit != "1"}


def system_names() -> list[str]:
    """Return the names of the values that describe the system, all but `READINGS`."""
    return [name for name in unstated() if name not in READINGS]


def values_at(shares: Sequence[float] | FloatArray, of: Sequence[str]) -> dict[str, Any]:
    """Return the values at a point of the unit cube whose coordinates are `of`."""
    known = unstated()
    return {name: known[name].value(float(x)) for name, x in zip(of, shares, strict=True)}


def shares_of(values: Mapping[str, Any], of: Sequence[str]) -> list[float]:
    """Return the point of the unit cube for the values `of`, see `Unstated.share`."""
    known = unstated()
    return [known[name].share(values[name]) for name in of]
