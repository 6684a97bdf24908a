"""Tests of `card_opt.algorithms`."""
