"""The data of P1: M devices, N rounds, C cuts; checked when made, and frozen."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, shown, unknown
from card_opt.problem import costs
from card_opt.problem.fields import FIELDS, OPTIONAL, checked, checked_extremes, frozen
from card_opt.problem.indexing import as_slice
from card_opt.problem.quantities import Extremes, FloatArray, Profile, Rounds
from card_opt.support.files import reading, replacing

NORMALIZERS = ("box", "fleet", "max-frequency", "per-cut")
_FORMAT = "card_opt.Instance"
_VERSION = 1
# Device-rounds times cuts of a block: it stays in a core's cache, and OpenBLAS leaves its matrix
# product (times five, at most 2**18) to one thread: starting more takes long on a busy machine.
_BLOCK_VALUES = 2**18 // 5


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
        ``max-frequency`` or ``per-cut``; see `card_opt.problem.costs.extremes`.
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
        for name, field in FIELDS.items():
            value = getattr(self, name)
            if value is None and name in OPTIONAL:
                continue
            object.__setattr__(self, name, checked(name, field, value, sizes))
        self._check_order("device_flops", "total_flops", "FLOP")
        self._check_order("min_frequency", "max_frequency", "Hz")
        if self.normalizer_values is not None:
            per_cut = self.normalizer == "per-cut"
            shape = (*self.shape, self.num_cuts) if per_cut else self.shape
            values = checked_extremes(self.normalizer_values, shape, per_cut)
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
            frozen(self.total_flops - self.device_flops),
            self.smashed_bits,
            self.gradient_bits,
            self.adapter_bits,
        )

    @functools.cached_property
    def profile_matrix(self) -> FloatArray:
        """Return the profile as one matrix of shape (C, 5)."""
        return frozen(np.column_stack(self.profile))

    @functools.cached_property
    def extremes(self) -> Extremes:
        """Return ``D_min, D_max, E_min, E_max`` of equation (12) [s, s, J, J]."""
        if self.normalizer_values is not None:
            return self.normalizer_values
        values = costs.extremes(self)
        return Extremes(*(frozen(v) if isinstance(v, np.ndarray) else v for v in values))

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
        out = {name: getattr(self, name) for name in FIELDS}
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
                f"got {header['format']} version {header['version']}".replace("\n", " ")
            )
        values: dict[str, Any] = {k: v for k, v in arrays.items() if k != "header"}
        given = [values.pop(f"normalizer_{name}", None) for name in Extremes._fields]
        if any(value is not None for value in given):
            values["normalizer_values"] = given
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
        with (
            reading(path, InstanceError, "file of an instance, as Instance.save writes it"),
            open(path, "rb") as file,
            np.load(file, allow_pickle=False) as arrays,
        ):
            return cls.from_arrays(dict(arrays))


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return all(map(_same, a, b))
    if a is None or b is None or isinstance(a, str | tuple) or isinstance(b, str | tuple):
        return bool(a is b or (isinstance(a, str) and a == b))
    return np.shape(a) == np.shape(b) and bool(np.array_equal(a, b))
