"""The data of P1: M devices, N rounds, C cuts; checked when made, and frozen."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, unknown
from card_opt.problem import costs, instance_checks
from card_opt.problem.fields import (
    FIELDS,
    NAMES,
    OPTIONAL,
    checked,
    checked_extremes,
    checked_names,
    frozen,
)
from card_opt.problem.instance_copies import Copied
from card_opt.problem.instance_file import Stored
from card_opt.problem.instance_view import fields_table
from card_opt.problem.measured.frames import FromFrames
from card_opt.problem.option_columns import (
    Column,
    Options,
    check_unserved,
    is_served,
    layers_of,
)
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.support.views import View, Viewed

NORMALIZERS = ("box", "fleet", "max-frequency", "per-cut")

_NONE: Any = None  # for a field that is an array wherever it is used


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Instance(Copied, FromFrames, Stored, Viewed):
    """One fine-tuning job: what every cut costs on every device in every round.

    M is the number of devices, N of rounds, C of cuts (one less than the layers, for at least
    one layer stays on either side). SI units. Arrays are copied and read-only. A 1x1 instance
    is a P2, anything larger a P1. What is the same for all may be one number; M and N are 1 if
    nothing says otherwise.

    Attributes
    ----------
    device_flops
        Work per local epoch on the device for each cut [FLOP], at most `total_flops`; shape (C,),
        or (M, C) if devices differ, as for another model each.
    total_flops
        Work per local epoch of the whole model [FLOP]; scalar or (M,). Nothing rests on it, and it
        may be left out, where `server_flops` are given.
    smashed_bits, gradient_bits
        Smashed data and its gradient before compression [bit], shape (C,) or (M, C).
    adapter_bits
        Device-side LoRA adapters [bit], shape (C,) or (M, C); sent once in each direction.
    device_throughput
        Speed of each device [FLOP/s]; scalar, (M,) or (M, N). None if `device_seconds` say it all.
    uplink_rate, downlink_rate
        Link rates [bit/s], kept as (M, N); scalar and (M,) are spread. 0 is no link: cuts that
        send over it are forbidden.
    server_flops_per_cycle
        What the server's GPU does in a cycle [FLOP/cycle]; scalar, (M,) or (M, N).
    min_frequency, max_frequency
        The box of the server's frequency [Hz]; scalar, (M,) or (M, N).
    power_coefficient, static_power
        Server power is ``static_power + power_coefficient * f**3`` [W/Hz^3, W]; scalar, (M,) or
        (M, N).
    local_epochs
        Local epochs in a round; scalar, (M,) or (M, N).
    compression_ratio
        Share of smashed data and gradient that is sent, in [0, 1]; scalar, (M,) or (M, N).
    weight
        Weight of the delay in the cost, in [0, 1]; the energy has the rest; scalar, (M,) or
        (M, N).
    normalizer
        Over what the extremes in equation (12) are taken: ``box``, ``fleet``,
        ``max-frequency`` or ``per-cut``; see `card_opt.problem.costs.extremes`.
    device_memory
        Memory needed on the device for each cut [byte], shape (C,) or (M, C), or None.
    held_bytes
        What of the model a device holds with each cut, the weights of its layers and adapters
        [byte], shape (C,) or (M, C), or None: what moving the cut sends is the difference.
    device_power, transmit_power
        Power of each device when it computes and when it sends [W], scalar or (M,), or None.
    device_seconds
        Measured time of each cut on the device in a local epoch [s], shape (C,) or (M, C),
        beside that of `device_flops`; None for none.
    extra_seconds
        Whatever else a round takes that no frequency changes [s], such as the latency of
        messages; shape (C,) or (M, C), or None for none.
    server_flops
        Work per local epoch on the server for each cut [FLOP], shape (C,) or (M, C), where it is
        not what the device leaves of `total_flops`: for options that differ in more than the cut.
    level_power
        The server's power as measured: pairs of frequency and power, shape (L, 2) [Hz, W], or a
        dictionary; then these are all the frequencies that it has, and `power_coefficient` and
        `static_power` are left out.
    options
        What each cut stands for, where it is an option that is more than a cut: names, such as
        ``layers``, ``lora_rank``, ``activation_bits``, ``served`` and ``quality``, each with a
        number for every option, shape (C,); see `card_opt.problem.option_columns`. None for cuts.
    device_names, cut_names
        A name for each device, and for each cut, or None.
    normalizer_values
        Extremes to use instead of those that the normalizer gives; slices have those of the
        instance that they were taken from.

    Raises
    ------
    InstanceError
        If a field is out of range or of a wrong shape.

    See Also
    --------
    Instance.from_frames : Instances from tables, aligned by labels.
    load_scenario : Instances from a model, a fleet, a server and a channel.

    Examples
    --------
    Two devices, one round, three cuts; `inst[m, n]` is one device-round, with the same costs.

    >>> import card_opt as co
    >>> inst = co.Instance(
    ...     device_flops=[1e13, 2e13, 3e13], total_flops=4e13,
    ...     smashed_bits=[8e7, 8e7, 8e7], gradient_bits=[8e7, 8e7, 8e7],
    ...     adapter_bits=[1e6, 2e6, 3e6],
    ...     device_throughput=[1e12, 4e12],
    ...     uplink_rate=[2e7, 4e7], downlink_rate=[6e7, 9e7],
    ...     server_flops_per_cycle=16384, min_frequency=1e9, max_frequency=2e9,
    ...     power_coefficient=3e-26, weight=0.5,
    ... )
    >>> inst.shape, inst.num_cuts, inst[1, 0].shape
    ((2, 1), 3, (1, 1))
    >>> co.solve(inst).status.value
    'optimal'
    """

    device_flops: FloatArray
    total_flops: float | FloatArray = _NONE
    smashed_bits: FloatArray
    gradient_bits: FloatArray
    adapter_bits: FloatArray
    device_throughput: FloatArray = _NONE
    uplink_rate: FloatArray
    downlink_rate: FloatArray
    server_flops_per_cycle: float | FloatArray
    min_frequency: float | FloatArray
    max_frequency: float | FloatArray
    power_coefficient: float | FloatArray = math.nan  # to be given, but beside a table
    static_power: float | FloatArray = 0.0
    local_epochs: float | FloatArray = 5.0
    compression_ratio: float | FloatArray = 0.1
    weight: float | FloatArray = 0.2
    normalizer: str = "box"
    device_memory: FloatArray | None = None
    held_bytes: FloatArray | None = None
    device_power: FloatArray | None = None
    transmit_power: FloatArray | None = None
    device_seconds: FloatArray | None = None
    extra_seconds: FloatArray | None = None
    server_flops: FloatArray | None = None
    level_power: FloatArray | None = None
    options: Mapping[str, Column] | None = None
    device_names: tuple[str, ...] | None = None
    cut_names: tuple[str, ...] | None = None
    normalizer_values: Extremes | None = None

    def __post_init__(self) -> None:
        if self.normalizer not in NORMALIZERS:
            raise InstanceError(unknown("normalizer", self.normalizer, NORMALIZERS))
        if isinstance(self.level_power, Mapping):
            self._set({"level_power": list(self.level_power.items())})
        if self.level_power is not None and self.power_coefficient is math.nan:
            self._set({"power_coefficient": 0.0})
        self._set({"total_flops": instance_checks.total_of(vars(self))})
        sizes: dict[str, int] = {}
        for name, field in FIELDS.items():
            value = getattr(self, name)
            if value is None and name in OPTIONAL:
                continue
            self._set({name: checked(name, field, value, sizes)})
        self._set(instance_checks.spread(vars(self), sizes.get("M", 1), sizes.get("N", 1)))
        instance_checks.check_order(vars(self))
        self._set(instance_checks.check_choice(vars(self)))
        if self.options is not None:
            options = Options(self.options, self.num_cuts)
            check_unserved(vars(self), options, self.profile.server_flops)
            self._set({"options": options})
        for name, count in zip(NAMES, (self.shape[0], self.num_cuts), strict=True):
            if (names := getattr(self, name)) is not None:
                self._set({name: checked_names(name, names, count)})
        if self.normalizer_values is not None:
            per_cut = self.normalizer == "per-cut"
            shape = (*self.shape, self.num_cuts) if per_cut else self.shape
            values = checked_extremes(self.normalizer_values, shape, per_cut)
            self._set({"normalizer_values": values})

    def _set(self, changes: Mapping[str, Any]) -> None:
        for name, value in changes.items():
            object.__setattr__(self, name, value)

    @functools.cached_property
    def layers(self) -> FloatArray:
        """Return how many layers each cut has on the device, shape (C,); options may say it."""
        return frozen(layers_of(self.options, self.num_cuts))

    @functools.cached_property
    def is_served(self) -> npt.NDArray[np.bool_]:
        """Return which cuts are no option of not being served, shape (C,)."""
        return is_served(self.options, self.num_cuts)

    @functools.cached_property
    def extremes(self) -> Extremes:
        """Return ``D_min, D_max, E_min, E_max`` of equation (12) [s, s, J, J]."""
        if self.normalizer_values is not None:
            return self.normalizer_values
        values = costs.extremes(self)
        return Extremes(*(frozen(v) if isinstance(v, np.ndarray) else v for v in values))

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Numbers of devices, rounds and cuts; and the range of every field.
        """
        sizes = dict(zip(("devices", "rounds", "cuts"), (*self.shape, self.num_cuts), strict=True))
        fields = fields_table({name: getattr(self, name) for name in FIELDS})
        return View(sizes | {"normalizer": self.normalizer}, fields)
