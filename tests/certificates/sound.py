"""Sound certificates, small and made by hand; the exact reference says what they may claim.

The problems are `worked` ones. Prices are found beforehand, by trying; any are sound.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.region import Region
from tests.certificates.optimum import Options, optimum
from tests.certificates.reference import Problem
from tests.certificates.writing import (
    MARGIN,
    Content,
    Path,
    certificate,
    claim_of,
    hexadecimal,
    leaf,
    leaf_value,
    problem_of,
    region_of,
    split,
)
from tests.helpers.instances import worked, worked_p2


def gapped(**changes: Any) -> Instance:
    """Return a worked instance whose budget of 30 J leaves a gap at the root: 0.79 to 0.94."""
    fields: dict[str, Any] = {"weight": 0.75, "device_throughput": [2.0, 2.0]}
    return worked(**(fields | {"uplink_rate": [[4.0], [1.0]]} | changes))


def price(n: int) -> Fraction:
    """Return n / 512, so that prices are short."""
    return Fraction(n, 512)


def tree() -> Content:
    """Return a proof that splits one device-round and closes an option."""
    inst = gapped()
    content = problem_of(inst, region_of(inst, energy=(0, [30.0])))
    options, both = Options(Problem(content)), range(2)
    above = leaf_value(options, {0: price(5)}, Path({0: {1, 2}}), both, {0: price(5)})
    nodes = [
        split([0], [0, 1, 1], 0, 1, 2),
        {"close": {"prices": [[0, hexadecimal(price(118))]], "multipliers": []}, "child": 3},
        leaf({0: price(5)}),
        leaf({0: price(4)}),
    ]
    decision = (1, 0), (1.11, 1.118)
    return certificate(content, claim_of("gap", content, decision, above), nodes, decision)


def walls() -> Content:
    """Return a proof that splits the sum of two cuts."""
    inst = gapped()
    content = problem_of(inst, region_of(inst, energy=(0, [30.0])))
    options, both, times = Options(Problem(content)), range(2), Fraction(1, 8)
    wall = Path(walls=[(both, [0, -1, -2], -1, times)])
    above = leaf_value(options, {0: price(6)}, wall, both, {0: price(6)})
    nodes = [
        split(both, [0, 1, 2], 0, 1, 2),
        leaf({0: price(56)}, [Fraction(39, 64)]),
        leaf({0: price(6)}, [times]),
    ]
    decision = (1, 0), (1.11, 1.118)
    return certificate(content, claim_of("gap", content, decision, above), nodes, decision)


def blocks() -> Content:
    """Return blocks of one round each, with its budget, and a budget of both that leaves them."""
    inst = gapped(uplink_rate=[[4.0] * 2, [1.0] * 2], downlink_rate=[[4.0] * 2, [8.0] * 2])
    region = region_of(inst, energy=([[0, 1], [0, 1]], [30.0, 30.0]))
    more = region_of(inst, energy=(0, [55.0]))
    content = problem_of(inst, region & more)
    options = Options(Problem(content))
    inside, around = price(4), price(1)
    bounds = []
    for n in range(2):
        rounds = [n, 2 + n]
        prices = {n: inside, 2: around}
        path = Path({n: {1, 2}})
        bounds.append(leaf_value(options, prices, path, rounds, {n: inside}) - MARGIN)
    made = [
        {
            "rounds": [n, 2 + n],
            "bound": hexadecimal(bounds[n], -1),
            "nodes": [
                split([n], [0, 1, 1], 0, 1, 2),
                split([2 + n], [0, 1, 1], 0, 3, 4),
                leaf({n: inside}),
                leaf({n: price(117)}),
                leaf({n: price(3)}),
            ],
        }
        for n in range(2)
    ]
    total = sum(bounds) - around * 55
    decision = (1, 1, 0, 0), (1.07,) * 4
    claim = claim_of("gap", content, decision, total)
    return certificate(content, claim, [leaf({2: around}, blocks=made)], decision)


def infeasible() -> Content:
    """Return a tree of rays: the budget is below 8 J, the least that any decision takes."""
    inst = worked()
    content = problem_of(inst, region_of(inst, energy=(0, [7.0])))
    nodes = [split([0], [0, 0, 1], 0, 1, 2), leaf({0: 1.0}, ray=True), leaf({0: 2.0}, ray=True)]
    return certificate(content, {"kind": "infeasible"}, nodes, None)


def compared() -> Content:
    """Return a comparison: cuts 1 and 2 cost the same, though what they send differs."""
    inst = worked(
        device_flops=[20.0, 20.0, 80.0],
        smashed_bits=[8.0, 6.0, 4.0],
        gradient_bits=[4.0, 8.0, 12.0],
        adapter_bits=[4.0, 4.0, 12.0],
        weight=0.9,
        device_throughput=[2.0, 2.0],
    )
    content = problem_of(inst)
    best = optimum(Problem(content))
    decision = best.cuts, [float(f) for f in best.frequencies]
    claim = claim_of("optimal", content, decision, Fraction(best.low)) | {"exact": True}
    ties = [[k, 2 - c] for k, c in enumerate(best.cuts)]
    return certificate(content, claim, [leaf()], decision, compare={"ties": ties})


def own_rows() -> Content:
    """Return an optimum with a deadline, which leaves each cut frequencies of its own."""
    inst = worked_p2()
    content = problem_of(inst, region_of(inst, delay=(0, [33.0])))
    best = optimum(Problem(content))
    decision = best.cuts, [float(np.nextafter(float(f), 9.0)) for f in best.frequencies]
    claim = claim_of("optimal", content, decision, Fraction(best.low))
    return certificate(content, claim, [leaf()], decision)


def levels() -> Content:
    """Return a proof with three levels, so that an option is a cut and a level."""
    inst = gapped()
    region = region_of(inst, energy=(0, [30.0]))
    steps = Region(levels=np.array([1.0, 1.5, 4.0]), levels_by=("steps",))
    content = problem_of(inst, region & steps)
    problem = Problem(content)
    best = optimum(problem)
    decision = best.cuts, [float(f) for f in best.frequencies]
    by, far = price(4), range(1, 3)
    bounds = []
    for cuts in ((far, range(3)), ((0,), far)):
        total = -by * 30
        for k in range(2):
            pairs = [(c, f) for c in cuts[k] for f in problem.levels or ()]
            total += min(
                problem.cost(k, c, f).low + by * problem.energy_at(k, c, f) for c, f in pairs
            )
        bounds.append(total)
    is_far = [0] * 3 + [1] * 6
    nodes = [
        split([0], is_far, 0, 1, 2),
        split([1], is_far, 0, 3, 4),
        leaf({0: by}),
        leaf({0: 1.0}, ray=True),  # 32 J at least
        leaf({0: by}),
    ]
    return certificate(content, claim_of("gap", content, decision, min(bounds)), nodes, decision)


def part(m: int) -> Content:
    """Return one device of `tree`'s problem, which shares the budget with the other."""
    whole = gapped()
    inst = whole[m, 0]
    content = problem_of(inst, region_of(inst, energy=(0, [30.0])))
    options, by = Options(Problem(content)), price(16)
    value = leaf_value(options, {0: by}, Path(), [0], {})
    decision = ((1,), (1.11,)) if m == 0 else ((0,), (1.118,))
    cuts, (f,) = decision
    takes = Problem(content).energy_at(0, cuts[0], Fraction(f))
    claim = claim_of("part", content, decision, value)
    claim |= {"shared": [0], "takes": [hexadecimal(takes, 1)]}
    return certificate(content, claim, [{"leaf": {"prices": [[0, hexadecimal(by)]]}}], decision)


def whole(parts: Mapping[str, Content]) -> Content:
    """Return what parts prove together."""
    claims = [content["claim"] for content in parts.values()]
    value = sum(Fraction(float.fromhex(c["value"])) for c in claims)
    bound = sum(Fraction(float.fromhex(c["bound"])) for c in claims) - price(16) * 30
    return {
        "format": "card_opt.CertificateSum",
        "version": 1,
        "parts": list(parts),
        "claim": {
            "kind": "gap",
            "value": hexadecimal(Fraction(value), 1),
            "bound": hexadecimal(Fraction(bound), -1),
        },
    }


MAKERS: dict[str, Callable[[], Content]] = {
    "tree": tree,
    "walls": walls,
    "blocks": blocks,
    "infeasible": infeasible,
    "compared": compared,
    "own rows": own_rows,
    "levels": levels,
    "part": lambda: part(0),
}


@functools.cache
def made(name: str) -> Content:
    """Return a sound certificate by its name, to be copied and not changed."""
    return MAKERS[name]()
