"""The readers, and what they read when it is whole."""

from __future__ import annotations

import functools
import io
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.records import read_point, read_records
from card_opt import families
from card_opt.benchmark.record import Run
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.benchmark.verdicts import judged
from card_opt.certificates import certcheck
from card_opt.cli import literature
from card_opt.cli.exploring import kept_rows, read_range
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError
from card_opt.export import write_problem
from card_opt.fleet.headings import read_headings, read_values
from card_opt.fleet.rows import Known, checker_for
from card_opt.fleet.source import open_telemetry
from card_opt.fleet.stamps import stamp
from card_opt.problem.problem import Problem
from card_opt.scenarios.architecture import load_architecture
from card_opt.scenarios.data import read_text as shipped_text
from card_opt.scenarios.keys import parse_setting
from card_opt.solvers.own import command_line, sol_file
from card_opt.solving.own import method_for_callable
from tests.certificates.claims import claimed, leaf, section
from tests.fuzz.changes import (
    Change,
    arrays_changed,
    bytes_changed,
    cells_changed,
    columns_changed,
    json_changed,
    lines_changed,
    words_changed,
)
from tests.helpers.instances import random_instance
from tests.helpers.report_runs import EXACT, run
from tests.helpers.tables import telemetry, template, written

_TEXT = (words_changed, lines_changed, bytes_changed)
_CASES = ("levels:devices=2,rounds=2,number=3", "energy-budget:devices=2,rounds=1,per=round")


@dataclass(frozen=True, kw_only=True)
class Target:
    """One reader.

    Attributes
    ----------
    name
        What it reads, as the ending of a file.
    read
        The reader, of a file.
    whole
        Makes contents that it can read.
    changes
        How these are damaged.
    readers
        The functions that it stands for, by their full names.
    is_mended
        Whether what is damaged is made anew, so that none is refused.
    """

    name: str
    read: Callable[[Path], object]
    whole: Callable[[], list[bytes]]
    changes: tuple[Change, ...] = _TEXT
    readers: tuple[str, ...]
    is_mended: bool = False


def _taking_a_start(path: Path) -> None:
    method = method_for_callable("mine", f"{path}:solve")
    if not method.takes_start:
        raise CardOptError(f"{path}: no function solve with a parameter start")


def _proven(path: Path) -> object:
    try:
        return certcheck.check_file(path)
    except certcheck.Refused as reason:
        raise CardOptError(str(reason)) from None


def _claims() -> list[bytes]:
    inst = random_instance(1, shape=(2, 2), num_cuts=3)
    budget = co.constraints.EnergyBudget(1e9).lower(inst)
    free = co.solve(inst)
    assert free.cut is not None
    assert free.frequency is not None
    split = {"rounds": [0, 1], "weights": [0, 1, 2], "most": 1}
    block = {"rounds": [2], "bound": "-0x1p+4", "nodes": [leaf(multipliers=["0x0p+0"])]}
    nodes = [
        {"split": split, "children": [1, 2]},
        leaf({0: 1e-9}, multipliers=["0x0p+0"], blocks=[block]),
        {"close": {"prices": [], "multipliers": ["0x1p-9"]}, "child": 3},
        leaf(multipliers=["0x0p+0"]),
    ]
    content = claimed(section(inst, budget), free.cut, free.frequency, 9.0, -20.0, *nodes)
    return [json.dumps(content).encode()]


def _problems(ending: str) -> list[bytes]:
    out = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"x.{ending}"
        for text in _CASES:
            case = families.parse(text)
            constraints = case.constraints
            write_problem(case.instance, path, constraints=constraints, best=case.best)
            out.append(path.read_bytes())
    return out


def _instances() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.npz"
        random_instance(1, shape=(2, 2), num_cuts=3).save(path)
        return [path.read_bytes()]


def _solutions() -> list[bytes]:
    inst = random_instance(1, shape=(2, 2), num_cuts=3)
    free = co.solve(inst)
    assert free.energy is not None
    budget = co.constraints.EnergyBudget(0.9 * float(free.energy.sum()))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.npz"
        co.solve(inst, "lagrangian", [budget]).save(path)
        return [path.read_bytes()]


def _certificates() -> list[bytes]:
    inst = random_instance(1, shape=(2, 2), num_cuts=3)
    free = co.solve(inst)
    assert free.energy is not None
    budget = co.constraints.EnergyBudget(0.9 * float(free.energy.sum()))
    return [co.certify(inst, constraints=c).text().encode() for c in ([], [budget])]


