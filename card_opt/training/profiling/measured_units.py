"""The units of what was measured, as its table says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.problem.fields import FIELDS
from card_opt.problem.headings import headed
from card_opt.training.profiling.measured import COMPARED, SIDES, MeasuredProfile
from card_opt.training.profiling.step import STAGES

if TYPE_CHECKING:
    import pandas as pd


def units() -> dict[str, str]:
    """Return the units of the columns of `MeasuredProfile.to_frame`."""
    found = {name: FIELDS[name].unit.strip(" []") for name in COMPARED if name in FIELDS}
    found |= {"server_flops": "FLOP", "resident_memory": "byte"}
    found |= {f"{name}_modelled": unit for name, unit in found.items()}
    for side in SIDES:
        found[f"{side}_throughput"] = "FLOP/s"
        found |= {f"{side}_seconds{end}": "s" for end in ("", "_least", "_most")}
    found |= dict.fromkeys(STAGES, "s")
    return found | {f"{stage}_flops": "FLOP" for stage in STAGES}


def headed_frame(profile: MeasuredProfile) -> pd.DataFrame:
    """Return `MeasuredProfile.to_frame` with units in its headings."""
    return headed(profile.to_frame(), units())
