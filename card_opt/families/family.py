"""A family of benchmark instances and its knobs: what may be asked for, and the check of it."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError, shown, unknown
from card_opt.families.case import Case, KnobValue
from card_opt.families.tolerance import own_tolerance
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance

Built = tuple[Instance, tuple[Constraint, ...]]

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_MOST_VALUES = 50_000_000  # devices times rounds times cuts; an array of them takes 400 MB


@dataclass(frozen=True, kw_only=True)
class Knob:
    """What can be varied in a family.

    Attributes
    ----------
    name
        As it is given.
    default
        A whole number, a number or a word; values are of the same kind.
    low, high
        Least and largest number allowed.
    choices
        Words allowed.
    unit
        Unit of a number, if it has one.
    about
        What it does.

    See Also
    --------
    card_opt.families.table : All knobs of all families.

    Examples
    --------
    >>> from card_opt import families
    >>> knob = families.find("near-ties").knob("gap")
    >>> knob.default, knob.allowed, knob.checked("near-ties", "1e-4")
    (1e-06, '1e-09 to 0.01', 0.0001)
    """

    name: str
    default: KnobValue
    low: float = -math.inf
    high: float = math.inf
    choices: tuple[str, ...] = ()
    unit: str = ""
    about: str = ""

    @property
    def allowed(self) -> str:
        """Return what is allowed, for people."""
        if self.choices:
            return ", ".join(self.choices)
        whole = "whole, " if isinstance(self.default, int) else ""
        return f"{whole}{self.low:.10g} to {self.high:.10g}{self.unit and f' {self.unit}'}"

    def checked(self, family: str, value: object) -> KnobValue:
        """Return a value as the knob has it: a whole number, a float or a word.

        Parameters
        ----------
        family
            Name of the family, for messages.
        value
            What was given: a number, or a text that stands for one or is a word.

        Returns
        -------
        float or int or str
            Of the same kind as the default.

        Raises
        ------
        CardOptError
            If it is not allowed.
        """
        if isinstance(value, str) and self.choices:
            if value not in self.choices:
                raise CardOptError(f"{family}: {unknown(self.name, value, self.choices)}")
            return value
        number = _number(value)
        is_whole = number is not None and number == round(number)
        is_kind = not self.choices and (is_whole or isinstance(self.default, float))
        if number is None or not is_kind or not self.low <= number <= self.high:
            raise CardOptError(f"{family}: {self.name} must be {self.allowed}, got {shown(value)}")
        return number if isinstance(self.default, float) else int(number)


def _number(value: object) -> float | None:
    """Return a finite number, or one that a text stands for; None for anything else.

    >>> _number("1e-6"), _number(True), _number("nan")
    (1e-06, None, None)
    """
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) and math.isfinite(float(value)) else None
    try:
        number = float(value)  # type: ignore[arg-type]  # NumPy's numbers too
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and not isinstance(value, bool) else None


@dataclass(frozen=True, kw_only=True)
class Family:
    """Instances that are made in the same way, from a seed and knobs.

    Attributes
    ----------
    name
        In lower case with hyphens.
    about
        What it is made of, a sentence.
    hardness
        Where it is hard, and for whom.
    knobs
        What can be varied.
    build
        Makes instance and constraints from ``seed`` and all knobs, by keyword; a hyphen in a
        knob's name becomes an underscore.
    planted
        What is known of the optimum of instance and constraints that `build` made, by keyword
        from the knobs, or None; for families that plant it.

    See Also
    --------
    card_opt.families.find : A family by its name.

    Examples
    --------
    >>> from card_opt import families
    >>> family = families.find("near-ties")
    >>> print(family.about)
    Speeds make two cuts of every device-round cost the same, but for a gap.
    >>> family.make(seed=3, knobs={"devices": 2, "gap": 1e-4}).instance.shape
    (2, 4)
    """

    name: str
    about: str
    hardness: str
    knobs: tuple[Knob, ...]
    build: Callable[..., Built]
    planted: Callable[..., Best | None] | None = None

    def knob(self, name: str) -> Knob:
        """Return a knob by its name.

        Parameters
        ----------
        name
            Of the knob.

        Returns
        -------
        Knob
            With its default, and what is allowed.

        Raises
        ------
        CardOptError
            If there is none; the text lists close names.
        """
        for knob in self.knobs:
            if knob.name == name:
                return knob
        raise CardOptError(
            f"{self.name}: {unknown('knob', name, [knob.name for knob in self.knobs])}"
        )

    def make(self, seed: object, knobs: Mapping[str, object]) -> Case:
        """Return the case of a seed; knobs that are not given are at their default.

        Parameters
        ----------
        seed
            Of everything random in it, a whole number from 0 on.
        knobs
            Values by the names of knobs.

        Returns
        -------
        Case
            The same, to the bit, for the same seed and knobs.

        Raises
        ------
        CardOptError
            If there is no such knob, or the seed or a value is not allowed.
        """
        number = _number(seed)
        if number is None or number != round(number) or not 0 <= number < 2**53:
            raise CardOptError(
                f"{self.name}: seed must be a whole number of at least 0, got {shown(seed)}"
            )
        given = {name: self.knob(name).checked(self.name, value) for name, value in knobs.items()}
        values = {knob.name: given.get(knob.name, knob.default) for knob in self.knobs}
        sizes = [value for name in _SIZES if isinstance(value := values.get(name), int)]
        if math.prod(sizes) > _MOST_VALUES:
            raise CardOptError(
                f"{self.name}: devices x rounds x cuts must be at most {_MOST_VALUES:,}, "
                f"got {' x '.join(map(str, sizes))}"
            )
        inst, constraints = self.build(seed=int(number), **values)
        known = None if self.planted is None else self.planted(inst, constraints, **values)
        step = values.get(STEP, 0)
        before = values | {STEP: step - 1} if isinstance(step, int) and step > 0 else None
        gap = values.get(_GAP, 0.0)
        return Case(
            family=self.name,
            seed=int(number),
            instance=inst,
            constraints=constraints,
            knobs=values,
            known=known,
            tolerance=own_tolerance(inst, lower(inst, constraints).levels, float(gap)),
            remake=functools.partial(self.make, seed, before) if before else None,
        )


STEP = "step"
"""The knob of families whose cases are steps of sequences."""

_GAP = "gap"  # the knob of families whose second best choices are dearer by it
_SIZES = ("devices", "rounds", "cuts")

DEVICES = Knob(
    name="devices", default=5, low=1, high=1_000_000, about="M; with one round of one device a P2"
)
ROUNDS = Knob(name="rounds", default=4, low=1, high=1_000_000, about="N")
CUTS = Knob(
    name="cuts", default=15, low=2, high=1_000, about="C, one less than the model has layers"
)
SIZES = (DEVICES, ROUNDS, CUTS)
