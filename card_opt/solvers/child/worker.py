"""The process that runs a method, started by `card_opt.solvers.child.process`.

It answers requests on its standard input until that ends, and may be killed at any moment.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import IO, Any

from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer
from card_opt.problem.start import Hint
from card_opt.solvers.child import frames
from card_opt.support import messages, module_path
from card_opt.support.text import of_error


def main() -> None:
    """Serve requests: first ``load`` names the code, then each ``solve`` brings an instance."""
    answers = messages.own_output()
    call: Callable[..., Answer] | None = None
    while (frame := frames.read(sys.stdin.buffer)) is not None:
        words, arrays = frame
        try:
            if words["kind"] == "load":
                call = _load(words, answers)
                frames.write(answers, {"kind": "ready"})
            elif call is not None:
                inst = Instance.from_arrays(frames.split(arrays, "instance"))
                region = Region.from_arrays(frames.split(arrays, "region"))
                start = Hint.from_arrays(frames.split(arrays, "start"))
                begin = {} if start is None else {"start": start}
                answer = call(Problem(inst, region), Limits(**words["limits"]), **begin)
                frames.write_answer(answers, "answer", answer)
        except Exception as error:  # a failing solver is an answer too
            frames.write(answers, {"kind": "failure", "message": of_error(error)})


def _load(words: dict[str, Any], answers: IO[bytes]) -> Callable[..., Answer]:
    for name in words["requires"]:  # or the first instance would pay for the import
        importlib.import_module(name)
    module, _, function = words["run"].partition(":")
    module_path.reach(module)
    code: Callable[..., Answer] = getattr(importlib.import_module(module), function)
    if not words["formulation"]:
        return code
    model: Any = importlib.import_module(words["formulation"])
    options = {"command": words["command"]} if words["command"] else {}

    def report(answer: Answer) -> None:
        frames.write_answer(answers, "incumbent", answer)

    def call(problem: Problem, limits: Limits, **begin: Hint) -> Answer:
        return code(problem, model, limits, report, **options, **begin)

    return call
