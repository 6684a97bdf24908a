"""An instance: checked when made, frozen, cut into parts, written and read back to the bit."""

from __future__ import annotations

import copy
import dataclasses
import json
import math
import os
import pickle
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_opt.errors import CardOptError, InstanceError
from card_opt.problem import costs
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.quantities import Extremes
from card_opt.problem.referee import evaluate
from tests.helpers.instances import VARYING, instances, random_instance, worked

NAN, INF = math.nan, math.inf
ARRAYS = (
    "device_flops",
    "smashed_bits",
    "gradient_bits",
    "adapter_bits",
    "device_throughput",
    "uplink_rate",
    "downlink_rate",
)


def two_by_three(**changes: Any) -> Instance:
    """Return an instance of 2 devices, 3 rounds and 4 cuts."""
    return random_instance(0, shape=(2, 3), num_cuts=4).replace(**changes)


def assert_one_line(error: BaseException, *parts: str) -> None:
    """Assert that an error is one line that has these parts."""
    text = str(error)
    assert "\n" not in text
    assert text
    for part in parts:
        assert part in text


# --- Made and checked. --------------------------------------------------------------------------


def test_shape_counts_devices_rounds_and_cuts() -> None:
    """M and N are those of the rates, C that of the profile."""
    inst = two_by_three()
    assert inst.shape == (2, 3)
    assert inst.num_cuts == 4


@pytest.mark.parametrize("rate", [1e6, [1e6, 2e6], [[1e6], [2e6]]])
def test_rates_of_a_single_round_are_kept_for_each_device(rate: Any) -> None:
    """One rate for all, or one for each device, is kept as (M, N) if N is 1, too."""
    inst = random_instance(0, shape=(2, 1), num_cuts=4).replace(uplink_rate=rate)
    changed = inst.replace(downlink_rate=rate)
    full = np.broadcast_to(np.reshape(rate, (-1, 1)), (2, 1))
    np.testing.assert_array_equal(changed.uplink_rate, full)
    np.testing.assert_array_equal(changed.downlink_rate, full)
    assert changed.shape == (2, 1)


def test_the_server_has_what_the_device_has_not() -> None:
    """The server's share is the total less the device's, for each cut."""
    inst = two_by_three()
    np.testing.assert_array_equal(inst.profile.server_flops, inst.total_flops - inst.device_flops)
    assert inst.profile_matrix is not None
    assert inst.profile_matrix.shape == (4, 5)
    np.testing.assert_array_equal(inst.profile_matrix[:, 4], inst.adapter_bits)


def test_defaults_are_those_of_the_letter() -> None:
    """Table II: T = 5, phi = 0.1, w = 0.2; no static power; extremes over the box."""
    required = {
        field.name: getattr(two_by_three(), field.name)
        for field in dataclasses.fields(Instance)
        if field.default is dataclasses.MISSING
        or field.name
        in ("device_throughput", "power_coefficient", "total_flops")  # or what stands for them
    }
    inst = Instance(**required)
    assert (inst.local_epochs, inst.compression_ratio, inst.weight) == (5.0, 0.1, 0.2)
    assert (inst.static_power, inst.normalizer) == (0.0, "box")
    assert inst.device_memory is inst.device_power is inst.transmit_power is None
    assert inst.normalizer_values is None


def test_lists_and_integers_are_numbers() -> None:
    """What NumPy takes for numbers is taken, and kept as floats."""
    inst = worked(device_flops=[20, 60, 80], total_flops=np.int64(100), local_epochs=2)
    assert inst.device_flops.dtype == np.float64
    assert type(inst.total_flops) is float
    assert type(inst.local_epochs) is float
    assert inst == worked()


GOOD_EDGES: list[dict[str, Any]] = [
    {"weight": 0.0},
    {"weight": 1.0},
    {"compression_ratio": 0.0},
    {"compression_ratio": 1.0},
    {"static_power": 0.0},
    {"power_coefficient": 0.0},
    {"smashed_bits": [0.0] * 4, "gradient_bits": [0.0] * 4, "adapter_bits": [0.0] * 4},
    {"device_flops": [0.0, 1.0, 1e12, 2e12], "total_flops": 2e12},
    {"min_frequency": 2e9, "max_frequency": 2e9},
    {"device_throughput": np.full((2, 3), 1e12)},
    {"local_epochs": 0.5},
    {"device_memory": [0.0] * 4, "device_power": [0.0] * 2, "transmit_power": [0.0] * 2},
]


