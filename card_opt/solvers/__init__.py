"""Adapters, one per library and solver: each translates a formulation, and the answer back.

An adapter is ``solve(inst, formulation, limits, report) -> Answer``. It asks every solver for the
same gap, the same feasibility and one thread, and reports incumbents and bounds as they come, for
it may be killed at any moment. It imports its library when called.
"""
