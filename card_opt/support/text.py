"""Text from outside, made fit for a line on a terminal, in a table, and in a file."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 1000  # characters of a message


def one_line(text: object, longest: int = LONGEST) -> str:
    r"""Return a text as one line that can be printed and stored, cut short if it is long.

    What cannot be printed is escaped, lone surrogates among it, which no encoding takes.

    >>> one_line("two\n lines, \udcff and \x1b[2J")
    'two lines, \\udcff and \\x1b[2J'
    >>> one_line("a long story", 6)
    'a long ... (12 characters)'
    """
    words = " ".join(str(text).split())
    end = "" if len(words) <= longest else f" ... ({len(words):,} characters)"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words[:longest]) + end


def storable(text: str) -> str:
    """Return a text with lone surrogates escaped, as they come from names of files."""
    return text.encode(errors="backslashreplace").decode()


def of_error(error: BaseException) -> str:
    """Return the kind of an error and what it says."""
    try:
        said = one_line(error)
    except Exception:  # it cannot even say that
        said = ""
    return f"{type(error).__name__}: {said or 'no message'}"


def apart(names: Iterable[str]) -> list[str]:
    """Return names of which no two are alike, even to a system that knows no capitals.

    >>> apart(["a b", "A B", "c", "a b"])
    ['a b', 'A B_2', 'c', 'a b_3']
    """
    out: list[str] = []
    taken: set[str] = set()
    for wanted in names:
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name.casefold())
        out.append(name)
    return out
