"""The server as a program: plan, keys, decisions, and turns until the run is done."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from card_opt.constraints.base import Constraint
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError, unknown
from card_opt.scenarios.scenario import Scenario
from card_opt.solving.policies import is_fixed
from card_opt.training.decisions.clock import Clock, SimulatedClock
from card_opt.training.decisions.decider import Decider
from card_opt.training.decisions.measured import Speeds
from card_opt.training.decisions.nvml import NvmlClock
from card_opt.training.decisions.template import limits_of, template_of
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.base import Base, open_base
from card_opt.training.plan import Learning, Plan, tuning_of
from card_opt.training.server.journal import Tell, rows_of
from card_opt.training.server.presence import Presence
from card_opt.training.server.session import Session
from card_opt.training.wire.codec import codec_named
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.limit import limit_of
from card_opt.training.wire.serving import serve

CLOCKS = ("none", "simulated", "nvml", "nvml:GPU")
_LOOK = 0.2  # seconds between two looks at how far a run is
_FAREWELL = 5.0  # seconds in which devices that are there hear that it is done


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a server is told, see ``card-opt train serve``.

    Attributes
    ----------
    base, out, keys
        Folders of the model, of the run and of the server's keys.
    address
        Where to listen, HOST:PORT.
    devices
        Their names, in the order of their turns.
    policy, limits
        Who decides, and under which limits besides the scenario's own.
    rounds
        How many; None: as the scenario says.
    learning
        Values of `card_opt.training.plan.Learning`.
    keeps_steps
        Whether each local epoch is kept on the disk.
    patience
        Seconds after which a silent device is passed over.
    clock
        One of `CLOCKS`.
    """

    base: Path
    out: Path
    keys: Path
    address: str
    devices: tuple[str, ...]
    policy: str | None = None
    limits: tuple[str, ...] = ()
    rounds: int | None = None
    learning: Mapping[str, Any] = field(default_factory=dict)
    keeps_steps: bool = True
    patience: float = 60.0
    clock: str = "none"


def serve_run(
    scenario: Scenario,
    options: Options,
    tell: Tell,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Serve a run until it is done, and return its turns and what crossed the links.

    Parameters
    ----------
    scenario
        Whose training, server, weight and limits it has.
    options
        All the rest.
    tell
        Told of every event.
    progress
        Told how many turns of how many are over.

    Raises
    ------
    CardOptError
        If an option is not allowed, the port is taken, or the folder is of another run.
    """
    plan, base = plan_of(scenario, options)
    codec = codec_named(plan.learning.compression, plan.tuning.activation_bits)
    width = architecture_of(plan.config).hidden_size
    shape = (plan.tuning.batch_size, plan.tuning.sequence_length, width)
    inst = template_of(scenario, plan, codec.ratio(shape))
    limits: list[Constraint] = [
        *limits_of(scenario, inst, options.policy),
        *map(parse_limit, options.limits),
    ]
    credentials = Credentials.load(options.keys, "server")
    with contextlib.ExitStack() as stack:
        clock: Clock | None = None
        word, _, gpu = options.clock.partition(":")
        if options.clock == "simulated":
            clock = SimulatedClock(inst)
        elif word == "nvml" and (gpu.isdecimal() or options.clock == word):
            box = float(inst.min_frequency), float(inst.max_frequency)
            clock = stack.enter_context(NvmlClock(int(gpu or 0), *box))
            if options.policy is None or not is_fixed(options.policy):
                limits.append(clock.levels)
        elif options.clock != "none":
            raise CardOptError(unknown("clock", options.clock, CLOCKS))
        decider = Decider(
            inst,
            plan.devices,
            plan.rounds,
            options.policy,
            constraints=limits,
            speeds=Speeds(),
            seed=plan.learning.seed,
            tell=tell,
        )
        session = Session(
            plan,
            base,
            options.out,
            decider,
            tell=tell,
            clock=clock,
            presence=Presence(options.patience),
            keeps_steps=options.keeps_steps,
        )
        stack.callback(session.close)
        server = stack.enter_context(serve(session, options.address, credentials, limit_of(plan)))
        tell("listening", {"address": str(server.address), "folder": str(options.out)})
        total = plan.rounds * len(plan.devices)
        while not session.is_done:
            progress(session.run.progress.turns, total)
            time.sleep(_LOOK)
        session.say_goodbye(min(options.patience, _FAREWELL))
        counts = {name: counts.to_tree() for name, counts in server.counts.items()}
        return {"rounds": plan.rounds, "turns": rows_of(options.out), "links": counts}


def plan_of(scenario: Scenario, options: Options) -> tuple[Plan, Base]:
    """Return the plan of a run and its base, which is taken apart where that is not done yet.

    Parameters
    ----------
    scenario
        Whose training it is.
    options
        Base, learning, devices and rounds.

    Raises
    ------
    CardOptError
        If one of them is not allowed.
    """
    training = scenario.settings.training
    tuning = tuning_of(training)
    if len(set(options.devices)) < len(options.devices) or not options.devices:
        raise CardOptError("--devices must name at least one device, each once")
    base = open_base(options.base, options.out / "base", tuning.weight_format)
    plan = Plan(
        config=base.config,
        base=base.digest,
        tuning=tuning,
        learning=Learning(**options.learning),
        devices=options.devices,
        rounds=options.rounds or scenario.settings.problem.rounds,
        local_epochs=training.local_epochs,
    )
    return plan, base
