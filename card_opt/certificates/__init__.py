"""Certificates: proofs of optima, bounds and infeasibility that rational arithmetic checks."""
