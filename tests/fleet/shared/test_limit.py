"""A limit that the rows of a table share: the same however the table is cut and carried out."""

from __future__ import annotations

import math
import pickle
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms.kernel.deciding import at, decide
from card_opt.algorithms.kernel.inputs import Decided, Own, Prices
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.constraints import Deadline, EnergyBudget, RoundTime
from card_opt.errors import CardOptError, ConstraintError
from card_opt.fleet.batch import Rows
from card_opt.fleet.part import Part
from card_opt.fleet.shared.limit import Shared, SharedLimit, Table, share, split_limits
from tests.fleet.shared.test_prices import fleet, limits_of, table_of

pa = pytest.importorskip("pyarrow")


class RowsOf:
    """The rows of parts, by their numbers."""

    def __init__(self, rows: dict[int, list[Rows]]) -> None:
        self.rows = rows

    def __call__(self, part: Part) -> Iterator[Rows]:
        """Yield the batches of a part."""
        return iter(self.rows[part.number])


class Way:
    """Decides rows of one job."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def __call__(self, rows: Rows, prices: Prices) -> Decided:
        """Return decisions at prices."""
        return decide(self.job, rows.inputs, prices, rows.own)


def part_of(number: int) -> Part:
    """Return a part, of which only the number counts here."""
    fields = dict.fromkeys(Part.__dataclass_fields__, 0) | {"number": number, "file": "t"}
    return Part(**fields)  # type: ignore[arg-type]


def table(
    inst: co.Instance,
    size: int,
    own: Own | None = None,
    named: Callable[[Any], Any] = lambda labels: labels,
) -> Table:
    """Return an instance as a table in parts of about `size` rows, of two batches each."""
    job, inputs = table_of(inst)
    device, round_ = (index.ravel() for index in np.indices(inst.shape))
    batches: dict[int, list[Rows]] = {}
    total = inputs.uplink.size
    for number, first in enumerate(range(0, total, size)):
        last = min(first + size, total)
        for run in np.array_split(np.arange(first, last), 2):
            rows = Rows(
                run,
                named(pa.array([f"d{d:04d}" for d in device[run]])),
                named(pa.array(round_[run])),
                at(inputs, run),
                None if own is None else at(own, run),
            )
            batches.setdefault(number, []).append(rows)
    parts = [part_of(number) for number in batches]
    return Table(parts, RowsOf(batches), Way(job))


def in_order(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
    """Carry a function to parts, one after another."""
    return ((part, function(part)) for part in parts)


def elsewhere(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
    """Carry it out as another process would, last part first."""
    for part in reversed(parts):
        yield part, pickle.loads(pickle.dumps(function))(part)


def decided(found: Shared, of: Table) -> Decided:
    """Return the decisions of all rows, in order."""
    each = [found.priced.decide(rows)[0] for part in of.parts for rows in of.rows(part)]
    return Decided(*(np.concatenate(values) for values in zip(*each, strict=True)))


def limit_of(quantity: str, per: str, bound: float) -> SharedLimit:
    """Return the limit that a constraint asks for."""
    constraint = RoundTime(bound) if quantity == "delay" else EnergyBudget(bound, per)  # type: ignore[arg-type]
    limit, rest = split_limits([constraint, Deadline(3.0)])
    assert limit is not None
    assert [type(other) for other in rest] == [Deadline]
    return limit


@pytest.mark.parametrize(
    ("quantity", "per"),
    [("energy", "fleet"), ("energy", "round"), ("energy", "device"), ("delay", "round")],
)
def test_every_group_keeps_its_limit(quantity: str, per: str) -> None:
    """Whatever the labels are, rows of a group share its limit, in whatever parts they are."""
    inst = fleet(21, (12, 30), num_cuts=6)
    bound = float(np.median(limits_of(inst, quantity, per, 0.4)))
    least = limits_of(inst, quantity, per, 1.0)
    bound = max(bound, 1.01 * float(least.max()))
    of = table(inst, 50)
    found = share(of, limit_of(quantity, per, bound), in_order)
    made = decided(found, of)
    taken = (made.delay if quantity == "delay" else made.energy).reshape(inst.shape)
    groups = {"fleet": [taken.ravel()], "round": list(taken.T), "device": list(taken)}[per]
    sums = [math.fsum(group) for group in groups]
    assert max(sums) <= bound
    np.testing.assert_allclose(found.found.use, sums, rtol=1e-13)
    assert math.fsum(made.cost) == pytest.approx(float(found.found.cost.sum()), rel=1e-13)
    assert found.described()["groups"] == len(groups)


def test_parts_in_any_order_and_process_give_the_same_to_the_bit() -> None:
    """Sums are taken in the order of parts, whoever made them."""
    inst = fleet(22, (10, 20), num_cuts=6)
    limit = limit_of("energy", "round", float(limits_of(inst, "energy", "round", 0.5).max()))
    of = table(inst, 37)
    here, there = share(of, limit, in_order), share(of, limit, elsewhere)
    assert here.described() == there.described()
    for one, other in zip(decided(here, of), decided(there, of), strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_size_of_parts_and_codes_of_labels_change_nothing() -> None:
    """The same rows in other parts, labels coded or not, have the same prices and decisions."""
    inst = fleet(23, (10, 20), num_cuts=6)
    limit = limit_of("energy", "device", float(limits_of(inst, "energy", "device", 0.5).max()))
    first = table(inst, 64)
    other = table(inst, 1000, named=lambda labels: labels.dictionary_encode())
    one, two = share(first, limit, in_order), share(other, limit, in_order)
    np.testing.assert_allclose(one.found.price, two.found.price, rtol=1e-9)
    np.testing.assert_array_equal(decided(one, first).cut, decided(two, other).cut)


def test_own_limits_hold_beside_the_shared_one() -> None:
    """Rows keep their deadlines; those without any decision are void and take no part."""
    inst = fleet(24, (10, 20), num_cuts=6)
    free = co.solve(inst, method="card")
    assert free.delay is not None
    deadline = 1.02 * free.delay.ravel()
    deadline[::9] = 1e-9
    of = table(inst, 64, own=Own(deadline=deadline))
    assert free.energy is not None
    bound = 0.9 * float(free.energy.ravel()[np.arange(200) % 9 != 0].sum())
    found = share(of, limit_of("energy", "fleet", bound), in_order)
    made = decided(found, of)
    is_void = np.arange(200) % 9 == 0
    np.testing.assert_array_equal(made.cut == 0, is_void)
    assert (made.delay <= deadline * (1.0 + 1e-12))[~is_void].all()
    assert math.fsum(made.energy[~is_void]) <= bound
    assert found.found.number.sum() == np.count_nonzero(~is_void)


@pytest.mark.parametrize("per", ["fleet", "round"])
def test_a_limit_that_nothing_keeps_is_told(per: str) -> None:
    """With what is taken at least, and what to do."""
    inst = fleet(25, (6, 5), num_cuts=4)
    bound = 0.5 * float(limits_of(inst, "energy", per, 1.0).min())
    what = "the rows take" if per == "fleet" else "5 of 5 rounds cannot keep it: round 0 takes"
    with pytest.raises(CardOptError, match=rf"{re.escape(what)} at least .* larger limit"):
        share(table(inst, 10), limit_of("energy", per, bound), in_order)


def test_an_empty_table_keeps_every_limit() -> None:
    """There is nothing to decide, and nothing to refuse."""
    for per in ("fleet", "round"):
        of = Table([], RowsOf({}), Way(job_of(fleet(1, (1, 1)))))
        found = share(of, limit_of("energy", per, 1.0), in_order)
        assert found.described()["gap"] == 0.0


def test_limits_that_a_table_does_not_take_are_refused() -> None:
    """Two shared limits, or one with a bound for each group."""
    two = [EnergyBudget(1.0), RoundTime(2.0)]
    with pytest.raises(ConstraintError, match="one shared limit at a time"):
        split_limits(two)
    with pytest.raises(ConstraintError, match="one bound for all groups"):
        split_limits([EnergyBudget(np.array([1.0, 2.0]), per="round")])
    assert split_limits([]) == (None, ())
