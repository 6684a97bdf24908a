"""Link rates that a scenario gives, in place of drawn ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt.scenarios.scenario import load_scenario
from card_opt.scenarios.shipped import template
from card_opt.scenarios.telemetry import telemetry

UP, DOWN = 2.5e7, 4.75e7


def _with_rates(*devices: int) -> co.Scenario:
    keys: dict[str, float | None] = {f"device.{n}.uplink_rate": UP for n in devices}
    keys |= {f"device.{n}.downlink_rate": DOWN for n in devices}
    keys.update(dict.fromkeys([f"device.{n}.distance" for n in devices]))
    return co.load_scenario("paper").replace(keys)


@pytest.mark.parametrize("devices", [(1,), (3, 5), (1, 2, 3, 4, 5)])
def test_given_rates_hold_in_every_round(devices: tuple[int, ...]) -> None:
    """A device with rates has them in every round, to the bit, and needs no distance."""
    inst = _with_rates(*devices).instance(seed=4)
    for device in devices:
        assert (inst.uplink_rate[device - 1] == UP).all()
        assert (inst.downlink_rate[device - 1] == DOWN).all()


def test_others_draw_what_they_would_have_drawn() -> None:
    """Rates of one device change nothing for the others, nor does the seed change the rates."""
    drawn = co.load_scenario("paper").instance(seed=4)
    inst = _with_rates(2).instance(seed=4)
    others = [0, 2, 3, 4]
    assert np.array_equal(inst.uplink_rate[others], drawn.uplink_rate[others])
    assert np.array_equal(inst.downlink_rate[others], drawn.downlink_rate[others])
    assert (_with_rates(2).instance(seed=5).uplink_rate[1] == inst.uplink_rate[1]).all()


def test_noise_does_not_change_given_rates() -> None:
    """The noise of the channel has no say in rates that are given."""
    scenario = _with_rates(2)
    loud = scenario.instance(seed=4, noise_density_dbm_hz=-150.0)
    assert (loud.uplink_rate[1] == UP).all()
    assert (loud.uplink_rate[0] < scenario.instance(seed=4).uplink_rate[0]).any()


def test_telemetry_has_given_rates() -> None:
    """What devices of a larger fleet measure are the scenario's rates, for each of a kind."""
    parts = list(telemetry(_with_rates(2), devices=12, rounds=3, seed=1))
    uplink = np.concatenate([part.uplink for part in parts])
    assert (uplink[[1, 6, 11]] == UP).all()
    inst = _with_rates(2).instance(seed=1, rounds=3)
    assert np.array_equal(uplink[:5], inst.uplink_rate)


def test_given_rates_have_a_source(tmp_path: Path) -> None:
    """Rates are among the values whose origin is told, and may have a source of their own."""
    rates = "uplink_rate = 2e7\ndownlink_rate = 4e7\ncount = 2 "
    text = template().replace("count = 2 ", rates, 1).replace("distance = 80.0", "", 1)
    text = text.replace("device.1.distance = ", "device.1.uplink_rate = ")
    path = tmp_path / "mine.toml"
    path.write_text(text)
    origins = {row.key: row.origin for row in load_scenario(path).provenance}
    assert origins["device.1.uplink_rate"] == "assumed"
    assert origins["device.1.downlink_rate"] == "unstated"
    assert "device.1.distance" not in origins
