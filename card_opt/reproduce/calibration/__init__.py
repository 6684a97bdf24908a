"""Values that the letter leaves open: which of them would give its numbers."""
