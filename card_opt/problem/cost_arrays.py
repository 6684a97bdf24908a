"""What the equations need of an instance, as arrays: of all device-rounds or of a block."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.fields import frozen
from card_opt.problem.quantities import (
    FloatArray,
    IntArray,
    PowerTable,
    Profile,
    Rounds,
    Values,
)

RATES = ("uplink_rate", "downlink_rate")
_MODELLED = 5  # quantities of a profile that the letter has
# Device-rounds times cuts times quantities of a block: it stays in a core's cache, and OpenBLAS
# leaves its matrix product, at most 2**18, to one thread: starting more takes long on a busy
# machine.
_BLOCK_VALUES = 2**18


class CostArrays:
    """The arrays of an `Instance`, which has the fields.

    Cut data are of shape (C,), or with an axis for the devices before it where they differ.
    """

    normalizer: str
    device_flops: FloatArray
    total_flops: float | FloatArray
    smashed_bits: FloatArray
    gradient_bits: FloatArray
    adapter_bits: FloatArray
    uplink_rate: FloatArray
    downlink_rate: FloatArray
    device_seconds: FloatArray | None
    extra_seconds: FloatArray | None
    server_flops: FloatArray | None
    level_power: FloatArray | None

    @property
    def shape(self) -> tuple[int, int]:
        """Return (M, N): devices, rounds."""
        return self.uplink_rate.shape[0], self.uplink_rate.shape[1]

    @property
    def num_cuts(self) -> int:
        """Return C, the number of cuts."""
        return int(self.device_flops.shape[-1])

    @functools.cached_property
    def profile(self) -> Profile:
        """Return what each cut costs, arrays of shape (C,), or (M, 1, C) where devices differ."""
        flops, total = _by_device(self.device_flops), self.total_flops
        if isinstance(total, np.ndarray):
            total = total[:, np.newaxis, np.newaxis]
        server = None if self.server_flops is None else _by_device(self.server_flops)
        seconds = (
            0.0 if values is None else _by_device(values)
            for values in (self.device_seconds, self.extra_seconds)
        )
        return Profile(
            flops,
            frozen(total - flops) if server is None else server,
            _by_device(self.smashed_bits),
            _by_device(self.gradient_bits),
            _by_device(self.adapter_bits),
            *seconds,
        )

    @functools.cached_property
    def profile_matrix(self) -> FloatArray | None:
        """Return the profile as one matrix of shape (C, Q), with its first Q quantities.

        None if the devices differ.
        """
        if any(np.ndim(values) > 1 for values in self.profile):
            return None
        has_seconds = any(isinstance(v, np.ndarray) for v in self.profile[_MODELLED:])
        size = len(Profile._fields) if has_seconds else _MODELLED
        full = (np.broadcast_to(v, self.num_cuts) for v in self.profile[:size])
        return frozen(np.column_stack(list(full)))

    def profile_of(self, block: slice | None = None) -> Profile:
        """Return what each cut costs in all device-rounds, as `profile`, or in a block of them.

        Parameters
        ----------
        block
            Device-rounds in row-major order.

        Returns
        -------
        Profile
            Arrays of shape (C,), or in a block of K of shape (K, C) where devices differ.
        """
        if block is None or self.profile_matrix is not None:
            return self.profile
        devices = np.arange(block.start, block.stop) // self.shape[1]
        return Profile(*(v[devices, 0] if np.ndim(v) > 1 else v for v in self.profile))

    def profile_at(self, cut: IntArray) -> Profile:
        """Return what chosen cuts cost.

        Parameters
        ----------
        cut
            Layers on the device, from 1, shape (M, N).

        Returns
        -------
        Profile
            Arrays of shape (M, N).
        """
        devices = np.arange(self.shape[0])[:, np.newaxis]

        def chosen(values: Values) -> Values:
            if not isinstance(values, np.ndarray):
                return values
            return values[cut - 1] if values.ndim == 1 else values[devices, 0, cut - 1]

        return Profile(*map(chosen, self.profile))

    @functools.cached_property
    def _has_all_links(self) -> bool:
        return bool((self.uplink_rate > 0.0).all() and (self.downlink_rate > 0.0).all())

    @functools.cached_property
    def _links(self) -> npt.NDArray[np.bool_] | None:
        """Return which cuts send over no link of rate 0, shape (M, N, C); None if all do."""
        up, down = self.uplink_rate[..., None], self.downlink_rate[..., None]
        if self._has_all_links:
            return None
        p, ratio = self.profile, self.rounds().by_cut().compression_ratio
        sends_up = (ratio * p.smashed_bits > 0.0) | (p.adapter_bits > 0.0)
        sends_down = (ratio * p.gradient_bits > 0.0) | (p.adapter_bits > 0.0)
        linked = ((up > 0.0) | ~sends_up) & ((down > 0.0) | ~sends_down)
        linked.flags.writeable = False
        return None if linked.all() else linked

    def linked(self, block: slice | None = None) -> npt.NDArray[np.bool_] | None:
        """Return which cuts need no link that a device-round lacks; None if all are.

        Parameters
        ----------
        block
            Device-rounds in row-major order.

        Returns
        -------
        numpy.ndarray or None
            Shape (K, C) for a block; without one, shape (M, N, C).
        """
        if self._links is None or block is None:
            return self._links
        return self._links.reshape(-1, self.num_cuts)[block]

    def rounds(self, block: slice | None = None) -> Rounds:
        """Return the numbers of all device-rounds, or of a block of them.

        Parameters
        ----------
        block
            Device-rounds in row-major order.

        Returns
        -------
        Rounds
            For a block, arrays that broadcast to shape (K,); without one, to shape (M, N).
        """
        values = {name: self._rows(name, block) for name in Rounds._fields[:-1]}
        return Rounds(**values, level_power=self._table)

    @functools.cached_property
    def _table(self) -> PowerTable | None:
        return None if self.level_power is None else PowerTable(*self.level_power.T)

    def _rows(self, name: str, block: slice | None) -> Any:
        value = getattr(self, name)
        if value is None:  # no device_throughput: what there is of FLOP takes no time
            return np.inf
        if not isinstance(value, np.ndarray):
            return value
        value = column(value)
        if block is not None:
            value = np.broadcast_to(value, self.shape).flat[block]
        if name in RATES and not self._has_all_links:  # who has no link sends in no time
            value = np.where(value > 0.0, value, np.inf)
        return value

    def blocks(self) -> Iterator[slice]:
        """Return blocks of device-rounds, in row-major order, that fit a core's cache.

        Returns
        -------
        iterator of slice
            One block after the other.
        """
        width = _MODELLED if self.profile_matrix is None else self.profile_matrix.shape[1]
        total = self.shape[0] * self.shape[1]
        step = max(1, _BLOCK_VALUES // width // self.num_cuts)
        return (slice(start, min(start + step, total)) for start in range(0, total, step))


def column(values: Values) -> Values:
    """Return what is of shape (M,) in shape (M, 1)."""
    return values[:, np.newaxis] if np.ndim(values) == 1 else values


def _by_device(values: FloatArray) -> FloatArray:
    """Return what is of shape (M, C) in shape (M, 1, C)."""
    return values[:, np.newaxis] if values.ndim == 2 else values
