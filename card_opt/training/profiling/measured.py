"""What the cuts of a model were measured to cost, beside what the cost model says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

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

    See Also
    --------
    measure_profile : Makes it, with an example.

    Examples
    --------
    What a machine would have measured for cut 1 of the letter's model:

    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.training import MeasuredProfile
    >>> profile = MeasuredProfile(
    ...     scenario=co.load_scenario("paper"), machine="made up",
    ...     cuts=np.array([1]), stage_seconds=np.array([[[0.1, 1, 2, 0.2]]]),
    ...     stage_flops=np.array([[1e12, 3e13, 6e13, 2e12]]), counts=(),
    ... )
    >>> profile.side_seconds("device").round(3).tolist()
    [[0.3]]
    >>> profile.measured("device_flops").tolist()
    [3000000000000.0]
    """

    scenario: Scenario
    machine: str
    cuts: IntArray
    stage_seconds: FloatArray
    stage_flops: FloatArray
    counts: tuple[Counts, ...]

    def side_seconds(self, side: str) -> FloatArray:
        """Return what a side takes for a step, in each repeat.

        Parameters
        ----------
        side
            ``device`` or ``server``.

        Returns
        -------
        ndarray
            Seconds [s], shape (C, R).
        """
        seconds: FloatArray = self.stage_seconds[:, :, _stages(side)].sum(axis=2)
        return seconds

    def side_flops(self, side: str) -> FloatArray:
        """Return what a side computes in a step.

        Parameters
        ----------
        side
            ``device`` or ``server``.

        Returns
        -------
        ndarray
            Work [FLOP], shape (C,).
        """
        flops: FloatArray = self.stage_flops[:, _stages(side)].sum(axis=1)
        return flops

    def throughput(self, side: str) -> FloatArray:
        """Return the effective throughput of a side.

        Parameters
        ----------
        side
            ``device`` or ``server``.

        Returns
        -------
        ndarray
            Throughput [FLOP/s], shape (C,).
        """
        speed: FloatArray = self.side_flops(side) / np.median(self.side_seconds(side), axis=1)
        return speed

    def mean_throughput(self, side: str) -> float:
        """Return the throughput of a side over all cuts.

        Parameters
        ----------
        side
            ``device`` or ``server``.

        Returns
        -------
        float
            Throughput [FLOP/s].
        """
        seconds = np.median(self.side_seconds(side), axis=1)
        return float(self.side_flops(side).sum() / seconds.sum())

    def measured(self, name: str) -> FloatArray:
        """Return what was measured of something that is modelled, too.

        Parameters
        ----------
        name
            ``device_flops``, ``server_flops``, ``smashed_bits``, ``gradient_bits``,
            ``adapter_bits`` or ``device_memory``.

        Returns
        -------
        ndarray
            Of each cut, in the unit of the field of an `Instance`, shape (C,).
        """
        if name.endswith("_flops"):
            return self.side_flops(name.removesuffix("_flops"))
        key = "peak_bytes" if name == "device_memory" else name
        return np.array([getattr(count, key) for count in self.counts], dtype=float)

    def modelled(self, name: str) -> FloatArray:
        """Return what the cost model says of something that is measured, too.

        Parameters
        ----------
        name
            As for `measured`.

        Returns
        -------
        ndarray
            Of each cut, in the unit of the field of an `Instance`, shape (C,).
        """
        profile, at = self.scenario.profile, self.cuts - 1
        if name == "server_flops":
            return np.asarray(profile.total_flops - profile.device_flops[at])
        values: FloatArray = getattr(profile, name)[at]
        return values

    def to_frame(self) -> pd.DataFrame:
        """Return a row for each cut: all that was measured, and what the cost model says.

        Times are medians over the repeats, with the least and the most. A difference is relative:
        measured over modelled, less one.

        Returns
        -------
        DataFrame
            A column for each stage and side [s, FLOP, FLOP/s], and for whatever is compared.
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
        """Return what `Instance.from_frames` and ``--profile`` take as a profile.

        Returns
        -------
        DataFrame
            ``cut`` and what was measured of it, ``device_seconds`` too, in SI units.
        """
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

        Returns
        -------
        dict
            What `Instance.replace` takes.
        """
        return fields_of({"profile": self.profile_table()}, {"device_throughput": None})

    def instance(self, seed: int = 0, rounds: int | None = None) -> Instance:
        """Return the scenario's instance with what was measured in place of its profile.

        Parameters
        ----------
        seed, rounds
            See `card_opt.Scenario.instance`.

        Returns
        -------
        Instance
            With the cuts that were measured.
        """
        whole = self.scenario.problem(seed, rounds).instance
        held = whole.held_bytes
        if held is not None:
            held = held[..., self.cuts - 1]
        return whole.replace(held_bytes=held, **self.fields())

    def plot(self) -> Figure:
        """Return a figure of seconds, FLOP, bytes and memory over the cut: measured, modelled.

        Returns
        -------
        Figure
            Of Matplotlib, with four axes.
        """
        from card_opt.training.profiling.drawing import draw

        return draw(self)

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Facts and the table of cuts.
        """
        worst = {name: np.abs(self.measured(name) / self.modelled(name) - 1) for name in COMPARED}
        facts: Mapping[str, object] = {
            "scenario": self.scenario.name,
            "cuts": len(self.cuts),
            "repeats": self.stage_seconds.shape[1],
            "machine": self.machine,
            "memory_difference": float(worst["device_memory"].max()),
        }
        return View(facts, self.to_frame())


def _stages(side: str) -> list[int]:
    return [i for i, stage in enumerate(STAGES) if stage.startswith(side)]
