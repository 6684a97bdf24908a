"""How fast a device computes and its link carries, measured while it works."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

from card_opt.training.wire.link import Link
from card_opt.training.wire.message import Message

_WIDTH = 512  # of the matrices that are multiplied before anything else is known
_SMALLEST, _LARGEST = 2**14, 2**20  # bytes of a probe; the server sends no more
_SILENT = 3  # probes without a load, of which the quickest counts
_ENOUGH = 0.05  # seconds of a probe that tell the rate
_LEAST = 1e-6  # seconds that are told from none


class Meter:
    """A device's throughput and link rates.

    Attributes
    ----------
    throughput
        FLOP of the cost model in a second of computing [FLOP/s].
    uplink, downlink
        Rates of the link [bit/s].
    """

    def __init__(self) -> None:
        self.throughput = 0.0
        self.uplink = self.downlink = 0.0

    def measured(self) -> dict[str, float]:
        """Return all three, by name."""
        return {
            "throughput": self.throughput,
            "uplink": self.uplink,
            "downlink": self.downlink,
        }

    def probe(self, link: Link) -> None:
        """Measure the link, and the throughput if no turn has told it yet.

        The same few bytes are sent without and with a load, which grows until it takes long
        enough; the difference is what the load took, or a tenth of the round trip where it is
        lost in that.
        """
        if not self.throughput:
            self.throughput = _multiply()
        silent = min(_ask(link, 0, 0) for _ in range(_SILENT))
        self.uplink = _rate(lambda size: _ask(link, size, 0), silent)
        self.downlink = _rate(lambda size: _ask(link, 0, size), silent)

    def computed(self, flops: float, seconds: float) -> None:
        """Take what a turn tells: FLOP of the cost model, and the seconds they took."""
        self.throughput = flops / max(seconds, _LEAST)

    def parted(self, seconds: float, up: int, down: int) -> tuple[float, float]:
        """Return how much of the time of a question and its answer was each one's.

        Parameters
        ----------
        seconds
            Of both together, without what the server took to answer.
        up, down
            Their bits.
        """
        shares = up / max(self.uplink, 1.0), down / max(self.downlink, 1.0)
        total = sum(shares) or 1.0
        whole = max(seconds, 0.0)
        return whole * shares[0] / total, whole * shares[1] / total


def _ask(link: Link, up: int, down: int) -> float:
    """Return the seconds of a probe that carries so many bytes each way."""
    start = time.perf_counter()
    link.ask(Message("probe", {"size": down}, {"probe": torch.zeros(up, dtype=torch.uint8)}))
    return time.perf_counter() - start


def _rate(seconds_of: Callable[[int], float], silent: float) -> float:
    """Return the rate of a link [bit/s], from the seconds of probes with and without bytes."""
    size = _SMALLEST
    while (seconds := seconds_of(size) - silent) < _ENOUGH and size < _LARGEST:
        size *= 4
    return 8 * size / max(seconds, silent / 10, _LEAST)


def _multiply() -> float:
    """Return the FLOP that products of matrices do in a second."""
    matrix = torch.ones(_WIDTH, _WIDTH)
    matrix @ matrix  # what is set up at the first product is not counted
    start = time.perf_counter()
    matrix @ matrix
    return float(2 * _WIDTH**3 / max(time.perf_counter() - start, _LEAST))
