"""Tests of `card_opt.cli`."""
