"""Certificates are believed when the checker has read them, and not before."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from card_opt.certificates import certcheck
from card_opt.certificates.certcheck import Proven
from card_opt.certificates.certificate import Certificate
from card_opt.constraints.base import Constraint
from card_opt.constraints.lowering import listed
from card_opt.errors import CardOptError, CertificateError
from card_opt.export.json_file import content_of
from card_opt.problem.region import Region
from card_opt.scenarios.given import Given, problem_of
from card_opt.support.arguments import check_arguments


@check_arguments
def check(
    certificate: Certificate | str | os.PathLike[str],
    problem: object = None,
    *,
    constraints: Iterable[Constraint] | Region = (),
) -> Proven:
    """Return what a certificate proves, checked in rational arithmetic.

    Parameters
    ----------
    certificate
        A certificate, or its file.
    problem
        The instance, scenario or problem that it has to be about; None for the problem that it
        names itself.
    constraints
        More constraints that it has to be about, as `card_opt.certify` was given.

    Returns
    -------
    Proven
        Kind, value and bound as exact fractions, and one line that says so.

    Raises
    ------
    CardOptError
        If there are constraints and no problem.
    CertificateError
        If the file cannot be read, or something in it is not proven: the line says what.

    See Also
    --------
    certify : Makes a certificate.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> proven = co.check(co.certify(inst), inst)
    >>> proven.kind, proven.bound <= proven.value
    ('optimal', True)
    """
    given = None
    if problem is not None:
        given = content_of(problem_of(cast("Given", problem), constraints))
    elif isinstance(constraints, Region) or listed(constraints):
        raise CardOptError("constraints are those of a problem, which must be given, too")
    try:
        if isinstance(certificate, Certificate):
            return certcheck.check(certificate.content, given, certificate.folder)
        content = certcheck.load(None, certificate)  # as those read it who have nothing else
        return certcheck.check(content, given, Path(certificate).parent)
    except certcheck.Refused as reason:
        raise CertificateError(f"refused: {reason}") from None
