"""Playing rounds of split fine-tuning with a policy: a channel is drawn, and it decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy.typing as npt

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.solving.catalogue import fastest
from card_opt.solving.method import Method
from card_opt.solving.policies import decide, is_fixed
from card_opt.studies.rounds.noise import densities
from card_opt.studies.rounds.played import Simulation, play
from card_opt.support.arguments import check_arguments

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario


@check_arguments
def simulate(
    scenario: Scenario | str,
    policy: str | Method | None = None,
    rounds: int | None = None,
    seed: int = 0,
    *,
    noise: str | npt.ArrayLike | None = None,
    baseline_frequency: str = "optimal",
    constraints: Iterable[Constraint] | Region = (),
    time_limit: float = 60.0,
) -> Simulation:
    """Play rounds of split fine-tuning with a policy.

    Parameters
    ----------
    scenario
        A scenario, which keeps its limits, or the name or path of one. An instance would not
        do: it does not say what of the work is forward propagation.
    policy
        Who decides, see `card_opt.solving.policies.decide`; None for the fastest method
        that proves its answer under the limits. The outcome says which one it was.
    rounds
        Number of rounds, or None for the scenario's own.
    seed
        Of the channel, and of policies and states that are random.
    noise
        ``good``, ``normal`` or ``poor`` as in the letter; ``varying``, one of the three for each
        device-round by chance; noise densities that broadcast to (M, N) [dBm/Hz]; or None for
        the scenario's own.
    baseline_frequency
        Frequency of policies that do not choose one, see `card_opt.solving.policies.decide`.
    constraints
        Limits besides the scenario's own, for policies that are methods. Other policies know no
        limits: they leave the scenario's out, and take no further ones.
    time_limit
        Wall-clock time for a method to decide [s].

    Returns
    -------
    Simulation
        Every stage of every device-round.

    Raises
    ------
    CardOptError
        If an argument is not allowed, or the policy finds no decision.

    Examples
    --------
    >>> import card_opt as co
    >>> best = co.simulate("paper", rounds=3, seed=1)
    >>> best.policy, best.cut.shape
    ('card', (5, 3))
    >>> server_only = co.simulate("paper", "server-only", rounds=3, seed=1)
    >>> bool(best.cost.sum() < server_only.cost.sum())
    True
    """
    # Pydantic takes longer to import than all the rest.
    from card_opt.scenarios.scenario import Scenario, load_scenario

    loaded = load_scenario(scenario) if isinstance(scenario, str) else scenario
    if not isinstance(loaded, Scenario):
        raise CardOptError(
            "simulate takes a scenario, for an instance does not say what of the work is forward "
            f"propagation; got {type(loaded).__name__}"
        )
    density = densities(noise, loaded, rounds, seed)
    problem = loaded.problem(seed=seed, rounds=rounds, noise_density_dbm_hz=density)
    inst, limits = problem.instance, lower(problem.instance, constraints)
    if policy is None or not is_fixed(policy):
        limits = problem.region & limits
    policy = fastest(limits) if policy is None else policy
    decision = decide(
        inst,
        policy,
        seed=seed,
        baseline_frequency=baseline_frequency,
        constraints=limits,
        time_limit=time_limit,
    )
    name = policy.name if isinstance(policy, Method) else policy
    return play(loaded, Problem(inst, limits), name, decision, density)
