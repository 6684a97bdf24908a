"""Shortest paths over the rounds: exact where only a move of the cut connects device-rounds."""
