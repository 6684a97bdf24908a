"""What the page shows: its sections, the columns of its tables, the captions of its figures."""

from __future__ import annotations

from typing import NamedTuple

from card_opt.benchmark.claims import Truth
from card_opt.benchmark.report.means import SHIFTS
from card_opt.benchmark.report.results import FOUND, OUTSIDE, SOLVED
from card_opt.benchmark.report.summary import (
    ENDS,
    OVER_ALL,
    OVER_COMMON,
    OVER_TAKEN,
    mean_column,
    ratio_column,
)


class Section(NamedTuple):
    """Heading of a section, what is said below it, and its name in the list of sections."""

    heading: str
    about: str = ""
    short: str = ""


SECTIONS = {
    "wrong": Section("Wrong answers", short="Wrong"),
    "claims": Section(
        "What the solvers claimed",
        "Status, objective and bound as the solver itself gave them, before anything of this "
        "package touched them, judged by the same decisions at hand: each claim that is not so, "
        "and how many of each method are worth what.",
        "Claims",
    ),
    "overview": Section(
        "At a glance",
        "A row per method, a column per problem. Point at a cell, or go there with Tab and the "
        "arrows, to read what it is; a click leads to the case.",
        "Overview",
    ),
    "summary": Section(
        "Methods",
        "Methods with wrong answers come first, then those that solve the largest share of what "
        "they were given. Times are shifted geometric means in seconds, over the problems that "
        "all were given (common), that the method was given, or that it takes; failures count as "
        "the time limit and wrong answers as ten times that. Click on a heading to sort.",
    ),
    "profiles": Section(
        "Profiles and time",
        "First: share of problems on which a method takes at most so many times as long as the "
        "fastest of those ticked; at 1 on the axis, how often it is the fastest itself, at the "
        "right edge, how many problems it solves at all. Then: share of problems after so many "
        "seconds. Dotted is the virtual best of those ticked. Behind each name stands how many "
        "of the problems that it was given it solves.",
        "Profiles",
    ),
    "gaps": Section(
        "Time to a gap",
        "When a run first had a decision close to the best known of anybody, and when it had "
        "proven as much by itself.",
    ),
    "best": Section(
        "Virtual best",
        "What each method adds to the virtual best, which takes the fastest for each problem; "
        "methods that are never the fastest are left out.",
    ),
    "scaling": Section(
        "Scaling",
        "Time over number of device-rounds, with the exponent of a power law fitted to proven "
        "runs of at least three sizes. Large problems that a method does not solve in time are "
        "missing from its fit.",
    ),
    "warm": Section(
        "Warm starts",
        "Sequences in which the channel drifts from step to step: what a method saves that is "
        "handed the best decision of the step before. Time is a ratio, warm over cold, below 1 "
        "where the start helps. All other sections count cold runs alone.",
    ),
    "cases": Section(
        "Cases",
        "What each problem is, all of its runs, and how to make it again.",
    ),
    "runs": Section("All runs", short="Runs"),
    "about": Section("Machine, rules and words", short="Rules"),
}
"""By their anchors, in order."""

_PER_METHOD = {"method": "method", "solver": "solver"}
_SHORT, _LONG = SHIFTS
_LOW, _HIGH = ENDS

