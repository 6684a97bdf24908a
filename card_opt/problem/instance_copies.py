"""Parts and changed copies of an instance, and when two are the same."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from card_opt.errors import InstanceError, shown, unknown
from card_opt.problem.cost_arrays import CostArrays
from card_opt.problem.fields import FIELDS, axes_of
from card_opt.problem.indexing import as_slice, same
from card_opt.problem.quantities import Extremes


class Copied(CostArrays):
    """What makes other instances of an `Instance`, which has the fields."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    device_names: tuple[str, ...] | None
    if TYPE_CHECKING:

        @property
        def extremes(self) -> Extremes:
            """What normalises the costs."""

    def __getitem__(self, index: tuple[int | slice, int | slice]) -> Self:
        """Return the part with these devices and rounds; ``inst[m, n]`` is one P2.

        The part keeps the extremes that normalise the whole, so costs are the same in both.
        """
        if not (isinstance(index, tuple) and len(index) == 2):
            raise InstanceError(
                f"an instance takes two indices, [device, round], got {shown(index)}"
            )
        devices, rounds = (
            as_slice(i, size, axis)
            for i, size, axis in zip(index, self.shape, ("device", "round"), strict=True)
        )
        parts: dict[str, Any] = {}
        for name, field in FIELDS.items():
            value = getattr(self, name)
            if isinstance(value, np.ndarray) and "M" in (axes := axes_of(field, value)):
                parts[name] = value[devices, rounds] if "N" in axes else value[devices]
        if self.device_names is not None:
            parts["device_names"] = self.device_names[devices]
        parts["normalizer_values"] = Extremes(
            *(v[devices, rounds] if isinstance(v, np.ndarray) else v for v in self.extremes)
        )
        return dataclasses.replace(self, **parts)

    def replace(self, **changes: Any) -> Self:
        """Return a copy with some fields changed.

        The extremes follow from the changed fields, except that given `normalizer_values`
        stay, unless they or the `normalizer` are changed too.

        Parameters
        ----------
        **changes
            Fields by name, as an `Instance` takes them.

        Returns
        -------
        Instance
            Checked as any other.

        Raises
        ------
        InstanceError
            If there is no such field, or a value is not allowed.

        Examples
        --------
        >>> import card_opt as co
        >>> inst = co.load_scenario("paper").instance(seed=0)
        >>> inst.replace(weight=0.5).weight
        0.5
        """
        names = [field.name for field in dataclasses.fields(self)]
        for name in changes:
            if name not in names:
                raise InstanceError(unknown("field of an instance", name, names))
        if "normalizer" in changes:
            changes.setdefault("normalizer_values", None)
        return dataclasses.replace(self, **changes)

    def __eq__(self, other: object) -> bool:
        """Return whether all fields are the same, to the bit."""
        if not isinstance(other, type(self)):
            return NotImplemented
        return all(
            same(getattr(self, field.name), getattr(other, field.name))
            for field in dataclasses.fields(self)
        )

    __hash__ = None  # type: ignore[assignment]
