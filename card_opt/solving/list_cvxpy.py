"""Methods by CVXPY, by PySCIPOpt and by Xpress' own interface, to be put into the one list."""

from __future__ import annotations

import functools

from card_opt.models.catalogue import FURTHER, WAITING
from card_opt.problem.region import CUTS, LEVELS, LIMITS
from card_opt.solving.method import NOTHING, Method, of_levels, solving

_all = functools.partial(solving, supports=frozenset(LIMITS))
_scip = functools.partial(_all, solver="SCIP", licence="Apache-2.0", start="decision")
_highs = functools.partial(
    of_levels,
    adapter="cvxpy_highs:solve",
    solver="HiGHS",
    requires=("cvxpy", "highspy"),
    start="decision",
)

CVXPY_METHODS: tuple[Method, ...] = (
    _scip(
        "conic-hull-pyscipopt",
        "scip:solve",
        name="pyscipopt-conic-scip",
        requires=("pyscipopt",),
        supports=FURTHER,
    ),
    _all(
        "conic-hull-cvxpy",
        "cvxpy_ecos:solve",
        name="cvxpy-conic-ecos",
        solver="ECOS_BB",
        requires=("cvxpy", "ecos"),
        extra="conic",
        licence="GPL-3.0",
        supports=FURTHER,
    ),
    _all(
        "conic-hull-cvxpy",
        "cvxpy_copt:solve",
        name="cvxpy-conic-copt",
        solver="COPT",
        requires=("cvxpy", "coptpy"),
        extra="commercial",
        licence="proprietary",
        accepts="refusal",
        supports=FURTHER,
    ),
    _highs("levels-cvxpy", name="cvxpy-levels-highs", supports=WAITING),
    of_levels(
        "levels-pyomo",
        adapter="pyomo_highs:solve",
        name="pyomo-levels-highs",
        solver="HiGHS",
        requires=("pyomo", "highspy"),
    ),
    _all(
        "conic-relaxation",
        "relax_and_round:solve",
        name="cvxpy-relaxation-clarabel",
        proves="optimum, by weak duality",
        solver="Clarabel",
        requires=("cvxpy", "clarabel", "highspy"),
        licence="Apache-2.0",
    ),
    _scip(
        "big-m-conic",
        "cvxpy_scip:solve",
        name="cvxpy-bigm-scip",
        requires=("cvxpy", "pyscipopt"),
    ),
    _highs("piecewise-linear", name="cvxpy-piecewise-highs", supports=frozenset({CUTS})),
)

XPRESS = solving(
    "one-hot-xpress",
    "xpress:solve",
    name="xpress-minlp-xpress",
    proves=NOTHING,  # see the adapter
    solver="Xpress",
    requires=("xpress",),
    extra="commercial",
    licence="community licence, 200 rows and columns",
    accepts="accepts",
    supports=frozenset({CUTS, LEVELS}),
)
