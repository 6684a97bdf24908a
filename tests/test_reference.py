"""The reference: what the docstring of every public name must tell, read as the site reads it.

Most of it is the list of checks of `numpydoc.validate`, of which `CHECKS` are asked for. The rest
is what a toolkit of physical quantities needs besides: shapes, units, and when an error is raised.
Where quotes stand is for Ruff. That a docstring names no parameter that is not there is asked of
every function of the package, public or not, and without numpydoc, by `tests/test_house.py`.
"""

from __future__ import annotations

import ast
import builtins
import enum
import functools
import inspect
import re
import textwrap
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import pytest

import card_opt as co
from card_opt import errors

validation = pytest.importorskip(
    "numpydoc.validate", reason="numpydoc reads the docstrings; it comes with the extra `docs`"
)

ROOMS = ("constraints", "fleet", "families", "benchmark", "training")
CHECKS = {
    "GL03", "GL05", "GL06", "GL07", "GL08", "GL10",  # form and order of sections
    "SS01", "SS02", "SS03", "SS04", "SS05", "SS06",  # a summary of one line, a whole sentence
    "PR01", "PR02", "PR03", "PR05", "PR07", "PR08", "PR09", "PR10",  # all parameters, in order
    "RT01", "RT03", "RT04", "RT05", "YD01",  # what comes back
    "SA02", "SA03", "SA04",  # references say why one would follow them
    "EX01",  # examples
}  # fmt: skip
OF_MEMBERS = CHECKS - {"EX01"}  # the class's example shows how its methods are used
ARRAY = re.compile(r"\b(FloatArray|IntArray|ArrayLike|NDArray)\b")
NUMBER = re.compile(r"\b(float|int|Real|FloatArray|IntArray|ArrayLike|NDArray)\b")
SHAPE = re.compile(r"\b(shapes?|scalars?)\b|\([A-Z]\w*(, ?[A-Z]\w*)*,?\)")
UNIT = re.compile(r"\[[^\]]+\]")
PHYSICAL = {
    "delay", "energy", "power", "frequency", "rate", "bandwidth", "throughput", "bits", "byte",
    "bytes", "memory", "flops", "seconds", "time",
}  # fmt: skip
PURE = {"learning_rate"}  # has a word of these in its name, and no unit


def names_of(room: ModuleType, prefix: str) -> list[str]:
    """Return the functions and classes that a module offers, by the names users know."""
    known = {name: getattr(room, name) for name in room.__all__ if hasattr(room, name)}
    ours = {name for name, thing in known.items() if inspect.isroutine(thing)}
    ours |= {name for name, thing in known.items() if inspect.isclass(thing)}
    return [f"{prefix}.{name}" for name in sorted(ours)]


NAMES = names_of(co, "card_opt")
for room in ROOMS:
    if room != "training" or find_spec("torch"):
        NAMES += names_of(getattr(co, room), f"card_opt.{room}")


def members(name: str) -> list[str]:
    """Return the public methods and properties that a class has from our code."""
    thing = validation.Validator._load_obj(name)
    if not inspect.isclass(thing):
        return []
    kinds = (property, functools.cached_property, classmethod, staticmethod)
    found: dict[str, Any] = {}
    for base in thing.__mro__:
        if base.__module__.startswith("card_opt"):
            found |= {key: value for key, value in vars(base).items() if key not in found}
    return [
        f"{name}.{key}"
        for key, value in found.items()
        if not key.startswith("_") and (isinstance(value, kinds) or inspect.isfunction(value))
    ]


MEMBERS = [member for name in NAMES for member in members(name)]


class Page(validation.Validator):  # type: ignore[misc,name-defined]
    """A docstring as the site shows it; a class may tell its parameters as attributes."""

    def __init__(self, obj_name: str) -> None:
        thing = self._load_obj(obj_name)
        super().__init__(validation.get_doc_object(thing))
        self.raw_doc = inspect.getdoc(thing) or ""  # of what it overrides, where it says no more

    @property
    def is_function_or_method(self) -> bool:
        """Return whether it is called, class methods included."""
        return inspect.isfunction(self.obj) or inspect.ismethod(self.obj)

    @property
    def signature_parameters(self) -> tuple[str, ...]:
        """Return the parameters that a user may give."""
        if inspect.isclass(self.obj) and issubclass(self.obj, enum.Enum | BaseException):
            return ()
        return tuple(super().signature_parameters)

    @property
    def doc_all_parameters(self) -> dict[str, Any]:
        """Return what is told of each parameter, in order."""
        told = dict(super().doc_all_parameters)
        given = set(self.signature_parameters) - set(told)
        told |= {name: it for name, it in self.attributes.items() if name in given}
        return told

    @property
    def attributes(self) -> dict[str, Any]:
        """Return what is told of each attribute."""
        return dict(self._doc_parameters(["Attributes"]))

    @property
    def annotations(self) -> dict[str, str]:
        """Return the types of parameters and attributes, as they are written."""
        told: dict[str, Any] = {}
        if inspect.isclass(self.obj):
            for base in reversed(self.obj.__mro__):
                told |= inspect.get_annotations(base)
        if self.signature_parameters:
            given = inspect.signature(self.obj).parameters.values()
            told |= {it.name: it.annotation for it in given if it.annotation is not it.empty}
        return {name: kind if isinstance(kind, str) else str(kind) for name, kind in told.items()}

    def told(self) -> dict[str, tuple[str, str]]:
        """Return type and text of all that has a type and is told of."""
        entries = self.attributes | self.doc_all_parameters
        texts = {name: " ".join([kind, *lines]) for name, (kind, lines) in entries.items()}
        kinds = self.annotations
        return {name: (kinds[name], text) for name, text in texts.items() if name in kinds}

    def result(self) -> tuple[str, str]:
        """Return type and text of what a function or property gives."""
        thing = self.obj
        if isinstance(thing, property):
            thing = thing.fget
        if isinstance(thing, functools.cached_property):
            thing = thing.func
        if not (inspect.isfunction(thing) or inspect.ismethod(thing)):
            return "", ""
        kind = str(inspect.signature(thing).return_annotation)
        told = [line for entry in self.doc["Returns"] for line in (entry.type, *entry.desc)]
        return kind, " ".join([*told, *self.doc["Summary"], *self.doc["Extended Summary"]])


