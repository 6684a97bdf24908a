"""Text to train on, as batches of tokens."""
