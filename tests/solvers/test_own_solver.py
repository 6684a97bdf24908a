"""A command as a method: what it answers is handed on as it is, and nothing of it is left."""

from __future__ import annotations

import math
import os
import shlex
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

import card_opt as co
from card_opt.benchmark.verdict import Verdict
from card_opt.constraints import EnergyBudget, FrequencyLevels
from card_opt.errors import CardOptError, UnknownMethodError
from card_opt.models import levels_pyomo, one_hot
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import EVERYTHING
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.child import idle
from card_opt.solvers.child.process import Worker
from card_opt.solvers.own import command
from card_opt.solvers.own import command_line as command_line
from card_opt.solvers.own.supervised import Supervised
from card_opt.solving.own import FORMULATIONS, method_for_command
from tests.helpers import own_callables
from tests.helpers.instances import frequency_at, random_instance
from tests.helpers.paths import DOCS, HELPERS
from tests.helpers.verdict import verdict_of

STAND_IN = DOCS / "examples" / "scip_ampl.py"
SCIP = shlex.join([sys.executable, str(STAND_IN), "{stub}", "-AMPL", "time={time}", "gap={gap}"])
P2 = random_instance(3, shape=(1, 1), num_cuts=7)
P1 = random_instance(3, shape=(2, 2), num_cuts=5)
FIRST = co.evaluate(P2, *own_callables.worst(P2)).objective  # what the bad programs answer
SOON = 10.0  # seconds after which whatever is still there was forgotten


def misbehaving(*words: str) -> str:
    """Return the command of one of `tests.helpers.ampl_solvers`; ``{stub}`` follows its mode."""
    script = str(HELPERS / "ampl_solvers.py")
    return shlex.join([sys.executable, "-S", script, words[0], "{stub}", *words[1:]])


def answer_of(*words: str, time_limit: float = 20.0) -> Answer:
    """Return what the adapter makes of a misbehaving program, in this process."""
    text = command_line.checked(misbehaving(*words))
    limits = Limits(time_limit=time_limit)
    return command.solve(Problem(P2, EVERYTHING), one_hot, limits, lambda _: None, command=text)


def is_gone(told: Path) -> bool:
    """Return whether a program that hangs, its child and its folder are gone."""
    *numbers, folder = told.read_text().split()
    return not Path(folder).exists() and not any(map(psutil.pid_exists, map(int, numbers)))


def wait_until_gone(told: Path) -> None:
    """Fail if something is still there after a while."""
    end = time.monotonic() + SOON
    while not is_gone(told):
        assert time.monotonic() < end, f"still there: {told.read_text()}"
        time.sleep(0.02)


@pytest.mark.parametrize("formulation", ["one-hot", "conic-hull", "big-m"])
def test_round_trip(formulation: str) -> None:
    """A decision that a program writes down is the optimum, and its bound proves it."""
    method = method_for_command("stand-in", SCIP, formulation)
    for inst in (P2, P1):
        solution = co.solve(inst, method)
        assert solution.status is Status.OPTIMAL, solution.message
        assert solution.gap <= method.rel_tol
        assert solution.objective == pytest.approx(co.solve(inst).objective, rel=method.rel_tol)
        assert "SCIP" in solution.message
    idle.close_idle()


def test_round_trip_with_a_shared_limit() -> None:
    """The rows that couple device-rounds reach the program, and the decision keeps them."""
    budget = EnergyBudget(0.8 * float(co.solve(P1).energy.sum()))  # type: ignore[union-attr]
    method = method_for_command("stand-in", SCIP, "conic-hull")
    solution = co.solve(P1, method, [budget])
    best = co.solve(P1, "column-generation", [budget])
    assert solution.status is Status.OPTIMAL, solution.message
    assert solution.violation <= method.feas_tol
    assert solution.objective == pytest.approx(best.objective, rel=method.rel_tol)
    nothing = co.solve(P1, method, [EnergyBudget(1e-9 * budget.max_energy)])
    assert nothing.status is Status.INFEASIBLE
    assert nothing.build_time > 0.0  # the program said so
    assert "EnergyBudget" in nothing.message


