"""The scenario that a set of unstated values makes, and its headline numbers."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from card_opt.errors import CardOptError, unknown
from card_opt.reproduce.calibration.unstated import unstated
from card_opt.reproduce.headline import Headline, headline

if TYPE_CHECKING:
    from card_opt.scenarios.llm import CutProfile
    from card_opt.scenarios.scenario import Scenario
    from card_opt.scenarios.tuning_choices import Training

# Nearest and farthest distance in a cell [m], see "position" in the data.
_RANGES = {"umi": (10.0, 200.0), "uma": (35.0, 500.0), "inh-open": (1.0, 100.0)}
# Shares of the time for the uplink and the downlink.
_DUPLEX = {"FDD": (1.0, 1.0), "DDDSU": (0.25, 0.75), "half": (0.5, 0.5)}
# Whether there is shadowing, and how far a device moves between rounds [m].
_SHADOWING = {
    "none": (False, 0.0),
    "kept": (True, 0.0),
    "walking": (True, 5.0),
    "new": (True, 50.0),
}
_TUNING = (
    "batch_size",
    "sequence_length",
    "lora_rank",
    "lora_targets",
    "attention",
    "head",
    "activation_bits",
    "adapter_bits",
)
_CHANNEL = (
    "environment",
    "carrier_frequency",
    "uplink_bandwidth",
    "downlink_bandwidth",
    "num_streams",
    "fading",
    "cqi_table",
    "snr_thresholds",
)


def distance(environment: str, position: float) -> float:
    """Return the distance [m] of a position in a cell, to 0.1 m."""
    near, far = _RANGES[environment]
    return round(near * math.exp(position * math.log(far / near)), 1)


def values_of(scenario: Scenario) -> dict[str, Any]:
    """Return the unstated values of a scenario that differs from ``paper`` in them alone."""
    file = scenario.settings
    place, device = file.channel, file.device[0]
    assert device.distance is not None
    near, far = _RANGES[place.environment]
    found = {
        **{name: getattr(file.training, name) for name in _TUNING},
        **{name: getattr(place, name) for name in _CHANNEL},
        "min_frequency": file.server.min_frequency,
        "duplex": _name(_DUPLEX, (place.uplink_share, place.downlink_share)),
        "device_power": device.transmit_power_dbm,
        "base_power": place.base_power_dbm,
        "position": round(math.log(device.distance / near) / math.log(far / near), 4),
        "line_of_sight": device.line_of_sight,
        "noise": place.noise_density_dbm_hz,
        "shadowing": _name(_SHADOWING, (place.is_shadowed, place.movement)),
        "normalizer": file.problem.normalizer,
        "baseline_frequency": "optimal",
    }
    return {name: found[name] for name in unstated()}


def paper_values() -> dict[str, Any]:
    """Return the unstated values that the preset ``paper`` assumes."""
    return dict(_paper()[1])


def scenario_of(values: Mapping[str, Any]) -> Scenario:
    """Return the preset ``paper`` with other values for what the letter leaves out.

    Parameters
    ----------
    values
        By name; those that are not there stay as in the preset.

    Raises
    ------
    CardOptError
        If a name is unknown.
    """
    for name in values:
        if name not in unstated():
            raise CardOptError(unknown("unstated value", name, unstated()))
    base, usual = _paper()
    given = {**usual, **values}
    training, profile = _tuned(*(given[name] for name in _TUNING))
    uplink_share, downlink_share = _DUPLEX[given["duplex"]]
    is_shadowed, movement = _SHADOWING[given["shadowing"]]
    file = base.settings
    channel = replace(
        file.channel,
        **{name: given[name] for name in _CHANNEL},
        uplink_share=uplink_share,
        downlink_share=downlink_share,
        base_power_dbm=given["base_power"],
        noise_density_dbm_hz=given["noise"],
        is_shadowed=is_shadowed,
        movement=movement,
    )
    place = {
        "distance": distance(given["environment"], given["position"]),
        "transmit_power_dbm": given["device_power"],
        "line_of_sight": given["line_of_sight"],
    }
    settings = file.model_copy(
        update={
            "training": training,
            "channel": channel,
            "server": file.server.model_copy(update={"min_frequency": given["min_frequency"]}),
            "device": [device.model_copy(update=place) for device in file.device],
            "problem": file.problem.model_copy(update={"normalizer": given["normalizer"]}),
        }
    )
    return replace(base, name="unstated values", settings=settings, profile=profile, provenance=[])


def headline_of(values: Mapping[str, Any], seed: int, rounds: int) -> Headline:
    """Return the headline numbers of a set of values over some rounds."""
    inst = scenario_of(values).instance(seed, rounds)
    return headline(inst, values.get("baseline_frequency", "optimal"))


@functools.cache
def _paper() -> tuple[Scenario, dict[str, Any]]:
    """Return the preset ``paper`` and its unstated values."""
    from card_opt.scenarios.scenario import (
        load_scenario,  # pydantic takes longer than all the rest
    )

    scenario = load_scenario("paper")
    return scenario, values_of(scenario)


@functools.cache
def _tuned(*values: Any) -> tuple[Training, CutProfile]:
    """Return the training with the values of `_TUNING`, and what every cut costs then."""
    from card_opt.scenarios.llm import cut_profile

    base, _ = _paper()
    training = replace(base.settings.training, **dict(zip(_TUNING, values, strict=True)))
    return training, cut_profile(base.architecture, training)


def _name(table: Mapping[str, Any], value: Any) -> str:
    return next(name for name, content in table.items() if content == value)
