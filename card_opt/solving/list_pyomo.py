"""The methods that solve a Pyomo formulation, to be put into the one list."""

from __future__ import annotations

import functools

from card_opt.models.catalogue import FURTHER, WAITING
from card_opt.problem.region import CUTS, LIMITS, OWN, SHARED
from card_opt.solving.method import NOTHING, Method, of_levels, solving

_all = functools.partial(solving, supports=frozenset(LIMITS))
_scip = functools.partial(
    _all,
    supports=FURTHER,
    adapter="pyomo_scip:solve",
    solver="SCIP",
    requires=("pyomo", "pyscipopt"),
    licence="Apache-2.0",
    start="decision",
)
_maingo = functools.partial(
    _all,
    supports=FURTHER,
    adapter="maingo:solve",
    # Its tolerance of 1e-6 on equations leaves 3e-6 between bound and cost where the cost is a
    # small difference of large terms, so it does not get to say optimal.
    proves="a bound, by branch and bound",
    solver="MAiNGO",
    requires=("pyomo", "maingopy"),
    extra="global",
    licence="EPL-2.0",
)
_gurobi = functools.partial(
    _all,
    supports=FURTHER,
    adapter="pyomo_gurobi:solve",
    solver="Gurobi",
    requires=("pyomo", "gurobipy"),
    extra="commercial",
    licence="proprietary, size-limited",
    start="decision",
)
_mindtpy = functools.partial(
    _all,
    proves=NOTHING,
    solver="HiGHS",
    requires=("pyomo", "highspy", "casadi"),
    extra="nlp",
    licence="MIT, EPL-2.0",
)
_gdpopt = functools.partial(
    _mindtpy,
    "parts.disjunctions",
    # With levels the problems that it leaves to Ipopt are linear and whole: it raises.
    supports=frozenset({CUTS, OWN, SHARED}),
)
_casadi = functools.partial(solving, requires=("pyomo", "casadi"), extra="nlp", licence="EPL-2.0")

PYOMO_METHODS: tuple[Method, ...] = (
    _scip("integer-cut", name="pyomo-integer-scip"),
    _scip("gdp-bigm", name="pyomo-bigm-scip"),
    _scip("gdp-mbigm", name="pyomo-mbigm-scip"),
    _scip("gdp-hull", name="pyomo-hull-scip"),
    _scip(
        "gdp-cutting-plane",
        adapter="pyomo_scip:solve_with_ipopt",
        name="pyomo-cuttingplane-scip",
        start="",
        proves=NOTHING,
        supports=frozenset(LIMITS),  # its planes are Ipopt's, whose tolerance cones feel
        requires=("pyomo", "pyscipopt", "casadi"),
        extra="nlp",
        licence="Apache-2.0, EPL-2.0",
    ),
    _scip(
        "one-hot",
        adapter="pyomo_scip:solve_persistent",
        name="pyomo-minlp-scip-persistent",
    ),
    _maingo("reduced-space", name="pyomo-minlp-maingo", accepts="accepts"),
    _maingo("integer-cut", name="pyomo-integer-maingo", accepts="accepts_integer"),
    _gurobi("reduced-space", name="pyomo-minlp-gurobi", accepts="accepts"),
    _gurobi("integer-cut", name="pyomo-integer-gurobi", accepts="accepts_integer"),
    of_levels(
        "levels-pyomo",
        "pyomo_highs:solve_appsi",
        name="pyomo-levels-highs-appsi",
        start="decision",
        solver="HiGHS",
        requires=("pyomo", "highspy"),
        supports=WAITING,
    ),
    _gdpopt(
        "gdpopt:solve_enumerate",
        name="pyomo-gdp-enumerate",
        kind="GDP, every choice of cuts",
        accepts="accepts_enumeration",
    ),
)

CASADI_METHODS: tuple[Method, ...] = (
    _casadi(
        "one-hot",
        "casadi_nl:solve_nonconvex",
        name="pyomo-minlp-bonmin",
        proves=NOTHING,  # its products are not convex, and Bonmin takes every problem for convex
        solver="Bonmin",
        supports=frozenset({CUTS}),
    ),
    _casadi(
        "convex-hull-nl",
        "casadi_nl:solve_convex",
        name="pyomo-convex-bonmin",
        proves="optimum, by tangents",  # our own: see the adapter
        solver="Bonmin",
        # With levels or shared limits its cuts are wrong now and then.
        supports=frozenset({CUTS, OWN}),
    ),
    _casadi(
        "convex-hull-nl",
        "casadi_nl:solve_relaxed",
        name="pyomo-relaxed-ipopt",
        kind="relaxed smooth hull, rounded",
        proves="optimum, by tangents",
        solver="Ipopt",
        supports=frozenset({CUTS}),  # rounded, its decisions exceed own limits by up to 2e-6
    ),
)

# They run, and on some of the conformance instances they are wrong or end without a decision.
STUDIED_METHODS: tuple[Method, ...] = (
    _mindtpy(
        "gdp-bigm",
        "mindtpy:solve_oa",
        name="pyomo-bigm-mindtpy-oa",
        kind="convex MINLP, big-M, outer approximation",
    ),
    _gdpopt(
        "gdpopt:solve_loa",
        name="pyomo-gdp-loa",
        kind="GDP, logic-based outer approximation",
    ),
    _gdpopt(
        "gdpopt:solve_ric",
        name="pyomo-gdp-ric",
        kind="GDP, relaxation with integer cuts",
    ),
    _mindtpy(
        "gdp-hull",
        "mindtpy:solve_oa",
        name="pyomo-hull-mindtpy-oa",
        kind="convex MINLP, hull, outer approximation",
    ),
    _mindtpy(
        "conic-hull-pyomo",
        "mindtpy:solve_ecp",
        name="pyomo-conic-mindtpy-ecp",
        kind="MISOCP, cutting planes",
    ),
)
