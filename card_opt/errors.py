"""Every error that the package raises on purpose, each one clear line."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable


class CardOptError(Exception):
    """Base of all errors of this package; its text is one line that says what to do.

    To catch it is to catch all of them. It is raised itself for arguments of a wrong type, limits
    that are not positive, files that cannot be read or written, and whatever has no error of its
    own.

    See Also
    --------
    InstanceError : A field or a decision is not allowed.
    ScenarioError : A scenario's file is not allowed.
    ConstraintError : A constraint does not fit.
    UnknownMethodError : There is no such method.
    CertificateError : Nothing is proven.
    MissingDependencyError : An optional package is not installed.

    Examples
    --------
    >>> import card_opt as co
    >>> try:
    ...     co.solve(co.load_scenario("paper"), time_limit=-1)
    ... except co.CardOptError as error:
    ...     print(error)
    time_limit must be a positive finite number, got -1
    """


class InstanceError(CardOptError, ValueError):
    """A field of an instance, or a decision for it, is not allowed.

    Raised when an `Instance` is made, changed or read from a file, when a decision is evaluated,
    and where an instance is wanted and something else came. The text names the field, what is
    allowed and what came. It is a `ValueError`, too.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> inst.replace(weight=2.0)
    Traceback (most recent call last):
    card_opt.errors.InstanceError: weight must be in [0, 1], got 2
    """


class ScenarioError(CardOptError, ValueError):
    """A scenario file, or something that it names, is not allowed or not readable.

    Raised by `load_scenario` and by methods of a `Scenario`. Its arguments are the lines, one for
    each thing that is wrong. It is a `ValueError`, too.

    Examples
    --------
    >>> import card_opt as co
    >>> wrong = {"problem.weight": 2, "problem.rounds": 0}
    >>> try:
    ...     co.load_scenario("paper").replace(wrong)
    ... except co.ScenarioError as error:
    ...     print(error)
    paper: problem.weight must be less than or equal to 1, got 2
    paper: problem.rounds must be greater than or equal to 1, got 0
    """

    def __str__(self) -> str:
        """Return all lines."""
        return "\n".join(map(str, self.args))


class ConstraintError(CardOptError, ValueError):
    """A constraint is unknown, out of range, or does not fit its instance.

    Raised when a constraint is made, and when it meets an instance that it does not fit. It is a
    `ValueError`, too. That a constraint leaves no decision is no error: a solution says it.

    Examples
    --------
    >>> import card_opt as co
    >>> co.constraints.Deadline(-1.0)
    Traceback (most recent call last):
    card_opt.errors.ConstraintError: Deadline: max_delay must be positive [s], got -1
    """


class InfeasibleError(CardOptError):
    """No decisions keep a limit that all of a table share."""


class UnknownMethodError(CardOptError, ValueError):
    """No method has this name; the text lists the closest ones, and all there are.

    Raised wherever a method is given by its name. It is a `ValueError`, too.

    Examples
    --------
    >>> import card_opt as co
    >>> try:
    ...     co.solve(co.load_scenario("paper"), method="crad")
    ... except co.UnknownMethodError as error:
    ...     print(str(error).partition(" Known")[0])
    unknown method 'crad'; did you mean card?
    """

    def __init__(self, name: object, known: Iterable[str]) -> None:
        super().__init__(unknown("method", name, known))


class CertificateError(CardOptError):
    """Nothing is proven: an answer is wrong or has no proof, or a certificate is refused.

    Raised by `certify` and `check`, and by `Certificate.load` for a file that is none.

    Examples
    --------
    >>> import dataclasses
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> wrong = dataclasses.replace(co.solve(inst), objective=1.0)
    >>> try:
    ...     co.certify(inst, wrong)
    ... except co.CertificateError as error:
    ...     print(str(error).partition(",")[0])
    the solution is said to cost 1
    """


class MissingDependencyError(CardOptError, ImportError):
    """An optional package is not installed; the text gives the install line.

    Raised where something cannot be done without the package, such as a model of a library that
    is not there, a table in Parquet, or training. It is an `ImportError`, too. A method that
    lacks its solver raises nothing: its solution has the status ``unavailable``.

    Examples
    --------
    >>> import card_opt as co
    >>> try:
    ...     raise co.MissingDependencyError("pip install 'card-opt[scale]'")
    ... except ImportError as error:
    ...     print(error)
    pip install 'card-opt[scale]'
    """


def unknown(what: str, name: object, known: Iterable[str]) -> str:
    """Return the line for a name that is not in a list, closest names first.

    >>> unknown("method", "crad", ["card", "exhaustive"])
    "unknown method 'crad'; did you mean card? Known: card, exhaustive"
    """
    names = list(known)
    close = difflib.get_close_matches(str(name), names, n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(close)}?" if close else ";"
    return f"unknown {what} {shown(str(name))}{hint} Known: {', '.join(names)}"


def shown(value: object) -> str:
    r"""Return what came, short and on one line.

    >>> shown("two\nlines")
    "'two\\nlines'"
    """
    return " ".join(reprlib.repr(value).split())
