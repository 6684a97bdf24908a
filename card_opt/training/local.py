"""A whole run in one process: the same server and devices, without TCP between them."""

from __future__ import annotations

from collections.abc import Iterable

from card_opt.training.device.device import Device


def run_local(devices: Iterable[Device]) -> None:
    """Have devices take their turns until the run is done.

    Parameters
    ----------
    devices
        On a `card_opt.training.wire.local.LocalLink` each.

    Raises
    ------
    CardOptError
        If one is refused.
    """
    working = list(devices)
    while working:
        working = [device for device in working if device.advance() is not None]
