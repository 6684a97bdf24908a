"""Every certificate, sound or forged, of which it is known what the checker has to say."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tests.certificates import equations
from tests.certificates.forged_sums import SUMS
from tests.certificates.forgeries import FORGERIES
from tests.certificates.sound import MAKERS, made, part, whole
from tests.certificates.writing import Content


class Trial(NamedTuple):
    """A certificate and the files beside it; `words` of its refusal, empty if it is sound."""

    name: str
    content: Content
    words: str = ""
    files: Mapping[str, Content] = {}
    problem: Any = None


@functools.cache
def parts() -> dict[str, Content]:
    """Return the files of a sum."""
    return {f"{m}.json": part(m) for m in range(2)}


def trials() -> Iterator[Trial]:
    """Yield all of them."""
    for name in MAKERS:
        yield Trial(name, made(name))
    for forgery in FORGERIES:
        yield Trial(forgery.obligation, forgery.content, forgery.words)
    yield from of_sums()
    yield from of_problems()
    for pair in equations.pairs():
        yield Trial(pair.name, pair.sound)
        for i, (content, words) in enumerate(pair.forged):
            yield Trial(f"{pair.name}, forged {i}", content, words)


def of_sums() -> Iterator[Trial]:
    """Yield certificates of parts and of what they prove together."""
    yield Trial("a sum", whole(parts()), files=parts())
    given = made("tree")["problem"]
    yield Trial("a sum of a given problem", whole(parts()), "parts", parts(), given)
    for name, change, words in SUMS:
        files, content = json.loads(json.dumps([parts(), whole(parts())]))
        change(files, content)
        yield Trial(name, content, words, files)


def of_problems() -> Iterator[Trial]:
    """Yield certificates that are to be about a problem that is given."""
    for name in ("tree", "levels", "own rows", "compared"):
        content = made(name)
        yield Trial(f"{name}, of its problem", content, problem=content["problem"])
        files = {
            "problem.json": {"format": "card_opt.Problem", "version": 2, **content["problem"]}
        }
        yield Trial(f"{name}, in a file", content | {"problem": "problem.json"}, files=files)
        yield Trial(f"{name}, no file", content | {"problem": "no.json"}, "no file", files)
        yield Trial(f"{name}, far", content | {"problem": "../no.json"}, "file", files)
        for field, value in OTHERS[name]:
            other = json.loads(json.dumps(content["problem"]))
            place = other
            for key in field[:-1]:
                place = place[key]
            place[field[-1]] = value
            words = "another problem"
            yield Trial(f"{name}, another {field[-1]}", content, words, problem=other)


INSTANCE = "instance"
OTHERS: dict[str, list[tuple[tuple[Any, ...], Any]]] = {
    "tree": [
        ((INSTANCE, "weight"), 0.750000001),
        ((INSTANCE, "smashed_bits"), [8.0, 16.0, 4.0001]),
        ((INSTANCE, "normalizer"), "fleet"),
        (("limits", "rows", 0, "bound"), [30.1]),
        (("limits", "rows", 0, "coefficient"), [[1.0], [0.999]]),
        (("limits", "rows", 0, "quantity"), "delay"),
    ],
    "levels": [(("limits", "levels"), [1.0, 1.5, 4.5])],
    "own rows": [(("limits", "rows", 0, "bound"), [33.1])],
    "compared": [((INSTANCE, "max_frequency"), 5.5)],
}
