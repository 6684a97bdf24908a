"""Tests of `card_opt.training.data`."""
