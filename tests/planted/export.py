"""Bugs in the export, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

MPS, LP, CBF, NL = (f"export/{name}.py" for name in ("mps_text", "lp_text", "cbf_text", "nl_file"))
PYOMO, SCIP, CVXPY, HIGHS = (f"export/from_{n}.py" for n in ("pyomo", "scip", "cvxpy", "highs"))
CONES, WRITE, CATALOGUE = "export/cones.py", "export/write.py", "models/catalogue.py"
JSON, NPZ, PROBLEM = "export/json_file.py", "export/npz_file.py", "export/problem.py"
POINT, NAMES, HEADER = "export/point.py", "export/names.py", "export/header.py"
FORMULATED, SOURCE = "export/formulated.py", "cli/problem.py"
BUGS = (
    # The objective.
    Bug(PYOMO, "factor * s.offset + factor * s", "factor * s", "no constant"),
    Bug(PYOMO, "factor * s.scale * objective", "factor * objective", "no scale"),
    Bug(PYOMO, "factor * s.offset +", "s.offset +", "the constant is not scaled"),
    Bug("export/program.py", "offset + scale * self.constant", "offset", "a constant is lost"),
    Bug(MPS, "{-program.constant!r}", "{program.constant!r}", "the constant's sign in .mps"),
    Bug(CBF, '("OBJBCOORD", repr(program.constant), "")', "()", "no constant in .cbf"),
    Bug(LP, 'yield f" {ONE} = 1"', 'yield f" {ONE} >= 1"', "the constant may grow"),
    # Rows and bounds.
    Bug(MPS, '(True, True): "G"', '(True, True): "L"', "a range on the wrong side"),
    Bug(MPS, "float(high[i] - low[i])", "float(high[i])", "a range from 0"),
    Bug(MPS, '{0.5 * c!r}"\n                yield', '{c!r}"\n                yield', "twice xy"),
    Bug(MPS, "low != 0.0 or high == np.inf", "low > 0.0", "a negative lower bound is 0"),
    Bug(MPS, 'yield f" MI BND {name}"', "pass", "a lower end that is open is 0"),
    Bug(LP, '(">=", float(low)), ("<=", float(high))', '("<=", float(high))', "no lower side"),
    Bug(
        LP,
        "range(0, len(parts), _TERMS)",
        "range(0, len(parts), max(1, 100 // max(map(len, parts))))",
        "lines end by the length of numbers",
    ),
    Bug(LP, 'yield "Generals"', 'yield "Binaries"', "whole numbers are 0 or 1"),
    Bug(CBF, 'yield "L-", (terms, -high)', 'yield "L-", (terms, high)', "the sign of a bound"),
    Bug(CBF, 'least = -np.inf if domain == "L+" else low', "least = -np.inf", "no lower bounds"),
    Bug(CBF, "low == high == 0.0", "low == 0.0", "nonnegative variables are 0"),
    Bug(NL, "pyo.Integers if is_whole else pyo.Reals", "pyo.Reals", "nothing is whole in .nl"),
    Bug(NL, "linear_presolve=False", "linear_presolve=True", "rows are presolved away"),
    # Cones.
    Bug(CONES, "-0.5 * c", "-c", "a rotated cone twice as wide"),
    Bug(CONES, "((), 0.5)", "((), 1.0)", "a parabola's cone twice as wide"),
    Bug(CONES, "math.sqrt(-row.upper)", "-row.upper", "a constant without its root"),
    Bug(CONES, "min(lower[i], lower[j]) >= 0.0", "True", "sides that may be negative"),
    # Reading models.
    Bug(PYOMO, "-1.0, -row.lower)", "1.0, row.lower)", "the lower side of a product"),
    Bug(PYOMO, "- terms.constant,\n        np.inf", ",\n        np.inf", "a row's constant"),
    Bug(SCIP, "for v, _, c in squares if c != 0.0", "for v, _, c in []", "linear part of squares"),
    Bug(CVXPY, "row_lower[dims.zero : num_rows] = -np.inf", "pass", "inequalities are equations"),
    Bug(CVXPY, "lower[start] = 0.0", "pass", "cones open downwards"),
    Bug(HIGHS, "upper=np.array(lp.col_upper_)", "upper=np.array(lp.col_lower_)", "no upper ends"),
    # Points, names and headers.
    Bug(POINT, "1.0 / relative[k]", "relative[k]", "a period is no inverse"),
    Bug(POINT, "max(low, old[0])", "min(low, old[0])", "the lowest floor counts"),
    Bug(POINT, "float(i == level[k])", "float(i == 0)", "the first level"),
    Bug(NAMES, "(steps if stem", "([steps[0]] * len(steps) if stem", "every level is the first"),
    Bug(NAMES, 'places[counts["chosen"]][number]', "every[number]", "cuts that are not allowed"),
    Bug(FORMULATED, "if wishes.short_names else program", "if False else program", "long names"),
    Bug(HEADER, "value {float(best.value)!r}", "value {float(best.bound)!r}", "the bound twice"),
    # What can be held.
    Bug(
        CATALOGUE,
        'kind="MINLP, one-hot cut",\n        box=NONLINEAR',
        'kind="MINLP, one-hot cut",\n        box=PRODUCTS',
        "held",
    ),
    Bug(
        CATALOGUE,
        '_conic("conic-hull-pyscipopt", ',
        '_conic("conic-hull-pyscipopt", levels=CONIC, ',
        "cones",
    ),
    Bug(WRITE, "if region.is_empty(problem.instance):", "if False:", "no choice is not noticed"),
    # Problem files.
    Bug(
        JSON,
        "if bound < math.inf else None",
        "if bound < 1e299 else None",
        "lost bound",
    ),
    Bug(JSON, '"allowed_by": list(region.allowed_by)', '"allowed_by": ["x"]', "labels are lost"),
    Bug(JSON, "parse_constant=_refuse", "parse_constant=float", "NaN is read"),
    Bug("support/inputs.py", "file, allow_pickle=False", "file, allow_pickle=True", "pickle"),
    Bug(PROBLEM, "for label in r.levels_by", "for label in r.levels_by[:0]", "no levels"),
    Bug(PROBLEM, "(np.diff(levels) > 0.0).all()", "True", "levels may fall"),
    Bug(SOURCE, "loaded.constraints + given", "given", "a source's own limits are dropped"),
    Bug(SOURCE, "if rounds is not None and not is_scenario:", "if False:", "rounds are ignored"),
)
