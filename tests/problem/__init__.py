"""Tests of `card_opt.problem`."""
