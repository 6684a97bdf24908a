"""From distance to bit/s: standard values by hand, and laws of nature."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pytest

from card_opt.errors import ScenarioError
from card_opt.scenarios.channel import (
    _FADINGS,
    _SIGHTS,
    Channel,
    Fading,
    LineOfSight,
    bit_rate,
    draw_links,
)
from card_opt.scenarios.link import (
    THRESHOLDS,
    cqi_index,
    occupied_bandwidth,
    resource_blocks,
    snr_thresholds_db,
    spectral_efficiencies,
    symbol_rate,
)
from card_opt.scenarios.pathloss import ENVIRONMENTS, environment, los_probability, path_loss_db

CELL = Channel(
    environment="umi",
    carrier_frequency=3.5e9,
    subcarrier_spacing=30e3,
    uplink_bandwidth=20e6,
    downlink_bandwidth=20e6,
    base_power_dbm=33.0,
    noise_density_dbm_hz=-163.0,
)
PLAIN = replace(CELL, fading="none", is_shadowed=False)


def _links(channel: Channel, distance: Any = (100.0, 100.0), **changes: Any) -> Any:
    arguments: dict[str, Any] = {"rounds": 30, "seed": 1}
    arguments |= changes
    sight = arguments.pop("line_of_sight", ["never"] * len(distance))
    return draw_links(channel, distance, 23.0, sight, **arguments)


# Path loss


@pytest.mark.parametrize(
    ("name", "distance", "is_los", "expected"),
    [
        # slant sqrt(100^2 + 8.5^2) = 100.3606, log 2.001563; 20 log 3.5 = 10.88136
        # 32.4 + 21*2.001563 + 10.88136
        ("umi", 100.0, True, 85.31419),
        # 35.3*2.001563 + 22.4 + 21.3*0.544068 - 0
        ("umi", 100.0, False, 104.64383),
        # beyond the breakpoint 4*9*0.5*3.5e9/3e8 = 210 m: slant log 3.000016
        # 32.4 + 40*3.000016 + 10.88136 - 9.5*log10(210^2 + 8.5^2) = 163.28199 - 44.12892
        ("umi", 1000.0, True, 119.15307),
        # slant sqrt(100^2 + 23.5^2) = 102.72414, log 2.011672: 28 + 22*2.011672 + 10.88136
        ("uma", 100.0, True, 83.13815),
        # 13.54 + 39.08*2.011672 + 10.88136
        ("uma", 100.0, False, 103.03750),
        # slant sqrt(20^2 + 1.5^2) = 20.05617, log 1.302248: 32.4 + 17.3*1.302248 + 10.88136
        ("inh-open", 20.0, True, 65.81025),
        # 38.3*1.302248 + 17.3 + 24.9*0.544068
        ("inh-mixed", 20.0, False, 80.72338),
    ],
)
def test_path_loss_by_hand(name: str, distance: float, is_los: bool, expected: float) -> None:
    """TR 38.901 Table 7.4.1-1 at 3.5 GHz and 1.5 m, worked out with a pocket calculator."""
    assert path_loss_db(name, distance, 3.5e9, is_los) == pytest.approx(expected, abs=2e-4)


@pytest.mark.parametrize("name", ENVIRONMENTS)
@pytest.mark.parametrize("carrier", [0.7e9, 3.5e9, 28e9])
def test_farther_never_loses_less(name: str, carrier: float) -> None:
    """Path loss rises with distance, in sight or not, across the breakpoint too."""
    distance = np.linspace(10, 149 if name.startswith("inh") else 5000, 2000)
    for is_los in (True, False):
        assert (np.diff(path_loss_db(name, distance, carrier, is_los)) > 0).all()


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_out_of_sight_never_loses_less(name: str) -> None:
    """The loss without line of sight is at least that with it."""
    distance = np.linspace(10, 149, 300)
    in_sight = path_loss_db(name, distance, 3.5e9, True)
    assert (path_loss_db(name, distance, 3.5e9, False) >= in_sight).all()


def test_out_of_sight_is_at_least_in_sight_where_the_formulas_cross() -> None:
    """UMa, 13 m high, 10 m away: 64.17 dB by the second formula is raised to the first's 65.14.

    slant sqrt(10^2 + 12^2) = 15.6205, log 1.193695: 28 + 22*1.193695 + 10.88136 = 65.14265;
    13.54 + 39.08*1.193695 + 10.88136 - 0.6*11.5 = 64.17096.
    """
    assert path_loss_db("uma", 10.0, 3.5e9, False, 13.0) == pytest.approx(65.14265, abs=2e-4)


@pytest.mark.parametrize("name", ["umi", "uma"])
def test_continuous_at_the_breakpoint(name: str) -> None:
    """The two pieces of the line-of-sight loss meet."""
    breakpoint_m = 4 * (environment(name).base_height - 1) * 0.5 * 3.5e9 / 3e8
    below, above = path_loss_db(name, [breakpoint_m, breakpoint_m * (1 + 1e-9)], 3.5e9, True)
    assert below == pytest.approx(above, abs=1e-6)


@pytest.mark.parametrize(
    ("name", "distance", "expected"),
    [
        ("umi", 10.0, 1.0),
        ("umi", 18.0, 1.0),
        # 18/100 + exp(-100/36)*(1 - 18/100) = 0.18 + 0.0621765*0.82
        ("umi", 100.0, 0.230985),
        # 18/100 + exp(-100/63)*0.82 = 0.18 + 0.204476*0.82
        ("uma", 100.0, 0.347671),
        ("inh-open", 5.0, 1.0),
        # exp(-44/70.8)
        ("inh-open", 49.0, 0.537154),
        # 0.54*exp(-51/211.7)
        ("inh-open", 100.0, 0.424394),
        ("inh-mixed", 1.2, 1.0),
        # exp(-1.8/4.7)
        ("inh-mixed", 3.0, 0.681826),
        # 0.32*exp(-13.5/32.6)
        ("inh-mixed", 20.0, 0.211495),
    ],
)
def test_los_probability_by_hand(name: str, distance: float, expected: float) -> None:
    """TR 38.901 Table 7.4.2-1, worked out with a pocket calculator."""
    assert los_probability(name, distance) == pytest.approx(expected, abs=2e-6)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_los_probability_is_one_that_falls(name: str) -> None:
    """It starts at 1, never rises and stays a probability (0.003 at the office's 49 m joint)."""
    chance = los_probability(name, np.linspace(0.5, 150, 3000))
    assert chance[0] == 1
    assert (np.diff(chance) <= 0.003).all()
    assert ((chance > 0) & (chance <= 1)).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("umy", 100.0, 3.5e9, True), r"environment: unknown environment 'umy'; did you mean umi"),
        (("umi", 9.9, 3.5e9, True), "distance must be 10 to 5000 m in umi, got 9.9 m"),
        (("uma", [50, 5001], 3.5e9, True), "distance must be 10 to 5000 m in uma, got 5001 m"),
        (("umi", math.nan, 3.5e9, True), "distance must be 10 to 5000 m in umi, got nan m"),
        (("inh-open", 151.0, 3.5e9, True), "1 to 150 m along the slant in inh-open, got 151 m"),
        (("umi", 100.0, 0.4e9, True), "carrier_frequency must be from 0.5e9 to 100e9 Hz, got 4e"),
        (
            ("umi", 100.0, 3.5e9, True, 1.0),
            "device_height must be from 1.5 to 22.5 m in umi, got 1",
        ),
        (
            ("uma", 100.0, 3.5e9, True, 20.0),
            "device_height must be from 1.5 to 13 m in uma, got 20",
        ),
    ],
)
def test_outside_the_formulas(arguments: tuple[Any, ...], message: str) -> None:
    """Outside the standard's range there is an error, not a number."""
    with pytest.raises(ScenarioError, match=message):
        path_loss_db(*arguments)


