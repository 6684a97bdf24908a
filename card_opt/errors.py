"""Every error that the package raises on purpose, each one clear line."""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable


class CardOptError(Exception):
    """Base of all errors of this package; its text is one line that says what to do."""


class InstanceError(CardOptError, ValueError):
    """A field of an instance, or a decision for it, is not allowed."""


class ScenarioError(CardOptError, ValueError):
    """A scenario file, or something that it names, is not allowed or not readable.

    Its arguments are the lines, one for each thing that is wrong.
    """

    def __str__(self) -> str:
        """Return all lines."""
        return "\n".join(map(str, self.args))


class ConstraintError(CardOptError, ValueError):
    """A constraint is unknown, out of range, or does not fit its instance."""


class InfeasibleError(CardOptError):
    """No decisions keep a limit that all of a table share."""


class UnknownMethodError(CardOptError, ValueError):
    """No method has this name; the text lists the closest ones."""

    def __init__(self, name: object, known: Iterable[str]) -> None:
        super().__init__(unknown("method", name, known))


class CertificateError(CardOptError):
    """Nothing is proven: an answer is wrong or has no proof, or a certificate is refused."""


class MissingDependencyError(CardOptError, ImportError):
    """An optional package is not installed; the text gives the install line."""


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
