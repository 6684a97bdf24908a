"""One limit that rows share: prices from passes over the parts, and decisions that keep it."""
