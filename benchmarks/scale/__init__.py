"""What a decision of a large fleet costs, from the kernel to files and workers; and a model."""
