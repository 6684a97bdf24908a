"""The delay-energy front of a fleet: its points, where cuts switch, and the prices of energy."""

from card_opt.studies.front.checking import check
from card_opt.studies.front.front import Front, pareto_front

__all__ = ["Front", "check", "pareto_front"]
