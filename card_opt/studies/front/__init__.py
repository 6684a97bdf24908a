"""Exploring: the delay-energy front of a fleet, where cuts switch, sweeps, prices of limits."""

from card_opt.studies.front.check import check
from card_opt.studies.front.front import Front, pareto_front
from card_opt.studies.sweep import Sweep, explore

__all__ = ["Front", "Sweep", "check", "explore", "pareto_front"]
