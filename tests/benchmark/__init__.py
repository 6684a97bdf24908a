"""Tests of `card_opt.benchmark`."""
