"""Methods by CVXPY, by PySCIPOpt and by HiGHS's own interface, to be put into the one list."""

from __future__ import annotations

from card_opt.problem.region import CUTS, PRIMITIVES
from card_opt.solving.method import Method, outside

BOUND = "a bound, by the spacing of the levels"
LEVELS_REL_TOL = 3e-2  # of the cost, which is small beside what it is the difference of
LEVELS_FREQ_TOL = 5e-2

CVXPY_METHODS: tuple[Method, ...] = (
    outside(
        name="pyscipopt-conic-scip",
        kind="MISOCP, convex hull",
        run="card_opt.solvers.adapters.pyscipopt_direct:solve",
        formulation="card_opt.models.conic_hull_pyscipopt",
        solver="SCIP",
        requires=("pyscipopt",),
        licence="Apache-2.0",
        supports=frozenset(PRIMITIVES),
    ),
    outside(
        name="cvxpy-conic-ecos",
        kind="MISOCP, convex hull",
        run="card_opt.solvers.adapters.cvxpy_ecos:solve",
        formulation="card_opt.models.conic_hull_cvxpy",
        solver="ECOS_BB",
        requires=("cvxpy", "ecos"),
        extra="conic",
        licence="GPL-3.0",
        supports=frozenset(PRIMITIVES),
    ),
    outside(
        name="cvxpy-conic-copt",
        kind="MISOCP, convex hull",
        run="card_opt.solvers.adapters.cvxpy_copt:solve",
        formulation="card_opt.models.conic_hull_cvxpy",
        solver="COPT",
        requires=("cvxpy", "coptpy"),
        extra="commercial",
        licence="proprietary",
        accepts="card_opt.solvers.adapters.cvxpy_copt:refusal",
        supports=frozenset(PRIMITIVES),
    ),
    outside(
        name="cvxpy-levels-highs",
        kind="MILP, frequency levels",
        proves=BOUND,
        run="card_opt.solvers.adapters.cvxpy_highs:solve",
        formulation="card_opt.models.levels_cvxpy",
        solver="HiGHS",
        requires=("cvxpy", "highspy"),
        rel_tol=LEVELS_REL_TOL,
        freq_tol=LEVELS_FREQ_TOL,
        supports=frozenset(PRIMITIVES),  # rows only with levels
        accepts="card_opt.models.parts.levels:accepts",
    ),
    outside(
        name="pyomo-levels-highs",
        kind="MILP, frequency levels",
        proves=BOUND,
        run="card_opt.solvers.adapters.pyomo_highs:solve",
        formulation="card_opt.models.levels_pyomo",
        solver="HiGHS",
        requires=("pyomo", "highspy"),
        rel_tol=LEVELS_REL_TOL,
        freq_tol=LEVELS_FREQ_TOL,
        supports=frozenset(PRIMITIVES),  # rows only with levels
        accepts="card_opt.models.parts.levels:accepts",
    ),
    outside(
        name="cvxpy-relaxation-clarabel",
        kind="SOCP, rounded and certified",
        proves="optimum, by weak duality",
        run="card_opt.solvers.adapters.relax_and_round:solve",
        formulation="card_opt.models.conic_relaxation",
        solver="Clarabel",
        requires=("cvxpy", "clarabel", "highspy"),
        licence="Apache-2.0",
        supports=frozenset(PRIMITIVES),
    ),
    outside(
        name="cvxpy-bigm-scip",
        kind="MISOCP, big M",
        run="card_opt.solvers.adapters.cvxpy_scip:solve",
        formulation="card_opt.models.big_m_conic",
        solver="SCIP",
        requires=("cvxpy", "pyscipopt"),
        licence="Apache-2.0",
        supports=frozenset(PRIMITIVES),
    ),
    outside(
        name="cvxpy-piecewise-highs",
        kind="MILP, fixed tangents",
        proves=BOUND,
        run="card_opt.solvers.adapters.cvxpy_highs:solve",
        formulation="card_opt.models.piecewise_linear",
        solver="HiGHS",
        requires=("cvxpy", "highspy"),
        rel_tol=LEVELS_REL_TOL,
        freq_tol=LEVELS_FREQ_TOL,
        supports=frozenset({CUTS}),
    ),
)
