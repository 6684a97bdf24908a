"""Tests of `card_opt.support`."""
