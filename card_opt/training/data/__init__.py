"""What a model learns from: texts, their tokens, and the mini-batch of every position."""
