"""Reader of .sol files, what a solver tells AMPL: message, values, verdict, suffixes.

Text only. In this order: the message; ``Options`` and how many there are; these; four counts, of
rows and of multipliers, of variables and of values; the multipliers; the values; ``objno`` with
the number of the objective and the solve code; suffixes, each with a header, a name, a table of
words, and its entries.

Source: D. M. Gay, "Hooking your solver to AMPL", Bell Laboratories (1997), and `writesol.c` of
the AMPL solver library; of the solve codes: R. Fourer, D. M. Gay, B. W. Kernighan, "AMPL", 2nd
ed. (2003), table 14-1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from card_opt.errors import CardOptError, shown
from card_opt.support.inputs import read_bytes

_BINARY = b"binary"  # after four bytes, at the start of a file that is not text
_TARGET, _OBJECTIVE, _PROBLEM = 3, 2, 3  # bits of a suffix' kind: what it belongs to
_BOUND = "bestbound"
_MOST, _MOST_A_VALUE = 2**24, 2**10  # bytes of a file: of words, and for each variable
_INFINITE = 1e20  # what solvers say for a bound that they do not have


class SolFileError(CardOptError):
    """A .sol file is not what it should be; the text goes on after "a .sol file"."""


class SolFile(NamedTuple):
    """What a .sol file says.

    Attributes
    ----------
    message
        The solver's own words, one line.
    code
        Its solve code; None if it gives none.
    values
        Values of the variables, all finite; empty if it gives none.
    bound
        The ``bestbound`` of objective or problem; -inf if it gives none.
    """

    message: str
    code: int | None
    values: list[float]
    bound: float


def read(path: Path, num_variables: int) -> SolFile:
    """Return what a .sol file says.

    Parameters
    ----------
    path
        The file.
    num_variables
        Variables of the problem.

    Raises
    ------
    SolFileError
        If it is missing, binary, cut off, of another problem, or has a value that is no finite
        number.
    """
    try:
        content = read_bytes(path, _MOST + _MOST_A_VALUE * num_variables)
    except CardOptError as error:
        raise SolFileError(f"that {str(error).removeprefix(f'{path}: ')}") from None
    if content[4 : 4 + len(_BINARY)] == _BINARY:
        raise SolFileError("that is binary; make the program write text, as the .nl file is")
    lines = iter(content.decode("utf-8", errors="replace").split("\n"))
    message = _message(lines)
    multipliers, counts = _counts(lines)
    _take(lines, min(multipliers), "multipliers")
    if max(counts) != num_variables or min(counts) not in {0, num_variables}:
        text = "/".join(map(str, counts))
        raise SolFileError(f"with {text} variables and values, where {num_variables} were asked")
    num_values = min(counts)
    values = [_number(line, "value") for line in _take(lines, num_values, "values")]
    if not all(map(math.isfinite, values)):
        place, value = next((i, v) for i, v in enumerate(values) if not math.isfinite(v))
        raise SolFileError(f"whose value of variable {place} is {value}")
    code = _code(lines)
    bound = -math.inf if code is None else _bound(lines)
    return SolFile(message, code, values, bound)


def _message(lines: Iterator[str]) -> str:
    words: list[str] = []
    for line in lines:
        if line.strip() == "Options":
            return " ".join(words)
        words += line.split()
    raise SolFileError("without a line that says Options")


def _counts(lines: Iterator[str]) -> tuple[list[int], list[int]]:
    """Return how many rows and multipliers, and how many variables and values there are.

    Of each pair the smaller one is how many numbers follow: writers differ in the order.
    """
    num_options = _whole(next(lines, ""), "number of options")
    first = [_whole(line, "option") for line in _take(lines, min(num_options, 2), "options")]
    with_tolerance = first[1:] == [3]
    # The library counts two more then, and writes one more, behind the counts.
    _take(lines, max(num_options - 2 * with_tolerance - 2, 0), "options")
    counts = [_whole(line, "count") for line in _take(lines, 4, "counts")]
    _take(lines, int(with_tolerance), "options")
    return counts[:2], counts[2:]


def _code(lines: Iterator[str]) -> int | None:
    for line in lines:
        words = line.split()
        if not words:
            continue
        if words[0] != "objno" or len(words) < 2:
            raise SolFileError(f"with {shown(line)} where objno should be")
        return _integer(words[2], "solve code") if len(words) > 2 else None
    return None


def _bound(lines: Iterator[str]) -> float:
    """Return the bound among the suffixes."""
    bound = -math.inf
    for line in lines:
        if not line.strip():
            continue
        header = line.split()
        if header[0] != "suffix":
            break  # sections of other programs come behind
        if len(header) < 6:
            raise SolFileError(f"with a suffix that begins {shown(line)}")
        kind, num_entries, _, _, num_lines = (_whole(w, "part of a suffix") for w in header[1:6])
        name = next(lines, "").strip()
        _take(lines, num_lines, "lines of a suffix")
        entries = _take(lines, num_entries, "entries of a suffix")
        if name == _BOUND and kind & _TARGET in {_OBJECTIVE, _PROBLEM} and entries:
            value = _number(entries[0].partition(" ")[2], _BOUND)
            if abs(value) < _INFINITE:
                bound = value
    return bound


def _take(lines: Iterator[str], count: int, what: str) -> list[str]:
    taken = list(islice(lines, min(count, 2**62)))
    if len(taken) < count:
        raise SolFileError(f"that ends after {len(taken)} of {count} {what}")
    return taken


def _number(text: str, what: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise SolFileError(f"whose {what} is {shown(text)}, no number") from None


def _integer(text: str, what: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise SolFileError(f"whose {what} is {shown(text)}, no whole number") from None


def _whole(text: str, what: str) -> int:
    if (value := _integer(text, what)) < 0:
        raise SolFileError(f"whose {what} is {value}, below 0")
    return value
