"""Two series of runs against each other: what has become worse, slower or faster."""
