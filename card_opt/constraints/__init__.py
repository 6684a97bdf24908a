"""What may limit decisions besides cut range and frequency box; each lowers to a `Region`.

A constraint of your own is a subclass of `Constraint` with one method, `lower`, in a file of
yours; every method takes it then, for methods see allowed cuts, levels and rows only
(`card_opt.problem.region`).
"""

from card_opt.constraints.kinds import *  # noqa: F403
from card_opt.constraints.kinds import __all__ as __all__
