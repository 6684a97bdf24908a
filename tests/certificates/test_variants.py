"""Certificates of shares of the band, moves of the cut and rounds in parallel."""

from __future__ import annotations

import json
import math
import random
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.certificates import certcheck
from card_opt.constraints import BandwidthPool, MovePrice, ServerQueue, lower
from card_opt.errors import CertificateError
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from tests.certificates.reference import Problem as Reference
from tests.certificates.variant_proofs import (
    Change,
    certificate,
    deadline,
    forged,
    leaf,
    problem,
    put,
    sound,
)
from tests.certificates.writing import Content
from tests.helpers.instances import random_instance
from tests.helpers.repeats import first
from tests.variants.brute_force import Best, Undecided, best
from tests.variants.problems import extras, random_problem

EXACT = 2e-8  # relative, of the brute force, unless what it exceeds limits by is worth more
EDGE = 1e-9  # relative, that its decisions may exceed limits by
ROUNDING = 1e-12
NODES, SHARE = ("proof", "nodes"), ("decision", "share")
LIMITS = ("problem", "limits")
SMALLEST = 2.0**-52
CASES = [
    *((variant, seed) for variant in ("band", "moves") for seed in range(24)),
    *(("band+moves", seed) for seed in range(0, 24, 2)),
    *first((("parallel", seed) for seed in range(440)), now=33),  # each further limit three times
]


@pytest.mark.parametrize(("variant", "seed"), CASES)
def test_certified_optimum_is_that_of_brute_force(variant: str, seed: int) -> None:
    """Every claimed optimum has a certificate that checks; so has that there is no decision."""
    some = (None, *extras(variant))
    try:
        given = random_problem(np.random.default_rng(seed), variant, some[seed % len(some)])
        known = best(given)
    except Undecided:
        pytest.skip("within rounding of feasible")
    made = co.certify(given)
    if not known.is_feasible:
        assert made.kind == "infeasible"
        return
    assert made.kind == "optimal"
    _check_decision(made.content)
    if made.value > known.objective + EXACT * max(1.0, abs(known.objective)):
        # The reference must then have been below by what it exceeds limits, and by no more.
        wider = Problem(given.instance, given.region.scaled_bounds(1.0 + EDGE))
        assert given.region.violation(given.instance, *_decision(known)) > 0.0
        assert co.certify(wider).bound <= known.objective
        return
    assert made.value == pytest.approx(known.objective, rel=EXACT, abs=EXACT)


def _decision(known: Best) -> tuple[IntArray, FloatArray, FloatArray | None]:
    assert known.cut is not None
    assert known.frequency is not None
    return known.cut, known.frequency, known.share