@pytest.mark.parametrize("changes", GOOD_EDGES)
def test_values_at_the_edge_are_allowed(changes: dict[str, Any]) -> None:
    """What is just inside of a range makes an instance that can be evaluated."""
    assert np.isfinite(evaluate(two_by_three(**changes), 1, 2e9).objective)


RATES = np.full((2, 3), 1e6)


def spoilt(value: float) -> np.ndarray[Any, Any]:
    """Return good rates of shape (2, 3) with one bad one."""
    rates = RATES.copy()
    rates[1, 2] = value
    return rates


BAD: list[tuple[dict[str, Any], str]] = [
    (
        {"uplink_rate": spoilt(-1.0)},
        r"uplink_rate must be at least 0 .*\[bit/s\], got -1 at \[1, 2\]",
    ),
    ({"downlink_rate": spoilt(NAN)}, r"downlink_rate must be .*finite.*, got nan at \[1, 2\]"),
    ({"downlink_rate": spoilt(INF)}, r"downlink_rate must be .*finite.*, got inf at \[1, 2\]"),
    ({"uplink_rate": RATES.T}, r"uplink_rate must have shape .*\(M, N\) .*M = 2.*got \(3, 2\)"),
    ({"downlink_rate": RATES.T}, r"downlink_rate must have shape .*M = 2, N = 3, got \(3, 2\)"),
    ({"uplink_rate": RATES[0]}, r"uplink_rate must have shape .*\(M, N\).*got \(3,\)"),
    ({"uplink_rate": RATES[None]}, r"uplink_rate must have shape .*\(M, N\).*got \(1, 2, 3\)"),
    ({"uplink_rate": np.ones((2, 0))}, r"uplink_rate must have shape .*got \(2, 0\)"),
    ({"device_throughput": [1e12] * 3}, r"uplink_rate must have shape .*M = 3.*got \(2, 3\)"),
    ({"device_throughput": [1e12, 0.0]}, r"device_throughput must be positive.*got 0 at \[1\]"),
    ({"device_throughput": []}, r"device_throughput must have shape .*got \(0,\)"),
    ({"device_flops": []}, r"device_flops must have shape \(C,\) or \(M, C\).*, got \(0,\)"),
    ({"device_flops": 1e12}, r"device_flops must have shape \(C,\) or \(M, C\).*, got \(\)"),
    ({"device_flops": [[1e12] * 4]}, r" must have shape .* with M = 1"),
    ({"device_flops": [-1.0, 1.0, 2.0, 3.0]}, r"device_flops must be at least 0.*got -1 at \[0\]"),
    (
        {"device_flops": [0.0, 1.0, 2.0, 1e30]},
        r"device_flops must be at most total_flops, got 1e\+30",
    ),
    ({"device_flops": ["a", "b", "c", "d"]}, r"device_flops must be numbers \[FLOP\], got "),
    ({"device_flops": [[1.0], [1.0, 2.0]]}, r"device_flops must be numbers \[FLOP\], got "),
    ({"device_flops": None}, r"device_flops must .*got "),
    ({"total_flops": 0.0}, r"total_flops must be positive and finite \[FLOP\], got 0"),
    ({"total_flops": [[1e13]]}, r"total_flops must have shape scalar or \(M,\), got \(1, 1\)"),
    ({"total_flops": "many"}, r"total_flops must be numbers \[FLOP\], got 'many'"),
    ({"total_flops": 1.0}, r"device_flops must be at most total_flops, got .* over 1 FLOP"),
    ({"total_flops": 1j}, r"total_flops must be numbers \[FLOP\], got 1j"),
    (
        {"smashed_bits": [1.0] * 5},
        r"smashed_bits must have shape \(C,\) with C = 4 or .*, got \(5,\)",
    ),
    (
        {"gradient_bits": [1.0, 1.0, -2.0, 1.0]},
        r"gradient_bits must be at least 0.*got -2 at \[2\]",
    ),
    ({"adapter_bits": [1.0, NAN, 1.0, 1.0]}, r"adapter_bits must be .*finite.*got nan at \[1\]"),
    ({"adapter_bits": [1.0, INF, 1.0, 1.0]}, r"adapter_bits must be .*finite.*got inf at \[1\]"),
    ({"server_flops_per_cycle": 0.0}, r"server_flops_per_cycle must be positive.*got 0"),
    (
        {"server_flops_per_cycle": [1.0, 2.0, 3.0]},
        r"server_flops_per_cycle must have shape scalar or \(M,\) with M = 2 or \(M, N\)",
    ),
    (
        {"server_flops_per_cycle": RATES.T},
        r"server_flops_per_cycle must have shape .*got \(3, 2\)",
    ),
    ({"min_frequency": 0.0}, r"min_frequency must be positive and finite \[Hz\], got 0"),
    (
        {"min_frequency": 3e9},
        r"min_frequency must be at most max_frequency, got 3e\+09 Hz over 2\.46e\+09 Hz",
    ),
    ({"max_frequency": INF}, r"max_frequency must be .*finite.*\[Hz\], got inf"),
    ({"max_frequency": spoilt(4e8)}, r"min_frequency must be at most max_frequency"),
    ({"power_coefficient": -1e-25}, r"power_coefficient must be at least 0 .*got -1e-25"),
    ({"power_coefficient": NAN}, r"power_coefficient must be .*finite.*got nan"),
    ({"static_power": -1.0}, r"static_power must be at least 0 and finite \[W\], got -1"),
    ({"static_power": [1.0] * 3}, r"static_power must have shape scalar or .*, got \(3,\)"),
    ({"local_epochs": 0}, r"local_epochs must be positive and finite, got 0"),
    ({"local_epochs": [1, 2, 3]}, r"local_epochs must have shape scalar or \(M,\)"),
    ({"compression_ratio": 1.1}, r"compression_ratio must be in \[0, 1\], got 1\.1"),
    ({"compression_ratio": -0.1}, r"compression_ratio must be in \[0, 1\], got -0\.1"),
    ({"compression_ratio": NAN}, r"compression_ratio must be in \[0, 1\], got nan"),
    ({"weight": 1.0 + 1e-9}, r"weight must be in \[0, 1\], got 1"),
    ({"weight": -0.5}, r"weight must be in \[0, 1\], got -0\.5"),
    ({"weight": NAN}, r"weight must be in \[0, 1\], got nan"),
    ({"weight": spoilt(0.5)}, r"weight must be in \[0, 1\], got 1e\+06 at \[0, 0\]"),
    ({"weight": np.full((3, 2), 0.5)}, r"weight must have shape .*got \(3, 2\)"),
    (
        {"device_memory": [1.0] * 3},
        r"device_memory must have shape \(C,\) with C = 4 .*, got \(3,\)",
    ),
    ({"device_memory": [-1.0] * 4}, r"device_memory must be at least 0 and finite \[byte\]"),
    ({"device_power": [1.0] * 3}, r"device_power must have shape .*\(M,\) with M = 2, got \(3,\)"),
    ({"transmit_power": [1.0, INF]}, r"transmit_power must be .*finite \[W\], got inf at \[1\]"),
    (
        {"normalizer": "boxes"},
        r"unknown normalizer 'boxes'; did you mean box\?.*Known: box, fleet",
    ),
    ({"normalizer": "per_cut"}, r"unknown normalizer 'per_cut'; did you mean per-cut\?"),
    ({"normalizer": None}, r"unknown normalizer 'None'"),
    ({"normalizer_values": Extremes(0.0, NAN, 0.0, 1.0)}, r"normalizer_values must be finite"),
    (
        {"normalizer_values": Extremes(0.0, RATES.T, 0.0, 1.0)},
        r"normalizer_values must .*got shape \(3, 2\)",
    ),
    ({"normalizer_values": Extremes(0.0, "a", 0.0, 1.0)}, r"normalizer_values must "),
    ({"normalizer_values": (0.0, 1.0, 2.0)}, r"normalizer_values must "),
    ({"normalizer_values": 1.0}, r"normalizer_values must "),
    ({"normalizer_values": Extremes(1.0, 0.0, 0.0, 1.0)}, r"normalizer_values must "),
]


