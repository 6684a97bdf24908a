"""Tests of `card_opt.training.experiment`."""
