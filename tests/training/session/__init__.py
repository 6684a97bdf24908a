"""Tests of a run: its server and its devices."""
