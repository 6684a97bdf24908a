"""What the columns of an instance are, where they are more than cuts: named numbers of options.

An option is a cut together with whatever else is decided with it, such as a LoRA rank, the bits
of what is sent, or that a device is not served at all. Methods see columns and what they cost;
what the columns stand for is said here, for limits that ask (`card_opt.constraints`), and for the
tables in which a decision is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, shown
from card_opt.problem.checks import as_floats
from card_opt.problem.fields import FIELDS
from card_opt.problem.quantities import FloatArray, IntArray

Column = npt.NDArray[Any]
"""Whole numbers or floats, one for each option, shape (C,)."""

LAYERS, LORA_RANK, ACTIVATION_BITS = "layers", "lora_rank", "activation_bits"
SERVED, QUALITY = "served", "quality"
RESERVED = (LAYERS, LORA_RANK, ACTIVATION_BITS, SERVED, QUALITY)
"""Names with a meaning of their own, in the order in which they are shown."""

_WHOLE = (LAYERS, LORA_RANK, ACTIVATION_BITS, SERVED)
_TAKEN = {  # columns of the tables beside which options stand
    *FIELDS,
    *("device", "round", "cut", "frequency", "delay", "energy", "cost", "share", "move", "status"),
    *("noise", "device_energy", "server_power", "objective", "bound", "gap", "method", "message"),
}
_NOTHING = (  # what an option that is not served has none of
    *("device_flops", "server_flops", "smashed_bits", "gradient_bits", "adapter_bits"),
    *("device_seconds", "extra_seconds", "device_memory"),
)


class Options(Mapping[str, Column]):
    """Named numbers of the options of an instance, read-only, each of shape (C,).

    Parameters
    ----------
    columns
        What a user gave: a mapping of names to numbers, one for each option.
    num_options
        C.

    Raises
    ------
    InstanceError
        If a name is none, or taken by another column of a table of decisions, or the numbers are
        not as many as there are options, not finite, or not what the name stands for.
    """

    def __init__(self, columns: Mapping[str, npt.ArrayLike], num_options: int) -> None:
        if not isinstance(columns, Mapping):
            raise InstanceError(
                f"options must map names to numbers, one for each option, got {shown(columns)}"
            )
        known = [name for name in RESERVED if name in columns]
        others = [name for name in columns if name not in RESERVED]
        self._columns = {
            _checked_name(name): _checked(name, columns[name], num_options)
            for name in (*known, *others)
        }

    def __getitem__(self, name: str) -> Column:
        return self._columns[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)

    def __eq__(self, other: object) -> bool:
        """Return whether names and numbers are the same, in one order."""
        if not isinstance(other, Mapping):
            return NotImplemented
        return [*self] == [*other] and all(
            np.array_equal(self[name], other[name]) for name in self
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<options: {', '.join(self) or 'none'}>"

    def at(self, cut: IntArray) -> dict[str, Column]:
        """Return what the options of a decision have, each of the decision's shape.

        Parameters
        ----------
        cut
            Numbers of options, 1-based, of any shape.
        """
        return {name: values[cut - 1] for name, values in self.items()}


def labels_at(options: Mapping[str, Column] | None, cut: IntArray) -> dict[str, Column]:
    """Return the columns that stand beside the cuts of a table: none without options."""
    return {} if options is None else {name: np.asarray(v)[cut - 1] for name, v in options.items()}


def means_at(options: Mapping[str, Column] | None, cut: IntArray) -> dict[str, float]:
    """Return the mean layers of a decision as ``mean_cut``, and the mean of all that options say.

    Without options it is the mean of the cuts; a device-round that is not served has 0 layers.
    """
    if options is None:
        return {"mean_cut": float(cut.mean())}
    layers = layers_of(options, len(next(iter(options.values()), ())) or int(cut.max()))
    means = {f"mean_{name}": float(v.mean()) for name, v in labels_at(options, cut).items()}
    return {"mean_cut": float(layers[cut - 1].mean())} | means


def described(options: Mapping[str, Column] | None, cut: int) -> str:
    """Return a cut in words: what it stands for, where it is an option.

    >>> described(None, 3)
    'cut 3'
    >>> described({"layers": np.array([2, 0]), "served": np.array([1, 0])}, 2)
    'not served'
    >>> described({"layers": np.array([2, 0]), "lora_rank": np.array([8, 0])}, 1)
    'layers 2, lora_rank 8'
    """
    if options is None:
        return f"cut {cut}"
    said = {name: np.asarray(values)[cut - 1].item() for name, values in options.items()}
    if said.pop(SERVED, 1) == 0:
        return "not served"
    return ", ".join(f"{name} {value:g}" for name, value in said.items()) or f"cut {cut}"


def layers_of(options: Mapping[str, Column] | None, num_options: int) -> FloatArray:
    """Return the layers that each option has on the device, shape (C,).

    The number of the option itself where no column ``layers`` says it; 0 of one not served.
    """
    if options is not None and LAYERS in options:
        return np.asarray(options[LAYERS], dtype=np.float64)
    layers = np.arange(1.0, num_options + 1.0)
    return np.where(is_served(options, num_options), layers, 0.0)


def is_served(options: Mapping[str, Column] | None, num_options: int) -> npt.NDArray[np.bool_]:
    """Return which options serve a device, shape (C,): all of them unless ``served`` says so."""
    if options is None or SERVED not in options:
        return np.ones(num_options, dtype=np.bool_)
    return np.asarray(options[SERVED], dtype=np.bool_)


def check_unserved(
    fields: Mapping[str, float | FloatArray | None], options: Options, total: Any
) -> None:
    """Refuse options that are not served and yet take anything.

    Parameters
    ----------
    fields
        The instance's fields of the cuts, (C,) or (M, C), None for those that it lacks.
    options
        Its options.
    total
        The server's FLOP of each cut, where no field says them: (C,) or (M, 1, C).

    Raises
    ------
    InstanceError
        If there is one.
    """
    idle = ~is_served(options, next(iter(options.values())).size if options else 0)
    if not idle.any():
        return
    for name in _NOTHING:
        values = fields.get(name)
        values = total if values is None and name == "server_flops" else values
        if values is None:
            continue
        taken = np.asarray(values)[..., idle]
        if taken.any():
            hint = " (give server_flops)" if fields.get(name) is None else ""
            raise InstanceError(
                f"options: an option that is not served must have {name} 0{hint}, "
                f"got {taken[taken != 0.0].flat[0]:g} at option {int(idle.argmax()) + 1}"
            )


def _checked_name(name: object) -> str:
    if not isinstance(name, str) or not name.isidentifier():
        raise InstanceError(f"options: a name must be letters, digits and _, got {shown(name)}")
    if name in _TAKEN:
        raise InstanceError(f"options: {shown(name)} is a column of another meaning")
    return name


def _checked(name: str, values: Any, size: int) -> Column:
    """Return the numbers of a column, read-only: whole ones as such."""
    floats = as_floats(f"options: {name}", values)
    if floats.shape != (size,):
        raise InstanceError(f"options: {name} must have shape ({size},), got {floats.shape}")
    if not np.isfinite(floats).all():
        raise InstanceError(f"options: {name} must be finite")
    is_whole = np.asarray(values).dtype.kind in "iu"
    if name in RESERVED:
        low, high = 0.0, 1.0 if name == SERVED else np.inf
        bad = (floats < low) | (floats > high)
        if name in _WHOLE:
            bad |= floats != np.floor(floats)
            is_whole = True
        if bad.any():
            allowed = {SERVED: "0 or 1", QUALITY: "at least 0"}.get(name, "whole, at least 0")
            raise InstanceError(f"options: {name} must be {allowed}, got {floats[bad][0]:g}")
    column: Column = floats.astype(np.int64) if is_whole else floats
    column.flags.writeable = False
    return column
