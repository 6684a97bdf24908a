"""Instances from tables with labels: laws of alignment, of files and of what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt.problem.measured.sheets import KINDS, RATES
from tests.helpers.instances import random_instance

NAMES = ("phone", "Jetson Nano", "007")
PROFILE = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "device_seconds")
DEVICES = ("device_throughput", "device_power", "transmit_power", "total_flops")


def measured(own_profiles: bool = True) -> co.Instance:
    """Return 3 devices with names x 12 rounds x 4 cuts."""
    return random_instance(
        6,
        shape=(3, 12),
        num_cuts=4,
        own_profiles=own_profiles,
        optional=("device_seconds", "device_power", "transmit_power"),
    ).replace(device_names=NAMES)


def tables_of(inst: co.Instance) -> dict[str, Any]:
    """Return an instance as tables with labels, and the rest as fields."""
    m, n = np.indices(inst.shape).reshape(2, -1)
    names = np.array(inst.device_names)
    if inst.device_flops.ndim == 2:
        d, c = np.indices(inst.device_flops.shape).reshape(2, -1)
        profile = pd.DataFrame({"device": names[d], "cut": c + 1})
    else:
        profile = pd.DataFrame({"cut": np.arange(inst.num_cuts) + 1})
    rates = pd.DataFrame({"device": names[m], "round": n + 1})
    devices = pd.DataFrame({"device": names})
    for table, fields in ((profile, PROFILE), (devices, DEVICES), (rates, RATES)):
        for field in fields:
            values = np.asarray(getattr(inst, field))
            if values.ndim < 2 and table is profile and inst.device_flops.ndim == 2:
                values = np.broadcast_to(values, inst.device_flops.shape)
            table[field] = np.resize(values.ravel(), len(table))
    given = {"profile": profile, "rates": rates, "devices": devices}
    taken = {*PROFILE, *DEVICES, *RATES, "device_names"}
    rest = {
        name: getattr(inst, name)
        for name in inst.__dataclass_fields__
        if name not in taken and getattr(inst, name) is not None
    }
    return given | rest


def expected(inst: co.Instance) -> co.Instance:
    """Return an instance with one number per device of what a table of devices says."""
    return inst.replace(
        device_throughput=np.reshape(inst.device_throughput, (3, -1))[:, 0],
        total_flops=np.resize(inst.total_flops, 3),
    )


def made() -> tuple[co.Instance, dict[str, Any]]:
    """Return an instance, and its tables."""
    inst = expected(measured())
    return inst, tables_of(inst)


@pytest.mark.parametrize("own_profiles", [False, True])
def test_tables_say_what_arrays_say(own_profiles: bool) -> None:
    """From its own tables an instance comes back, to the bit."""
    inst = expected(measured(own_profiles))
    assert co.Instance.from_frames(**tables_of(inst)) == inst


@given(seed=st.integers(0, 2**32 - 1))
def test_the_order_of_rows_says_nothing(seed: int) -> None:
    """Shuffled profiles and rates are the same; shuffled devices are the same by name."""
    inst, tables = made()
    rng = np.random.default_rng(seed)
    for name in ("profile", "rates"):
        table = tables[name]
        tables[name] = table.iloc[rng.permutation(len(table))]
    assert co.Instance.from_frames(**tables) == inst
    order = rng.permutation(3)
    tables["devices"] = tables["devices"].iloc[order]
    turned = co.Instance.from_frames(**tables)
    assert turned.device_names == tuple(NAMES[i] for i in order)
    np.testing.assert_array_equal(turned.uplink_rate, inst.uplink_rate[order])
    np.testing.assert_array_equal(turned.device_flops, inst.device_flops[order])


def test_long_and_wide_are_the_same() -> None:
    """A table per direction, by columns or by the index, says what one long table says."""
    inst, tables = made()
    long = tables["rates"]
    wide = {f: long.pivot(index="device", columns="round", values=f) for f in RATES}
    assert co.Instance.from_frames(**tables | {"rates": wide}) == inst
    unnamed = {f: table.rename_axis(index=None, columns=None) for f, table in wide.items()}
    assert co.Instance.from_frames(**tables | {"rates": unnamed}) == inst
    indexed = {f: table.reset_index().iloc[::-1, ::-1] for f, table in wide.items()}
    assert co.Instance.from_frames(**tables | {"rates": indexed}) == inst
    by_index = {
        "rates": long.set_index(["device", "round"]),
        "devices": tables["devices"].set_index("device"),
    }
    assert co.Instance.from_frames(**tables | by_index) == inst


@pytest.mark.parametrize("ending", ["csv", "parquet"])
@pytest.mark.parametrize("is_wide", [False, True])
def test_files_say_what_frames_say(tmp_path: Path, ending: str, is_wide: bool) -> None:
    """CSV, with or without a byte order mark, and Parquet give the same instance, to the bit."""
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    inst, tables = made()

    def kept(name: str, table: pd.DataFrame) -> Path:
        path = tmp_path / f"{name}.{ending}"
        if ending == "csv":
            table.to_csv(path, index=False, encoding="utf-8-sig")
        else:
            table.to_parquet(path, index=False)
        return path

    files: dict[str, Any] = {name: kept(name, tables[name]) for name in ("profile", "devices")}
    files["rates"] = kept("rates", tables["rates"])
    if is_wide:
        files["rates"] = {
            f: kept(
                f,
                tables["rates"]
                .pivot(index="device", columns="round", values=f)
                .rename(columns=str)
                .reset_index(),
            )
            for f in RATES
        }
    assert co.Instance.from_frames(**tables | files) == inst


def test_cuts_and_rounds_are_in_the_order_of_their_numbers() -> None:
    """Labels with numbers in them sort by these; other labels than 1, 2, ... are kept as names."""
    _, tables = made()
    profile = tables["profile"]
    for labels in ([0, 1, 2, 10], ["(0, 0)", "(0, 2)", "(0, 10)", "(1, 2)"]):
        named = profile.assign(cut=[labels[i - 1] for i in profile["cut"]]).iloc[::-1]
        inst = co.Instance.from_frames(**tables | {"profile": named})
        assert inst.cut_names == tuple(map(str, labels))
        np.testing.assert_array_equal(inst.device_flops, made()[0].device_flops)


def test_a_table_of_the_server_spreads() -> None:
    """What is given for each round, or each device, holds for all devices, or all rounds."""
    inst, tables = made()
    rounds, clocks = np.arange(12) + 1, 3e9 + 1e6 * np.arange(12)
    tables.pop("max_frequency")
    server = pd.DataFrame({"round": rounds, "max_frequency": clocks}).iloc[::-1]
    by_round = co.Instance.from_frames(**tables, server=server)
    np.testing.assert_array_equal(by_round.max_frequency, np.tile(clocks, (3, 1)))
    server = pd.DataFrame({"device": NAMES, "max_frequency": clocks[:3]})
    by_device = co.Instance.from_frames(**tables, server=server)
    np.testing.assert_array_equal(by_device.max_frequency, clocks[:3])
    assert inst.shape == by_device.shape


def test_a_measured_curve_brings_its_own_box() -> None:
    """With a curve alone the frequencies are its own, from the lowest to the highest."""
    _, tables = made()
    for name in ("min_frequency", "max_frequency", "power_coefficient", "static_power"):
        tables.pop(name, None)
    curve = pd.DataFrame({"frequency [Hz]": [2e9, 1e9], "power [W]": [300.0, 200.0]})
    inst = co.Instance.from_frames(**tables, level_power=curve)
    assert inst.level_power is not None
    assert inst.level_power.tolist() == [[1e9, 200.0], [2e9, 300.0]]
    assert (inst.min_frequency, inst.max_frequency) == (1e9, 2e9)
    plain = {"min_frequency": 1e9, "max_frequency": 2e9, "level_power": {2e9: 300.0, 1e9: 200.0}}
    assert co.Instance.from_frames(**tables | plain) == inst


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("rates", lambda t: t.iloc[1:], "rates: device 'phone', round '1' is missing"),
        ("rates", lambda t: t[t["device"] != "007"], "rates: device '007' is missing"),
        ("rates", lambda t: pd.concat([t, t.iloc[:2]]), "comes more than once .and 1 more."),
        ("rates", lambda t: t.replace("007", "7"), "no other table has device '7'"),
        ("devices", lambda t: t.iloc[[0, 1, 2, 0]], "devices: device 'phone' comes more than"),
        ("profile", lambda t: t.iloc[:-1], "profile: device '007', cut '4' is missing"),
        ("profile", lambda t: t.rename(columns={"smashed_bits": "smashed_bit"}), "did you mean"),
        ("profile", lambda t: t.drop(columns="cut"), "profile: there must be a column cut"),
        ("profile", lambda t: t.drop(columns="smashed_bits"), "gives smashed_bits"),
        ("rates", lambda t: t.replace({"round": {3: None}}), "round is missing in row 3"),
        ("rates", lambda t: t.assign(uplink_rate=np.nan), "missing in row 1 .device 'phone', r"),
        ("rates", lambda t: t.assign(uplink_rate="fast"), "uplink_rate must be a number, got 'f"),
        ("rates", lambda t: t.assign(weight=0.5), "weight is given twice"),
        ("rates", lambda t: t.rename(columns={"uplink_rate": "uplink_rate [Mbit/s]"}), "bit/s"),
        ("rates", lambda t: t.values.tolist(), "rates must be a pandas DataFrame or the path"),
        ("rates", lambda t: {"uplink": t}, "unknown direction of rates 'uplink'"),
        ("rates", lambda t: {"uplink_rate": pd.DataFrame([[1.0]])}, "a column device"),
        (
            "fields",
            lambda t: {"wait": 0.5},
            "unknown field of an instance 'wait'.*did you mean we",
        ),
    ],
)
def test_what_does_not_fit_is_named(name: str, change: Any, words: str) -> None:
    """Missing, surplus and double labels, unknown columns and missing values: one line each."""
    _, tables = made()
    if name == "fields":
        tables |= change(None)
    else:
        tables[name] = change(tables[name])
    with pytest.raises(co.InstanceError, match=words) as caught:
        co.Instance.from_frames(**tables)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"device,round,uplink_rate\na,1\n", "line 2 has 2 cells for 3 headings"),
        (b"device,device,uplink_rate\n", "has the column 'device' twice"),
        (b"", "there are no rows"),
        (b"\xff\xfe\x00", "is not a text file in UTF-8"),
        (b'device,round\n"a', "is not a whole table"),
    ],
)
def test_damaged_files_are_named(tmp_path: Path, content: bytes, words: str) -> None:
    """A file that is no table is one line with its name, and one that is missing."""
    _, tables = made()
    path = tmp_path / "rates.csv"
    path.write_bytes(content)
    with pytest.raises(co.InstanceError, match=words):
        co.Instance.from_frames(**tables | {"rates": path})
    with pytest.raises(co.InstanceError, match=r"none\.csv"):
        co.Instance.from_frames(**tables | {"rates": tmp_path / "none.csv"})


def test_arrays_need_an_order_of_devices() -> None:
    """An array for devices beside labels in no stated order is an error, not a guess."""
    _, tables = made()
    del tables["devices"]
    rest = {"device_throughput": 1e10, "total_flops": 1e15}
    assert co.Instance.from_frames(**tables | rest).shape == (3, 12)
    with pytest.raises(co.InstanceError, match="device_power: an array says not which device"):
        co.Instance.from_frames(**tables | rest | {"device_power": [1.0, 2.0, 3.0]})


def test_every_kind_of_table_takes_every_field_of_its_shape() -> None:
    """No field of an instance that has a label is left out by all tables."""
    taken = {field for kind in KINDS.values() for field in kind.fields}
    assert {"device_memory", "extra_seconds", "total_flops", "weight", "static_power"} <= taken
    assert set(RATES) <= taken
