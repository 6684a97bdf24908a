"""Suites: which cases to give to which methods under which limits, in a TOML file."""

from __future__ import annotations

import itertools
import math
import os
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from card_opt import families
from card_opt.errors import CardOptError, shown, unknown
from card_opt.families.case import Case, KnobValue
from card_opt.problem.limits import DEFAULT_MEMORY, Limits
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.method import Method
from card_opt.support.arguments import check_arguments
from card_opt.support.inputs import parse_toml, read_text, reading

SHIPPED = ("tiny", "standard", "hard", "sequences")
_MAX_CASES = 10_000
_ALL = "all"

Positive = Annotated[float, Field(gt=0)]
Names = Annotated[
    tuple[str, ...],
    BeforeValidator(lambda names: (names,) if isinstance(names, str) else names),
]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, strict=True)


class CaseTable(_Table):
    """``[[cases]]``: families, seeds, and values of the knobs, all combined with one another.

    Attributes
    ----------
    family
        Name of a family, see `card_opt.families`, or several.
    seeds
        Of everything random.
    knobs
        In the file, all other keys of the table, each a value or a list.
    """

    family: Names
    seeds: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(min_length=1)] = (0,)
    knobs: dict[str, tuple[KnobValue, ...]] = {}

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, table: Any) -> Any:
        """Take the keys that are not of this class for knobs."""
        if not isinstance(table, dict):
            return table
        own = {name: value for name, value in table.items() if name in {"family", "seeds"}}
        return own | {"knobs": {k: _values(k, v) for k, v in table.items() if k not in own}}

    @property
    def size(self) -> int:
        """Return its number of cases."""
        return math.prod(map(len, (self.family, self.seeds, *self.knobs.values())))

    def cases(self) -> Iterator[Case]:
        """Make the cases; the seeds come one after the other, the families one after all."""
        for name, *values, seed in itertools.product(
            self.family, *self.knobs.values(), self.seeds
        ):
            knobs = dict(zip(self.knobs, values, strict=True))
            yield families.find(str(name)).make(seed, knobs)


