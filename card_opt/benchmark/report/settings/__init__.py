"""Stores with runs of several settings: a report for each, and what stands above them."""
