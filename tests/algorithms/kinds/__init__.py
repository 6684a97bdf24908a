"""Tests of fleets of kinds."""
