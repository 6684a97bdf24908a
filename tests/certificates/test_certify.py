"""Certificates against every vector of cuts, and solutions that are wrong."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.certificates.certificate import Certificate
from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, CertificateError
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from card_opt.problem.solution import Solution, Status, relative_excess
from tests.helpers.instances import OPTIONAL, VARYING, random_instance, worked
from tests.helpers.reference import minimum
from tests.helpers.variants import PAIRS, SINGLES, Kinds, random_variant

REFERENCE = 1e-8  # relative, of the reference's frequencies, which are found with a barrier
DRAWN, DRAWN_AT_NIGHT = 3, 30  # instances of each kind, or pair of kinds
SOME = PAIRS[1::4]
PRECISE = 1e-10  # gap that rounding leaves at the ends of a range as narrow as 1e-5
OPTIMAL = 1e-9  # relative gap up to which a certificate may say so


@pytest.mark.parametrize("kinds", SINGLES + SOME, ids="+".join)
def test_what_is_certified_is_least_of_all_cuts(kinds: Kinds) -> None:
    """A certificate's value and bound enclose the least cost over all vectors of cuts."""
    for seed in range(DRAWN if len(kinds) == 1 else 1):
        _certify_and_compare(seed, kinds)


@pytest.mark.nightly
@pytest.mark.parametrize("kinds", SINGLES + PAIRS, ids="+".join)
def test_what_is_certified_is_least_of_all_cuts_at_night(kinds: Kinds) -> None:
    """The same of thousands."""
    for seed in range(1000, 1000 + DRAWN_AT_NIGHT):
        _certify_and_compare(seed, kinds)


def _certify_and_compare(seed: int, kinds: Kinds) -> None:
    variant = random_variant(seed, kinds)
    best = minimum(variant.inst, variant.region)
    found = co.certify(variant.inst, constraints=variant.constraints)
    if not best.is_feasible:
        assert found.kind == "infeasible", seed
        return
    assert found.kind == "optimal", seed
    assert abs(relative_excess(found.value, best.upper, variant.size)) <= REFERENCE, seed
    assert relative_excess(best.upper, found.bound, variant.size) <= REFERENCE, seed


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("static_power", [0.0, 300.0])
def test_every_cut_is_compared_where_there_are_no_rows(
    normalizer: str, static_power: float
) -> None:
    """Without rows the claim is exact: no cut costs less than the chosen one at all."""
    inst = random_instance(
        3,
        shape=(3, 2),
        normalizer=normalizer,
        given_extremes=normalizer == "per-cut",
        static_power=static_power,
        varying=[name for name in VARYING if name != "weight"],  # with w = 1 all cuts cost 0
        optional=OPTIONAL,
        own_profiles=True,
    )
    found = co.certify(inst)
    assert (found.kind, found.is_exact) == ("optimal", True)


