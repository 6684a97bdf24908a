"""Policies compared: learning is one, costs are the referee's, and a stop costs nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import pandas as pd

import card_opt as co
from card_opt.errors import CardOptError
from card_opt.problem.problem import Problem
from card_opt.training.data.shares import Share
from card_opt.training.experiment.pretrain import Pretraining, pretrain
from card_opt.training.experiment.run import Compared, compare, write
from card_opt.training.experiment.setting import (
    Experiment,
    counted_costs,
    decisions_of,
    make_data,
    make_plan,
    own_costs,
)
from card_opt.training.experiment.tables import headline, summary_table
from card_opt.training.model.base import open_base
from card_opt.training.plan import Learning

TEXTS = [f"one text of {k} words or a few more {'again ' * (k % 5)}" for k in range(40)]
SHARES = [Share(tuple(TEXTS[: 20 + 4 * k]), tuple(TEXTS[36:])) for k in range(5)]
SMALL = Pretraining(layers=3, width=16, num_tokens=280, steps=2, batch_size=2, length=8)
POLICIES = ("card", "server-only", "device-only")
CHANGES: dict[str, Any] = {
    "llm.num_layers": 3,
    "training.batch_size": 2,
    "training.sequence_length": 8,
    "training.lora_rank": 2,
    "training.local_epochs": 2,
    "training.activation_bits": 32,
    "training.adapter_bits": 32,
    "training.weight_format": "fp32",
    "training.optimizer": "adamw",
    "problem.allow_implausible": True,
}
Make = Callable[..., Experiment]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Return what makes an experiment on a tiny base."""
    place = tmp_path_factory.mktemp("base")
    pretrain(place / "base", TEXTS, SMALL)
    base = open_base(place / "base", place / "cache")

    def made(compression: str = "none", is_own: bool = False, rounds: int = 2) -> Experiment:
        scenario = co.load_scenario("paper-calibrated").replace(CHANGES)
        learning = Learning(server_rate=0.05, device_rate=0.05, compression=compression)
        plan = make_plan(scenario, base, learning, rounds)
        batches, held_out = make_data(plan, SHARES, place / "base", 4)
        problem = (
            own_costs(scenario, place / "base", plan, 0)
            if is_own
            else counted_costs(scenario, plan, 0)
        )
        return Experiment(
            plan=plan, base=base, batches=batches, held_out=held_out, problem=problem
        )

    return made


@pytest.fixture(scope="module")
def found(make: Make, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Compared]:
    """Return a comparison on the letter's costs, and its folder."""
    folder = tmp_path_factory.mktemp("compared")
    return folder, compare(make(), POLICIES, folder)


def test_lossless_links_make_all_policies_learn_alike(found: tuple[Path, Compared]) -> None:
    """Where the link loses nothing, the loss of a round is the same under every policy."""
    by_round = found[1].rounds.pivot_table(
        index="round", columns="policy", values="validation_loss"
    )
    assert len(by_round.columns) == 3
    np.testing.assert_allclose(
        by_round.to_numpy(), by_round[["card"]].to_numpy() * np.ones(3), rtol=2e-6
    )
    assert by_round["card"].iloc[-1] < by_round["card"].iloc[0]


def test_time_and_energy_are_the_referees(make: Make, found: tuple[Path, Compared]) -> None:
    """A turn costs what `evaluate` says of its cut and clock; devices take turns."""
    inst = make().problem.instance
    for policy, turns in found[1].turns.groupby("policy"):
        ordered = turns.sort_values(["device", "round"])
        cut, frequency = (
            ordered[name].to_numpy().reshape(inst.shape) for name in ("cut", "frequency")
        )
        judged = co.evaluate(inst, cut, frequency)
        np.testing.assert_array_equal(ordered["delay"], judged.delay.ravel())
        np.testing.assert_array_equal(ordered["energy"], judged.energy.ravel())
        last = found[1].rounds[found[1].rounds["policy"] == policy].iloc[-1]
        np.testing.assert_allclose(last["time"], judged.delay.sum())
        np.testing.assert_allclose(last["energy"], judged.energy.sum())


def test_policies_train_with_their_own_cuts(make: Make, found: tuple[Path, Compared]) -> None:
    """The cut of every turn that was trained is the one that the policy decided."""
    experiment = make()
    for policy in POLICIES:
        turns = found[1].turns[found[1].turns["policy"] == policy]
        cuts = turns.pivot_table(index="device", columns="round", values="cut").to_numpy()
        np.testing.assert_array_equal(cuts, decisions_of(experiment, policy, 0).cut)


def test_the_same_cuts_are_trained_once(make: Make, found: tuple[Path, Compared]) -> None:
    """There are as many runs as there are different cuts, whoever decided them."""
    tables = {decisions_of(make(), policy, 0).cut.tobytes() for policy in POLICIES}
    assert len([path for path in found[0].iterdir() if path.is_dir()]) == len(tables)


def test_what_is_sent_is_what_costs_count(make: Make, tmp_path: Path) -> None:
    """On the model's own costs, counted bits of smashed data and gradients are the instance's."""
    for compression in ("none", "int8:16"):
        experiment = make(compression, is_own=True, rounds=1)
        turns = compare(experiment, ["static:2"], tmp_path / compression[:4]).turns
        inst, epochs = experiment.problem.instance, experiment.plan.local_epochs
        up = turns["smashed_uplink_bit"] + turns["labels_uplink_bit"]
        ratio = inst.compression_ratio
        np.testing.assert_allclose(up, epochs * ratio * inst.smashed_bits[1])
        down = turns["gradient_downlink_bit"]
        np.testing.assert_allclose(down, epochs * ratio * inst.gradient_bits[1])


