"""Benchmark instances in families: made from a seed and knobs, of any size, with known optima.

>>> from card_opt import families
>>> case = families.make("energy-budget", seed=1, devices=3, rounds=2, tightness=0.9)
>>> case.best.gap <= 1e-9
True
"""

from card_opt.families.case import Case, KnobValue
from card_opt.families.catalogue import FAMILIES
from card_opt.families.family import Family, Knob
from card_opt.families.lookup import find, make, parse, table
from card_opt.problem.best import Best

__all__ = [
    "FAMILIES",
    "Best",
    "Case",
    "Family",
    "Knob",
    "KnobValue",
    "find",
    "make",
    "parse",
    "table",
]
