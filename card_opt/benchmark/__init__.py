"""Benchmarking methods and other people's solvers: suites, a store, verdicts.

>>> from card_opt import benchmark
>>> benchmark.Suite.load("tiny").time_limit
5.0
"""

from card_opt.benchmark.campaign import run
from card_opt.benchmark.comparison.result import compare
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.benchmark.verdict import WRONG, Verdict
from card_opt.benchmark.verdicts import judged

__all__ = ["WRONG", "Store", "Suite", "Verdict", "compare", "judged", "run"]
