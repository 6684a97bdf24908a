"""The process that runs a method: ``python -m card_opt.solvers.child.worker``.

It answers requests on its standard input until that ends, and may be killed at any moment.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import signal
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer
from card_opt.solvers.child import frames

_PR_SET_PDEATHSIG = 1


def main() -> None:
    """Serve requests: first ``load`` names the code, then each ``solve`` brings an instance."""
    _die_with_parent()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a solver prints goes to standard error, or it would get into the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    call: Callable[[Problem, Limits], Answer] | None = None
    while (frame := frames.read(sys.stdin.buffer)) is not None:
        words, arrays = frame
        try:
            if words["kind"] == "load":
                call = _load(words, answers)
                frames.write(answers, {"kind": "ready"})
            elif call is not None:
                inst = Instance.from_arrays(frames.split(arrays, "instance"))
                region = Region.from_arrays(frames.split(arrays, "region"))
                answer = call(Problem(inst, region), Limits(**words["limits"]))
                frames.write_answer(answers, "answer", answer)
        except Exception as error:  # a failing solver is an answer too
            text = " ".join(str(error).split()) or "no message"
            frames.write(
                answers, {"kind": "failure", "message": f"{type(error).__name__}: {text}"}
            )


def _load(words: dict[str, Any], answers: BinaryIO) -> Callable[[Problem, Limits], Answer]:
    for name in words["requires"]:  # or the first instance would pay for the import
        importlib.import_module(name)
    module, _, function = words["run"].partition(":")
    code: Callable[..., Answer] = getattr(importlib.import_module(module), function)
    if not words["formulation"]:
        return code
    model: Any = importlib.import_module(words["formulation"])
    options = {"command": words["command"]} if words["command"] else {}

    def report(answer: Answer) -> None:
        frames.write_answer(answers, "incumbent", answer)

    return lambda problem, limits: code(problem, model, limits, report, **options)


def _die_with_parent() -> None:
    """Ask Linux to end this process when its parent is gone, however the parent ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


if __name__ == "__main__":
    main()
