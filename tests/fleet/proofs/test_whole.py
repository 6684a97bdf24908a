"""Certificates of whole tables hold, and nothing that is changed in one of them does."""

from __future__ import annotations

import functools
import json
import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.certificates.certcheck import Proven, Refused, check_file
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import Deadline, EnergyBudget, EnergyCap, MaxCut, RoundTime
from card_opt.errors import CardOptError
from card_opt.fleet.deciding import decide
from card_opt.fleet.decisions import Decisions
from tests.helpers.tables import contents, telemetry, template, written

pytest.importorskip("pyarrow")

DEVICES, ROUNDS, PART = 6, 10, 20
SIZE = DEVICES * ROUNDS


@functools.cache
def free() -> Any:
    """Return the decisions of the table without a limit."""
    return decide(telemetry(DEVICES, ROUNDS), template()).to_frame()


def limits_of(name: str) -> list[Constraint]:
    """Return limits that bind, by what they are called here."""
    energy, delay = free()["energy"], free()["delay"]
    every: dict[str, list[Constraint]] = {
        "none": [],
        "fleet": [EnergyBudget(0.8 * energy.sum())],
        "round": [EnergyBudget(0.85 * energy.sum() / ROUNDS, per="round")],
        "device": [EnergyBudget(0.85 * energy.sum() / DEVICES, per="device")],
        "time": [RoundTime(1.1 * delay.sum() / ROUNDS)],
        "own": [Deadline(0.98 * delay.mean()), EnergyCap(1.2 * energy.mean()), MaxCut(20)],
        "both": [EnergyBudget(0.9 * energy.sum()), Deadline(1.5 * delay.mean())],
    }
    return every[name]


def certified(folder: Path, name: str, **options: Any) -> Decisions:
    """Decide the table under limits, with certificates, into a folder's ``out``."""
    path = written(folder / "t.parquet", telemetry(DEVICES, ROUNDS), group=PART)
    given: dict[str, Any] = {"limits": limits_of(name), "part_rows": PART, "certify": True}
    return decide(path, template(), folder / "out", **(given | options))


def whole(found: Decisions) -> Path:
    """Return the certificate of the whole."""
    assert found.certificate is not None
    return found.certificate


