"""What is wrong with a scenario file: one line for each thing, and all of them at once."""

from __future__ import annotations

import contextlib
import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from card_opt.errors import ScenarioError, unknown

_UNKNOWN_KEY = ("extra_forbidden", "unexpected_keyword_argument")


class Complaints:
    """Lines about one file, gathered for one `error`.

    Parameters
    ----------
    origin
        Name of the file, which begins every line.
    """

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._lines: list[str] = []
        self._asked: dict[str, str] = {}

    def add(self, lines: Iterable[str]) -> None:
        """Add lines."""
        self._lines += [f"{self._origin}: {line}" for line in lines]

    def ask(self, questions: Mapping[str, str]) -> None:
        """Add questions about values, by their keys."""
        self._asked |= questions
        self.add(questions.values())

    def is_asked(self, place: str) -> bool:
        """Return whether there is a question in a section: what else is wrong may follow."""
        return any(key.startswith(place) for key in self._asked)

    @contextlib.contextmanager
    def about(self, prefix: str, **by_field: str) -> Iterator[None]:
        """Gather what the block raises, with a prefix, or the one of the field that begins it."""
        try:
            yield
        except ScenarioError as error:
            lines = [(by_field.get(line.split()[0], prefix), line) for line in error.args]
            self.add(f"{place}{line}" for place, line in lines if not self.is_asked(place))

    def __bool__(self) -> bool:
        """Return whether anything is wrong."""
        return bool(self._lines)

    def error(self) -> ScenarioError:
        """Return the error that holds all lines."""
        return ScenarioError(*dict.fromkeys(self._lines))


@contextlib.contextmanager
def blaming(prefix: str) -> Iterator[None]:
    """Put where it came from before every line of an error."""
    try:
        yield
    except ScenarioError as error:
        raise ScenarioError(*(f"{prefix}{line}" for line in error.args)) from None


def lines_of(
    error: ValidationError, known_keys: Callable[[tuple[int | str, ...]], list[str]]
) -> list[str]:
    """Return pydantic's complaints, a line each.

    Parameters
    ----------
    error
        The complaints.
    known_keys
        Returns the keys that the table at a location may have.
    """
    complaints = error.errors(include_url=False)
    mistyped = {c["loc"][:-1]: set[str]() for c in complaints if c["type"] in _UNKNOWN_KEY}
    for complaint in complaints:
        if complaint["type"] in _UNKNOWN_KEY:
            *table, key = complaint["loc"]
            mistyped[tuple(table)].update(_close(str(key), known_keys(tuple(table))))
    lines: list[str] = []
    for complaint in complaints:
        if not complaint["loc"]:  # a lone surrogate, which no JSON can hold
            lines.append(f"a key or value is no text: {complaint['msg']}")
            continue
        *table, key = complaint["loc"]
        # A mistyped key also leaves its right name missing: the typing error says more.
        if complaint["type"].startswith("missing") and key in mistyped.get(tuple(table), ()):
            continue
        lines += _lines(complaint, known_keys)
    return lines


def _lines(
    complaint: Any, known_keys: Callable[[tuple[int | str, ...]], list[str]]
) -> Iterator[str]:
    location, kind = complaint["loc"], complaint["type"]
    field, came = _dotted(location), _shown(complaint["input"])
    if kind in _UNKNOWN_KEY:
        line = unknown("key", location[-1], known_keys(location[:-1]))
        yield f"{_dotted(location[:-1]) or 'top level'}: {line}"
    elif kind.startswith("missing"):
        yield f"{field} is missing; the file must give it"
    elif kind == "value_error":
        yield from (f"{field}.{line}" for line in complaint["ctx"]["error"].args)
    elif kind == "literal_error":
        words = re.findall(r"'([^']*)'", complaint["ctx"]["expected"])
        close = _close(str(complaint["input"]), words)[:1]
        hint = f"; did you mean {close[0]}?" if close else ""
        yield f"{field} must be one of {', '.join(words)}, got {came}{hint}"
    elif kind == "too_short":
        yield f"{field} must have at least one entry, got {came}"
    else:
        allowed = complaint["msg"].replace("Input should be", "must be").split(";")[0]
        yield f"{field} {allowed}, got {came}"


def _close(name: str, words: list[str]) -> list[str]:
    return difflib.get_close_matches(name, words)


def _dotted(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in location)


def _shown(value: Any) -> str:
    """Return what came, on one line and not too long."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
