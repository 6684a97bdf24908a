"""What an experiment is: a scenario's fleet and a real model, and whose costs are counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch

from card_opt.errors import CardOptError
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import evaluate
from card_opt.problem.region import LIMITS
from card_opt.problem.rows import quantity_of
from card_opt.scenarios.scenario import Scenario
from card_opt.solving.policies import decide, is_fixed
from card_opt.training.data.batches import Batches, pack
from card_opt.training.data.shares import Share
from card_opt.training.data.tokenizer import open_tokenizer
from card_opt.training.decisions.template import as_sent
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.base import Base
from card_opt.training.plan import Learning, Plan, tuning_of
from card_opt.training.wire.codec import codec_named


@dataclass(frozen=True, kw_only=True, eq=False)
class Experiment:
    """One base, one fleet and one text set, on which policies are compared.

    Attributes
    ----------
    plan
        What is trained, the same for all policies.
    base
        The frozen weights.
    batches
        What each device learns from, by its name.
    held_out
        Blocks of its validation set, shape (blocks, length), by name.
    problem
        What a turn costs: the instance that decides and is evaluated, and its limits.
    """

    plan: Plan
    base: Base
    batches: Mapping[str, Batches]
    held_out: Mapping[str, torch.Tensor]
    problem: Problem


class Decisions(NamedTuple):
    """What a policy decides, and what it costs by the referee; all of shape (M, N).

    Attributes
    ----------
    cut, frequency
        The decisions; [1], [Hz].
    delay, energy
        Of the turn, and of the server [s], [J].
    device_energy
        Of the device [J]; None where the instance has no powers of theirs.
    """

    cut: IntArray
    frequency: FloatArray
    delay: FloatArray
    energy: FloatArray
    device_energy: FloatArray | None


def make_plan(scenario: Scenario, base: Base, learning: Learning, rounds: int | None) -> Plan:
    """Return the plan of a scenario's fleet and training, with a real base.

    Parameters
    ----------
    scenario
        Says how it is fine-tuned, for how many local epochs, and how many devices there are.
    base
        The frozen weights.
    learning
        How the adapters learn.
    rounds
        The letter's :math:`N`; None for the scenario's own.
    """
    training = scenario.settings.training
    count = len(scenario.memories)
    return Plan(
        config=base.config,
        base=base.digest,
        tuning=tuning_of(training),
        learning=learning,
        devices=tuple(f"device-{number}" for number in range(1, count + 1)),
        rounds=rounds or scenario.settings.problem.rounds,
        local_epochs=training.local_epochs,
    )


def own_costs(scenario: Scenario, folder: Path, plan: Plan, seed: int) -> Problem:
    """Return what turns cost of the model that is trained, with the bits that are really sent.

    Parameters
    ----------
    scenario
        The fleet's.
    folder
        Of the base, with its ``config.json``.
    plan
        What is trained.
    seed
        Of the channel.
    """
    tuning = plan.tuning
    codec = codec_named(plan.learning.compression, tuning.activation_bits)
    shape = (tuning.batch_size, tuning.sequence_length, architecture_of(plan.config).hidden_size)
    own = scenario.replace(
        {
            "llm.architecture": str((folder / "config.json").resolve()),
            "llm.num_layers": None,
            "training.head": tuning.head,
            "problem.allow_implausible": True,
        }
    )
    problem = counted_costs(own, plan, seed)
    sent = as_sent(problem.instance, tuning, plan.learning, codec.ratio(shape))
    return Problem(sent, problem.region)


def counted_costs(scenario: Scenario, plan: Plan, seed: int) -> Problem:
    """Return what turns cost by a scenario as it stands, which must have the plan's cuts.

    Parameters
    ----------
    scenario
        Whose costs are counted.
    plan
        What is trained.
    seed
        Of the channel.

    Raises
    ------
    CardOptError
        If it has another number of cuts or devices.
    """
    problem = scenario.problem(seed, plan.rounds)
    has = (problem.instance.shape[0], problem.instance.num_cuts + 1)
    if has != (needs := (len(plan.devices), plan.num_layers)):
        raise CardOptError(
            f"{scenario.name} has {has[0]} devices and {has[1]} layers, what is trained has "
            f"{needs[0]} and {needs[1]}; costs are counted of the same cuts"
        )
    return problem


def make_data(
    plan: Plan, shares: Sequence[Share], folder: Path, blocks: int
) -> tuple[dict[str, Batches], dict[str, torch.Tensor]]:
    """Return each device's mini-batches, and blocks of its validation set.

    Parameters
    ----------
    plan
        What is trained.
    shares
        Texts of each device, in order.
    folder
        Of the base, with its tokenizer.
    blocks
        Sequences of each validation set at most.

    Raises
    ------
    CardOptError
        If there is no tokenizer that fits, or a device has too little text.
    """
    tokenizer = open_tokenizer(folder, plan.config)
    size, length = plan.tuning.batch_size, plan.tuning.sequence_length
    batches, held_out = {}, {}
    for name, share in zip(plan.devices, shares, strict=True):
        tokens = pack(share.texts, tokenizer, length)
        batches[name] = Batches(tokens, size, plan.learning.seed)
        held_out[name] = pack(share.held_out, tokenizer, length)[:blocks]
    return batches, held_out


def decisions_of(experiment: Experiment, policy: str, seed: int) -> Decisions:
    """Return what a policy decides for all rounds, and what that costs.

    Parameters
    ----------
    experiment
        With the costs.
    policy
        Of `card_opt.solving.policies`.
    seed
        Of the policy ``random``.

    Raises
    ------
    CardOptError
        If there is no such policy, or it finds no decision.
    """
    inst, region = experiment.problem.instance, experiment.problem.region
    region.check_only(LIMITS, "training")
    limits = () if is_fixed(policy) else region
    cut, frequency, _ = decide(inst, policy, seed=seed, constraints=limits)
    found = evaluate(inst, cut, frequency)
    powered = inst.device_power is not None and inst.transmit_power is not None
    device = quantity_of(inst, "device energy", cut, frequency) if powered else None
    return Decisions(cut, frequency, found.delay, found.energy, device)
