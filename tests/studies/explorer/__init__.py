"""The explorer: its arithmetic in a browser against the package's own."""
