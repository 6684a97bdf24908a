r"""The share of its round's band that a device-round has, in Pyomo.

With the share :math:`b_k` (`band`) of the band a transmission takes :math:`1 / b_k` times as long
as with all of it, so that cost and limits have a part :math:`\lambda_{kc} / b_k` besides. Shares
are of a box from a least one, :math:`\underline b \le b_k \le 1`, and their sums over a round are
rows like any others.

**One for all cuts.** As the frequency is: prices :math:`p / b_k` times a load of the cut
(`card_opt.models.parts.products`), or, with no product of two variables, by

.. math::

    \Big( \sum_c \sqrt{\lambda_{kc}} \, x_{kc} \Big)^2 \le s_k b_k \quad (\text{`sent`}),

which is :math:`s_k \ge \lambda_{kc} / b_k` at the chosen cut, and convex: one cone.

**One for each cut**, in a hull: :math:`b_{kc}` (`band`) and :math:`v_{kc}` (`stretch`) with

.. math:: \underline b x_{kc} \le b_{kc} \le x_{kc}, \quad x_{kc}^2 \le v_{kc} b_{kc},

which are the hull of the C pieces as those of the frequency are. Where nothing else ties shares to
cuts the one cone is as strong but for the box of each :math:`b_{kc}`: by Cauchy and Schwarz it is
the least of :math:`\sum_c \lambda_{kc} x_{kc}^2 / b_{kc}` over all ways to part :math:`b_k`.

The hull has it besides, with :math:`s_k = \sum_c \lambda_{kc} v_{kc}` and :math:`b_k = \sum_c
b_{kc}` (`band_of`), and :math:`x_{kc} \le v_{kc}`. Both are implied; but a solver takes a cone as
met up to its tolerance, and in C cones whose tips are at 0 that is much: without them SCIP 10
does not get through problems of two devices in 20 s that take it 2 s with them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts import choices_pyomo
from card_opt.models.parts.begin import Point
from card_opt.models.parts.choices_pyomo import allowed_cuts, by_cut, chosen_levels
from card_opt.models.parts.products import Key, Products, Term, Weights, find_products
from card_opt.problem.decision import Decision
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled

Chosen = Callable[[int, int], pyo.Expression]
Part = tuple[float, pyo.Expression]


def add_share(model: pyo.ConcreteModel) -> None:
    """Add the `band` of every device-round, if the band is shared."""
    s: Scaled = model.scaled
    if is_shared(s):
        model.band = pyo.Var(
            model.rounds,
            bounds=(s.min_share, 1.0),
            initialize=1.0,  # stays if nothing depends on it, for then no solver sees it
            doc="share of the round's band",
        )


def add_sent(
    model: pyo.ConcreteModel, sendings: Products, chosen: Chosen, band: pyo.Var | None = None
) -> None:
    """Add `sent`, the loads of the products over the share of the band, as cones.

    Parameters
    ----------
    model
        Has the `band`, if the band is shared.
    sendings
        The products of the share.
    chosen
        Returns what is 1 if an allowed cut of a device-round is chosen, else 0.
    band
        The shares, if these are not the model's `band`.
    """
    if not sendings.terms:
        return
    cuts = allowed_cuts(model.scaled)
    model.sending = sendings
    model.sendings = pyo.Set(initialize=list(sendings.terms), dimen=2)
    model.root = pyo.Var(model.sendings, bounds=(0.0, 1.0), doc="root of the cut's load")
    model.sent = pyo.Var(model.sendings, bounds=(0.0, None), doc="load over share of the band")

    @model.Constraint(model.sendings)
    def root_of_cut(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        roots = np.sqrt(sendings.terms[k, j].loads).tolist()
        return m.root[k, j] == sum(roots[c] * chosen(k, c) for c in cuts[k])

    @model.Constraint(model.sendings)
    def sent_cone(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.root[k, j] ** 2 <= m.sent[k, j] * (m.band if band is None else band)[k]


def sent_of(model: pyo.ConcreteModel, sendings: Products, weights: Weights) -> Iterator[Part]:
    """Yield what transmitting adds to a sum, of the products with these weights."""
    for key, weight in weights.items():
        yield weight * sendings.terms[key].inverse, model.sent[key]


def sent_at(model: pyo.ConcreteModel, point: Point) -> dict[str, list[float]]:
    """Return what `root` and `sent` are at a decision, by their names; nothing without them."""
    if not hasattr(model, "sent"):
        return {}
    assert point.share is not None
    loads = [float(term.loads[point.column[k]]) for (k, _), term in model.sending.terms.items()]
    shares = [float(point.share[k]) for k, _ in model.sending.terms]
    sent = [load / share for load, share in zip(loads, shares, strict=True)]
    return {"root": [math.sqrt(load) for load in loads], "sent": sent}


def add_hull_share(model: pyo.ConcreteModel) -> None:
    """Add `band`, and its inverse `stretch`, of every allowed pair, if the band is shared."""
    s: Scaled = model.scaled
    if not is_shared(s):
        return
    model.band = pyo.Var(model.pairs, bounds=(0.0, 1.0), doc="share of the band if chosen")
    model.stretch = pyo.Var(
        model.pairs, bounds=(0.0, 1.0 / s.min_share), doc="1 / share if chosen"
    )

    @model.Constraint(model.pairs)
    def at_least_min_share(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return s.min_share * m.chosen[k, c] <= m.band[k, c]

    @model.Constraint(model.pairs)
    def at_most_whole_band(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.band[k, c] <= m.chosen[k, c]

    @model.Constraint(model.pairs)
    def stretch_cone(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.chosen[k, c] ** 2 <= m.stretch[k, c] * m.band[k, c]

    _add_implied(model, find_products(s, with_frequency=False))


def _add_implied(model: pyo.ConcreteModel, sendings: Products) -> None:
    """Add what a hull's cones imply when they are met exactly."""
    cuts, least = allowed_cuts(model.scaled), model.scaled.min_share
    model.band_of = pyo.Var(model.rounds, bounds=(least, 1.0), doc="share of the band")

    @model.Constraint(model.pairs)
    def at_least_once(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.chosen[k, c] <= m.stretch[k, c]

    @model.Constraint(model.rounds)
    def band_of_cuts(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.band_of[k] == sum(m.band[k, c] for c in cuts[k])

    add_sent(model, sendings, lambda k, c: model.chosen[k, c], model.band_of)
    if not sendings.terms:
        return

    @model.Constraint(model.sendings)
    def sent_by_cuts(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        loads = sendings.terms[k, j].loads.tolist()
        return m.sent[k, j] == sum(loads[c] * m.stretch[k, c] for c in cuts[k])


def price_row(model: pyo.ConcreteModel, key: Key, term: Term) -> pyo.Expression:
    """Return the row that keeps the variable `price` of a product from below.

    Of a share it is a cone, so that files which can hold no quotient can hold it.
    """
    price = model.price[key]
    if term.of_share:
        return price * model.band[key[0]] >= term.inverse
    return price >= price_of(model, key[0], term)


def price_of(model: pyo.ConcreteModel, k: int, term: Term) -> pyo.Expression:
    """Return the price of a product: of the frequency, or of the share."""
    if term.of_share:
        return term.inverse / model.band[k]
    return choices_pyomo.price(model, k, term.inverse, term.square)


def is_shared(s: Scaled) -> bool:
    """Return whether the share of the band is a decision."""
    return s.link is not None or (s.makespan is not None and s.makespan.link is not None)


def shares(model: pyo.ConcreteModel) -> FloatArray | None:
    """Return the shares of the model's values, shape (K,), if the band is shared."""
    if not is_shared(model.scaled):
        return None
    return np.array(list(model.band.get_values().values()), dtype=np.float64)


def hull_decision(model: pyo.ConcreteModel, chosen: FloatArray, frequency: FloatArray) -> Decision:
    """Return the decision of a hull's values: the largest choice, its frequency and its share.

    Parameters
    ----------
    model
        The model.
    chosen, frequency
        Values of the choices, and the cuts' frequencies times these, shape (K, C).
    """
    s: Scaled = model.scaled
    cut, rounds = chosen.argmax(axis=1), np.arange(len(chosen))
    share = None
    if is_shared(s):
        share = by_cut(model.band, s)[rounds, cut] / chosen[rounds, cut]
    if s.levels is not None:
        return s.decision(cut, chosen_levels(model), share)
    return s.decision(cut, frequency[rounds, cut] / chosen[rounds, cut], share)
