"""Exact and closed-form decisions for split fine-tuning: cut layer and server frequency.

>>> import card_opt as co
>>> inst = co.load_scenario("paper").instance(seed=0)
>>> sol = co.solve(inst, method="card")
>>> sol.status
<Status.OPTIMAL: 'optimal'>

The public names are those of the stub beside this file, each loaded when it is first used.
"""

import lazy_loader

from card_opt._version import VERSION

__version__ = VERSION

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
