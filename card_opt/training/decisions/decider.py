"""What each device of a round is to do, decided from what was measured before the round."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import listed, lower
from card_opt.errors import CardOptError, shown
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, LIMITS, Region
from card_opt.problem.remedies import Remedy
from card_opt.problem.solution import Solution, Status
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.dispatch import refusal, solve
from card_opt.solving.method import Method
from card_opt.solving.policies import decide, is_fixed
from card_opt.training.decisions.measured import Measured, Speeds
from card_opt.training.decisions.slices import of_devices, over_rounds, with_speeds
from card_opt.training.position import seed_of

Tell = Callable[[str, Mapping[str, Any]], None]


class Decision(NamedTuple):
    """What was decided for one device and round, and what the referee says that it costs."""

    cut: int  #: layers on the device
    frequency: float  #: of the server [Hz]
    delay: float  #: modelled [s]
    energy: float  #: the server's, modelled [J]
    cost: float  #: U of equation (12)


class Decider:
    """Decides one round after the other, each by its own instance of the devices that are there.

    The same rounds with the same measurements have the same decisions.

    Parameters
    ----------
    inst
        The run as the cost model counts it, shape (M, 1), see
        `card_opt.training.decisions.template`; its speeds give way to those that are measured.
    devices
        Names of its devices, in order.
    rounds
        How many there are, for limits that are another in each.
    policy
        See `card_opt.solving.policies.decide`; None for the fastest method that proves its
        answer under the limits. ``random`` draws from the seed and the round; ``stale`` knows
        the speeds of a device's round before.
    constraints
        Limits, for policies that are methods: of each device, or shared by those of a round.
    speeds
        Keeps what is measured; None: unsmoothed.
    seed
        Of ``random``.
    baseline_frequency, time_limit
        See `card_opt.solving.policies.decide`.
    tell
        Told of what is refused or passed over: the kind of event, and its facts.

    Raises
    ------
    CardOptError
        If the instance has another number of devices, there is no such policy, it takes no such
        limits, or a limit runs over several rounds.
    """

    def __init__(
        self,
        inst: Instance,
        devices: Sequence[str],
        rounds: int,
        policy: str | Method | None = None,
        *,
        constraints: Iterable[Constraint] = (),
        speeds: Speeds | None = None,
        seed: int = 0,
        baseline_frequency: str = "optimal",
        time_limit: float = 60.0,
        tell: Tell = lambda kind, facts: None,
    ) -> None:
        if inst.shape != (len(devices), 1):
            raise CardOptError(
                f"a decider needs an instance of {len(devices)} devices and one round, "
                f"got {inst.shape[0]} and {inst.shape[1]}"
            )
        self._inst, self._devices, self._rounds = inst, tuple(devices), rounds
        self._policy, self._constraints = policy, listed(constraints)
        self._speeds = Speeds(1.0) if speeds is None else speeds
        self._seed, self._baseline = seed, baseline_frequency
        self._time_limit, self._tell = time_limit, tell
        self._round, self._start = 0, self._speeds.memory
        self._check()

    @property
    def memory(self) -> dict[str, Any]:
        """What must be kept beside a round's decisions to go on after them, as JSON has it."""
        return {"round": self._round, "start": self._start, "speeds": self._speeds.memory}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Go on from a `memory`, as if this decider had decided all before it."""
        self._round, self._start = memory["round"], memory["start"]
        self._speeds.recall(memory["speeds"])

    def decide(self, round_number: int, measured: Mapping[str, Measured]) -> dict[str, Decision]:
        """Return a decision for each device of a round; the same again for the same round.

        A device whose own limits leave it nothing is passed over and told of, for its link may
        be better in the next round and the others need not wait. So is one of which no speed is
        known. A limit that devices share and cannot keep together is an error: who would have
        to stay away is nothing that a policy says.

        Parameters
        ----------
        round_number
            The letter's :math:`n`, 1-based.
        measured
            What the devices that are there have measured, by name.

        Raises
        ------
        CardOptError
            If no device is left, or they cannot keep a shared limit; with the line of
            `card_opt.solve` that names the limit.
        """
        if not 1 <= round_number <= self._rounds:
            raise CardOptError(f"rounds are 1 to {self._rounds}, got {round_number}")
        for name in measured:
            if name not in self._devices:
                raise CardOptError(
                    f"no device of this run is called {shown(name)}: {', '.join(self._devices)}"
                )
        if round_number == self._round:
            self._speeds.recall(self._start)
        start = self._speeds.memory
        try:
            before = {name: self._speeds.last(name) for name in measured}
            known = self._known(round_number, measured)
            found = self._decided(round_number, known, before)
        except BaseException:
            self._speeds.recall(start)
            raise
        self._round, self._start = round_number, start
        return found

    def problem(self, round_number: int, known: Mapping[str, Measured]) -> Problem:
        """Return what is solved for a round: one column of the devices that are there.

        Parameters
        ----------
        round_number
            The letter's :math:`n`, 1-based.
        known
            The speeds to decide by, of devices in their order.
        """
        rows = np.array([self._devices.index(name) for name in known])
        values = np.array(list(known.values()))
        inst = with_speeds(of_devices(self._inst, rows, tuple(known)), values)
        if not self._constraints:
            return Problem(inst)
        every = np.tile(values[0], (len(self._devices), 1))  # those away are taken out below
        every[rows] = values
        region = self._region(every)
        return Problem(inst, region[rows, round_number - 1])

    def _region(self, speeds: FloatArray) -> Region:
        """Return what the limits leave of all devices and rounds at some speeds, shape (M, 3)."""
        inst = with_speeds(self._inst, speeds)
        return lower(over_rounds(inst, self._rounds), self._constraints)

    def _known(self, round_number: int, measured: Mapping[str, Measured]) -> dict[str, Measured]:
        """Return the speeds to decide by, in the order of the devices."""
        known = {}
        for name in self._devices:
            if name not in measured:
                continue
            try:
                known[name], line = self._speeds.update(name, measured[name])
            except CardOptError as error:
                self._pass_over(round_number, name, str(error))
                continue
            if line:
                self._tell("measured", {"round": round_number, "device": name, "why": line})
        return known

    def _decided(
        self,
        round_number: int,
        known: Mapping[str, Measured],
        before: Mapping[str, Measured | None],
    ) -> dict[str, Decision]:
        """Return the decisions of those that can have one."""
        if not known:
            raise CardOptError(f"round {round_number}: no device is there to decide for")
        problem = self.problem(round_number, known)
        if self._policy is not None and is_fixed(self._policy):
            cut, frequency = self._by_rule(round_number, problem.instance, known, before)
        else:
            solution = solve(problem, self._policy, time_limit=self._time_limit)
            if solution.status is Status.INFEASIBLE:
                left = self._without_hopeless(round_number, problem, known)
                if not left or len(left) == len(known):
                    raise CardOptError(f"round {round_number}: no decision: {_why(solution)}")
                return self._decided(round_number, left, before)
            if solution.cut is None or solution.frequency is None:
                raise CardOptError(
                    f"round {round_number}: policy {solution.method}: {solution.status}; "
                    f"{solution.message}"
                )
            cut, frequency = solution.cut, solution.frequency
        judged = referee.evaluate(problem.instance, cut, frequency)
        columns = cut, frequency, judged.delay, judged.energy, judged.cost
        values = zip(*(column[:, 0].tolist() for column in columns), strict=True)
        return {name: Decision(*row) for name, row in zip(known, values, strict=True)}

    def _by_rule(
        self,
        round_number: int,
        inst: Instance,
        known: Mapping[str, Measured],
        before: Mapping[str, Measured | None],
    ) -> tuple[IntArray, FloatArray]:
        """Return the cuts and frequencies of a policy that knows no limits."""
        if self._policy == "stale":
            old = np.array([before[name] or known[name] for name in known])
            rates = {"uplink_rate": old[:, 1:2], "downlink_rate": old[:, 2:3]}
            return decide(inst.replace(**rates), "card")[:2]
        assert self._policy is not None
        return decide(
            inst,
            self._policy,
            seed=seed_of(self._seed, round_number),
            baseline_frequency=self._baseline,
        )[:2]

    def _without_hopeless(
        self, round_number: int, problem: Problem, known: Mapping[str, Measured]
    ) -> dict[str, Measured]:
        """Return the devices that their own limits leave a decision."""
        region = dataclasses.replace(problem.region, rows=problem.region.own)
        left = {}
        for row, (name, speeds) in enumerate(known.items()):
            alone = solve(Problem(problem.instance[row, 0], region[row, 0]))
            if alone.status is Status.INFEASIBLE:
                self._pass_over(round_number, name, f"no decision: {_why(alone)}")
            else:
                left[name] = speeds
        return left

    def _pass_over(self, round_number: int, name: str, why: str) -> None:
        self._tell("passed over", {"round": round_number, "device": name, "why": why})

    def _check(self) -> None:
        """Raise if a policy or a limit cannot be had, before anybody trains."""
        speeds = np.ones((len(self._devices), 3))
        region = self._region(speeds) if self._constraints else EVERYTHING
        region.check_only(LIMITS, "training")
        for rows in region.rows:
            rounds = np.broadcast_to(np.arange(rows.group.shape[1]), rows.group.shape)
            inside = rows.group >= 0
            pairs = np.unique([rows.group[inside], rounds[inside]], axis=1)
            if np.unique(pairs[0]).size < pairs.shape[1]:
                raise CardOptError(
                    f"{rows.label} runs over several rounds, and a round is decided before the "
                    "next is known: give a limit for each round, such as per=round"
                )
        policy, names = self._policy, [method.name for method in METHODS]
        if isinstance(policy, Method) or policy in names:
            method = find(policy)
            problem = Problem(with_speeds(self._inst, speeds), region[:, 0])
            if refused := refusal(problem, method):
                raise CardOptError(f"policy {method.name}: {refused[0]}; {refused[1]}")
        elif policy is not None:
            decide(self._inst, policy, baseline_frequency=self._baseline, constraints=region)


def _why(solution: Solution) -> str:
    """Return the limits in the way, without the numbers that devices have in this round alone."""
    ways = [
        Remedy(tuple(dataclasses.replace(change, place="") for change in remedy.changes))
        for remedy in solution.remedies
    ]
    return ", or ".join(map(str, ways)) or solution.message
