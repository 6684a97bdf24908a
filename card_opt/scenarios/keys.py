"""Values of a scenario by dotted key: ``training.lora_rank``, ``device.1.distance``."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from card_opt.errors import CardOptError, ScenarioError, shown
from card_opt.support.inputs import MOST_LEVELS, parse_toml

REMOVED = None  # a value that takes its key out of the file, so that the default holds


def flatten(tree: Any, prefix: str = "") -> dict[str, Any]:
    """Return the leaves of nested tables by dotted key; tables in a list count from 1."""
    if isinstance(tree, list) and tree and all(isinstance(item, Mapping) for item in tree):
        tree = {str(number): item for number, item in enumerate(tree, start=1)}
    if not isinstance(tree, Mapping):
        return {prefix: tree}
    leaves: dict[str, Any] = {}
    for key, value in tree.items():
        leaves |= flatten(value, f"{prefix}.{key}" if prefix else str(key))
    return leaves


def changed(tree: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return a file's tables with other values; sources of what was there go with it.

    Parameters
    ----------
    tree
        The tables, as TOML has them.
    changes
        Values by dotted key, or in nested tables, or both; a list takes the place of a list. A
        key that names a list of tables without a number, such as ``device.distance``, means
        every table of it; `REMOVED`, None, takes a key out.

    Raises
    ------
    ScenarioError
        If a key leads nowhere.

    Examples
    --------
    >>> changed({"device": [{"count": 1}, {}]}, {"device.count": 2, "problem": {"rounds": 3}})
    {'device': [{'count': 2}, {'count': 2}], 'problem': {'rounds': 3}}
    """
    new = copy.deepcopy(dict(tree))
    sources = flatten(new.pop("provenance", {}))
    for key, value in _named(changes):
        *path, last = key.split(".")
        if len(path) >= MOST_LEVELS:
            raise ScenarioError(f"a key has at most {MOST_LEVELS} parts, got {shown(key)}")
        for place, table in _tables(new, path, key):
            if value is REMOVED:
                table.pop(last, None)
            else:
                table[last] = _plain(value)
            here = ".".join([*place, last])
            sources = {k: v for k, v in sources.items() if not f"{k}.".startswith(f"{here}.")}
    sources.pop("", None)
    return new | ({"provenance": sources} if sources else {})


def parse_setting(text: str) -> tuple[str, Any]:
    """Return key and value of a text ``key=value``.

    The value is read as TOML; what is no TOML is a word, and nothing takes the key out.

    Raises
    ------
    ScenarioError
        If there is no key or no ``=``.

    Examples
    --------
    >>> parse_setting("training.lora_rank=8"), parse_setting("training.optimizer=sgd")
    (('training.lora_rank', 8), ('training.optimizer', 'sgd'))
    >>> parse_setting('training.lora_targets=["q", "v"]'), parse_setting("llm.num_layers=")
    (('training.lora_targets', ['q', 'v']), ('llm.num_layers', None))
    """
    key, is_given, value = text.partition("=")
    if not is_given or not key.strip():
        raise ScenarioError(
            f"a setting must be key=value, such as training.lora_rank=8, got {shown(text)}"
        )
    return key.strip(), parse_value(value)


def parse_value(text: str) -> Any:
    """Return a value as TOML reads it, else the text itself; `REMOVED` if there is none."""
    text = text.strip()
    if not text:
        return REMOVED
    try:
        content = parse_toml(f"value = {text}")
    except CardOptError:
        return text
    return content["value"] if len(content) == 1 else text


def _named(changes: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield keys and values of nested tables; lists are values."""
    for key, value in changes.items():
        if isinstance(value, Mapping):
            yield from _named(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


_Place = tuple[list[str], Any]


def _tables(tree: dict[str, Any], path: list[str], key: str) -> list[_Place]:
    """Return the tables that a path leads to, each with its own path; missing ones are made."""
    here: list[_Place] = [([], tree)]
    for part in path:
        here = [found for place, node in here for found in _step(place, node, part, key)]
    ends = [end for place, node in here for end in _spread(place, node)]
    for place, node in ends:
        if not isinstance(node, dict):
            raise ScenarioError(f"{key}: {'.'.join(place)} is a value, not a table")
    return ends


def _step(place: list[str], node: Any, part: str, key: str) -> list[_Place]:
    """Return where a part of a path leads from one place."""
    if isinstance(node, list) and part.isdecimal():
        if not 1 <= int(part) <= len(node):
            raise ScenarioError(f"{key}: {'.'.join(place)} has 1 to {len(node)}, got {part}")
        return [([*place, part], node[int(part) - 1])]
    if isinstance(node, list):
        return [f for p, table in _spread(place, node) for f in _step(p, table, part, key)]
    if not isinstance(node, dict):
        raise ScenarioError(f"{key}: {'.'.join(place)} is a value, not a table")
    return [([*place, part], node.setdefault(part, {}))]


def _spread(place: list[str], node: Any) -> list[_Place]:
    """Return every table of a list of tables; anything else as it is."""
    if not isinstance(node, list):
        return [(place, node)]
    return [([*place, str(number)], table) for number, table in enumerate(node, start=1)]


def _plain(value: Any) -> Any:
    """Return a value as TOML would have it: lists for tuples and arrays, no NumPy numbers."""
    if hasattr(value, "tolist"):
        return value.tolist()
    return list(value) if isinstance(value, tuple) else value