def _check_decision(content: Content) -> None:
    """Check that the decision keeps all limits exactly, and costs what is claimed."""
    exact, decision = Reference(content["problem"]), content["decision"]
    cuts = [c - 1 for c in decision["cut"]]
    frequencies, *shares = (
        [Fraction(float.fromhex(v)) for v in decision[name]]
        for name in ("frequency", "share")
        if name in decision
    )
    assert exact.breaks(cuts, frequencies, *shares) == []
    value, costs = (
        float.fromhex(content["claim"]["value"]),
        exact.total(cuts, frequencies, *shares),
    )
    assert costs.high <= value
    assert float(costs.low) == pytest.approx(value, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("variant", ["band", "moves", "parallel"])
def test_the_value_is_what_the_decision_costs(variant: str) -> None:
    """With moves and makespans, in exact arithmetic: the last digit decides."""
    content = sound(variant)
    assert certcheck.check(content).value is not None
    if variant != "parallel":
        _check_decision(content)
        return
    certcheck.check(content)
    lower_ = forged(variant, put(lambda v: _below(v), "claim", "value"))
    with pytest.raises(certcheck.Refused, match="costs more"):
        certcheck.check(lower_)


def _below(text: str) -> str:
    return float(np.nextafter(float.fromhex(text), -math.inf)).hex()


def _above(text: str) -> str:
    return float(np.nextafter(float.fromhex(text), math.inf)).hex()


def _much(text: str) -> str:
    value = float.fromhex(text)
    return (value + 1e-6 * abs(value)).hex()


FORGED: dict[str, tuple[str, list[Change], str]] = {
    "a share above the band": ("band", [put("0x1.0000000000001p+0", *SHARE, 0)], "share"),
    "a share below the least": ("band", [put("0x1p-40", *SHARE, 0)], "share"),
    "no shares": ("band", [lambda c: c["decision"].pop("share")], "share is missing"),
    "shares too few": ("band", [lambda c: c["decision"]["share"].pop()], "decision"),
    "shares where there are none": ("moves", [put(["0x1p+0"] * 4, *SHARE)], "not known"),
    "a sum of shares above the band": ("band", [put(_much, *SHARE, 0)], "shared limit"),
    "a band that is smaller": (
        "band", [put([1.0 - 1e-6] * 2, *LIMITS, "rows", 0, "bound")], "shared limit|prove"),
    "no price of the band": ("band", [put([], *NODES, 0, "leaf", "prices")], "does not prove"),
    "a negative price": (
        "band", [put("-0x1p-3", *NODES, 0, "leaf", "prices", 0, 1)], "hexadecimal float"),
    "a bound too high": ("band", [put(_much, "claim", "bound")], "prove|above"),
    "no band": ("band", [lambda c: c["problem"]["limits"].pop("min_share")], "not known"),
    "a least share of 0": ("band", [put(0.0, *LIMITS, "min_share")], "no number"),
    "a least share of more than all": ("band", [put(1.5, *LIMITS, "min_share")], "no number"),
    "moves that cost more": (
        "moves", [put(lambda v: [[[9.0] * 3] * 3], *LIMITS, "moves", "cost")], "costs more"),
    "a move that is not allowed": (
        "moves", [put([[[None] * 3] * 3], *LIMITS, "moves", "cost")], "a move is not allowed"),
    "a first cut that is not allowed": (
        "moves", [put([[None] * 3], *LIMITS, "moves", "first")], "a move is not allowed"),
    "a move left out": ("moves", [put(lambda v: v[:2], *LIMITS, "moves", "cost", 0)], "size"),
    "moves of other devices": ("moves", [put(lambda v: v * 3, *LIMITS, "moves", "cost")], "size"),
    "a move that pays": ("moves", [put(-1.0, *LIMITS, "moves", "cost", 0, 0, 1)], "no number"),
    "moves free of charge": (
        "moves", [put([[[0.0] * 3] * 3], *LIMITS, "moves", "cost"),
                  put(None, *LIMITS, "moves", "first")], "prove|gap"),
    "a bound of paths too high": ("moves", [put(_much, "claim", "bound")], "prove|above"),
    "cuts compared where moves cost": (
        "moves", [put(True, "claim", "exact"), put({"ties": []}, "proof", "compare")], "compared"),
    "a queue": ("parallel", [put("queue", *LIMITS, "makespan")], "one by one"),
    "parallel rounds with moves": (
        "moves", [put("parallel", *LIMITS, "makespan")], "moves"),
    "extremes of every cut": (
        "parallel", [put("per-cut", "problem", "instance", "normalizer")], "every cut"),
    "a makespan left out": ("parallel", [put(lambda v: _much(_much(v)), "claim", "bound"),
                            put("0x1p+9", "claim", "bound")], "prove"),
    "half of a division": ("parallel", [put([1], *NODES, 0, "children")], "children"),
    "a division of no round": ("parallel", [put(2, *NODES, 0, "divide", "round")], "round"),
    "a negative time": ("parallel", [put("-0x1p+3", *NODES, 0, "divide", "at")], "hexadecimal"),
    "a span missing": (
        "parallel", [put(lambda v: v[1:], *NODES, 1, "leaf", "spans", 0, 2)], "no point"),
    "spans that do not rise": (
        "parallel", [put(lambda v: v[::-1], *NODES, 1, "leaf", "spans", 0, 1)], "rise"),
    "a round twice": ("parallel", [put(lambda v: v * 2, *NODES, 1, "leaf", "spans")], "twice"),
    "spans where no round is parallel": (
        "moves", [put([[0, [], [None]]], *NODES, 0, "leaf", "spans")], "parallel"),
    "half of a round in a block": (
        "parallel",
        [put([{"rounds": [0], "bound": "-0x1p+9", "nodes": [leaf()]}],
             *NODES, 2, "leaf", "blocks")],
        "taken apart"),
}  # fmt: skip


@pytest.mark.parametrize("name", FORGED)
def test_forged_certificates_are_refused(name: str) -> None:
    """Each breaks one thing, and is refused for that."""
    variant, changes, words = FORGED[name]
    certcheck.check(sound(variant))
    with pytest.raises(certcheck.Refused, match=words):
        certcheck.check(forged(variant, *changes))


def test_shares_keep_their_sum_exactly() -> None:
    """A last digit more of one share, where the sum is 1, is above the band."""
    given = problem("band")
    frequency = [float(v) for v in np.broadcast_to(given.instance.max_frequency, (2, 2)).ravel()]
    shares = [0.25, 0.5, 0.75, 0.5]
    assert certcheck.check(certificate(given, ([1] * 4, frequency, shares), -9.0, [leaf()]))
    shares[0] = float(np.nextafter(0.25, 1.0))
    with pytest.raises(certcheck.Refused, match="shared limit"):
        certcheck.check(certificate(given, ([1] * 4, frequency, shares), -9.0, [leaf()]))


@pytest.mark.parametrize("variant", ["moves", "parallel"])
def test_bounds_with_levels_are_the_optimum(variant: str) -> None:
    """Where few frequencies are allowed all is rational: the best of all decisions is proven.

    A path through few levels is shortest; the spans of a round part where a device's seconds
    with an option are.
    """
    given = problem(variant, levels=True)
    exact = Reference(json.loads(json.dumps(sound_section(given))))
    least = Fraction(10**9)
    made: Any = None
    assert exact.levels is not None
    options = [(c, f) for c in range(3) for f in exact.levels]
    for one in options:
        for two in options:
            for three in options:
                for four in options:
                    cuts, fs = zip(one, two, three, four, strict=True)
                    cost = _cost(exact, variant, cuts, fs)
                    if cost < least:
                        least, made = cost, (cuts, fs)
    cuts, fs = made
    bound = float(least) - 1e-13
    spans: list[Any] = []
    if variant == "parallel":
        for n in range(2):
            times = sorted(
                {float(exact.delay_curve(k, c).at(f)) for k in (n, 2 + n) for c, f in options}
            )
            ends = sorted({float(np.nextafter(t, s * math.inf)) for t in times for s in (-1, 1)})
            spans.append([n, [t.hex() for t in ends], [None] * (len(ends) + 1)])
    more: Content = {"spans": spans} if spans else {}
    decision = (list(cuts), [float(f) for f in fs], None)
    proven = certcheck.check(certificate(given, decision, bound, [leaf(**more)], "optimal"))
    assert proven.kind == "optimal"
    with pytest.raises(certcheck.Refused, match="prove the bound"):
        certcheck.check(certificate(given, decision, float(least) + 1e-11, [leaf(**more)]))


_COSTS: dict[Any, Fraction] = {}


def _cost(exact: Reference, variant: str, cuts: Any, fs: Any) -> Fraction:
    """Return a decision's cost, from those of device-rounds that are known already."""
    total = Fraction(0)
    for k, (c, f) in enumerate(zip(cuts, fs, strict=True)):
        key = variant, k, c, f
        if key not in _COSTS:
            _COSTS[key] = exact.cost(k, c, f).high
            _COSTS["delay", *key] = exact.delay_curve(k, c).at(f)
            _COSTS["price", *key] = exact.terms(k, c)[0][0]
        total += _COSTS[key]
    if variant == "moves":
        return total + sum(Fraction(float(v)) for v in exact.moved(cuts))
    for n in range(2):
        own, alphas = (
            [_COSTS[name, variant, k, cuts[k], fs[k]] for k in (n, 2 + n)]
            for name in ("delay", "price")
        )
        total += sum(a * (max(own) - t) for a, t in zip(alphas, own, strict=True))
    return total


def sound_section(given: Problem) -> Content:
    """Return what a certificate says of a problem."""
    section: Content = certificate(given, _highest(given), -99.0, [leaf()])["problem"]
    return section


def _highest(given: Problem) -> Any:
    high = np.broadcast_to(np.asarray(given.instance.rounds().max_frequency), (2, 2))
    return [1] * 4, high.ravel().tolist(), None


def _any_tree(rng: random.Random, variant: str, groups: int, times: list[float]) -> list[Content]:
    """Return nodes of any proof of the four device-rounds."""
    nodes: list[Any] = [None]
    todo = [(0, 0)]
    while todo:
        i, walls = todo.pop()
        prices = [
            [g, (10.0 ** rng.uniform(-3, 1)).hex()] for g in range(groups) if rng.random() < 0.8
        ]
        multipliers = [(rng.random() * rng.choice([0.0, 0.1, 1.0])).hex() for _ in range(walls)]
        body: Content = {"prices": prices, "multipliers": multipliers}
        if variant == "parallel":
            body["spans"] = [
                [n, *_any_spans(rng, times[n])] for n in range(2) if rng.random() < 0.8
            ]
        kind = rng.random() if len(nodes) < 9 else 0.0
        if kind < 0.4:
            nodes[i] = {"leaf": body}
            continue
        if kind < 0.6:
            nodes[i] = {"close": body, "child": len(nodes)}
            todo.append((len(nodes), walls))
            nodes.append(None)
            continue
        if variant == "parallel" and kind < 0.8:
            n = rng.randrange(2)
            divide = {"round": n, "at": (times[n] * rng.uniform(0.3, 2.0)).hex()}
            nodes[i] = {"divide": divide, "children": [len(nodes), len(nodes) + 1]}
            todo += [(len(nodes), walls), (len(nodes) + 1, walls)]
        else:
            several = rng.sample(range(4), rng.randint(1, 2))
            split = {
                "rounds": several,
                "weights": [rng.randint(-1, 2) for _ in range(3)],
                "most": rng.randint(-1, 2),
            }
            nodes[i] = {"split": split, "children": [len(nodes), len(nodes) + 1]}
            more = walls + (len(several) > 1)
            todo += [(len(nodes), more), (len(nodes) + 1, more)]
        nodes += [None, None]
    return nodes


def _any_spans(rng: random.Random, time: float) -> list[Any]:
    ends = sorted(time * rng.uniform(0.2, 3.0) for _ in range(rng.randint(0, 6)))
    points = [None if rng.random() < 0.2 else time * rng.uniform(0.2, 3.0) for _ in range(7)]
    return [
        [t.hex() for t in ends],
        [None if t is None else t.hex() for t in points[: len(ends) + 1]],
    ]


@pytest.mark.parametrize("variant", ["band", "moves", "parallel", "deadline"])
def test_no_tree_proves_more_than_the_optimum(variant: str) -> None:
    """Divisions, spans, splits and closed options drawn at random prove what is true."""
    given = deadline() if variant == "deadline" else problem(variant)
    known = best(given)
    assert known.cut is not None
    assert known.frequency is not None
    shares = None if known.share is None else (known.share * (1.0 - 1e-8)).ravel().tolist()
    made = (known.cut.ravel() - 1).tolist(), known.frequency.ravel().tolist(), shares
    if variant == "deadline":
        content = co.certify(given).content
    else:
        content = certificate(given, made, -99.0, [leaf()])
    times = given.evaluate(known.cut, known.frequency, known.share).delay.max(axis=0).tolist()
    rng, held, top = random.Random(5), 0, known.objective
    claim = content["claim"] | {"kind": "gap", "value": (abs(top) * 2.0 + 9.0).hex()}
    for _ in range(150):
        bound = top + abs(top) * rng.choice([-1.0, -0.3, -0.1, -0.01, 1e-6, 0.1])
        content["claim"] = claim | {"bound": bound.hex()}
        groups = len(certcheck.Problem(content["problem"]).bounds)
        content["proof"] = {"nodes": _any_tree(rng, variant, groups, times)}
        try:
            proven = certcheck.check(json.loads(json.dumps(content)))
        except certcheck.Refused as why:
            if "does not prove" not in str(why):
                raise
            continue
        held += 1
        assert proven.bound is not None
        assert float(proven.bound) <= top + EXACT * abs(top)
    assert held > 0


def test_what_has_no_certificates_is_refused_by_name() -> None:
    """A server queue, and parallel rounds whose cuts cost to move, or that share the band."""
    inst = random_instance(3, shape=(2, 2), num_cuts=2)
    with pytest.raises(CertificateError, match="server queue"):
        co.certify(Problem(inst, lower(inst, [ServerQueue()])))
    moving = inst.replace(held_bytes=np.array([1e8, 2e8]))
    both = [MovePrice(1e-9), co.constraints.ParallelRound()]
    with pytest.raises(CertificateError, match="parallel rounds with moves"):
        co.certify(Problem(moving, lower(moving, both)))
    shared = [BandwidthPool(), co.constraints.ParallelRound()]
    with pytest.raises(CertificateError, match="share the band"):
        co.certify(Problem(inst, lower(inst, shared)))


@pytest.mark.slow
@pytest.mark.parametrize("variant", ["band", "moves"])
def test_a_table_is_checked_within_a_minute(variant: str) -> None:
    """1,000 devices in 20 rounds, with 33 cuts."""
    inst = random_instance(5, shape=(1000, 20), num_cuts=33, static_power=50.0)
    inst = inst.replace(held_bytes=np.arange(1.0, 34.0) * 1e7)
    given = {"band": BandwidthPool(min_share=1e-6), "moves": MovePrice(1e-10)}[variant]
    made = co.certify(Problem(inst, lower(inst, [given])), rel_gap=1e-6, time_limit=120.0)
    assert made.value - made.bound <= 1e-6 * abs(made.value)