@pytest.mark.parametrize(("changes", "message"), BAD)
def test_bad_input_is_refused_by_name(changes: dict[str, Any], message: str) -> None:
    """The error names the field, what is allowed and what came, in one line."""
    good = two_by_three()
    with pytest.raises(InstanceError, match=message) as caught:
        good.replace(**changes)
    assert_one_line(caught.value)
    fields = {f.name: getattr(good, f.name) for f in dataclasses.fields(good)}
    with pytest.raises(InstanceError, match=message):
        Instance(**(fields | changes))


@pytest.mark.parametrize("value", ["1e13", b"1e13", np.array("1e13")])
def test_text_is_not_a_number(value: Any) -> None:
    """Not even text that could be read as a number is taken for one."""
    with pytest.raises(InstanceError, match="total_flops must be numbers"):
        two_by_three(total_flops=value)


def test_complex_arrays_are_not_numbers() -> None:
    """An imaginary part is not dropped without a word."""
    with pytest.raises(InstanceError, match="uplink_rate must be numbers"):
        two_by_three(uplink_rate=RATES + 1j)


@pytest.mark.parametrize(
    "value", [np.array(["text"] * 100), [["text"] * 3] * 50, [[1.0], np.arange(9.0).reshape(3, 3)]]
)
def test_an_error_about_much_is_still_one_line(value: Any) -> None:
    """However much was given, the error is one line of readable length."""
    with pytest.raises(InstanceError, match="device_flops must be numbers") as caught:
        two_by_three(device_flops=value)
    assert_one_line(caught.value)
    assert len(str(caught.value)) < 500


