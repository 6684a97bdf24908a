"""Bugs in verdicts of near-ties and in what is made of solvers' claims, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

VERDICTS, CLAIMS, TABLE = (
    f"benchmark/{name}.py" for name in ("verdicts", "claims", "report/claims")
)
STATUS, CATALOGUE = "problem/status.py", "models/catalogue.py"
DECISION, MIXED, SCIP, MINDTPY, HIGHS = (
    f"solvers/adapters/{name}.py" for name in ("decision", "mixed", "scip", "mindtpy", "highs")
)
BUGS = (
    # Verdicts by the tolerance of the case.
    Bug(
        VERDICTS,
        'return bool(primal_gap <= (coarse(row) if has_its_cuts else row["tolerance"]))',
        "return bool(primal_gap <= coarse(row))",
        "second-best cuts are as good as the best",
    ),
    Bug(
        VERDICTS,
        'has_its_cuts = row["other_cuts"] == 0 and known <= row["tolerance"]',
        'has_its_cuts = row["other_cuts"] == 0',
        "cuts that others have beaten are the best",
    ),
    Bug(
        VERDICTS,
        'is_near = _claims_optimum(row) and row["primal_gap"] <= PROOF_TOL',
        'is_near = row["primal_gap"] <= PROOF_TOL',
        "who claims nothing is second best",
    ),
    Bug(
        VERDICTS,
        'return max(float(row["tolerance"]), PROOF_TOL)',
        'return float(row["tolerance"])',
        "second best is wrong",
    ),
    Bug(
        VERDICTS,
        "return f\"{text}, with another cut in {row['other_cuts']} of {size} device-rounds\"",
        "return text",
        "nobody says in how many cuts a decision differs",
    ),
    # What claims are worth.
    Bug(
        CLAIMS,
        'if row["best"] < math.inf:',
        'if row["best_bound"] < math.inf:',
        "a denial is false by our own proof",
    ),
    Bug(
        CLAIMS,
        'if row["raw_about"] == About.GRID:\n        return Judgement(',
        "if False:\n        return Judgement(",
        "a grid without a decision denies the problem's",
    ),
    Bug(
        CLAIMS,
        'excess = -_excess(row["best"], row["raw_bound"], row)',
        'excess = abs(_excess(row["best"], row["raw_bound"], row))',
        "a bound below the best is false",
    ),
    Bug(
        CLAIMS,
        "    if not abs(excess) > coarse(row):",
        "    if not excess > coarse(row):",
        "a value that is too low passes",
    ),
    Bug(
        CLAIMS,
        'worth = row["objective"] if is_decision else row["raw_objective"]',
        'worth = row["raw_objective"]',
        "an optimum is believed at its own value",
    ),
    Bug(
        CLAIMS,
        '_OF_DECISIONS = {"", About.PROBLEM, About.GRID}',
        '_OF_DECISIONS = {"", About.PROBLEM, About.GRID, About.RELAXATION}',
        "the value of a relaxation is taken for a cost",
    ),
    Bug(
        CLAIMS,
        '_OF_BOUNDS = {"", About.PROBLEM, About.RELAXATION}',
        '_OF_BOUNDS = {"", About.PROBLEM, About.RELAXATION, About.GRID}',
        "the optimum of a grid is taken for a bound",
    ),
    Bug(
        CLAIMS,
        'if row["best_bound"] == math.inf and row["raw_says"] in _HAS_DECISION:',
        "if False:",
        "optimal is right where it is proven that there is none",
    ),
    Bug(
        CLAIMS,
        "    if is_optimum and about == About.PROBLEM and is_open:",
        "    if False:",
        "an optimum that nobody has proven is right",
    ),
    Bug(
        CLAIMS,
        "if math.isnan(value) or math.isnan(reference):",
        "if False:",
        "what is not said is off",
    ),
    Bug(
        CLAIMS,
        'if math.isnan(row["claimed_bound"]):',
        "if False:",
        "a bound that is no number is right",
    ),
    Bug(TABLE, "ascending=[False, False, True]", "ascending=[True, False, True]", "false last"),
    # What solvers say, as it comes through.
    Bug(
        STATUS,
        "    Status.MEMORY_LIMIT: Saying.STOPPED,\n",
        "",
        "who runs out of memory has failed",
    ),
    Bug(
        CATALOGUE,
        "if self.optimum == EXACT or self.is_exact_at_levels(problem):",
        "if self.optimum == EXACT:",
        "levels of the problem are a grid",
    ),
    Bug(
        DECISION,
        "return s.to_cost(value) if abs(value) < _INFINITE else math.nan",
        "return s.scale * value if abs(value) < _INFINITE else math.nan",
        "claims lack the offset",
    ),
    Bug(MIXED, "says or status.says,", "status.says,", "the adapter's word is put into its mouth"),
    Bug(
        MINDTPY,
        '    "infeasible": Saying.INFEASIBLE,\n',
        "",
        "that MindtPy denies a decision is not told",
    ),
    Bug(
        SCIP,
        "values = scip.getPrimalbound(), scip.getDualbound()",
        "values = scip.getDualbound(), scip.getPrimalbound()",
        "SCIP's value and bound change places",
    ),
    Bug(
        HIGHS,
        "if is_whole else About.RELAXATION",
        "if True else About.RELAXATION",
        "a pass with fractional choices is the problem",
    ),
)
