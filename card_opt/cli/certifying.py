"""``card-opt certify`` and ``card-opt check``: proofs without trust, and whether they hold."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import (
    DevicesFile,
    LimitTexts,
    Loaded,
    OwnConstraints,
    ProfileFile,
    RatesFile,
    Rounds,
    Seed,
    Settings,
    Source,
    load,
)
from card_opt.cli.terminal import FAILED, JsonFile, writable_file
from card_opt.errors import CardOptError, CertificateError
from card_opt.support.files import write_json

if TYPE_CHECKING:
    from card_opt.certificates.certificate import Certificate
    from card_opt.problem.problem import Problem
    from card_opt.problem.solution import Solution


def certify(
    scenario: Source,
    out: Annotated[
        Path,
        typer.Option(help="Write the certificate to this file, .json.", callback=writable_file),
    ],
    method: Annotated[
        str, typer.Option(help="Certify the answer of this method, see card-opt methods.")
    ] = "",
    solution: Annotated[
        Path | None,
        typer.Option(help="Certify a solution that card-opt solve --out wrote as .npz."),
    ] = None,
    seed: Seed = 0,
    rounds: Rounds = None,
    time_limit: Annotated[
        float, typer.Option(help="Wall-clock seconds for the method, and for a proof.")
    ] = 60.0,
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    json_file: JsonFile = None,
) -> None:
    """Prove the optimum, or as much as can be proven of it, and write the proof.

    What is written has been checked in exact arithmetic. Without --method and --solution the
    optimum is looked for.
    """
    from card_opt.problem.solution import Solution
    from card_opt.solving.dispatch import solve

    if method and solution is not None:
        raise CardOptError("--method and --solution are both given; certify one of them")
    files = {"rates": rates, "profile": profile, "devices": devices}
    loaded = load(scenario, seed, rounds, limit, own, settings, files)
    problem = problem_named(loaded)
    given: Solution | None = None
    if solution is not None:
        given = Solution.load(solution)
    elif method:
        with terminal.waiting(method, time_limit):
            given = solve(problem, method, time_limit=time_limit)
    certificate = written(problem, given, out, time_limit)
    for line in (proven_line(certificate), *loaded.notes):
        terminal.console().print(line, soft_wrap=True, highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, facts(certificate) | {"notes": list(loaded.notes)})


def check(
    file: Annotated[Path, typer.Argument(help="A certificate, as card-opt certify writes it.")],
    problem: Annotated[
        str,
        typer.Option(
            help="A problem of your own that it must be about: a scenario, a file or a case; "
            "else it is about the one that is in it, or that it names."
        ),
    ] = "",
    seed: Seed = 0,
    rounds: Rounds = None,
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    json_file: JsonFile = None,
) -> None:
    """Check a certificate in exact arithmetic; exit 0 if it holds, 1 if it is refused.

    python certcheck.py FILE does so on a machine that has nothing of this package.
    """
    from card_opt.certificates.checking import check as check_certificate

    files = {"rates": rates, "profile": profile, "devices": devices}
    given = [*(settings or []), *(limit or []), *filter(None, files.values())]
    if not problem and (given or rounds is not None or own is not None):
        raise CardOptError("limits and settings are those of --problem, which is not given")
    if not os.path.isfile(file):
        raise CardOptError(f"{file}: there is no such file")
    mine: Problem | None = None
    if problem:
        mine = problem_named(load(problem, seed, rounds, limit, own, settings, files))
    try:
        proven = check_certificate(file, mine)
    except CertificateError as refusal:
        line, content = str(refusal), dict[str, Any](proven=False, reason=str(refusal))
    else:
        ends = {name: getattr(proven, name) for name in ("value", "bound")}
        plain = {name: None if x is None else float(x) for name, x in ends.items()}
        line = proven.line
        content = {"proven": True, "kind": proven.kind} | plain | {"line": line}
    terminal.console().print(line, soft_wrap=True, highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, content)
    raise typer.Exit(0 if content["proven"] else FAILED)


def written(
    problem: Problem, solution: Solution | None, path: Path, time_limit: float
) -> Certificate:
    """Certify a solution, or the optimum if there is none, write the certificate and return it.

    Raises
    ------
    CertificateError
        If the solution is wrong, or nothing can be proven.
    """
    from card_opt.certificates.certifying import certify as certify_solution

    with terminal.waiting("certificate", time_limit):
        certificate = certify_solution(problem, solution, time_limit=time_limit)
    certificate.save(path)
    return certificate


def problem_named(loaded: Loaded) -> Problem:
    """Return what was loaded as a problem that knows its name."""
    from card_opt.export.problem import StoredProblem
    from card_opt.scenarios.given import problem_of

    problem = problem_of(loaded.instance, loaded.constraints)
    return StoredProblem(problem.instance, problem.region, name=loaded.name)


def proven_line(certificate: Certificate) -> str:
    """Return what a certificate proves, in one line."""
    if certificate.kind == "infeasible":
        return "proved: no decision keeps all limits"
    ends = f"one costs {certificate.value:.12g}, none less than {certificate.bound:.12g}"
    if certificate.kind == "optimal":
        exact = ", with every cut compared" * certificate.is_exact
        return f"proved: the decision is optimal{exact}: {ends}"
    return f"proved to a gap of {certificate.gap:.1e} and no better: {ends}"


def facts(certificate: Certificate) -> dict[str, Any]:
    """Return what a certificate proves as plain values; value and bound are None if infeasible."""
    is_void = certificate.kind == "infeasible"
    ends = {name: getattr(certificate, name) for name in ("value", "bound", "gap")}
    plain = {name: None if is_void else number for name, number in ends.items()}
    return {"kind": certificate.kind} | plain | {"exact": certificate.is_exact}