SHOWN = {
    "summary": _PER_METHOD
    | {
        "wrong": "wrong",
        "given": "given",
        "taken": "taken",
        "proved": "proved",
        "solved": "solved",
        "found": "found",
        "open": "open",
        "second best": "second\nbest",
        "time limit": "time\nlimit",
        "memory limit": "memory\nlimit",
        "crashed": "crashed",
        "failed": "failed",
        mean_column(SOLVED, OVER_COMMON, _SHORT): f"proven, common\nshift {_SHORT:g} s",
        mean_column(SOLVED, OVER_ALL, _SHORT): f"proven, given\nshift {_SHORT:g} s",
        mean_column(SOLVED, OVER_ALL, _SHORT, _LOW): "95 %\nfrom",
        mean_column(SOLVED, OVER_ALL, _SHORT, _HIGH): "to",
        mean_column(SOLVED, OVER_ALL, _LONG): f"proven, given\nshift {_LONG:g} s",
        mean_column(SOLVED, OVER_TAKEN, _SHORT): f"proven, taken\nshift {_SHORT:g} s",
        mean_column(SOLVED, OVER_TAKEN, _LONG): f"proven, taken\nshift {_LONG:g} s",
        ratio_column(SOLVED, OVER_ALL, OUTSIDE): "over virtual\nbest solver",
        mean_column(FOUND, OVER_ALL, _SHORT): f"found, given\nshift {_SHORT:g} s",
        mean_column(FOUND, OVER_TAKEN, _SHORT): f"found, taken\nshift {_SHORT:g} s",
        "build_time": "build\n[s]",
        "solve_time": "solve\n[s]",
        "start_time": "start\n[s]",
        "memory": "memory\n[MiB]",
        "memory_max": "largest\n[MiB]",
        "nodes": "nodes",
        "under_load": "under\nload",
        "kind": "kind",
    },
    "wrong": {
        "problem": "problem",
        "method": "method",
        "repetition": "repe-\ntition",
        "verdict": "verdict",
        "excess": "by\n(relative)",
        "claimed": "claimed",
        "truth": "best cost\nknown",
        "found_by": "found by",
        "reason": "why",
    },
    "false_claims": {
        "problem": "problem",
        "method": "method",
        "repetition": "repe-\ntition",
        "claim": "claim",
        "excess": "by\n(relative)",
        "said": "what it said",
        "truth": "best cost\nknown",
        "verdict": "verdict on\nthe method",
        "reason": "why",
    },
    "claims": _PER_METHOD
    | {"claims": "claims", "false": "false"}
    | {truth.value: truth.value.replace(" ", "\n", 1) for truth in Truth},
    "warm": _PER_METHOD
    | {
        "pairs": "pairs",
        "time_cold": "time cold\n[s]",
        "time_warm": "time warm\n[s]",
        "ratio": "ratio",
        "ratio_low": "95 %\nfrom",
        "ratio_high": "to",
        "nodes_cold": "nodes\ncold",
        "nodes_warm": "nodes\nwarm",
        "solved_both": "solved\nboth ways",
        "only_cold": "only\ncold",
        "only_warm": "only\nwarm",
        "wrong_cold": "wrong\ncold",
        "wrong_warm": "wrong\nwarm",
    },
    "refuted": {
        "problem": "problem",
        "method": "method",
        "objective": "cost",
        "proven_bound": "our bound",
        "excess": "by (relative)",
        "proof": "our proof",
    },
    "gaps": {
        "method": "method",
        "gap": "gap",
        "target": "target",
        "problems": "problems",
        "reached": "reached",
        "share": "share",
        "time": f"mean time [s]\nshift {_SHORT:g} s",
    },
    "contributions": {
        "method": "method",
        "set": "among",
        "goal": "goal",
        "fastest": "fastest",
        "fastest_share": "share",
        "alone": "solved by\nno other",
        "loss": "mean time of the virtual best\nwithout it over that with it",
    },
    "scaling": {
        "family": "family",
        "method": "method",
        "exponent": "exponent",
        "standard_error": "standard\nerror",
        "low": "95 %\nfrom",
        "high": "to",
        "runs": "runs",
        "sizes": "sizes",
        "smallest": "smallest",
        "largest": "largest",
        "time_at_one": "fitted time of\none [s]",
        "r_squared": "R²",
    },
    "runs": {
        "problem": "problem",
        "method": "method",
        "repetition": "repe-\ntition",
        "verdict": "verdict",
        "wall_time": "time\n[s]",
        "repetitions": "runs",
        "primal_gap": "gap to\nbest known",
        "gap": "own gap",
        "violation": "violation",
        "nodes": "nodes",
        "memory": "memory\n[MiB]",
        "build_time": "build\n[s]",
        "solve_time": "solve\n[s]",
        "size": "device-\nrounds",
        "class": "class",
        "family": "family",
        "reason": "why",
    },
}
"""Columns of each table, with their headings."""

REPEATED = ("repetition", "repetitions")
"""Columns that are left out where nothing was run twice."""

TABLES = tuple(name for name in SHOWN if name != "runs")
"""Tables that are in the page as they are; the runs are drawn by its script."""

PICTURES = ("gaps", "scaling", "warm")
"""Figures that are in the page; its script draws what the others show."""

FIGURES = {
    "overview": "Every run: a row per method, a column per problem. Colour is the time of a run "
    "that solved its problem and proved it; marks are all other ends.",
    "profile_solved_solvers": "Performance profiles of the solvers, solved and proven.",
    "profile_found_solvers": "Performance profiles of the solvers, best decision found.",
    "profile_solved_all": "Performance profiles of all methods, solved and proven.",
    "profile_found_all": "Performance profiles of all methods, best decision found.",
    "cumulative_solvers": "Share of problems that the solvers have proven, and found the best "
    "decision of, after so many seconds.",
    "cumulative_all": "The same with this package's own algorithms.",
    "gaps": "Share of problems on which each method has come within a gap after so many seconds: "
    "above, to the best decision known of anybody, below, proven by itself.",
    "scaling": "Time to solve and prove over the number of device-rounds, with fitted power laws "
    "and their exponents, for the families with the widest range of sizes.",
    "warm": "What a method takes that is given the step before of a sequence, over what it takes "
    "without, with intervals over the problems.",
}
"""Captions by the name of the figure's file."""
