"""All that `card_opt.constraints` offers, in one list: the kinds, and what helps to write one.

A constraint of your own is a subclass of `Constraint` with one method, `lower`, in a file of
yours; every method takes it then, for methods see allowed cuts, levels and rows only
(`card_opt.problem.region`).
"""

from __future__ import annotations

from card_opt.constraints.band import BandwidthPool
from card_opt.constraints.base import Constraint
from card_opt.constraints.budgets import DeviceEnergyBudget, EnergyBudget, RoundTime
from card_opt.constraints.lowering import listed as listed
from card_opt.constraints.lowering import lower
from card_opt.constraints.masking import mask, within
from card_opt.constraints.moving import MaxSwing, MovePrice
from card_opt.constraints.of_costs import Deadline, EnergyCap
from card_opt.constraints.of_cuts import DeviceMemory, MaxCut, MinCut
from card_opt.constraints.of_frequencies import FrequencyLevels, FrequencyPool
from card_opt.constraints.of_options import MinParticipation, MinQuality
from card_opt.constraints.summing import each, grouped, over
from card_opt.constraints.tables import TableBudget
from card_opt.constraints.waiting import ParallelRound, ServerQueue
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows

__all__ = [
    "BandwidthPool",
    "Constraint",
    "Deadline",
    "DeviceEnergyBudget",
    "DeviceMemory",
    "EnergyBudget",
    "EnergyCap",
    "FrequencyLevels",
    "FrequencyPool",
    "MaxCut",
    "MaxSwing",
    "MinCut",
    "MinParticipation",
    "MinQuality",
    "MovePrice",
    "ParallelRound",
    "Region",
    "RoundTime",
    "Rows",
    "ServerQueue",
    "TableBudget",
    "each",
    "grouped",
    "lower",
    "mask",
    "over",
    "within",
]