def _store() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.sqlite"
        store = Store(path)
        for name in ("alpha", "beta"):
            row = Run(**run("a:seed=0", name, trail="[[0.5, 2.0, null]]", **EXACT))
            store.claim(row.key)
            store.finish(row)
        store.close()
        return [path.read_bytes()]


def _read_store(path: Path) -> object:
    store = Store(path, must_exist=True)
    try:
        return judged(store.runs())
    finally:
        store.close()


def _architectures() -> list[bytes]:
    llama = {
        "model_type": "llama", "hidden_size": 64, "num_hidden_layers": 4, "vocab_size": 100,
        "num_attention_heads": 4, "intermediate_size": 128, "head_dim": 16,
    }  # fmt: skip
    gpt2 = {"model_type": "gpt2", "n_embd": 64, "n_head": 4, "n_layer": 4, "vocab_size": 100}
    return [json.dumps(config).encode() for config in (llama, gpt2)]


def _of_text(parse: Callable[[str], object]) -> Callable[[Path], object]:
    """Return the reader of a file for one of a text, such as a command line has."""
    return lambda path: parse(path.read_bytes().decode("utf-8", "surrogateescape"))


def _rates(path: Path) -> object:
    fixed: dict[str, Any] = {"device_flops": [1e12, 2e12], "total_flops": 3e12}
    fixed |= {"smashed_bits": [1e6, 1e6], "gradient_bits": [1e6, 1e6], "adapter_bits": [0.0, 1.0]}
    fixed |= {"server_flops_per_cycle": 1e3, "min_frequency": 1e8, "max_frequency": 1e9}
    fixed |= {"device_throughput": 1e10, "power_coefficient": 1e-25}
    return co.Instance.from_frames(rates=path, **fixed)


def _decide_again(path: Path, name: str, restart: bool = False) -> object:
    """Decide a table in a folder where a file of an earlier run has another content."""
    with tempfile.TemporaryDirectory() as place:
        decide = _decided(Path(place))
        (Path(place) / "out" / name).write_bytes(path.read_bytes())
        return decide(restart=restart)


def _left(name: str) -> bytes:
    """Return what a run leaves in a file of its folder."""
    with tempfile.TemporaryDirectory() as place:
        _decided(Path(place))
        return (Path(place) / "out" / name).read_bytes()


def _decided(place: Path) -> Callable[..., object]:
    """Decide a table under a limit that its rows share; return what does so again."""
    table = written(place / "t.parquet", telemetry(4, 5))
    limit = co.constraints.EnergyBudget(8e3)
    decide = functools.partial(
        co.fleet.decide, table, template(), place / "out", limits=[limit], threads=1
    )
    decide()
    return decide


def _telemetry(path: Path) -> object:
    stamp(path)
    telemetry = open_telemetry(path, part_rows=3)
    check = checker_for(telemetry, Known(np.array([31, 7]), np.array([0.2, 0.4]), ("a", "b")))
    checked = [check(batch) for part in telemetry.parts for batch in telemetry.batches(part)]
    numbers = [row.rows.number for row in checked]
    numbers += [row.rejects.number for row in checked if row.rejects is not None]
    if sorted(np.concatenate(numbers).tolist()) != list(range(telemetry.num_rows)):
        raise ValueError("rows were lost")
    return checked


def _tables() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.parquet"
        pd.read_csv(io.BytesIO(_TELEMETRY)).to_parquet(path, row_group_size=2)
        return [path.read_bytes()]


def _case(text: str) -> object:
    with mock.patch("card_opt.families.family._MOST_VALUES", 5_000):  # what is asked for is made
        return families.parse(text)


def _setting(text: str) -> object:
    return co.load_scenario("paper").replace(dict([parse_setting(text)]))


