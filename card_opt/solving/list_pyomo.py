"""The methods that solve a Pyomo formulation, for `card_opt.methods`."""

from __future__ import annotations

import functools

from card_opt.problem.region import CUTS, OWN, PRIMITIVES, SHARED
from card_opt.solving.method import NOTHING, Method, outside

_all = frozenset(PRIMITIVES)

_scip = functools.partial(
    outside,
    supports=_all,
    run="card_opt.solvers.adapters.pyomo_scip:solve",
    solver="SCIP",
    requires=("pyomo", "pyscipopt"),
    licence="Apache-2.0",
)
_maingo = functools.partial(
    outside,
    # Its tolerance of 1e-6 on equations leaves 3e-6 between bound and cost where the cost is a
    # small difference of large terms, so it does not get to say optimal.
    proves="a bound, by branch and bound",
    supports=_all,
    run="card_opt.solvers.adapters.maingo:solve",
    solver="MAiNGO",
    requires=("pyomo", "maingopy"),
    extra="global",
    licence="EPL-2.0",
)
_gurobi = functools.partial(
    outside,
    supports=_all,
    run="card_opt.solvers.adapters.pyomo_gurobi:solve",
    solver="Gurobi",
    requires=("pyomo", "gurobipy"),
    extra="commercial",
    licence="proprietary, size-limited",
)
_mindtpy = functools.partial(
    outside,
    proves=NOTHING,
    supports=_all,
    solver="HiGHS",
    requires=("pyomo", "highspy", "casadi"),
    extra="nlp",
    licence="MIT, EPL-2.0",
)
_gdpopt = functools.partial(
    _mindtpy,
    # With levels the problems that it leaves to Ipopt are linear and whole: it raises.
    supports=frozenset({CUTS, OWN, SHARED}),
    formulation="card_opt.models.parts.disjunctions",
)

PYOMO_METHODS: tuple[Method, ...] = (
    _scip(
        name="pyomo-integer-scip",
        kind="MINLP, whole cut",
        formulation="card_opt.models.integer_cut",
        accepts="card_opt.models.integer_cut:accepts",
    ),
    _scip(
        name="pyomo-bigm-scip",
        kind="convex MINLP, big-M",
        formulation="card_opt.models.gdp_bigm",
    ),
    _scip(
        name="pyomo-mbigm-scip",
        kind="convex MINLP, multiple big-M",
        formulation="card_opt.models.gdp_mbigm",
    ),
    _scip(
        name="pyomo-hull-scip",
        kind="convex MINLP, hull",
        formulation="card_opt.models.gdp_hull",
    ),
    _scip(
        name="pyomo-cuttingplane-scip",
        kind="convex MINLP, big-M with cuts of the hull",
        proves=NOTHING,
        run="card_opt.solvers.adapters.pyomo_scip_ipopt:solve",
        formulation="card_opt.models.gdp_cutting_plane",
        requires=("pyomo", "pyscipopt", "casadi"),
        extra="nlp",
        licence="Apache-2.0, EPL-2.0",
    ),
    _scip(
        name="pyomo-minlp-scip-persistent",
        kind="MINLP, one-hot cut",
        run="card_opt.solvers.adapters.pyomo_scip_persistent:solve",
        formulation="card_opt.models.one_hot",
    ),
    _maingo(
        name="pyomo-minlp-maingo",
        kind="MINLP, reduced space",
        formulation="card_opt.models.reduced_space",
        accepts="card_opt.solvers.adapters.maingo:accepts",
    ),
    _maingo(
        name="pyomo-integer-maingo",
        kind="MINLP, whole cut",
        formulation="card_opt.models.integer_cut",
        accepts="card_opt.solvers.adapters.maingo:accepts_integer",
    ),
    _gurobi(
        name="pyomo-minlp-gurobi",
        kind="MINLP, reduced space",
        formulation="card_opt.models.reduced_space",
        accepts="card_opt.solvers.adapters.pyomo_gurobi:accepts",
    ),
    _gurobi(
        name="pyomo-integer-gurobi",
        kind="MINLP, whole cut",
        formulation="card_opt.models.integer_cut",
        accepts="card_opt.solvers.adapters.pyomo_gurobi:accepts_integer",
    ),
    outside(
        name="pyomo-levels-highs-appsi",
        kind="MILP, frequency levels",
        proves="a bound, by the spacing of the levels",
        run="card_opt.solvers.adapters.pyomo_highs:solve_appsi",
        formulation="card_opt.models.levels_pyomo",
        solver="HiGHS",
        requires=("pyomo", "highspy"),
        rel_tol=3e-2,
        freq_tol=5e-2,
        supports=frozenset(PRIMITIVES),  # rows only with levels
        accepts="card_opt.models.parts.levels:accepts",
    ),
    _gdpopt(
        name="pyomo-gdp-enumerate",
        kind="GDP, every choice of cuts",
        run="card_opt.solvers.adapters.gdpopt:solve_enumerate",
        accepts="card_opt.solvers.adapters.gdpopt:accepts_enumeration",
    ),
)

# They run, and on some of the conformance instances they are wrong or end without a decision.
STUDIED_METHODS: tuple[Method, ...] = (
    _mindtpy(
        name="pyomo-bigm-mindtpy-oa",
        kind="convex MINLP, big-M, outer approximation",
        run="card_opt.solvers.adapters.mindtpy:solve_oa",
        formulation="card_opt.models.gdp_bigm",
    ),
    _gdpopt(
        name="pyomo-gdp-loa",
        kind="GDP, logic-based outer approximation",
        run="card_opt.solvers.adapters.gdpopt:solve_loa",
    ),
    _gdpopt(
        name="pyomo-gdp-ric",
        kind="GDP, relaxation with integer cuts",
        run="card_opt.solvers.adapters.gdpopt:solve_ric",
    ),
    _mindtpy(
        name="pyomo-hull-mindtpy-oa",
        kind="convex MINLP, hull, outer approximation",
        run="card_opt.solvers.adapters.mindtpy:solve_oa",
        formulation="card_opt.models.gdp_hull",
    ),
    _mindtpy(
        name="pyomo-conic-mindtpy-ecp",
        kind="MISOCP, cutting planes",
        run="card_opt.solvers.adapters.mindtpy:solve_ecp",
        formulation="card_opt.models.conic_hull_pyomo",
    ),
)
