"""Where a run is after something has happened, and what a round was decided to be."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from card_opt.errors import CardOptError
from card_opt.training.decisions.measured import Measured
from card_opt.training.model.parts import check_cut
from card_opt.training.plan import Plan
from card_opt.training.server.store import Progress


class Decided(NamedTuple):
    r"""What was decided for one device and round.

    Attributes
    ----------
    cut
        The letter's :math:`c_{m,n}`.
    frequency
        Of the server's clock, :math:`f_{m,n}^S` [Hz].
    scale
        What the loss is scaled by, :math:`M |\mathcal{D}_m| / \sum_i |\mathcal{D}_i|`.
    """

    cut: int
    frequency: float
    scale: float


class HasDecision(Protocol):
    """What a decider says of one device."""

    @property
    def cut(self) -> int:
        """Layers on the device."""

    @property
    def frequency(self) -> float:
        """Of the server's clock [Hz]."""


class Deciding(Protocol):
    """What decides the rounds."""

    @property
    def memory(self) -> Mapping[str, Any]:
        """What it goes on from after a restart, as JSON has it."""

    def recall(self, memory: Mapping[str, Any], /) -> None:
        """Go on from a `memory`."""

    def decide(
        self, round_number: int, measured: Mapping[str, Measured], /
    ) -> Mapping[str, HasDecision]:
        """Return a decision for each device that has a turn in a round, by its name."""


def decided_round(
    plan: Plan,
    progress: Progress,
    decisions: Mapping[str, HasDecision],
    samples: Mapping[str, int],
    memory: Mapping[str, Any],
) -> Progress:
    """Return a run whose round is decided.

    Parameters
    ----------
    plan
        Of the run.
    progress
        Where it is, the round not decided yet.
    decisions
        By device; those without one have no turn.
    samples
        How many each device has.
    memory
        The decider's.

    Raises
    ------
    CardOptError
        If there is none, or a cut is not allowed.
    """
    if not decisions:
        raise CardOptError(f"round {progress.round} was decided without a device")
    total, found = sum(samples[name] for name in decisions), {}
    for name, decision in decisions.items():
        cut, frequency = int(decision.cut), float(decision.frequency)
        check_cut(plan, cut)
        share = len(decisions) * samples[name] / total
        scale = share if plan.learning.is_weighted else 1.0
        found[name] = Decided(cut, frequency, scale)._asdict()
    absent = tuple(name for name in plan.devices if name not in found)
    return dataclasses.replace(
        progress, decisions=found, finished=(), absent=absent, memory=memory
    )


def current(plan: Plan, progress: Progress) -> str:
    """Return the device whose turn it is in a round that is decided."""
    return next(
        name
        for name in plan.devices
        if name in progress.decisions and name not in progress.finished
    )


def after_turn(progress: Progress, device: str, row: Mapping[str, Any] | None) -> Progress:
    """Return where a run is after a device's turn, or after it was passed over.

    Parameters
    ----------
    progress
        Where it was.
    device
        Whose turn it was.
    row
        What the turn measured; None if the device was passed over.
    """
    new = dataclasses.replace(progress, finished=(*progress.finished, device))
    if row is None:
        new = dataclasses.replace(new, absent=(*new.absent, device))
    else:
        new = dataclasses.replace(new, turns=new.turns + 1, last=row)
    if set(new.decisions) <= set(new.finished):
        return dataclasses.replace(new, round=new.round + 1, decisions={}, finished=())
    return new
