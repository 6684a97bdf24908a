r"""Rounds of split fine-tuning, stage by stage: what takes how long, sends how much, costs what.

The letter's stages of a device's round, T local epochs each of stages 3 and 4:

1. splitting the adapters at the cut: no time in the letter's model;
2. distribution of the device's adapters: :math:`A(c)` at the downlink rate;
3. forward propagation: the device's part, the smashed data :math:`\varphi S(c)` at the uplink
   rate, the server's part;
4. backward propagation: the server's part, the gradient :math:`\varphi \tilde S(c)` at the
   downlink rate, the device's part;
5. uploading of the device's adapters: :math:`A(c)` at the uplink rate.

Their sum is equation (10). The letter counts FLOP per local epoch without parting forward from
backward; here they are parted as `card_opt.scenarios.llm` counts them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from card_opt.problem import costs
from card_opt.problem.decision import Decision
from card_opt.problem.headings import headed
from card_opt.problem.instance import Instance
from card_opt.problem.measured.labels import named
from card_opt.problem.option_columns import labels_at
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from card_opt.scenarios.scenario import Scenario


@dataclass(frozen=True, eq=False, repr=False)
class Simulation(Viewed):
    """What happened in the rounds that were played.

    Attributes
    ----------
    policy
        Who decided.
    inst
        The instance that was played.
    cut, frequency
        Decisions: layers on the device, and server frequency [Hz], shape (M, N).
    noise
        Noise density of every device-round, shape (M, N) [dBm/Hz].
    seconds
        Time of every stage by its name in `card_opt.problem.stages`, shape (M, N) each [s].
    bits
        What every stage sends, of those that send, by its name, shape (M, N) each [bit].
    server_power
        What the server draws while it computes, shape (M, N) [W].
    delay, energy, cost
        By the referee, shape (M, N) [s, J, 1].
    device_energy
        What the device takes to compute and to send [J], shape (M, N); None without its powers.
    share
        Shares of the band, shape (M, N); None where all have the whole band.
    move
        What of the cost is for moving the cut, shape (M, N); None where moving is free.

    See Also
    --------
    simulate : Makes one.

    Examples
    --------
    >>> import numpy as np
    >>> import card_opt as co
    >>> played = co.simulate("paper", rounds=2)
    >>> list(played.seconds)[:3]
    ['splitting', 'distribution', 'device_forward']
    >>> bool(np.allclose(sum(played.seconds.values()), played.delay, rtol=1e-9))
    True
    >>> len(played.to_frame())
    10
    """

    policy: str
    inst: Instance
    cut: IntArray
    frequency: FloatArray
    noise: FloatArray
    seconds: dict[str, FloatArray]
    bits: dict[str, FloatArray]
    server_power: FloatArray
    delay: FloatArray
    energy: FloatArray
    cost: FloatArray
    device_energy: FloatArray | None
    share: FloatArray | None = None
    move: FloatArray | None = None

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Policy, sizes, means of delay and energy, objective; and the trace.
        """
        devices, rounds = self.inst.shape
        facts = {
            "policy": self.policy,
            "devices": devices,
            "rounds": rounds,
            "mean_delay": f"{self.delay.mean():.6g} s",
            "mean_energy": f"{self.energy.mean():.6g} J",
            "objective": float(self.cost.sum()),
        }
        return View(facts, headed(self.to_frame()))

    def plot(self, ax: Axes | None = None, round_number: int = 1) -> Axes:
        """Draw a round in time: devices, links and server, one line each.

        Parameters
        ----------
        ax
            Axes to draw on; without, those of a new figure, a column of a paper wide.
        round_number
            Which round, 1-based.

        Returns
        -------
        matplotlib.axes.Axes
            The axes that it was drawn on.

        Raises
        ------
        CardOptError
            If there is no such round.
        """
        from card_opt.studies.rounds.timeline import plot_on

        return plot_on(self, ax, round_number)

    def to_frame(self) -> pd.DataFrame:
        """Return the trace, one row per round and device, both 1-based, in the order of time.

        Returns
        -------
        pandas.DataFrame
            Columns ``round, device, noise, uplink_rate, downlink_rate, cut``, what the cut stands
            for where it is an option, ``frequency, share``, the seconds of every stage
            (``..._s``), the bits of those that send (``..._bit``), ``server_power, delay, energy,
            device_energy, cost, move``, of what there is.
        """
        import pandas as pd

        devices, rounds = (index + 1 for index in np.indices(self.inst.shape))
        columns: dict[str, Any] = {
            "round": rounds,
            "device": named(devices, self.inst.device_names),
            "noise": self.noise,
            "uplink_rate": self.inst.uplink_rate,
            "downlink_rate": self.inst.downlink_rate,
            "cut": self.cut,
            **labels_at(self.inst.options, self.cut),
            "frequency": self.frequency,
            "share": self.share,
            **{f"{name}_s": values for name, values in self.seconds.items()},
            **{f"{name}_bit": values for name, values in self.bits.items()},
            "server_power": self.server_power,
            "delay": self.delay,
            "energy": self.energy,
            "device_energy": self.device_energy,
            "cost": self.cost,
            "move": self.move,
        }
        return pd.DataFrame(
            {name: np.ravel(v, order="F") for name, v in columns.items() if v is not None}
        )