_SETTINGS = ["training.lora_rank=8", "device.1.distance=40.5", 'training.lora_targets=["q", "v"]']
_SWEEP = b"""value,method,status,objective,bound,gap,delay,message
0.1,cutwise,optimal,0.5,0.5,0.0,10.0,
0.2,cutwise,infeasible,inf,inf,,,none of them
"""
_HEURISTICS = b"""heuristic,shape,layers,seed,devices,rounds,options,objective,bound,gap,\
violation,delay [s],energy [J],exact_objective,exact_gap,exact_delay [s],exact_energy [J],\
method,status,proof,run_time [s],exact_time [s],message
alternating-pool,pool,uneven,0,5,2,31,5.5,5.0,0.1,0,40.0,1e4,5.0,1e-13,41.0,1e4,lagrangian,optimal,\
optimal,0.1,0.2,
drift-plus-penalty,budget,uneven,1,5,2,31,inf,5.0,,,,,5.0,1e-13,41.0,1e4,lagrangian,optimal,,0.1,\
0.2,none is found
"""
_RATES = b"""device,round,uplink_rate [bit/s],downlink_rate
phone,1,1e7,2e7
phone,2,1.5e7,0
007,1,3e6,4e6
007,2,5e6,6e6
"""
_TELEMETRY = b"""device,round,throughput [FLOP/s],uplink,downlink,profile,deadline,max_cut
phone,1,1e12,1e7,2e7,a,,
phone,2,1e12,1.5e7,0,b,30,7
"007",1,2.5e12,3e6,4e6,a,inf,20
"a
b",2,2.5e12,5e6,6e6,a,20.5,1
c,1,2e12,5e6,6e6,b,,2
"""
_SUITE = b"""name = "tiny"
time_limit = 5.0
methods = ["card", "exhaustive"]
[[cases]]
family = ["near-ties", "levels"]
devices = [1, 2]
gap = 1e-6
seeds = [0, 1]
"""
_SOL = b"""a word

Options
3
1
1
0
2
2
3
3
0.5
0.5
1
0
2.5e9
objno 0 0
suffix 6 1 10 0 0
bestbound
0 0.25
"""
_TWO_CUTS = Problem(random_instance(1, shape=(2, 1), num_cuts=2))
_POINT = b"""=obj= 0.5
chosen_0_0 1.0
chosen_0_1 0.0
chosen_1_1 1
frequency_0 0.5
frequency_1_1 0.75
price_0_0 1e-3
"""
_RECORDS = b"""case,digest,value,bound,who,date,method,point,sha256
a,0123456789abcdef,1.5,1.25,one,2026-01-02,"a solver, a day",points/a-1.sol,00ff
a,0123456789abcdef,1.5,1.3,two,2026-01-03,another,points/a-1.sol,00ff
"""
_LIMITS = [
    "energy-budget=2e4,per=round",
    "deadline=1:2:3",
    "min-cut=2",
    "frequency-levels=1e9:2e9",
]
_RANGES = ["weight=0.05:0.95:19", "uplink_rate=x0.5:x2:9", "energy-budget=2e4:6e4:9,per=fleet"]

