"""Tables I and II beside presets and real parts, the summary, and the grid of readings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from card_opt.reproduce import printed
from card_opt.reproduce.claims.claim import presets
from card_opt.reproduce.claims.evidence import OWN, Evidence, Played
from card_opt.reproduce.claims.gains import energy_ratio, way_to_device_only
from card_opt.reproduce.claims.readings import Reading
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.scenarios.hardware import Device, Server, load_device, load_server

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.scenarios.llm import Head

NORMALIZERS = ("box", "fleet", "max-frequency", "per-cut")
_HEADS: tuple[Head, ...] = ("server", "none")
Show = Callable[[str, int, int], None]


def table_1(evidence: Evidence) -> pd.DataFrame:
    """Return Table I: the letter's rows, every preset's, and the nearest real parts."""
    import pandas as pd

    parts: list[Server | Device] = [load_server(printed.NEAREST_SERVER)]
    parts += [load_device(name) for name in printed.NEAREST_DEVICES]
    out: list[dict[str, Any]] = []
    for number, (row, part) in enumerate(
        zip((printed.SERVER, *printed.DEVICES), parts, strict=True)
    ):
        line: dict[str, Any] = {
            "type": row.type,
            "platform_letter": row.platform,
            "max_frequency_ghz_letter": row.max_frequency_ghz,
            "cores_letter": row.cores,
        }
        for preset in evidence.presets:
            settings = evidence.scenario(evidence.reading(preset)).settings
            server, device = settings.server, settings.device[max(0, number - 1)]
            clock = server.max_frequency if number == 0 else device.frequency
            cores = server.cores if number == 0 else device.cores
            line[f"frequency_ghz_{preset}"] = clock / 1e9 if clock else None
            line[f"cores_{preset}"] = cores
        out.append(
            line
            | {
                "nearest_part": part.product,
                "max_frequency_ghz_part": part.max_frequency / 1e9,
                "cores_part": part.cores,
            }
        )
    return pd.DataFrame(out)


def table_2(evidence: Evidence) -> pd.DataFrame:
    """Return Table II: the letter's values, and every preset's."""
    import pandas as pd

    out = []
    for parameter in printed.PARAMETERS_TABLE:
        line: dict[str, Any] = {
            "symbol": parameter.symbol,
            "meaning": parameter.meaning,
            "unit": parameter.unit,
            "letter": parameter.value,
        }
        for preset in evidence.presets:
            settings = evidence.scenario(evidence.reading(preset)).settings
            line[preset] = {
                "delta_D": settings.device[0].flops_per_core_cycle,
                "delta_S": settings.server.flops_per_core_cycle,
                "xi": settings.server.power_coefficient,
                "P0": settings.server.static_power,
                "w": settings.problem.weight,
                "T": settings.training.local_epochs,
                "phi": settings.training.compression_ratio,
            }[parameter.symbol]
        out.append(line)
    return pd.DataFrame(out)


def summary(evidence: Evidence) -> pd.DataFrame:
    """Return the numbers of section V: the letter's, and every preset's."""
    import pandas as pd

    lines: list[dict[str, Any]] = []

    def add(name: str, unit: str, letter: object, measure: Callable[[Played], float]) -> None:
        values = {r.preset: measure(evidence.played(r)) for r in presets(evidence)}
        lines.append({"quantity": name, "unit": unit, "letter": letter} | values)

    def fast(measure: Callable[[Played], float]) -> Callable[[Played], float]:
        return lambda p: measure(evidence.played(p.reading.replace(baseline_frequency="maximum")))

    def reduction(name: str) -> Callable[[Played], float]:
        return lambda p: float(getattr(p, name))

    add("delay reduction", "1", DELAY_REDUCTION, reduction("delay_reduction"))
    add("energy reduction", "1", ENERGY_REDUCTION, reduction("energy_reduction"))
    for name in ("delay", "energy"):
        measure = fast(reduction(f"{name}_reduction"))
        add(f"{name} reduction, benchmarks at F_max", "1", "", measure)
    add("delay from server-only (0) to device-only (1)", "1", "closer to 0", way_to_device_only)
    add("energy over device-only's", "1", "similar", energy_ratio)
    for m in range(len(printed.DEVICES)):
        letter = {0: "31", len(printed.DEVICES) - 1: "1"}.get(m, "")
        add(f"mean cut, Device {m + 1}", "layer", letter, _mean_of("cut", m, 1.0))
    for m in range(len(printed.DEVICES)):
        letter = {0: "lowest", len(printed.DEVICES) - 1: "highest"}.get(m, "")
        add(f"mean frequency, Device {m + 1}", "GHz", letter, _mean_of("frequency", m, 1e9))
    for name, unit, scale in (("delay", "s", 1.0), ("energy", "kJ", 1e3)):
        for method in ("card", "server-only", "device-only"):
            add(f"mean {name}, {method}", unit, "", _mean_of_method(method, name, scale))
    return pd.DataFrame(lines)


def readings_table(evidence: Evidence, show: Show) -> pd.DataFrame:
    """Return both headline numbers under every combination of readings of every preset."""
    import pandas as pd

    chosen = [reading for preset in presets(evidence) for reading in _grid(preset)]
    out = []
    for number, reading in enumerate(chosen):
        show("readings", number, len(chosen))
        played = evidence.played(reading, OWN)
        out.append(
            {
                "preset": reading.preset,
                "normalizer": reading.normalizer,
                "baseline_frequency": reading.baseline_frequency,
                "layers": reading.layers,
                "head": reading.head,
                "delay_reduction": played.delay_reduction,
                "energy_reduction": played.energy_reduction,
                "energy_over_device_only": energy_ratio(played),
                **{
                    f"mean_cut_{m + 1}": mean
                    for m, mean in enumerate(played.card.cut.mean(axis=1))
                },
                **{
                    f"mean_frequency_ghz_{m + 1}": mean / 1e9
                    for m, mean in enumerate(played.card.frequency.mean(axis=1))
                },
            }
        )
    show("readings", len(chosen), len(chosen))
    return pd.DataFrame(out)


def seeds_table(evidence: Evidence, number: int, rounds: int) -> pd.DataFrame:
    """Return both headline numbers of every preset for one seed of the channel after the other."""
    import pandas as pd

    out = []
    for reading in presets(evidence):
        for seed in range(evidence.seed, evidence.seed + number):
            other = Evidence(seed, rounds, evidence.presets)
            played = other.played(reading)
            out.append(
                {
                    "preset": reading.preset,
                    "seed": seed,
                    "rounds": rounds,
                    "delay_reduction": played.delay_reduction,
                    "energy_reduction": played.energy_reduction,
                }
            )
    return pd.DataFrame(out)


def _grid(base: Reading) -> list[Reading]:
    """Return a preset under every normalizer, benchmark frequency, depth and place of the head."""
    ranges = [(name, name) for name in NORMALIZERS]
    ranges += [("fleet", "per-cut"), ("box", "per-cut")]
    layers = sorted({base.layers, 16}, reverse=True)
    return [
        base.replace(
            delay_range=delay,
            energy_range=energy,
            baseline_frequency=frequency,
            layers=depth,
            head=head,
        )
        for depth in layers
        for head in _HEADS
        for delay, energy in ranges
        for frequency in ("optimal", "maximum")
    ]


def _mean_of(quantity: str, device: int, scale: float) -> Callable[[Played], float]:
    return lambda played: float(getattr(played.card, quantity)[device].mean()) / scale


def _mean_of_method(method: str, quantity: str, scale: float) -> Callable[[Played], float]:
    return lambda played: played.mean(method, quantity) / scale
