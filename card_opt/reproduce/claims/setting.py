"""Claims about model, server and devices, against sourced facts."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from card_opt.reproduce import printed
from card_opt.reproduce.claims.claim import ASSUMED, EQUATIONS, FACTS, Claim, Value
from card_opt.reproduce.claims.evidence import Evidence
from card_opt.scenarios.architecture import Architecture, load_architecture
from card_opt.scenarios.data import read_table
from card_opt.scenarios.hardware import Device, Server, load_device, load_server


def num_parameters(architecture: Architecture) -> float:
    """Return the weights of linear modules, embedding and an untied head; norms are left out."""
    table = architecture.hidden_size * architecture.vocab_size
    tables = table if architecture.tied_embeddings else 2 * table
    return float(sum(layer.weights for layer in architecture.layers) + tables)


def board_power(part: str) -> float:
    """Return the maker's power of a server's card [W]."""
    rows = {row["name"]: row for row in read_table("servers.csv")}
    return float(rows[part]["board_power_w"])


def _layers(evidence: Evidence) -> list[Value]:
    return [Value(load_architecture(printed.MODEL).num_layers, case="public config.json")]


def _parameters(evidence: Evidence) -> list[Value]:
    public = load_architecture(printed.MODEL)
    deep = dataclasses.replace(public, num_layers=printed.LAYERS)
    return [
        Value(num_parameters(architecture) / 1e9, case=f"{architecture.num_layers} layers")
        for architecture in (public, deep)
    ]


def _server(quantity: Callable[[str], float]) -> Callable[[Evidence], list[Value]]:
    names = (printed.NAMED_SERVER, printed.NEAREST_SERVER)
    return lambda evidence: [
        Value(quantity(name), case=load_server(name).product) for name in names
    ]


def _device(number: int) -> Claim:
    row, part = printed.DEVICES[number], load_device(printed.NEAREST_DEVICES[number])
    clock = row.max_frequency_ghz
    return Claim(
        name=f"device-{number + 1}-clock",
        text=f"the GPU of Device {number + 1}, {row.platform}, has this maximum frequency",
        where=f"Table I, Device {number + 1}",
        letter=f"{clock:g}",
        measure="top step of the real part with as many cores [GHz]",
        values=lambda evidence: [Value(part.max_frequency / 1e9, case=part.product)],
        low=0.99 * clock,
        high=1.01 * clock,
        rests_on=FACTS,
    )


def _falling(evidence: Evidence) -> list[Value]:
    speed = evidence.instance(evidence.base, rounds=1).device_throughput.ravel()
    return [Value(float((speed[1:] / speed[:-1]).max()), evidence.base)]


def _power(evidence: Evidence) -> list[Value]:
    inst = evidence.instance(evidence.base, rounds=1)
    power = float(inst.power_coefficient) * float(inst.max_frequency) ** 3
    return [Value(power, evidence.base, case=load_server(printed.NEAREST_SERVER).product)]


def _constant(evidence: Evidence) -> list[Value]:
    server = load_server(printed.NEAREST_SERVER)
    power = server.static_power + server.power_coefficient * server.max_frequency**3
    return [Value(server.static_power / power, case=f"{server.product}; share of other cards")]


def _memory(evidence: Evidence) -> list[Value]:
    nano = load_device("jetson-nano")
    return [Value((nano.memory or 0.0) / 2**30, case=nano.product)]


def _flops_per_cycle(evidence: Evidence) -> list[Value]:
    parts: list[Server | Device] = [load_server(printed.NEAREST_SERVER)]
    parts += [load_device(name) for name in dict.fromkeys(printed.NEAREST_DEVICES)]
    return [Value(part.flops_per_core_cycle, case=part.product) for part in parts]


CLAIMS = (
    Claim(
        name="nano-memory",
        text="a Jetson Nano has 4 GB of memory",
        where="section I",
        letter="4",
        measure="memory of the part [GB]",
        values=_memory,
        low=4.0,
        high=4.0,
        rests_on=FACTS,
    ),
    Claim(
        name="layers",
        text="LLaMA 3.2 1B has 32 transformer layers",
        where="section V-A",
        letter=str(printed.LAYERS),
        measure="layers of the public model",
        values=_layers,
        low=printed.LAYERS,
        high=printed.LAYERS,
        rests_on=FACTS,
    ),
    Claim(
        name="parameters",
        text="a model of these layers has 1 billion parameters",
        where="section V-A",
        letter="1",
        measure="parameters [10^9]",
        values=_parameters,
        low=0.5,
        high=1.5,
        rests_on=FACTS,
    ),
    Claim(
        name="server-cores",
        text="the server is a card with 3072 cores",
        where="Table I, Server",
        letter=str(printed.SERVER.cores),
        measure="cores of the card",
        values=_server(lambda name: load_server(name).cores),
        low=printed.SERVER.cores,
        high=printed.SERVER.cores,
        rests_on=FACTS,
    ),
    Claim(
        name="server-clock",
        text="the server's maximum frequency is 2.46 GHz",
        where="Table I, Server",
        letter=str(printed.SERVER.max_frequency_ghz),
        measure="boost clock of the card [GHz]",
        values=_server(lambda name: load_server(name).max_frequency / 1e9),
        low=0.99 * printed.SERVER.max_frequency_ghz,
        high=1.01 * printed.SERVER.max_frequency_ghz,
        rests_on=FACTS,
    ),
    *(_device(number) for number in range(len(printed.DEVICES))),
    Claim(
        name="flops-per-cycle",
        text="a core does 2 FLOP in a cycle, on server and devices",
        where="Table II",
        letter="2",
        measure="FLOP per core and cycle, one fused multiply-add",
        values=_flops_per_cycle,
        low=2.0,
        high=2.0,
        rests_on=FACTS,
    ),
    Claim(
        name="device-order",
        text="computing power decreases from Device 1 to Device 5",
        where="section V-A",
        letter="decreases",
        measure="largest ratio of a device's FLOP/s to the one's before",
        values=_falling,
        high=0.999,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="server-power",
        text="xi = 1e-25 W/Hz^3 is the coefficient of the server's GPU",
        where="Table II, section III-B",
        letter="1e-25 W/Hz^3",
        measure="power at the maximum frequency [W]; the rule is the card's, within 10 %",
        values=_power,
        low=0.9 * board_power(printed.NEAREST_SERVER),
        high=1.1 * board_power(printed.NEAREST_SERVER),
        rests_on=FACTS,
    ),
    Claim(
        name="cubic-power",
        text="power is cubic in the frequency, with nothing besides",
        where="section III-B",
        letter="0",
        measure="share of the power at maximum frequency that does not go with f^3",
        values=_constant,
        high=0.05,
        rests_on=ASSUMED,
    ),
)
