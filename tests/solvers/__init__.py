"""Tests of `card_opt.solvers`."""
