"""Tiny instances with options to test with: cuts, ranks, bits and not served, and their limits.

A limit is drawn from what the optimum under the limits before it takes, by brute force
(`tests.helpers.reference`), so that it mostly binds; at times it cannot be kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from card_opt import constraints as co
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.problem.region import Region
from tests.helpers.instances import VARYING, random_instance
from tests.helpers.reference import Optimum, minimum, row_curves
from tests.helpers.sandwich import optimum
from tests.helpers.variants import Variant

SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (1, 3))
FEW = tuple(shape for shape in SHAPES if shape != (2, 2))
NORMALIZERS = ("box", "box", "fleet", "max-frequency", "per-cut")
_PER_CUT = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "device_memory")


def option_instance(
    rng: np.random.Generator,
    *,
    shape: tuple[int, int] | None = None,
    normalizer: str | None = None,
    may_skip: bool | None = None,
    has_table: bool = False,
) -> Instance:
    """Return a random instance whose columns are options.

    Parameters
    ----------
    rng
        Says everything that is not given.
    shape
        (M, N).
    normalizer
        Name of the normalizer.
    may_skip
        Whether the last option is that of not being served.
    has_table
        Whether the server's power is a table.
    """
    base = random_instance(
        rng,
        shape=shape or SHAPES[rng.integers(len(SHAPES))],
        num_cuts=int(rng.integers(1, 4)),
        profile=str(rng.choice(["heterogeneous", "linear", "shrinking"])),
        static_power=float(rng.choice([0.0, 0.0, 20.0, 300.0])),
        weight=float(rng.choice([0.3, 0.6, 0.9])),
        varying=[name for name in VARYING if rng.random() < 0.15],
        optional=("device_memory", "device_power", "transmit_power"),
        own_profiles=rng.random() < 0.3,
        link_scale=float(rng.choice([0.3, 1.0])),
    )
    ranks = (4, 16) if rng.random() < 0.7 else (8,)
    bits = (4, 16) if rng.random() < 0.5 or len(ranks) == 1 else (16,)
    skips = rng.random() < 0.7 if may_skip is None else may_skip
    parts: list[dict[str, FloatArray]] = []
    total = np.reshape(base.total_flops, (-1, 1) if np.ndim(base.total_flops) else ())
    for rank in ranks:
        work, rate = 1.0 + rank / 64.0 * rng.uniform(0.5, 1.5), rank / 16.0
        for bit in bits:
            factors = dict(zip(_PER_CUT, (work, bit / 16, bit / 16, rate, work), strict=True))
            part = {name: factor * getattr(base, name) for name, factor in factors.items()}
            part["server_flops"] = work * (total - base.device_flops)
            parts.append(part)
    fields: dict[str, Any] = {}
    for name in parts[0]:
        columns = [part[name] for part in parts]
        if skips:
            columns.append(np.zeros_like(columns[0][..., :1]))
        fields[name] = np.concatenate(columns, axis=-1)
    pairs = [(r, b) for r in ranks for b in bits for _ in range(base.num_cuts)]
    quality = [round(r / (r + 1) - 2.0**-b + rng.uniform(0.0, 0.05), 3) for r, b in pairs]
    options: dict[str, Any] = {
        "layers": [*range(1, base.num_cuts + 1)] * (len(ranks) * len(bits)) + [0] * skips,
        "lora_rank": [r for r, _ in pairs] + [0] * skips,
        "activation_bits": [b for _, b in pairs] + [0] * skips,
        "served": [1] * len(pairs) + [0] * skips,
        "quality": quality + [0.0] * skips,
    }
    kind = normalizer or str(rng.choice(NORMALIZERS))
    inst = base.replace(**fields, options=options, normalizer=kind, normalizer_values=None)
    if has_table:
        high, low = float(np.max(base.max_frequency)), float(np.min(base.max_frequency))
        steps = np.unique(np.append(low * rng.uniform(0.3, 1.0, 2), [high, 1.5 * high]))
        power = 30.0 + 1e-25 * steps**3 * rng.uniform(0.7, 1.3, steps.size)
        inst = inst.replace(
            level_power=np.column_stack([steps, power]), power_coefficient=0.0, static_power=0.0
        )
    if kind != "per-cut":
        return inst
    full = (*inst.shape, inst.num_cuts)
    low_d, high_d, low_e, high_e = (np.broadcast_to(v, full) for v in inst.extremes)
    served = inst.is_served
    return inst.replace(
        normalizer_values=Extremes(
            low_d,
            np.where(served, low_d + (high_d - low_d) * rng.uniform(1.0, 2.0, full), low_d),
            low_e,
            np.where(served, low_e + (high_e - low_e) * rng.uniform(1.0, 2.0, full), low_e),
        )
    )


def _quality(per: str) -> Callable[..., Constraint]:
    def draw(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
        assert inst.options is not None
        table, best = None, float(inst.options["quality"].max())
        if rng.random() < 0.3:
            table = np.round(rng.uniform(0.0, 9.0, (inst.shape[0], inst.num_cuts)), 1)
            best = float(table.max(axis=1).min())
        share = rng.choice([rng.uniform(0.2, 0.98), 1.0, 1.2], p=[0.85, 0.08, 0.07])
        return co.MinQuality(share * best, table, per=per)  # type: ignore[arg-type]

    return draw


def _participation(per: str) -> Callable[..., Constraint]:
    def draw(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
        devices, rounds = inst.shape
        size = {"round": devices, "device": rounds, "fleet": devices * rounds}[per]
        if rng.random() < 0.3:
            return co.MinParticipation(min_share=float(rng.uniform(0.1, 1.0)), per=per)  # type: ignore[arg-type]
        most = size + (rng.random() < 0.08)
        return co.MinParticipation(int(rng.integers(1, most + 1)), per=per)  # type: ignore[arg-type]

    return draw


def _rows(build: Callable[[Any], Constraint], per: str = "group") -> Callable[..., Constraint]:
    def draw(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
        (rows,) = build(1.0).lower(inst).rows
        best = minimum(inst, given)
        need = np.zeros(rows.bound.size) if best.cut is None else _taken(inst, rows, best)
        typical = float(np.abs(row_curves(inst, rows)).sum(axis=0).mean()) or 1.0
        tight = rng.choice([rng.uniform(0.55, 1.05), 0.1], p=[0.9, 0.1])
        bound = np.where(need > 0.0, need * tight, typical)
        return build(bound.reshape(inst.shape) if per == "each" else bound)

    return draw


def _taken(inst: Instance, rows: Any, best: Optimum) -> FloatArray:
    """Return what the optimum takes of each group of rows."""
    assert best.cut is not None
    assert best.frequency is not None
    x = best.frequency.ravel() / (np.asarray(inst.max_frequency) + np.zeros(inst.shape)).ravel()
    a, b, line, square = row_curves(inst, rows)[:, np.arange(x.size), best.cut.ravel() - 1]
    taken = (a + b / x + line * x + square * x**2).reshape(inst.shape)
    return np.asarray(rows.totals(taken))


def _layers(kind: type[co.MinCut] | type[co.MaxCut]) -> Callable[..., Constraint]:
    def draw(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
        return kind(rng.integers(1, int(inst.layers.max()) + 1, inst.shape[0]))

    return draw


def _memory(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
    assert inst.device_memory is not None
    each = np.broadcast_to(inst.device_memory, (inst.shape[0], inst.num_cuts))
    sizes = [rng.choice(row[row > 0.0]) for row in each]
    return co.DeviceMemory(np.array(sizes) * (0.5 if rng.random() < 0.1 else 1.0))


def _levels(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
    if inst.level_power is not None:
        return co.FrequencyLevels(inst.level_power[1:, 0])
    low, high = float(np.max(inst.min_frequency)), float(np.min(inst.max_frequency))
    return co.FrequencyLevels(low + (high - low) * np.sort(rng.uniform(0.05, 1.0, 3)))


def _table(inst: Instance, given: Region, rng: np.random.Generator) -> Constraint:
    table = np.round(rng.uniform(0.0, 9.0, inst.num_cuts)) * inst.is_served
    per = str(rng.choice(["round", "device", "fleet"]))
    return _rows(lambda bound: co.TableBudget(bound, table, per=per))(inst, given, rng)  # type: ignore[arg-type]


FLOORS: dict[str, Callable[..., Constraint]] = {
    **{f"quality-{per}": _quality(per) for per in ("fleet", "round", "device")},
    **{f"participation-{per}": _participation(per) for per in ("fleet", "round", "device")},
}
OTHERS: dict[str, Callable[..., Constraint]] = {
    "min-cut": _layers(co.MinCut),
    "max-cut": _layers(co.MaxCut),
    "device-memory": _memory,
    "levels": _levels,
    "deadline": _rows(co.Deadline, "each"),
    "energy-cap": _rows(co.EnergyCap, "each"),
    "device-energy-budget": _rows(co.DeviceEnergyBudget),
    "energy-budget": _rows(co.EnergyBudget),
    "round-time": _rows(co.RoundTime),
    "frequency-pool": _rows(co.FrequencyPool),
    "table-budget": _table,
}
DRAW = FLOORS | OTHERS


def option_variant(seed: int, kinds: tuple[str, ...], **given: Any) -> Variant:
    """Return a random instance with options, and limits of some kinds of `DRAW`.

    Limits on participation have an option of not being served; other arguments are those of
    `option_instance`.
    """
    rng = np.random.default_rng([seed, *map(list(DRAW).index, kinds)])
    if any(kind.startswith("participation") for kind in kinds):
        given["may_skip"] = True
    if "levels" in kinds and "shape" not in given:  # brute force tries levels, too
        given["shape"] = FEW[rng.integers(len(FEW))]
    inst = option_instance(rng, **given)
    constraints: list[Constraint] = []
    for kind in kinds:
        region = co.lower(inst, constraints)
        constraints.append(DRAW[kind](inst, region, rng))
    return Variant(inst, tuple(constraints))


def known(variant: Variant) -> Optimum | None:
    """Return the optimum by brute force over all options; None if rounding leaves it open."""
    return optimum(variant.inst, variant.region)
