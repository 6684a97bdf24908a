"""Servers and devices: the letter's rows as printed, real parts as sourced."""

from __future__ import annotations

import pytest

from card_opt.errors import ScenarioError
from card_opt.scenarios.hardware import device_names, load_device, load_server, server_names


def test_table_one_server_as_printed() -> None:
    """Table I and II: 3072 cores, 2.46 GHz, 2 FLOP, 1e-25 W/Hz^3; no F_min, no static power."""
    server = load_server("paper-server")
    assert (server.cores, server.max_frequency) == (3072, 2.46e9)
    assert (server.flops_per_core_cycle, server.power_coefficient) == (2, 1e-25)
    assert server.min_frequency is None
    assert server.static_power == 0
    assert server.flops_per_cycle == 6144


@pytest.mark.parametrize(
    ("number", "frequency", "cores"),
    [(1, 1.3e9, 2048), (2, 1.0e9, 2048), (3, 0.7e9, 1792), (4, 0.7e9, 1024), (5, 0.5e9, 512)],
)
def test_table_one_devices_as_printed(number: int, frequency: float, cores: int) -> None:
    """Table I: frequency and cores of each device; Table II: 2 FLOP per core and cycle."""
    device = load_device(f"paper-device-{number}")
    assert (device.max_frequency, device.cores, device.flops_per_core_cycle) == (
        frequency,
        cores,
        2,
    )
    assert device.flops_per_cycle == 2 * cores
    assert device.frequency_steps == ()
    assert device.memory is None


def test_rtx_4060() -> None:
    """The real server's power curve, with what in it is assumed."""
    server = load_server("rtx-4060")
    assert (server.min_frequency, server.max_frequency) == (210e6, 2.46e9)
    assert (server.static_power, server.power_coefficient) == (46, 4.635e-27)
    assert server.memory == 8 * 2**30
    assert "borrowed from measured sweeps" in server.assumption


@pytest.mark.parametrize(
    ("name", "watts"),
    [
        ("rtx-4060", 115),
        ("rtx-4060-ti-8gb", 160),
        ("rtx-4060-ti-16gb", 165),
        ("rtx-4070", 200),
        ("rtx-4090", 450),
    ],
)
def test_real_server_draws_its_board_power_at_its_top_clock(name: str, watts: float) -> None:
    """P0 + xi f^3 at the top clock is the maker's board power."""
    server = load_server(name)
    power = server.static_power + server.power_coefficient * server.max_frequency**3
    assert power == pytest.approx(watts, rel=1e-3)


def test_agx_orin_by_hand() -> None:
    """2 FLOP x 2048 cores x 1.3005 GHz = 5.326848 TFLOP/s."""
    device = load_device("jetson-agx-orin-64gb")
    assert device.flops_per_cycle * device.max_frequency == pytest.approx(5.326848e12, rel=1e-12)
    assert device.module_power == 60
    assert device.memory == 64 * 2**30


@pytest.mark.parametrize("name", device_names())
def test_every_device(name: str) -> None:
    """Every device loads, has a source, and its steps rise to its maximum."""
    device = load_device(name)
    assert device.name == name
    assert device.source
    steps = device.frequency_steps
    assert list(steps) == sorted(set(steps))
    if not name.startswith("paper"):
        assert steps[-1] == device.max_frequency


@pytest.mark.parametrize("name", server_names())
def test_every_server(name: str) -> None:
    """Every server loads, has a source, and says what is assumed."""
    server = load_server(name)
    assert server.name == name
    assert server.source
    assert server.assumption
    assert server.min_frequency is None or server.min_frequency < server.max_frequency


def test_unknown_parts() -> None:
    """An unknown part lists close names and all names."""
    with pytest.raises(ScenarioError, match=r"unknown server 'rtx-4061'; did you mean rtx-4060"):
        load_server("rtx-4061")
    with pytest.raises(ScenarioError, match=r"unknown device 'jetson-orin'; .*Known: paper-dev"):
        load_device("jetson-orin")
