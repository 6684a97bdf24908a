r"""What device-rounds with one profile, one server and one training have in common: a job.

With the rates of a device-round, :math:`F, R^D, R^S`, the delay of the cut c is

.. math:: D(c, f) = \frac{a_c}{F} + \frac{p_c}{R^D} + \frac{q_c}{R^S} + z_c + \frac{t_c}{f}

with FLOP, bits up, bits down, measured seconds and server's cycles that are the job's own, and the
server's energy is :math:`t_c (P_0 / f + \xi f^2)`.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from card_opt.algorithms.kernel.hull import Hull, hull_of
from card_opt.algorithms.kernel.inputs import Inputs
from card_opt.errors import InstanceError
from card_opt.problem import costs
from card_opt.problem.fields import FIELDS, Field, axes_of
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Values


class Terms(NamedTuple):
    """What each cut adds to a round; arrays of shape (C,)."""

    flops: FloatArray  #: on the device, all local epochs [FLOP]
    up_bits: FloatArray  #: [bit]
    down_bits: FloatArray  #: [bit]
    seconds: FloatArray  #: measured [s]
    cycles: FloatArray  #: of the server [cycle]

    def of(self, cuts: IntArray) -> Terms:
        """Return those of some 0-based cuts."""
        return Terms(*(values[cuts] for values in self))


@dataclass(frozen=True, eq=False)
class Job:
    """One profile, one server, one training; what the kernel works with.

    Attributes
    ----------
    template
        An instance of one device-round that says all but throughput and rates.
    terms
        Of all cuts.
    weight
        Of the delay in the cost, where a device-round has none of its own.
    min_frequency, max_frequency
        The box [Hz].
    power_coefficient, static_power
        Of the server [W/Hz^3, W].
    slow
        The frequency at which the largest delay is taken [Hz].
    energy_price, min_energy
        What a joule costs at a weight of 0, and the least energy [J].
    delays
        The least and the largest delay where they are given [s]; else None.
    """

    template: Instance
    terms: Terms
    weight: float
    min_frequency: float
    max_frequency: float
    power_coefficient: float
    static_power: float
    slow: float
    energy_price: float
    min_energy: float
    delays: tuple[float, float] | None

    @property
    def num_cuts(self) -> int:
        """Return C."""
        return self.terms.flops.size

    @property
    def is_prunable(self) -> bool:
        """Return whether only vertices of the hull can win (theory R2).

        Not where every cut has prices of its own, nor where the power is a table: then the
        unpruned way decides.
        """
        return self.template.normalizer != "per-cut" and self.template.level_power is None

    @functools.cached_property
    def hull(self) -> Hull:
        """Return which cuts can win, and which can have the largest delay."""
        return hull_of(np.array(self.terms))

    def instance(self, inputs: Inputs) -> Instance:
        """Return device-rounds of this job as an instance of K devices and one round."""
        changes: dict[str, Any] = {
            name: _without_device(getattr(self.template, name), field)
            for name, field in FIELDS.items()
        }
        if self.template.device_throughput is not None:
            changes["device_throughput"] = inputs.throughput
        changes["uplink_rate"] = inputs.uplink[:, np.newaxis]
        changes["downlink_rate"] = inputs.downlink[:, np.newaxis]
        if inputs.weight is not None:
            changes["weight"] = inputs.weight
        return self.template.replace(**changes, device_names=None)


def job_of(template: Instance) -> Job:
    """Return the job of an instance of one device-round.

    Parameters
    ----------
    template
        Its throughput and rates are not looked at. Extremes that are given are those of all
        device-rounds.

    Raises
    ------
    InstanceError
        If it has more than one device-round, or its extremes need all device-rounds at once.
    """
    if template.shape != (1, 1):
        raise InstanceError(
            f"a template must be of one device and one round, got {template.shape}; inst[0, 0] is"
        )
    given = template.normalizer_values
    if template.normalizer == "fleet" and given is None:
        raise InstanceError(
            "the normalizer fleet needs all device-rounds at once: give normalizer_values, or "
            "take box"
        )
    x = template.rounds(slice(0, 1)).changed(_number)
    p = template.profile_of(slice(0, 1))
    p = Profile(*(_per_cut(values, template.num_cuts) for values in p))
    unit = x._replace(device_throughput=1.0, uplink_rate=1.0, downlink_rate=np.inf)
    up = costs.delay_weights(unit, 1.0)
    down = costs.delay_weights(unit._replace(uplink_rate=np.inf, downlink_rate=1.0), 1.0)
    terms = Terms(
        flops=up.device_flops * p.device_flops
        if template.device_throughput is not None
        else np.zeros(template.num_cuts),
        up_bits=up.smashed_bits * p.smashed_bits + up.adapter_bits * p.adapter_bits,
        down_bits=down.gradient_bits * p.gradient_bits + down.adapter_bits * p.adapter_bits,
        seconds=up.device_seconds * p.device_seconds + p.extra_seconds,
        cycles=up.server_flops * p.server_flops,
    )
    per_cut = template.normalizer == "per-cut"
    e = Extremes(*(0.0 if per_cut else _number(value) for value in template.extremes))
    return Job(
        template=template,
        terms=terms,
        weight=float(x.weight),
        min_frequency=float(x.min_frequency),
        max_frequency=float(x.max_frequency),
        power_coefficient=float(x.power_coefficient),
        static_power=float(x.static_power),
        slow=float(x.max_frequency if template.normalizer == "max-frequency" else x.min_frequency),
        energy_price=float(costs.prices(x._replace(weight=0.0), e)[1]),
        min_energy=float(e.min_energy),
        delays=None if given is None else (float(e.min_delay), float(e.max_delay)),
    )


def _without_device(value: Any, field: Field) -> Any:
    """Return a field of one device without the axis for devices, so that it holds for any."""
    if isinstance(value, np.ndarray) and "M" in axes_of(field, value):
        return value.ravel() if "C" in axes_of(field, value) else float(value.ravel()[0])
    return value


def _number(value: Values) -> Values:
    return float(np.ravel(value)[0]) if isinstance(value, np.ndarray) else value


def _per_cut(values: Values, num_cuts: int) -> FloatArray:
    full = np.broadcast_to(np.asarray(values, dtype=np.float64), (1, num_cuts))
    return np.ascontiguousarray(full[0])
