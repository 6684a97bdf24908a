r"""Uncertain channels: the decision is made before the rates are known.

The delay of a cut at a frequency is linear in :math:`1 / R^D` and :math:`1 / R^S`, the inverse
rates, and so is what its device takes to send; only its work on the server depends on the
frequency:

.. math:: D(c, f) = b(c; R) + T s(c) / (k f), \quad b \text{ falls as the rates rise.}

So each question about uncertain rates is an ordinary instance with ordinary constraints, for
every method, and its costs are those of the instance that it was made from, whose extremes
(12) it keeps:

- **Expected cost.** :math:`\mathrm{E}\, U(c, f)` is the cost at rates :math:`1 / \mathrm{E}(1/R)`;
  of the samples it is their mean cost, at the harmonic mean of their rates. That is an estimate of
  the expectation, and exact as the mean.
- **Worst case in a box** of rates: everything is largest at its lower end, for all decisions and
  all device-rounds at once.
- **Limits kept with a probability.** :math:`\Pr(D(c, f) \le d) \ge p` if and only if
  :math:`b_p(c) + T s(c) / (k f) \le d` with the p-quantile :math:`b_p(c)` of :math:`b(c; R)`, one
  for each cut: a row with an `extra` (`card_opt.problem.rows.Rows`). A row over n device-rounds
  takes quantiles of :math:`1 - (1 - p) / n`, which is enough for the sum (by the union bound), not
  necessary. Each row is promised for itself, not all together.

What is proven is proven of the problem with these quantiles, which is stricter than the one with
probabilities: its bound is none on the least cost at which the promises can be kept.

The quantile is not known, but of S samples in rising order, independent of each other (within one,
device-rounds may depend on each other), the j-th is above it with probability
:math:`\Pr(\mathrm{Bin}(S, p) < j)`, whatever the distribution (at least; equal if it is
continuous). The smallest j is taken with which all that are needed (for each row, device-round and
cut, for the choice of the cut depends on the samples) are, by the union bound, at or above their
quantiles with the `confidence` asked for. `check` tries a decision on samples not used.

Source of the bound on quantiles: H. A. David, H. N. Nagaraja, "Order Statistics", 3rd ed., Wiley
2003, section 7.1, doi:10.1002/0471722162.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError, shown
from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray, Profile, Values
from card_opt.problem.region import BAND, JOINT, LIMITS, MOVES, Region
from card_opt.problem.rows import TABLE, Rows, device_powers
from card_opt.scenarios.given import Given, problem_of
from card_opt.studies.uncertain.rates import RateBox, RateSamples
from card_opt.support.arguments import check_arguments

_TAKEN = (*LIMITS, BAND, JOINT, MOVES)  # the mean of a maximum is not that of the means
UNCERTAIN = ("delay", "device energy")  # quantities that depend on the rates


@check_arguments
def robust(
    inst: Given,
    rates: RateSamples | RateBox,
    constraints: Iterable[Constraint] | Region = (),
    *,
    probability: float | None = None,
    confidence: float = 0.95,
) -> Problem:
    """Return the ordinary problem that uncertain rates come to, for `card_opt.solve`.

    Parameters
    ----------
    inst
        An instance, a scenario or a problem, which keep their limits; its extremes normalise
        the costs, its own rates are not used with samples.
    rates
        Samples: the objective is the mean of the cost over them. A box: it is the largest cost
        for any rates in it, and constraints hold for all of them.
    constraints
        Limits besides cut range and frequency box, see `card_opt.constraints`.
    probability
        With samples: that with which each limit on a delay or on the devices' energy is kept,
        each for itself. Without it they are kept by the mean.
    confidence
        Probability, over the draw of the samples, that these promises all hold.

    Returns
    -------
    Problem
        With costs that are normalised as those of `inst`.

    Raises
    ------
    CardOptError
        If the rates do not fit, a probability is not in (0, 1), or there are too few samples.
    ConstraintError
        If a constraint does not fit the instance.

    Notes
    -----
    What each promise says, and why: `card_opt.studies.uncertain.robustness`, docs/robust.md.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper").replace({"problem.rounds": 1})
    >>> samples = co.RateSamples.draw(scenario, seeds=range(100))
    >>> limit = co.constraints.RoundTime(600.0)
    >>> on_average = co.solve(co.robust(scenario, samples, [limit]))
    >>> promised = co.solve(co.robust(scenario, samples, [limit], probability=0.5))
    >>> promised.objective >= on_average.objective
    True
    """
    for name, value in (("probability", probability), ("confidence", confidence)):
        if value is not None and not 0.0 < value < 1.0:
            raise CardOptError(f"{name} must be above 0 and below 1, got {shown(value)}")
    problem = problem_of(inst)
    inst = problem.instance
    if isinstance(rates, RateBox):
        if probability is not None:
            raise CardOptError("a probability needs samples of the rates, got a box")
        factor = rates.factor(inst.shape, -1.0)
        worst = _at(inst, factor * inst.uplink_rate, factor * inst.downlink_rate)
        return Problem(worst, problem.region & lower(worst, constraints))
    _check_shape(inst, rates)
    mean = _at(inst, *(1.0 / (1.0 / r).mean(axis=0) for r in (rates.uplink, rates.downlink)))
    region = problem.region & lower(mean, constraints)
    region.check_only(_TAKEN, "robust with samples of the rates")
    if probability is None:
        return Problem(mean, region)
    region.check_only((*LIMITS, MOVES), "robust with a probability")
    num_promises = inst.num_cuts * sum(
        int((rows.group >= 0).sum()) for rows in region.rows if rows.quantity in UNCERTAIN
    )
    risk = (1.0 - confidence) / max(num_promises, 1)
    rows = tuple(_kept_with(mean, rates, rows, 1.0 - probability, risk) for rows in region.rows)
    return Problem(mean, replace(region, rows=rows))


def rank(num_samples: int, probability: float, risk: float) -> int:
    """Return which sample, in rising order from 1, is not below a quantile but for a risk.

    The smallest j with ``Pr(Bin(S, p) >= j) <= risk``.

    Raises
    ------
    CardOptError
        If not even the largest is.
    """
    from scipy.special import bdtrc  # Pr(Bin(n, p) > k)

    tails = bdtrc(np.arange(num_samples), num_samples, probability)
    enough = np.flatnonzero(tails <= risk)
    if not enough.size:
        needed = math.ceil(math.log(risk) / math.log(probability))
        raise CardOptError(
            f"{num_samples} samples are too few to promise a probability of {probability:g} "
            f"with a risk of {risk:.1e}: at least {needed} are needed"
        )
    return int(enough[0]) + 1


def _kept_with(
    inst: Instance, rates: RateSamples, rows: Rows, failure: float, risk: float
) -> Rows:
    """Return rows with the samples' quantiles in place of what the instance's rates come to."""
    if rows.quantity not in UNCERTAIN or not (rows.group >= 0).any():
        return rows
    members = np.bincount(rows.group[rows.group >= 0], minlength=rows.bound.size)
    sizes, place = np.unique(members[rows.group], return_inverse=True)
    sizes = np.maximum(sizes, 1)  # those without a group have any
    ranks = np.array([rank(rates.size, 1.0 - failure / n, risk) for n in sizes])
    chosen = ranks[place].reshape(inst.shape)
    idle = inst.profile._replace(server_flops=0.0)
    extra = np.zeros((*inst.shape, inst.num_cuts)) if rows.extra is None else rows.extra.copy()
    for m in range(inst.shape[0]):  # all devices at once would take S times the instance's size
        part = inst[m, :]
        here = RateSamples(rates.uplink[:, m : m + 1], rates.downlink[:, m : m + 1])
        values = np.sort(_sampled(part, here, rows.quantity, idle, 1.0), axis=0)
        index = chosen[np.newaxis, m : m + 1, :, np.newaxis] - 1
        quantile = np.take_along_axis(values, index, axis=0)[0, 0]
        mean = RateSamples(part.uplink_rate[np.newaxis], part.downlink_rate[np.newaxis])
        extra[m] += quantile - _sampled(part, mean, rows.quantity, idle, 1.0)[0, 0]
    return replace(rows, extra=extra)


@dataclass(frozen=True, eq=False)
class Kept:
    """How often one constraint's limits are kept.

    Attributes
    ----------
    label
        The constraint.
    share
        Share of the samples that keep the limit of each group, shape (G,); the groups of a
        limit on single device-rounds are these in row-major order.
    low, high
        Ends of its confidence interval, shape (G,).
    """

    label: str
    share: FloatArray
    low: FloatArray
    high: FloatArray


def check(
    inst: Given,
    rates: RateSamples,
    cut: IntArray,
    frequency: FloatArray,
    constraints: Iterable[Constraint] | Region,
    *,
    confidence: float = 0.95,
    rel_tol: float = 1e-6,
) -> list[Kept]:
    """Return how often a decision keeps each constraint, on samples that it was not made from.

    Parameters
    ----------
    inst, constraints
        What `robust` was given, not what it returned.
    rates
        Fresh samples.
    cut, frequency
        The decision, shape (M, N), 1-based cuts and Hz.
    confidence
        Of the intervals, each for itself (Clopper and Pearson's, never too short).
    rel_tol
        Relative excess that a limit is still kept with: solvers meet limits to a tolerance.
    """
    from scipy.special import betaincinv

    problem = problem_of(inst, constraints)
    inst = problem.instance
    _check_shape(inst, rates)
    chosen = inst.profile_at(cut)
    profile = Profile(*(v[..., np.newaxis] if np.ndim(v) else v for v in chosen))
    f = frequency[..., np.newaxis]
    tail, size = 0.5 * (1.0 - confidence), rates.size
    out = []
    for rows in problem.region.rows:
        values = _sampled(inst, rates, rows.quantity, profile, f)[..., 0]
        totals = np.stack([rows.totals(rows.limited(sample, cut)) for sample in values])
        kept = (totals <= rows.bound * (1.0 + rel_tol)).sum(axis=0)
        low = np.where(kept == 0, 0.0, betaincinv(np.maximum(kept, 1), size - kept + 1, tail))
        missed = np.maximum(size - kept, 1)
        high = np.where(kept == size, 1.0, betaincinv(kept + 1, missed, 1.0 - tail))
        out.append(Kept(rows.label, kept / size, low, high))
    return out


def _sampled(
    inst: Instance, rates: RateSamples, quantity: str, p: Profile, frequency: Values
) -> FloatArray:
    """Return a quantity for all samples by the referee, shape (S, M, N, L).

    Profile and frequency broadcast to shape (M, N, L), L cuts of each device-round.
    """
    x = inst.rounds()._replace(uplink_rate=rates.uplink, downlink_rate=rates.downlink).by_cut()
    if quantity == "device energy":
        powers = (power[..., np.newaxis] for power in device_powers(inst))
        values = costs.device_energy(x, p, *powers)
    elif quantity == "frequency":
        values = frequency
    elif quantity == TABLE:
        values = 0.0
    else:
        values = (costs.delay if quantity == "delay" else costs.energy)(x, p, frequency)
    return np.broadcast_to(values, (*rates.uplink.shape, p.device_flops.shape[-1]))


def _at(inst: Instance, uplink: FloatArray, downlink: FloatArray) -> Instance:
    """Return an instance at other rates; costs stay comparable."""
    return inst.replace(
        uplink_rate=uplink, downlink_rate=downlink, normalizer_values=inst.extremes
    )


def _check_shape(inst: Instance, rates: RateSamples) -> None:
    if rates.uplink.shape[1:] != inst.shape:
        raise CardOptError(
            f"samples must be of shape (S, {inst.shape[0]}, {inst.shape[1]}) as the instance, "
            f"got {rates.uplink.shape}"
        )
