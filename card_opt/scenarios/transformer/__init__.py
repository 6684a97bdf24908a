"""Language models: their families, their layers, and what a layer costs."""
