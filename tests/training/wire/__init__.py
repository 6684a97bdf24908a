"""Tests of `card_opt.training.wire`."""
