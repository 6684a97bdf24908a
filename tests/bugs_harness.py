"""Bugs in the benchmark harness, for `tests.planted_bugs`."""

from __future__ import annotations

from tests.bug import Bug

VERDICTS, TRAIL, MEASURE = (f"benchmark/{name}.py" for name in ("verdicts", "trail", "measure"))
PROCESS, VALUATION = "solvers/process.py", "valuation.py"
BUGS = (
    Bug(
        VERDICTS,
        'if row["violation"] > PROOF_TOL:',
        'if row["violation"] > 0.1:',
        "a decision may exceed a limit by a tenth",
    ),
    Bug(
        VERDICTS,
        "if said == Status.OPTIMAL and primal_gap > PROOF_TOL:",
        'if said == Status.OPTIMAL and primal_gap > row["gap"]:',
        "an optimum is judged by its own bound",
    ),
    Bug(
        VERDICTS,
        "if excess < -PROOF_TOL or",
        "if excess > PROOF_TOL or",
        "the sign of a bound's excess is wrong",
    ),
    Bug(
        VERDICTS,
        ' or math.isnan(row["claimed_bound"])',
        "",
        "a bound that is no number passes",
    ),
    Bug(
        VERDICTS,
        "if said == Status.INFEASIBLE and best < math.inf:",
        "if said == Status.INFEASIBLE and best < -math.inf:",
        "nobody who denies is wrong",
    ),
    Bug(
        VERDICTS,
        'out = frame.assign(best=found.combine(frame["best_value"], min).astype(float))',
        'out = frame.assign(best=frame["best_value"].astype(float))',
        "what other methods found does not count",
    ),
    Bug(
        VERDICTS,
        '.where(frame["violation"] <= FEAS_TOL, math.inf)',
        '.where(frame["violation"] <= PROOF_TOL, math.inf)',
        "a decision outside by a tolerance is held against others",
    ),
    Bug(
        VERDICTS,
        'if row["wall_time"] > row["time_limit"]:',
        'if row["solve_time"] > row["time_limit"]:',
        "a method's own clock is believed",
    ),
    Bug(
        VERDICTS,
        "    if said == Status.ERROR:  # it stands by nothing that it said before\n"
        "        return None\n",
        "",
        "a method that says itself that it failed is called wrong",
    ),
    Bug(
        VERDICTS,
        'relative_excess(row["objective"], row["best_bound"], size) < -PROOF_TOL',
        'relative_excess(row["objective"], row["best_value"], size) < -PROOF_TOL',
        "this package's own proofs are never refuted",
    ),
    Bug(
        TRAIL,
        "return valued.evaluation.objective if valued.violation <= PROOF_TOL else math.inf",
        "return valued.evaluation.objective",
        "decisions that exceed limits count as progress",
    ),
    Bug(
        TRAIL,
        "point = min(objective, self._worth(answer)), bound",
        "point = self._worth(answer), bound",
        "the last decision counts instead of the best",
    ),
    Bug(
        MEASURE,
        "    finally:\n        worker.close()\n",
        "    finally:\n        pass\n",
        "processes are left behind",
    ),
    Bug(
        MEASURE,
        "cpu_time=worker.cpu_time - start_cpu,",
        "cpu_time=worker.cpu_time,",
        "imports count as work",
    ),
    Bug(
        PROCESS,
        "if self.wall_time > limits.time_limit + GRACE:",
        "if self.wall_time > 1e9:",
        "the clock never fires",
    ),
    Bug(
        PROCESS,
        "family = [process, *process.children(recursive=True)]",
        "family = [process]",
        "what a child's children take is not seen",
    ),
    Bug(
        PROCESS,
        "known = _better(known, said)",
        "pass",
        "what was found before a limit is lost",
    ),
    Bug(
        PROCESS,
        "            self.wall_time = came - start\n",
        "",
        "the time of an answer is the time of the last look",
    ),
    Bug(
        VALUATION,
        "violation = max(said.violation, region.violation(inst, cut, frequency))",
        "violation = said.violation",
        "limits besides the box are not looked at",
    ),
)
