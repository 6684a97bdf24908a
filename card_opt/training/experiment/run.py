"""Policies compared by what they learn in simulated time, and with what energy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from card_opt.errors import CardOptError
from card_opt.problem.headings import headed
from card_opt.support.figures import save_axes
from card_opt.support.files import make_folder, write_json, write_text
from card_opt.support.inputs import parse_json, read_text, reading
from card_opt.support.progress import Progress
from card_opt.training.experiment.drawing import draw_link, draw_losses
from card_opt.training.experiment.learning import learn
from card_opt.training.experiment.setting import Experiment, decisions_of
from card_opt.training.experiment.tables import (
    headline,
    rounds_table,
    summary_table,
    turns_table,
)

UNITS = {
    **dict.fromkeys(("loss", "train_loss", "target_loss"), "nat/token"),
    **dict.fromkeys(("delay_saving", "energy_saving"), "%"),
    "energy_so_far": "J",
}
_RECORD = "experiment.json"


class Compared(NamedTuple):
    """What an experiment has found.

    Attributes
    ----------
    turns, rounds, summary
        Tables, see `card_opt.training.experiment.tables`.
    headline
        CARD's savings at the lowest loss that all reach, beside the letter's.
    """

    turns: pd.DataFrame
    rounds: pd.DataFrame
    summary: pd.DataFrame
    headline: dict[str, Any]


def compare(
    experiment: Experiment,
    policies: Sequence[str],
    folder: Path,
    *,
    seed: int = 0,
    show: Progress = lambda *_: None,
) -> Compared:
    """Fine-tune under each policy; goes on where it was.

    Parameters
    ----------
    experiment
        What is trained, on what, and whose costs are counted.
    policies
        See `card_opt.solving.policies.decide`; the headline is of the first.
    folder
        For what is learnt, which experiments share that differ in their costs alone.
    seed
        Of the policy ``random``.
    show
        Told how many turns of which policy are done.

    Raises
    ------
    CardOptError
        If a policy is not known, the folder is of another experiment, or the disk is full.
    """
    decided = {policy: decisions_of(experiment, policy, seed) for policy in policies}
    make_folder(folder)
    _claim(folder / _RECORD, experiment)
    turns, rounds = [], []
    for policy, decisions in decided.items():
        outcome = learn(experiment, decisions, folder, show, policy)
        turns.append(turns_table(experiment.plan, policy, decisions, outcome))
        rounds.append(rounds_table(turns[-1], outcome))
    all_turns = pd.concat(turns, ignore_index=True)
    all_rounds = pd.concat(rounds, ignore_index=True)
    summary = summary_table(all_rounds)
    return Compared(all_turns, all_rounds, summary, headline(summary, policies[0]))


def write(folder: Path, found: Compared, num_cuts: int) -> None:
    """Write the tables and figures of a comparison.

    Parameters
    ----------
    folder
        Made if need be.
    found
        What is written; the cuts of its first policy are drawn.
    num_cuts
        The letter's :math:`I - 1`.
    """
    make_folder(folder)
    policy = found.headline["policy"]
    for name in ("turns", "rounds", "summary"):
        frame = getattr(found, name)
        losses = {c: "nat/token" for c in frame if c.startswith("validation_loss")}
        frame = headed(frame, UNITS | losses)
        write_text(folder / f"{name}.csv", frame.to_csv(index=False, float_format="%.9g"))
    write_json(folder / "headline.json", found.headline)
    for ending in (".png", ".pdf"):
        save_axes(draw_losses(found.rounds).axes[0], folder / f"losses{ending}")
        figure = draw_link(found.turns, found.rounds, policy, num_cuts)
        save_axes(figure.axes[0], folder / f"link{ending}")


def _claim(path: Path, experiment: Experiment) -> None:
    """Have the folder for this experiment, be it new or gone on with."""
    own = {
        "plan": parse_json(experiment.plan.to_json()),
        "samples": {name: len(batches) for name, batches in experiment.batches.items()},
    }
    if not path.exists():
        write_json(path, own)
        return
    with reading(path, CardOptError):
        if parse_json(read_text(path)) != own:
            raise CardOptError("is of another experiment; name another --out, or remove it")
