"""Algorithms of our own; each returns a `card_opt.problem.solution.Answer`."""
