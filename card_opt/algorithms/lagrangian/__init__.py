"""Prices on shared limits and the closed form: bounds and decisions at any size."""