def test_cuts_that_cost_the_same_are_named() -> None:
    """Of cuts with equal numbers in every respect each is a tie of the one that is chosen."""
    inst = random_instance(0, shape=(2, 1), profile="tied", weight=0.3)
    found = co.certify(inst)
    cut = found.content["decision"]["cut"]
    ties = found.content["proof"]["compare"]["ties"]
    alike = [(c - 1) // 3 for c in cut]
    assert found.is_exact
    assert ties == [[k, c] for k in range(2) for c in range(1, 7)
                    if (c - 1) // 3 == alike[k] and c != cut[k]]  # fmt: skip


def test_cuts_of_different_numbers_that_cost_the_same_are_named() -> None:
    """A cut twice as deep that trades seconds for joules at par is a tie, though it is another."""
    inst = worked(
        device_flops=[20.0, 60.0, 80.0],
        smashed_bits=[0.0] * 3,
        gradient_bits=[0.0] * 3,
        adapter_bits=[0.0] * 3,
        device_throughput=[20.0, 20.0],
        min_frequency=5.0,
        power_coefficient=0.0,
    )  # a FLOP takes 1/20 s here and there, and no joules
    found = co.certify(inst)
    assert found.is_exact
    assert len(found.content["proof"]["compare"]["ties"]) == 4


@pytest.mark.parametrize(("deadline", "cuts"), [(20.0, [1]), (np.nextafter(20.0, 0.0), None)])
def test_a_limit_that_is_just_met_is_met(deadline: float, cuts: list[int] | None) -> None:
    """Cut 1 at 5 Hz takes 20 s and no other is as fast: within 20 s, and not within any less."""
    found = co.certify(worked()[:1, :], constraints=[co.constraints.Deadline(deadline)])
    if cuts is None:
        assert found.kind == "infeasible"
    else:
        assert found.kind == "optimal"
        assert found.content["decision"] == {"cut": cuts, "frequency": [(5.0).hex()]}


@pytest.mark.parametrize("room", [1e-9, 1e-6, 1e-3])
def test_a_narrow_range_of_frequencies_is_known_well(room: float) -> None:
    """Static power bends the energy; a cap just above its least leaves a range with both ends."""
    inst = worked(static_power=10.0, min_frequency=0.5)[:1, :]
    thrifty = np.cbrt(10.0 / (2.0 * 0.4))
    least = co.evaluate(inst, 3, thrifty).energy[0, 0]
    found = co.certify(inst, constraints=[co.constraints.EnergyCap(least * (1.0 + room))])
    assert found.kind == "optimal"
    assert found.gap <= PRECISE


@dataclass(frozen=True)
class _HalfOfEnergy(Constraint, is_typed=False):
    """A limit that no kind has: half of each device-round's joules, and 1 for each layer."""

    bound: float

    def lower(self, inst: Instance) -> Region:
        group = np.zeros(inst.shape, dtype=np.int64)
        layers = np.arange(1.0, inst.num_cuts + 1.0)
        extra = np.broadcast_to(2.0 * layers, (*inst.shape, inst.num_cuts))
        rows = Rows(
            label="half",
            quantity="energy",
            group=group,
            bound=np.array([self.bound]),
            coefficient=np.full(inst.shape, 0.5),
            extra=extra,
        )
        return Region(rows=(rows,))


@pytest.mark.parametrize("bound", [60.0, 20.0, 6.0, 5.9])
def test_limits_of_users_own_are_certified(bound: float) -> None:
    """Both devices of the worked instance take (4 + 2 x 3) / 2 each at cut 3 and 1 Hz at least."""
    limit = _HalfOfEnergy(bound)
    inst = worked()
    best = minimum(inst, limit.lower(inst))
    found = co.certify(inst, constraints=[limit])
    assert found.kind == ("optimal" if best.is_feasible else "infeasible")
    if best.is_feasible:
        assert abs(relative_excess(found.value, best.upper, 2)) <= REFERENCE


def test_whole_numbers_without_a_decision_are_certified() -> None:
    """Where a mixture of two levels keeps both limits and no whole number does, a tree says so."""
    inst = random_instance(1, shape=(4, 1), num_cuts=2, profile="linear", optional=())
    inst = inst.replace(
        device_throughput=np.full(4, 4e12), uplink_rate=np.full((4, 1), 1e8),
        downlink_rate=np.full((4, 1), 1e8),
    )  # fmt: skip
    low, high = 0.6e9, 2.4e9
    levels = [co.constraints.MaxCut(1), co.constraints.FrequencyLevels((low, high))]
    slow, fast = (co.evaluate(inst, np.ones((4, 1)), np.full((4, 1), f)) for f in (low, high))
    share = 0.45  # of the fast level, which is no multiple of 1/4
    energy = (1 - share) * slow.energy.sum() + share * fast.energy.sum()
    time = (1 - share) * slow.delay.sum() + share * fast.delay.sum()
    found = co.certify(
        inst,
        constraints=[
            *levels,
            co.constraints.EnergyBudget(float(energy)),
            co.constraints.RoundTime(float(time) * (1 + 1e-9)),
        ],
    )
    assert found.kind == "infeasible"
    assert len(found.content["proof"]["nodes"]) > 1


def _solved() -> tuple[Problem, Solution]:
    variant = random_variant(5, ("energy-budget-fleet",), shape=(2, 2), tightness=0.5)
    problem = Problem(variant.inst, variant.region)
    return problem, co.solve(problem)


def test_a_right_solution_is_certified() -> None:
    """The certificate of a solution has its cuts, and its cost but for rounding."""
    problem, solution = _solved()
    found = co.certify(problem, solution)
    assert found.kind == "optimal"
    assert solution.cut is not None
    assert found.content["decision"]["cut"] == solution.cut.ravel().tolist()
    assert abs(relative_excess(found.value, solution.objective, 4)) <= OPTIMAL


def test_a_feasible_solution_is_certified_with_its_gap() -> None:
    """A decision that is not the best and does not say so has a certificate of the distance."""
    problem, solution = _solved()
    assert solution.frequency is not None
    slower = np.maximum(problem.instance.rounds().min_frequency, 0.98 * solution.frequency)
    worse = _valued(problem, solution, frequency=slower, status=Status.FEASIBLE)
    found = co.certify(problem, worse)
    assert found.kind == "gap"
    assert found.gap == pytest.approx(worse.objective - solution.objective, rel=1e-3)


def _valued(problem: Problem, solution: Solution, **changes: Any) -> Solution:
    changed = dataclasses.replace(solution, bound=-np.inf, **changes)
    assert changed.cut is not None
    assert changed.frequency is not None
    said = co.evaluate(problem.instance, changed.cut, changed.frequency)
    return dataclasses.replace(changed, objective=said.objective)


def test_wrong_solutions_are_refused() -> None:
    """Each claim that another decision or the problem shows to be false ends in one clear line."""
    problem, right = _solved()
    assert right.cut is not None
    assert right.frequency is not None
    x = problem.instance.rounds()
    slower = np.maximum(x.min_frequency, 0.98 * right.frequency)
    fast = np.broadcast_to(x.max_frequency, right.cut.shape)
    none = dataclasses.replace(right, cut=None, frequency=None, bound=-np.inf)
    wrong = {
        "called optimal at": _valued(problem, right, frequency=slower),
        "says infeasible": dataclasses.replace(none, status=Status.INFEASIBLE),
        "has no decision": dataclasses.replace(none, status=Status.TIME_LIMIT),
        "exceeds a limit by": _valued(problem, right, frequency=fast, cut=np.ones_like(right.cut)),
        "is said to cost": dataclasses.replace(right, objective=right.objective - 1e-3),
        "nothing is said to cost less than": dataclasses.replace(
            right, bound=right.objective + 1e-3
        ),
        "no decision of the problem": dataclasses.replace(right, cut=right.cut[:1]),
    }
    for line, solution in wrong.items():
        with pytest.raises(CertificateError, match=line) as why:
            co.certify(problem, solution)
        assert "\n" not in str(why.value)


def test_a_forbidden_cut_is_refused() -> None:
    """A cut that a limit on cuts takes away exceeds it by any measure."""
    inst = worked()
    solution = co.solve(inst)
    assert solution.cut is not None
    limit = co.constraints.MinCut(int(solution.cut.max()) + 1)
    with pytest.raises(CertificateError, match="exceeds a limit by inf"):
        co.certify(inst, solution, constraints=[limit])


def test_a_certificate_is_the_same_when_read_back(tmp_path: Path) -> None:
    """Its file holds all of it, and proves the same."""
    made = co.certify(worked())
    made.save(tmp_path / "made.json")
    read = Certificate.load(tmp_path / "made.json")
    assert read.content == made.content
    assert co.check(tmp_path / "made.json").line == co.check(made).line
    assert (read.kind, read.value, read.bound, read.gap) == (
        made.kind,
        made.value,
        made.bound,
        made.gap,
    )


def test_a_certificate_is_about_one_problem() -> None:
    """Of another problem it proves nothing."""
    made = co.certify(worked())
    assert co.check(made, Problem(worked())).kind == "optimal"
    with pytest.raises(CertificateError, match="refused: it is about another problem"):
        co.check(made, Problem(worked(weight=0.5)))


def test_constraints_are_checked_as_they_were_certified() -> None:
    """What was given to `certify` may be given to `check`; other constraints are refused."""
    limits = [co.constraints.Deadline(40.0)]
    made = co.certify(worked(), constraints=limits)
    assert co.check(made, worked(), constraints=limits).line == co.check(made).line
    for others in ([], [co.constraints.Deadline(41.0)]):
        with pytest.raises(CertificateError, match="refused: it is about another problem"):
            co.check(made, worked(), constraints=others)
    with pytest.raises(CardOptError, match="constraints are those of a problem"):
        co.check(made, constraints=limits)


def test_infeasible_has_neither_value_nor_bound_nor_gap() -> None:
    """All three are as of a minimum over nothing."""
    made = co.certify(worked(), constraints=[co.constraints.Deadline(1.0)])
    assert (made.kind, made.value, made.bound, made.gap) == ("infeasible", np.inf, np.inf, 0.0)


def test_a_certificate_takes_few_bytes() -> None:
    """Of 100 device-rounds and more, at most 300 bytes of text for each."""
    inst = random_instance(0, shape=(10, 10), num_cuts=15, varying=("weight",))
    free = co.solve(inst)
    assert free.energy is not None
    budget = co.constraints.EnergyBudget(0.6 * float(free.energy.sum()))
    for constraints in ([], [budget]):
        text = co.certify(inst, constraints=constraints).text()
        assert len(text) <= 300 * 100


@pytest.mark.parametrize("tightness", [0.37, 0.8])
@pytest.mark.parametrize("number", [3, 12])
def test_devices_of_one_kind_are_certified_by_counts(number: int, tightness: float) -> None:
    """A budget within a jump of the front of identical layers leaves a tree that splits counts."""
    inst = random_instance(1, shape=(number, 1), num_cuts=8, profile="linear", weight=0.3)
    inst = inst.replace(
        device_throughput=np.full(number, 4e12),
        uplink_rate=np.full((number, 1), 1e8),
        downlink_rate=np.full((number, 1), 2e8),
    )
    free = co.solve(inst).energy
    assert free is not None
    least = co.evaluate(inst, inst.num_cuts, inst.min_frequency).energy.sum()
    budget = float(least + (1.0 - tightness) * (free.sum() - least))
    found = co.certify(inst, constraints=[co.constraints.EnergyBudget(budget)])
    assert found.kind == "optimal"
    assert any(
        len(n["split"]["rounds"]) > 1 for n in found.content["proof"]["nodes"] if "split" in n
    )
