r"""A run as the cost model counts it: the scenario's server and fleet, the run's model and bits.

What training sends differs from the letter's count, and decisions are to be about what is sent:

- :math:`\varphi` is the exact ratio of the run's codec, not the scenario's guess; so
  ``compression = "none"`` is :math:`\varphi = 1`.
- Labels go with the smashed data where the head is on the server, 32 bits a token, uncompressed:
  they are added to :math:`S(c)` as what is :math:`\varphi` times as much once it is compressed.
- With AdamW and ``moments = "travel"`` each weight of an adapter carries two moments of 32 bits
  in each direction, in :math:`A(c)`. One step count of 32 bits for each matrix is left out, and
  so is it that there are no moments yet to go down in the first round.

Framing (headers of safetensors, gRPC, HTTP/2 and TLS) is left out of all of them.
"""

from __future__ import annotations

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError
from card_opt.problem.instance import Instance
from card_opt.scenarios import memory
from card_opt.scenarios.llm import cut_profile
from card_opt.scenarios.scenario import Scenario
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.solving.method import Method
from card_opt.solving.policies import is_fixed
from card_opt.training.decisions.channel import check_fleet
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.plan import Learning, Plan

LABEL_BITS = 32
MOMENT_BITS = 2 * 32


def template_of(scenario: Scenario, plan: Plan, compression_ratio: float = 1.0) -> Instance:
    """Return the instance of one round whose speeds are still a scenario's own.

    Parameters
    ----------
    scenario
        Its server, weight, normalizer and devices.
    plan
        Its model, tuning, learning and local epochs.
    compression_ratio
        Of the run's codec, exact.

    Raises
    ------
    CardOptError
        If the scenario has another number of devices than the run.
    """
    inst = scenario.problem(rounds=1).instance
    check_fleet(scenario.name, inst.shape[0], plan.devices)
    profile = cut_profile(architecture_of(plan.config), plan.tuning)
    own = inst.replace(
        device_flops=profile.device_flops,
        total_flops=profile.total_flops,
        smashed_bits=profile.smashed_bits,
        gradient_bits=profile.gradient_bits,
        adapter_bits=profile.adapter_bits,
        device_memory=profile.device_memory,
        held_bytes=profile.held_bytes,
        local_epochs=float(plan.local_epochs),
    )
    return as_sent(own, plan.tuning, plan.learning, compression_ratio)


def as_sent(
    inst: Instance, tuning: FineTuning, learning: Learning, compression_ratio: float
) -> Instance:
    """Return an instance with the bits that training really sends.

    Parameters
    ----------
    inst
        With the letter's bits.
    tuning, learning
        Of the run.
    compression_ratio
        Of its codec, above 0.

    Raises
    ------
    CardOptError
        If the ratio is not positive.
    """
    if not compression_ratio > 0:
        raise CardOptError(f"compression_ratio must be above 0, got {compression_ratio:g}")
    labels = 0
    if tuning.head == "server":
        labels = LABEL_BITS * tuning.batch_size * tuning.sequence_length
    growth = 1.0
    if tuning.optimizer == "adamw" and learning.moments == "travel":
        growth += MOMENT_BITS / tuning.adapter_bits
    return inst.replace(
        compression_ratio=compression_ratio,
        smashed_bits=inst.smashed_bits + labels / compression_ratio,
        adapter_bits=inst.adapter_bits * growth,
    )


def limits_of(
    scenario: Scenario, inst: Instance, policy: str | Method | None = None
) -> tuple[Constraint, ...]:
    """Return a scenario's limits for a run: its own, and the devices' memory if it forbids a cut.

    Parameters
    ----------
    scenario
        Whose they are.
    inst
        The run's, which says what memory each cut needs.
    policy
        Who decides: one that knows no limits leaves them out, as in a simulation.
    """
    if policy is not None and is_fixed(policy):
        return ()
    if scenario.settings.problem.memory == "ignored" or inst.device_memory is None:
        return scenario.limits
    limit = memory.limit_of(scenario.memories, inst.device_memory)
    return scenario.limits if limit is None else (limit, *scenario.limits)
