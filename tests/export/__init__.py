"""Tests of `card_opt.export`."""
