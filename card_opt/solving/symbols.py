"""What the letter is about, in SI units, as expressions of a formulation's model."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

from card_opt.models import catalogue
from card_opt.models.catalogue import ABOVE, EQUAL, Formulation
from card_opt.problem import costs
from card_opt.problem.columns import curves_of, links_of
from card_opt.problem.curves import Curve
from card_opt.problem.instance_curves import cut_extremes
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled

SYMBOLS = ("delay", "energy", "cost", "device_energy", "frequency", "cut", "share")
_QUANTITIES = ("delay", "energy", "frequency")
_ALWAYS_EQUAL = frozenset({"frequency", "cut", "share"})
_TOGETHER = {
    "pyomo": "card_opt.models.parts.together_pyomo",
    "cvxpy": "card_opt.models.parts.together_cvxpy",
    "highspy": "card_opt.models.parts.together_highs",
    "pyscipopt": "card_opt.models.parts.together_scip",
}
_COUPLED = frozenset({"delay", "cost"})


def expressions(problem: Problem, chosen: Formulation, inner: Any) -> dict[str, list[Any]]:
    """Return the symbols that a formulation has, each with an expression per device-round.

    Parameters
    ----------
    problem
        The problem.
    chosen
        The formulation.
    inner
        What its module has built.
    """
    if not chosen.says:
        return {}
    region, module = problem.region, importlib.import_module(chosen.module)
    at_choice = module.at_choice
    out = {}
    for name, (curve, link) in _curves(problem).items():
        values = at_choice(inner, curve) if link is None else at_choice(inner, curve, link)
        if values is not None:
            out[name] = values
    if chosen.library not in _TOGETHER:
        return out
    together, s = importlib.import_module(_TOGETHER[chosen.library]), inner.scaled
    if region.min_share is not None:
        out["share"] = together.shares(inner)
    if region.makespan is not None:
        out = _waiting(problem, s, out, together.spans(inner))
    if region.moves is not None:
        pairs = zip(out.get("cost", ()), together.moved(inner), strict=False)
        out |= {"cost": [cost + s.scale * move for cost, move in pairs]} if "cost" in out else {}
    return out


def says(problem: Problem, form: str, symbol: str) -> str:
    """Return what an expression is beside the true value, at whole choices.

    Parameters
    ----------
    problem
        The problem.
    form
        The formulation's name.
    symbol
        The symbol's.
    """
    formulation, region = catalogue.find(form), problem.region
    if symbol in _ALWAYS_EQUAL or (symbol == "device_energy" and region.min_share is None):
        return EQUAL
    is_at_levels = formulation.is_exact_at_levels(problem)
    word = formulation.says_at_levels if is_at_levels else formulation.says
    is_above = (symbol in _COUPLED and region.makespan is not None) or (
        symbol == "cost" and region.moves is not None
    )
    return ABOVE if is_above and word == EQUAL else word


def has_powers(problem: Problem) -> bool:
    """Return whether the devices' energies are known."""
    inst = problem.instance
    return inst.device_power is not None and inst.transmit_power is not None


def _waiting(
    problem: Problem, s: Scaled, out: dict[str, list[Any]], spans: list[Any]
) -> dict[str, list[Any]]:
    """Return the symbols with the makespans for delays."""
    inst = problem.instance
    assert s.makespan is not None
    delays = [s.makespan.unit * span for span in spans]
    price, _ = costs.prices(inst.rounds().by_cut(), cut_extremes(inst))
    prices = np.broadcast_to(price, (*inst.shape, 1)).ravel().tolist()
    waits = {"delay": delays}
    if "cost" in out:
        parts = zip(out["cost"], prices, delays, strict=True)
        waits["cost"] = [cost + price * delay for cost, price, delay in parts]
    return out | waits


def _curves(problem: Problem) -> dict[str, tuple[Curve, Curve | None]]:
    """Return the symbols as curves of the relative frequency, and of the share of the band.

    Arrays of shape (K, C); where the server's power is a table, of the columns of
    `card_opt.problem.scaling`.
    """
    inst, region = problem.instance, problem.region
    steps = None if inst.level_power is None else region.levels
    num_steps = 1 if steps is None else steps.size
    size = problem.num_rounds, inst.num_cuts * num_steps
    high: FloatArray = np.broadcast_to(inst.rounds().max_frequency, inst.shape).ravel()
    names = {*_QUANTITIES, *(("device energy",) if has_powers(problem) else ())}
    _, cost, taken = curves_of(problem, steps, high, also=names)
    links = links_of(problem, num_steps, also=names)
    found: dict[str, tuple[Curve, Curve | None]] = {"cost": (cost, links.get("cost"))}
    for name in sorted(names):
        link = links.get(name)
        found[name.replace(" ", "_")] = taken[name], None if link is None else _if_any(link)
    cuts = np.repeat(np.arange(1.0, inst.num_cuts + 1.0), num_steps)
    found["cut"] = Curve(cuts, 0.0, 0.0), None
    return {
        name: (_full(curve, size), None if link is None else _full(link, size))
        for name, (curve, link) in found.items()
    }


def _full(curve: Curve, size: tuple[int, int]) -> Curve:
    parts = curve.fixed, curve.inverse, curve.square, curve.linear
    return Curve(*(np.broadcast_to(part, size) for part in parts))


def _if_any(link: Curve) -> Curve | None:
    """Return what links add, None if that is nothing."""
    return link if np.any(link.inverse) or np.any(link.linear) else None
