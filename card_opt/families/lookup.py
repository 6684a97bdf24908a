"""Cases from families: by name and knobs, or from one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.errors import CardOptError, shown, unknown
from card_opt.families.case import Case
from card_opt.families.catalogue import FAMILIES
from card_opt.families.family import Family
from card_opt.support.arguments import check_arguments

if TYPE_CHECKING:
    import pandas as pd


@check_arguments
def find(name: str) -> Family:
    """Return a family by its name.

    Parameters
    ----------
    name
        In lower case with hyphens; ``FAMILIES`` has all.

    Returns
    -------
    Family
        What it is made of, where it is hard, and its knobs.

    Raises
    ------
    CardOptError
        If there is none; the text lists close names.

    See Also
    --------
    make : Makes a case of it.

    Examples
    --------
    >>> from card_opt import families
    >>> [knob.name for knob in families.find("near-ties").knobs]
    ['devices', 'rounds', 'cuts', 'profile', 'gap']
    """
    for family in FAMILIES:
        if family.name == name:
            return family
    raise CardOptError(unknown("family", name, [family.name for family in FAMILIES]))


@check_arguments
def make(name: str, *, seed: int = 0, **knobs: object) -> Case:
    """Return a case of a family.

    Parameters
    ----------
    name
        Of the family.
    seed
        Of everything random in it.
    **knobs
        Those of the family, see `table`; others are at their default.

    Returns
    -------
    Case
        The same, to the bit, for the same seed and knobs.

    Raises
    ------
    CardOptError
        If there is no such family or knob, or a value is not allowed.

    See Also
    --------
    parse : The same from a line of text.
    table : All knobs of all families.

    Examples
    --------
    >>> from card_opt.families import make
    >>> make("near-ties", seed=3, devices=2, rounds=1, gap=1e-6).name
    'near-ties:seed=3,devices=2,rounds=1,cuts=15,profile=random,gap=1e-06'
    """
    return find(name).make(seed, knobs)


@check_arguments
def parse(text: str) -> Case:
    """Return the case that a line stands for: a family, a colon, and knobs.

    Parameters
    ----------
    text
        ``family:seed=0,knob=value,...``, with any knobs in any order; `Case.name` is such a line.

    Returns
    -------
    Case
        The same, to the bit, for the same line.

    Raises
    ------
    CardOptError
        If there is no such family or knob, or a value is not allowed.

    See Also
    --------
    make : The same from Python values.

    Examples
    --------
    >>> from card_opt.families import parse
    >>> parse("deadline:seed=1,tightness=0.9").knobs["tightness"]
    0.9
    """
    name, _, rest = text.strip().partition(":")
    family = find(name)
    given: dict[str, object] = {}
    for part in rest.split(",") if rest else []:
        knob, is_given, value = (piece.strip() for piece in part.partition("="))
        if not is_given or not knob or not value:
            raise CardOptError(
                f"{name}: a case is family:seed=0,knob=value, got {shown(part)} in {shown(text)}"
            )
        if knob in given:
            raise CardOptError(f"{name}: {shown(knob)} is given twice in {shown(text)}")
        given[knob] = value
    return family.make(given.pop("seed", 0), given)


def table() -> pd.DataFrame:
    """Return families and knobs, one row per knob.

    Returns
    -------
    DataFrame
        Columns ``family, knob, default, allowed, about``.

    See Also
    --------
    find : One family, with what it is made of and where it is hard.

    Examples
    --------
    >>> from card_opt import families
    >>> knobs = families.table()
    >>> knobs[knobs["family"] == "levels"]["knob"].tolist()
    ['devices', 'rounds', 'cuts', 'profile', 'number', 'spacing', 'gap']
    """
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "family": family.name,
                "knob": knob.name,
                "default": f"{knob.default}",
                "allowed": knob.allowed,
                "about": knob.about,
            }
            for family in FAMILIES
            for knob in family.knobs
        ]
    )