# From SNR to bit/s


@pytest.mark.parametrize(
    ("bandwidth", "downlink", "uplink"),
    [
        (20e6, 81859208, 87570315),
        (40e6, 170138745, 182008890),
        (100e6, 438187522, 468758745),
    ],
)
def test_peak_rates_of_38_306(bandwidth: float, downlink: int, uplink: int) -> None:
    """One layer of 64QAM at rate 948/1024 and 30 kHz: the standard's peak, to the bit."""
    top = spectral_efficiencies(1)[-1]
    assert symbol_rate(bandwidth, 30e3, "downlink") * top == pytest.approx(downlink, abs=1)
    assert symbol_rate(bandwidth, 30e3, "uplink") * top == pytest.approx(uplink, abs=1)


def test_peak_rate_of_256qam() -> None:
    """The same with table 2's top index: 109 145 610 bit/s in 20 MHz."""
    rate = symbol_rate(20e6, 30e3, "downlink") * spectral_efficiencies(2)[-1]
    assert rate == pytest.approx(109145610, abs=1)


def test_resource_blocks() -> None:
    """TS 38.101-1: 51 blocks in 20 MHz at 30 kHz, which occupy 18.36 MHz."""
    assert resource_blocks(20e6, 30e3) == 51
    assert resource_blocks(20e6, 15e3) == 106
    assert resource_blocks(100e6, 60e3) == 135
    assert occupied_bandwidth(20e6, 30e3) == 18.36e6


