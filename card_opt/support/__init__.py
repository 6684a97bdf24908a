"""Files, progress, child processes: nothing here knows of the problem."""