@pytest.fixture(scope="module")
def budget(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the certificate of the table under a budget of the fleet."""
    return whole(certified(tmp_path_factory.mktemp("budget"), "fleet"))


@pytest.mark.parametrize("name", ["none", "fleet", "round", "device", "time", "own", "both"])
def test_it_proves_what_the_table_says(tmp_path: Path, name: str) -> None:
    """Value and bound are those of the decisions, and nearly all of the gap is theirs."""
    found = certified(tmp_path, name)
    assert 0 < found.decided <= SIZE
    proven = check_file(whole(found))
    assert proven.value is not None
    assert proven.bound is not None
    assert 0 <= proven.value - Fraction(found.cost) <= Fraction(1e-9)
    assert abs(Fraction(found.bound) - proven.bound) <= Fraction(1e-9)
    assert proven.kind == "optimal" or found.gap > 0.9e-9
    assert str(found.decided) in proven.line
    assert co.check(whole(found)).line == proven.line


def test_decisions_are_those_of_the_table(tmp_path: Path) -> None:
    """Certificates hold the cuts and frequencies of the table, in its order."""
    found = certified(tmp_path, "own")
    frame = found.to_frame().dropna(subset=["cut"])
    folder = whole(found).parent
    parts = [json.loads((folder / name).read_bytes()) for name in _content(whole(found))["parts"]]
    cuts = [cut for part in parts for cut in part["decision"]["cut"]]
    hertz = [float.fromhex(f) for part in parts for f in part["decision"]["frequency"]]
    np.testing.assert_array_equal(cuts, frame["cut"])
    np.testing.assert_array_equal(hertz, frame["frequency"])


def test_models_and_servers_that_differ_by_row(tmp_path: Path) -> None:
    """Each model on each server has a certificate of its own in a part."""
    import pyarrow as pa

    table = telemetry(DEVICES, ROUNDS)
    names = {"profile": ["small", "large"], "server": ["near", "far", "far"]}
    for column, some in names.items():
        cells = [some[i % len(some)] for i in range(SIZE)]
        table = table.append_column(column, pa.array(cells))
    path = written(tmp_path / "t.parquet", table, group=PART)
    small = template().replace(weight=0.7)
    servers = {"near": {"max_frequency": 2.4e9}, "far": {}}
    found = decide(
        path,
        out=tmp_path / "out",
        profiles={"small": small, "large": template()},
        servers=servers,
        limits=limits_of("fleet"),
        part_rows=PART,
        certify=True,
    )
    assert len(_content(whole(found))["parts"]) == 4 * SIZE // PART
    assert str(SIZE) in check_file(whole(found)).line


def test_beside_a_file_and_again(tmp_path: Path) -> None:
    """Certificates go beside a file of decisions; what an earlier run has left there goes."""
    path = written(tmp_path / "t.parquet", telemetry(DEVICES, ROUNDS), group=PART)
    out = tmp_path / "d.csv"
    first = decide(path, template(), out, part_rows=PART, certify=True)
    assert whole(first) == tmp_path / "d.certificates" / "whole.json"
    again = decide(path, template(), out, part_rows=SIZE, certify=True)
    assert len(list(whole(again).parent.iterdir())) == 1 + 1
    check_file(whole(again))


def test_a_run_that_is_gone_on_with(tmp_path: Path) -> None:
    """A part that is missing is made again with its certificates, to the same bytes."""
    found = certified(tmp_path, "round")
    before = contents(tmp_path / "out")
    (tmp_path / "out" / "part-000001.parquet").unlink()
    (tmp_path / "out" / "manifest.json").unlink()
    whole(found).unlink()
    certified(tmp_path, "round")
    assert contents(tmp_path / "out") == before
    assert whole(certified(tmp_path, "round")) == whole(found)


@pytest.mark.slow
def test_workers_write_the_same_bytes(tmp_path: Path) -> None:
    """Processes of Dask write the files that threads do."""
    pytest.importorskip("distributed")
    for name, options in (("here", {"threads": 1}), ("there", {"workers": 2})):
        (tmp_path / name).mkdir()
        certified(tmp_path / name, "device", **options)
    assert contents(tmp_path / "here" / "out") == contents(tmp_path / "there" / "out")


def test_repeated_rows_are_proven_once(tmp_path: Path) -> None:
    """A device-round that is there twice, in one part or two, is in one certificate."""
    import pyarrow as pa

    table = telemetry(DEVICES, ROUNDS)
    table = pa.concat_tables([table, table.slice(SIZE - 5, 5), table.slice(0, 5)])
    path = written(tmp_path / "t.parquet", table, group=PART)
    found = decide(path, template(), tmp_path / "out", part_rows=PART, certify=True)
    assert found.decided == SIZE
    assert f"{SIZE} device-rounds" in check_file(whole(found)).line


def test_no_decision_at_all(tmp_path: Path) -> None:
    """Where no row has a decision nothing is proven, and nothing is written of it."""
    found = certified(tmp_path, "none", limits=[Deadline(1e-3)])
    assert found.decided == 0
    assert found.certificate is None


def test_a_restart_without_certificates_leaves_none(tmp_path: Path) -> None:
    """Another plan is refused, and a restart removes the certificates of the one before."""
    certified(tmp_path, "none")
    with pytest.raises(CardOptError, match="--restart"):
        certified(tmp_path, "none", certify=False)
    found = certified(tmp_path, "none", certify=False, restart=True)
    assert found.certificate is None
    assert not (tmp_path / "out" / "certificates").exists()


def test_a_table_in_memory_is_refused() -> None:
    """Certificates need a place."""
    with pytest.raises(CardOptError, match="give an out"):
        decide(telemetry(DEVICES, ROUNDS), template(), certify=True)


Change = Callable[[dict[str, Any]], None]


def _cheaper(part: dict[str, Any]) -> None:
    part["claim"]["value"] = (0.9 * float.fromhex(part["claim"]["value"])).hex()


def _higher(part: dict[str, Any]) -> None:
    part["claim"]["bound"] = (1.01 * float.fromhex(part["claim"]["bound"])).hex()


def _takes_less(part: dict[str, Any]) -> None:
    part["claim"]["takes"] = [(0.99 * float.fromhex(t)).hex() for t in part["claim"]["takes"]]


def _takes_more(part: dict[str, Any]) -> None:
    part["claim"]["takes"] = [(1.01 * float.fromhex(t)).hex() for t in part["claim"]["takes"]]


def _price(part: dict[str, Any]) -> None:
    prices = part["proof"]["nodes"][0]["leaf"]["prices"]
    prices[0][1] = (0.999999 * float.fromhex(prices[0][1])).hex()
    part["claim"]["bound"] = (0.99 * float.fromhex(part["claim"]["bound"])).hex()


def _limit(part: dict[str, Any]) -> None:
    part["problem"]["limits"]["rows"][0]["bound"][0] *= 2.0


def _cut(part: dict[str, Any]) -> None:
    cuts = part["decision"]["cut"]
    cuts[0] = 31 if cuts[0] == 1 else 1


def _frequency(part: dict[str, Any]) -> None:
    hertz = part["decision"]["frequency"]
    hertz[0] = (1.001 * float.fromhex(hertz[0])).hex()


def _quicker_link(part: dict[str, Any]) -> None:
    part["problem"]["instance"]["uplink_rate"][0][0] *= 0.5


@pytest.mark.parametrize(
    "change",
    [
        _cheaper,
        _higher,
        _takes_less,
        _takes_more,
        _price,
        _limit,
        _cut,
        _frequency,
        _quicker_link,
    ],
)
def test_a_changed_part_is_refused(tmp_path: Path, budget: Path, change: Change) -> None:
    """One number of one part is another, and the whole is proven no longer."""
    path = _copied(budget, tmp_path)
    part = path.parent / _content(path)["parts"][1]
    content = _content(part)
    change(content)
    part.write_text(json.dumps(content))
    with pytest.raises(Refused):
        check_file(path)


def test_a_missing_part_is_refused(tmp_path: Path, budget: Path) -> None:
    """A part whose file is gone, or that is there twice, or left out of the sum."""
    path = _copied(budget, tmp_path)
    content = _content(path)
    names = content["parts"]
    assert proven_of(path, names).kind in ("gap", "optimal")
    for parts in ([*names, names[0]], names[1:], []):
        with pytest.raises(Refused):
            proven_of(path, parts)
    (path.parent / names[0]).unlink()
    with pytest.raises(Refused, match="is no file"):
        proven_of(path, names)


def proven_of(path: Path, parts: list[str]) -> Proven:
    """Return what the certificate of a whole would prove with these parts."""
    path.write_text(json.dumps(_content(path) | {"parts": parts}))
    return check_file(path)


def _copied(path: Path, folder: Path) -> Path:
    return Path(shutil.copytree(path.parent, folder / "certificates")) / path.name


def _content(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_bytes())
    return content