TARGETS = (
    Target(
        name="instance.npz",
        read=co.Instance.load,
        whole=_instances,
        changes=(arrays_changed, bytes_changed),
        readers=("card_opt.problem.instance_file.Stored.load",),
    ),
    Target(
        name="solution.npz",
        read=co.Solution.load,
        whole=_solutions,
        changes=(arrays_changed, bytes_changed),
        readers=("card_opt.problem.solution.Solution.load", "card_opt.problem.solution_file.read"),
    ),
    Target(
        name="problem.npz",
        read=co.read_problem,
        whole=lambda: _problems("npz"),
        changes=(arrays_changed, bytes_changed),
        readers=("card_opt.export.problem_file.read_problem",),
    ),
    Target(
        name="problem.json",
        read=co.read_problem,
        whole=lambda: _problems("json"),
        changes=(json_changed, *_TEXT),
        readers=("card_opt.export.problem_file.read_problem",),
    ),
    Target(
        name="certificate.json",
        read=co.check,
        whole=_certificates,
        changes=(json_changed, *_TEXT),
        readers=("card_opt.certificates.certificate.Certificate.load",),
    ),
    Target(
        name="scenario.toml",
        read=co.load_scenario,
        whole=lambda: [shipped_text(name).encode() for name in ("template.toml", "paper.toml")],
        readers=(
            "card_opt.scenarios.scenario.load_scenario",
            "card_opt.scenarios.shipped.text_of",
        ),
    ),
    Target(
        name="config.json",
        read=load_architecture,
        whole=_architectures,
        changes=(json_changed, *_TEXT),
        readers=("card_opt.scenarios.architecture.load_architecture",),
    ),
    Target(
        name="suite.toml",
        read=Suite.load,
        whole=lambda: [_SUITE],
        readers=("card_opt.benchmark.suite.Suite.load",),
    ),
    Target(
        name="store.sqlite",
        read=_read_store,
        whole=_store,
        changes=(cells_changed, bytes_changed),
        readers=("card_opt.benchmark.store.Store",),
    ),
    Target(
        name="answer.sol",
        read=lambda path: sol_file.read(path, 3),
        whole=lambda: [_SOL],
        readers=("card_opt.solvers.own.sol_file.read",),
    ),
    Target(
        name="point.sol",
        read=lambda path: read_point(path, _TWO_CUTS),
        whole=lambda: [_POINT],
        readers=("benchmarks.records.read_point",),
    ),
    Target(
        name="records.csv",
        read=read_records,
        whole=lambda: [_RECORDS],
        readers=("benchmarks.records.read_records",),
    ),
    Target(
        name="sweep.csv",
        read=kept_rows,
        whole=lambda: [_SWEEP],
        readers=("card_opt.cli.exploring.kept_rows",),
    ),
    Target(
        name="literature.csv",
        read=literature.kept_rows,
        whole=lambda: [_HEURISTICS],
        readers=("card_opt.cli.literature.kept_rows",),
    ),
    Target(
        name="rates.csv",
        read=_rates,
        whole=lambda: [_RATES],
        readers=("card_opt.support.table_files.read_columns",),
    ),
    Target(
        name="telemetry.csv",
        read=_telemetry,
        whole=lambda: [_TELEMETRY],
        readers=("card_opt.fleet.input.csv_source.CsvSource.of", "card_opt.fleet.stamps.stamp"),
    ),
    Target(
        name="telemetry.parquet",
        read=_telemetry,
        whole=_tables,
        changes=(columns_changed, bytes_changed),
        readers=("card_opt.fleet.input.parquet_source.ParquetSource.of",),
    ),
    Target(
        name="plan.json",
        read=functools.partial(_decide_again, name="plan.json", restart=True),
        whole=lambda: [_left("plan.json")],
        readers=("card_opt.fleet.output.folder.opened",),
    ),
    Target(
        name="manifest.json",
        read=functools.partial(_decide_again, name="manifest.json"),
        whole=lambda: [_left("manifest.json")],
        readers=("card_opt.fleet.output.folder.prices_of",),
    ),
    Target(
        name="column.txt",
        read=_of_text(lambda text: read_headings([text])),
        whole=lambda: [b"uplink=ul_mbps*1e6", b"device=id"],
        readers=("card_opt.fleet.headings.read_headings",),
    ),
    Target(
        name="value.txt",
        read=_of_text(lambda text: read_values([text])),
        whole=lambda: [b"weight=0.5", b"round=1", b"device=007"],
        readers=("card_opt.fleet.headings.read_values",),
    ),
    Target(
        name="limit.txt",
        read=_of_text(parse_limit),
        whole=lambda: [text.encode() for text in _LIMITS],
        readers=("card_opt.constraints.text.parse_limit",),
    ),
    Target(
        name="case.txt",
        read=_of_text(_case),
        whole=lambda: [text.encode() for text in _CASES],
        readers=("card_opt.families.lookup.parse",),
    ),
    Target(
        name="setting.txt",
        read=_of_text(_setting),
        whole=lambda: [text.encode() for text in _SETTINGS],
        readers=("card_opt.scenarios.keys.parse_setting",),
    ),
    Target(
        name="range.txt",
        read=_of_text(read_range),
        whole=lambda: [text.encode() for text in _RANGES],
        readers=("card_opt.cli.exploring.read_range",),
    ),
    Target(
        name="command.txt",
        read=_of_text(command_line.checked),
        whole=lambda: [b"true {stub} -AMPL --time {time} 'a b'"],
        readers=("card_opt.solvers.own.command_line.checked",),
    ),
    Target(
        name="claim.json",
        read=_proven,
        whole=_claims,
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.certificates.certcheck.check_file",),
    ),
    Target(
        name="solver.py",
        read=_taking_a_start,
        whole=lambda: [b"def solve(inst, region, limits, *, start=None):\n    return None\n"],
        readers=("card_opt.solving.own.method_for_callable",),
    ),
)
"""One entry for each reader; a new reader goes here."""