def test_round_trip_with_levels() -> None:
    """A grid of levels that the problem has is the problem; one of its own is not."""
    allowed = FrequencyLevels(tuple(float(frequency_at(P1, x).min()) for x in (0.2, 0.5, 1.0)))
    method = method_for_command("stand-in", SCIP, "levels")
    best = co.solve(P1, "cutwise", [allowed])
    assert best.status is Status.OPTIMAL
    solution = co.solve(P1, method, [allowed])
    assert solution.status is Status.OPTIMAL, solution.message
    assert solution.objective == pytest.approx(best.objective, rel=method.rel_tol)
    free, truth = co.solve(P1, method), co.solve(P1).objective
    assert free.status is Status.FEASIBLE
    assert free.bound <= truth * (1.0 + method.rel_tol)
    assert truth <= free.objective
    deadline = co.solve(P1, method, [co.constraints.Deadline(1e9)])
    assert deadline.status is Status.UNSUPPORTED
    idle.close_idle()


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("0", Status.OPTIMAL),
        ("99", Status.OPTIMAL),
        ("100", Status.FEASIBLE),
        ("200", Status.INFEASIBLE),
        ("300", Status.ERROR),
        ("400", Status.TIME_LIMIT),
        ("499", Status.TIME_LIMIT),
        ("500", Status.ERROR),
        ("-1", Status.ERROR),
        ("1000000", Status.ERROR),
    ],
)
def test_solve_codes(code: str, status: Status) -> None:
    """A solve code is what AMPL means by it, and a decision comes with all that may have one."""
    answer = answer_of("code", code)
    assert answer.status is status
    assert f"solve code {code}" in answer.message
    assert (answer.cut is None) == (status in {Status.ERROR, Status.INFEASIBLE})
    if answer.cut is not None and answer.frequency is not None:
        assert co.evaluate(P2, answer.cut, answer.frequency).objective == pytest.approx(FIRST)
    assert answer.bound == -math.inf


@pytest.mark.parametrize(
    ("words", "status", "text"),
    [
        (("no code",), Status.FEASIBLE, "solve code None: it says"),
        (("no values",), Status.OPTIMAL, "solve code 0"),
        (("nan",), Status.ERROR, "whose value of variable 0 is nan"),
        (("surplus",), Status.ERROR, "where"),
        (("torn",), Status.ERROR, "wrote a .sol file that ends after"),
        (("binary",), Status.ERROR, "that is binary"),
        (("folder",), Status.ERROR, "that cannot be read"),
        (("silent",), Status.ERROR, "wrote no .sol file"),
        (("exit",), Status.ERROR, "ended with exit code 3; it printed: no licence"),
        (("dies",), Status.ERROR, "ended with SIGSEGV"),
        (("chatty",), Status.OPTIMAL, "solve code 0"),
    ],
)
def test_bad_programs(words: tuple[str, ...], status: Status, text: str) -> None:
    """What a program does wrong is an error of one line that says what, and never a decision."""
    answer = answer_of(*words)
    assert answer.status is status
    assert text in answer.message
    assert "\n" not in answer.message
    assert (answer.cut is not None) == (words[0] in {"no code", "chatty"})


def test_bound_is_in_the_units_of_the_cost() -> None:
    """The suffix is a bound on the model's objective, and comes back as one on the cost."""
    model = one_hot.build_model(Problem(P2))
    assert answer_of("bound", "0.25").bound == model.scaled.to_cost(0.25)
    assert answer_of("bound", "1e30").bound == -math.inf
    assert answer_of("bound", "nan").bound == -math.inf


def test_positions_are_those_of_the_model() -> None:
    """No variable is presolved away, not even if there is nothing to choose."""
    inst = random_instance(3, shape=(1, 1), num_cuts=1)
    text = command_line.checked(misbehaving("code", "0"))
    answer = command.solve(Problem(inst), one_hot, Limits(), lambda _: None, command=text)
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    assert answer.cut.item() == 1
    assert answer.frequency.item() == pytest.approx(float(frequency_at(inst, 1.0).item()))


def test_grid_keeps_no_claim() -> None:
    """No bound of a grid of its own is taken as one on the problem, nor its optimum."""
    text = command_line.checked(misbehaving("bound", "0.25"))
    answer = command.solve(
        Problem(P2, EVERYTHING), levels_pyomo, Limits(), lambda _: None, command=text
    )
    assert answer.status is Status.FEASIBLE
    model = levels_pyomo.build_model(Problem(P2))
    assert answer.bound == levels_pyomo.lower_bound(model, 0.25) < model.scaled.to_cost(0.25)


def test_program_gets_what_it_is_told(tmp_path: Path) -> None:
    """The placeholders are files, seconds left, gap and seed; no shell sees the words."""
    told = tmp_path / "with a blank"
    words = ("{nl}", "{sol}", "{time}", "{gap}", "{seed}", "$HOME; *", "a{stub}")
    answer_of("arguments", str(told), *words)
    folder, stub, nl, sol, seconds, gap, seed, shell, joined = told.read_text().split("\n")
    assert (nl, sol, joined) == (f"{stub}.nl", f"{stub}.sol", f"a{stub}")
    assert Path(stub).parent.samefile(folder) if Path(folder).exists() else folder in stub
    assert 0.0 < float(seconds) <= 20.0
    assert float(gap) == Limits().rel_gap
    assert int(seed) == Limits().seed
    assert shell == "$HOME; *"
    assert not Path(folder).exists()


def test_program_that_hangs_is_stopped_with_its_children(tmp_path: Path) -> None:
    """At the time limit nothing is left of a program, whatever session its children are in."""
    told, start = tmp_path / "told", time.monotonic()
    answer = answer_of("hangs", str(told), time_limit=0.5)
    assert answer.status is Status.TIME_LIMIT
    assert "stopped after" in answer.message
    assert time.monotonic() - start < 0.5 + SOON
    assert is_gone(told)  # at once: the adapter waits for it


