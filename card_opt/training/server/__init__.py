"""The server: whose turn it is, its half of each step, and what it keeps."""
