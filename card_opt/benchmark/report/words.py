"""What every column and word of the report means, in plain words."""

from __future__ import annotations

import itertools

from card_opt.benchmark.claims import Truth
from card_opt.benchmark.load import SLACK
from card_opt.benchmark.report.gaps import TARGETS, target_column
from card_opt.benchmark.report.means import NODE_SHIFT, SHIFTS, WRONG_FACTOR
from card_opt.benchmark.report.resample import COVERAGE, DRAWS
from card_opt.benchmark.report.results import FOUND, GOALS, OUTSIDE, RESOLUTION, SETS
from card_opt.benchmark.report.summary import (
    ENDS,
    OVER_ALL,
    OVER_COMMON,
    OVER_TAKEN,
    OVERS,
    mean_column,
    ratio_column,
)
from card_opt.benchmark.verdict import Verdict
from card_opt.problem.limits import PROOF_TOL

VERDICTS = {
    Verdict.PROVED: "solved, and a certificate checked in exact arithmetic proves the best value",
    Verdict.SOLVED: "claims the optimum, or that there is no decision, and that is so",
    Verdict.FOUND: "a decision as good as the best known, without a proof to that accuracy",
    Verdict.OPEN: "an honest answer that is worse than the best known",
    Verdict.SECOND_BEST: "claims the optimum, is within 1e-6 of the best known, and has cuts that "
    "cost more than the case's tolerance",
    Verdict.TIME_LIMIT: "stopped by the clock, or answered after it",
    Verdict.MEMORY_LIMIT: "took more memory than the limit",
    Verdict.CRASHED: "its process died",
    Verdict.FAILED: "raised an error, or says itself that it has no answer",
    Verdict.WRONG_BOUND: "claims a lower bound above the cost of a decision at hand",
    Verdict.WRONG_OPTIMUM: "claims an optimum, and a decision at hand costs less",
    Verdict.WRONG_POINT: "what it gives as a decision is none, or exceeds a limit",
    Verdict.WRONG_INFEASIBLE: "denies that there is a decision, and one is at hand",
    Verdict.UNSUPPORTED: "says beforehand that it takes no such problem; not run",
    Verdict.UNAVAILABLE: "what it needs is not installed; not run",
}
CLAIMS = {
    Truth.RIGHT: "all that the solver says of the problem is so",
    Truth.SECOND_BEST: "of an optimum that is one to 1e-6, and not to the case's tolerance",
    Truth.NO_CLAIM: "it says itself that it failed, or did not get to say anything",
    Truth.NOT_JUDGED: "it is of the optimum of another model, or nobody knows",
    Truth.AGAINST_PROOF: "nothing but a proof of this package contradicts it",
    Truth.NO_DECISION: "it says that it has a decision, and hands over none",
    Truth.FALSE_VALUE: "its decision costs something else than it says",
    Truth.FALSE_BOUND: "its bound is above the cost of a decision at hand",
    Truth.FALSE_OPTIMUM: "it says optimal, and a decision at hand costs less",
    Truth.FALSE_DECISION: "what it gives as a decision is none, or exceeds a limit",
    Truth.FALSE_INFEASIBLE: "it denies that there is a decision, and one is at hand",
}
RULES = (
    "No word of a solver is believed: each decision is valued by the referee, which computes the "
    "cost and every limit from the instance alone, and a claim is called wrong only if a decision "
    "at hand contradicts it.",
    "All comparisons are relative. Costs of decisions are told apart to the tolerance of the "
    f"case, which may be finer than {PROOF_TOL:g}; a claim is wrong only if it is off by more "
    "than that.",
    "There are two goals. Solved: the optimum, or that there is no decision, is claimed, that is "
    "so, and a bound proves it if the method gives one; proved answers are solved, too. "
    "Found: the run ended, in whatever way, with a decision as good as the best known, and with "
    "nothing wrong.",
    "Time is wall-clock time from handing over the problem to the answer, as the harness "
    "measures it, building the model included. The start of the process, with the import of "
    f"libraries, is apart. Times below {RESOLUTION:g} s count as {RESOLUTION:g} s, those above "
    "the time limit as the limit.",
    "Mean times are shifted geometric means: the geometric mean of time plus shift, less the "
    "shift. A run that does not reach the goal counts as the time limit; a wrong answer is worse "
    f"than none and counts as {WRONG_FACTOR:g} times the limit. A mean over all problems is over "
    "those that the method was given, and counts those that it does not take as failures; one "
    "over those taken leaves them out, and compares methods on different problems.",
    "What was not run is not scored: a problem without a run of a method is in no mean, share, "
    "profile or count of that method. Where methods were given different problems, those that "
    "were given to all are common, and means over these compare like with like.",
    "One table is of one setting: label, time limit, memory limit and gap. Runs of others have a "
    "report of their own.",
    "Repetitions of a method on a problem count as one: wrong if any is wrong; else proved, "
    "solved or found if more than half are that or better; else the most frequent "
    "of the rest, the worse one of a tie. Its time is the median, where a repetition that did not "
    "reach the goal is endless, so that more than half must reach it.",
    f"Intervals hold {COVERAGE:.0%} of {DRAWS:,} draws, for each of which repetitions are drawn "
    "anew within each problem, with replacement, and the value itself. They say "
    "what the same problems would give again, and with few repetitions they are too short. "
    "Without repetitions there are none.",
    "A run is under load where other processes kept so many cores busy that none was left for "
    f"it: more than all but one, by {SLACK:g} on the average. Its times are too long; they are "
    "marked and stay in.",
    "The virtual best takes, for each problem, the fastest of the methods that were given it.",
    "In performance profiles a run that did not reach the goal has an infinite ratio and stays "
    "in the denominator, which are the problems that the method was given. The ratio is to the "
    "fastest of the methods drawn, so the picture depends on which these are "
    "(E. D. Dolan and J. J. Moré, Math. Program. 91 (2002) 201-213, "
    "doi:10.1007/s101070100263).",
    f"“{OUTSIDE.capitalize()}” are all methods but this package's own algorithms, which know the "
    "closed form of the problem and no solver can be expected to equal.",
    "P2 is a single device-round; in a separable problem each limit concerns a single "
    "device-round; in a coupled one some limit ties several together.",
)


