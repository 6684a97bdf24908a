"""Text from outside, made fit for a line on a terminal, in a table, and in a file."""

from __future__ import annotations

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
