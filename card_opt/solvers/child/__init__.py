"""The processes in which outside solvers run, with their limits, and those that are kept warm."""
