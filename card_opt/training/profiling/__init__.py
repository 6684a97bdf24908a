"""What each cut of a model really costs on this machine, beside what the cost model says."""
