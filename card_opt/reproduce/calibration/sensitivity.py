"""Sensitivity: which of the values that the letter leaves out decide its two numbers.

Sobol' indices (SALib) of both reductions over the plausible values, each uniform on its range or
list and independent of the others: the first-order index is the share of the variance that goes
if the value alone is known, the total index the share that stays if all others are known. Once
over all values and readings, and once under the printed reading, extremes by ``box`` and
benchmarks at the frequency of (16).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.problem.quantities import FloatArray
from card_opt.reproduce.calibration.presets import headline_of
from card_opt.reproduce.calibration.search import PRINTED
from card_opt.reproduce.calibration.unstated import system_names, unstated, values_at
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.support.progress import Progress
from card_opt.support.workers import workers

if TYPE_CHECKING:
    import pandas as pd

OUTPUTS = ("delay_reduction", "energy_reduction", "cost_over_best")
QUANTILES = (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)
READING_NAMES = ("all readings", "printed reading")

_ROUNDS = 100
_CHANNEL_SEED = 0  # the same for all sets of values: common random numbers
_WORTH = 1e-9  # a cost lower by less than this share is lower by rounding only


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """What decides the two numbers, and what they can be.

    Attributes
    ----------
    seed, num_samples
        As they were given.
    table
        One row for each reading, output and value: ``reading, output, value, first, first_ci,
        total, total_ci``, the indices and the half widths of their 95 % confidence intervals.
    outcomes
        One row for each set of values that is an independent draw: ``reading`` and `OUTPUTS`.
    """

    seed: int
    num_samples: int
    table: pd.DataFrame
    outcomes: pd.DataFrame

    def distribution(self) -> pd.DataFrame:
        """Return the spread of the outcomes, one row for each reading.

        Columns: ``reading, sets``; ``beats_both``, the share of sets in which CARD's total cost
        is lower than both benchmarks'; ``delay_as_letter`` and ``energy_as_letter``, the shares
        with at least the letter's reduction; and the quantiles ``..._q05`` of both reductions.
        """
        import pandas as pd

        rows = []
        for reading, group in self.outcomes.groupby("reading", sort=False):
            row: dict[str, Any] = {
                "reading": reading,
                "sets": len(group),
                "beats_both": float((group["cost_over_best"] < 1.0 - _WORTH).mean()),
                "delay_as_letter": float((group["delay_reduction"] >= DELAY_REDUCTION).mean()),
                "energy_as_letter": float((group["energy_reduction"] >= ENERGY_REDUCTION).mean()),
            }
            for output in OUTPUTS[:2]:
                for level in QUANTILES:
                    row[f"{output}_q{100 * level:02.0f}"] = float(group[output].quantile(level))
            rows.append(row)
        return pd.DataFrame(rows)


class Indices(NamedTuple):
    """Sobol' indices of one output, shape (D,) each, with half widths of 95 % intervals."""

    first: FloatArray
    first_ci: FloatArray
    total: FloatArray
    total_ci: FloatArray


def sensitivity(
    seed: int = 0, num_samples: int = 256, progress: Progress | None = None, *, jobs: int = 2
) -> Sensitivity:
    """Return Sobol' indices and the distribution of both reductions.

    Parameters
    ----------
    seed
        Of the sample and of the resampling behind the confidence intervals.
    num_samples
        Pairs of independent sets of values, a power of two; each costs 26 or 28 evaluations.
    progress
        Called as ``progress(reading, done, total)``.
    jobs
        Processes; they do not change the result.

    Raises
    ------
    MissingDependencyError
        If SALib is not installed.
    CardOptError
        If the number of samples is not a power of two.
    """
    import pandas as pd

    rows, outcomes = [], []
    with workers(jobs) as team:
        for reading, names in zip(READING_NAMES, (list(unstated()), system_names()), strict=True):
            points = sample(len(names), num_samples, seed)
            tasks = [PRINTED | values_at(point, names) for point in points]
            found = np.array(team.map(_outputs, tasks, reading, progress, chunk=32))
            for column, output in enumerate(OUTPUTS[:2]):
                columns = indices(len(names), found[:, column], seed)._asdict()
                rows.append(
                    pd.DataFrame({"reading": reading, "output": output, "value": names, **columns})
                )
            place = np.arange(len(found)) % (len(names) + 2)
            is_draw = (place == 0) | (place == len(names) + 1)
            drawn = pd.DataFrame(found[is_draw], columns=list(OUTPUTS))
            outcomes.append(drawn.assign(reading=reading))
    return Sensitivity(
        seed,
        num_samples,
        pd.concat(rows, ignore_index=True),
        pd.concat(outcomes, ignore_index=True)[["reading", *OUTPUTS]],
    )


def sample(dimensions: int, num_samples: int, seed: int) -> FloatArray:
    """Return the points of the unit cube at which `indices` needs the output.

    Returns
    -------
    numpy.ndarray
        Shape ``(num_samples * (D + 2), D)``. Of every ``D + 2`` rows the first and the last are
        independent draws; those between are the first with one value of the last.
    """
    if num_samples < 1 or num_samples & (num_samples - 1):
        raise CardOptError(f"num_samples must be a power of two, got {num_samples}")
    draw, _ = _salib()
    points: FloatArray = draw(
        _problem(dimensions), num_samples, calc_second_order=False, seed=seed
    )
    return points


def indices(dimensions: int, output: Sequence[float] | FloatArray, seed: int) -> Indices:
    """Return the indices of an output at the points of `sample`; zeros if it is constant."""
    values = np.asarray(output, dtype=np.float64)
    if np.ptp(values) == 0.0:
        return Indices(*np.zeros((4, dimensions)))
    _, analyze = _salib()
    rng = np.random.default_rng(seed)  # SALib takes the number 0 for no seed
    found = analyze(_problem(dimensions), values, calc_second_order=False, seed=rng)
    return Indices(found["S1"], found["S1_conf"], found["ST"], found["ST_conf"])


def _outputs(values: dict[str, Any]) -> tuple[float, ...]:
    head = headline_of(values, _CHANNEL_SEED, _ROUNDS)
    return tuple(getattr(head, name) for name in OUTPUTS)


def _problem(dimensions: int) -> dict[str, Any]:
    names = [f"x{number}" for number in range(dimensions)]
    return {"num_vars": dimensions, "names": names, "bounds": [[0.0, 1.0]] * dimensions}


def _salib() -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return SALib's sampling and its analysis."""
    try:
        from SALib.analyze import sobol as analysis
        from SALib.sample import sobol as sampling
    except ImportError:
        raise MissingDependencyError(
            "the sensitivity needs SALib: pip install 'card-opt[reproduce]'"
        ) from None
    return sampling.sample, analysis.analyze
