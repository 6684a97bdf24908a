"""Pieces of certificates, written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import Rows
from tests.certificates.contents import content_of
from tests.certificates.optimum import Options, least
from tests.certificates.reference import Problem

Content = dict[str, Any]
KEPT = ("sizes", "instance", "limits")
MARGIN = Fraction(1, 10**12)  # by which claims are weaker than what is proven


def hexadecimal(x: Fraction | float, side: int = 0) -> str:
    """Return a number as a hexadecimal float, rounded up (1), down (-1), or to the nearest."""
    y = float(x)
    while side and (Fraction(y) - x) * side < 0:
        y = float(np.nextafter(y, side * np.inf))
    return y.hex()


@dataclass
class Path:
    """What a leaf is under: the cuts that are left, and splits of several device-rounds.

    Attributes
    ----------
    left
        Cuts of device-rounds that were split.
    walls
        Device-rounds, weights, most and multiplier.
    """

    left: Mapping[int, set[int]] = field(default_factory=dict)
    walls: Sequence[tuple[Sequence[int], Sequence[int], int, Fraction]] = ()


def leaf_value(
    options: Options,
    prices: Mapping[int, Fraction],
    path: Path,
    rounds: Sequence[int],
    paid: Mapping[int, Fraction],
) -> Fraction:
    """Return the least cost of device-rounds with what they take at prices, less what is paid."""
    problem = options.problem
    total = -sum((price * problem.rows[i].bound for i, price in paid.items()), Fraction(0))
    total -= sum((times * most for _, _, most, times in path.walls), Fraction(0))
    for k in rounds:
        box = problem.of("min_frequency", k), problem.of("max_frequency", k)
        each = []
        for c in path.left.get(k, range(problem.num_cuts)):
            curve = options.costs[k, c][0]
            for i, price in prices.items():
                curve = curve.plus(options.rows[i][k, c], price)
            walls = [w[c] * times for members, w, _, times in path.walls if k in members]
            each.append(least(curve, *box) + sum(walls, Fraction(0)))
        total += min(each)
    return total


def region_of(inst: Instance, **rows: Any) -> Region:
    """Return a row for each quantity: groups, and the bound of each."""
    out = []
    for name, (group, bound) in rows.items():
        quantity, shape = name.replace("_", " "), inst.shape
        out.append(
            Rows(
                label=name,
                quantity=quantity,
                group=np.broadcast_to(group, shape).copy(),
                bound=np.array(bound, dtype=float),
                coefficient=np.ones(shape),
            )
        )
    return Region(rows=tuple(out))


def problem_of(inst: Instance, region: Region = EVERYTHING) -> Content:
    """Return the section of a certificate that has the problem."""
    content = content_of(inst, region)
    return {"name": "worked", **{k: content[k] for k in KEPT}}


def certificate(
    problem: Content,
    claim: Content,
    nodes: Sequence[Content],
    decision: tuple[Sequence[int], Sequence[float]] | None,
    **proof: Any,
) -> Content:
    """Return a certificate; cuts of the decision are 0-based."""
    made = None
    if decision is not None:
        cuts, frequencies = decision
        made = {"cut": [c + 1 for c in cuts], "frequency": [float(f).hex() for f in frequencies]}
    return {
        "format": "card_opt.Certificate",
        "version": 1,
        "problem": problem,
        "claim": claim,
        "decision": made,
        "proof": {"nodes": list(nodes), **proof},
    }


def leaf(
    prices: Mapping[int, Fraction | float] | None = None,
    multipliers: Sequence[Fraction] = (),
    **more: Any,
) -> Content:
    """Return a leaf."""
    priced = [[g, hexadecimal(v)] for g, v in (prices or {}).items()]
    body = {"prices": priced, "multipliers": list(map(hexadecimal, multipliers))}
    return {"leaf": body | {"ray": False, "blocks": []} | more}


def split(rounds: Sequence[int], weights: Sequence[int], most: int, *children: int) -> Content:
    """Return a split."""
    body = {"rounds": list(rounds), "weights": list(weights), "most": most}
    return {"split": body, "children": list(children)}


def claim_of(kind: str, content: Content, decision: Any, bound: Fraction) -> Content:
    """Return what is claimed of a decision, with a bound a little less than what is proven."""
    cuts, frequencies = decision
    value = Problem(content).total(cuts, [Fraction(float(f)) for f in frequencies]).high
    return {"kind": kind, "value": hexadecimal(value, 1), "bound": hexadecimal(bound - MARGIN, -1)}