@pytest.mark.parametrize(
    ("table", "mcs_of_cqi"),
    [
        (1, {1: 0.2344, 2: 0.2344, 3: 0.3770, 7: 1.4766, 10: 2.7305, 15: 5.5547}),
        (2, {1: 0.2344, 2: 0.3770, 4: 1.4766, 11: 5.1152, 12: 5.5547, 15: 7.4063}),
        (3, {1: 0.0586, 3: 0.1523, 9: 1.4766, 15: 4.5234}),
        (4, {1: 0.2344, 6: 3.3223, 14: 8.3301, 15: 9.2578}),
    ],
)
def test_efficiency_behind_each_cqi(table: int, mcs_of_cqi: dict[int, float]) -> None:
    """The MCS that serves a CQI has the printed efficiency; CQI 1 falls back to MCS 0."""
    served = spectral_efficiencies(table)
    assert served.shape == (15,)
    assert (np.diff(served) >= 0).all()
    for cqi, printed in mcs_of_cqi.items():
        assert served[cqi - 1] == pytest.approx(printed, abs=6e-5)


def test_cqi_boundaries_belong_to_the_higher_index() -> None:
    """Reaching a threshold exactly is enough; just below is not; below the first gives CQI 1."""
    thresholds = snr_thresholds_db(1)
    assert thresholds[0] == -6.27
    assert thresholds[-1] == 19.65
    assert cqi_index(thresholds).tolist() == list(range(1, 16))
    assert cqi_index(np.nextafter(thresholds, -np.inf)).tolist() == [1, *range(1, 15)]
    assert cqi_index([-100.0, 100.0]).tolist() == [1, 15]


@pytest.mark.parametrize("source", THRESHOLDS)
def test_thresholds_rise(source: str) -> None:
    """A higher CQI needs a better channel, whoever measured."""
    assert (np.diff(snr_thresholds_db(1, source)) > 0).all()


def test_better_channel_never_slower() -> None:
    """The rate never falls with the SNR, and is positive below the first threshold."""
    for table in (1, 2, 3, 4):
        rate = bit_rate(replace(CELL, cqi_table=table), np.linspace(-40, 60, 2001), "uplink")
        assert (rate > 0).all()
        assert (np.diff(rate) >= 0).all()


def test_streams_and_shares_scale_the_rate() -> None:
    """Two layers for a quarter of the time give half the rate."""
    shared = replace(CELL, num_streams=2, uplink_share=0.25)
    assert bit_rate(shared, 10.0, "uplink") == bit_rate(CELL, 10.0, "uplink") / 2
    assert bit_rate(shared, 10.0, "downlink") == 2 * bit_rate(CELL, 10.0, "downlink")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: snr_thresholds_db(5), "cqi_table must be 1, 2, 3 or 4, got 5"),
        (lambda: snr_thresholds_db(1, "lte"), r"snr_thresholds: unknown source 'lte'; did you m"),
        (lambda: snr_thresholds_db(2, "mathworks"), "'mathworks' covers CQI table 1 only, got 2"),
        (lambda: resource_blocks(21e6, 30e3), "bandwidth must be one of 5, .*, got 21 MHz"),
        (lambda: resource_blocks(20e6, 31e3), "subcarrier_spacing must be one of 15, 30, 60 kHz"),
    ],
)
def test_link_errors(call: Any, message: str) -> None:
    """What the tables do not have is an error that lists what they have."""
    with pytest.raises(ScenarioError, match=message):
        call()


# Fleets


