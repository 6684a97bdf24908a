"""Bugs in the benchmark's report, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

REPETITIONS = "benchmark/repetitions.py"
(
    MEANS,
    RESULTS,
    RESAMPLE,
    SPLIT,
    PROFILES,
    GAPS,
    SCALING,
    SUMMARY,
    WRONG,
    TRACE,
    CELLS,
    WRITE,
) = (
    f"benchmark/report/{name}.py"
    for name in (
        "means",
        "results",
        "resample",
        "settings/split",
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
LOAD = "benchmark/load.py"
SHELL = "support/html/__init__.py"
WEB = "benchmark/report/web"
TEMPLATE = f"{WEB}/report.html"
TABLES = "support/html/page.js"
BUGS = (
    # Means.
    Bug(MEANS, "- shift)", "- 0.0)", "the shift stays in the mean"),
    Bug(MEANS, "WRONG_FACTOR * res.limit", "res.limit", "a wrong answer is a mere failure"),
    Bug(
        MEANS,
        "(own <= best + RESOLUTION)",
        "(own <= 2 * best)",
        "twice as slow is fastest, too",
    ),
    Bug(
        MEANS,
        "is_reached & np.isposinf(without)",
        "is_reached",
        "what others solve is solved alone",
    ),
    Bug(
        MEANS,
        '[times[name].notna()].dropna(how="all")',
        "[times[name].notna()]",
        "alone on what no other was given",
    ),
    Bug(
        MEANS,
        "times.mask(np.isposinf(times), limit)",
        "times.where(np.isfinite(times), limit)",
        "what was not run failed",
    ),
    Bug(
        SUMMARY,
        "OVER_ALL: is_given,",
        "OVER_ALL: is_taken,",
        "problems not taken do not count",
    ),
    Bug(
        SUMMARY,
        "OVER_COMMON: self.is_common & is_given",
        "OVER_COMMON: is_given",
        "what all were given is what one was",
    ),
    Bug(
        SUMMARY,
        '"wrong": False, "share": False}',
        '"wrong": True, "share": False}',
        "wrong answers come last",
    ),
    # Repetitions.
    Bug(
        REPETITIONS,
        "_GOOD[:place]) > half:",
        "_GOOD[:place]) >= half:",
        "half is more than half",
    ),
    Bug(REPETITIONS, "if word in counts and word in WRONG]", "if False]", "lies are rare"),
    Bug(
        REPETITIONS,
        "tuple(reversed([*sorted",
        "tuple(([*sorted",
        "the better one of a tie",
    ),
    Bug(
        RESULTS,
        'table.groupby(_PAIR)["value"].median()',
        'table.groupby(_PAIR)["value"].min()',
        "the luckiest repetition counts",
    ),
    Bug(RESAMPLE, "part = ordered[rows]", "part = ordered[rows[::-1]]", "others' repetitions"),
    Bug(RESAMPLE, "COVERAGE = 0.95", "COVERAGE = 0.5", "intervals are short"),
    Bug(
        RESAMPLE,
        "zlib.crc32(name.encode())",
        "None",
        "a report is another one every time",
    ),
    Bug(
        LOAD,
        'runs["cores"] - 1 + SLACK',
        'runs["cores"] + SLACK',
        "a run that had no core was alone",
    ),
    Bug(SPLIT, "apart([*files, *short])[len(files) :]", "short", "a folder takes another's place"),
    # Times and classes.
    Bug(
        RESULTS,
        '.clip(RESOLUTION, runs["time_limit"])',
        "",
        "times are not clipped",
    ),
    Bug(
        RESULTS,
        "is_reached & ~self.is_spoiled",
        "is_reached",
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
        'is_spoiled or run["verdict"] in NOT_RUN',
        'run["verdict"] in NOT_RUN',
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
        "_MODEL_STATUS.get(said, _INTEGER)",
        "_INTEGER",
        "no claim is written",
    ),
    Bug(
        TRACE,
        'apart(_ENDING.sub(r"_\\1", _plain(name)) for name in full)',
        "map(_plain, full)",
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
        f"{WEB}/runs.js",
        "choices.every((select) => sortValue(select.name, run) === select.value) &&",
        "",
        "choices choose nothing",
    ),
    Bug(
        f"{WEB}/profiles.js",
        "Math.min(...ticked.map(({ m }) => at(m, p)))",
        "Math.min(...methods.map((m) => at(m, p)))",
        "ratios to methods that are not ticked",
    ),
    Bug(
        f"{WEB}/profiles.js",
        "problems.filter((p) => byPair.has(`${m} ${p}`))",
        "problems",
        "what was not run is scored",
    ),
    Bug(
        f"{WEB}/heatmap.js",
        'if (kind === "bad") return',
        "if (false) return",
        "a wrong answer is a mark like others",
    ),
    Bug(
        f"{WEB}/heatmap.js",
        'if (!run) return { className: "blank"',
        'if (!run) return { className: "out"',
        "what was not run looks unsupported",
    ),
    Bug(
        f"{WEB}/heatmap.js",
        'if (event.pointerType === "touch") moveTo(cell);',
        'if (event.pointerType === "pen") moveTo(cell);',
        "a finger leaves before it is told",
    ),
    Bug(
        f"{WEB}/cases.js",
        "outcomes.filter((run) => run.problem === p)",
        "outcomes.filter((run) => run.problem >= p)",
        "a case has runs of others",
    ),
    Bug(
        f"{WEB}/runs.js",
        "isKept.problem(run.problem) &&",
        "",
        "the bar does not filter the runs",
    ),
    Bug(
        f"{WEB}/tables.js",
        "sorted = order ? order(rows) : rows;",
        "sorted = order ? order(rows.slice(0, FIRST)) : rows;",
        "only what is in the page is sorted",
    ),
    Bug(f"{WEB}/content.py", 'shlex.quote(str(row["case"]))', 'str(row["case"])', "no quotes"),
    # Figures.
    Bug(WRITE, '"text.parse_math": False,', '"text.parse_math": True,', "names are formulas"),
    Bug(WRITE, '"svg.hashsalt": "card-opt",', "", "figures differ from time to time"),
)
