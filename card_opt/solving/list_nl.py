"""Methods of nonlinear programming: Bonmin and Ipopt from CasADi's wheel, and Xpress."""

from __future__ import annotations

import functools

from card_opt.problem.region import CUTS, LEVELS, OWN
from card_opt.solving.method import NOTHING, Method, outside

_casadi = functools.partial(
    outside,
    requires=("pyomo", "casadi"),
    extra="nlp",
    licence="EPL-2.0",
)

NL_METHODS: tuple[Method, ...] = (
    _casadi(
        name="pyomo-minlp-bonmin",
        kind="MINLP, one-hot cut",
        proves=NOTHING,  # its products are not convex, and Bonmin takes every problem for convex
        run="card_opt.solvers.adapters.casadi_nl:solve_nonconvex",
        formulation="card_opt.models.one_hot",
        solver="Bonmin",
        supports=frozenset({CUTS}),
    ),
    _casadi(
        name="pyomo-convex-bonmin",
        kind="convex MINLP, smooth hull",
        proves="optimum, by tangents",  # our own: see the adapter
        run="card_opt.solvers.adapters.casadi_nl:solve_convex",
        formulation="card_opt.models.convex_hull_nl",
        solver="Bonmin",
        # With levels or shared limits its cuts are wrong now and then.
        supports=frozenset({CUTS, OWN}),
    ),
    _casadi(
        name="pyomo-relaxed-ipopt",
        kind="relaxed smooth hull, rounded",
        proves="optimum, by tangents",
        run="card_opt.solvers.adapters.casadi_nl:solve_relaxed",
        formulation="card_opt.models.convex_hull_nl",
        solver="Ipopt",
        supports=frozenset({CUTS}),  # rounded, its decisions exceed own limits by up to 2e-6
    ),
    outside(
        name="xpress-minlp-xpress",
        kind="MIQCP, one-hot cut",
        proves=NOTHING,  # see the adapter
        run="card_opt.solvers.adapters.xpress:solve",
        formulation="card_opt.models.one_hot_xpress",
        solver="Xpress",
        requires=("xpress",),
        extra="commercial",
        licence="community licence, 200 rows and columns",
        accepts="card_opt.solvers.adapters.xpress:accepts",
        supports=frozenset({CUTS, LEVELS}),
    ),
)