def test_an_error_of_an_instance_is_a_value_error() -> None:
    """It can be caught as the package's own or as Python's."""
    assert issubclass(InstanceError, CardOptError)
    assert issubclass(InstanceError, ValueError)


# --- Frozen. ------------------------------------------------------------------------------------


def test_fields_cannot_be_set() -> None:
    """An instance cannot be changed after it was checked."""
    inst = two_by_three()
    with pytest.raises(dataclasses.FrozenInstanceError):
        inst.weight = 0.5  # type: ignore[misc]


@pytest.mark.parametrize("name", ARRAYS)
def test_arrays_are_copied_and_read_only(name: str) -> None:
    """The caller's array is neither kept nor frozen; the instance's own cannot be written."""
    mine = getattr(two_by_three(), name).copy()
    inst = two_by_three(**{name: mine})
    before = mine.copy()
    mine *= 0.5
    np.testing.assert_array_equal(getattr(inst, name), before)
    with pytest.raises(ValueError, match="read-only"):
        getattr(inst, name)[0] = 1.0


@pytest.mark.parametrize("name", Extremes._fields)
@pytest.mark.parametrize("normalizer", ["box", "max-frequency", "per-cut"])
@pytest.mark.parametrize("given", [False, True])
def test_extremes_are_read_only(normalizer: str, name: str, given: bool) -> None:
    """The extremes, part of what an instance costs, cannot be written either."""
    inst = random_instance(0, normalizer=normalizer, given_extremes=given)
    with pytest.raises(ValueError, match="read-only"):
        getattr(inst.extremes, name)[0] = 1.0


def test_the_profile_is_read_only() -> None:
    """The profile, computed once and kept, cannot be written."""
    inst = two_by_three()
    for array in (*inst.profile[:5], inst.profile_matrix):
        assert array is not None
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1.0


def test_given_extremes_are_copied() -> None:
    """The caller's array of extremes is not kept."""
    mine = np.full((2, 3), 9.0)
    inst = two_by_three(normalizer_values=Extremes(0.0, mine, 0.0, 1.0))
    mine[:] = 5.0
    assert (inst.extremes.max_delay == 9.0).all()


def test_an_instance_can_be_copied_and_sent() -> None:
    """Copies, deep copies and pickles for other processes are equal."""
    inst = random_instance(0, normalizer="per-cut", given_extremes=True)
    for other in (copy.copy(inst), copy.deepcopy(inst), pickle.loads(pickle.dumps(inst))):
        assert other == inst


# --- Equality. ----------------------------------------------------------------------------------


def test_equal_fields_make_equal_instances() -> None:
    """Two instances made of the same numbers are equal."""
    assert two_by_three() == two_by_three()
    assert not two_by_three() != two_by_three()  # noqa: SIM202


DIFFERENT: list[dict[str, Any]] = [
    {"weight": 0.3},
    {"weight": np.full((2, 3), 0.3)},
    {"uplink_rate": RATES},
    {"total_flops": 1e14},
    {"normalizer": "fleet"},
    {"device_memory": [1.0] * 4},
    {"device_power": [1.0] * 2},
    {"normalizer_values": Extremes(0.0, 1.0, 0.0, 1.0)},
    {"local_epochs": np.nextafter(5.0, 6.0)},
]


