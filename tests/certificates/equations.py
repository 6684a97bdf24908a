"""Certificates that hold to the last bit, and those a bit beside them, of every field and row.

A sound one claims just what the exact reference says of a decision and of the bound at a price;
the ones beside it claim a little more, and nobody who reads an equation otherwise would see it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.region import Region
from card_opt.problem.rows import QUANTITIES, SHARE, Rows
from tests.certificates.optimum import Options, least, optimum
from tests.certificates.reference import Problem
from tests.certificates.writing import MARGIN, Content, certificate, hexadecimal, leaf, problem_of
from tests.helpers.instances import VARYING, random_instance, worked_p2

SLIP = Fraction(1, 10**10)  # a bound that is this much above the truth is refused


class Pair(NamedTuple):
    """A sound certificate, and forged ones with words of their refusals."""

    name: str
    sound: Content
    forged: tuple[tuple[Content, str], ...]


def beside(
    name: str, content: Content, low: Fraction, value: Fraction, margin: Fraction = MARGIN
) -> Pair:
    """Return a certificate that claims what is true, and those that claim more.

    Parameters
    ----------
    name, content
        Of the certificate, whose claim is put in.
    low
        What its leaf proves.
    value
        What its decision costs.
    margin
        By how much less the sound one claims.
    """

    def claiming(value: str, bound: str) -> Content:
        claim = content["claim"] | {"kind": "gap", "value": value, "bound": bound}
        return content | {"claim": claim}

    up, down = hexadecimal(value, 1), hexadecimal(value - Fraction(1, 10**14), -1)
    bound = hexadecimal(low - margin, -1)
    more = hexadecimal(low + SLIP, 1)
    roomy = hexadecimal(max(value, low) + 1, 1)
    forged = [(claiming(roomy, more), "does not prove")]
    if value - low > Fraction(1, 10**12):
        forged.append((claiming(down, bound), "decision costs more"))
    return Pair(name, claiming(up, bound), tuple(forged))


def separable(problem: Problem) -> Fraction:
    """Return the least cost without rows: of each device-round by itself."""
    total = Fraction(0)
    options = None if problem.levels is not None else Options(problem)
    for k in range(problem.size):
        box = problem.of("min_frequency", k), problem.of("max_frequency", k)
        cuts = [c for c in range(problem.num_cuts) if problem.may_choose(k, c)]
        if options is not None:
            total += min(least(curve, *box) for c in cuts for curve in options.costs[k, c])
        else:
            fs = [f for f in problem.levels or () if box[0] <= f <= box[1]]
            total += min(problem.cost(k, c, f).low for c in cuts for f in fs)
    return total


def of_instance(name: str, inst: Instance, rng: np.random.Generator) -> Pair:
    """Return certificates of a random decision, and of the least cost without rows."""
    content = problem_of(inst)
    problem = Problem(content)
    cuts, frequencies = decision_of(problem, rng)
    made = certificate(content, {}, [leaf()], (cuts, [float(f) for f in frequencies]))
    return beside(name, made, separable(problem), problem.total(cuts, frequencies).high)


def decision_of(problem: Problem, rng: np.random.Generator) -> tuple[list[int], list[Fraction]]:
    """Return a random decision within box, levels and links."""
    cuts, frequencies = [], []
    for k in range(problem.size):
        low, high = problem.of("min_frequency", k), problem.of("max_frequency", k)
        cuts.append(
            int(rng.choice([c for c in range(problem.num_cuts) if problem.may_choose(k, c)]))
        )
        inside = [f for f in problem.levels or () if low <= f <= high]
        between = min(max(Fraction(float(low + (high - low) * Fraction(rng.random()))), low), high)
        frequencies.append(inside[int(rng.integers(len(inside)))] if inside else between)
    return cuts, frequencies


def instances() -> Iterator[tuple[str, Instance]]:
    """Yield instances that have every field, in each of its shapes, and every normalizer."""
    small: dict[str, Any] = {"shape": (2, 2), "num_cuts": 3}
    for i, normalizer in enumerate(NORMALIZERS):
        yield f"{normalizer}", random_instance(i, normalizer=normalizer, weight=0.4, **small)
        yield (
            f"{normalizer}, static power",
            random_instance(
                10 + i, normalizer=normalizer, static_power=300.0, weight=0.4, **small
            ),
        )
        inst = random_instance(20 + i, normalizer=normalizer, weight=0.4, **small)
        table = [[3e9, 900.0], [4e8, 9.0], [1.2e9, 100.0], [6e8, 40.0], [2.2e9, 500.0]]
        yield f"{normalizer}, a table", inst.replace(level_power=table, power_coefficient=0.0)
        inst = random_instance(
            30 + i,
            normalizer=normalizer,
            weight=0.4,
            given_extremes=True,
            varying=VARYING,
            **small,
        )
        yield f"{normalizer}, given extremes", inst
    inst = random_instance(
        40,
        own_profiles=True,
        varying=VARYING,
        optional=("device_seconds", "extra_seconds"),
        **small,
    )
    yield "fields of each device and round", inst
    yield "no throughput", inst.replace(device_throughput=None)
    inst = random_instance(41, **small)
    fields: dict[str, Any] = {
        "adapter_bits": [0.0, 1e7, 2e7],
        "smashed_bits": [0.0, 1e8, 0.0],
        "uplink_rate": inst.uplink_rate * [[0.0, 1.0], [1.0, 1.0]],
        "downlink_rate": inst.downlink_rate * [[1.0, 1.0], [1.0, 0.0]],
        "gradient_bits": [1e8, 1e8, 1e8],
    }
    changed = inst.replace(**fields | {"downlink_rate": inst.downlink_rate})
    yield "a link of rate 0", changed
    fields["gradient_bits"], fields["smashed_bits"] = [0.0, 1e8, 1e8], [1e8, 1e8, 1e8]
    yield "a downlink of rate 0", inst.replace(**fields | {"uplink_rate": inst.uplink_rate})
    yield "a box of one frequency", random_instance(42, box="point", **small)
    for weight in (0.0, 1.0):
        yield f"weight {weight:g}", random_instance(43, weight=weight, static_power=9.0, **small)
    flat = worked_p2(device_flops=[20.0] * 3, smashed_bits=[8.0] * 3, adapter_bits=[4.0] * 3)
    flat = flat.replace(gradient_bits=[4.0] * 3, min_frequency=5.0)
    yield "flat ranges", flat
    steps = 5.0 * (1.0 + np.array([0.0, 7.0, 9.0, 40.0]) * 2.0**-52)
    for n, step in enumerate(steps[1:]):
        yield f"a range of {n}", flat.replace(max_frequency=float(step))


def rows_of(inst: Instance, quantity: str, rng: np.random.Generator, own: bool) -> Rows:
    """Return a row of a quantity with coefficients and extras, without a bound so far."""
    shape = inst.shape
    group = np.arange(inst.uplink_rate.size).reshape(shape) if own else np.zeros(shape, dtype=int)
    scale = {"frequency": 0.1 * np.max(inst.max_frequency)}.get(quantity, 1.0)
    return Rows(
        label=quantity,
        quantity=quantity,
        group=group,
        bound=np.full(group.max() + 1, 1e300),
        coefficient=rng.uniform(0.5, 2.0, shape),
        extra=scale * rng.uniform(0.1, 1.0, (*shape, inst.num_cuts)),
    )


def of_row(quantity: str, seed: int) -> Pair:
    """Return certificates with a shared row that a decision just keeps, and one price."""
    rng = np.random.default_rng(seed)
    optional = ("device_power", "transmit_power", "device_seconds")
    inst = random_instance(rng, shape=(2, 1), num_cuts=3, optional=optional, weight=0.4)
    problem_content = problem_of(inst, Region(rows=(rows_of(inst, quantity, rng, own=False),)))
    problem = Problem(problem_content)
    cuts, frequencies = decision_of(problem, rng)
    takes = problem.takes(problem.rows[0], cuts, frequencies)
    limit = float(np.nextafter(float(takes), np.inf))
    at = problem_content["limits"]["rows"][0]["bound"]
    at[0] = limit
    price = Fraction(float(Fraction(1, 5) / takes))
    options = Options(problem)
    low = -price * Fraction(limit)
    for k in range(problem.size):
        box = problem.of("min_frequency", k), problem.of("max_frequency", k)
        low += min(
            least(options.costs[k, c][0].plus(options.rows[0][k, c], price), *box)
            for c in range(problem.num_cuts)
        )
    decision = cuts, [float(f) for f in frequencies]
    made = certificate(problem_content, {}, [leaf({0: price})], decision)
    pair = beside(f"shared {quantity}", made, low, problem.total(cuts, frequencies).high)
    tighter = copy.deepcopy(pair.sound)
    tighter["problem"]["limits"]["rows"][0]["bound"][0] = float(
        np.nextafter(float(takes), 0.0)
    ) * (1 - 2.0**-52)
    tighter["claim"]["bound"] = hexadecimal(low - 1, -1)
    return pair._replace(forged=(*pair.forged, (tighter, "limit")))


def of_own_row(quantity: str, seed: int) -> Pair:
    """Return certificates of a device-round whose row leaves each cut some frequencies."""
    rng = np.random.default_rng(seed)
    inst = worked_p2(device_power=[3.0], transmit_power=[2.0], static_power=5.0)
    rows = rows_of(inst, quantity, rng, own=True)
    content = problem_of(inst, Region(rows=(rows,)))
    problem = Problem(content)
    free = optimum(problem)
    takes = problem.takes(problem.rows[0], free.cuts, free.frequencies)
    bound = float(np.nextafter(float(takes), np.inf)) * (1.0 if quantity == "table" else 0.97)
    content["limits"]["rows"][0]["bound"][0] = bound
    problem = Problem(content)
    best = optimum(problem)
    decision = best.cuts, [float(f) for f in best.frequencies]
    fs = [Fraction(f) for f in decision[1]]
    for _ in range(4):
        if problem.breaks(best.cuts, fs):
            side = {"delay": np.inf}.get(quantity, 0.0)
            fs = [Fraction(float(np.nextafter(float(f), side))) for f in fs]
    made = certificate(content, {}, [leaf()], (best.cuts, [float(f) for f in fs]))
    value = problem.total(best.cuts, fs).high
    return beside(f"own {quantity}", made, Fraction(best.low), value, margin=10 * SLIP)


def pairs() -> Iterator[Pair]:
    """Yield all of them."""
    for i, (name, inst) in enumerate(instances()):
        yield of_instance(name, inst, np.random.default_rng(i))
    for i, quantity in enumerate(q for q in QUANTITIES if q != SHARE):
        yield of_row(quantity, i)
        yield of_own_row(quantity, i)
