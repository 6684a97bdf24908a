"""Tests of `card_opt.models`."""
