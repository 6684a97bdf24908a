"""Bugs in the benchmark's report, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

MEANS, RESULTS, PROFILES, GAPS, SCALING, SUMMARY, WRONG, TRACE, CELLS, WRITE = (
    f"benchmark/report/{name}.py"
    for name in (
        "means",
        "results",
        "profiles",
        "gaps",
        "scaling",
        "summary",
        "wrong",
        "trace",
        "cells",
        "write",
    )
)
SHELL = "support/html/__init__.py"
TEMPLATE = "benchmark/report/report.html"
SCRIPT = "benchmark/report/report.js"
TABLES = "support/html/page.js"
BUGS = (
    # Means.
    Bug(MEANS, "- shift)", "- 0.0)", "the shift stays in the mean"),
    Bug(MEANS, "WRONG_FACTOR * res.limit", "res.limit", "a wrong answer is a mere failure"),
    Bug(
        MEANS,
        "times.le(best + RESOLUTION, axis=0)",
        "times.le(2 * best, axis=0)",
        "twice as slow is fastest, too",
    ),
    Bug(
        MEANS,
        "is_single = reached.sum(axis=1) == 1",
        "is_single = reached.sum(axis=1) >= 1",
        "what others solve is solved alone",
    ),
    Bug(
        SUMMARY,
        "chosen = is_taken if over == OVER_TAKEN else is_taken | True",
        "chosen = is_taken",
        "problems not taken do not count",
    ),
    Bug(
        SUMMARY,
        "ascending=[True, False, False, True, True]",
        "ascending=[True, True, False, True, True]",
        "wrong answers come last",
    ),
    # Times and classes.
    Bug(
        RESULTS,
        '.clip(RESOLUTION, runs["time_limit"])',
        "",
        "times are not clipped",
    ),
    Bug(
        RESULTS,
        'is_reached |= is_good & ~runs["verdict"].isin(list(WRONG))',
        "is_reached |= is_good",
        "a wrong answer reaches a goal",
    ),
    Bug(RESULTS, "if devices * rounds == 1:", "if devices == 1:", "one device is a P2"),
    # Profiles, gaps and exponents.
    Bug(
        PROFILES,
        "/ max(data.size, 1)",
        "/ max(np.isfinite(data).sum(), 1)",
        "a share of what was solved",
    ),
    Bug(
        PROFILES,
        "times.div(best, axis=0)",
        "times.div(best.min(), axis=0)",
        "ratios to the best of all problems",
    ),
    Bug(GAPS, "if value <= target else t", "if value < target / 10 else t", "gaps are late"),
    Bug(
        GAPS,
        '    if run["verdict"] in WRONG | NOT_RUN:\n        return []\n',
        "",
        "a wrong answer closes gaps",
    ),
    Bug(
        GAPS,
        "bound = math.inf  # proven",
        "bound = -math.inf  # proven",
        "a proof of no decision is none",
    ),
    Bug(SCALING, "len(part) - 2", "len(part) - 1", "a degree of freedom too many"),
    Bug(SCALING, "if num_sizes < _SIZES", "if num_sizes < 2", "a fit to two sizes"),
    # Wrong answers, and files for other tools.
    Bug(
        WRONG,
        'relative_excess(run["claimed_bound"], run["best"], run["size"])',
        'relative_excess(run["best"], run["claimed_bound"], run["size"])',
        "the sign of a bound's excess",
    ),
    Bug(
        TRACE,
        '_MODEL_STATUS.get(run["claimed_status"], otherwise)',
        "otherwise",
        "no claim is written",
    ),
    Bug(
        TRACE,
        'while (name := plain if number == 1 else f"{plain}_{number}") in taken:\n'
        "            number += 1\n        taken.add(name)",
        "name = plain",
        "two problems get one name",
    ),
    # The page.
    Bug(CELLS, "if is_flagged and value > 0", "if is_flagged", "what is not there is bad"),
    Bug(SHELL, "autoescape=True", "autoescape=False", "texts are markup"),
    Bug(SHELL, "undefined=jinja2.StrictUndefined,", "", "what is missing is an empty text"),
    Bug(SHELL, "default-src 'none'; img-src data:;", "img-src *;", "the page may ask servers"),
    Bug(TEMPLATE, "data | tojson", "data | string | safe", "data end their element"),
    Bug(
        TABLES,
        "return isX === isY ? 0 : isX ? -1 : 1;",
        "return isX === isY ? 0 : sign * (isX ? -1 : 1);",
        "what is unknown comes first",
    ),
    Bug(TABLES, "if (!isNumeric) return", "if (true) return", "numbers sort as texts"),
    Bug(
        SCRIPT,
        "choices.every(([column, choice]) => value(row, column) === choice) &&",
        "",
        "choices choose nothing",
    ),
    Bug(
        SCRIPT,
        "Math.min(...chosen.map",
        "Math.min(...data.methods.map((m, i) => i).map",
        "ratios to methods that are not ticked",
    ),
    # Figures.
    Bug(WRITE, '"text.parse_math": False,', '"text.parse_math": True,', "names are formulas"),
    Bug(WRITE, '"svg.hashsalt": "card-opt",', "", "figures differ from time to time"),
)
