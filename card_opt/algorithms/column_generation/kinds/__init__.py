"""Fleets of kinds: device-rounds that are all alike are decided by how many choose what."""
