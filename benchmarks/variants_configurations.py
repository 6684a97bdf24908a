"""How much longer `card` takes with options in place of cuts.

    python -m benchmarks.variants_configurations            # seconds
    python -m benchmarks.variants_configurations --tiny     # to see that it runs

Target (issue "More to decide"): 31 x 3 x 3 options (cuts, ranks, bits) at 1,000 devices in 20
rounds take at most 12 times as long as the 31 cuts alone, referee and normalizer included.
"""

from __future__ import annotations

import argparse
import time
from typing import Any

import numpy as np

import card_opt as co
from benchmarks.machine import description
from card_opt.problem.instance import Instance

TARGET = 12.0  # times as long as cuts alone
CHOICES: dict[str, dict[str, Any]] = {
    "cuts": {},
    "cuts x 3 ranks x 3 bits": {
        "training.lora_rank": [4, 8, 16],
        "training.activation_bits": [4, 8, 16],
    },
    "and not served": {
        "training.lora_rank": [4, 8, 16],
        "training.activation_bits": [4, 8, 16],
        "training.may_skip": True,
    },
}


def instance(choice: str, devices: int, rounds: int) -> Instance:
    """Return the letter's five devices, again and again, with these choices."""
    values = CHOICES[choice] | {"device.count": max(1, devices // 5), "problem.rounds": rounds}
    return co.load_scenario("paper").replace(values).problem().instance


def seconds_of(inst: Instance, runs: int) -> float:
    """Return the median seconds of `co.solve` by ``card``, each with fresh caches."""
    taken = []
    for _ in range(runs):
        fresh = inst.replace()
        start = time.perf_counter()
        solution = co.solve(fresh, "card")
        taken.append(time.perf_counter() - start)
        if solution.status is not co.Status.OPTIMAL:
            raise SystemExit(f"card: {solution.status} {solution.message}")
    return float(np.median(taken))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    devices, rounds, runs = (10, 2, 1) if tiny else (1_000, 20, 7)
    print(description())
    print(f"\n{'decided':<26}{'options':>8}{'decisions':>11}{'seconds':>10}{'times':>8}")
    least = None
    for choice in CHOICES:
        inst = instance(choice, devices, rounds)
        seconds = seconds_of(inst, runs)
        least = seconds if least is None else least
        decisions = inst.uplink_rate.size
        print(
            f"{choice:<26}{inst.num_cuts:>8}{decisions:>11,}{seconds:>10.4f}"
            f"{seconds / least:>8.1f}"
        )
    print(f"target: {TARGET:g} times")


if __name__ == "__main__":
    main()