def test_output_is_taken_and_forgotten() -> None:
    """Whatever a program prints it need not wait, and only the end is kept."""
    text = "import sys; print('x' * 10**7); print('all' * 3, file=sys.stderr, flush=True)"
    with Supervised() as program:
        assert program.run([sys.executable, "-S", "-c", text], SOON) == 0
    assert program.last_line == "allallall"
    assert len(program._tail) < 10**4


def test_what_a_program_leaves_running_is_ended(tmp_path: Path) -> None:
    """Nor is anything left of one that has answered."""
    told = tmp_path / "told"
    assert answer_of("leaves", str(told)).status is Status.OPTIMAL
    assert is_gone(told)


@pytest.mark.parametrize("is_whole_group", [True, False])
def test_program_goes_with_the_process_that_solves(tmp_path: Path, is_whole_group: bool) -> None:
    """If the solving process is killed, alone or as the harness does it, the program goes too."""
    told = tmp_path / "told"
    worker = Worker(method_for_command("hangs", misbehaving("hangs", str(told))))
    limits = Limits(time_limit=30.0)
    thread = threading.Thread(target=worker.solve, args=(Problem(P2), limits))
    thread.start()
    while not told.exists():
        time.sleep(0.02)
    assert not is_gone(told)
    kill = os.killpg if is_whole_group else os.kill
    kill(worker._child.family()[0].pid, signal.SIGKILL)
    thread.join()
    wait_until_gone(told)
    worker.close()


def test_program_goes_at_the_memory_limit(tmp_path: Path) -> None:
    """The memory of a program counts, and what is stopped for it goes with all it started."""
    told = tmp_path / "told"
    method = method_for_command("hangs", misbehaving("hangs", str(told)))
    solution = co.solve(P2, method, memory_limit=1.0)
    assert solution.status is Status.MEMORY_LIMIT
    if told.exists():
        wait_until_gone(told)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "must name a program"),
        ("'", "cannot be split"),
        ("no-such-solver {stub}", "'no-such-solver' is no program on the path"),
        ("/no/such/solver", "is no program"),
        (f"{shlex.quote(sys.executable)} {{nl}} {{seconds}}", r"no placeholder '\{seconds\}'"),
    ],
)
def test_bad_commands(text: str, message: str) -> None:
    """A command that cannot run is refused in one line, before anything runs."""
    with pytest.raises(CardOptError, match=message) as caught:
        method_for_command("mine", text)
    assert "\n" not in str(caught.value)


def test_command_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs and files get full paths, since it runs elsewhere; AMPL's words are added."""
    monkeypatch.chdir(tmp_path)
    Path("my solver.py").touch()
    text = command_line.checked("env 'my solver.py' other.py")
    path = str(tmp_path / "my solver.py")
    assert shlex.split(text) == [shutil.which("env"), path, "other.py", "{stub}", "-AMPL"]
    assert "-AMPL" not in command_line.checked("env {nl}")
    assert "-AMPL" in command_line.checked("env {gap}")


def test_unknown_formulation_lists_those_there_are() -> None:
    """A formulation is known by its short name, its module and its name in exports."""
    with pytest.raises(CardOptError, match="did you mean conic-hull"):
        method_for_command("mine", "env", "conic-hul")
    for short, entry in FORMULATIONS.items():
        exported = entry.module.rpartition(".")[2].replace("_", "-")
        names = (short, entry.module, exported)
        assert len({method_for_command("mine", "env", name) for name in names}) == 1
    with pytest.raises(CardOptError, match="one line"):
        method_for_command("", "env")


def test_page_lists_the_formulations() -> None:
    """Every short name is explained where a user looks for it."""
    page = (DOCS / "benchmarking.md").read_text()
    assert [name for name in FORMULATIONS if f"`{name}`" not in page] == []


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (("code", "0"), Verdict.WRONG_OPTIMUM),
        (("code", "100"), Verdict.OPEN),
        (("code", "200"), Verdict.WRONG_INFEASIBLE),
        (("bound", "1e3"), Verdict.WRONG_OPTIMUM),
        (("no values",), Verdict.WRONG_POINT),
        (("exit",), Verdict.FAILED),
    ],
)
def test_verdicts_on_commands(words: tuple[str, ...], verdict: Verdict) -> None:
    """The harness tells a false claim of a program from an honest answer and from a failure."""
    assert verdict_of(method_for_command("mine", misbehaving(*words)), P2) == verdict


def test_verdict_on_the_stand_in() -> None:
    """A right claim with a bound is solved."""
    assert verdict_of(method_for_command("stand-in", SCIP), P2) == Verdict.SOLVED


def test_own_methods_are_not_in_the_list() -> None:
    """A method of one's own is used as an object; the list of methods stays as it is."""
    with pytest.raises(UnknownMethodError):
        co.solve(P2, "mine")
