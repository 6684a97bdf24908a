"""All of it in one run: tables, figures, claims; and a folder that holds them."""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.errors import CardOptError, unknown
from card_opt.problem.headings import headed
from card_opt.reproduce import figures, tables
from card_opt.reproduce.claims import CLAIMS
from card_opt.reproduce.claims.claim import presets as readings_of_presets
from card_opt.reproduce.claims.claim import rows
from card_opt.reproduce.claims.evidence import Evidence
from card_opt.reproduce.claims.frequency_question import equal_rate_table, plot_frequency_question
from card_opt.reproduce.claims.readings import Reading
from card_opt.reproduce.claims.rising_reading import rising_reading
from card_opt.reproduce.figures import plot_headline
from card_opt.support.files import make_folder, replacing, writing

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

PRESETS = ("paper", "paper-calibrated", "real")
ROUNDS, SEEDS = 2000, 10  #: rounds for means, and seeds for their spread
QUICK_ROUNDS, QUICK_SEEDS = 40, 2
BUDGET, SAMPLES, SETS = 8000, 256, 2048  #: of calibration, sensitivity and `rising_reading`
QUICK_BUDGET, QUICK_SAMPLES, QUICK_SETS = 10, 2, 8
Show = Callable[[str, int, int], None]


@dataclass(frozen=True, eq=False)
class Reproduction:
    """Everything that a run makes.

    Attributes
    ----------
    evidence
        Seed, rounds and presets.
    tables
        Data frames by the name of their file in the folder, without ``.csv``.
    figures
        Figures likewise, without ``.png``; a figure has its data beside it.
    """

    evidence: Evidence
    tables: dict[str, pd.DataFrame]
    figures: dict[str, Figure]

    @property
    def fidelity(self) -> pd.DataFrame:
        """Return one row for each claim and reading, see `card_opt.reproduce.claims.claim`."""
        return self.tables["fidelity"]

    def to_dict(self) -> dict[str, Any]:
        """Return summary and claims as plain values, for JSON, with None for an open end."""
        plain = {
            name: self.tables[name].replace([math.inf, -math.inf], None).to_dict("records")
            for name in ("summary", "fidelity")
        }
        return {"seed": self.evidence.seed, "rounds": self.evidence.rounds} | plain