@pytest.mark.parametrize("changes", DIFFERENT)
def test_a_different_field_makes_a_different_instance(changes: dict[str, Any]) -> None:
    """One field, present or absent, a bit or a shape apart, makes two instances differ."""
    inst, other = two_by_three(), two_by_three(**changes)
    assert inst != other
    assert other != inst
    assert other == two_by_three(**changes)


def test_an_instance_equals_nothing_else() -> None:
    """It is not equal to a thing of another kind, and has no hash."""
    inst = two_by_three()
    assert inst != 1
    assert inst != "box"
    with pytest.raises(TypeError, match="unhashable"):
        hash(inst)


# --- Parts. -------------------------------------------------------------------------------------


@given(inst=instances())
def test_parts_cost_what_they_cost_in_the_whole(inst: Instance) -> None:
    """The costs of all 1x1 parts are those of the whole bit for bit, and so is their sum."""
    cut = 1 + np.arange(inst.uplink_rate.size).reshape(inst.shape) % inst.num_cuts
    frequency = 0.5 * (inst.min_frequency + np.broadcast_to(inst.max_frequency, inst.shape))
    whole = evaluate(inst, cut, frequency)
    cost = np.empty(inst.shape)
    for m, n in np.ndindex(inst.shape):
        part = inst[m, n]
        assert part.shape == (1, 1)
        ev = evaluate(part, int(cut[m, n]), float(frequency[m, n]))
        assert ev.delay[0, 0] == whole.delay[m, n]
        assert ev.energy[0, 0] == whole.energy[m, n]
        cost[m, n] = ev.objective
    np.testing.assert_array_equal(cost, whole.cost)
    assert float(cost.sum()) == whole.objective


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize(
    "index",
    [
        (slice(None), slice(None)),
        (slice(1, None), slice(None, -1)),
        (slice(None, None, -1), slice(None, None, 2)),
        (-1, slice(None)),
        (slice(0, 1), -2),
        (np.int64(2), np.int64(0)),
    ],
)
@pytest.mark.parametrize("varying", [(), VARYING])
def test_slices_cost_what_they_cost_in_the_whole(
    normalizer: str, index: Any, varying: tuple[str, ...]
) -> None:
    """Any rectangle of device-rounds keeps its costs, and has all fields of its own devices."""
    inst = random_instance(
        1,
        shape=(3, 4),
        normalizer=normalizer,
        varying=varying,
        optional=["device_memory", "device_power", "transmit_power"],
    )
    rows = np.arange(12).reshape(3, 4)
    devices, rounds = (i if isinstance(i, slice) else slice(i, i + 1 or None) for i in index)
    kept = rows[devices, rounds]
    part = inst[index]
    assert part.shape == kept.shape
    whole, ev = evaluate(inst, 2, 2e9), evaluate(part, 2, 2e9)
    np.testing.assert_array_equal(ev.cost, whole.cost.ravel()[kept])
    np.testing.assert_array_equal(part.uplink_rate, inst.uplink_rate.ravel()[kept])
    assert inst.device_power is not None
    assert part.device_power is not None
    np.testing.assert_array_equal(part.device_power, inst.device_power[kept[:, 0] // 4])
    assert part.device_memory is not None
    np.testing.assert_array_equal(part.device_flops, inst.device_flops)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_a_part_of_a_part_is_a_part(normalizer: str) -> None:
    """Slicing twice is slicing once, extremes included."""
    inst = random_instance(2, shape=(3, 4), normalizer=normalizer)
    assert inst[1:, 1:][1, 2] == inst[2, 3]
    assert inst[-1, -1] == inst[2, 3]


@pytest.mark.parametrize(
    ("index", "message"),
    [
        ((2, 0), r"device index must be in 0\.\.1 or a slice, got 2"),
        ((-3, 0), r"device index must be in 0\.\.1 or a slice, got -3"),
        ((0, 3), r"round index must be in 0\.\.2 or a slice, got 3"),
        ((0.0, 0), r"device index must be in 0\.\.1 or a slice, got 0\.0"),
        ((0, "a"), r"round index must be in 0\.\.2 or a slice, got 'a'"),
        ((None, 0), r"device index must be in 0\.\.1 or a slice, got None"),
        ((slice(2, None), 0), r"device indices must select at least one of 2, got slice\(2, None"),
        ((0, slice(1, 1)), r"round indices must select at least one of 3"),
        ((slice(None, None, 0), 0), r"device ind"),
        ((0, slice("a", None)), r"round ind"),
        (0, r"an instance takes two indices, \[device, round\], got 0"),
        ((0, 0, 0), r"an instance takes two indices, \[device, round\], got \(0, 0, 0\)"),
    ],
)
def test_a_bad_index_is_refused(index: Any, message: str) -> None:
    """An index outside, of another kind, or of the wrong number is refused in one line."""
    with pytest.raises(InstanceError, match=message) as caught:
        _ = two_by_three()[index]
    assert_one_line(caught.value)


# --- Replaced. ----------------------------------------------------------------------------------


def test_replace_changes_what_it_is_told() -> None:
    """The copy has the new value and all other fields; the original is as it was."""
    inst = two_by_three()
    other = inst.replace(weight=0.9)
    assert other.weight == 0.9
    assert inst == two_by_three()
    assert other.replace(weight=inst.weight) == inst


def test_replace_recomputes_the_extremes() -> None:
    """Extremes that come from the normalizer follow the fields."""
    inst = two_by_three()
    _ = inst.extremes
    longer = inst.replace(local_epochs=500.0)
    assert (longer.extremes.max_delay > inst.extremes.max_delay).all()


def test_replace_keeps_given_extremes() -> None:
    """Extremes that were given stay, unless they or the normalizer are changed."""
    given_values = Extremes(0.0, 1.0, 0.0, 1.0)
    inst = two_by_three(normalizer_values=given_values)
    assert inst.replace(weight=0.9).extremes == given_values
    assert inst.replace(normalizer="fleet").normalizer_values is None
    assert inst.replace(normalizer_values=None).normalizer_values is None
    both = inst.replace(normalizer="fleet", normalizer_values=given_values)
    assert both.extremes == given_values


@pytest.mark.parametrize(
    ("name", "close"),
    [("wieght", "weight"), ("uplink_rates", "uplink_rate"), ("max_freq", "max_frequency")],
)
def test_replace_refuses_an_unknown_field(name: str, close: str) -> None:
    """A field that there is not is refused, with the closest that there is."""
    with pytest.raises(InstanceError, match=f"unknown field of an instance '{name}'") as caught:
        two_by_three().replace(**{name: 1.0})
    assert_one_line(caught.value, f"did you mean {close}")


# --- Written and read. --------------------------------------------------------------------------


def bits(inst: Instance) -> dict[str, Any]:
    """Return every field as bytes, with its shape."""
    out: dict[str, Any] = {}
    for field in dataclasses.fields(inst):
        value = getattr(inst, field.name)
        if isinstance(value, tuple):
            out[field.name] = [(np.shape(v), np.asarray(v).tobytes()) for v in value]
        elif isinstance(value, float | np.ndarray):
            out[field.name] = (np.shape(value), np.asarray(value).tobytes())
        else:
            out[field.name] = value
    return out


def rewritten(path: Path, **changes: Any) -> Path:
    """Return a file that has some arrays of another one changed, or left out for None."""
    with np.load(path) as file:
        arrays = dict(file) | changes
    other = path.with_name("rewritten.npz")
    np.savez(other, **{k: v for k, v in arrays.items() if v is not None})
    return other


def refused(path: Path) -> str:
    """Return the one line with which a file is refused."""
    with pytest.raises(InstanceError) as caught:
        Instance.load(path)
    assert_one_line(caught.value, str(path))
    assert caught.value.__cause__ is None
    return str(caught.value)


@given(inst=instances(optional=True))
def test_a_file_has_every_bit(inst: Instance) -> None:
    """What is read is what was written, for every combination of optional fields and shapes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "job.npz"
        inst.save(path)
        loaded = Instance.load(path)
        assert os.listdir(folder) == ["job.npz"]
    assert loaded == inst
    assert bits(loaded) == bits(inst)
    assert evaluate(loaded, 1, 2e9).objective == evaluate(inst, 1, 2e9).objective


@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_a_part_has_every_bit_and_its_extremes(tmp_path: Path, normalizer: str) -> None:
    """A P2 that was cut out of a fleet costs the same after it was stored."""
    part = random_instance(3, normalizer=normalizer)[1, 2]
    part.save(tmp_path / "p2.npz")
    assert bits(Instance.load(tmp_path / "p2.npz")) == bits(part)


def test_numbers_of_any_size_survive(tmp_path: Path) -> None:
    """The smallest, the largest and the most crooked numbers are read as written."""
    tiny, huge = 5e-324, 1.7976931348623157e308
    inst = two_by_three(power_coefficient=tiny, total_flops=huge, weight=0.1 + 0.2)
    inst.save(tmp_path / "job.npz")
    assert bits(Instance.load(tmp_path / "job.npz")) == bits(inst)


def test_any_name_will_do(tmp_path: Path) -> None:
    """The file is where it was asked for, with or without the ending, by text or path."""
    for name in ("job", "job.npz", "job.instance", "job with spaces.npz"):
        two_by_three().save(str(tmp_path / name))
        assert Instance.load(str(tmp_path / name)) == two_by_three()
    assert len(os.listdir(tmp_path)) == 4


def test_a_file_has_no_pickle(tmp_path: Path) -> None:
    """All entries are plain arrays of numbers, but for the header of JSON text."""
    path = tmp_path / "job.npz"
    random_instance(4, given_extremes=True).save(path)
    with np.load(path, allow_pickle=False) as file:
        kinds = {name: file[name].dtype.kind for name in file.files}
        header = json.loads(str(file["header"]))
    assert kinds.pop("header") == "U"
    assert set(kinds.values()) == {"f"}
    assert header["version"] == 1


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    """A file that ends early, wherever it does, is not an instance."""
    path, short = tmp_path / "job.npz", tmp_path / "short.npz"
    two_by_three().save(path)
    whole = path.read_bytes()
    for length in [*range(0, len(whole), 61), len(whole) - 2, len(whole) - 1]:
        short.write_bytes(whole[:length])
        refused(short)


def test_a_damaged_file_is_refused_or_harmless(tmp_path: Path) -> None:
    """A changed byte is found out, unless it changes nothing that is read."""
    path, damaged = tmp_path / "job.npz", tmp_path / "damaged.npz"
    inst = two_by_three()
    inst.save(path)
    whole = bytearray(path.read_bytes())
    found = 0
    places = range(0, len(whole), 7)
    for place in places:
        spoilt_bytes = whole.copy()
        spoilt_bytes[place] ^= 0x55
        damaged.write_bytes(spoilt_bytes)
        try:
            loaded = Instance.load(damaged)
        except InstanceError as error:
            assert_one_line(error, str(damaged))
            found += 1
        else:
            assert bits(loaded) == bits(inst)
    assert found > len(places) / 2


def test_other_files_are_refused(tmp_path: Path) -> None:
    """Text, another zip file, a single array, nothing, zeros: none is an instance."""
    for name, content in {
        "text.npz": b"device_flops = [1, 2, 3]\n",
        "empty.npz": b"",
        "zeros.npz": bytes(1000),
        "pickle.npz": pickle.dumps({"header": 1}),
    }.items():
        (tmp_path / name).write_bytes(content)
        refused(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("header", "{}")
    refused(tmp_path / "other.zip")
    np.save(tmp_path / "array.npy", np.ones(3))
    refused(tmp_path / "array.npy")
    np.savez(tmp_path / "arrays.npz", a=np.ones(3))
    refused(tmp_path / "arrays.npz")


class Trap:
    """An object that tells when it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what a pickle would run."""
        return (pytest.fail, ("a pickle was read",))


def test_pickled_objects_are_refused_unread(tmp_path: Path) -> None:
    """An array of objects in a file is refused without being unpickled."""
    path = tmp_path / "job.npz"
    two_by_three().save(path)
    for name in ("weight", "header", "device_memory"):
        refused(rewritten(path, **{name: np.array([Trap()], dtype=object)}))
    (tmp_path / "trap.npz").write_bytes(pickle.dumps(Trap()))
    refused(tmp_path / "trap.npz")


def header(**changes: Any) -> dict[str, Any]:
    """Return a header as `save` writes it, with changes."""
    return {
        "header": np.array(
            json.dumps(
                {"format": "card_opt.Instance", "version": 1, "normalizer": "box"} | changes
            )
        )
    }


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (header(version=4), "must hold card_opt.Instance version 3 or earlier, got .* version 4"),
        (header(version="1"), "version 3 or earlier, got"),
        (header(version=None), "version None"),
        (header(format="Other"), "got 'Other' version 1"),
        (header(format="Other\nlines"), "must hold card_opt.Instance version 3"),
        (header(normalizer="boxes"), "unknown normalizer 'boxes'; did you mean box"),
        (header(normalizer=["box"]), "unknown normalizer"),
        ({"header": None}, "not a whole file of an instance"),
        ({"header": np.array("{")}, "is not JSON"),
        ({"header": np.array("[]")}, "not a whole file of an instance"),
        ({"header": np.array("{}")}, "not a whole file of an instance"),
        ({"header": np.array(1.0)}, "not a whole file of an instance"),
        ({"weight": np.array(2.0)}, r"weight must be in \[0, 1\], got 2"),
        ({"weight": np.array(["a\nb"] * 3)}, "weight must be numbers"),
        ({"uplink_rate": RATES.T}, r"uplink_rate must have shape"),
        ({"uplink_rate": None}, "rewritten.npz"),
        ({"surplus": np.ones(3)}, "rewritten.npz"),
        ({"normalizer_min_delay": np.array(1.0)}, "rewritten.npz"),
        ({"normalizer_max_delay": np.array(1.0)}, "rewritten.npz"),
    ],
)
def test_a_file_with_something_else_is_refused(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    """Another version, another format, a field missing, surplus or bad: the line says so."""
    path = tmp_path / "job.npz"
    two_by_three().save(path)
    other = rewritten(path, **changes)
    with pytest.raises(InstanceError, match=message):
        Instance.load(other)
    refused(other)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    """What cannot be read is named, with the reason."""
    assert "No such file" in refused(tmp_path / "none.npz")
    assert "directory" in refused(tmp_path)
    two_by_three().save(tmp_path / "job.npz")
    refused(tmp_path / "job.npz" / "below.npz")


def test_a_failed_save_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If writing fails half way, the old instance is there, whole, and nothing beside it."""
    path = tmp_path / "job.npz"
    two_by_three().save(path)

    def half(file: Any, *args: Any, **arrays: Any) -> None:
        file.write(b"PK\x03\x04 half of a file")
        file.flush()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", half)
    with pytest.raises((OSError, CardOptError), match="No space left on device"):
        two_by_three(weight=0.9).save(path)
    monkeypatch.undo()
    assert os.listdir(tmp_path) == ["job.npz"]
    assert Instance.load(path) == two_by_three()


def test_a_save_that_cannot_start_says_why(tmp_path: Path) -> None:
    """A folder that is missing, or in the place of the file, is named in one line."""
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "none" / "job.npz", tmp_path / "folder"):
        with pytest.raises(CardOptError, match="cannot write") as caught:
            two_by_three().save(target)
        assert_one_line(caught.value, str(target))
    assert os.listdir(tmp_path) == ["folder"]


def test_arrays_are_the_way_back() -> None:
    """An instance is what its named arrays say."""
    inst = random_instance(5, given_extremes=True, varying=VARYING, optional=["device_power"])
    assert bits(Instance.from_arrays(inst.arrays())) == bits(inst)


# --- What it hands to the referee. --------------------------------------------------------------


@given(inst=instances(), start=st.integers(0, 3), length=st.integers(1, 5))
def test_a_block_is_a_run_of_device_rounds(inst: Instance, start: int, length: int) -> None:
    """The numbers of a block are those of the whole, in row-major order."""
    total = inst.uplink_rate.size
    block = slice(min(start, total - 1), min(start + length, total))
    for whole, part in zip(inst.rounds(), inst.rounds(block), strict=True):
        expected = np.broadcast_to(whole, inst.shape).ravel()[block]
        np.testing.assert_array_equal(np.broadcast_to(part, expected.shape), expected)


@given(inst=instances())
def test_blocks_are_all_device_rounds_once(inst: Instance) -> None:
    """Blocks follow each other from the first device-round to the last."""
    places = np.arange(inst.uplink_rate.size)
    assert np.concatenate([places[b] for b in inst.blocks()]).tolist() == places.tolist()


def test_extremes_are_computed_once() -> None:
    """The extremes are kept, for they take as long as deciding."""
    inst = two_by_three()
    assert inst.extremes is inst.extremes
    for ours, theirs in zip(inst.extremes, costs.extremes(inst), strict=True):
        np.testing.assert_array_equal(ours, theirs)
