"""Devices of a round that wait for each other: its delay is that of the last to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_positive
from card_opt.constraints.summing import over
from card_opt.problem.idle import idle_frequency
from card_opt.problem.instance import Instance
from card_opt.problem.makespan import Makespan
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from card_opt.problem.together import check_makespan


@dataclass(frozen=True)
class ParallelRound(Constraint):
    """The devices of a round are served at once, and wait for the slowest.

    So the delay of each is the round's makespan.

    Parameters
    ----------
    max_total
        What the devices of a round have of the server together [Hz]: their frequencies add up to
        at most that; a scalar, or (N,) for rounds. None for no such limit.

    Raises
    ------
    ConstraintError
        If a total is not positive.

    See Also
    --------
    ServerQueue : Serves the devices one after the other.
    FrequencyPool : Shares the server, and nobody waits.

    Notes
    -----
    It lowers to parallel rounds, and with `max_total` to shared limits, one row per round.
    `makespan` is exact; docs/methods.md says which other methods take parallel rounds, and
    docs/parallel.md how. It excludes `RoundTime`, where devices take turns.

    Examples
    --------
    Who would be done early takes its time, at a lower frequency:

    >>> import card_opt as co
    >>> from card_opt.constraints import ParallelRound
    >>> inst = co.load_scenario("paper").instance(rounds=1)[:2, 0]
    >>> co.solve(inst).delay.round(0).ravel().tolist()
    [88.0, 53.0]
    >>> sol = co.solve(inst, constraints=[ParallelRound()], rel_gap=1e-3)
    >>> sol.delay.round(0).ravel().tolist(), sol.cut.ravel().tolist()
    ([60.0, 60.0], [1, 31])
    """

    excludes: ClassVar[tuple[str, ...]] = ("round-time", "server-queue")
    max_total: float | FloatArray | None = None

    def __post_init__(self) -> None:
        if self.max_total is not None:
            check_positive(self, "max_total", "Hz")

    def lower(self, inst: Instance) -> Region:
        """Return that devices wait, and one row per round if they share the server.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Parallel rounds, and shared limits on the frequency [Hz].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as rounds, or the normalizer is ``per-cut``.
        """
        check_makespan(inst)
        rows: tuple[Rows, ...] = ()
        if self.max_total is not None:
            extra = idle_frequency(inst)
            rows = (over(self, "frequency", self.max_total, "round", inst, extra),)
        return Region(rows=rows, makespan=Makespan.PARALLEL)


@dataclass(frozen=True)
class ServerQueue(Constraint):
    """The server serves the devices of a round one after the other, in the best order.

    What a device does before and after is done by all at once; the delay of each is the round's
    makespan, that of the last to be done.

    See Also
    --------
    ParallelRound : Serves the devices at once.
    RoundTime : Lets devices take turns with all that they do.

    Notes
    -----
    It lowers to a server queue, which `queue` takes: it has a decision and a bound, that meet for
    few devices. docs/parallel.md says how. It excludes `RoundTime` and `FrequencyPool`. The order
    of processing is decided in [1]_, too.

    References
    ----------
    .. [1] arXiv:2506.02940.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import MinCut, ServerQueue
    >>> inst = co.load_scenario("paper").instance(rounds=1)[:2, 0]
    >>> limits = [ServerQueue(), MinCut(31)]
    >>> sol = co.solve(inst, constraints=limits, rel_gap=1e-2)
    >>> sol.method, sol.status.value, sol.delay.round(0).ravel().tolist()
    ('queue', 'optimal', [86.0, 86.0])
    """

    excludes: ClassVar[tuple[str, ...]] = ("round-time", "frequency-pool")

    def lower(self, inst: Instance) -> Region:
        """Return that devices queue.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            A server queue.

        Raises
        ------
        ConstraintError
            If the normalizer is ``per-cut``.
        """
        check_makespan(inst)
        return Region(makespan=Makespan.QUEUE)
