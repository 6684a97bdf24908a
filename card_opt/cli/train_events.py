"""What happens in a run, told on standard error, one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import typer

_SECONDS = "_s"


def teller() -> Callable[[str, Mapping[str, Any]], None]:
    """Return what tells of an event: its kind and its facts."""

    def tell(kind: str, facts: Mapping[str, Any]) -> None:
        line = _line(kind, facts)
        if line:
            typer.echo(f"card-opt: {line}", err=True)

    return tell


def _line(kind: str, facts: Mapping[str, Any]) -> str:
    """Return the line of an event; none for those that are too many to be told."""
    if kind == "step":
        return ""
    if kind == "turn":
        seconds = sum(v for k, v in facts.items() if k.endswith(_SECONDS))
        told = [f"round {facts.get('round')}", f"cut {facts.get('cut')}"]
        if "device" in facts:
            told = [told[0], f"device {facts['device']}", told[1]]
            told += [f"loss {facts['loss']:.4f}", f"{facts['frequency'] / 1e9:.3f} GHz"]
            told.append(f"{seconds:.2f} s")
        else:
            told.append(f"{facts['throughput'] / 1e9:.3g} GFLOP/s")
            told += [f"{facts[way] / 1e6:.3g} Mbit/s {way}" for way in ("uplink", "downlink")]
        return f"turn: {', '.join(told)}"
    if kind == "round":
        cuts = ", ".join(
            f"{name} cut {d['cut']} at {d['frequency'] / 1e9:.3f} GHz"
            for name, d in facts["decisions"].items()
        )
        away = f"; away: {', '.join(facts['away'])}" if facts["away"] else ""
        return f"round {facts['round']}: {cuts}{away}"
    if kind == "begin":
        goes_on = ", going on" if facts["adopt"] else ""
        return f"round {facts['round']}: cut {facts['cut']}, local epoch {facts['epoch']}{goes_on}"
    if set(facts) <= {"why"}:
        return ": ".join((kind, *map(str, facts.values())))
    return f"{kind}: " + ", ".join(
        f"{name} {value}" for name, value in facts.items() if name not in ("token", "flops")
    )
