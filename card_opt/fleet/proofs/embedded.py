"""Rows of one job as a problem of as many devices in one round, which a certificate can hold."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.algorithms.kernel.inputs import Inputs, Own
from card_opt.algorithms.kernel.job import Job
from card_opt.problem.fields import FIELDS, axes_of
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows

_TINY = float(np.finfo(np.float64).smallest_subnormal)
_OWN = {"deadline": "delay", "energy_cap": "energy"}


def problem_of(job: Job, inputs: Inputs, own: Own | None) -> Problem:
    """Return the problem of rows that share no limit.

    Parameters
    ----------
    job
        What they have in common.
    inputs, own
        What they differ in; arrays of shape (K,).
    """
    size = inputs.uplink.size
    inst = _instance(job.template, inputs)
    if own is None:
        return Problem(inst)
    rows = tuple(
        Rows(
            label=name,
            quantity=quantity,
            group=np.arange(size)[:, np.newaxis],
            # A cap of 0 is one of the least number: rows have positive bounds.
            bound=np.maximum(bound, _TINY),
            coefficient=np.ones((size, 1)),
        )
        for name, quantity in _OWN.items()
        if (bound := getattr(own, name)) is not None
    )
    if own.min_cut is None and own.max_cut is None:
        return Problem(inst, Region(rows=rows))
    layers = inst.layers
    least = np.zeros(size) if own.min_cut is None else own.min_cut
    most = np.full(size, np.inf) if own.max_cut is None else own.max_cut
    allowed = (least[:, np.newaxis] <= layers) & (layers <= most[:, np.newaxis])
    allowed |= ~inst.is_served
    return Problem(inst, Region(allowed=allowed[:, np.newaxis], rows=rows, allowed_by=("cuts",)))


def _instance(template: Instance, inputs: Inputs) -> Instance:
    """Return an instance of as many devices as there are rows, in one round."""
    fields: dict[str, Any] = {}
    for name, field in FIELDS.items():
        value = getattr(template, name)
        if isinstance(value, np.ndarray) and "M" in (axes := axes_of(field, value)):
            kept = value[0, 0] if "N" in axes else value[0]
            fields[name] = kept if "C" in axes else float(kept)
    fields |= {"device_power": None, "transmit_power": None, "device_memory": None}
    fields |= {"uplink_rate": _column(inputs.uplink), "downlink_rate": _column(inputs.downlink)}
    if template.device_throughput is not None:
        fields["device_throughput"] = _column(inputs.throughput)
    if inputs.weight is not None:
        fields["weight"] = _column(inputs.weight)
    given = template.normalizer_values
    if given is not None:
        size = inputs.uplink.size
        fields["normalizer_values"] = Extremes(*(_repeated(value, size) for value in given))
    return template.replace(**fields)


def _column(values: FloatArray) -> FloatArray:
    return values[:, np.newaxis]


def _repeated(value: float | FloatArray, size: int) -> float | FloatArray:
    """Return an extreme of one device-round as that of all."""
    array = np.asarray(value)
    if array.ndim < 3:
        return float(array.ravel()[0])
    return np.repeat(array, size, axis=0)
