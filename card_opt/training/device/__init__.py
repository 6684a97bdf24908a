"""A device: its half of each step, and what it keeps."""
