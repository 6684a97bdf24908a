"""The tables of a front: its points, and where cuts change."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.option_columns import Column, labels_at, means_at
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.ladder import Ladder
from card_opt.studies.front.points import Judged, Point, judge

if TYPE_CHECKING:
    import pandas as pd

#: Units of the columns of a front's tables that have others elsewhere.
UNITS = {
    "price": "s/J",
    "bound": "s",
    **dict.fromkeys(("least_delay", "found_delay", "proven_delay"), "s"),
    "least_energy": "J",
}
SUPPORTED, UNSUPPORTED = "supported", "unsupported"
SAME = 1e-12  # points that differ by less than this share are the same


def points_table(ladder: Ladder, points: list[Point]) -> tuple[pd.DataFrame, list[Point]]:
    """Return one row per point, from the fastest to the thriftiest, and the points so sorted.

    Points that repeat another one, or that differ from it by rounding only, are left out.
    """
    import pandas as pd

    judged = [judge(ladder, point) for point in points]
    energy = np.array([j.evaluation.energy.sum() for j in judged])
    delay = np.array([j.evaluation.delay.sum() for j in judged])
    order = _efficient(energy, delay)
    points, judged = [points[i] for i in order], [judged[i] for i in order]
    energy, delay = energy[order], delay[order]
    above = np.array([point.hull for point in points])
    above = np.maximum(delay / above - 1.0, 0.0)
    bound = np.minimum([point.bound for point in points], delay)
    means = [means_at(ladder.fleet.inst.options, j.cut) for j in judged]
    columns = {
        "kind": np.where(above <= SAME, SUPPORTED, UNSUPPORTED),
        "price": [point.price for point in points],
        "energy": energy,
        "delay": delay,
        "bound": bound,
        "gap": (delay - bound) / delay,
        "hull_excess": np.where(above <= SAME, 0.0, above),
        "cost": [j.evaluation.objective for j in judged],
        "cuts_changed": _changes(judged),
        **{name: [mean[name] for mean in means] for name in means[0]},
        "mean_frequency": [j.frequency.mean() for j in judged],
    }
    return pd.DataFrame(columns), points


def switch_table(ladder: Ladder) -> pd.DataFrame:
    """Return one row per change of a cut, in rising order of the price of energy."""
    import pandas as pd

    fleet = ladder.fleet
    cut = fleet.cut
    is_change = cut[ladder.before] != cut[ladder.after]
    owner, price = ladder.owner[is_change], ladder.price[is_change]
    device, number = np.unravel_index(owner, fleet.inst.shape)
    after = ladder.after[is_change]
    pace = fleet.power.pace(price)
    columns = {
        "device": device + 1,
        "round": number + 1,
        "cut_before": cut[ladder.before[is_change]] + 1,
        "cut_after": cut[after] + 1,
        **_labelled(fleet.inst, cut[ladder.before[is_change]] + 1, "before"),
        **_labelled(fleet.inst, cut[after] + 1, "after"),
        "price": price,
        "weight": weights(fleet.inst, price, owner),
        "frequency": fleet.frequency(after, pace),
    }
    return pd.DataFrame(columns)


def _labelled(inst: Instance, cut: IntArray, when: str) -> dict[str, Column]:
    """Return what options stand for before or after a change, by the columns of its table."""
    return {f"{name}_{when}": values for name, values in labels_at(inst.options, cut).items()}


def weights(inst: Instance, price: FloatArray, owner: FloatArray) -> FloatArray:
    r"""Return the weights w at which the closed form prices energy so in these device-rounds.

    A second costs :math:`w / (D_{\max} - D_{\min})` and a joule
    :math:`(1 - w) / (E_{\max} - E_{\min})`; NaN where a range is zero, and for ``per-cut``,
    whose ranges depend on the cut.
    """
    if inst.normalizer == "per-cut":
        return np.full(price.shape, math.nan)
    x = inst.rounds()._replace(weight=0.5)
    second, joule = (
        np.broadcast_to(value, inst.shape).ravel()[owner]
        for value in costs.prices(x, inst.extremes)
    )
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = np.where((second > 0.0) & (joule > 0.0), joule / second, math.nan)
        return np.asarray(1.0 / (1.0 + price / ratio))


def _efficient(energy: FloatArray, delay: FloatArray) -> list[int]:
    """Return the points that no other one is as good as, by rising delay."""
    out: list[int] = []
    for i in np.lexsort((energy, delay)):
        if not out or energy[i] < energy[out[-1]] * (1.0 - SAME):
            if out and delay[i] <= delay[out[-1]] * (1.0 + SAME):
                out[-1] = int(i)
            else:
                out.append(int(i))
    return out


def _changes(judged: list[Judged]) -> list[int]:
    before = judged[:1] + judged[:-1]
    return [int((a.cut != b.cut).sum()) for a, b in zip(before, judged, strict=True)]
