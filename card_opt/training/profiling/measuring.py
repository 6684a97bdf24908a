"""Profile every cut of a model on this machine."""

from __future__ import annotations

import gc
import platform
import random
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from card_opt.errors import CardOptError, shown
from card_opt.scenarios.scenario import Scenario
from card_opt.support.progress import Progress
from card_opt.training.model.adapters import first_adapters
from card_opt.training.model.base import Base, open_base, random_base
from card_opt.training.model.parts import check_cut
from card_opt.training.plan import Learning, Plan, tuning_of
from card_opt.training.position import seed_of
from card_opt.training.profiling.counting import clock, counted_flops, peak_bytes
from card_opt.training.profiling.measured import MeasuredProfile
from card_opt.training.profiling.model import check_head, config_of, with_base
from card_opt.training.profiling.room import check_room
from card_opt.training.profiling.samples import Counts, Samples, read_samples
from card_opt.training.profiling.step import STAGES, SplitStep

SAMPLES = "samples.json"


def measure_profile(
    scenario: Scenario,
    *,
    base: Path | None = None,
    cuts: Iterable[int] | None = None,
    repeats: int = 5,
    seed: int = 0,
    device: str = "cpu",
    folder: Path | None = None,
    progress: Progress | None = None,
) -> MeasuredProfile:
    """Return what each cut of a scenario's model costs on this machine.

    Both sides run here, one after the other. Each repeat goes through the cuts in an order of its
    own, so that a machine that grows slower does not look like a cut that is dearer; before a
    step is timed, one is done to warm up.

    Parameters
    ----------
    scenario
        Says model and fine-tuning; of the rest nothing is needed to measure.
    base
        Folder of a checkpoint of Transformers, whose model is taken in place of the scenario's;
        None: random weights.
    cuts
        Which; None: all.
    repeats
        How often each cut is timed.
    seed
        Of weights, tokens and the order of cuts.
    device
        Name of the torch device: ``cpu``, or ``cuda``.
    folder
        Where samples are kept as they come, and taken up again; None: nowhere.
    progress
        Is told how far it is.

    Returns
    -------
    MeasuredProfile
        Seconds, FLOP, bits and bytes of each cut, beside those of the cost model.

    Raises
    ------
    CardOptError
        If a value is not allowed, the model cannot be trained or does not fit into memory, or the
        folder holds samples of something else.

    See Also
    --------
    card_opt.Instance.from_frames : Takes what others have measured.

    Notes
    -----
    What is timed and counted, and how well it agrees with the cost model, is in
    docs/profiling.md.

    Examples
    --------
    A cut of a small model; FLOP are those of the cost model, to the last one.

    >>> import json, tempfile
    >>> from pathlib import Path
    >>> import card_opt as co
    >>> from card_opt.training import measure_profile
    >>> config = {"model_type": "llama", "num_hidden_layers": 2}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     length = Path(folder, "config.json").write_text(json.dumps(config))
    ...     changes = {"llm.architecture": folder, "llm.num_layers": None}
    ...     changes |= {"training.batch_size": 1, "training.sequence_length": 8}
    ...     scenario = co.load_scenario("paper").replace(changes)
    ...     profile = measure_profile(scenario, cuts=[1], repeats=1)
    >>> found = profile.measured("device_flops")
    >>> bool((found == profile.modelled("device_flops")).all())
    True
    >>> profile.instance(rounds=1).num_cuts
    1
    """
    if base is not None:
        scenario = with_base(scenario, base)
    where = device_named(device)
    check_head(scenario.settings.training.head)
    tuning = tuning_of(scenario.settings.training)
    chosen = sorted(set(range(1, scenario.architecture.num_layers) if cuts is None else cuts))
    if not chosen or repeats < 1:
        raise CardOptError(f"repeats and cuts must be at least one, got {repeats}, {len(chosen)}")
    with tempfile.TemporaryDirectory(prefix="card-opt-") as kept:
        check_room(scenario.architecture, tuning, Path(kept), where)
        weights = _base(scenario, base, seed, Path(kept))
        plan = Plan(
            config=weights.config,
            base=weights.digest,
            tuning=tuning,
            learning=Learning(seed=seed),
            devices=("device",),
            rounds=1,
            local_epochs=1,
        )
        for cut in chosen:
            check_cut(plan, cut)
        samples = _sampled(plan, weights, chosen, repeats, where, folder, progress)
    return _profile(scenario, samples, chosen, repeats)