def test_snr_by_hand() -> None:
    """23 dBm over 100 m of UMi without sight, no fading: power - loss - noise.

    Noise -163 + 10 log10(18.36e6) = -90.36129 dBm; 23 - 104.64383 + 90.36129 = 8.71746 dB,
    CQI 8, 1.9140625 bit x 15.76512e6 symbols/s. Down, 10 dB more: 18.71746 dB, CQI 14.
    """
    links = _links(PLAIN, [100.0], rounds=2)
    assert links.uplink_snr_db == pytest.approx(np.full((1, 2), 8.71746), abs=3e-4)
    assert links.downlink_snr_db == pytest.approx(np.full((1, 2), 18.71746), abs=3e-4)
    assert links.uplink_rate == pytest.approx(np.full((1, 2), 1.9140625 * 15765120))
    assert links.downlink_rate == pytest.approx(np.full((1, 2), 5.115234375 * 14736960))


def test_antenna_gain_and_power_add() -> None:
    """A decibel anywhere in the budget is a decibel of SNR."""
    base = _links(CELL)
    better = _links(replace(CELL, antenna_gain_db=3.0, base_power_dbm=35.0))
    np.testing.assert_allclose(better.uplink_snr_db - base.uplink_snr_db, 3.0)
    np.testing.assert_allclose(better.downlink_snr_db - base.downlink_snr_db, 5.0)


def test_more_noise_is_never_faster() -> None:
    """Good, Normal, Poor of the letter: -166, -163, -160 dBm/Hz, on the same draws."""
    rates = [
        _links(replace(CELL, noise_density_dbm_hz=noise)) for noise in (-166.0, -163.0, -160.0)
    ]
    for better, worse in itertools.pairwise(rates):
        assert (better.uplink_rate >= worse.uplink_rate).all()
        assert (better.downlink_rate >= worse.downlink_rate).all()
    assert (rates[0].uplink_rate > rates[2].uplink_rate).any()


def test_farther_is_never_faster_in_sight() -> None:
    """In line of sight and without luck, distance only slows a link down."""
    distance = np.linspace(10, 5000, 60)
    links = _links(PLAIN, distance, line_of_sight=["always"] * 60, rounds=1)
    assert (np.diff(links.uplink_rate[:, 0]) <= 0).all()


def test_more_rounds_only_append() -> None:
    """The first rounds of a longer run are the shorter run."""
    for fading in _FADINGS:
        channel = replace(CELL, fading=fading, movement=3.0)  # type: ignore[arg-type]
        sight = ["random", "always"]
        short, long = (_links(channel, line_of_sight=sight, rounds=rounds) for rounds in (7, 40))
        np.testing.assert_array_equal(long.uplink_snr_db[:, :7], short.uplink_snr_db)
        np.testing.assert_array_equal(long.downlink_rate[:, :7], short.downlink_rate)


def test_more_devices_leave_the_others_alone() -> None:
    """The first devices of a larger fleet are the smaller fleet."""
    few = _links(CELL, [100.0, 60.0])
    many = _links(CELL, [100.0, 60.0, 30.0, 20.0])
    np.testing.assert_array_equal(many.uplink_snr_db[:2], few.uplink_snr_db)
    assert np.unique(many.uplink_snr_db[:, 0]).size == 4


def test_seed_decides() -> None:
    """The same seed gives the same links, another seed others."""
    np.testing.assert_array_equal(_links(CELL).uplink_snr_db, _links(CELL).uplink_snr_db)
    assert (_links(CELL).uplink_snr_db != _links(CELL, seed=2).uplink_snr_db).all()


def test_standing_still_keeps_the_shadowing() -> None:
    """Without movement or fading a link is the same in every round; far apart, independent."""
    still = _links(replace(CELL, fading="none", movement=0.0)).uplink_snr_db
    assert np.ptp(still, axis=1).max() == 0
    assert still[0, 0] != still[1, 0]
    moving = _links(replace(CELL, fading="none", movement=1e4), rounds=4000).uplink_snr_db
    assert abs(np.corrcoef(moving[0, 1:], moving[0, :-1])[0, 1]) < 0.05


