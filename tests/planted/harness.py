"""Bugs in the benchmark harness, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

VERDICTS, TRAIL, MEASURE = (f"benchmark/{name}.py" for name in ("verdicts", "trail", "measure"))
STORE, HOLDER, CAMPAIGN, TASK, SUITE = (
    f"benchmark/{name}.py" for name in ("store", "holder", "campaign", "task", "suite")
)
BEST, PREPARING = "benchmark/best_values.py", "benchmark/preparing.py"
PROCESS, IDLE, VALUATION = (
    "solvers/child/process.py",
    "solvers/child/idle.py",
    "solving/judge.py",
)
CHILD, SUPERVISOR, MODULE_PATH = (
    f"support/{name}.py" for name in ("child", "supervisor", "module_path")
)
BUGS = (
    Bug(
        VERDICTS,
        'if row["violation"] > PROOF_TOL:',
        'if row["violation"] > 0.1:',
        "a decision may exceed a limit by a tenth",
    ),
    Bug(
        VERDICTS,
        'best < math.inf and row["primal_gap"] > coarse(row):',
        'best < math.inf and row["primal_gap"] > row["gap"]:',
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
        'found = found.combine(frame["best_value"], min).combine',
        'found = frame["best_value"].combine',
        "what other methods found does not count",
    ),
    Bug(
        VERDICTS,
        '.where(frame["violation"] <= 0.0, math.inf)',
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
        'relative_excess(row["objective"], proven_bound(row), size) < -PROOF_TOL',
        'relative_excess(row["objective"], row["best_value"], size) < -PROOF_TOL',
        "this package's own proofs are never refuted",
    ),
    Bug(
        VERDICTS,
        "if verdict is Verdict.SOLVED and _is_certified(row, size):",
        "if verdict is Verdict.SOLVED:",
        "all that is solved is proved",
    ),
    Bug(
        VERDICTS,
        'return max(float(row["best_bound"]), float(row["certified_bound"]))',
        'return float(row["best_bound"])',
        "no certificate is ever refuted",
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
        "objective, violation = inside.cost, 0.0",
        "violation = 0.0",
        "a decision outside by a tolerance is said to be inside",
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
        "for member in self._child.family():",
        "for member in self._child.family()[:1]:",
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
        "            self.wall_time = time.perf_counter() - start\n",
        "",
        "the time of an answer is the time of the last look",
    ),
    Bug(
        VALUATION,
        "violation = max(said.violation, region.violation(inst, cut, frequency, share))",
        "violation = said.violation",
        "limits besides the box are not looked at",
    ),
    # The store.
    Bug(
        STORE,
        "            new = Holder.here()\n",
        '            database.execute("COMMIT")\n'
        "            new = Holder.here()\n"
        '            database.execute("BEGIN IMMEDIATE")\n',
        "another process may claim between look and claim",
    ),
    Bug(
        STORE,
        '            if database.execute("SELECT 1 FROM runs WHERE key = ?", (key,)).fetchone():\n'
        "                return False\n",
        "",
        "what is finished can be claimed",
    ),
    Bug(
        STORE,
        "if holder is not None and holder.is_alive:",
        "if holder is not None:",
        "claims of the dead hold",
    ),
    Bug(
        STORE,
        "if holder is not None and holder.is_alive:",
        "if False:",
        "claims of the living do not hold",
    ),
    Bug(
        STORE,
        '            database.execute("DELETE FROM claims WHERE key = ?", (run.key,))\n',
        "",
        "a claim outlives its row",
    ),
    Bug(
        STORE,
        '_stored(run))\n            database.execute("DELETE',
        'tuple(0.0 if v != v else v for v in astuple(run)))\n            database.execute("DELETE',
        "what is no number is 0",
    ),
    Bug(BEST, "if digest != case.digest:", "if False:", "another case of that name passes"),
    Bug(
        STORE,
        "if version not in schema.VERSIONS:",
        "if False:",
        "a store of another version passes",
    ),
    Bug(STORE, 'if found != "ok":', "if False:", "a damaged store passes"),
    Bug(
        STORE,
        "            self._check()\n        except",
        "            self._check()\n"
        '            self._database.execute("PRAGMA journal_mode = OFF")\n        except',
        "a write that fails is not taken back",
    ),
    Bug(
        HOLDER,
        "return is_same and process.status() != psutil.STATUS_ZOMBIE",
        "return is_same",
        "a process that is dead and not reaped lives",
    ),
    Bug(HOLDER, "return is_same and", "return", "a process is told by its number alone"),
    # Running a suite.
    Bug(
        CAMPAIGN,
        "            self._store.finish(row)\n            del self._running[future]\n",
        '            self.__dict__.setdefault("_later", []).append(row)\n'
        "            del self._running[future]\n"
        "            while not self._running and self._later:\n"
        "                self._store.finish(self._later.pop())\n",
        "rows are kept when nothing runs any more",
    ),
    Bug(
        CAMPAIGN,
        "self._store.finish(future.result())",
        "self._store.release(task.key)",
        "what ends while a run is stopped is lost",
    ),
    Bug(CAMPAIGN, "self._stop.set()", "pass", "what runs is not stopped"),
    Bug(CAMPAIGN, "self._store.release(task.key)", "pass", "claims are not given back"),
    Bug(
        CAMPAIGN,
        "            elif self._store.claim(task.key):\n",
        "            elif not self._store.claim(task.key):\n"
        "                break\n"
        "            else:\n",
        "a task that another process does holds up the others",
    ),
    Bug(CAMPAIGN, "while crew.work(tasks):", "if crew.work(tasks):", "what is given back is left"),
    Bug(
        CAMPAIGN,
        "            except Exception as error:",
        "            except ZeroDivisionError as error:",
        "an error of the harness has no line",
    ),
    Bug(
        PREPARING,
        "store.keep_best(replace(case, known=certified(case)))",
        "pass",
        "best values are found anew",
    ),
    Bug(PREPARING, "known=certified(case)", "known=case.best", "no best value is certified"),
    Bug(
        SUPERVISOR,
        "while os.getppid() == above:\n",
        "while True:\n",
        "solvers outlive a run whose pipe a fork holds",
    ),
    Bug(
        SUPERVISOR,
        "    _prctl(_PR_SET_CHILD_SUBREAPER, 1)\n",
        "",
        "what a solver starts in a session of its own is left",
    ),
    Bug(
        SUPERVISOR,
        "    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)\n",
        "",
        "a solver outlives its supervisor",
    ),
    Bug(IDLE, "_stocks.append(Stock())", "None", "a fork uses its parent's solvers"),
    Bug(
        CHILD,
        "        if os.getpid() != self._owner:\n            return\n",
        "",
        "a fork removes the folder of a solver",
    ),
    Bug(
        MODULE_PATH,
        "if os.path.realpath(place) in chance]",
        "if False]",
        "the current folder is on the path of a solver",
    ),
    # Tasks and suites.
    Bug(TASK, "{limits.time_limit!r} s, ", "", "another limit is no other task"),
    Bug(TASK, "if self.method not in METHODS:", "if False:", "two solvers of one name are one"),
    Bug(
        TASK,
        "in itertools.product(range(suite.repetitions), cases)",
        "in itertools.product(range(suite.repetitions), cases[::-1])",
        "cases come in another order",
    ),
    Bug(SUITE, " if method not in left_out]", "]", "nothing is excluded"),
    Bug(SUITE, "if case.name in made:", "if False:", "a case may be there twice"),
    Bug(
        SUITE,
        "Limits(self.time_limit, self.rel_gap, self.memory_limit)",
        "Limits(self.time_limit)",
        "a suite's own limits are ignored",
    ),
    Bug(SUITE, " and not isinstance(v, bool)", "", "true is a number in a suite"),
)
