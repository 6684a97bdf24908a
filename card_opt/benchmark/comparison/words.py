"""What the columns, words and rules of a comparison mean."""

from __future__ import annotations

from card_opt.benchmark.comparison.pairs import (
    BETTER,
    DOUBTFUL,
    LOAD,
    NEAR_LIMIT,
    SAME,
    WORSE,
)
from card_opt.benchmark.comparison.sides import CPU_RESOLUTION
from card_opt.benchmark.comparison.statistics import (
    ALPHA,
    CONFIDENCE,
    EQUAL,
    FASTER,
    NEEDED,
    RESAMPLES,
    SIZE,
    SLOWER,
    UNDECIDED,
)
from card_opt.benchmark.report.results import RESOLUTION

OUTCOMES = {
    SLOWER: f"significant, and by a factor of {SIZE:g} or more: a regression",
    FASTER: f"significant, and by a factor of {SIZE:g} or more",
    EQUAL: f"the interval lies within a factor of {SIZE:g} of 1",
    UNDECIDED: "none of these: the reason stands beside it",
}
CHANGES = {
    WORSE: "a worse verdict: a regression by itself. From good to bad: proved, solved, found, "
    "open or stopped by a limit, crashed or failed, wrong",
    DOUBTFUL: f"stopped by the clock in B, but it took more than the limit over {NEAR_LIMIT:g} in "
    "A, or ran under load in B: shown, and no regression by itself",
    SAME: "the same, or as good",
    BETTER: "a better verdict",
}
RULES = (
    "A pair is a method on a case, told by its digest, under the same limits and with the same "
    "start, in both series. All runs are judged together, by the best decision of either.",
    "The time of a pair's side is the median of the wall times of its repetitions; its verdict is "
    "wrong if any repetition is, else proved, solved or found, if more than half are. The ratio "
    "is that of B over A, so that above 1 B is slower.",
    f"Times below {RESOLUTION:g} s count as {RESOLUTION:g} s: they are not told apart.",
    "Where both were stopped by a limit the ratio is 1. Where one was, the time limit stands for "
    "its time and the ratio is a bound, marked so. Where runs crashed, failed or were wrong, or "
    "ended with different verdicts, there is no ratio; the change of the verdict is shown.",
    "Of each method: the geometric mean of its ratios, one for each case, with a "
    f"{100 * CONFIDENCE:g} % interval by the bootstrap over cases ({RESAMPLES:,} resamples, "
    "percentiles).",
    "Test: Wilcoxon's signed-rank test on the logarithms of the ratios, two-sided; ratios of 1 "
    "are left out, as the test has it. The p-values are corrected over all methods after Holm.",
    f"Slower or faster: corrected p below {ALPHA:g}, and a geometric mean of {SIZE:g} or more, or "
    f"of 1/{SIZE:g} or less. Fewer than {NEEDED} pairs that differ cannot reach that p, and the "
    "method is undecided.",
    f"If more than {100 * LOAD:g} % of the runs on either side ran under load, so that other work "
    "left no core for them, wall times say little, and processor times are compared in their "
    f"place, by the same test; the whole interval must then be beyond a factor of {SIZE:g}. They "
    f"are counted in hundredths of a second, so that less than {CPU_RESOLUTION:g} s counts as "
    "that much, and there is no ratio where one side was stopped.",
    "A worse verdict is a regression by itself, without a test.",
)
COLUMNS = {
    "outcome": "what the method has become, see below",
    "reason": "why it is undecided",
    "ratio": "time of B over time of A, wall or processor time as said above; of a method, the "
    "geometric mean over its cases",
    "low": "lower end of its interval",
    "high": "upper end of its interval",
    "pairs": "cases with a ratio",
    "differ": "cases whose ratio is not 1, which the test rests on",
    "cpu_a": "median processor time in A [s]",
    "cpu_b": "median processor time in B [s]",
    "name": "method, with limits where it has several",
    "p": "of the signed-rank test",
    "p_holm": "corrected for the number of methods",
    "worse": "cases with a worse verdict",
    "better": "cases with a better verdict",
    "runs_a": "repetitions in A",
    "runs_b": "repetitions in B",
    "load_a": "share of the runs in A that ran under load",
    "load_b": "share of the runs in B that ran under load",
    "case": "the case",
    "change": "of the verdict, see below",
    "verdict_a": "in A",
    "verdict_b": "in B",
    "time_a": "median in A [s]; inf if stopped by a limit",
    "time_b": "median in B [s]; inf if stopped by a limit",
    "bound": "whether the ratio is at least or at most what stands there",
    "only_in": "where it was run; it is not compared",
}
