"""Tests of `card_opt.fleet.shared`."""
