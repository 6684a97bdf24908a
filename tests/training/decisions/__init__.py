"""Tests of `card_opt.training.decisions`."""