_OVER = {
    OVER_TAKEN: "the problems that it takes",
    OVER_ALL: "all problems that it was given",
    OVER_COMMON: "the problems that all methods were given",
}


def _means() -> dict[str, str]:
    out = {}
    for goal, over in itertools.product(GOALS, OVERS):
        what = "the best decision was found" if goal == FOUND else "the optimum was proven"
        for shift in SHIFTS:
            text = f"mean time until {what}, over {_OVER[over]}, shift {shift:g} s [s]"
            out[mean_column(goal, over, shift)] = text
            for end in ENDS:
                out[mean_column(goal, over, shift, end)] = f"{end} end of its interval [s]"
        for methods in SETS:
            text = f"the same with shift {SHIFTS[0]:g} s, over that of the virtual best"
            out[ratio_column(goal, over, methods)] = f"{text} of {methods}"
    return out


COLUMNS = {
    "method": "name, see card-opt methods",
    "solver": "program that does the work",
    "kind": "what sort of method it is",
    "setting": "label, time limit, memory limit and gap, as far as they differ",
    "problem": "the case; with the digest of its data where two have one name",
    "start": "warm: it was given the decision of the step before; else cold",
    "repetition": "number of the run of that method on that problem, from 0",
    "class": "P2, separable or coupled",
    "problems": "number of problems",
    "given": "problems that there is a run of it for, or a refusal",
    "taken": "problems that it was run on",
    "not run": "problems that it was not given; they do not count",
    "wrong": "wrong answers of any sort",
    **{word.value: text for word, text in VERDICTS.items()},
    "repetitions": "runs of a method on a problem; in summary.csv the most on any",
    "under_load": "runs that no core was left for; in runs.csv whether this is one",
    **_means(),
    "build_time": f"mean time to build the model, by its own clock, shift {SHIFTS[0]:g} s [s]",
    "solve_time": f"mean time to solve it, by its own clock, shift {SHIFTS[0]:g} s [s]",
    "cpu_time": f"mean processor time, shift {SHIFTS[0]:g} s [s]",
    "start_time": "median time to start and import, not part of any other time [s]",
    "nodes": f"mean number of nodes where it says so, shift {NODE_SHIFT:g}",
    "memory": "median of the largest resident memory [MiB]",
    "memory_max": "largest of all runs [MiB]",
    "goal": "solved: proven; found: the best decision found, proven or not",
    "set": "which methods are compared",
    "ratio": "time over that of the fastest of the set; in warm.csv that warm over that cold",
    "pairs": "problems that it was run on both cold and warm",
    "time_cold": "mean time over the pairs without a start [s]",
    "time_warm": "mean time with the best decision of the step before to start from [s]",
    "ratio_low": "lower end of the interval of the ratio",
    "ratio_high": "upper end of it",
    "nodes_cold": "nodes of all pairs without a start",
    "nodes_warm": "nodes of all pairs with one",
    "solved_both": "pairs solved or found both ways",
    "only_cold": "pairs solved or found without a start alone",
    "only_warm": "pairs solved or found with one alone",
    "wrong_cold": "pairs with a wrong answer without a start",
    "wrong_warm": "pairs with a wrong answer with one",
    "seconds": "time [s]",
    "share": "share of the problems that it was given: solved, at or below this, or reached",
    "fastest": "problems on which it is the fastest of the set, of those that another was given, "
    "too; ties count for each",
    "fastest_share": "that over the problems that any of the set solves",
    "alone": "problems that no other of the set solves, of those that one was given",
    "loss": "mean time of the virtual best without it over that with it",
    "given_to": "methods of the set that were given the problem",
    "reached": "problems on which the target was reached; in repeated.csv runs that reached "
    "the goal",
    "median": "of the repetitions, inf if half of them or fewer reached the goal [s]",
    "least": "of the repetitions [s]",
    "most": "of the repetitions, inf if one did not reach the goal [s]",
    "reached_by": "methods that reached the goal",
    "gap": "primal: best decision so far over the best known; proven: over its own bound",
    "target": "gap to be reached, relative",
    "time": "mean time until then, counted like the others [s]; in best.csv that of the fastest",
    **{target_column(target): "time until a gap of this or less [s]" for target in TARGETS},
    "family": "family of instances",
    "runs": "problems solved that a fit rests on",
    "sizes": "different numbers of device-rounds among them",
    "smallest": "least number of device-rounds",
    "largest": "largest number of device-rounds",
    "exponent": "b in time = a (device-rounds)^b, by least squares on logarithms",
    "standard_error": "of the exponent",
    "low": "lower end of the 95 % interval: of an exponent, a share or a median [s]",
    "high": "upper end of it",
    "time_at_one": "a, the fitted time of one device-round [s]",
    "r_squared": "share of the variance of log time that the fit explains",
    "verdict": "what the run is worth, or all repetitions together",
    "claimed": "what the method says",
    "truth": "cost of the best decision known, by the referee; inf if there is none",
    "found_by": "whose decision that is",
    **{word.value: text for word, text in CLAIMS.items() if word is not Truth.SECOND_BEST},
    "claim": "what the solver's own claim is worth",
    "claims": "runs in which the solver claims anything",
    "false": "of these, claims that are false in any way",
    "said": "what the solver says itself: its word, what that means, and its values",
    "excess": "how far the claim is off, relative; inf where a decision is denied or none",
    "reason": "why, in a line",
    "objective": "cost of its decision, by the referee",
    "proven_bound": "this package's own lower bound, which that decision contradicts",
    "proof": "what that bound rests on",
}
"""By the name of the column in the CSV files."""
