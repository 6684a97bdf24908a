"""Column generation: problems of any size whose device-rounds share limits, with a proof."""