def reproduce(
    seed: int = 0,
    presets: Sequence[str] | None = None,
    *,
    quick: bool = False,
    jobs: int = 2,
    progress: Show | None = None,
) -> Reproduction:
    """Simulate what the letter shows, under every preset and reading, and judge its claims.

    Parameters
    ----------
    seed
        Of all channels.
    presets
        Shipped scenarios to compare; all by default, ``paper`` first.
    quick
        Few rounds, to see that it runs.
    jobs
        Processes of the calibration and of the sensitivity; they do not change the outcome.
    progress
        Called with what is being done, how much of it is done, and how much there is.

    Raises
    ------
    CardOptError
        If there is no such preset, or SALib is not installed.
    """
    evidence = Evidence(seed, QUICK_ROUNDS if quick else ROUNDS, _presets(presets))
    show = progress or _silent
    found: dict[str, pd.DataFrame] = {
        "table_1": tables.table_1(evidence),
        "table_2": tables.table_2(evidence),
    }
    drawn: dict[str, Figure] = {}
    _unstated_values(seed, quick, 1 if quick else jobs, show, found, drawn)
    chosen = readings_of_presets(evidence)
    for number, reading in enumerate(chosen):
        show("figures", number, len(chosen))
        _figures_of(evidence, reading, found, drawn)
    show("figures", len(chosen), len(chosen))
    found["summary"] = tables.summary(evidence)
    found["fidelity"] = _claims(evidence, show)
    found["frequency_question"] = equal_rate_table(evidence)
    found["readings"] = tables.readings_table(evidence, show)
    seeds = QUICK_SEEDS if quick else SEEDS
    found["seeds"] = tables.seeds_table(evidence, seeds, evidence.rounds // 4)
    first = evidence.presets[0]
    drawn["frequency_question"] = plot_frequency_question(found["frequency_question"], first)
    drawn["headline"] = plot_headline(found["readings"], found["summary"], evidence.presets)
    return Reproduction(evidence, found, drawn)


def write(reproduction: Reproduction, out: Path, command: str, ending: str = ".png") -> None:
    """Write tables, figures and the command into a folder, which is made if need be.

    All files are made beside the folder first, so that stopping leaves none half there.

    Parameters
    ----------
    reproduction
        What to write.
    out
        The folder; files of other names in it stay.
    command
        What made it.
    ending
        Of the figures' files, which is their format: ``.png``, ``.pdf`` or ``.svg``.
    """
    from card_opt.support.figures import save_figure

    make_folder(out)
    with writing(out), tempfile.TemporaryDirectory(dir=out, prefix=".new-") as folder:
        beside = Path(folder)
        for name, table in reproduction.tables.items():
            path = _file(beside, name, ".csv")
            text = headed(table, _units(name)).to_csv(
                index=False, float_format="%.6g", lineterminator="\n"
            )
            path.write_text(text, encoding="utf-8", newline="\n")
        for name, figure in reproduction.figures.items():
            save_figure(figure, _file(beside, name, ending))
        (beside / "command.txt").write_text(f"{command}\n", encoding="utf-8")
        for path in sorted(beside.rglob("*.*")):
            target = out / path.relative_to(beside)
            target.parent.mkdir(exist_ok=True)
            with replacing(target) as whole:
                shutil.move(path, whole)


def _units(name: str) -> dict[str, str]:
    """Return units of columns that only one of the tables has."""
    from card_opt.reproduce.calibration.unstated import units

    own = {
        "calibration/near_optimal": units(),
        "frequency_question": {"delay_spread": "s", "energy_spread": "J"},
    }
    return own.get(name, {})


def _unstated_values(
    seed: int,
    quick: bool,
    jobs: int,
    show: Show,
    found: dict[str, pd.DataFrame],
    drawn: dict[str, Figure],
) -> None:
    """Add what decides the two numbers, and the sets of values that come near the letter's."""
    from card_opt.reproduce.calibration import plot
    from card_opt.reproduce.calibration.search import calibrate
    from card_opt.reproduce.calibration.sensitivity import sensitivity

    samples, budget, sets = SAMPLES, BUDGET, SETS
    if quick:
        samples, budget, sets = QUICK_SAMPLES, QUICK_BUDGET, QUICK_SETS
    # Not the seed itself, with which the channel is drawn.
    decisive = sensitivity(seed + 1, samples, show, jobs=jobs)
    nearest = calibrate(seed, budget, show, jobs=jobs)
    found["sensitivity/indices"] = decisive.table
    found["sensitivity/distribution"] = decisive.distribution()
    found["calibration/near_optimal"] = nearest.table.map(_joined)
    found["rising_reading"] = rising_reading(seed, sets, show, jobs=jobs)
    drawn["sensitivity/indices"] = plot.plot_indices(decisive)
    drawn["sensitivity/distribution"] = plot.plot_reductions(decisive)
    drawn["calibration/near_optimal"] = plot.plot_near_optimal(nearest)


def _joined(value: object) -> object:
    """Return a list of modules as one word."""
    return "+".join(value) if isinstance(value, tuple) else value


def _figures_of(
    evidence: Evidence, reading: Reading, found: dict[str, pd.DataFrame], drawn: dict[str, Figure]
) -> None:
    """Add Fig. 3 and Fig. 4 of a preset, and the timeline of its first round."""
    from card_opt.studies.rounds.timeline import plot_timeline

    folder = reading.preset
    decided, compared = figures.figure_3(evidence, reading), figures.figure_4(evidence, reading)
    played = evidence.played(reading)
    found[f"{folder}/figure_3a"] = decided[["round", "device", "cut"]]
    found[f"{folder}/figure_3b"] = decided[["round", "device", "frequency_ghz"]]
    found[f"{folder}/figure_4a"] = compared.drop(columns="energy_kj")
    found[f"{folder}/figure_4b"] = compared.drop(columns="delay_s")
    drawn[f"{folder}/figure_3a"] = figures.plot_cuts(decided, played.inst.num_cuts)
    drawn[f"{folder}/figure_3b"] = figures.plot_frequencies(decided)
    drawn[f"{folder}/figure_4a"] = figures.plot_delays(compared)
    drawn[f"{folder}/figure_4b"] = figures.plot_energies(compared)
    drawn[f"{folder}/timeline"] = plot_timeline(played.card)


def _claims(evidence: Evidence, show: Show) -> pd.DataFrame:
    import pandas as pd

    out: list[dict[str, Any]] = []
    for number, claim in enumerate(CLAIMS):
        show("claims", number, len(CLAIMS))
        out += rows(claim, evidence)
    show("claims", len(CLAIMS), len(CLAIMS))
    return pd.DataFrame(out)


def _presets(names: Sequence[str] | None) -> tuple[str, ...]:
    from card_opt.scenarios.shipped import scenario_names

    known = [name for name in PRESETS if name in scenario_names()]
    for name in names or ():
        if name not in known:
            raise CardOptError(unknown("preset", name, known))
    return tuple(dict.fromkeys(names or known))


def _file(folder: Path, name: str, ending: str) -> Path:
    path = folder / f"{name}{ending}"
    path.parent.mkdir(exist_ok=True)
    return path


def _silent(name: str, done: int, total: int) -> None:
    """Show nothing."""
