r"""Whether the server's frequency rises from Device 1 to Device 5, as the text on Fig. 3(b) says.

With the extremes over the box and equal link rates it does not, whatever the other values are:

Let :math:`\eta_D(c)` and the link's part :math:`h(c)` not fall with the cut, as with identical
layers, and let :math:`v \le k F_{\max}` be the device's FLOP/s. Then

.. math:: D(c, F_{\max}) = T \eta_D(c) (1/v - 1/(k F_{\max})) + h(c) + \text{const}

does not fall with c, so :math:`D_{\min} = D(1, F_{\max})`, and

.. math::

    D_{\max} - D_{\min} = \max_c \; T (\eta_D(c) - \eta_D(1)) / v + h(c) - h(1)
        + T s(c) / (k F_{\min}) - T s(1) / (k F_{\max})

is a maximum of functions that do not fall as v falls. :math:`E_{\max} - E_{\min}` knows no device,
and equation (16) falls with the delay's range. So a slower device has no higher :math:`f^*`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.algorithms import card
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.reproduce.claims.evidence import EQUAL, Evidence
from card_opt.reproduce.claims.readings import all_normalizers, frequency_at, normalized
from card_opt.reproduce.style import column

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_RISE = 1e-9  # relative, beyond rounding
# Drawn: one for each behaviour.
_DRAWN = {
    ("box", "box"): ("both box (the literal reading)", "o-"),
    ("max-frequency", "max-frequency"): ("both at maximum frequency", "s-"),
    ("fleet", "fleet"): ("both fleet", "D-"),
    ("box", "per-cut"): ("delay box, energy per cut", "^--"),
    ("fleet", "per-cut"): ("delay fleet, energy per cut", "v--"),
}


def has_premises(inst: Instance) -> bool:
    """Return whether the statement above speaks of an instance.

    Every device is at most as fast as the server at its maximum, rates are equal in each round,
    and neither the device's work nor what is sent falls with the cut.
    """
    x = inst.rounds()
    slow = np.all(x.device_throughput <= x.max_frequency * x.server_flops_per_cycle)
    equal = np.ptp(inst.uplink_rate, axis=0).max() == np.ptp(inst.downlink_rate, axis=0).max() == 0
    grows = all(
        (np.diff(values) >= 0.0).all()
        for values in (inst.device_flops, inst.smashed_bits, inst.gradient_bits, inst.adapter_bits)
    )
    return bool(slow and equal and grows)


def frequencies(inst: Instance) -> pd.DataFrame:
    """Return cut, ranges and f* of the first round under every pair of sets for the extremes.

    Parameters
    ----------
    inst
        An instance; its own normalizer does not matter.

    Returns
    -------
    pandas.DataFrame
        One row per pair and device: ``delay_range, energy_range``, the sets; ``device, cut``;
        ``delay_spread`` [s] and ``energy_spread`` [J], which equation (16) divides; ``frequency``
        [Hz]; and ``rises``, whether f* falls at no device and is higher at the last.
    """
    import pandas as pd

    out: list[dict[str, Any]] = []
    for delay_range, energy_range in all_normalizers():
        mixed = normalized(inst, delay_range, energy_range)
        cut = card.solve(Problem(mixed)).cut
        assert cut is not None
        frequency = frequency_at(mixed, cut)[:, 0]
        p = mixed.profile_at(cut)
        low_delay, high_delay, low_energy, high_energy = (
            np.broadcast_to(value, mixed.shape)[:, 0]
            for value in referee.extremes_at(mixed, mixed.rounds(), p, cut)
        )
        out += [
            {
                "delay_range": delay_range,
                "energy_range": energy_range,
                "device": m + 1,
                "cut": int(cut[m, 0]),
                "delay_spread": high_delay[m] - low_delay[m],
                "energy_spread": high_energy[m] - low_energy[m],
                "frequency": frequency[m],
                "rises": is_rising(frequency.tolist()),
            }
            for m in range(mixed.shape[0])
        ]
    return pd.DataFrame(out)


def is_rising(frequency: list[float], tolerance: float = _RISE) -> bool:
    """Return whether no frequency is below the one before, and the last is above the first."""
    steps = np.diff(frequency) / np.asarray(frequency[:-1])
    return bool((steps >= -tolerance).all() and frequency[-1] > frequency[0] * (1.0 + tolerance))


def equal_rate_table(evidence: Evidence) -> pd.DataFrame:
    """Return `frequencies` of every preset's devices at the fleet's median rates."""
    import pandas as pd

    tables = []
    for preset in evidence.presets:
        inst = evidence.instance(evidence.reading(preset), EQUAL)
        tables.append(frequencies(inst))
        tables[-1].insert(0, "premises", has_premises(inst))
        tables[-1].insert(0, "preset", preset)
    return pd.concat(tables, ignore_index=True)


def plot_frequency_question(table: pd.DataFrame, preset: str) -> Figure:
    """Draw f* against the device at equal rates, one line for each behaviour."""
    rows = table[table["preset"] == preset]
    with column(2.9) as (figure, ax):
        for number, ((delay, energy), (label, style)) in enumerate(_DRAWN.items()):
            mine = rows[(rows["delay_range"] == delay) & (rows["energy_range"] == energy)]
            frequency = mine["frequency"] / 1e9
            ax.plot(
                mine["device"], frequency, style, color=f"C{number}", ms=4, lw=1.0, label=label
            )
        ax.set_xticks(sorted(rows["device"].unique()))
        ax.set_xlabel("Device, all with the same link rates")
        ax.set_ylabel("Server's GPU frequency [GHz]")
        figure.legend(loc="outside upper center", frameon=False, labelspacing=0.25)
    return figure