def device_named(name: str) -> torch.device:
    """Return a torch device that is here.

    Raises
    ------
    CardOptError
        If there is none of this name.
    """
    try:
        found = torch.device(name)
    except RuntimeError:
        found = torch.device("meta")
    if found.type not in ("cpu", "cuda"):
        raise CardOptError(f"device must be cpu or cuda, got {shown(name)}")
    if found.type == "cuda" and not torch.cuda.is_available():
        raise CardOptError(f"device {name}: PyTorch finds no CUDA here; take cpu")
    return found


def _base(scenario: Scenario, base: Path | None, seed: int, folder: Path) -> Base:
    """Return the frozen weights."""
    weight_format = scenario.settings.training.weight_format
    if base is not None:
        return open_base(base, folder, weight_format)
    return random_base(config_of(scenario), seed, folder, weight_format)


def _sampled(
    plan: Plan,
    base: Base,
    cuts: list[int],
    repeats: int,
    where: torch.device,
    folder: Path | None,
    progress: Progress | None,
) -> Samples:
    """Return samples of every cut and repeat; those that are in the folder are not taken again."""
    path = None if folder is None else folder / SAMPLES
    subject = _subject(plan, where)
    samples = Samples(subject) if path is None else read_samples(path, subject)
    order = [
        (repeat, cut)
        for repeat in range(1, repeats + 1)
        for cut in random.Random(seed_of(plan.learning.seed, repeat)).sample(cuts, len(cuts))
    ]
    adapters = first_adapters(plan)
    for number, (repeat, cut) in enumerate(order):
        if progress is not None:
            progress("steps", number, len(order))
        if (repeat, cut) in samples.seconds:
            continue
        step = SplitStep(plan, cut, base.tensors, adapters, where)
        now = clock(where)
        step.play(now)  # what comes first is slower
        if cut not in samples.counts:
            samples.counts[cut] = _count(step, where)
        gc.collect()
        rises = step.play(now)
        samples.seconds[repeat, cut] = tuple(rises[stage] for stage in STAGES)
        if path is not None:
            samples.write(path)
    return samples


def _count(step: SplitStep, where: torch.device) -> Counts:
    """Return what is the same each time."""
    with counted_flops() as flops:
        rises = step.play(flops)
    resident = step.resident_bytes()
    peak = resident + peak_bytes(step.play_device, where)
    stages = tuple(rises[stage] for stage in STAGES)
    return Counts(stages, *step.payloads(), resident, peak)


def _subject(plan: Plan, where: torch.device) -> dict[str, Any]:
    """Return what a profile is of: the plan, and what runs it."""
    name = torch.cuda.get_device_name(where) if where.type == "cuda" else platform.machine()
    return {
        "plan": plan.digest,
        "device": f"{where.type} {name}",
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
    }


def _profile(
    scenario: Scenario, samples: Samples, cuts: list[int], repeats: int
) -> MeasuredProfile:
    """Return the result of samples."""
    seconds = [[samples.seconds[r, cut] for r in range(1, repeats + 1)] for cut in cuts]
    counts = [samples.counts[cut] for cut in cuts]
    return MeasuredProfile(
        scenario=scenario,
        machine=", ".join(
            [
                samples.subject["device"],
                f"PyTorch {samples.subject['torch']}",
                f"{samples.subject['threads']} threads",
            ]
        ),
        cuts=np.array(cuts),
        stage_seconds=np.array(seconds),
        stage_flops=np.array([count.flops for count in counts]),
        counts=tuple(counts),
    )
