"""``card-opt fleet`` as users run it: from telemetry to decisions, and what it says on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from tests.cli.test_cli import call, run

__all__ = ["call"]  # a fixture


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_an_example_is_the_scenarios_telemetry(ending: str, call: Any, tmp_path: Path) -> None:
    """It has a row for each device and round, by device, with the numbers of the instance."""
    out = tmp_path / f"telemetry.{ending}"
    status, text, err = run(*call, "fleet", "example", str(out), "--seed", "3", "--rounds", "4")
    assert (status, err) == (0, "")
    assert text.startswith(f"20 rows in {out}\ndecide them: card-opt fleet decide {out} --out")
    table = pd.read_csv(out) if ending == "csv" else pd.read_parquet(out)
    inst = co.load_scenario("paper").instance(seed=3, rounds=4)
    assert table["device"].tolist() == [f"device-{m + 1}" for m in range(5) for _ in range(4)]
    assert table["round"].tolist() == [1, 2, 3, 4] * 5
    assert np.array_equal(table["throughput"], np.repeat(inst.device_throughput, 4))
    assert np.array_equal(table["uplink"], inst.uplink_rate.ravel())
    assert np.array_equal(table["downlink"], inst.downlink_rate.ravel())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["x.txt"], "telemetry must end in .csv or .parquet, got "),
        (["x.csv", "--rounds", "2000000"], "--rounds must be at most 1,000,000, got 2,000,000"),
        (["x.csv", "--scenario", "papre"], "unknown scenario 'papre'; did you mean paper"),
    ],
)
def test_an_example_that_cannot_be_made_is_one_line(
    words: list[str], message: str, call: Any, tmp_path: Path
) -> None:
    """The line says what is allowed, and nothing is written."""
    name, *options = words
    status, text, err = run(*call, "fleet", "example", str(tmp_path / name), *options)
    assert (status, text) == (2, "")
    assert err.startswith(f"card-opt: {message}")
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
