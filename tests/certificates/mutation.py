"""Change one thing at a time in the checker of certificates, and see that it shows.

``python -m tests.certificates.mutation [FIRST LAST]`` changes comparisons, signs, roundings,
constants and conditions of certcheck.py (of lines FIRST to LAST), one at a time, and gives each
changed checker every certificate of `tests.certificates.battery`. It prints those that say of all
of them what the checker says. docs/mutation.md has the last count, and why survivors survive.
"""

from __future__ import annotations

import ast
import copy
import json
import multiprocessing
import os
import re
import resource
import sys
import tempfile
import types
from collections import Counter
from collections.abc import Iterator
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.certificates import certcheck
from tests.certificates.battery import Trial, trials

FILE = Path(certcheck.__file__)
PATIENCE, MEMORY = 60, 2**32  # seconds of a processor, and bytes, for all certificates
SURVIVED = "survived"
WORDS = (
    SURVIVED,
    "proven what is forged",
    "refused what is sound",
    "another claim",
    "other words",
    "an error",
)
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}
NAMES = {"down": "up", "up": "down", "min": "max", "max": "min", "any": "all", "all": "any"}


class Mutant(NamedTuple):
    """A node of the tree, a field of it, and what stands there before and after."""

    line: int
    parent: ast.AST
    field: str
    old: Any
    new: Any
    words: str

    def compiled(self, tree: ast.Module) -> types.CodeType:
        """Return the code of the tree with the change."""
        setattr(self.parent, self.field, self.new)
        try:
            return compile(ast.fix_missing_locations(tree), str(FILE), "exec")
        finally:
            setattr(self.parent, self.field, self.old)


def replacements(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may stand in place of a node."""
    match node:
        case ast.Compare():
            for i, operator in enumerate(node.ops):
                for other in COMPARISONS[type(operator)]:
                    changed = copy.deepcopy(node)
                    changed.ops[i] = other()
                    yield changed
        case ast.BinOp() if type(node.op) in OPERATORS:
            yield ast.BinOp(node.left, OPERATORS[type(node.op)](), node.right)
            yield node.left
        case ast.UnaryOp():
            yield node.operand
        case ast.BoolOp():
            swapped = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
            yield ast.BoolOp(swapped, node.values)
            for i in range(len(node.values)):
                left = node.values[:i] + node.values[i + 1 :]
                yield ast.BoolOp(node.op, left) if len(left) > 1 else left[0]
        case ast.IfExp():
            yield from (node.body, node.orelse)
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int(number)):
            yield from (ast.Constant(number + 1), ast.Constant(number - 1))
        case ast.Name(id=name) if name in NAMES:
            yield ast.Name(NAMES[name], ast.Load())
        case ast.Call(func=ast.Name(id="need")):
            yield ast.Constant(None)
        case ast.If() | ast.While():
            for value in (True, False):
                conditional = copy.deepcopy(node)
                conditional.test = ast.Constant(value)
                yield conditional
        case ast.AugAssign(op=operator) if type(operator) in OPERATORS:
            yield ast.AugAssign(node.target, OPERATORS[type(operator)](), node.value)
            yield ast.Pass()
        case ast.Expr(value=ast.Call(func=ast.Attribute())) | ast.Delete():
            yield ast.Pass()


def is_annotation(tree: ast.AST) -> set[int]:
    """Return the nodes of annotations, which change nothing."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            if (annotation := getattr(node, name, None)) is not None:
                inside |= {id(part) for part in ast.walk(annotation)}
    return inside


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Yield every change."""
    skipped = is_annotation(tree)
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            for i, child in enumerate(value if isinstance(value, list) else [value]):
                if not isinstance(child, ast.AST) or id(child) in skipped:
                    continue
                for new in replacements(child):
                    ast.copy_location(new, child)
                    new = ast.fix_missing_locations(new)
                    line = getattr(child, "lineno", getattr(parent, "lineno", 0))
                    old, said = (ast.unparse(part).splitlines()[0] for part in (child, new))
                    place: Any = new
                    if isinstance(value, list):
                        place = [*value[:i], new, *value[i + 1 :]]
                    yield Mutant(line, parent, field, value, place, f"{old}  ->  {said}")


def shows(checker: Any, trial: Trial, folder: Path) -> str:
    """Return how a checker differs from what is known; empty if it does not."""
    for name, content in trial.files.items():
        (folder / name).write_text(json.dumps(content))
    try:
        proven = checker.check(copy.deepcopy(trial.content), trial.problem, folder)
    except checker.Refused as refusal:
        if trial.words and re.search(trial.words, str(refusal)):
            return ""
        return "other words" if trial.words else "refused what is sound"
    except Exception:
        return "an error"
    if trial.words:
        return "proven what is forged"
    claim = trial.content["claim"]
    if proven.kind == "infeasible":
        return ""
    said = [float(proven.value).hex(), float(proven.bound).hex()]
    known = [float.fromhex(claim[name]).hex() for name in ("value", "bound")]
    return "" if said == known else "another claim"


TREE = ast.parse(FILE.read_text())
MUTANTS = list(mutants(TREE))
KNOWN: list[Trial] = []


def judge(number: int) -> None:
    """End this process with the number of the word for how a changed checker shows."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    module = types.ModuleType("certcheck_changed")
    module.__package__ = certcheck.__package__
    sys.modules[module.__name__] = module
    try:
        exec(MUTANTS[number].compiled(TREE), module.__dict__)
        with tempfile.TemporaryDirectory() as name:
            word = next(filter(None, (shows(module, t, Path(name)) for t in KNOWN)), SURVIVED)
    except BaseException:
        word = "an error"
    os._exit(WORDS.index(word))


def outcomes(numbers: list[int]) -> Iterator[tuple[int, str]]:
    """Yield how each changed checker shows, in a process of its own, two at a time."""
    context, running = multiprocessing.get_context("fork"), dict[int, Any]()
    waiting = numbers[::-1]
    while waiting or running:
        while waiting and len(running) < 2:
            process = context.Process(target=judge, args=(waiting[-1],), daemon=True)
            process.start()
            running[waiting.pop()] = process
        wait([process.sentinel for process in running.values()])
        for number, process in list(running.items()):
            if process.exitcode is not None:
                del running[number]
                code = process.exitcode
                yield number, WORDS[code] if code in range(len(WORDS)) else "no end"


def main(arguments: list[str]) -> int:
    """Print the survivors and the counts."""
    first, last = map(int, arguments) if arguments else (1, 10**6)
    KNOWN.extend(trials())
    some = [i for i, mutant in enumerate(MUTANTS) if first <= mutant.line <= last]
    counts: Counter[str] = Counter()
    for number, word in outcomes(some):
        counts[word] += 1
        if word == SURVIVED:
            print(f"{MUTANTS[number].line}: {MUTANTS[number].words}", flush=True)
    print(f"{counts.total()} changes: {dict(counts)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
