"""Telemetry of a fleet of any size is what its scenario says, however it is cut into blocks."""

from __future__ import annotations

import numpy as np
import pytest

import card_opt as co
from card_opt.scenarios import telemetry as module
from card_opt.scenarios.telemetry import Telemetry, telemetry


def joined(blocks: list[Telemetry]) -> tuple[np.ndarray, ...]:
    """Return throughput, uplink and downlink of all blocks, shape (M, N) each."""
    return tuple(
        np.concatenate([getattr(block, name) for block in blocks])
        for name in ("throughput", "uplink", "downlink")
    )


@pytest.mark.parametrize("block", [1, 40, 10**6])
def test_the_scenarios_own_fleet_is_a_part_of_any_larger_one(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first devices and rounds have the instance's numbers to the bit, in any blocks."""
    monkeypatch.setattr(module, "_BLOCK", block)
    scenario = co.load_scenario("paper")
    inst = scenario.problem(7).instance
    m, n = inst.shape
    blocks = list(telemetry(scenario, 2 * m + 1, n + 3, seed=7))
    speed, up, down = joined(blocks)
    assert speed.shape == (2 * m + 1, n + 3)
    assert np.array_equal(speed[:m, 0], inst.device_throughput)
    assert np.array_equal(up[:m, :n], inst.uplink_rate)
    assert np.array_equal(down[:m, :n], inst.downlink_rate)
    assert np.array_equal(speed[m : 2 * m], speed[:m])
    assert not np.array_equal(up[m : 2 * m], up[:m])  # each has its own luck
    names = [name for part in blocks for name in part.device]
    assert names == sorted(set(names))


def test_memory_that_limits_cuts_is_a_column() -> None:
    """Devices whose memory does not hold every cut say how many it holds, others say nothing."""
    (paper,) = telemetry(co.load_scenario("paper"))
    assert paper.max_cut is None
    small = co.load_scenario("paper").replace(
        {"problem.memory": "device", "device.memory": 2.0**33, "device.2.memory": 2.0**40}
    )
    (block,) = telemetry(small)
    assert block.max_cut is not None
    needs = small.profile.device_memory
    assert block.max_cut[1] == needs.size
    for cut in np.delete(block.max_cut, 1):
        assert needs[cut - 1] <= 2.0**33 < needs[cut]
