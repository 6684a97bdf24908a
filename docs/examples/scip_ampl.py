"""A solver as AMPL calls one: reads an .nl file, solves it by SCIP, writes a .sol file.

python scip_ampl.py STUB -AMPL [time=SECONDS] [gap=GAP]

It stands for a solver of your own, which may be any program in any language.
"""

import sys
from pathlib import Path

import pyscipopt

SOLVE_CODES = {"optimal": 0, "gaplimit": 0, "infeasible": 200, "timelimit": 400}
FAILURE = 500


def main(stub: str, *options: str) -> None:
    """Solve ``STUB.nl`` and write ``STUB.sol``."""
    problem = Path(stub).with_suffix(".nl")
    settings = dict(word.split("=") for word in options if "=" in word)
    model = pyscipopt.Model()
    model.hideOutput()
    model.readProblem(str(problem))
    model.setParams(
        {
            "limits/time": float(settings.get("time", 60.0)),
            "limits/gap": float(settings.get("gap", 1e-9)),
            "numerics/feastol": 1e-9,
            "numerics/epsilon": 1e-10,
        }
    )
    model.optimize()
    num_variables, num_rows = map(int, problem.read_text().split("\n")[1].split()[:2])
    problem.with_suffix(".sol").write_text(answer(model, num_variables, num_rows))


def answer(model: pyscipopt.Model, num_variables: int, num_rows: int) -> str:
    """Return what a .sol file says of a solved model."""
    status = model.getStatus()
    values: list[str] = []
    if model.getNSols() > 0:
        # SCIP numbers the variables of an .nl file, such as b8, and may add some of its own.
        numbered = {v.name[1:]: model.getVal(v) for v in model.getVars() if v.name[1:].isdigit()}
        values = [repr(numbered[str(i)]) for i in range(num_variables)]
    lines = [f"SCIP {model.version()}: {status}", "", "Options", "3", "1", "1", "0"]
    lines += [str(num_rows), "0", str(num_variables), str(len(values)), *values]
    lines += [f"objno 0 {SOLVE_CODES.get(status, FAILURE)}"]
    if abs(model.getDualbound()) < model.infinity():  # a suffix of the objective, a real number
        lines += ["suffix 6 1 10 0 0", "bestbound", f"0 {model.getDualbound()!r}"]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main(*sys.argv[1:])
