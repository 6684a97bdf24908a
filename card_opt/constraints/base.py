"""What a constraint is: a limit that says what it leaves of an instance's decisions."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np

from card_opt.errors import shown
from card_opt.problem.instance import Instance
from card_opt.problem.region import Region

Per = Literal["fleet", "round", "device"]
_MOST_VALUES = 6  # of a list that a label shows in full


@dataclass(frozen=True)
class Constraint:
    """A limit on the decisions besides cut range and frequency box; subclasses have `lower`.

    A constraint of your own is a frozen dataclass with that one method. Every method that takes
    what it lowers to takes the constraint.

    Attributes
    ----------
    known
        Subclasses by the names that they have on the command line.
    excludes
        Names of those that it cannot stand beside.

    See Also
    --------
    card_opt.constraints.each : One row for each device-round.
    card_opt.constraints.over : One row for the fleet, per round or per device.
    card_opt.constraints.grouped : Rows of any groups and weights.
    card_opt.constraints.within : Cuts up to a bound, or from one on.
    card_opt.constraints.mask : Any cuts.

    Notes
    -----
    On the command line and in scenario files a subclass goes by its name in lower case with
    hyphens: ``EnergyBudget`` is ``energy-budget``. One that is defined with ``is_typed=False``
    cannot be given there.

    Examples
    --------
    The slowest device of a fleet, its last, shall be done in time:

    >>> from dataclasses import dataclass
    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.constraints import Constraint, Region, grouped
    >>> @dataclass(frozen=True)
    ... class LastInTime(Constraint, is_typed=False):
    ...     max_delay: float
    ...
    ...     def lower(self, inst):
    ...         group = np.full(inst.shape, -1)  # -1: no limit
    ...         group[-1] = np.arange(inst.shape[1])
    ...         bound = np.full(inst.shape[1], self.max_delay)
    ...         rows = grouped(self, "delay", group, bound, inst)
    ...         return Region(rows=(rows,))
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> sol = co.solve(inst, constraints=[LastInTime(70.0)])
    >>> sol.method, sol.delay.round(0).ravel().tolist()
    ('cutwise', [88.0, 53.0, 68.0, 63.0, 70.0])
    """

    known: ClassVar[dict[str, type[Constraint]]] = {}
    excludes: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, is_typed: bool = True) -> None:
        super().__init_subclass__()
        if is_typed:
            Constraint.known[cls.kind()] = cls

    @classmethod
    def kind(cls) -> str:
        """Return the name in files and on the command line.

        Returns
        -------
        str
            The class's name in lower case, with hyphens.
        """
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @property
    def label(self) -> str:
        """Return the constraint in one line, for messages."""
        values = (
            f"{field.name}={shown_value(getattr(self, field.name))}"
            for field in dataclasses.fields(self)
        )
        return f"{type(self).__name__}({', '.join(values)})"

    def lower(self, inst: Instance) -> Region:
        """Return what the constraint leaves of an instance's decisions.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Allowed cuts, levels, rows, or whatever else a region has.

        Raises
        ------
        ConstraintError
            If it does not fit the instance.
        """
        raise NotImplementedError(f"{type(self).__name__} must have a method lower(inst)")


def shown_value(value: object) -> str:
    """Return a field's value in short.

    >>> shown_value(20000.0), shown_value("round"), shown_value((1e9, np.float64(2e9)))
    ('20000', "'round'", '(1e+09, 2e+09)')
    """
    if isinstance(value, np.generic) or (isinstance(value, np.ndarray) and not value.ndim):
        value = value.item()
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, np.ndarray) and value.size and value.dtype.kind in "iuf":
        return f"<{value.min():g} to {value.max():g}>"
    if isinstance(value, list | tuple) and len(value) <= _MOST_VALUES:
        texts = ", ".join(map(shown_value, value))
        return f"({texts},)" if len(value) == 1 else f"({texts})"
    if isinstance(value, list | tuple) and all(isinstance(v, int | float) for v in value):
        return f"<{len(value)} values, {min(value):g} to {max(value):g}>"
    return shown(value)
