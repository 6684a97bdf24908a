"""Tests of `card_opt.training.profiling`."""
