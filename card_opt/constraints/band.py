"""Devices that are served together share the band of their links."""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_positive
from card_opt.constraints.summing import over
from card_opt.errors import ConstraintError, shown
from card_opt.problem.idle import idle_share
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import LEAST_SHARE, Region
from card_opt.problem.rows import SHARE


@dataclass(frozen=True)
class BandwidthPool(Constraint):
    """Devices share the band: their shares of it in each round add up to at most `max_share`.

    What share each has is decided, too: both its link rates are that share of those that the
    instance says, which are of the whole band. A device that is not served takes nothing of it.

    Parameters
    ----------
    max_share
        What there is to be shared, 1 for the whole band; a scalar, or (N,) for rounds.
    min_share
        What every device has at least, in (0, 1], lest its delay be endless.

    Raises
    ------
    ConstraintError
        If a share is out of range.

    See Also
    --------
    FrequencyPool : Shares the server's frequency instead.

    Notes
    -----
    It lowers to shared limits, one row per round on the shares, and to shares of the band that
    are decided. `column-generation` is exact, unless other limits tie shares to frequencies; then
    `branch-and-price` is. docs/methods.md says which other methods take shares of the band, and
    docs/bandwidth.md how. The band is shared in [1]_, too.

    References
    ----------
    .. [1] Zhang et al., arXiv:2501.09237.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import BandwidthPool
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> sol = co.solve(inst, constraints=[BandwidthPool()])
    >>> sol.share.round(2).ravel().tolist(), sol.cut.ravel().tolist()
    ([0.29, 0.18, 0.26, 0.17, 0.1], [1, 31, 1, 1, 1])
    """

    max_share: float | FloatArray = 1.0
    min_share: float = LEAST_SHARE

    def __post_init__(self) -> None:
        check_positive(self, "max_share", "of the band")
        least = check_positive(self, "min_share", "of the band")
        if least.ndim or not least <= 1.0:
            raise ConstraintError(
                f"BandwidthPool: min_share must be one number in (0, 1], "
                f"got {shown(self.min_share)}"
            )

    def lower(self, inst: Instance) -> Region:
        """Return one row per round, and that shares are decided.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on the shares of the band, and the least share.

        Raises
        ------
        ConstraintError
            If there are not as many bounds as rounds.
        """
        extra = idle_share(inst, float(self.min_share))
        rows = over(self, SHARE, self.max_share, "round", inst, extra)
        return Region(rows=(rows,), min_share=float(self.min_share))
