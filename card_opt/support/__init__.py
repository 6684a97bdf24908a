"""Files, progress, worker processes: nothing here knows of the problem."""
