"""Whatever the checker is given that proves nothing is refused in one line, soon."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from card_opt.certificates import certcheck
from card_opt.constraints import EnergyBudget
from tests.certificates.claims import Content, claimed, leaf, section, verdict
from tests.helpers.instances import worked


def good() -> Content:
    """Return a certificate that is proven, with a price, a split and a block."""
    inst = worked()
    problem = section(inst, EnergyBudget(1e4).lower(inst))
    split = {"rounds": [0], "weights": [0, 1, 2], "most": 0}
    several = {"rounds": [0, 1], "weights": [0, 1, 2], "most": 1}
    block = {"rounds": [0], "bound": "-0x1p+4", "nodes": [leaf()]}
    nodes: list[Content] = [
        {"split": split, "children": [1, 2]},
        leaf({0: 1e-9}, blocks=[block]),
        {"close": {"prices": [], "multipliers": []}, "child": 3},
        {"split": several, "children": [4, 5]},
        leaf(multipliers=["0x1p-9"], ray=False),
        leaf(multipliers=["0x0p+0"]),
    ]
    return claimed(problem, [1, 2], [2.0, 3.0], 10.0, -20.0, *nodes)


def test_the_good_one_is_proven() -> None:
    """What the others are made of is right itself."""
    assert verdict(good()) == "proven"


def put(*path: Any, value: Any) -> Callable[[Content], None]:
    """Return what puts a value into a certificate."""

    def change(content: Any) -> None:
        for key in path[:-1]:
            content = content[key]
        if value is None and isinstance(content, dict):
            del content[path[-1]]
        else:
            content[path[-1]] = value

    return change


NODES = ("proof", "nodes")
INST = ("problem", "instance")
ROW = ("problem", "limits", "rows", 0)
CHANGES = {
    "another format": put("format", value="card_opt.Problem"),
    "another version": put("version", value=2),
    "version true": put("version", value=True),
    "unknown key": put("more", value=1),
    "unknown kind": put("claim", "kind", value="best"),
    "kind a list": put("claim", "kind", value=["gap"]),
    "no bound": put("claim", "bound", value=None),
    "bound a number": put("claim", "bound", value=0.5),
    "bound in decimals": put("claim", "bound", value="-20.0"),
    "bound nan": put("claim", "bound", value="nan"),
    "bound huge": put("claim", "bound", value="-0x1p+9999"),
    "bound above the value": put("claim", "bound", value="0x1p+9"),
    "takes of no part": put("claim", "takes", value=[]),
    "exact without compare": put("claim", "exact", value=True),
    "compare without exact": put("proof", "compare", value={"ties": []}),
    "no decision": put("decision", value={"cut": [], "frequency": []}),
    "cut 0": put("decision", "cut", 0, value=0),
    "cut 4": put("decision", "cut", 0, value=4),
    "cut true": put("decision", "cut", 0, value=True),
    "cut 1.0": put("decision", "cut", 0, value=1.0),
    "frequency a number": put("decision", "frequency", 0, value=2.0),
    "frequency outside": put("decision", "frequency", 0, value="0x1.4000000000000000001p+2"),
    "one more cut": put("decision", "cut", value=[1, 2, 3]),
    "no nodes": put(*NODES, value=[]),
    "nodes an object": put(*NODES, value={"leaf": {"prices": []}}),
    "a loop": put(*NODES, 2, "child", value=0),
    "itself a child": put(*NODES, 2, "child", value=2),
    "a child shared": put(*NODES, 3, "children", value=[4, 4]),
    "a child not there": put(*NODES, 3, "children", value=[4, 6]),
    "a child true": put(*NODES, 0, "children", value=[True, 2]),
    "three children": put(*NODES, 3, "children", value=[4, 5, 5]),
    "two things in a node": put(*NODES, 1, "child", value=2),
    "nothing in a node": put(*NODES, 1, value={}),
    "a node a list": put(*NODES, 1, value=[]),
    "negative price": put(*NODES, 1, "leaf", "prices", value=[[0, "-0x1p-9"]]),
    "price twice": put(*NODES, 1, "leaf", "prices", value=[[0, "0x0p+0"], [0, "0x0p+0"]]),
    "price of no row": put(*NODES, 1, "leaf", "prices", value=[[1, "0x0p+0"]]),
    "price of row -1": put(*NODES, 1, "leaf", "prices", value=[[-1, "0x0p+0"]]),
    "price of row true": put(*NODES, 1, "leaf", "prices", value=[[False, "0x0p+0"]]),
    "negative multiplier": put(*NODES, 4, "leaf", "multipliers", value=["-0x1p-9"]),
    "no multiplier": put(*NODES, 4, "leaf", "multipliers", value=[]),
    "a multiplier too many": put(*NODES, 1, "leaf", "multipliers", value=["0x0p+0"]),
    "ray 0": put(*NODES, 4, "leaf", "ray", value=0),
    "split of nobody": put(*NODES, 0, "split", "rounds", value=[]),
    "split of 2": put(*NODES, 0, "split", "rounds", value=[2]),
    "split of one twice": put(*NODES, 3, "split", "rounds", value=[0, 0]),
    "weights short": put(*NODES, 0, "split", "weights", value=[0, 1]),
    "weights with fractions": put(*NODES, 0, "split", "weights", value=[0, 1, 1.5]),
    "most with fractions": put(*NODES, 0, "split", "most", value=0.5),
    "most huge": put(*NODES, 0, "split", "most", value=10**30),
    "a block prices what leaves it": put(
        *NODES, 1, "leaf", "blocks", 0, "nodes", value=[leaf({0: 1.0})]
    ),
    "a block of nobody": put(*NODES, 1, "leaf", "blocks", 0, "rounds", value=[]),
    "blocks overlap": put(
        *NODES,
        1,
        "leaf",
        "blocks",
        value=[{"rounds": [0], "bound": "-0x1p+4", "nodes": [leaf()]}] * 2,
    ),
    "a block proves too little": put(*NODES, 1, "leaf", "blocks", 0, "bound", value="0x1p+9"),
    "unknown field": put(*INST, "speed", value=1.0),
    "no field": put(*INST, "smashed_bits", value=None),
    "no coefficient": put(*INST, "power_coefficient", value=None),
    "field true": put(*INST, "weight", value=True),
    "field text": put(*INST, "weight", value="0.25"),
    "field nan": put(*INST, "weight", value=float("nan")),
    "field infinite": put(*INST, "weight", value=float("inf")),
    "field huge": put(*INST, "static_power", value=10**400),
    "field negative": put(*INST, "static_power", value=-1.0),
    "weight 2": put(*INST, "weight", value=2.0),
    "no frequency": put(*INST, "min_frequency", value=0.0),
    "box upside down": put(*INST, "min_frequency", value=6.0),
    "device_flops too much": put(*INST, "device_flops", value=[20.0, 60.0, 101.0]),
    "a list short": put(*INST, "smashed_bits", value=[8.0, 16.0]),
    "rates short": put(*INST, "uplink_rate", value=[[2.0]]),
    "rates in no order": put(*INST, "uplink_rate", value=[2.0, 4.0]),
    "normalizer": put(*INST, "normalizer", value="boxes"),
    "extremes empty": put(*INST, "normalizer_values", value={}),
    "level_power beside another": put(*INST, "level_power", value=[[1.0, 1.0]]),
    "sizes": put("problem", "sizes", "cuts", value=4),
    "sizes huge": put("problem", "sizes", "rounds", value=2**39),
    "no limits": put("problem", "limits", value=None),
    "allowed 2": put("problem", "limits", "allowed", value=[[[1, 1, 2]], [[1, 1, 1]]]),
    "allowed true": put("problem", "limits", "allowed", value=[[[1, 1, True]], [[1, 1, 1]]]),
    "levels 0": put("problem", "limits", "levels", value=[0.0, 2.0, 3.0]),
    "quantity": put(*ROW, "quantity", value="money"),
    "bound 0": put(*ROW, "bound", value=[0.0]),
    "bound true": put(*ROW, "bound", value=[True]),
    "group 1": put(*ROW, "group", value=[[0], [1]]),
    "group -2": put(*ROW, "group", value=[[0], [-2]]),
    "coefficient negative": put(*ROW, "coefficient", value=[[1.0], [-1.0]]),
    "table without extra": put(*ROW, "quantity", value="table"),
    "device energy without powers": put(*ROW, "quantity", value="device energy"),
    "extra short": put(*ROW, "extra", value=[[[0.0, 0.0]], [[0.0, 0.0]]]),
    "a price of no limit": put(*ROW, "bound", value=[None]),
    "problem of a path": put("problem", value="../problem.json"),
    "problem of nothing": put("problem", value=""),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_wrong_is_refused(name: str) -> None:
    """Each thing that is wrong by itself is enough, and is told in one line."""
    content = good()
    CHANGES[name](content)
    line = verdict(content)
    assert line != "proven"
    assert len(line.splitlines()) == 1
    assert len(line) < 200


TEXTS = {
    "nothing": "",
    "no JSON": "{",
    "NaN": '{"a": NaN}',
    "a key twice": '{"a": 1, "a": 2}',
    "a list": "[]",
    "a number": "1",
    "many digits": '{"a": ' + "9" * 10**5 + "}",
    "deep lists": "[" * 10**5,
    "deep objects": '{"a":' * 10**5,
    "no UTF-8": "\udcff",
    "a lone surrogate": '{"\\ud800": 1}',
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_no_certificate_at_all_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Text of any kind gives one line and exit status 1."""
    path = tmp_path / "certificate.json"
    path.write_bytes(TEXTS[name].encode(errors="surrogateescape"))
    assert certcheck.main([str(path)]) == 1
    out = capsys.readouterr().out
    assert out.startswith("refused: ")
    assert out.count("\n") == 1


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    """However much of it is there."""
    text = json.dumps(good())
    path = tmp_path / "certificate.json"
    for end in range(0, len(text), 97):
        path.write_text(text[:end])
        with pytest.raises(certcheck.Refused):
            certcheck.check_file(path)


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    """No file, a folder, a name that is none, and a device are refused."""
    for path in (tmp_path / "none.json", tmp_path, "a\0b", "/dev/zero"):
        with pytest.raises(certcheck.Refused):
            certcheck.check_file(path)


def test_chance_finds_nothing_that_ends_otherwise() -> None:
    """A value put anywhere gives a verdict; whatever is proven then is no better than before."""
    rng = random.Random(1)
    values: list[Any] = [
        None,
        True,
        -1,
        0,
        1,
        10**30,
        0.5,
        "",
        "0x1p+0",
        "-0x1p+3",
        [],
        {},
        [0],
        [[0, "0x0p+0"]],
    ]
    for _ in range(300):
        content: Any = copy.deepcopy(good())
        place = content
        while True:
            key = rng.choice(list(place) if isinstance(place, dict) else range(len(place)))
            if isinstance(place[key], dict | list) and place[key] and rng.random() < 0.9:
                place = place[key]
                continue
            place[key] = rng.choice(values)
            break
        assert len(verdict(content).splitlines()) == 1
