"""Tests of `card_opt.scenarios`."""
