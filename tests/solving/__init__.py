"""Tests of `card_opt.solving`."""