def play(
    scenario: Scenario,
    problem: Problem,
    policy: str,
    decision: Decision,
    noise: npt.ArrayLike,
) -> Simulation:
    """Return every stage of given decisions.

    Parameters
    ----------
    scenario
        Where the instance is from; it knows what of the work is forward propagation.
    problem
        The instance, and what couples its device-rounds.
    policy
        Name of who decided.
    decision
        The decision.
    noise
        Noise densities that broadcast to (M, N) [dBm/Hz].
    """
    inst, (cut, frequency, share) = problem.instance, decision
    x, p = inst.rounds(), inst.profile_at(cut)
    x = x if share is None else x.with_share(share)
    w = costs.delay_weights(x, frequency)
    forward = scenario.profile.device_forward[cut - 1]
    server_forward = scenario.profile.server_forward[cut - 1]
    ones = np.ones(inst.shape)
    seconds = {
        "splitting": np.zeros(inst.shape),
        "distribution": p.adapter_bits / x.downlink_rate,
        "device_forward": w.device_flops * forward,
        "smashed_uplink": w.smashed_bits * p.smashed_bits,
        "server_forward": w.server_flops * server_forward,
        "server_backward": w.server_flops * (p.server_flops - server_forward),
        "gradient_downlink": w.gradient_bits * p.gradient_bits,
        "device_backward": w.device_flops * (p.device_flops - forward),
        "adapter_uplink": p.adapter_bits / x.uplink_rate,
    }
    epochs = x.local_epochs * x.compression_ratio
    bits = {
        "distribution": p.adapter_bits * ones,
        "smashed_uplink": epochs * p.smashed_bits * ones,
        "gradient_downlink": epochs * p.gradient_bits * ones,
        "adapter_uplink": p.adapter_bits * ones,
    }
    judged = problem.evaluate(cut, frequency, share)
    powers = inst.device_power, inst.transmit_power
    device_energy = None
    if powers[0] is not None and powers[1] is not None:
        device_energy = costs.device_energy(x, p, powers[0][:, None], powers[1][:, None])
    return Simulation(
        policy=policy,
        inst=inst,
        cut=cut,
        frequency=frequency,
        share=share,
        noise=np.broadcast_to(np.asarray(noise, dtype=float), inst.shape),
        seconds={name: np.broadcast_to(v, inst.shape) for name, v in seconds.items()},
        bits=bits,
        server_power=np.broadcast_to(costs.server_power(x, frequency), inst.shape),
        delay=judged.delay,
        energy=judged.energy,
        cost=judged.cost,
        move=judged.move,
        device_energy=device_energy,
    )
