"""Tests of `card_opt.certificates`."""
