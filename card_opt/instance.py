"""The data of P1: M devices, N rounds, C cuts; checked when made, and frozen."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt import costs
from card_opt.costs import Extremes, FloatArray, Profile, Rounds
from card_opt.errors import InstanceError, unknown
from card_opt.files import replacing

NORMALIZERS = ("box", "fleet", "max-frequency", "per-cut")
_FORMAT = "card_opt.Instance"
_VERSION = 1
_BLOCK_VALUES = 2**18  # a block of device-rounds times cuts that stays in a core's cache


class _Field(NamedTuple):
    """What a field may be: its shapes by name, and its range."""

    shapes: tuple[str, ...]
    unit: str
    rule: str = "positive"


_FIELDS = {
    "device_flops": _Field(("(C,)",), " [FLOP]", "at least 0"),
    "total_flops": _Field(("scalar",), " [FLOP]"),
    "smashed_bits": _Field(("(C,)",), " [bit]", "at least 0"),
    "gradient_bits": _Field(("(C,)",), " [bit]", "at least 0"),
    "adapter_bits": _Field(("(C,)",), " [bit]", "at least 0"),
    "device_throughput": _Field(("(M,)", "(M, N)"), " [FLOP/s]"),
    "uplink_rate": _Field(("(M, N)",), " [bit/s]"),
    "downlink_rate": _Field(("(M, N)",), " [bit/s]"),
    "server_flops_per_cycle": _Field(("scalar", "(M, N)"), " [FLOP/cycle]"),
    "min_frequency": _Field(("scalar", "(M, N)"), " [Hz]"),
    "max_frequency": _Field(("scalar", "(M, N)"), " [Hz]"),
    "power_coefficient": _Field(("scalar",), " [W/Hz^3]", "at least 0"),
    "static_power": _Field(("scalar",), " [W]", "at least 0"),
    "local_epochs": _Field(("scalar", "(M, N)"), ""),
    "compression_ratio": _Field(("scalar",), "", "in [0, 1]"),
    "weight": _Field(("scalar", "(M, N)"), "", "in [0, 1]"),
    "device_memory": _Field(("(C,)",), " [byte]", "at least 0"),
    "device_power": _Field(("(M,)",), " [W]", "at least 0"),
    "transmit_power": _Field(("(M,)",), " [W]", "at least 0"),
}
_OPTIONAL = ("device_memory", "device_power", "transmit_power")


@dataclass(frozen=True, kw_only=True, eq=False)
class Instance:
    """One fine-tuning job: what every cut costs on every device in every round.

    M is the number of devices, N of rounds, C of cuts (one less than the layers, for at least
    one layer stays on either side). SI units. Arrays are copied and read-only. A 1x1 instance
    is a P2, anything larger a P1.

    Attributes
    ----------
    device_flops
        FLOP per local epoch on the device for each cut, shape (C,), at most `total_flops`.
    total_flops
        FLOP per local epoch of the whole model.
    smashed_bits, gradient_bits
        Smashed data and its gradient before compression [bit], shape (C,).
    adapter_bits
        Device-side LoRA adapters [bit], shape (C,); sent once in each direction.
    device_throughput
        FLOP/s of each device, shape (M,) or (M, N).
    uplink_rate, downlink_rate
        Link rates [bit/s], shape (M, N).
    server_flops_per_cycle
        FLOP per cycle of the server's GPU; scalar or (M, N).
    min_frequency, max_frequency
        The box of the server's frequency [Hz]; scalar or (M, N).
    power_coefficient, static_power
        Server power is ``static_power + power_coefficient * f**3`` [W/Hz^3, W].
    local_epochs
        Local epochs in a round; scalar or (M, N).
    compression_ratio
        Share of smashed data and gradient that is sent, in [0, 1].
    weight
        Weight of the delay in the cost, in [0, 1]; scalar or (M, N).
    normalizer
        Over what the extremes in equation (12) are taken: ``box``, ``fleet``,
        ``max-frequency`` or ``per-cut``; see `card_opt.costs.extremes`.
    device_memory
        Memory needed on the device for each cut [byte], shape (C,), or None.
    device_power, transmit_power
        Power of each device when it computes and when it sends [W], shape (M,), or None.
    normalizer_values
        Extremes to use instead of those that the normalizer gives; slices have those of the
        instance that they were taken from.

    Raises
    ------
    InstanceError
        If a field is out of range or of a wrong shape.
    """

    device_flops: FloatArray
    total_flops: float
    smashed_bits: FloatArray
    gradient_bits: FloatArray
    adapter_bits: FloatArray
    device_throughput: FloatArray
    uplink_rate: FloatArray
    downlink_rate: FloatArray
    server_flops_per_cycle: float | FloatArray
    min_frequency: float | FloatArray
    max_frequency: float | FloatArray
    power_coefficient: float
    static_power: float = 0.0
    local_epochs: float | FloatArray = 5.0
    compression_ratio: float = 0.1
    weight: float | FloatArray = 0.2
    normalizer: str = "box"
    device_memory: FloatArray | None = None
    device_power: FloatArray | None = None
    transmit_power: FloatArray | None = None
    normalizer_values: Extremes | None = None

    def __post_init__(self) -> None:
        if self.normalizer not in NORMALIZERS:
            raise InstanceError(unknown("normalizer", self.normalizer, NORMALIZERS))
        sizes: dict[str, int] = {}
        for name, field in _FIELDS.items():
            value = getattr(self, name)
            if value is None and name in _OPTIONAL:
                continue
            object.__setattr__(self, name, _checked(name, field, value, sizes))
        self._check_order("device_flops", "total_flops", "FLOP")
        self._check_order("min_frequency", "max_frequency", "Hz")
        if self.normalizer_values is not None:
            shapes = {(), (*self.shape, self.num_cuts)}
            if self.normalizer != "per-cut":
                shapes = {(), self.shape}
            values = Extremes(*(_extreme(v, shapes) for v in self.normalizer_values))
            object.__setattr__(self, "normalizer_values", values)

    def _check_order(self, low: str, high: str, unit: str) -> None:
        lows, highs = np.broadcast_arrays(getattr(self, low), getattr(self, high))
        bad = lows > highs
        if bad.any():
            raise InstanceError(
                f"{low} must be at most {high}, got {lows[bad][0]:g} {unit} "
                f"over {highs[bad][0]:g} {unit}"
            )

    @property
    def shape(self) -> tuple[int, int]:
        """Return (M, N): devices, rounds."""
        return self.uplink_rate.shape[0], self.uplink_rate.shape[1]

    @property
    def num_cuts(self) -> int:
        """Return C, the number of cuts."""
        return self.device_flops.size

    @functools.cached_property
    def profile(self) -> Profile:
        """Return what each cut costs, arrays of shape (C,)."""
        return Profile(
            self.device_flops,
            self.total_flops - self.device_flops,
            self.smashed_bits,
            self.gradient_bits,
            self.adapter_bits,
        )

    @functools.cached_property
    def profile_matrix(self) -> FloatArray:
        """Return the profile as one matrix of shape (C, 5)."""
        return np.column_stack(self.profile)

    @functools.cached_property
    def extremes(self) -> Extremes:
        """Return ``D_min, D_max, E_min, E_max`` of equation (12) [s, s, J, J]."""
        if self.normalizer_values is not None:
            return self.normalizer_values
        return costs.extremes(self)

    def rounds(self, block: slice | None = None) -> Rounds:
        """Return the numbers of all device-rounds, or of a block of them.

        Parameters
        ----------
        block
            Device-rounds in row-major order. Without one, arrays broadcast to shape (M, N);
            with one, to shape (K,).
        """
        return Rounds(*(self._rows(name, block) for name in Rounds._fields))

    def _rows(self, name: str, block: slice | None) -> Any:
        value = getattr(self, name)
        if not isinstance(value, np.ndarray):
            return value
        if value.ndim == 1:
            value = value[:, np.newaxis]
        return value if block is None else np.broadcast_to(value, self.shape).flat[block]

    def blocks(self) -> Iterator[slice]:
        """Yield blocks of device-rounds, in row-major order, that fit a core's cache."""
        total, step = self.shape[0] * self.shape[1], max(1, _BLOCK_VALUES // self.num_cuts)
        return (slice(start, min(start + step, total)) for start in range(0, total, step))

    def __getitem__(self, index: tuple[int | slice, int | slice]) -> Instance:
        """Return the part with these devices and rounds; ``inst[m, n]`` is one P2.

        The part keeps the extremes that normalise the whole, so costs are the same in both.
        """
        if not (isinstance(index, tuple) and len(index) == 2):
            raise InstanceError(f"an instance takes two indices, [device, round], got {index!r}")
        devices, rounds = (
            _as_slice(i, size, axis)
            for i, size, axis in zip(index, self.shape, ("device", "round"), strict=True)
        )
        parts: dict[str, Any] = {}
        for name, field in _FIELDS.items():
            value = getattr(self, name)
            if isinstance(value, np.ndarray) and field.shapes != ("(C,)",):
                parts[name] = value[devices] if value.ndim == 1 else value[devices, rounds]
        parts["normalizer_values"] = Extremes(
            *(v[devices, rounds] if isinstance(v, np.ndarray) else v for v in self.extremes)
        )
        return dataclasses.replace(self, **parts)

    def replace(self, **changes: Any) -> Instance:
        """Return a copy with some fields changed.

        The extremes follow from the changed fields, except that given `normalizer_values`
        stay, unless they or the `normalizer` are changed too.
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
        if not isinstance(other, Instance):
            return NotImplemented
        return all(
            _same(getattr(self, field.name), getattr(other, field.name))
            for field in dataclasses.fields(self)
        )

    __hash__ = None  # type: ignore[assignment]

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the instance as named arrays, the content of its file."""
        out = {name: getattr(self, name) for name in _FIELDS}
        if self.normalizer_values is not None:
            out |= {f"normalizer_{k}": v for k, v in self.normalizer_values._asdict().items()}
        header = {"format": _FORMAT, "version": _VERSION, "normalizer": self.normalizer}
        kept = {name: np.asarray(value) for name, value in out.items() if value is not None}
        return {"header": np.array(json.dumps(header)), **kept}

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Instance:
        """Return the instance that `arrays` was made from."""
        header = json.loads(str(arrays["header"]))
        if header["format"] != _FORMAT or header["version"] != _VERSION:
            raise InstanceError(
                f"the file must hold {_FORMAT} version {_VERSION}, "
                f"got {header['format']} version {header['version']}"
            )
        values = {k: v if v.ndim else v.item() for k, v in arrays.items() if k != "header"}
        given = [values.pop(f"normalizer_{name}", None) for name in Extremes._fields]
        if given[0] is not None:
            values["normalizer_values"] = Extremes(*given)
        return cls(normalizer=header["normalizer"], **values)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the instance to one file (NumPy's .npz, no pickle); `load` reads it back."""
        with replacing(path) as beside, beside.open("wb") as file:
            np.savez(file, allow_pickle=False, **self.arrays())

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Instance:
        """Read an instance that `save` wrote, the same to the bit.

        Raises
        ------
        InstanceError
            If the file is missing, unreadable, truncated or not an instance.
        """
        try:
            with np.load(path, allow_pickle=False) as file:
                return cls.from_arrays(dict(file))
        except InstanceError as error:
            raise InstanceError(f"{path}: {error}") from None
        except OSError as error:
            raise InstanceError(f"cannot read {path}: {error.strerror or error}") from None
        except Exception as error:  # whatever zipfile, json and NumPy raise on damaged files
            raise InstanceError(
                f"{path} is not a whole file of an instance, as Instance.save writes it "
                f"({type(error).__name__})"
            ) from None


def _checked(name: str, field: _Field, value: Any, sizes: dict[str, int]) -> float | FloatArray:
    try:
        array = np.array(value, dtype=np.float64)
    except (TypeError, ValueError):
        raise InstanceError(f"{name} must be numbers{field.unit}, got {value!r}") from None
    allowed = " or ".join(_with_sizes(shape, sizes) for shape in field.shapes)
    if not any(_fits(shape, array.shape, sizes) for shape in field.shapes):
        raise InstanceError(f"{name} must have shape {allowed}, got {array.shape}")
    good = np.isfinite(array) & {
        "positive": array > 0.0,
        "at least 0": array >= 0.0,
        "in [0, 1]": (array >= 0.0) & (array <= 1.0),
    }[field.rule]
    if not good.all():
        place = f" at {np.argwhere(~good)[0].tolist()}" if array.ndim else ""
        finite = "" if field.rule == "in [0, 1]" else " and finite"
        raise InstanceError(
            f"{name} must be {field.rule}{finite}{field.unit}, got {array[~good][0]:g}{place}"
        )
    array.flags.writeable = False
    return array if array.ndim else array.item()


def _fits(shape: str, actual: tuple[int, ...], sizes: dict[str, int]) -> bool:
    """Return whether a shape is as named; the first array that has M, N or C sets it."""
    letters = [letter for letter in "MNC" if letter in shape]
    if len(letters) != len(actual) or 0 in actual:
        return False
    if any(sizes.get(k, size) != size for k, size in zip(letters, actual, strict=True)):
        return False
    sizes.update(zip(letters, actual, strict=True))
    return True


def _with_sizes(shape: str, sizes: dict[str, int]) -> str:
    known = ", ".join(f"{k} = {sizes[k]}" for k in "MNC" if k in shape and k in sizes)
    return f"{shape} with {known}" if known else shape


def _extreme(value: Any, shapes: set[tuple[int, ...]]) -> float | FloatArray:
    array = np.array(value, dtype=np.float64)
    if array.shape not in shapes or not np.isfinite(array).all():
        raise InstanceError(
            f"normalizer_values must be finite and of shape {' or '.join(map(str, shapes))}, "
            f"got shape {array.shape}"
        )
    array.flags.writeable = False
    return array if array.ndim else array.item()


def _as_slice(index: int | slice, size: int, axis: str) -> slice:
    if isinstance(index, slice):
        if not range(size)[index]:
            raise InstanceError(f"{axis} indices must select at least one of {size}, got {index}")
        return index
    try:
        place = range(size)[index]
    except (TypeError, IndexError):
        raise InstanceError(
            f"{axis} index must be in 0..{size - 1} or a slice, got {index!r}"
        ) from None
    return slice(place, place + 1)


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return all(map(_same, a, b))
    if a is None or b is None or isinstance(a, str):
        return bool(a == b)
    return np.shape(a) == np.shape(b) and bool(np.array_equal(a, b))
