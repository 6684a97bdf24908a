r"""What device-rounds cost together, besides what each costs by itself.

Where the devices of a round wait for each other, the delay of each is the round's makespan
:math:`\tau_n`, so that with :math:`\alpha` the price of delay in equation (12)

.. math:: U_{mn} = \alpha_{mn} (\tau_n - D_{\min}) + \beta_{mn} (E_{mn} - E_{\min}).

Going to a cut from that of the round before adds what `card_opt.problem.moves.Moves` says.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from card_opt.errors import ConstraintError
from card_opt.problem import costs
from card_opt.problem.checks import check_cut
from card_opt.problem.instance import Instance
from card_opt.problem.makespan import Makespan
from card_opt.problem.queueing import queue_times
from card_opt.problem.referee import Evaluation
from card_opt.problem.region import Region


def together(
    inst: Instance,
    region: Region,
    alone: Evaluation,
    cut: npt.ArrayLike,
    share: npt.ArrayLike | None = None,
) -> Evaluation:
    """Return what a decision costs, from what each device-round costs by itself.

    Parameters
    ----------
    inst, region
        The problem.
    alone
        Delay, energy and cost of each device-round by itself.
    cut
        1-based cuts; a scalar or shape (M, N).
    share
        Shares of the band, likewise; None for the whole band.

    Raises
    ------
    ConstraintError
        If the normalizer is ``per-cut`` where devices wait for each other.
    """
    if region.makespan is not None:
        check_makespan(inst)
        delay_price, _ = costs.prices(inst.rounds(), inst.extremes)
        if region.makespan is Makespan.QUEUE:
            x = inst.rounds() if share is None else inst.rounds().with_share(np.asarray(share))
            profile = inst.profile_at(check_cut(cut, inst.shape, inst.num_cuts))
            longest = queue_times(inst, x, profile, alone.delay)
        else:
            longest = alone.delay.max(axis=0)
        delay = np.broadcast_to(longest, inst.shape)
        wait = delay_price * (delay - alone.delay)
        alone = replace(alone, delay=delay, cost=alone.cost + wait)
    if region.moves is not None:
        move = region.moves.at(check_cut(cut, inst.shape, inst.num_cuts))
        alone = replace(alone, cost=alone.cost + move, move=move)
    return alone


def check_makespan(inst: Instance) -> None:
    """Raise `ConstraintError` if devices of an instance cannot wait for each other."""
    if inst.normalizer == "per-cut":
        raise ConstraintError(
            "devices that wait for each other need another normalizer than per-cut, by which "
            "the price of a second depends on each device's cut"
        )
