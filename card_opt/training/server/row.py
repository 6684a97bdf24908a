"""What a turn has measured, as a row of ``measurements.jsonl``."""

from __future__ import annotations

import math
from typing import Any

from card_opt.errors import CardOptError, shown
from card_opt.problem.stages import STAGES
from card_opt.training.decisions.measured import Measured
from card_opt.training.server.turn import Turn
from card_opt.training.wire.message import Message, payload_bits

_OF_DEVICE = set(STAGES) - {"splitting", "server_forward", "server_backward"}


def row_of(
    turn: Turn, device: str, upload: Message, report: tuple[Measured, int] | None
) -> dict[str, Any]:
    """Return the row of a turn that ends.

    Parameters
    ----------
    turn
        All local epochs of it done.
    device
        Whose.
    upload
        The device's last message, with the ``seconds`` of its stages.
    report
        What it has measured before and how many samples it has, if the server was told.

    Raises
    ------
    CardOptError
        If the seconds are not those of the device's stages.
    """
    cut, frequency, scale = turn.decided
    seconds = dict.fromkeys(STAGES, 0.0) | turn.watch.seconds
    seconds |= _checked(upload.values.get("seconds", {}))
    sent, came = payload_bits(Message("", {}, turn.distribution)), payload_bits(upload)
    bits = {
        "distribution": sent.get("adapter", 0),
        **turn.bits,
        "adapter_uplink": came.get("adapter", 0),
        "moments_downlink": sent.get("moment", 0),
        "moments_uplink": came.get("moment", 0),
    }
    return {
        "round": turn.place.round,
        "device": device,
        "cut": cut,
        "frequency": frequency,
        "scale": scale,
        "loss": math.fsum(turn.losses) / len(turn.losses),
        "losses": turn.losses,
        **{f"{stage}_s": value for stage, value in seconds.items()},
        **{f"{stage}_bit": value for stage, value in bits.items()},
        "server_energy": turn.energy,
        **({} if report is None else report[0]._asdict()),
    }


def _checked(seconds: Any) -> dict[str, float]:
    """Return the seconds that a device says its stages took."""
    if not isinstance(seconds, dict):
        raise CardOptError(f"seconds must be those of stages by name, got {shown(seconds)}")
    found = {}
    for stage, value in seconds.items():
        if stage not in _OF_DEVICE or not isinstance(value, float) or not 0 <= value < math.inf:
            raise CardOptError(f"seconds of {shown(stage)} are not to be {shown(value)}")
        found[stage] = value
    return found
