"""Tests of the further decisions: bandwidth shares, moves of the cut, rounds in parallel."""
