"""Tests of `card_opt.constraints`."""
