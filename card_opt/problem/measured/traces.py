"""Traces of link rates, averaged over rounds."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError
from card_opt.problem.checks import as_floats
from card_opt.problem.fields import frozen
from card_opt.problem.quantities import FloatArray
from card_opt.support.arguments import check_arguments


@check_arguments
def rates_from_trace(
    time: npt.ArrayLike,
    rate: npt.ArrayLike,
    *,
    round_seconds: float | None = None,
    round_ends: npt.ArrayLike | None = None,
    max_step: float | None = None,
) -> FloatArray:
    r"""Return what a link carries in each round on average, from a trace of its rate.

    The rate holds from its own time to the next; the last as long as the one before it. Over a
    round from s to t the average is :math:`\frac{1}{t - s} \int_s^t r`, so the bits that the link
    can carry in the whole round are those of the trace.

    What is sent in a shorter part of the round may find a better or a worse link than the average:
    an exchange that begins in a dip takes longer than an `Instance` with averages says. Rounds
    should therefore be short beside the changes of the rate, or the average what is wanted.

    Parameters
    ----------
    time
        When each sample was taken [s], rising, shape (T,).
    rate
        The samples [bit/s], shape (T,), or (M, T) for several devices; 0 is no link.
    round_seconds
        Length of every round [s]; the first begins with the trace, and a rest too short for a
        whole round is left out.
    round_ends
        When each round ends instead [s], rising, shape (N,); the first begins with the trace.
    max_step
        A longer time between samples [s] is a gap, an error; by default 10 times the median.

    Returns
    -------
    FloatArray
        Average rates [bit/s], shape (M, N), such as `uplink_rate` of an `Instance`.

    Raises
    ------
    InstanceError
        If times do not rise or have a gap, samples are missing or negative, or rounds lie beyond
        the trace.

    Examples
    --------
    >>> import card_opt as co
    >>> rate = [4e6, 8e6, 0, 0]
    >>> co.rates_from_trace([0, 1, 2, 3], rate, round_seconds=2).tolist()
    [[6000000.0, 0.0]]
    """
    times, rates = as_floats("time", time, " [s]"), as_floats("rate", rate, " [bit/s]")
    if times.ndim != 1 or times.size < 2:
        raise InstanceError(f"time must be 2 or more times in a row, got shape {times.shape}")
    if rates.ndim not in {1, 2} or rates.shape[-1] != times.size or not rates.size:
        t = times.size
        raise InstanceError(f"rate must have shape ({t},) or (M, {t}), got {rates.shape}")
    bad = ~(np.isfinite(rates) & (rates >= 0.0))
    if bad.any():
        at = np.argwhere(bad)[0].tolist()
        raise InstanceError(
            f"rate must be at least 0 and finite [bit/s], got {rates[bad][0]:g} at {at}"
        )
    steps = _steps(times, max_step)
    edges = np.append(times, times[-1] + steps[-1])
    ends = _ends(edges, round_seconds, round_ends)
    rates = np.atleast_2d(rates)
    bits = np.zeros((rates.shape[0], edges.size))
    np.cumsum(rates * np.diff(edges), axis=1, out=bits[:, 1:])
    sent = np.array([np.interp(ends, edges, row) for row in bits])
    return frozen(np.diff(sent, axis=1) / np.diff(ends))


def _steps(times: FloatArray, max_step: float | None) -> FloatArray:
    """Return the seconds between samples."""
    steps = np.diff(times)
    if not np.isfinite(times).all() or (steps <= 0.0).any():
        wrong = int(np.argmin(np.isfinite(steps) & (steps > 0.0)))
        raise InstanceError(
            f"time must rise, got {times[wrong + 1]:g} s after {times[wrong]:g} s; "
            "sort the samples, and leave each time once"
        )
    longest = 10.0 * float(np.median(steps)) if max_step is None else max_step
    if (steps > longest).any():
        first = int(np.argmax(steps > longest))
        raise InstanceError(
            f"time has a gap from {times[first]:g} s to {times[first + 1]:g} s, longer than "
            f"{longest:g} s; fill it with samples, or raise max_step if the rate holds so long"
        )
    return steps


def _ends(
    edges: FloatArray, round_seconds: float | None, round_ends: npt.ArrayLike | None
) -> FloatArray:
    """Return when rounds end, after when the first begins."""
    start, end = float(edges[0]), float(edges[-1])
    if (round_seconds is None) == (round_ends is None):
        raise InstanceError("one of round_seconds and round_ends must be given")
    if round_ends is not None:
        given = as_floats("round_ends", round_ends, " [s]")
        ends = np.append(start, given)
        if given.ndim != 1 or not given.size or not (np.diff(ends) > 0.0).all():
            raise InstanceError(
                f"round_ends must be times in a row that rise from the start, {start:g} s"
            )
        if ends[-1] > end:
            raise InstanceError(
                f"round_ends must be within the trace, which ends at {end:g} s, got {ends[-1]:g} s"
            )
        return ends
    seconds = as_floats("round_seconds", round_seconds, " [s]")
    if seconds.ndim or not 0.0 < seconds <= (end - start) * (1.0 + 1e-12):
        raise InstanceError(
            f"round_seconds must be positive and at most the trace's {end - start:g} s, "
            f"got {round_seconds}"
        )
    number = int((end - start) / seconds * (1.0 + 1e-12))
    return np.minimum(start + seconds * np.arange(number + 1), end)
