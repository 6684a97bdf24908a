"""Tests of `card_opt.reproduce`."""
