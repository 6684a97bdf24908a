"""Knobs that several families have."""

from __future__ import annotations

from dataclasses import replace

from card_opt.families.family import Knob
from card_opt.families.profiles import PROFILES

PROFILE = Knob(
    name="profile",
    default="random",
    choices=PROFILES,
    about="the model, as the family of that name has it; identical: equal layers",
)
UNEVEN = replace(
    PROFILE,
    choices=tuple(name for name in PROFILES if name != "identical"),
    about="the model, as the family of that name has it",
)
TIGHTNESS = Knob(
    name="tightness",
    default=0.5,
    low=-1.0,
    high=2.0,
    about="below 0 slack; 0: what the free optimum takes; 1: the least that any decision takes; "
    "above 1 infeasible",
)
PER = Knob(
    name="per", default="fleet", choices=("fleet", "round", "device"), about="for whom a limit is"
)
