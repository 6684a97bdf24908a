"""What a constraint is."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from card_opt.errors import shown
from card_opt.problem.instance import Instance
from card_opt.problem.region import Region

_MOST_VALUES = 6  # of a list that a label shows in full


@dataclass(frozen=True)
class Constraint:
    """A limit on the decisions besides cut range and frequency box; subclasses have `lower`.

    On the command line and in scenario files a subclass goes by its name in lower case with
    hyphens: ``EnergyBudget`` is ``energy-budget``. One that is defined with ``is_typed=False``
    cannot be given there.

    See Also
    --------
    card_opt.constraints : The constraints that there are, and what helps to write one.

    Examples
    --------
    A constraint of your own is a frozen dataclass with one method, and every method takes it.

    >>> from dataclasses import dataclass
    >>> import numpy as np
    >>> import card_opt as co
    >>> @dataclass(frozen=True)
    ... class EvenCut(co.Constraint, is_typed=False):
    ...     def lower(self, inst):
    ...         is_even = np.arange(1, inst.num_cuts + 1) % 2 == 0
    ...         return co.constraints.mask(is_even, inst)
    >>> sol = co.solve(co.load_scenario("paper"), constraints=[EvenCut()])
    >>> bool((sol.cut % 2 == 0).all())
    True
    """

    known: ClassVar[dict[str, type[Constraint]]] = {}
    excludes: ClassVar[tuple[str, ...]] = ()
    """Kinds that it cannot stand beside."""

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
            Such as ``energy-budget`` for ``EnergyBudget``.
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
            Allowed cuts, frequency levels and rows.

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
