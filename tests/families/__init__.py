"""Tests of `card_opt.families`."""