def test_lossy_links_make_policies_learn_apart(make: Make, tmp_path: Path) -> None:
    """With compression the cut matters for what is learnt, and less is sent."""
    lossy = compare(make("int4:16", rounds=1), POLICIES[1:], tmp_path)
    last = lossy.rounds[lossy.rounds["round"] == 1]["validation_loss"].to_numpy()
    assert last[0] != last[1]


class _EndedError(Exception):
    """What ends a run in a test."""


def test_a_comparison_is_tables_and_figures(found: tuple[Path, Compared], tmp_path: Path) -> None:
    """All is written, with units in the headings, and the same again to the byte."""
    files = {}
    for name in ("one", "two"):
        write(tmp_path / name, found[1], 2)
        files[name] = {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
    assert files["one"] == files["two"]
    assert set(files["one"]) == {
        *(f"{name}.csv" for name in ("turns", "rounds", "summary")),
        *(f"{name}{ending}" for name in ("losses", "link") for ending in (".png", ".pdf")),
        "headline.json",
    }
    heads = files["one"]["turns.csv"].decode().splitlines()[0].split(",")
    assert {"delay [s]", "energy [J]", "loss [nat/token]", "smashed_uplink [bit]"} <= set(heads)
    heads = files["one"]["rounds.csv"].decode().splitlines()[0].split(",")
    assert {"time [s]", "link [bit]", "validation_loss_device-1 [nat/token]"} <= set(heads)


def test_an_ended_comparison_goes_on(
    make: Make, found: tuple[Path, Compared], tmp_path: Path
) -> None:
    """Ended within a policy's rounds and begun again, it finds the same to the bit."""

    def show(name: str, done: int, _: int) -> None:
        if name == "device-only" and done == 7:
            raise _EndedError

    with pytest.raises(_EndedError):
        compare(make(), POLICIES, tmp_path, show=show)
    again = compare(make(), POLICIES, tmp_path)
    for name in ("turns", "rounds", "summary"):
        pd.testing.assert_frame_equal(
            getattr(again, name), getattr(found[1], name), check_exact=True
        )
    with pytest.raises(CardOptError, match=r"experiment\.json: is of another experiment"):
        compare(make(rounds=3), POLICIES, tmp_path)


def test_costs_of_other_cuts_are_refused(make: Make) -> None:
    """Costs are counted of a model with as many layers; an unknown policy is told at once."""
    experiment = make()
    with pytest.raises(CardOptError, match="5 devices and 32 layers, what is trained has 5 and 3"):
        counted_costs(co.load_scenario("paper-calibrated"), experiment.plan, 0)
    with pytest.raises(CardOptError, match="unknown policy 'crad'"):
        decisions_of(experiment, "crad", 0)


def _rounds(policy: str, losses: list[float], time: float, energy: float) -> pd.DataFrame:
    count = range(len(losses))
    return pd.DataFrame(
        {"policy": policy, "round": count, "time": [time * n for n in count],
         "energy": [energy * n for n in count], "validation_loss": losses}
    )  # fmt: skip


def test_savings_are_at_equal_loss() -> None:
    """A loss is reached at the end of the first round that is not above it, by all policies.

    CARD falls from 4 to 2 in 3 rounds of 1 s and 5 J; device-only needs one round more of 4 s;
    server-only never gets below 2.5, so that is the lowest loss of all: it takes CARD 2 rounds,
    device-only 3, server-only 2 of 10 J.
    """
    rounds = pd.concat(
        [
            _rounds("card", [4.0, 3.0, 2.4, 2.0], 1.0, 5.0),
            _rounds("server-only", [4.0, 3.0, 2.5, 2.6], 0.9, 10.0),
            _rounds("device-only", [4.0, 3.5, 3.0, 2.3], 4.0, 4.0),
        ]
    )
    summary = summary_table(rounds)
    assert summary["target_loss"].unique().tolist() == [3.625, 3.25, 2.875, 2.5]
    last = summary[summary["target_loss"] == 2.5].set_index("policy")
    assert last["round"].to_dict() == {"card": 2, "server-only": 2, "device-only": 3}
    told = headline(summary)
    assert told["delay_saving"] == pytest.approx(100 * (1 - 2 / 12))
    assert told["energy_saving"] == pytest.approx(100 * (1 - 10 / 20))
    assert (told["letter_delay_saving"], told["letter_energy_saving"]) == (70.8, 53.1)


def test_equal_learning_saves_what_rounds_save(make: Make, found: tuple[Path, Compared]) -> None:
    """With the same losses, savings at equal loss are those of the sums over the same rounds."""
    experiment = make()
    card, slow = (decisions_of(experiment, policy, 0) for policy in ("card", "device-only"))
    saving = 100 * (1 - card.delay.sum() / slow.delay.sum())
    assert found[1].headline["delay_saving"] == pytest.approx(saving)


def test_the_head_that_costs_leave_out_is_trained_through(make: Make) -> None:
    """A scenario that does not count the head trains a whole model all the same."""
    assert co.load_scenario("paper-calibrated").settings.training.head == "none"
    assert make().plan.tuning.head == "server"


def test_problem_of_costs_keeps_limits(make: Make) -> None:
    """What the costs' scenario limits stays a limit of the policies that are methods."""
    experiment = make()
    limited = co.constraints.MaxCut(1)
    region = co.constraints.lower(experiment.problem.instance, [limited])
    tight = dataclasses.replace(experiment, problem=Problem(experiment.problem.instance, region))
    assert (decisions_of(tight, "cutwise", 0).cut == 1).all()
    assert (decisions_of(tight, "device-only", 0).cut == 2).all()
