"""Studies of a problem: fronts, sweeps, uncertain rates, simulated rounds."""