class Suite(_Table):
    """Which cases to give to which methods under which limits: a whole TOML file.

    Attributes
    ----------
    name, about
        What to call it, and a line on what it is for.
    time_limit, memory_limit, rel_gap
        Under which every method runs [s, byte, 1], see `card_opt.problem.limits.Limits`.
    repetitions
        How often every method is given every case.
    methods
        ``all``, or names of methods.
    exclude
        Names of methods that are left out.
    starts
        ``cold``, and ``warm`` to give the step before of a sequence to methods that take a start.
    cases
        The tables that the cases come from.

    See Also
    --------
    run : Runs a suite.
    card_opt.families.table : The knobs that a table of cases may have.

    Examples
    --------
    >>> from card_opt import benchmark
    >>> suite = benchmark.Suite.load("tiny")
    >>> suite.time_limit, len(suite.make_cases())
    (5.0, 12)
    >>> table = {"family": "deadline", "seeds": (0, 1), "tightness": (0.5, 0.9)}
    >>> suite = benchmark.Suite(
    ...     name="mine", time_limit=10.0, methods=("cutwise",), cases=(table,)
    ... )
    >>> len(suite.make_cases())
    4
    """

    name: Annotated[str, Field(min_length=1)]
    about: str = ""
    time_limit: Positive
    memory_limit: Positive = DEFAULT_MEMORY
    rel_gap: Positive = 1e-9
    repetitions: Annotated[int, Field(ge=1)] = 1
    methods: Names = (_ALL,)
    exclude: Names = ()
    starts: Annotated[tuple[Literal["cold", "warm"], ...], Field(min_length=1)] = ("cold",)
    cases: Annotated[tuple[CaseTable, ...], Field(min_length=1)]

    @classmethod
    @check_arguments
    def load(cls, name: str | os.PathLike[str]) -> Suite:
        """Read a suite.

        Parameters
        ----------
        name
            ``tiny``, ``standard``, ``hard``, ``sequences``, or the path of a TOML file.

        Returns
        -------
        Suite
            What the file says.

        Raises
        ------
        CardOptError
            With one line: file, key, what is allowed, what came.
        """
        return cls.parse(_text(name), str(name))

    @classmethod
    def parse(cls, text: str, origin: str) -> Suite:
        """Return the suite that a file's text describes.

        Parameters
        ----------
        text
            TOML.
        origin
            What errors begin with, such as the file's name.

        Returns
        -------
        Suite
            What the text says.

        Raises
        ------
        CardOptError
            With one line: key, what is allowed, what came.
        """
        with reading(origin, CardOptError):
            content = _frozen(parse_toml(text))
        try:
            suite = cls.model_validate(content)
        except ValidationError as error:
            raise CardOptError(f"{origin}: {_one_line(error)}") from None
        try:
            suite.chosen_methods()
        except CardOptError as error:
            raise CardOptError(f"{origin}: {error}") from None
        return suite

    @property
    def limits(self) -> Limits:
        """Return what every method is run with."""
        return Limits(self.time_limit, self.rel_gap, self.memory_limit)

    def chosen_methods(self) -> list[Method]:
        """Return the methods, in the order of the suite.

        Returns
        -------
        list of Method
            Without those that are left out.

        Raises
        ------
        CardOptError
            If a name is none of a method.
        """
        named = METHODS if self.methods == (_ALL,) else map(find, self.methods)
        left_out = [find(name) for name in self.exclude]
        return [method for method in named if method not in left_out]

    def make_cases(self) -> list[Case]:
        """Return the cases, in the order of the suite.

        Returns
        -------
        list of Case
            Every family with every value of its knobs and every seed.

        Raises
        ------
        CardOptError
            If a family or a knob does not allow what the suite asks for, if there are too many
            cases, or one of them twice.
        """
        size = sum(table.size for table in self.cases)
        if size > _MAX_CASES:
            raise CardOptError(f"{self.name}: {_MAX_CASES} cases are allowed, got {size}")
        made: dict[str, Case] = {}
        for number, table in enumerate(self.cases, start=1):
            try:
                for case in table.cases():
                    if case.name in made:
                        raise CardOptError(f"{case.name} is there twice")
                    made[case.name] = case
            except CardOptError as error:
                raise CardOptError(f"{self.name}: cases.{number}: {error}") from None
        return list(made.values())


def _text(name: str | os.PathLike[str]) -> str:
    if str(name) in SHIPPED:
        return (resources.files("card_opt.benchmark") / "suites" / f"{name}.toml").read_text(
            "utf-8"
        )
    path = Path(name)
    if path.suffix != ".toml":
        raise CardOptError(f"{unknown('suite', str(name), SHIPPED)}, or the path of a TOML file")
    return read_text(path)


def _frozen(tree: Any) -> Any:
    """Return what TOML gave with tuples for lists."""
    if isinstance(tree, dict):
        return {key: _frozen(value) for key, value in tree.items()}
    return tuple(map(_frozen, tree)) if isinstance(tree, list) else tree


def _values(name: str, value: Any) -> tuple[KnobValue, ...]:
    """Return the values of a knob, of which one alone may stand without a list."""
    values = value if isinstance(value, tuple) else (value,)
    is_plain = all(isinstance(v, int | float | str) and not isinstance(v, bool) for v in values)
    if not values or not is_plain:
        raise ValueError(f"{name} must be a number, a word, or a list of them, got {shown(value)}")
    return values


def _one_line(error: ValidationError) -> str:
    """Return the most telling of pydantic's complaints as one line."""
    complaints = error.errors(include_url=False)
    # A mistyped key also leaves its right name missing: the typing error says more.
    complaints.sort(key=lambda complaint: complaint["type"] != "extra_forbidden")
    first = complaints[0]
    place = ".".join(str(p + 1) if isinstance(p, int) else p for p in first["loc"])
    if first["type"] == "extra_forbidden":
        return unknown("key", place, Suite.model_fields)
    if first["type"] == "missing":
        return f"{place} is missing; the file must give it"
    if first["type"] == "value_error":
        return f"{place}.{first['ctx']['error']}"
    allowed = first["msg"].replace("Input should be", "must be").replace("tuple", "list")
    return f"{place} {allowed}, got {shown(first['input'])}"
