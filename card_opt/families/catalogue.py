"""All families: what they are made of, where they are hard, and their knobs."""

from __future__ import annotations

import functools

from card_opt.constraints.kinds import DeviceEnergyBudget, EnergyBudget
from card_opt.families import (
    bands,
    configurations,
    drifting,
    fleets,
    levels,
    limited,
    mixed,
    moving,
    paper,
    scales,
    ties,
    waiting,
)
from card_opt.families.family import DEVICES, SIZES, Family, Knob
from card_opt.families.knobs import PER, PROFILE, TIGHTNESS, UNEVEN

_LIMITED = (*SIZES, PROFILE, TIGHTNESS)


def _limited(name: str, about: str, hardness: str, limit: limited.Limit) -> Family:
    build = functools.partial(limited.build, limit)
    return Family(name=name, about=about, hardness=hardness, knobs=_LIMITED, build=build)


FAMILIES: tuple[Family, ...] = (
    Family(
        name="paper",
        about="A shipped scenario: the letter's fleet, repeated or cut to any size.",
        hardness="Easy: layers are equal, so only the first and the last cut can win.",
        knobs=(
            DEVICES,
            Knob(name="rounds", default=20, low=1, high=1_000_000, about="N"),
            Knob(
                name="scenario",
                default="paper",
                choices=paper.SCENARIOS,
                about="as card-opt scenario shows it",
            ),
            Knob(
                name="channel",
                default="normal",
                choices=paper.CHANNELS,
                about="noise of -166, -163 or -160 dBm/Hz, or the scenario's own",
            ),
        ),
        build=paper.build,
    ),
    Family(
        name="convolution",
        about="Activations shrink from layer to layer, ever more slowly, and weights grow.",
        hardness="Any cut can win, by device and link; neighbours cost much the same.",
        knobs=(
            *SIZES,
            Knob(
                name="shrink",
                default=0.03,
                low=1e-6,
                high=1.0,
                about="activations of the last cut over those of the first",
            ),
        ),
        build=fleets.build_convolution,
    ),
    Family(
        name="encoder-decoder",
        about="Activations narrow to the middle; every second layer widens them, and skips cross.",
        hardness="The cost has several local optima over the cuts, in every device-round.",
        knobs=(
            *SIZES,
            Knob(
                name="bottleneck",
                default=0.03,
                low=1e-6,
                high=1.0,
                about="activations in the middle over those at both ends, at narrow cuts",
            ),
            Knob(
                name="skips",
                default=0.0,
                low=0.0,
                high=1.0,
                about="share of an encoder layer's activations that the decoder takes too",
            ),
        ),
        build=fleets.build_encoder_decoder,
    ),
    Family(
        name="random",
        about="Layers, activations, gradients and adapters of random sizes.",
        hardness="No structure over the cuts: many local optima, about one for three cuts.",
        knobs=(
            *SIZES,
            Knob(
                name="spread",
                default=0.7,
                low=0.0,
                high=3.0,
                about="log-standard deviation of the sizes",
            ),
        ),
        build=fleets.build_random,
    ),
    Family(
        name="near-ties",
        about="Speeds make two cuts of every device-round cost the same, but for a gap.",
        hardness="A solver that stops at a larger gap, or tolerates more, takes the wrong cut.",
        knobs=(
            *SIZES,
            UNEVEN,
            Knob(
                name="gap",
                default=1e-6,
                low=1e-9,
                high=1e-2,
                about="by how much the second best cut is dearer, relative",
            ),
        ),
        build=ties.build,
    ),
    Family(
        name="badly-scaled",
        about="Layers, data, epochs, speeds and rates that each span decades.",
        hardness="Absolute tolerances and coefficients of one model that differ by decades.",
        knobs=(
            *SIZES,
            Knob(
                name="decades",
                default=6.0,
                low=0.0,
                high=12.0,
                about="the largest over the smallest is 10**decades",
            ),
            Knob(
                name="normalizer",
                default="box",
                choices=scales.NORMALIZED,
                about="fleet: terms of device-rounds differ too, as all have one normalizer",
            ),
            Knob(
                name="limit",
                default="none",
                choices=scales.LIMITS,
                about="a shared row of such coefficients, of tightness 0.5",
            ),
        ),
        build=scales.build,
    ),
    Family(
        name="levels",
        about="The server has some frequencies only; with a gap, two are nearly equal.",
        hardness="In half of the device-rounds the best level is not the nearest to the optimum.",
        knobs=(
            *SIZES,
            PROFILE,
            Knob(name="number", default=8, low=2, high=32, about="of levels"),
            Knob(
                name="spacing",
                default="even",
                choices=levels.SPACINGS,
                about="from the least to the largest frequency",
            ),
            Knob(
                name="gap",
                default=1e-6,
                low=0.0,
                high=1e-3,
                about="by how much the second best level is dearer, relative; 0: no such pair",
            ),
        ),
        build=levels.build,
    ),
    _limited(
        "deadline",
        "Each device-round has a deadline.",
        "The frequency depends on the cut: Algorithm 1 misses deadlines that can be met.",
        limited.deadline,
    ),
    _limited(
        "energy-cap",
        "Each device-round has a cap on the server's energy.",
        "The frequency depends on the cut: Algorithm 1 breaks caps that can be kept.",
        limited.energy_cap,
    ),
    _limited(
        "device-memory",
        "Each device has room for some cuts only.",
        "Easy; Algorithm 1 asks for memory that is not there.",
        limited.device_memory,
    ),
    _limited(
        "min-cut",
        "Each device keeps at least some layers.",
        "Easy; Algorithm 1 takes cuts that are not allowed.",
        limited.min_cut,
    ),
    _limited(
        "max-cut",
        "Each device takes at most some layers.",
        "Easy; Algorithm 1 takes cuts that are not allowed.",
        limited.max_cut,
    ),
    Family(
        name="energy-budget",
        about="The server's energy has a budget: of the fleet, each round or each device.",
        hardness="Couples all device-rounds; a joint integer problem with a gap that falls as "
        "device-rounds per budget grow.",
        knobs=(*SIZES, PROFILE, PER, TIGHTNESS),
        build=functools.partial(limited.build_per, EnergyBudget),
    ),
    _limited(
        "round-time",
        "Devices take turns, and each round has a time.",
        "Couples the devices of each round; the fewer, the larger the duality gap.",
        limited.round_time,
    ),
    _limited(
        "frequency-pool",
        "Devices are served at once, and share the server's frequency in each round.",
        "Couples the devices of each round, and the best frequency depends on the cut.",
        limited.frequency_pool,
    ),
    Family(
        name="device-energy-budget",
        about="The devices' energy has a budget: of the fleet, each round or each device.",
        hardness="Couples device-rounds by their cuts alone: a knapsack.",
        knobs=(*SIZES, PROFILE, PER, TIGHTNESS),
        build=functools.partial(limited.build_per, DeviceEnergyBudget),
    ),
    Family(
        name="mixed-limits",
        about="Server energy of the fleet, time and frequency of each round, and energy of each "
        "device are limited at once.",
        hardness="Limits of fleet, rounds and devices (4) cross: nothing separates, many prices.",
        knobs=(
            *SIZES,
            PROFILE,
            Knob(
                name="limits", default=3, low=2, high=len(mixed.LIMITS), about="the first so many"
            ),
            Knob(
                name="tightness",
                default=0.5,
                low=0.0,
                high=2.0,
                about="0: the free optimum keeps them; 1: what a decision takes that takes "
                "little of everything; above 1 infeasible",
            ),
        ),
        build=mixed.build,
    ),
    Family(
        name="bandwidth-pool",
        about="Devices share the band in each round, which a price that is planted just fills.",
        hardness="The optimum is known at any size; with a jump no price fills the band, and what "
        "prices alone leave open has to be closed.",
        knobs=(
            *SIZES,
            PROFILE,
            Knob(
                name="share",
                default=0.3,
                low=1e-3,
                high=1.0,
                about="of the band, that device-rounds have in the mean, about",
            ),
            Knob(
                name="jump",
                default=0.0,
                low=0.0,
                high=0.99,
                about="0: the band is full at the price; else that share of the jump at which the "
                "next cut changes",
            ),
        ),
        build=bands.build,
        planted=bands.planted,
    ),
    configurations.FAMILY,
    drifting.FAMILY,
    moving.FAMILY,
    waiting.FAMILY,
)
"""All families, each with what it is made of, where it is hard, and its knobs."""