def complaints(name: str, codes: set[str]) -> list[str]:
    """Return what numpydoc finds wrong with a docstring."""
    found = validation.validate(name, validator_cls=Page)["errors"]
    return [f"{code}: {text}" for code, text in found if code in codes]


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_told_in_full(name: str) -> None:
    """It has a summary, all parameters, what it returns, and an example, as numpydoc reads it."""
    assert complaints(name, CHECKS) == []
    assert ">>> " in "\n".join(Page(name).examples)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_public_member_is_told_in_full(name: str) -> None:
    """A method or property of a public class has a summary, its parameters and what it returns."""
    assert complaints(name, OF_MEMBERS) == []


@pytest.mark.parametrize("name", NAMES + MEMBERS)
def test_an_array_says_its_shape(name: str) -> None:
    """Whatever is an array by its type has a shape in its text, or says that it is a scalar."""
    page = Page(name)
    known = page.told() | {"what comes back": page.result()}
    silent = [key for key, (kind, text) in known.items() if ARRAY.search(kind)]
    assert [key for key in silent if not SHAPE.search(known[key][1])] == []


@pytest.mark.parametrize("name", NAMES + MEMBERS)
def test_a_physical_quantity_says_its_unit(name: str) -> None:
    """Whatever is a number and has a time, an energy, a rate ... in its name has a unit."""
    page = Page(name)
    known = page.told() | {name.rpartition(".")[2]: page.result()}
    numbers = {key for key, (kind, _) in known.items() if NUMBER.search(kind)} - PURE
    physical = {key for key in numbers if PHYSICAL & set(key.split("_"))}
    assert [key for key in sorted(physical) if not UNIT.search(known[key][1])] == []


@pytest.mark.parametrize("name", NAMES + MEMBERS)
def test_what_is_raised_is_told(name: str) -> None:
    """An error of ours that stands in the body, or in a function beside it, is under Raises.

    What functions of other modules raise is not looked at; and every error that is told exists.
    """
    page = Page(name)
    told = [word for it in page.doc["Raises"] for word in (it.type or it.name).split(", ")]
    known = vars(errors) | vars(builtins) | vars(inspect.getmodule(page.obj) or errors)
    assert [word for word in told if word.rpartition(".")[2] not in known] == []
    classes = tuple(known[word.rpartition(".")[2]] for word in told)
    raised = raised_by(page.obj)
    assert sorted(kind.__name__ for kind in raised if not issubclass(kind, classes)) == []


def raised_by(thing: Any, seen: frozenset[str] = frozenset()) -> set[type[errors.CardOptError]]:
    """Return the errors of ours that a function raises, or one of its module that it calls."""
    if isinstance(thing, property):
        thing = thing.fget
    if isinstance(thing, functools.cached_property):
        thing = thing.func
    if inspect.isclass(thing):
        checks = [vars(thing)[key] for key in ("__init__", "__post_init__") if key in vars(thing)]
        return {kind for check in checks for kind in raised_by(check)}
    function = inspect.unwrap(getattr(thing, "__func__", thing))
    if not inspect.isfunction(function) or not function.__module__.startswith("card_opt"):
        return set()
    try:
        body = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except OSError:  # that of a dataclass, written when it is made
        return set()
    kept = [part for it in ast.walk(body) if isinstance(it, ast.Try) for part in it.body]
    caught = {id(node) for part in kept for node in ast.walk(part)}
    found: set[type[errors.CardOptError]] = set()
    for node in ast.walk(body):
        if id(node) in caught:
            continue
        call = node.exc if isinstance(node, ast.Raise) else node
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
            continue
        known = function.__globals__.get(call.func.id)
        if isinstance(node, ast.Raise):
            if inspect.isclass(known) and issubclass(known, errors.CardOptError):
                found.add(known)
        elif call.func.id in seen or not inspect.isfunction(known):
            continue
        elif known.__module__ == function.__module__:
            found |= raised_by(known, seen | {call.func.id})
    return found


def test_every_member_of_an_enumeration_is_told() -> None:
    """The words that a status may be are each explained."""
    for name in NAMES:
        kind = validation.Validator._load_obj(name)
        if inspect.isclass(kind) and issubclass(kind, enum.Enum):
            assert list(Page(name).attributes) == list(kind.__members__)
