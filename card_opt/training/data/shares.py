"""Who has which texts: the general part for a base, and each device's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from card_opt.errors import CardOptError
from card_opt.training.data.texts import read_texts

NUM_TUNING = 10  # modules with the most text, which are for fine-tuning
HELD_OUT = 8  # every so many texts one is held out


class Share(NamedTuple):
    """Texts of one device.

    Attributes
    ----------
    texts
        What it learns from.
    held_out
        What its validation loss is of.
    """

    texts: tuple[str, ...]
    held_out: tuple[str, ...]


def general(modules: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the texts for a base: those of all modules that are not for fine-tuning."""
    apart = set(_tuning(modules))
    return [text for name in sorted(modules) if name not in apart for text in modules[name]]


def by_module(modules: Mapping[str, Sequence[str]], num_devices: int) -> list[Share]:
    """Return the shares of devices, each of modules of its own, the first with the most text.

    Parameters
    ----------
    modules
        Texts of each module, see `card_opt.training.data.docstrings.docstrings`.
    num_devices
        The letter's :math:`M`.

    Raises
    ------
    CardOptError
        If there are more devices than modules for fine-tuning.
    """
    names = _tuning(modules)
    if num_devices > len(names):
        raise CardOptError(
            f"the docstrings are shared by {len(names)} devices at most, got {num_devices}; give "
            "each its own file of texts with --data"
        )
    return [
        _share(
            [text for name in names[start::num_devices] for text in modules[name]], names[start]
        )
        for start in range(num_devices)
    ]


def of_files(paths: Sequence[Path], num_devices: int) -> list[Share]:
    """Return the shares of devices, each of a file of its own.

    Raises
    ------
    CardOptError
        If there is not one file for each device, or one is not allowed.
    """
    if len(paths) != num_devices:
        raise CardOptError(f"each of {num_devices} devices needs a file, got {len(paths)} files")
    return [_share(list(dict.fromkeys(read_texts(path))), str(path)) for path in paths]


def _tuning(modules: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the modules for fine-tuning, the one with the most text first."""
    return sorted(modules, key=lambda name: (-sum(map(len, modules[name])), name))[:NUM_TUNING]


def _share(texts: Iterable[str], name: str) -> Share:
    kept = tuple(texts)
    if len(kept) < HELD_OUT:
        raise CardOptError(
            f"{name}: has {len(kept)} different texts; at least {HELD_OUT} are needed, as one in "
            f"{HELD_OUT} is held out for validation"
        )
    learnt = tuple(text for k, text in enumerate(kept, start=1) if k % HELD_OUT)
    return Share(learnt, kept[HELD_OUT - 1 :: HELD_OUT])