def test_shadowing_has_the_standard_deviation_and_correlation() -> None:
    """7.82 dB out of sight in UMi; neighbours correlate by exp(-movement/13 m) = 0.5."""
    movement = 13.0 * math.log(2)
    snr = _links(replace(CELL, fading="none", movement=movement), [100.0], rounds=40_000)
    states = snr.uplink_snr_db[0]
    assert states.std() == pytest.approx(7.82, rel=0.03)
    assert np.corrcoef(states[1:], states[:-1])[0, 1] == pytest.approx(0.5, abs=0.02)


def test_fading_has_mean_one() -> None:
    """Rayleigh and Rician change the spread of the gain, not its mean; Rician spreads less."""
    spread = {}
    for fading in ("rayleigh", "rician"):
        channel = replace(CELL, fading=fading, is_shadowed=False)
        quiet = replace(channel, fading="none")
        faded, fixed = (
            _links(cell, [100.0], line_of_sight=["always"], rounds=40_000).uplink_snr_db
            for cell in (channel, quiet)
        )
        gain = 10 ** ((faded - fixed) / 10)
        assert gain.mean() == pytest.approx(1.0, abs=0.02)
        spread[fading] = gain.std()
    assert spread["rayleigh"] == pytest.approx(1.0, abs=0.03)  # Exp(1)
    assert spread["rician"] < 0.9


def test_directions_fade_apart() -> None:
    """Uplink and downlink are on two carriers, so their fading is independent."""
    links = _links(replace(CELL, is_shadowed=False), [100.0], rounds=10_000)
    assert abs(np.corrcoef(links.uplink_snr_db, links.downlink_snr_db)[0, 1]) < 0.05


def test_random_sight_has_the_standard_probability() -> None:
    """At 100 m in UMi 23.1 % of the devices see the base station."""
    links = _links(PLAIN, [100.0] * 4000, line_of_sight=["random"] * 4000, rounds=1)
    share = (links.uplink_snr_db > 20).mean()  # 28 dB in sight, 8.7 dB out of it
    assert share == pytest.approx(0.231, abs=0.02)


def test_words_are_the_types() -> None:
    """The words checked at run time are those of the type annotations."""
    assert get_args(Fading) == _FADINGS
    assert get_args(LineOfSight) == _SIGHTS


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"environment": "rural"}, "environment: unknown environment 'rural'"),
        (
            {"carrier_frequency": 28e9},
            r"carrier_frequency must be at most 7.125e9 Hz .*got 2.8e\+10",
        ),
        ({"uplink_bandwidth": 21e6}, "uplink_bandwidth must be one of 5, .* got 21 MHz"),
        ({"downlink_bandwidth": math.nan}, "downlink_bandwidth must be one of .* got nan MHz"),
        (
            {"subcarrier_spacing": 120e3},
            "^subcarrier_spacing must be one of 15, 30, 60 kHz, got 120",
        ),
        ({"uplink_share": 0.0}, "uplink_share must be above 0 and at most 1, got 0.0"),
        ({"downlink_share": 1.5}, "downlink_share must be above 0 and at most 1, got 1.5"),
        ({"num_streams": 9}, "num_streams must be from 1 to 8, got 9"),
        ({"movement": -1.0}, "movement must be at least 0 m and finite, got -1.0"),
        ({"movement": math.inf}, "movement must be at least 0 m and finite, got inf"),
        ({"base_power_dbm": math.nan}, "base_power_dbm must be from -100 to 100, got nan"),
        ({"noise_density_dbm_hz": 3.0}, "noise_density_dbm_hz must be from -300 to 0, got 3.0"),
        ({"antenna_gain_db": 1e3}, "antenna_gain_db must be from -200 to 200, got 1000.0"),
        ({"fading": "rice"}, r"fading: unknown word 'rice'; did you mean rician\?"),
        ({"cqi_table": 0}, "cqi_table must be 1, 2, 3 or 4, got 0"),
        ({"snr_thresholds": "none"}, "snr_thresholds: unknown source 'none'"),
    ],
)
def test_bad_channel(changes: dict[str, Any], message: str) -> None:
    """A setting that is not allowed is named, with what is."""
    with pytest.raises(ScenarioError, match=message):
        replace(CELL, **changes)


def test_unknown_sight() -> None:
    """Line of sight is one of three words."""
    with pytest.raises(
        ScenarioError, match=r"line_of_sight: unknown word 'nevr'; did you mean nev"
    ):
        _links(CELL, line_of_sight=["nevr", "never"])
