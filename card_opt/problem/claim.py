"""What a solver itself claims, in its own words, before any wrapper has made sense of it."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass


class Saying(enum.StrEnum):
    """What a solver's word for its status says."""

    OPTIMAL = "optimal"  #: that its decision is best
    FEASIBLE = "feasible"  #: that it has a decision
    INFEASIBLE = "infeasible"  #: that there is none
    STOPPED = "stopped"  #: that a limit ended it
    FAILED = "failed"  #: anything else


class About(enum.StrEnum):
    """What the model that a solver was given has to do with the problem."""

    PROBLEM = "problem"  #: it is the problem
    RELAXATION = "relaxation"  #: its optimum is a bound on the problem's
    GRID = "grid"  #: it has some of the problem's decisions only


@dataclass(frozen=True)
class Claim:
    """A solver's own word, as it was given.

    Attributes
    ----------
    word
        Its status, as it calls it.
    says
        What that means.
    objective
        Its value of its own decision, in units of the cost; nan if it gives none.
    bound
        Its lower bound, in units of the cost; nan if it gives none.
    about
        What these are said of.
    """

    word: str
    says: Saying
    objective: float = math.nan
    bound: float = math.nan
    about: About = About.PROBLEM
