"""From a problem to a judged solution: the list of methods, running them, comparing them."""
