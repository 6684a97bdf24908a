"""Decisions for tables of any size: telemetry in, a decision for every device and round out.

>>> import card_opt as co, pandas as pd
>>> telemetry = {"device": ["a", "b"], "round": [1, 1]}
>>> telemetry |= {"throughput": [5e12, 9e12], "uplink": [2e7, 4e7], "downlink": [3e7, 9e7]}
>>> inst = co.load_scenario("paper").instance(seed=0)
>>> co.fleet.decide(pd.DataFrame(telemetry), inst).decided
2
"""

from card_opt.fleet.cluster.opening import local_cluster, remote_cluster
from card_opt.fleet.cluster.tls import Tls
from card_opt.fleet.deciding import decide
from card_opt.fleet.decisions import Decisions

__all__ = ["Decisions", "Tls", "decide", "local_cluster", "remote_cluster"]
