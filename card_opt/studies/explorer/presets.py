"""What a person can choose on the page, from the package's own data and in SI units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from card_opt.scenarios.architecture import architecture_names, load_architecture
from card_opt.scenarios.channel import bit_rate
from card_opt.scenarios.data import read_table
from card_opt.scenarios.hardware import device_names, load_device, load_server, server_names
from card_opt.scenarios.link import snr_thresholds_db
from card_opt.scenarios.scenario import Scenario, load_scenario
from card_opt.studies.explorer.models import model_of, single
from card_opt.studies.explorer.views import view_of

SHIPPED = ("paper", "paper-calibrated", "real")
_QUALITIES = (1, 4, 7, 10, 15)  # indices of a channel's quality, from the poorest to the best
_MHZ = 1e6


def presets(*scenarios: Scenario) -> dict[str, Any]:
    """Return what the page holds: models, devices, servers, links, and views to open with.

    Parameters
    ----------
    scenarios
        More scenarios to open the page with, the first one of them at the start; without any it
        opens with the letter's. Of each the first device in the first round is shown.

    Returns
    -------
    dict
        ``models``: name, architecture, num_layers, training (what of the fine-tuning stays as it
        is) and costs (`model_costs`). ``devices``, ``servers``, ``links``: a name, and fields of
        `x` in model.js; servers that were measured have ``level_power``. ``views``: as
        `card_opt.studies.explorer.views.view_of` has them.
    """
    letter = load_scenario("paper")
    training = single(letter.settings.training, lora_targets=("all-linear",))
    models = [model_of(name, load_architecture(name), training) for name in architecture_names()]
    shipped = {name: load_scenario(name) for name in SHIPPED}
    named = {name: view_of(scenario) for name, scenario in shipped.items()}
    given = {_name(scenario, shipped): view_of(scenario) for scenario in scenarios}
    named |= {name: view | {"name": name} for name, view in given.items()}
    return {
        "models": models,
        "devices": [_device(name) for name in device_names()],
        "servers": [_server(name, letter) for name in server_names()] + _measured(),
        "links": _links(letter),
        "views": [named[name] for name in dict.fromkeys((*given, *SHIPPED))],
    }


def _name(scenario: Scenario, shipped: Mapping[str, Scenario]) -> str:
    """Return a scenario's name, another one where it is shipped and its values were changed."""
    same = shipped.get(scenario.name, scenario)
    return scenario.name + ("" if scenario.tables == same.tables else ", changed")


def _device(name: str) -> dict[str, Any]:
    part = load_device(name)
    return {
        "name": name,
        "product": part.product,
        "device_throughput": part.flops_per_cycle * part.max_frequency,
        "memory": part.memory,
        "source": part.source,
    }


def _server(name: str, letter: Scenario) -> dict[str, Any]:
    part = load_server(name)
    lowest = part.min_frequency  # the letter's has none; the scenario assumes one
    return {
        "name": name,
        "product": part.product,
        "server_flops_per_cycle": part.flops_per_cycle,
        "min_frequency": letter.settings.server.min_frequency if lowest is None else lowest,
        "max_frequency": part.max_frequency,
        "power_coefficient": part.power_coefficient,
        "static_power": part.static_power,
        "level_power": None,
        "source": f"{part.source}. {part.assumption}",
    }


def _measured() -> list[dict[str, Any]]:
    """Return the servers whose power was measured, with it as a table over the frequency."""
    rows = read_table("powers.csv")
    servers = []
    for name in dict.fromkeys(row["name"] for row in rows):
        own = [row for row in rows if row["name"] == name]
        table = sorted((float(row["frequency_mhz"]) * _MHZ, float(row["power_w"])) for row in own)
        servers.append(
            {
                "name": name,
                "product": own[0]["product"],
                "server_flops_per_cycle": int(own[0]["cores"]) * float(own[0]["flops_per_cycle"]),
                "min_frequency": table[0][0],
                "max_frequency": table[-1][0],
                "power_coefficient": 0.0,
                "static_power": 0.0,
                "level_power": [list(pair) for pair in table],
                "source": f"{own[0]['source']}, workload {own[0]['workload']}",
            }
        )
    return servers


def _links(letter: Scenario) -> list[dict[str, Any]]:
    """Return the rates of the letter's channel at some qualities of it."""
    channel = letter.settings.channel
    thresholds = snr_thresholds_db(channel.cqi_table, channel.snr_thresholds)
    band = channel.uplink_bandwidth / _MHZ
    return [
        {
            "name": f"{band:g} MHz, CQI {quality}",
            "uplink_rate": float(bit_rate(channel, np.array(thresholds[quality - 1]), "uplink")),
            "downlink_rate": float(
                bit_rate(channel, np.array(thresholds[quality - 1]), "downlink")
            ),
        }
        for quality in _QUALITIES
    ]
