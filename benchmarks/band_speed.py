"""How fast shares of the band are decided, with which gap, and who else can.

    python -m benchmarks.band_speed            # some minutes
    python -m benchmarks.band_speed --tiny     # seconds, to see that it runs

Target (issue "More to decide"): 1,000 devices by 20 rounds to a certified relative gap of 1e-8 in
at most 5 s. The devices are those of `benchmarks.coupled_speed`, like the letter's with layers and
data of random sizes; they have a tenth of the band each in the mean, so that several cuts are in
use.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np

import card_opt as co
from benchmarks.coupled_speed import fleet
from benchmarks.machine import description
from card_opt.constraints import BandwidthPool

MEAN_SHARE = 0.1  # of the band for each device-round
REL_GAP = 1e-8
SOLVERS = ("pyomo-conic-scip",)
SOLVER_LIMIT = 120.0  # seconds that an outside solver gets
OWN = ("lagrangian", "column-generation")


@dataclass(frozen=True)
class Run:
    """One method on one problem."""

    method: str
    layers: str  #: uneven, or equal as the letter's
    shape: tuple[int, int]
    seconds: float  #: of `co.solve`, referee included
    status: str
    gap: float
    violation: float
    cuts: int  #: how many are in use

    @property
    def is_solved(self) -> bool:
        """Return whether it has a decision within 1e-6 of its bound."""
        return self.gap <= 1e-6 and self.violation <= 1e-6


def run(
    method: str, shape: tuple[int, int], *, equal_layers: bool = False, time_limit: float = 60.0
) -> Run:
    """Time `co.solve` on a fleet that shares a band."""
    inst = fleet(*shape)
    if equal_layers:
        letter = co.load_scenario("paper").instance()
        names = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
        inst = inst.replace(**{name: getattr(letter, name) for name in names})
    pool = BandwidthPool(max(1.0, MEAN_SHARE * shape[0]))
    start = time.perf_counter()
    found = co.solve(inst, method, [pool], time_limit=time_limit, rel_gap=REL_GAP)
    seconds = time.perf_counter() - start
    cuts = 0 if found.cut is None else np.unique(found.cut).size
    status = str(found.status)
    layers = "equal" if equal_layers else "uneven"
    return Run(method, layers, shape, seconds, status, found.gap, found.violation, cuts)


def largest(method: str, devices: list[int]) -> list[Run]:
    """Run an outside solver on one round of more and more devices, until one is not solved."""
    runs: list[Run] = []
    for number in devices:
        runs.append(_printed(run(method, (number, 1), time_limit=SOLVER_LIMIT)))
        if not runs[-1].is_solved:
            break
    return [one for one in runs if one.is_solved]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    shapes = [(10, 2)] if tiny else [(10, 20), (100, 20), (1000, 20)]
    sizes = [3] if tiny else [3, 5, 10, 20, 40, 80, 160]
    print(description())
    print(f"\n{'method':<20}{'layers':<8}{'devices':>8}{'rounds':>7}{'seconds':>9}", end="")
    print(f"{'gap':>9}{'cuts':>6}  status")
    for method in OWN:
        run(method, (2, 1))  # imports
        for equal_layers in (False, True):
            for shape in shapes:
                _printed(run(method, shape, equal_layers=equal_layers))
    ratios = []
    for method in SOLVERS:
        for last in largest(method, sizes)[-1:]:
            same = _printed(run(OWN[1], last.shape))
            ratios.append(
                f"{OWN[1]} is {last.seconds / same.seconds:,.0f} times as fast as {method} at "
                f"{last.shape[0]} devices, the most that it solves in {SOLVER_LIMIT:.0f} s"
            )
    print("", *ratios, sep="\n")


def _printed(one: Run) -> Run:
    devices, rounds = one.shape
    print(
        f"{one.method:<20}{one.layers:<8}{devices:>8,}{rounds:>7}{one.seconds:>9.3f}{one.gap:>9.1e}"
        f"{one.cuts:>6}  {one.status}",
        flush=True,
    )
    return one


if __name__ == "__main__":
    main()
