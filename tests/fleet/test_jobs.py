"""Several profiles and servers in one table, and what a template may be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.errors import CardOptError, InstanceError
from card_opt.fleet.deciding import decide
from card_opt.problem.instance import Instance
from tests.helpers.tables import telemetry, template, written

pa = pytest.importorskip("pyarrow")

PROFILES = ("small", "large")
SERVERS: dict[str, dict[str, Any]] = {
    "a": {"max_frequency": 2e9},
    "b": {"max_frequency": 1e9, "power_coefficient": 3e-26},
    "c": {},
}


def profiles() -> dict[str, Instance]:
    """Return two instances that differ in what is trained."""
    inst = template()
    half = {name: getattr(inst, name) / 2.0 for name in ("device_flops", "total_flops")}
    return {"small": inst.replace(**half), "large": inst}


def labelled(table: Any, **labels: Any) -> Any:
    """Return a table with more columns."""
    for name, values in labels.items():
        table = table.append_column(name, pa.array(values))
    return table


def test_each_row_is_of_its_own_job() -> None:
    """Rows mixed at random are decided as those of each profile and server by themselves."""
    rng = np.random.default_rng(0)
    table = telemetry(30, 10)
    profile, server = rng.choice(PROFILES, 300), rng.choice(list(SERVERS), 300)
    mixed = labelled(table, profile=profile, server=server)
    found = decide(mixed, profiles=profiles(), servers=SERVERS).to_frame()
    assert found["profile"].tolist() == profile.tolist()
    assert found["server"].tolist() == server.tolist()
    for name in PROFILES:
        for other, fields in SERVERS.items():
            chosen = (profile == name) & (server == other)
            alone = decide(table.filter(pa.array(chosen)), profiles()[name].replace(**fields))
            columns = alone.to_frame().columns
            same = found[columns][chosen].reset_index(drop=True)
            assert same.equals(alone.to_frame())


def test_a_name_that_nobody_knows_is_rejected() -> None:
    """A row of an unknown profile goes to the rejects, and the others are decided."""
    table = labelled(telemetry(1, 3), profile=["small", "tiny", "large"])
    found = decide(table, profiles=profiles())
    assert (found.decided, found.rejected) == (2, 1)
    assert "tiny" in found.rejects_frame()["reason"][0]


def test_a_template_is_the_same_for_all_rows(tmp_path: Path) -> None:
    """What differs between devices of a template is refused by name, and so is none at all."""
    path = written(tmp_path / "t.parquet")
    inst = template()
    with pytest.raises(InstanceError, match="template: weight differs between device-rounds"):
        decide(path, inst.replace(weight=np.linspace(0.1, 0.9, inst.shape[0])))
    with pytest.raises(CardOptError, match="an instance, or profiles by name"):
        decide(path)
    with pytest.raises(InstanceError, match="small on a: max_frequency must be positive"):
        decide(path, profiles=profiles(), servers={"a": {"max_frequency": -1.0}})
    with pytest.raises(InstanceError, match="small: must be an Instance, got str"):
        decide(path, profiles={"small": "paper"})  # type: ignore[dict-item]


def test_a_template_of_one_device_round_is_as_good(tmp_path: Path) -> None:
    """The rates and throughputs of a template, and how many there are, change nothing."""
    path = written(tmp_path / "t.parquet")
    inst = template()
    other = inst.replace(uplink_rate=3e6, downlink_rate=4e6, device_throughput=7e12)
    whole, changed = decide(path, inst).to_frame(), decide(path, other).to_frame()
    assert whole.equals(changed)
    assert decide(path, inst.replace(normalizer="max-frequency")).cost != decide(path, inst).cost
