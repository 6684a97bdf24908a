"""Published heuristics on their own problem shapes, and what they leave under exact optima.

A heuristic is one file of at most 60 lines of code, `heuristic(problem) -> Decision`, in the
general form that its paper's abstract describes: the papers' own code and data are not here, and
none of their numbers is repeated. The referee judges what it decides, an exact method bounds what
any decision costs, and the gap between both is certified.
"""
