"""What the cuts of a model were measured to cost, beside what the cost model says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.problem.fields import FIELDS
from card_opt.problem.headings import headed
from card_opt.problem.instance import Instance
from card_opt.problem.measured.frames import fields_of
from card_opt.problem.measured.sheets import KINDS
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.scenarios.scenario import Scenario
from card_opt.support.views import View, Viewed
from card_opt.training.profiling.samples import Counts
from card_opt.training.profiling.step import STAGES

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

SIDES = ("device", "server")
#: What is both measured and modelled.
COMPARED = (
    "device_flops",
    "server_flops",
    "smashed_bits",
    "gradient_bits",
    "adapter_bits",
    "device_memory",
)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class MeasuredProfile(Viewed):
    """What cuts cost on a machine; `card_opt.training.measure_profile` makes it.

    Attributes
    ----------
    scenario
        Whose model it is; its `profile` is the analytic one.
    machine
        What measured.
    cuts
        Which, shape (C,).
    stage_seconds
        Of each repeat and stage of a step, shape (C, R, 4) [s]; the stages are `STAGES`.
    stage_flops
        Of each stage, as torch counts, shape (C, 4) [FLOP].
    counts
        What else was counted, of each cut.
    """

    scenario: Scenario
    machine: str
    cuts: IntArray
    stage_seconds: FloatArray
    stage_flops: FloatArray
    counts: tuple[Counts, ...]

    def side_seconds(self, side: str) -> FloatArray:
        """Return what a side takes for a step, in each repeat, shape (C, R) [s]."""
        seconds: FloatArray = self.stage_seconds[:, :, _stages(side)].sum(axis=2)
        return seconds

    def side_flops(self, side: str) -> FloatArray:
        """Return what a side computes in a step, shape (C,) [FLOP]."""
        flops: FloatArray = self.stage_flops[:, _stages(side)].sum(axis=1)
        return flops

    def throughput(self, side: str) -> FloatArray:
        """Return the effective throughput of a side, shape (C,) [FLOP/s]."""
        speed: FloatArray = self.side_flops(side) / np.median(self.side_seconds(side), axis=1)
        return speed

    def mean_throughput(self, side: str) -> float:
        """Return the throughput of a side over all cuts [FLOP/s]."""
        seconds = np.median(self.side_seconds(side), axis=1)
        return float(self.side_flops(side).sum() / seconds.sum())

    def measured(self, name: str) -> FloatArray:
        """Return what was measured of one of `COMPARED`, shape (C,)."""
        if name.endswith("_flops"):
            return self.side_flops(name.removesuffix("_flops"))
        key = "peak_bytes" if name == "device_memory" else name
        return np.array([getattr(count, key) for count in self.counts], dtype=float)

    def modelled(self, name: str) -> FloatArray:
        """Return what the cost model says of one of `COMPARED`, shape (C,)."""
        profile, at = self.scenario.profile, self.cuts - 1
        if name == "server_flops":
            return np.asarray(profile.total_flops - profile.device_flops[at])
        values: FloatArray = getattr(profile, name)[at]
        return values

    def to_frame(self) -> pd.DataFrame:
        """Return a row for each cut: all that was measured, and what the cost model says.

        Times are medians over the repeats, with the least and the most. A difference is relative:
        measured over modelled, less one.
        """
        import pandas as pd

        medians = np.median(self.stage_seconds, axis=1)
        columns: dict[str, Any] = {"cut": self.cuts}
        for side in SIDES:
            seconds = self.side_seconds(side)
            for i in _stages(side):
                columns[STAGES[i]] = medians[:, i]
            columns[f"{side}_seconds"] = np.median(seconds, axis=1)
            columns[f"{side}_seconds_least"] = seconds.min(axis=1)
            columns[f"{side}_seconds_most"] = seconds.max(axis=1)
            for i in _stages(side):
                columns[f"{STAGES[i]}_flops"] = self.stage_flops[:, i]
            columns[f"{side}_throughput"] = self.throughput(side)
        columns["resident_memory"] = [float(count.resident_bytes) for count in self.counts]
        for name in COMPARED:
            measured, modelled = self.measured(name), self.modelled(name)
            columns[name] = measured
            columns[f"{name}_modelled"] = modelled
            columns[f"{name}_difference"] = measured / modelled - 1.0
        return pd.DataFrame(columns)

    def profile_table(self) -> pd.DataFrame:
        """Return what `Instance.from_frames` and ``--profile`` take as a profile."""
        import pandas as pd

        fields = [name for name in KINDS["profile"].fields if name != "server_flops"]
        names = [name for name in fields if name in COMPARED]
        columns: dict[str, Any] = {"cut": self.cuts}
        columns |= {name: self.measured(name) for name in names}
        columns["device_seconds"] = np.median(self.side_seconds("device"), axis=1)
        return pd.DataFrame(columns)

    def fields(self) -> dict[str, Any]:
        """Return the fields of an `Instance` that were measured.

        This machine is the device: where its seconds are, FLOP over throughput take no time.
        """
        return fields_of({"profile": self.profile_table()}, {"device_throughput": None})

    def instance(self, seed: int = 0, rounds: int | None = None) -> Instance:
        """Return the scenario's instance with what was measured in place of its profile.

        Parameters
        ----------
        seed, rounds
            See `card_opt.scenarios.scenario.Scenario.instance`.
        """
        return self.scenario.problem(seed, rounds).instance.replace(**self.fields())

    def plot(self) -> Figure:
        """Return a figure of seconds, FLOP, bytes and memory over the cut: measured, modelled."""
        from card_opt.training.profiling.drawing import draw

        return draw(self)

    def view(self) -> View:
        """Return what to show of it."""
        worst = {name: np.abs(self.measured(name) / self.modelled(name) - 1) for name in COMPARED}
        facts: Mapping[str, object] = {
            "scenario": self.scenario.name,
            "cuts": len(self.cuts),
            "repeats": self.stage_seconds.shape[1],
            "machine": self.machine,
            "memory_difference": float(worst["device_memory"].max()),
        }
        return View(facts, self.to_frame())


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


def _stages(side: str) -> list[int]:
    return [i for i, stage in enumerate(STAGES) if stage.startswith(side)]
